package io.github.copydesk.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Role;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.BlockRule.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What repeats on a site's pages is furniture, however much it looks like prose. */
class SiteTemplateTest {
    private static final String PITCH = "For forty years the Courier has told the coast what the coast tells it, and"
            + " without its readers it could not go on.";

    private static final List<String> STORIES = List.of(
            "The harbour board voted on Monday to rebuild the sea wall, the mayor said.\n"
                    + "Work will begin in April and last until the autumn, she told reporters.",
            "A ferry ran aground off Sand Island on Tuesday, but nobody was hurt, police said.\n"
                    + "The ferry was pulled free at noon and sails again on Friday, its owner said.",
            "The lighthouse keeper will not leave the rock, he wrote in a letter on Wednesday.\n"
                    + "The province had asked him to go before the lamp is replaced by a machine.");

    private static final List<Article> PAGES = STORIES.stream()
            .map(story -> ArticleParser.create().parse(story + "\n" + PITCH + "\n12 readers are here"))
            .toList();

    private static final SiteTemplate TEMPLATE = PAGES.stream().collect(SiteTemplate.toTemplate());

    @Test
    void whatRepeatsIsFurnitureAndSaysSo() {
        Optional<Ruling> ruling = TEMPLATE.judge(PITCH);
        assertEquals(
                "repeats on 3 of 3 pages of this site", ruling.orElseThrow().reason());
        assertEquals(Optional.empty(), TEMPLATE.judge(STORIES.get(0)));
        assertEquals(3, TEMPLATE.pagesWith("4,711 readers are here!"), "numbers and marks do not count");
    }

    @Test
    void parserAndStripperUseIt() {
        String page = "The bakery in Mill Street feeds the gulls, and the town quarrels, neighbours said.\n"
                + "The baker told the board on Thursday that gulls were customers too.\n" + PITCH;
        Article parsed = ArticleParser.builder().rule(TEMPLATE).build().parse(page);
        assertFalse(parsed.body().contains(PITCH));
        assertTrue(parsed.body().contains("customers too"));
        BoilerplateStripper stripper =
                BoilerplateStripper.builder().siteTemplate(TEMPLATE).build();
        Article stripped = stripper.strip(PAGES.get(0));
        assertEquals(
                Role.NOTICE,
                stripped.removed().stream()
                        .filter(block -> stripped.text(block).equals(PITCH))
                        .findFirst()
                        .orElseThrow()
                        .role());
        assertEquals(stripped, stripper.strip(stripped));
    }

    @Test
    void mergingPartsGivesTheWhole() {
        SiteTemplate first = SiteTemplate.of(PAGES.get(0));
        SiteTemplate rest = SiteTemplate.of(PAGES.get(2)).merge(SiteTemplate.of(PAGES.get(1)));
        assertEquals(TEMPLATE, rest.merge(first));
        assertEquals(TEMPLATE, TEMPLATE.merge(SiteTemplate.empty()));
    }

    @Test
    void bytesComeBackAndDamageIsNamed() {
        byte[] bytes = TEMPLATE.toBytes();
        assertEquals(TEMPLATE, SiteTemplate.fromBytes(bytes));
        assertThrows(IllegalArgumentException.class, () -> SiteTemplate.fromBytes(new byte[3]));
        assertThrows(
                IllegalArgumentException.class, () -> SiteTemplate.fromBytes(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void staysSmall() {
        String long1 = IntStream.range(0, 20_000)
                .mapToObj(i -> Integer.toString(i, 26).replaceAll("[0-9]", "z") + Integer.toString(i, 36))
                .reduce(new StringBuilder(), (text, word) -> text.append(word).append('\n'), StringBuilder::append)
                .toString();
        SiteTemplate template =
                SiteTemplate.of(ArticleParser.create().parse(long1)).merge(TEMPLATE);
        assertTrue(template.toBytes().length <= 16 + 12 * SiteTemplate.MOST_BLOCKS);
        assertEquals(3, template.pagesWith(PITCH), "the rarest are forgotten first");
    }
}
