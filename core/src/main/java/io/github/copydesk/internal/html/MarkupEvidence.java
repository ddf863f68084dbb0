package io.github.copydesk.internal.html;

import io.github.copydesk.internal.page.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what a page's markup says about each line into the labeller's {@link Evidence}. */
final class MarkupEvidence {
    private static final Set<String> TAGS = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "th",
            "figcaption",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "nav",
            "dd",
            "dt",
            "pre",
            "body",
            "form",
            "ul",
            "ol",
            "main",
            "figure",
            "tr",
            "table",
            "summary",
            "details",
            "address",
            "label",
            "caption");
    private static final int NEAR = 2;
    private static final int FAR = 6;
    private static final float HIDDEN_BIAS = -3;
    /** Of a thousand captions three are text by their readers' judgement. */
    private static final float CAPTION_BIAS = -6;

    private static final NamedBins LINKED = new NamedBins("linked", 6);
    private static final NamedBins BOLD = new NamedBins("bold", 3);
    private static final NamedBins ITALIC = new NamedBins("italic", 3);
    private static final NamedBins MAIN = new NamedBins("main", MainContainer.RELATIONS);
    private static final NamedBins MAIN_AND_PLACE = new NamedBins("mainPlace", 4 * MainContainer.RELATIONS);
    private static final NamedBins SHARE = new NamedBins("proseOfContainer", 7);
    private static final NamedBins SHARE_AND_PLACE = new NamedBins("proseOfContainerPlace", 28);
    private static final NamedBins DEPTH = new NamedBins("depthToMain", 9);
    private static final NamedBins STYLE = new NamedBins("dressedLikeProse", 6);
    private static final NamedBins MAIN_AND_STYLE = new NamedBins("mainStyle", 6 * MainContainer.RELATIONS);
    private static final NamedBins SIBLINGS = new NamedBins("siblings", 6);
    private static final NamedBins MACHINE_BODY = new NamedBins("machineBody", 6);
    private static final NamedBins TITLE = new NamedBins("machineTitle", 4);
    private static final NamedBins SUMMARY = new NamedBins("machineSummary", 4);
    private static final int[] INSIDE = new int[Inside.NAMES.size()];
    private static final Map<String, int[]> TAG_HASHES = new HashMap<>();

    static {
        for (int i = 0; i < INSIDE.length; i++) {
            INSIDE[i] = Evidence.hash("inside=" + Inside.NAMES.get(i));
        }
        for (String tag : TAGS) {
            TAG_HASHES.put(tag, new int[] {
                Evidence.hash("tag=" + tag), Evidence.hash("parent=" + tag), Evidence.hash("grandparent=" + tag)
            });
        }
    }

    private final String text;
    private final Lines lines;
    private final Elements elements;
    private final MainContainer main;
    private final WordShingles machineBody;
    private final WordShingles title;
    private final WordShingles summary;
    private final Map<Long, Integer> styles = new HashMap<>();
    private final int[] siblings;
    private int proseChars;

    MarkupEvidence(String text, Lines lines, Elements elements, PageFacts facts) {
        this.text = text;
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
                styles.merge(style(i), lines.length(i), Integer::sum);
                proseChars += lines.length(i);
            }
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    Evidence evidence() {
        Evidence.Builder evidence = Evidence.builder(lines.count);
        for (int i = 0; i < lines.count; i++) {
            looks(evidence, i);
            place(evidence, i);
            machine(evidence, i);
            names(evidence, i);
        }
        return evidence.groups(groups()).build().withBiases(biases());
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

    /** Lines of one container, of one dress, of one section, and of one dress in one kind of container. */
    private int[][] groups() {
        int[][] groups = new int[4][lines.count];
        Map<Long, Integer> dresses = new HashMap<>();
        for (int i = 0; i < lines.count; i++) {
            int container = main.container(i);
            long dress = style(i);
            long kind = container < 0 ? 0 : elements.tag[container].hashCode();
            for (int word : container < 0 ? new int[0] : elements.words[container]) {
                kind = kind * 31 + word;
            }
            groups[0][i] = container;
            groups[1][i] = number(dresses, dress);
            groups[2][i] = container < 0 ? -1 : elements.parent[container];
            groups[3][i] = number(dresses, dress * 1000003 + kind);
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
                LINKED.at(linked == 0 ? 0 : linked < 10 ? 1 : linked < 30 ? 2 : linked < 60 ? 3 : linked < 95 ? 4 : 5));
        evidence.add(line, BOLD.at(lines.bold[line] == 0 ? 0 : lines.bold[line] * 10 < length * 9 ? 1 : 2));
        evidence.add(line, ITALIC.at(lines.italic[line] == 0 ? 0 : lines.italic[line] * 10 < length * 9 ? 1 : 2));
        for (int i = 0; i < INSIDE.length; i++) {
            if ((lines.inside[line] >> i & 1) != 0) {
                evidence.add(line, INSIDE[i]);
            }
        }
        int element = lines.element[line];
        for (int level = 0; level < 3 && element >= 0; level++) {
            int[] hashes = TAG_HASHES.get(elements.tag[element]);
            if (hashes != null) {
                evidence.add(line, hashes[level]);
            }
            element = elements.parent[element];
        }
    }

    private void place(Evidence.Builder evidence, int line) {
        int relation = main.relation(line);
        int place = main.place(line);
        int share = main.share(line);
        evidence.add(line, MAIN.at(relation));
        evidence.add(line, MAIN_AND_PLACE.at(relation * 4 + place));
        evidence.add(line, SHARE.at(share));
        evidence.add(line, SHARE_AND_PLACE.at(share * 4 + place));
        evidence.add(line, DEPTH.at(main.depth(line) + 4));
        int dressed = styles.getOrDefault(style(line), 0);
        int style = dressed == 0 ? 0 : 1 + (int) Math.min(4, dressed * 5L / Math.max(1, proseChars));
        evidence.add(line, STYLE.at(style));
        evidence.add(line, MAIN_AND_STYLE.at(relation * 6 + style));
        int count = siblings[main.container(line) + 1];
        evidence.add(
                line,
                SIBLINGS.at(count <= 2 ? 0 : count <= 5 ? 1 : count <= 10 ? 2 : count <= 20 ? 3 : count <= 50 ? 4 : 5));
    }

    /** What a line looks like: its element's tag and class. */
    private long style(int line) {
        int element = lines.element[line];
        if (element < 0) {
            return 0;
        }
        long style = elements.tag[element].hashCode();
        for (int word : elements.words[element]) {
            style = style * 31 + word;
        }
        return style;
    }

    private void machine(Evidence.Builder evidence, int line) {
        int from = lines.start[line];
        int to = lines.end[line];
        if (!machineBody.isEmpty()) {
            double share = machineBody.share(text, from, to);
            evidence.add(line, MACHINE_BODY.at(share < 0 ? 0 : 1 + (int) (share * 3.99)));
        } else {
            evidence.add(line, MACHINE_BODY.at(5));
        }
        if (to - from < 400) {
            double share = title.share(text, from, to);
            evidence.add(line, TITLE.at(share <= 0 ? 0 : share < 0.5 ? 1 : share < 0.9 ? 2 : 3));
            share = summary.share(text, from, to);
            evidence.add(line, SUMMARY.at(share <= 0 ? 0 : share < 0.5 ? 1 : share < 0.9 ? 2 : 3));
        }
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
        MarkupWords.add(evidence, line, 0, own);
        MarkupWords.add(evidence, line, 1, near);
        MarkupWords.add(evidence, line, 2, far);
    }
}
