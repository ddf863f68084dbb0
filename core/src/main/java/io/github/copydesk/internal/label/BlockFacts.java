package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.Ending;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.page.KnownWords;
import io.github.copydesk.internal.page.Opening;
import io.github.copydesk.internal.page.Words;
import io.github.copydesk.internal.text.Chars;

/** Looks at each block alone: how long it is, how it opens and ends, what its words are like. */
final class BlockFacts {
    private static final int[] WORDS = {1, 2, 3, 4, 6, 9, 13, 19, 29, 46, 81};
    private static final int[] SENTENCES = {1, 2, 3, 5};
    private static final int[] COMMAS = {1, 2, 3, 6};
    private static final int[] FUNCTION_PERCENT = {1, 9, 17, 25, 33, 41, 50};
    private static final int[] CAPITAL_PERCENT = {1, 8, 15, 25, 40, 65, 95};
    private static final int[] DIGIT_PERCENT = {1, 4, 10, 25, 60};
    private static final int[] WORD_LENGTH_TENTHS = {33, 41, 47, 54, 65};
    /** In longer blocks a single word such as "next" or "print" is prose, not a button. */
    private static final int LONGEST_LABEL = 12;

    private final char[] text;
    private final Words words;
    private final Facts facts;

    private BlockFacts(Words words, Facts facts) {
        this.text = words.blocks.text();
        this.words = words;
        this.facts = facts;
    }

    static Facts of(Words words) {
        Facts facts = new Facts(words);
        BlockFacts look = new BlockFacts(words, facts);
        for (int i = 0; i < facts.count; i++) {
            look.at(i);
        }
        return facts;
    }

    private void at(int i) {
        int n = words.words(i);
        int chars = words.blocks.end(i) - words.blocks.start(i);
        facts.set(i, Fact.WORDS, Facts.steps(n, WORDS));
        facts.set(
                i,
                Fact.ENDING,
                Ending.of(text, words.blocks.start(i), words.blocks.end(i)).bin());
        facts.set(i, Fact.OPENING, Opening.of(text[words.blocks.start(i)]).bin());
        facts.set(i, Fact.SENTENCES, Facts.steps(words.sentences[i], SENTENCES));
        facts.set(i, Fact.COMMAS, Facts.steps(words.commas[i], COMMAS));
        facts.set(i, Fact.DIGITS, Facts.steps(percent(words.digits[i], chars), DIGIT_PERCENT));
        facts.set(i, Fact.WORD_LENGTH, Facts.steps(words.letters[i] * 10 / Math.max(n, 1), WORD_LENGTH_TENTHS));
        facts.set(i, Fact.QUOTE_MARKS, words.quotes[i]);
        facts.set(i, Fact.ADDRESSES, words.addresses[i]);
        facts.set(i, Fact.SEPARATORS, words.separators[i] > 6 ? 4 : Math.min(words.separators[i], 3));
        facts.set(i, Fact.PARENTHESES, words.parentheses[i]);
        facts.set(i, Fact.INFORMAL, words.informal[i]);
        lookAtWords(i, n);
    }

    private void lookAtWords(int i, int n) {
        int function = 0;
        int capitals = 0;
        int allCapitals = 0;
        int dates = 0;
        int person = 0;
        FurnitureCount furniture = new FurnitureCount(i, n);
        boolean says = false;
        int to = words.first[i + 1];
        for (int w = words.first[i]; w < to; w++) {
            int flags = words.flags[w];
            int kinds = KnownWords.kinds(words.vocabulary.entry(words.number[w]));
            if ((flags & Words.FUNCTION) != 0) {
                function++;
                person |= (kinds & KnownWords.FIRST_PERSON) != 0 ? 1 : (kinds & KnownWords.SECOND_PERSON) != 0 ? 2 : 0;
            } else if ((flags & Words.CAPITAL) == 0) {
                says |= (kinds & KnownWords.SPEECH) != 0;
            }
            if ((flags & Words.CAPITAL) != 0) {
                capitals++;
                allCapitals += (flags & Words.ALL_CAPITALS) != 0 ? 1 : 0;
                dates |= (kinds & KnownWords.CALENDAR) != 0 ? 1 : 0;
            }
            if ((flags & Words.DIGITS) != 0) {
                dates |= 2;
            }
            furniture.look(w, to);
        }
        facts.set(i, Fact.FUNCTION_WORDS, Facts.steps(percent(function, n), FUNCTION_PERCENT));
        facts.set(i, Fact.CAPITALS, Facts.steps(percent(capitals, n), CAPITAL_PERCENT));
        facts.set(i, Fact.ALL_CAPITALS, Facts.share(allCapitals, n, 4));
        facts.set(i, Fact.DATE, dates);
        facts.set(i, Fact.PERSON, person);
        facts.set(i, Fact.SAYS, says ? 1 : 0);
        facts.set(i, Fact.FURNITURE, furniture.first);
        facts.set(i, Fact.FURNITURE_SHARE, Facts.share(furniture.words, n, 5));
        facts.set(i, Fact.FURNITURE_KINDS, Integer.bitCount(furniture.kinds));
    }

    /** The furniture phrases of a block. */
    private final class FurnitureCount {
        private final int start;
        private final int size;
        /** The kind of the first phrase. */
        private int first;
        /** The kinds of all phrases, a bit each. */
        private int kinds;
        /** How many words belong to phrases. */
        private int words;
        /** The word behind the last phrase. */
        private int until;

        FurnitureCount(int block, int size) {
            this.start = BlockFacts.this.words.first[block];
            this.size = size;
            this.until = start;
        }

        /** Looks for a phrase that begins at a word. */
        void look(int word, int to) {
            if (word < until) {
                return;
            }
            int found = Furniture.at(BlockFacts.this.words, word, to);
            int phrase = Furniture.length(found);
            if (phrase >= (size <= LONGEST_LABEL ? 1 : 2)) {
                int length = word == start && names(word + phrase, to) ? size : phrase;
                until = word + length;
                words += length;
                kinds |= 1 << (found >> 3);
                first = first == 0 ? found >> 3 : first;
            }
        }
    }

    /** Whether a colon stands before a word: "Also read: Ferry owners deny fault" is furniture to its end. */
    private boolean names(int word, int to) {
        if (word >= to) {
            return false;
        }
        int at = words.start[word] - 1;
        while (Chars.isBlank(text[at])) {
            at--;
        }
        return text[at] == ':';
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : (int) (part * 100L / whole);
    }
}
