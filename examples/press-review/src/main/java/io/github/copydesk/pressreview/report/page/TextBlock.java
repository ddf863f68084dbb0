package io.github.copydesk.pressreview.report.page;

import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import io.github.copydesk.pressreview.report.text.Marks;
import io.github.copydesk.pressreview.report.text.Texts;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A block of an article's page as the report shows it.
 *
 * @param role what it is
 * @param removed whether it was taken out
 * @param reason why it has its role
 * @param confidence how sure that is, in per cent
 * @param runs its text, cut where quotations begin and end
 */
public record TextBlock(Role role, boolean removed, String reason, int confidence, List<Run> runs) {
    /**
     * A stretch of text within one statement, or between statements.
     *
     * @param text what it says
     * @param quoted whether it stands inside quotation marks
     * @param statement the statement it belongs to, null if to none
     */
    public record Run(String text, boolean quoted, @Nullable Statement statement) {
        private boolean continuedBy(Run next) {
            return statement != null
                    && next.statement != null
                    && quoted == next.quoted
                    && statement.anchor().equals(next.statement.anchor());
        }
    }

    /**
     * Something said.
     *
     * @param anchor the name by which the page refers to it
     * @param first whether this run is the first of the statement
     * @param named whether the speaker's name is to stand before it: not where the same one spoke just before
     * @param speaker who says it
     * @param person whether that is a person with a name
     * @param colour the speaker's class in the style sheet
     * @param kind direct, mixed or indirect
     * @param evidence why this speaker
     * @param confidence how sure that is, in per cent
     */
    public record Statement(
            String anchor,
            boolean first,
            boolean named,
            String speaker,
            boolean person,
            String colour,
            String kind,
            String evidence,
            int confidence) {
        /** The last word of a name, as newspapers have it; the first words of a description. */
        public String shortSpeaker() {
            return person ? speaker.substring(speaker.lastIndexOf(' ') + 1) : Texts.beginning(speaker, 24);
        }

        /** All that is to be said about it, for the note on hover and focus. */
        public String why() {
            return speaker + " (" + kind + ", " + confidence + " % sure): " + evidence;
        }
    }

    /** Whether the role is worth a word beside the text: a plain paragraph speaks for itself. */
    public boolean labelled() {
        return role != Role.PARAGRAPH && role != Role.HEADLINE;
    }

    /** Why it has its role, for the note on hover and focus. */
    public String why() {
        return roleName() + ", " + confidence + " % sure: " + reason;
    }

    /** The role in words. */
    public String roleName() {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The role as a class of the style sheet. */
    public String roleClass() {
        return "b-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The blocks of an article with its quotations and what was taken out. */
    public static List<TextBlock> of(ReportArticle article, SpeakerColours colours) {
        String source = article.article().source();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < article.attributions().size(); i++) {
            said.add(Said.of(article.attributions().get(i), i, source));
        }
        List<Block> removed = article.article().removed();
        List<TextBlock> blocks = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        int nextRemoved = 0;
        for (Block block : article.article().allBlocks()) {
            boolean out =
                    nextRemoved < removed.size() && removed.get(nextRemoved).equals(block);
            nextRemoved += out ? 1 : 0;
            blocks.add(new TextBlock(
                    block.role(),
                    out,
                    block.reason(),
                    (int) Math.round(100 * block.confidence()),
                    runs(article, block.span(), said, colours, begun)));
        }
        return blocks;
    }

    /** An attribution's stretches with the quotation marks around them, which belong to it for a reader. */
    private record Said(int index, List<Span> content, List<Span> quoted) {
        static Said of(Attribution attribution, int index, String source) {
            List<Span> quoted = attribution.quoted().stream()
                    .map(span -> Marks.quotation(span, source))
                    .toList();
            List<Span> content = new ArrayList<>(attribution.content());
            content.addAll(quoted);
            return new Said(index, content, quoted);
        }

        /** The length of the stretch of content that holds {@code stretch}; very long if none does. */
        int lengthAround(Span stretch) {
            return content.stream()
                    .filter(span -> span.contains(stretch))
                    .mapToInt(Span::length)
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    private static List<Run> runs(
            ReportArticle article, Span block, List<Said> said, SpeakerColours colours, Set<Integer> begun) {
        List<Said> here = said.stream()
                .filter(statement -> statement.content().stream().anyMatch(block::overlaps))
                .toList();
        List<Run> runs = new ArrayList<>();
        String speaker = "";
        int from = block.start();
        for (int to : cuts(here, block).tailSet(block.start(), false)) {
            Span stretch = new Span(from, to);
            Said around = innermost(here, stretch);
            Statement statement = around == null
                    ? null
                    : statement(article, around.index(), begun.add(around.index()), speaker, colours);
            boolean quoted = around != null && around.quoted().stream().anyMatch(span -> span.contains(stretch));
            add(runs, new Run(stretch.of(article.article().source()), quoted, statement));
            speaker = statement == null ? speaker : statement.speaker();
            from = to;
        }
        return runs;
    }

    /** A quotation and the marks around it are one run. */
    private static void add(List<Run> runs, Run run) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).continuedBy(run)) {
            Run before = runs.get(last);
            runs.set(last, new Run(before.text() + run.text(), run.quoted(), before.statement()));
        } else {
            runs.add(run);
        }
    }

    private static TreeSet<Integer> cuts(List<Said> said, Span block) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Said statement : said) {
            for (Span span : statement.content()) {
                if (span.overlaps(block)) {
                    cuts.add(Math.max(span.start(), block.start()));
                    cuts.add(Math.min(span.end(), block.end()));
                }
            }
        }
        cuts.add(block.end());
        return cuts;
    }

    /** The shortest statement around a stretch: of a statement within a statement, the inner one. */
    private static @Nullable Said innermost(List<Said> said, Span stretch) {
        return said.stream()
                .filter(statement -> statement.lengthAround(stretch) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(statement -> statement.lengthAround(stretch)))
                .orElse(null);
    }

    private static Statement statement(
            ReportArticle article, int index, boolean first, String speakerBefore, SpeakerColours colours) {
        Attribution attribution = article.attributions().get(index);
        String name = colours.name(attribution.speaker());
        return new Statement(
                article.anchor(index),
                first,
                first && !name.equals(speakerBefore),
                name,
                attribution.speaker().kind() == Speaker.Kind.PERSON,
                colours.of(name),
                attribution.kind().name().toLowerCase(Locale.ROOT),
                attribution.evidence(),
                (int) Math.round(100 * attribution.confidence()));
    }
}
