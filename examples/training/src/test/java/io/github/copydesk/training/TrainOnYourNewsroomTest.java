package io.github.copydesk.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.BlockRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Holds the guide's page beside this program against what it tells of: its snippet is {@link #outOfRubrics}, its output what
 * that prints, its usage the program's own.
 *
 * <p>To renew both: {@code mvn -pl core,examples/training -am test -Dreadme.update=true}.
 */
class TrainOnYourNewsroomTest {
    private static final Path PAGE = Path.of("train-on-your-newsroom.md");
    private static final Path CODE = Path.of("src/test/java/io/github/copydesk/training/TrainOnYourNewsroomTest.java");

    /** A page of a site with a rubric of its own, and a line that stands on each of its pages. */
    private static String page(String headline, String text) {
        return headline + "\n\nNotebook of the harbour desk\n\n" + text
                + "\n\nThe Gazette stands for careful reporting from the coast since 1911.\n";
    }

    private static List<String> pages() {
        return List.of(
                page("Storm takes the old pier at Wrenport", """
                        The old pier at Wrenport collapsed early on Tuesday after a night of storms, the harbour office said.

                        "The pier is gone and it will not be rebuilt," said harbour master Ann Lee.

                        Nobody was hurt, but the lifeboat station next to it lost a part of its roof to the wind."""),
                page("Ferry to Norrholm stops for the winter", """
                        The ferry to Norrholm will not sail between November and March, its owner said on Monday.

                        The island has forty people and one shop, which is to close as well."""),
                page("Bakery wins the county's prize for rye bread", """
                        The bakery on Mill Street has won the county's prize for its rye bread for the third time.

                        "It is the old oven that does it," baker Jon Vik said."""));
    }

    private static String outOfRubrics(List<String> pages) {
        SiteTemplate site = pages.stream().map(ArticleParser.create()).collect(SiteTemplate.toTemplate());
        BlockRule notebook = block -> block.startsWith("Notebook of")
                ? Optional.of(new BlockRule.Ruling(Role.LABEL, "a rubric of ours", 1))
                : Optional.empty();
        ArticleParser parser = ArticleParser.builder().rule(site).rule(notebook).build();

        StringBuilder out = new StringBuilder();
        Article article = parser.parse(pages.get(0));
        for (Block block : article.blocks()) {
            out.append(block.role()).append(" (").append(block.reason()).append("): ");
            out.append(article.text(block)).append("\n");
        }
        return out.toString();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String usage() throws IOException {
        return Training.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    @Test
    void theSnippetIsCompiled() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```java\n") + "```java\n".length();
        String snippet = page.substring(start, page.indexOf("```", start));
        assertTrue(squeezed(Files.readString(CODE)).contains(squeezed(snippet)), snippet);
    }

    @Test
    void theOutputsAreThose() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<String> renewed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            renewed.add(lines.get(i));
            if (lines.get(i).startsWith("<!-- output: ")) {
                String output = lines.get(i).contains("usage") ? usage() : outOfRubrics(pages());
                renewed.add(lines.get(++i));
                Stream.of(output.split("\n", -1)).limit(output.lines().count()).forEach(renewed::add);
                i += lines.subList(i, lines.size()).indexOf("```");
                renewed.add("```");
            }
        }
        if (Boolean.getBoolean("readme.update")) {
            Files.write(PAGE, renewed);
            return;
        }
        assertEquals(String.join("\n", renewed), String.join("\n", lines));
    }
}
