package io.github.copydesk.parse;

import io.github.copydesk.article.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of one's own about blocks, for an {@link ArticleParser}: what a site says that no general model can know.
 * A rule that answers {@code "Our correspondents' notebook"} with {@code new Ruling(Role.LABEL, "a rubric of ours", 1)}
 * makes a label of every block with that text; the parser then judges the blocks around it in its light.
 *
 * <p>Rules must give the same answer for the same text, and must be thread-safe if the parser is to be shared.
 */
@FunctionalInterface
public interface BlockRule {
    /**
     * Judges a block.
     *
     * @param block the block's text
     * @return the ruling, or empty if the rule does not apply
     */
    Optional<Ruling> judge(String block);

    /**
     * What a rule says of a block. Immutable and thread-safe.
     *
     * @param role the role of the block
     * @param reason why, in words for people
     * @param confidence how sure the rule is, from 0 to 1; one that is entirely sure decides alone, any other is weighed
     *     against what the page shows
     */
    record Ruling(Role role, String reason, double confidence) {
        private static final double MOST_EVIDENCE = 8;

        /**
         * Makes a ruling.
         *
         * @throws IllegalArgumentException if {@code confidence} is not within 0 and 1
         */
        public Ruling {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(reason, "reason");
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence must be within 0 and 1: " + confidence);
            }
        }

        /** Whether the rule decides alone, whatever the page shows. */
        boolean certain() {
            return confidence == 1;
        }

        /** The ruling as evidence for a block's being text, in log-odds; negative speaks for furniture. */
        double evidence() {
            return evidence(role, confidence);
        }

        static double evidence(Role role, double confidence) {
            return (role.body() ? MOST_EVIDENCE : -MOST_EVIDENCE) * confidence;
        }

        /**
         * {@return whether the ruling, that a block is no text, outweighs what the parser saw}
         *
         * @param text how sure the parser is that the block is text, from 0 to 1
         */
        public boolean outweighs(double text) {
            return certain() || Math.log(text / (1 - text)) + evidence() < 0;
        }
    }
}
