package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.lexicon.WordBag;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.page.PageAnalysis;
import io.github.copydesk.internal.text.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final int FAR_ABOVE = 60;
    private static final int BODY_BLOCKS = 12;
    private static final int LEDE_BLOCKS = 2;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 250;

    /** What stands in captions and reading times, and in no headline. */
    private static final List<String> CREDITS = List.of(
            "Getty",
            "Credit",
            "Courtesy",
            "Photo by",
            "Photograph",
            "Image:",
            "min read",
            "minute read",
            "/AP",
            "/AFP",
            "Reuters/");

    private final LabelledPage page;
    private final PageAnalysis seen;
    private final int from;
    private final int to;
    private final WordBag bodyWords = new WordBag();
    private final WordBag ledeWords = new WordBag();
    /** Words that the body has three times and more. */
    private final WordBag topics = new WordBag();
    /** Words that the lines above the body have three times and more. */
    private final WordBag menuWords = new WordBag();
    /** The hashes of short blocks that stand on the page more than once. */
    private final WordBag repeated = new WordBag();

    /** Of the blocks from {@link #from} on, whether each shares words with the body. */
    private final boolean[] subject;

    private final boolean[] byline;
    private final boolean[] title;
    private final @Nullable String[] keys;
    /** How many lines that are no furniture stand between a block and the body. */
    private final int[] linesBeforeBody;

    private int firstOnSubject = -1;

    /** Looks at a page. */
    public HeadlineSignals(LabelledPage page) {
        this.page = page;
        this.seen = page.seen();
        this.from = Math.max(0, page.first - FAR_ABOVE);
        this.to = Math.max(from, Math.min(Math.min(page.first + 1, page.last), seen.count()));
        int beyond = Math.max(from, Math.min(to + 5, page.count()));
        subject = new boolean[to - from];
        byline = new boolean[beyond - from];
        title = new boolean[beyond - from];
        keys = new String[beyond - from];
        linesBeforeBody = new int[to - from];
        readBody();
        WordBag texts = new WordBag();
        for (int i = 0; i < page.count(); i++) {
            if (page.length(i) < LONGEST && !texts.add(WordHash.of(page.source, page.start(i), page.end(i)))) {
                repeated.add(WordHash.of(page.source, page.start(i), page.end(i)));
            }
        }
        for (int i = from; i < beyond; i++) {
            byline[i - from] = isByline(i);
            title[i - from] = isTitle(i);
        }
        readLinesAbove();
    }

    private void readBody() {
        Thrice often = new Thrice(topics);
        int read = 0;
        for (int i = page.first; i <= page.last && read < BODY_BLOCKS; i++) {
            if (page.content(i)) {
                boolean lede = read < LEDE_BLOCKS;
                page.forEachLongWord(i, word -> {
                    bodyWords.add(word);
                    often.add(word);
                    if (lede) {
                        ledeWords.add(word);
                    }
                });
                read++;
            }
        }
    }

    private void readLinesAbove() {
        Thrice often = new Thrice(menuWords);
        int[] shared = new int[2];
        for (int i = from; i < to; i++) {
            shared[0] = 0;
            shared[1] = 0;
            page.forEachLongWord(i, word -> {
                often.add(word);
                shared[bodyWords.contains(word) ? 0 : 1]++;
            });
            subject[i - from] = shared[0] >= 2 && shared[0] * 2 >= shared[1] && possible(i);
            firstOnSubject = firstOnSubject < 0 && subject[i - from] ? i : firstOnSubject;
        }
        for (int i = to - 2; i >= from; i--) {
            boolean line = i + 1 < page.first && seen.furniture(i + 1) == Furniture.NONE && !date(i + 1);
            linesBeforeBody[i - from] = linesBeforeBody[i + 1 - from] + (line ? 1 : 0);
        }
    }

    /** Puts words into a bag when they come for the third time. */
    private record Thrice(WordBag once, WordBag twice, WordBag bag) {
        Thrice(WordBag bag) {
            this(new WordBag(), new WordBag(), bag);
        }

        void add(long word) {
            if (!once.add(word) && !twice.add(word)) {
                bag.add(word);
            }
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
        int words = page.words(block);
        return words >= 1
                && words <= MOST_WORDS
                && page.length(block) >= 4
                && page.length(block) <= LONGEST
                && !(block == page.first && page.endsSentence(block) && words > 14);
    }

    /** Whether nearly all words of a block have a capital, and more lines follow: "Mayor Takes Step to Ban Horns". */
    boolean readsLikeTitle(int block) {
        int words = page.words(block);
        return block + 1 < page.count() && words >= 3 && words <= 14 && capitals(page.text(block), words) >= 0.6;
    }

    /** Whether a block is no sentence and no furniture, and has a word of the body: "Bridge opens". */
    boolean opensLikeTitle(int block) {
        boolean[] shared = new boolean[1];
        page.forEachLongWord(block, word -> shared[0] |= bodyWords.contains(word));
        return shared[0]
                && possible(block)
                && page.words(block) >= 2
                && !page.endsSentence(block)
                && seen.furniture(block) == Furniture.NONE;
    }

    /** The signals of a block. */
    public double[] of(int block) {
        int[] shared = new int[5];
        page.forEachLongWord(block, word -> {
            shared[0] += bodyWords.contains(word) ? 1 : 0;
            shared[1]++;
            shared[2] += ledeWords.contains(word) ? 1 : 0;
            shared[3] += topics.contains(word) ? 1 : 0;
            shared[4] += menuWords.contains(word) ? 1 : 0;
        });
        int words = page.words(block);
        int above = page.first - block;
        String text = page.text(block);
        char last = text.charAt(text.length() - 1);
        char first = text.charAt(0);
        boolean titleAbove = block > 0 && title(block - 1);
        boolean titleBelow = title(block + 1) && block + 1 < page.first;
        Furniture kind = seen.furniture(block);
        return new double[] {
            shared[1] == 0 ? 0 : shared[0] / (shared[1] + 1.0),
            Math.min(shared[0], 6) / 6.0,
            shared[1] == 0 ? 0 : shared[2] / (shared[1] + 1.0),
            flag(words == 1),
            flag(words == 2 || words == 3),
            Math.min(words, 10) / 10.0,
            Math.max(0, words - 14) / 10.0,
            1 / (1 + above / 8.0),
            flag(above <= 3),
            flag(above == 0),
            flag(last == '.'),
            flag(last == '?' || last == '!'),
            flag(last == ':'),
            flag(kind != Furniture.NONE && kind != Furniture.DATES),
            flag(seen.mostlyFurniture(block)),
            Math.min(separators(text), 3) / 3.0,
            flag(CREDITS.stream().anyMatch(text::contains)),
            flag(repeated.contains(WordHash.of(text))),
            flag(within(block, block - 1) || within(block, block + 1) || within(block, block - 2)),
            flag(within(block - 1, block) || within(block + 1, block)),
            flag(byline(block + 1)),
            flag(byline(block + 1) || byline(block + 2) || byline(block + 3) || byline(block + 4)),
            flag(date(block + 1)),
            flag(date(block + 1) || date(block + 2) || date(block + 3) || date(block + 4)),
            flag(!page.dates(block).isEmpty()),
            flag(byline(block)),
            flag(titleAbove),
            flag(titleBelow),
            flag(block + 1 < page.count() && page.endsSentence(block + 1) && page.words(block + 1) > 8),
            flag(block > 0 && page.words(block - 1) <= 3),
            Math.min(titlesAround(block), 6) / 6.0,
            capitals(text, words),
            flag(noSmallLetters(text) && Character.isLetter(first)),
            flag(Character.isLowerCase(first)),
            flag(!Character.isLetterOrDigit(first) && !Chars.isDoubleMark(first) && !Chars.isSingleMark(first)),
            flag(block == 0),
            flag(text.indexOf(": ") > 0),
            flag(text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('‘') >= 0),
            flag(titleAbove && !(block > 1 && title(block - 2))),
            shared[1] == 0 ? 0 : shared[3] / (shared[1] + 1.0),
            flag(onSubject(block - 5, block) > 0),
            flag(onSubject(block - 5, block) > 1),
            flag(onSubject(block + 1, Math.min(block + 6, page.first)) > 0),
            shared[1] == 0 ? 0 : shared[4] / (shared[1] + 1.0),
            flag(block == firstOnSubject),
            flag(words > 17),
            1 / (1 + linesBeforeBody[block - from] / 4.0)
        };
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }

    private String key(int block) {
        String key = block < from || block - from >= keys.length ? null : keys[block - from];
        if (key == null) {
            key = Chars.lower(page.text(block));
            if (block >= from && block - from < keys.length) {
                keys[block - from] = key;
            }
        }
        return key;
    }

    private boolean within(int inner, int outer) {
        return inner >= 0
                && outer >= 0
                && inner < page.count()
                && outer < page.count()
                && page.words(inner) >= 2
                && page.length(outer) < LONGEST
                && page.length(inner) < page.length(outer)
                && key(outer).contains(key(inner));
    }

    /** Whether a line looks like a title: some words without a full stop. */
    private boolean title(int block) {
        return block >= from && block - from < title.length && title[block - from];
    }

    private boolean isTitle(int block) {
        if (block >= seen.count()) {
            return false;
        }
        int words = page.words(block);
        return words >= 4
                && words <= 20
                && page.source.charAt(page.end(block) - 1) != '.'
                && seen.furniture(block) == Furniture.NONE
                && !byline(block)
                && page.dates(block).isEmpty();
    }

    private int titlesAround(int block) {
        int titles = 0;
        for (int i = block - 1; i >= 0 && title(i) && titles < 6; i--) {
            titles++;
        }
        for (int i = block + 1; i < page.first && title(i) && titles < 6; i++) {
            titles++;
        }
        return titles;
    }

    private int onSubject(int begin, int end) {
        int lines = 0;
        for (int i = Math.max(begin, from); i < end && i < to; i++) {
            lines += subject[i - from] ? 1 : 0;
        }
        return lines;
    }

    private boolean date(int block) {
        return block < page.count()
                && page.words(block) < 16
                && !page.dates(block).isEmpty();
    }

    private boolean byline(int block) {
        return block >= from && block - from < byline.length && byline[block - from];
    }

    private boolean isByline(int block) {
        return page.words(block) < 20
                && (BylineScanner.cueAlone(page.source, page.start(block), page.end(block))
                        || !page.cued(block).isEmpty());
    }

    private static int separators(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += "|•·/»›\t<>«".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return found;
    }

    private static boolean noSmallLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static double capitals(String text, int words) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean opens = i == 0 || Chars.isBlank(text.charAt(i - 1));
            capitals += opens && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals / (double) Math.max(1, words);
    }
}
