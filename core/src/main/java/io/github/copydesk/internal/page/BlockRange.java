package io.github.copydesk.internal.page;

/**
 * Blocks of a page in a row.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record BlockRange(int first, int last) {
    /** Whether a block is among them. */
    public boolean contains(int block) {
        return block >= first && block <= last;
    }
}
