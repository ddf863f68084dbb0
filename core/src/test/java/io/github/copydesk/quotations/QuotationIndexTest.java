package io.github.copydesk.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quotations.QuotationMatch.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is found, and as what. */
class QuotationIndexTest {
    private static final String WHOLE = "We won a great fight for this harbour and its people,";

    private static QuotationIndex index(String... texts) {
        QuotationIndex.Builder builder = QuotationIndex.builder();
        for (int i = 0; i < texts.length; i++) {
            Article article = Copydesk.parse("Town wins\n\nThe town kept its harbour on Monday.\n\n" + texts[i]);
            builder.add(Character.toString('a' + i), article, Copydesk.attribute(article));
        }
        return builder.build();
    }

    /** Ids and kinds, as in {@code a EXACT, b ALTERED}. */
    private static String found(List<QuotationMatch> matches) {
        return matches.stream()
                .map(match -> match.quotation().id() + " " + match.kind())
                .collect(Collectors.joining(", "));
    }

    @Test
    void isFoundWholeCutAndAltered() {
        QuotationIndex index = index(
                "\"We won a great fight,\" Ann Lee said.",
                "\"" + WHOLE + "\" said Ann Lee.",
                "\"We have won a great fight,\" Ann Lee said.",
                "\"The weather was fine all day,\" Ann Lee said.");
        assertEquals("a EXACT, b EXTENDED, c ALTERED", found(index.find("\u201CWE won a great fight!\u201D")));
        assertEquals("b EXACT, a TRUNCATED, c ALTERED", found(index.find(WHOLE)));
        assertEquals("", found(index.find("Nothing of the kind was ever said")));
        assertEquals("", found(index.find("")));
    }

    @Test
    void anInterruptedQuotationIsFoundWholeAndByEachStretch() {
        QuotationIndex index = index("\"We won at last,\" Ann Lee told reporters, \"a very great fight.\"");
        assertEquals("a EXACT", found(index.find("We won at last a very great fight")));
        assertEquals("a EXACT", found(index.find("a very great fight")));
        assertEquals("a EXTENDED", found(index.find("won at last a very")));
    }

    @Test
    void wordsLeftOutWithAnEllipsisAreCutAndNotChanged() {
        String whole = "We fought for this harbour through eleven winters, and against the advice of every bank in the"
                + " county, and the town has kept it.";
        QuotationIndex index = index(
                "\"" + whole + "\" Ann Lee said.",
                "\"We fought for this harbour through eleven winters ... and the town has kept it,\" Ann Lee said.");
        assertEquals(
                "b EXACT, a EXTENDED",
                found(index.find("We fought for this harbour through eleven winters \u2026 and the town has kept it")));
        assertEquals("a EXACT, b TRUNCATED", found(index.find(whole)));
        assertEquals("a EXTENDED, b EXTENDED", found(index.find("fought for this harbour [...] the town has kept it")));
        assertEquals(
                "a TRUNCATED, b TRUNCATED",
                found(index.find("the town has kept it ... We fought for this harbour through eleven winters")));
        QuotationMatch cut = index.find(whole).get(1);
        assertEquals(
                "and against the advice of every bank in the county",
                cut.onlyInClaim().get(0).of(whole));
        assertEquals(List.of(), cut.onlyInQuotation());
    }

    @Test
    void theSameWordsInAnotherOrderAreAnotherStatement() {
        QuotationIndex index = index("\"The harbour paid the bank before the county paid the town,\" Ann Lee said.");
        assertEquals("", found(index.find("The town paid the county before the bank paid the harbour")));
    }

    @Test
    void aTurnOfPhraseWithOtherWordsInItIsAnotherStatement() {
        QuotationIndex index =
                index("\"So many mistakes are being made, and I told them so in spring,\" Ann Lee said.");
        assertEquals("", found(index.find("so many harbours are being dredged")));
    }

    @Test
    void theWordsThatDifferAreMarked() {
        QuotationMatch match = index("\"We won a great fight yesterday,\" Ann Lee said.")
                .find("We have won a great fight")
                .get(0);
        assertEquals(Kind.ALTERED, match.kind());
        assertEquals(List.of(new Span(3, 7)), match.onlyInClaim());
        Span quoted = match.quotation().spans().get(0);
        assertEquals("We won a great fight yesterday,", match.quotation().text());
        assertEquals(List.of(new Span(quoted.end() - 10, quoted.end() - 1)), match.onlyInQuotation());
    }

    @Test
    void anotherSpeakerIsAConflictOnlyForWhoAsksWithAName() {
        QuotationIndex index = index(
                "Ann Lee is the mayor. \"" + WHOLE + "\" Lee said.",
                "Ulf Berg is the harbour master. \"" + WHOLE + "\" Berg said.",
                "\"" + WHOLE + "\" an official said.");
        assertEquals("a EXACT, b EXACT, c EXACT", found(index.find(WHOLE)));
        assertEquals("a EXACT, c EXACT, b CONFLICT", found(index.find(WHOLE, "Ann Lee")));
        assertEquals("a EXACT, c EXACT, b CONFLICT", found(index.find(WHOLE, "Lee")));
        assertEquals("", found(index.find("We won", "Ada Moor")));
        assertThrows(IllegalArgumentException.class, () -> index.find(WHOLE, " "));
    }

    @Test
    void fewWordsAreFoundIfTheyAreRare() {
        QuotationIndex index = index(
                "\"Harbour dredgers grumble, and so do we all,\" Ann Lee said.",
                "\"It was that and it was this for us,\" Ann Lee said.");
        assertEquals("a EXTENDED", found(index.find("dredgers grumble")));
        assertEquals("", found(index.find("it was")));
    }

    @Test
    void whatIsReportedInOtherWordsIsFoundBehindTheRest() {
        QuotationIndex index = index(
                "Ann Lee said that the dredgers had been grounded near the lighthouse since Easter.",
                "\"Since Easter our dredgers have been grounded near the lighthouse,\" Ann Lee said.");
        assertEquals(
                "b EXACT, a REPORTED",
                found(index.find("Since Easter our dredgers have been grounded near the lighthouse", "Ann Lee")));
    }

    @Test
    void oneWhoSpeaksUnderSeveralSpellingsIsOnePerson() {
        QuotationIndex index = index(
                "\"We will not forget this,\" Sergey Lavrov said.",
                "\"We will not forgive this,\" Sergei Lavrov said. \"Never again,\" Lavrov said.",
                "\"We will not repeat this,\" Yuri Ushakov said.");
        List<Person> people = index.people();
        assertEquals(2, people.size(), people.toString());
        assertEquals(3, people.get(0).statements());
        assertEquals(3, index.saidBy("Lavrov").size());
        assertEquals(1, index.saidBy("Ushakov").size());
        assertEquals(0, index.saidBy("Ann Lee").size());
    }

    private static byte[] saved(QuotationIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        return out.toByteArray();
    }

    @Test
    void aSavedIndexIsReadAsItWas() throws IOException {
        QuotationIndex index = index("\"" + WHOLE + "\" said Ann Lee.", "Nothing was said.");
        QuotationIndex read = QuotationIndex.load(new ByteArrayInputStream(saved(index)));
        assertEquals(index.find(WHOLE), read.find(WHOLE));
        assertEquals(2, read.articles());
        assertEquals(index.people(), read.people());
    }

    @Test
    void whatIsDamagedIsNotRead() throws IOException {
        byte[] bytes = saved(index("\"" + WHOLE + "\" said Ann Lee."));
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x11;
            assertThrows(
                    StreamCorruptedException.class,
                    () -> QuotationIndex.load(new ByteArrayInputStream(damaged)),
                    "byte " + i);
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThrows(
                    StreamCorruptedException.class,
                    () -> QuotationIndex.load(new ByteArrayInputStream(cut)),
                    "cut at " + i);
        }
    }

    @Test
    void aBuilderGoesOnAndWhatItHasBuiltStays() {
        QuotationIndex one = index("\"" + WHOLE + "\" said Ann Lee.");
        QuotationIndex two = one.merge(one);
        assertEquals("a EXACT", found(one.find(WHOLE)));
        assertEquals("a EXACT, a EXACT", found(two.find(WHOLE)));
        assertEquals(2, two.articles());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        QuotationIndex index = index("\"" + WHOLE + "\" said Ann Lee.");
        named("claim", () -> index.find(null));
        named("claim", () -> index.find(null, "Ann Lee"));
        named("speaker", () -> index.find(WHOLE, null));
        named("other", () -> index.merge(null));
        named("stream", () -> index.save(null));
        named("stream", () -> QuotationIndex.load(null));
    }

    private static void named(String argument, Executable misuse) {
        assertEquals(argument, assertThrows(NullPointerException.class, misuse).getMessage());
    }
}
