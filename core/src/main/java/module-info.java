/**
 * What a newsroom's copy desk does for a paper, for a program: parses a page dump of a news article, strips the
 * site's furniture, says who said what, and compares articles across outlets.
 *
 * <p>Start at {@link io.github.copydesk.Copydesk}.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the training example is not on the path when core is compiled
module io.github.copydesk {
    requires static transitive org.jspecify;
    requires static org.jsoup;
    requires com.google.common;
    requires org.apache.commons.text;

    exports io.github.copydesk;
    exports io.github.copydesk.article;
    exports io.github.copydesk.boilerplate;
    exports io.github.copydesk.compare;
    exports io.github.copydesk.fingerprint;
    exports io.github.copydesk.interchange;
    exports io.github.copydesk.parse;
    exports io.github.copydesk.quotations;
    exports io.github.copydesk.quote;
    exports io.github.copydesk.stories;
    exports io.github.copydesk.stories.distributed;

    // How the shipped models are made is part of this repository, not of the API.
    exports io.github.copydesk.internal.cluster to
            io.github.copydesk.training,
            io.github.copydesk.evaluation;
    exports io.github.copydesk.internal.lexicon to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.text to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.metadata.headline to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.metadata.reading to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.date to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.html.claims to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.html.elements to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.label to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.name to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.page to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.html to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.model to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.quote.layout to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.quote.quoted to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.quote.reading to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.quote.reported to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.quote.screen to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.quote.statement to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.pair.words to
            io.github.copydesk.training;
    exports io.github.copydesk.internal.pair to
            io.github.copydesk.training;
}
