package io.github.copydesk.pressreview;

import io.github.copydesk.quote.QuoteAttributor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The arguments of the commands that print what is said: how sure it must be, and what counts. */
final class StatementOptions {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Print what is at least this sure to be right, 0 to 1 (default: what may be printed).")
    private @Nullable Double leastConfidence;

    @Option(names = "--all", description = "Print thoughts, intentions and acts of speech, too, not statements alone.")
    private boolean all;

    /** The attributor that they ask for. */
    QuoteAttributor attributor() {
        QuoteAttributor.Builder builder = QuoteAttributor.builder().everything(all);
        if (leastConfidence != null) {
            builder.minimumConfidence(Math.max(0, Math.min(1, leastConfidence)));
        }
        return builder.build();
    }
}
