package io.github.copydesk.internal.html;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.copydesk.internal.html.claims.PageFacts;
import io.github.copydesk.internal.html.elements.ElementMarkup;
import io.github.copydesk.internal.html.elements.Elements;
import io.github.copydesk.internal.html.elements.Inside;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.html.elements.MainContainer;
import io.github.copydesk.internal.html.elements.MarkupFeatures;
import io.github.copydesk.internal.html.elements.WordRuns;
import io.github.copydesk.internal.html.elements.WordShingles;
import io.github.copydesk.internal.label.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what a page's markup says about each line into the labeller's {@link Evidence}. */
final class MarkupEvidence {
    /** Longer lines are no titles and no summaries. */
    private static final int LONGEST_TITLE = 400;

    private static final int NEAR = 2;
    private static final int FAR = 6;
    private static final float HIDDEN_BIAS = -3;
    /** Of a thousand captions three are text by their readers' judgement. */
    private static final float CAPTION_BIAS = -6;

    private static final MarkupFeatures FEATURES = MarkupFeatures.ALL;

    private final char[] text;
    private final Lines lines;
    private final Elements elements;
    private final MainContainer main;
    private final WordShingles machineBody;
    private final WordShingles title;
    private final WordShingles summary;
    private final WordRuns runs = new WordRuns();
    /** For each look of prose how many characters have it. */
    private final Multiset<Long> styles = HashMultiset.create();

    private final int[] siblings;
    private int proseChars;

    MarkupEvidence(String text, Lines lines, Elements elements, PageFacts facts) {
        this.text = text.toCharArray();
        this.lines = lines;
        this.elements = elements;
        this.main = new MainContainer(lines, elements);
        this.machineBody = new WordShingles(facts.articleBody());
        this.title = new WordShingles(first(facts.headlines()));
        this.summary = new WordShingles(first(facts.descriptions()));
        this.siblings = new int[elements.count + 1];
        for (int i = 0; i < lines.count; i++) {
            siblings[main.container(i) + 1]++;
            if (main.prose(i) && main.relation(i) < MainContainer.ABOVE) {
                styles.add(style(i), lines.length(i));
                proseChars += lines.length(i);
            }
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    Evidence evidence() {
        Evidence.Builder evidence = Evidence.builder(FEATURES.names, lines.count);
        for (int i = 0; i < lines.count; i++) {
            looks(evidence, i);
            place(evidence, i);
            machine(evidence, i);
            names(evidence, i);
        }
        return evidence.groups(groups())
                .markup(new ElementMarkup(lines, elements, main))
                .build()
                .withBiases(biases());
    }

    /**
     * Speaks against captions, and against hidden lines on a page that shows its prose; a page may also hide it until
     * a script runs.
     */
    private float[] biases() {
        int shown = 0;
        int hidden = 0;
        for (int i = 0; i < lines.count; i++) {
            boolean out = (lines.inside[i] & Inside.HIDDEN) != 0;
            shown += main.prose(i) && !out ? lines.length(i) : 0;
            hidden += main.prose(i) && out ? lines.length(i) : 0;
        }
        float[] biases = new float[lines.count];
        for (int i = 0; i < biases.length; i++) {
            boolean out = shown > hidden && (lines.inside[i] & Inside.HIDDEN) != 0;
            biases[i] = (out ? HIDDEN_BIAS : 0) + ((lines.inside[i] & Inside.FIGCAPTION) != 0 ? CAPTION_BIAS : 0);
        }
        return biases;
    }

    /** Lines of one container, of one look, of one section, and of one look in one kind of container. */
    private int[][] groups() {
        int[][] groups = new int[4][lines.count];
        Map<Long, Integer> looks = new HashMap<>();
        for (int i = 0; i < lines.count; i++) {
            int container = main.container(i);
            long look = style(i);
            long kind = container < 0 ? 0 : elements.style[container];
            groups[0][i] = container + 1;
            groups[1][i] = number(looks, look);
            groups[2][i] = container < 0 ? 0 : elements.parent[container] + 1;
            groups[3][i] = number(looks, look * 1000003 + kind);
        }
        return groups;
    }

    private static int number(Map<Long, Integer> numbers, long key) {
        int next = numbers.size();
        Integer number = numbers.putIfAbsent(key, next);
        return number == null ? next : number;
    }

    private void looks(Evidence.Builder evidence, int line) {
        int length = Math.max(1, lines.length(line));
        int linked = lines.linked[line] * 100 / length;
        evidence.add(
                line,
                FEATURES.linked.at(
                        linked == 0 ? 0 : linked < 10 ? 1 : linked < 30 ? 2 : linked < 60 ? 3 : linked < 95 ? 4 : 5));
        evidence.add(line, FEATURES.bold.at(lines.bold[line] == 0 ? 0 : lines.bold[line] * 10 < length * 9 ? 1 : 2));
        evidence.add(
                line, FEATURES.italic.at(lines.italic[line] == 0 ? 0 : lines.italic[line] * 10 < length * 9 ? 1 : 2));
        for (int rest = lines.inside[line]; rest != 0; rest &= rest - 1) {
            evidence.add(line, FEATURES.inside[Integer.numberOfTrailingZeros(rest)]);
        }
        int element = lines.element[line];
        for (int level = 0; level < MarkupFeatures.LEVELS && element >= 0; level++) {
            int[] tag = elements.features[element];
            if (tag.length > 0) {
                evidence.add(line, tag[level]);
            }
            element = elements.parent[element];
        }
    }

    private void place(Evidence.Builder evidence, int line) {
        int relation = main.relation(line);
        int place = main.place(line);
        int share = main.share(line);
        evidence.add(line, FEATURES.main.at(relation));
        evidence.add(line, FEATURES.mainAndPlace.at(relation * 4 + place));
        evidence.add(line, FEATURES.share.at(share));
        evidence.add(line, FEATURES.shareAndPlace.at(share * 4 + place));
        evidence.add(line, FEATURES.depth.at(main.depth(line) + 4));
        int alike = styles.count(style(line));
        int style = alike == 0 ? 0 : 1 + (int) Math.min(4, alike * 5L / Math.max(1, proseChars));
        evidence.add(line, FEATURES.style.at(style));
        evidence.add(line, FEATURES.mainAndStyle.at(relation * 6 + style));
        int count = siblings[main.container(line) + 1];
        evidence.add(
                line,
                FEATURES.siblings.at(
                        count <= 2 ? 0 : count <= 5 ? 1 : count <= 10 ? 2 : count <= 20 ? 3 : count <= 50 ? 4 : 5));
    }

    /** What a line looks like: its element's tag and class. */
    private long style(int line) {
        int element = lines.element[line];
        return element < 0 ? 0 : elements.style[element];
    }

    private void machine(Evidence.Builder evidence, int line) {
        boolean likeTitle = lines.length(line) < LONGEST_TITLE;
        if (likeTitle || !machineBody.isEmpty()) {
            runs.read(text, lines.start[line], lines.end[line]);
        }
        if (!machineBody.isEmpty()) {
            double share = machineBody.share(runs);
            evidence.add(line, FEATURES.machineBody.at(share < 0 ? 0 : 1 + (int) (share * 3.99)));
        } else {
            evidence.add(line, FEATURES.machineBody.at(5));
        }
        if (likeTitle) {
            evidence.add(line, FEATURES.title.at(likeness(title.share(runs))));
            evidence.add(line, FEATURES.summary.at(likeness(summary.share(runs))));
        }
    }

    private static int likeness(double share) {
        return share <= 0 ? 0 : share < 0.5 ? 1 : share < 0.9 ? 2 : 3;
    }

    private void names(Evidence.Builder evidence, int line) {
        long own = 0;
        long near = 0;
        long far = 0;
        int element = lines.element[line];
        for (int level = 0; level <= FAR && element >= 0; level++) {
            long said = elements.meanings[element];
            own |= level == 0 ? said : 0;
            near |= level > 0 && level <= NEAR ? said : 0;
            far |= level > NEAR ? said : 0;
            element = elements.parent[element];
        }
        addWords(evidence, line, 0, own);
        addWords(evidence, line, 1, near);
        addWords(evidence, line, 2, far);
    }

    /** Adds a feature for every meaning: of the line's own element (level 0), one near (1) or far (2) above it. */
    private static void addWords(Evidence.Builder evidence, int line, int level, long meanings) {
        for (long rest = meanings; rest != 0; rest &= rest - 1) {
            evidence.add(line, FEATURES.words[level][Long.numberOfTrailingZeros(rest)]);
        }
    }
}
