package io.github.copydesk.internal.html;

import io.github.copydesk.internal.html.claims.PageFacts;
import io.github.copydesk.internal.html.claims.PlacedClaims;
import io.github.copydesk.internal.html.claims.VisibleClaims;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.html.elements.Markup;
import io.github.copydesk.internal.html.elements.MarkupFeatures;
import io.github.copydesk.internal.html.elements.OpenTitle;
import io.github.copydesk.internal.label.Evidence;
import io.github.copydesk.internal.label.FeatureNames;
import io.github.copydesk.internal.label.PageLabeller;
import io.github.copydesk.internal.label.PageModel;
import io.github.copydesk.internal.metadata.reading.KnownFacts;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page as text, one line for each piece that a browser would set apart, with what the markup says about each
 * line and about the article. {@code <h1>Talks</h1><p>They <b>began</b>.<br>They end.} gives the lines {@code Talks},
 * {@code They began.} and {@code They end.}
 */
public final class FlatPage {
    private final String text;
    private final int count;
    private final Evidence evidence;
    private final MarkupClaims claims;
    private final PageFacts facts;

    private FlatPage(String text, int count, Evidence evidence, MarkupClaims claims, PageFacts facts) {
        this.text = text;
        this.count = count;
        this.evidence = evidence;
        this.claims = claims;
        this.facts = facts;
    }

    /** Flattens a page whose address may be empty, and of which something may be known. */
    public static FlatPage of(String html, String url, KnownFacts known) {
        return flatten(Markup.parse(html, url), known);
    }

    /** Flattens the bytes of a page, whose encoding may be told by themselves; closes the stream. */
    public static FlatPage of(InputStream html, @Nullable String charset, String url) throws IOException {
        return flatten(Markup.parse(html, charset, url));
    }

    /** Flattens a document, which stays as it is. Takes time linear in its size, whatever its depth. */
    public static FlatPage flatten(Document parsed) {
        return flatten(parsed, KnownFacts.NONE);
    }

    /** Flattens a document of which something is known. */
    public static FlatPage flatten(Document parsed, KnownFacts known) {
        Document document = OpenTitle.mended(parsed);
        Flattener flattener = new Flattener();
        NodeTraversor.traverse(flattener, document);
        flattener.finish();
        PageFacts facts = flattener.facts.facts(document.location());
        String seen = flattener.text.toString();
        PlacedClaims machine = VisibleClaims.of(seen, flattener.lines, flattener.elements, facts, known);
        Lines lines = flattener.lines.behind(machine.leading());
        String text = machine.leading().isEmpty() ? seen : flattener.text.behind(machine.leading());
        Evidence evidence = new MarkupEvidence(text, lines, flattener.elements, facts).evidence();
        return new FlatPage(text, lines.count, evidence, machine.claims(), facts);
    }

    /**
     * The text, each line ending in {@code \n}; no line is blank. It begins with what only the markup says: a name, a
     * date, a title that no reader sees.
     */
    public String text() {
        return text;
    }

    /** What the markup says about each line; the index is the line's number. */
    public Evidence evidence() {
        return evidence;
    }

    /** What the markup says about the article, with its places in the text. */
    public MarkupClaims claims() {
        return claims;
    }

    /** What the markup says about the article, as written. */
    public PageFacts facts() {
        return facts;
    }

    /** The labeller for lines of flattened pages, with evidence from the markup. */
    public static PageLabeller labeller() {
        return Shipped.LABELLER;
    }

    /** The names of what the markup may say about a line. */
    public static FeatureNames features() {
        return MarkupFeatures.ALL.names;
    }

    /** Loaded when first needed. */
    private static final class Shipped {
        static final PageLabeller LABELLER = new PageLabeller(PageModel.load("page-html", features()));
    }

    /** The number of lines. */
    public int count() {
        return count;
    }
}
