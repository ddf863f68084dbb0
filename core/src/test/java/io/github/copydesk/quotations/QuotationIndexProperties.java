package io.github.copydesk.quotations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quotations.QuotationMatch.Kind;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of an index of quotations, on archives that are made up. */
class QuotationIndexProperties {
    private static final List<String> PEOPLE = List.of("Ann Lee", "Ulf Berg", "Ada Moor");

    /** Quotations that are said in one article. */
    record Page(String id, List<String> quotations) {
        Article article() {
            StringBuilder text = new StringBuilder();
            quotations.forEach(each -> text.append('"').append(each).append("\"\n\n"));
            return Copydesk.parse(text);
        }

        List<Attribution> attributions() {
            List<Attribution> attributions = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < quotations.size(); i++) {
                List<Span> span =
                        List.of(new Span(at + 1, at + 1 + quotations.get(i).length()));
                attributions.add(new Attribution(
                        Attribution.Kind.DIRECT, span, span, null, null, speaker(i), Stance.ASSERTS, "made up", 0.9));
                at += quotations.get(i).length() + 4;
            }
            return attributions;
        }

        private static Speaker speaker(int number) {
            return new Speaker(Speaker.Kind.PERSON, PEOPLE.get(number % PEOPLE.size()), List.of(), List.of());
        }
    }

    @Provide
    Arbitrary<List<Page>> archives() {
        Arbitrary<String> words = Arbitraries.of(
                "harbour",
                "the",
                "dredger",
                "we",
                "won",
                "lighthouse",
                "a",
                "fight",
                "of",
                "Easter",
                "mayor",
                "not",
                "will");
        Arbitrary<String> quotations = words.list().ofMinSize(2).ofMaxSize(12).map(list -> String.join(" ", list));
        Arbitrary<Page> pages = Arbitraries.strings()
                .alpha()
                .ofLength(3)
                .flatMap(id -> quotations.list().ofMaxSize(4).map(list -> new Page(id, list)));
        return pages.list().ofMaxSize(8);
    }

    private static QuotationIndex.Builder add(QuotationIndex.Builder to, List<Page> pages) {
        pages.forEach(page -> to.add(page.id(), page.article(), page.attributions()));
        return to;
    }

    private static QuotationIndex index(List<Page> pages) {
        return add(QuotationIndex.builder(), pages).build();
    }

    private static byte[] saved(QuotationIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        return out.toByteArray();
    }

    @Property(tries = 100)
    void whatIsSaidIsFoundExactly(@ForAll("archives") List<Page> pages) {
        QuotationIndex index = index(pages);
        for (Page page : pages) {
            for (String quotation : page.quotations()) {
                assertTrue(
                        index.find(quotation).stream()
                                .anyMatch(match -> match.kind() == Kind.EXACT
                                        && match.quotation().id().equals(page.id())
                                        && match.quotation().text().equals(quotation)),
                        quotation);
            }
        }
    }

    @Property(tries = 100)
    void aLongerClaimFindsItsPartsCut(@ForAll("archives") List<Page> pages, @ForAll @IntRange(max = 3) int more) {
        QuotationIndex index = index(pages);
        String behind = " and nobody saw it coming".repeat(more + 1);
        for (Page page : pages) {
            for (String quotation : page.quotations()) {
                for (QuotationMatch match : index.find(quotation + behind)) {
                    boolean same = match.quotation().text().equals(quotation);
                    assertTrue(!same || match.kind() == Kind.TRUNCATED, match.toString());
                }
            }
        }
    }

    @Property(tries = 100)
    void offsetsAreThoseOfTheArticleAndOfTheClaim(@ForAll("archives") List<Page> pages) {
        QuotationIndex index = index(pages);
        String claim = "We will not fight the dredger";
        for (QuotationMatch match : index.find(claim)) {
            match.onlyInClaim().forEach(span -> assertTrue(span.end() <= claim.length()));
            Span quoted = match.quotation().spans().get(0);
            assertEquals(quoted.length(), match.quotation().text().length());
            match.onlyInQuotation().forEach(span -> assertTrue(quoted.contains(span)));
        }
    }

    @Property(tries = 100)
    void savedAndLoadedIsTheSame(@ForAll("archives") List<Page> pages) throws IOException {
        QuotationIndex index = index(pages);
        byte[] bytes = saved(index);
        QuotationIndex loaded = QuotationIndex.load(new ByteArrayInputStream(bytes));
        assertArrayEquals(bytes, saved(loaded));
        assertEquals(index.find("We will not fight the dredger"), loaded.find("We will not fight the dredger"));
        assertEquals(index.people(), loaded.people());
    }

    @Property(tries = 100)
    void mergedIsAddedTogether(@ForAll("archives") List<Page> first, @ForAll("archives") List<Page> second)
            throws IOException {
        byte[] together =
                saved(add(add(QuotationIndex.builder(), first), second).build());
        assertArrayEquals(together, saved(index(first).merge(index(second))));
        assertArrayEquals(together, saved(add(index(first).toBuilder(), second).build()));
    }
}
