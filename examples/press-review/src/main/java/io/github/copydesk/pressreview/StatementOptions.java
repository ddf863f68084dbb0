package io.github.copydesk.pressreview;

import io.github.copydesk.quote.QuoteAttributor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The arguments of the commands that print what is said: how sure it must be, and what counts. */
final class StatementOptions {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Print what is at least this sure to be right, 0 to 1 (default: what may be printed).")
    private @Nullable Double leastConfidence;

    @Option(names = "--all", description = "Print thoughts, intentions and acts of speech, too, not statements alone.")
    private boolean all;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The attributor that they ask for. */
    QuoteAttributor attributor() {
        QuoteAttributor.Builder builder = QuoteAttributor.builder().everything(all);
        if (leastConfidence != null) {
            if (command != null && !(leastConfidence >= 0 && leastConfidence <= 1)) {
                throw new ParameterException(
                        command.commandLine(), "--min-confidence must be within 0 and 1: " + leastConfidence);
            }
            builder.minimumConfidence(leastConfidence);
        }
        return builder.build();
    }
}
