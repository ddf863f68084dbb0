package io.github.copydesk.training.similarity;

import java.util.Optional;

/** How much of an article is given: as a feed gives its title, or title and first line, or as many words. */
enum Cut {
    TITLE(0),
    LEDE(0),
    WORDS_40(40),
    WORDS_80(80),
    WORDS_130(130),
    WORDS_250(250),
    WHOLE(0);

    private final int words;

    Cut(int words) {
        this.words = words;
    }

    /** What is left of an article; nothing if it does not have so many words. */
    Optional<String> of(NewsText article) {
        return switch (this) {
            case TITLE -> Optional.of(article.title());
            case LEDE -> Optional.of(article.title() + "\n" + article.lede());
            case WHOLE -> Optional.of(article.text());
            default -> firstWords(article.text(), words);
        };
    }

    /** The first words of a text as they stand in it; nothing if there are fewer. */
    static Optional<String> firstWords(String text, int words) {
        int begun = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            begun += letter && !inWord ? 1 : 0;
            inWord = letter;
            if (begun > words) {
                return Optional.of(text.substring(0, i).stripTrailing());
            }
        }
        return begun == words ? Optional.of(text) : Optional.empty();
    }
}
