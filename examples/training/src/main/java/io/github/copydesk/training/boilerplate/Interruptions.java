package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.label.PageAnalysis;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.page.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Articles with buttons, appeals and links to other stories between their paragraphs, made from labelled pages: lines
 * of the page's own furniture, and what the lexicon of furniture says. In the pages as they are such lines stand
 * above and below the story nearly always, and a labeller that saw nothing else takes one for the story's end.
 */
final class Interruptions {
    /** The set of pages made so. */
    static final String SET = "interrupted";

    /** Longer blocks are paragraphs, of furniture or of the story. */
    private static final int LONGEST = 12;

    private static final int SHORTEST_TITLE = 5;
    /** After how many of the paragraphs a line of furniture stands, on one half of the pages and on the other. */
    private static final double SOME = 0.3;

    private static final double MOST = 0.7;
    private static final Set<Furniture> NAMES_A_STORY = Set.of(Furniture.RELATED, Furniture.READMORE);
    /** Kinds that stand inside stories as captions, credits and dates do, and are not the labeller's to judge here. */
    private static final Set<Furniture> NEAR_THE_STORY = Set.of(
            Furniture.NONE, Furniture.PHOTO, Furniture.DATES, Furniture.REPUBLISHED, Furniture.AUTHOR, Furniture.TAGS);

    private final List<String> phrases = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    Interruptions() {
        Lexicon.load("furniture").entries().forEach((phrase, name) -> {
            Furniture kind = Furniture.valueOf(name.toUpperCase(Locale.ROOT));
            if (!NEAR_THE_STORY.contains(kind)) {
                (NAMES_A_STORY.contains(kind) ? calls : phrases).add(phrase);
            }
        });
    }

    /** The page's article, from a few lines above to a few below, with a line of furniture after some paragraphs. */
    TrainingPage interrupt(TrainingPage page) {
        Random random = new Random(page.id().hashCode());
        PageAnalysis analysis = new PageAnalysis(page.blocks(), page.evidence());
        List<String> own = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        collect(page, analysis, own, titles);
        double share = random.nextBoolean() ? SOME : MOST;
        int last = page.content().lastIndexOf('1');
        int from = Math.max(0, page.content().indexOf('1') - random.nextInt(7));
        int to = Math.min(page.content().length(), last + 1 + random.nextInt(3));
        StringBuilder text = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(block(page, i)).append('\n');
            content.append(page.content().charAt(i));
            boolean paragraph = page.content().charAt(i) == '1' && analysis.words(i) > LONGEST;
            if (paragraph && random.nextDouble() < share) {
                text.append(line(own, titles, random)).append('\n');
                content.append('0');
            }
        }
        return page.remade(SET, text.toString(), content.toString());
    }

    /** The lines of the page's own furniture, and what may be titles of other stories. */
    private static void collect(TrainingPage page, PageAnalysis analysis, List<String> own, List<String> titles) {
        for (int i = 0; i < analysis.count(); i++) {
            if (page.content().charAt(i) != '0' || analysis.words(i) > LONGEST) {
                continue;
            }
            Furniture kind = analysis.furniture(i);
            if (kind == Furniture.NONE && analysis.words(i) >= SHORTEST_TITLE) {
                titles.add(block(page, i));
            } else if (!NEAR_THE_STORY.contains(kind)) {
                own.add(block(page, i));
            }
        }
    }

    private static String block(TrainingPage page, int i) {
        return page.text().substring(page.blocks().start(i), page.blocks().end(i));
    }

    /** A third each: a line of the page, a call to read another story, and a phrase that stands alone. */
    private String line(List<String> own, List<String> titles, Random random) {
        int what = random.nextInt(3);
        if (what == 0 && !own.isEmpty()) {
            return own.get(random.nextInt(own.size()));
        }
        boolean call = what == 1;
        List<String> from = call ? calls : phrases;
        String phrase = from.get(random.nextInt(from.size()));
        String written = random.nextInt(4) == 0
                ? phrase.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
        return call && !titles.isEmpty() ? written + ": " + titles.get(random.nextInt(titles.size())) : written;
    }
}
