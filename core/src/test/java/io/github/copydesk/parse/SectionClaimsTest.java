package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What markup claims for a section and is none: the kind of page, the site, its title, the author. A tilde is a stroke. */
class SectionClaimsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbours                  | Harbours",
                "U.S.                      | U.S.",
                "Article                   | -",
                "tags                      | -",
                "Quayside                  | -",
                "quayside.example          | -",
                "World news ~ Quayside     | -",
                "Ann Lee                   | -"
            })
    void nameASectionOrNone(String claim, String section) {
        String page = "<html><head><title>Storm takes the old pier</title><meta property='article:section' content='"
                + claim.replace('~', '|')
                + "'><meta name='author' content='Ann Lee'></head><body><article><h1>Storm takes the old pier</h1><p>By Ann Lee</p>"
                + "<p>The old pier at Wrenport collapsed early on Tuesday after a night of storms, the harbour master said.</p>"
                + "<p>Nobody was hurt, and the ferries ran again from noon, an hour later than on other days of the week.</p>"
                + "<p>The council will decide in March what to put in its place, and who is to pay for it.</p>"
                + "</article></body></html>";
        assertEquals(
                section,
                HtmlArticleParser.create()
                        .parse(page, "https://www.quayside.example/2025/pier")
                        .section()
                        .orElse("-"));
    }
}
