package io.github.copydesk.quotationarchive;

import io.github.copydesk.quotations.QuotationMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;

/** Puts articles into an archive of quotations, and asks it. */
@Command(
        name = "quotation-archive",
        header = "Quotations by person in a database, and looked up again.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "For example:",
            "  quotation-archive add archive seeds/*.txt",
            "  quotation-archive said archive \"The next step in multi-track\"",
            "  quotation-archive by archive Lavrov"
        },
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class)
public final class ArchiveCommand {
    private static final String DATABASE = "The database's file, without its extension.";

    private ArchiveCommand() {}

    /** Runs a command and exits with 0 (done), 1 (failed) or 2 (usage). */
    public static void main(String[] args) {
        CommandLine command = new CommandLine(new ArchiveCommand());
        command.setExecutionExceptionHandler((e, failed, result) -> {
            failed.getErr().println("quotation-archive: " + e.getMessage());
            return 1;
        });
        if (args.length == 0) {
            command.usage(System.err);
            System.exit(2);
        }
        System.exit(command.execute(args));
    }

    @Command(name = "add", header = "Adds articles, a text file each.", mixinStandardHelpOptions = true)
    void add(
            @Parameters(paramLabel = "ARCHIVE", description = DATABASE) Path file,
            @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> articles)
            throws SQLException, IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path article : articles) {
            texts.put(String.valueOf(article.getFileName()), Files.readString(article));
        }
        try (QuotationArchive archive = open(file)) {
            archive.add(texts);
        }
        System.out.println(texts.size() + " articles added");
    }

    @Command(name = "said", header = "Who carried these words.", mixinStandardHelpOptions = true)
    void said(
            @Parameters(paramLabel = "ARCHIVE", description = DATABASE) Path file,
            @Parameters(paramLabel = "QUOTATION") String quotation)
            throws SQLException, IOException {
        try (QuotationArchive archive = open(file)) {
            for (QuotationMatch match : archive.said(quotation)) {
                System.out.printf(
                        "%s  %s  %s: %s%n",
                        match.quotation().id(),
                        match.kind(),
                        match.quotation().speaker().name(),
                        match.quotation().text());
            }
        }
    }

    @Command(name = "by", header = "What a person said.", mixinStandardHelpOptions = true)
    void by(
            @Parameters(paramLabel = "ARCHIVE", description = DATABASE) Path file,
            @Parameters(paramLabel = "NAME") String name)
            throws SQLException, IOException {
        try (QuotationArchive archive = open(file)) {
            for (QuotationArchive.Line line : archive.by(name)) {
                System.out.printf("%s  %s: %s%n", line.article(), line.speaker(), line.words());
            }
        }
    }

    private static QuotationArchive open(Path file) throws SQLException, IOException {
        return new QuotationArchive(file.toAbsolutePath().toString());
    }
}
