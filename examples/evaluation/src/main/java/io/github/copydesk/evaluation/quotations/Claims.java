package io.github.copydesk.evaluation.quotations;

import io.github.copydesk.quotations.QuotationMatch.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Claims made of a quotation of which it is known as what it must be found. */
enum Claims {
    /** As it stands. */
    WHOLE(Kind.EXACT) {
        @Override
        String of(List<String> words, List<String> others, RandomGenerator random) {
            return join(words);
        }
    },
    /** The half in its middle: the article has more. */
    PART(Kind.EXTENDED) {
        @Override
        String of(List<String> words, List<String> others, RandomGenerator random) {
            return join(words.subList(words.size() / 4, words.size() / 4 + (words.size() + 1) / 2));
        }
    },
    /** With the beginning of another quotation behind it: the article has it cut. */
    LONGER(Kind.TRUNCATED) {
        @Override
        String of(List<String> words, List<String> others, RandomGenerator random) {
            return join(words) + " " + join(others.subList(0, Math.min(others.size(), 1 + words.size() / 2)));
        }
    },
    /** Every sixth word, though not the first and last, is another's. */
    CHANGED(Kind.ALTERED) {
        @Override
        String of(List<String> words, List<String> others, RandomGenerator random) {
            String[] changed = words.toArray(String[]::new);
            for (int i = 3; i < changed.length - 1; i += 6) {
                changed[i] = others.get(random.nextInt(others.size()));
            }
            return String.join(" ", changed);
        }
    },
    /** Its words in any order: nobody has said that. */
    SHUFFLED(null) {
        @Override
        String of(List<String> words, List<String> others, RandomGenerator random) {
            String[] shuffled = words.toArray(String[]::new);
            for (int i = shuffled.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                String word = shuffled[i];
                shuffled[i] = shuffled[j];
                shuffled[j] = word;
            }
            return String.join(" ", Arrays.asList(shuffled));
        }
    };

    /** As what the quotation must be found, null if it must not. */
    final @Nullable Kind right;

    Claims(@Nullable Kind right) {
        this.right = right;
    }

    /**
     * The claim.
     *
     * @param others the words of another quotation
     */
    abstract String of(List<String> words, List<String> others, RandomGenerator random);

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
