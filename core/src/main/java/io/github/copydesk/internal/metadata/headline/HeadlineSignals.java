package io.github.copydesk.internal.metadata.headline;

import io.github.copydesk.internal.label.PageAnalysis;
import io.github.copydesk.internal.metadata.reading.LineLooks;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;
import java.util.List;

/**
 * What speaks for and against a line above the body as the headline: does it speak of the same things, does it read
 * like a title, what stands around it. Each signal is a number with a name; {@link HeadlineFinder} weighs them.
 *
 * <p>Of the lines {@code Home | News}, {@code Ferry sinks off Arden}, {@code By Ann Lee} the second one has the
 * highest {@code sharesWordsWithBody} and {@code bylineRightBelow}.
 */
public final class HeadlineSignals {
    /** The signals, in the order of the arrays. */
    public static final List<String> NAMES = List.of(
            "sharesWordsWithBody",
            "sharedWords",
            "sharesWordsWithLede",
            "tooFewWords",
            "twoOrThreeWords",
            "words",
            "wordsBeyondATitle",
            "nearTheBody",
            "rightAboveTheBody",
            "isTheBodysFirstBlock",
            "endsWithPeriod",
            "endsWithQuestion",
            "endsWithColon",
            "hasFurnitureWords",
            "mostlyFurnitureWords",
            "hasSeparators",
            "namesAPicture",
            "repeatedOnThePage",
            "partOfAnotherLine",
            "holdsAnotherLine",
            "bylineRightBelow",
            "bylineBelow",
            "dateRightBelow",
            "dateBelow",
            "hasDate",
            "namesAuthor",
            "belowTitle",
            "aboveTitle",
            "aboveSentence",
            "belowFewWords",
            "titlesAround",
            "capitalisedWords",
            "allCapitals",
            "startsSmall",
            "startsWithMark",
            "topOfThePage",
            "colonInside",
            "quotationInside",
            "aloneBelowTitle",
            "sharesTopics",
            "belowLineOnTheSubject",
            "belowSeveralOnTheSubject",
            "aboveLineOnTheSubject",
            "repeatedWordsAbove",
            "firstOnTheSubject",
            "longerThanATitle",
            "linesBeforeTheBody");

    private static final String ARROWS = "«»‹›←→";
    private static final int FAR_ABOVE = 60;
    private static final int FAR_BELOW = 5;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 250;

    private final PageLines page;
    private final PageAnalysis seen;
    private final int from;
    private final int to;
    private final SubjectWords words;
    private final LineKinds kinds;
    private final LineRepeats repeats;

    /** Of the blocks from {@link #from} on, whether each shares words with the body. */
    private final boolean[] subject;

    /** How many lines that are no furniture stand between a block and the body. */
    private final int[] linesBeforeBody;

    private int firstOnSubject = -1;

    /** Looks at a page. */
    public HeadlineSignals(PageLines page) {
        this.page = page;
        this.seen = page.seen();
        this.from = Math.max(0, page.first - FAR_ABOVE);
        this.to = Math.max(from, Math.min(Math.min(page.first + 1, page.last), page.count()));
        int beyond = Math.max(from, Math.min(to + FAR_BELOW, page.count()));
        this.words = new SubjectWords(page, from, to);
        this.kinds = new LineKinds(page, from, beyond);
        this.repeats = new LineRepeats(page, from, beyond);
        this.subject = new boolean[to - from];
        this.linesBeforeBody = new int[to - from];
        for (int i = from; i < to; i++) {
            subject[i - from] = words.of(i).subject() && possible(i);
            firstOnSubject = firstOnSubject < 0 && subject[i - from] ? i : firstOnSubject;
        }
        for (int i = to - 2; i >= from; i--) {
            boolean line = i + 1 < page.first && seen.furniture(i + 1) == Furniture.NONE && !kinds.date(i + 1);
            linesBeforeBody[i - from] = linesBeforeBody[i + 1 - from] + (line ? 1 : 0);
        }
    }

    /** The first block that may be the headline. */
    public int from() {
        return from;
    }

    /** The first block after those that may be the headline. */
    public int to() {
        return to;
    }

    /** Whether a block may be a headline at all, going by its length. */
    public boolean possible(int block) {
        int count = page.words(block);
        return count >= 1
                && count <= MOST_WORDS
                && page.length(block) >= 4
                && page.length(block) <= LONGEST
                && !page.isAuthorLine(block)
                && !pointsElsewhere(block)
                && !isBracketed(block)
                && !(block == page.first && page.endsSentence(block) && count > 14);
    }

    /** {@code « Older story}, {@code Newer story »}: a link to the page before or behind this one. */
    private boolean pointsElsewhere(int block) {
        int from = page.start(block);
        int to = page.end(block);
        boolean opens = ARROWS.indexOf(page.source.charAt(from)) >= 0;
        boolean closes = ARROWS.indexOf(page.source.charAt(to - 1)) >= 0;
        return opens != closes;
    }

    /** {@code [The filmmakers talk of their harbour.]}: said of the story, not its title. */
    private boolean isBracketed(int block) {
        return page.source.charAt(page.start(block)) == '[' && page.source.charAt(page.end(block) - 1) == ']';
    }

    /** Whether nearly all words of a block have a capital, and more lines follow: "Mayor Takes Step to Ban Horns". */
    boolean readsLikeTitle(int block) {
        int count = page.words(block);
        return block + 1 < page.count()
                && count >= 3
                && count <= 14
                && new LineLooks(page.source, page.start(block), page.end(block)).capitalisedWords() >= 0.6 * count;
    }

    /** Whether a block is no sentence and no furniture, and has a word of the body: "Bridge opens". */
    boolean opensLikeTitle(int block) {
        return words.of(block).body() > 0
                && possible(block)
                && page.words(block) >= 2
                && !page.endsSentence(block)
                && seen.furniture(block) == Furniture.NONE;
    }

    /** The signals of a block. */
    public double[] of(int block) {
        SubjectWords.Shared shared = words.of(block);
        LineLooks looks = new LineLooks(page.source, page.start(block), page.end(block));
        int count = page.words(block);
        int above = page.first - block;
        char first = page.source.charAt(page.start(block));
        char last = page.source.charAt(page.end(block) - 1);
        boolean titleAbove = kinds.title(block - 1);
        Furniture kind = seen.furniture(block);
        return new double[] {
            shared.share(shared.body()),
            Math.min(shared.body(), 6) / 6.0,
            shared.share(shared.lede()),
            flag(count == 1),
            flag(count == 2 || count == 3),
            Math.min(count, 10) / 10.0,
            Math.max(0, count - 14) / 10.0,
            1 / (1 + above / 8.0),
            flag(above <= 3),
            flag(above == 0),
            flag(endsWithPeriod(block)),
            flag(last == '?' || last == '!'),
            flag(last == ':'),
            flag(kind != Furniture.NONE && kind != Furniture.DATES),
            flag(seen.mostlyFurniture(block)),
            Math.min(looks.separators(), 3) / 3.0,
            flag(looks.namesPicture()),
            flag(repeats.repeated(block)),
            flag(repeats.within(block, block - 1)
                    || repeats.within(block, block + 1)
                    || repeats.within(block, block - 2)),
            flag(repeats.within(block - 1, block) || repeats.within(block + 1, block)),
            flag(kinds.byline(block + 1)),
            flag(kinds.bylineFrom(block + 1, 4)),
            flag(kinds.date(block + 1)),
            flag(kinds.dateFrom(block + 1, 4)),
            flag(!page.dates(block).isEmpty()),
            flag(kinds.byline(block)),
            flag(titleAbove),
            flag(kinds.title(block + 1) && block + 1 < page.first),
            flag(block + 1 < page.count() && page.endsSentence(block + 1) && page.words(block + 1) > 8),
            flag(block > 0 && page.words(block - 1) <= 3),
            Math.min(kinds.titlesAround(block), 6) / 6.0,
            looks.capitalisedWords() / (double) Math.max(1, count),
            flag(looks.noSmallLetters() && Character.isLetter(first)),
            flag(Character.isLowerCase(first)),
            flag(!Character.isLetterOrDigit(first) && !Chars.isDoubleMark(first) && !Chars.isSingleMark(first)),
            flag(block == 0),
            flag(looks.colonInside()),
            flag(looks.quotationInside()),
            flag(titleAbove && !kinds.title(block - 2)),
            shared.share(shared.topics()),
            flag(onSubject(block - 5, block) > 0),
            flag(onSubject(block - 5, block) > 1),
            flag(onSubject(block + 1, Math.min(block + 6, page.first)) > 0),
            shared.share(shared.menu()),
            flag(block == firstOnSubject),
            flag(count > 17),
            1 / (1 + linesBeforeBody[block - from] / 4.0)
        };
    }

    /** {@code … at the harbour."} and {@code [ … at the harbour.]} do too. */
    private boolean endsWithPeriod(int block) {
        int last = page.end(block) - 1;
        while (last > page.start(block)
                && (Chars.isDoubleMark(page.source.charAt(last)) || page.source.charAt(last) == ']')) {
            last--;
        }
        return page.source.charAt(last) == '.';
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }

    private int onSubject(int begin, int end) {
        int lines = 0;
        for (int i = Math.max(begin, from); i < end && i < to; i++) {
            lines += subject[i - from] ? 1 : 0;
        }
        return lines;
    }
}
