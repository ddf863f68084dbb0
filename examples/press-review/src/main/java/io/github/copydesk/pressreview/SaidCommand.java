package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.output.SaidJson;
import io.github.copydesk.quotations.QuotationIndex;
import io.github.copydesk.quotations.QuotationMatch;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk said}: who carried a quotation. */
@Command(
        name = "said",
        header = "Who carried a quotation: whole, cut, altered, or as somebody else's.",
        footer = {
            "",
            "Writes {\"id\", \"outlet\", \"published\", \"quote\", \"speaker\", \"match\", \"difference\"}, one line a find:"
                    + " EXACT the same words, EXTENDED with more around them, TRUNCATED a part of them, ALTERED with other"
                    + " words among them, CONFLICT as somebody else's than NAME's, REPORTED in the writer's words.",
            "For example:  copydesk said \"We won a great fight\" articles/ --by \"Ann Lee\""
        },
        modelTransformer = SaidCommand.FilesSecond.class)
final class SaidCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "QUOTATION", description = "The words, with or without quotation marks.")
    private String quotation = "";

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final SavedIndex saved = new SavedIndex();

    @Option(names = "--by", paramLabel = "NAME", description = "Who is said to have said it.")
    private @Nullable String name;

    /** Lets the quotation come before the files, which come first in every other command. */
    static final class FilesSecond implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            PositionalParamSpec files = command.positionalParameters().stream()
                    .filter(each -> each.paramLabel().equals("FILE"))
                    .findFirst()
                    .orElseThrow();
            command.remove(files);
            return command.addPositional(
                    PositionalParamSpec.builder(files).index("1..*").build());
        }
    }

    @Override
    public Integer call() throws Exception {
        if (name != null && name.isBlank()) {
            throw pages.mistake("--by: a name is missing");
        }
        if (quotation.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw pages.mistake("QUOTATION: there are no words in it");
        }
        try (Job job = pages.job()) {
            QuotationIndex index = saved.with(pages, job);
            List<QuotationMatch> matches = name == null ? index.find(quotation) : index.find(quotation, name);
            for (QuotationMatch match : matches) {
                job.out().write(SaidJson.of(match, quotation) + "\n");
            }
            return job.finish();
        }
    }
}
