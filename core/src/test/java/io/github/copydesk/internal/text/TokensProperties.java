package io.github.copydesk.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** Laws of the cutting of words: tokens stand in order, and every character that is no blank is in just one. */
class TokensProperties {
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static void assertTiles(String text) {
        List<Span> lines = lines(text);
        Tokens tokens = Tokens.of(text, lines);
        assertEquals(lines.size(), tokens.paragraphs());
        int[] covered = new int[text.length()];
        for (int p = 0; p < lines.size(); p++) {
            for (int t = tokens.first(p); t < tokens.first(p + 1); t++) {
                assertTrue(
                        tokens.start(t) >= lines.get(p).start()
                                && tokens.end(t) <= lines.get(p).end(),
                        text);
                assertTrue(t == 0 || tokens.end(t - 1) <= tokens.start(t), text);
                assertEquals(t, tokens.at(tokens.start(t)));
                for (int i = tokens.start(t); i < tokens.end(t); i++) {
                    covered[i]++;
                }
            }
        }
        for (int i = 0; i < text.length(); i++) {
            boolean blank = io.github.copydesk.internal.text.Chars.isBlank(text.charAt(i)) || text.charAt(i) == '\n';
            assertEquals(blank ? 0 : 1, covered[i], "offset " + i + " of " + text);
        }
    }

    @Property
    void anyTextIsTiled(@ForAll String text) {
        assertTiles(text);
    }

    @Property
    void textOfMarksAndLettersIsTiled(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = 'A', to = 'C')
                    @Chars({'a', 's', 'v', '.', ',', '-', '\'', '’', '"', '“', '4', ' ', '\n'})
                    String text) {
        assertTiles(text);
    }
}
