package io.github.copydesk.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** brat's format as its documentation states it: first it must take the documentation's own examples, then what we write. */
class BratGrammarTest {
    private static final List<Pattern> LINES = List.of(
            Pattern.compile("(T\\d+)\\t([\\w-]+) \\d+ \\d+(?:;\\d+ \\d+)*\\t[^\\t]+"),
            Pattern.compile("(R\\d+)\\t[\\w-]+ Arg1:([TE]\\d+) Arg2:([TE]\\d+)"),
            Pattern.compile("(E\\d+)\\t[\\w-]+:T\\d+(?: \\w+:[TE]\\d+)*"),
            Pattern.compile("([AM]\\d+)\\t[\\w-]+ [TER]\\d+(?: [\\w-]+)?"),
            Pattern.compile("(\\*)\\tEquiv(?: T\\d+){2,}"),
            Pattern.compile("(N\\d+)\\tReference [TER]\\d+ \\w+:\\S+\\t[^\\t]+"),
            Pattern.compile("(#\\d+)\\t[\\w-]+ [TERA]\\d+\\t[^\\t]*"));

    private static boolean understood(String line) {
        return LINES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    @Test
    void theGrammarTakesTheStandardsExamples() throws IOException {
        try (InputStream in = BratGrammarTest.class.getResourceAsStream("/interchange/brat-examples.ann")) {
            List<String> examples = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertEquals(12, examples.size());
            examples.forEach(line -> assertTrue(understood(line), line));
        }
        assertFalse(understood("T1 Content 0 4 Sony"), "tabs, not blanks");
        assertFalse(understood("T1\tContent 0 4"), "the text is part of the line");
    }

    @Test
    void whatIsWrittenIsUnderstoodAndRefersToWhatIsThere() {
        Article article = Copydesk.parse("Tide takes pier\n\n\"The pier 🌊\nis gone,\" harbour master Ann Lee said on"
                + " Monday. She called it \"old\" and said it would not be rebuilt.\n");
        String standoff = Brat.standoff(article, Copydesk.attribute(article));
        Set<String> ids = new HashSet<>();
        for (String line : standoff.lines().toList()) {
            assertTrue(understood(line), line);
            assertTrue(ids.add(line.substring(0, line.indexOf('\t'))), "an id is used once: " + line);
            Matcher reference = Pattern.compile("(?<=[: ])T\\d+").matcher(line);
            while (!line.startsWith("T") && reference.find()) {
                assertTrue(ids.contains(reference.group()), line);
            }
        }
        assertTrue(ids.size() >= 8, standoff);
    }
}
