package io.github.copydesk.article;

import java.util.Objects;

/**
 * One piece of a page, its role and why it has it. {@code RIYADH: Talks began.} alone on a line is one block with the
 * role {@link Role#PARAGRAPH}. Immutable and thread-safe.
 *
 * @param span where it stands in the source, without blank space at its ends
 * @param role what it is
 * @param reason why it has that role, in words for people; not a stable format
 * @param confidence how sure the parser is of the role, from 0 to 1
 */
public record Block(Span span, Role role, String reason, double confidence) {
    /**
     * Makes a block.
     *
     * @throws IllegalArgumentException if {@code confidence} is not within 0 and 1
     */
    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(reason, "reason");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be within 0 and 1: " + confidence);
        }
    }
}
