package io.github.copydesk.stories.distributed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The steps by which articles find each other, one at a time: by their text, and by rare names. */
class SearchStepsTest {
    private static final String TEXT =
            "the boat left at noon and a tug led it back to port by night with all still on board";

    @Test
    void anArticleIsFiledUnderTwentyFourKeys() {
        int[] keys = TextSearch.keys(Fingerprint.ofText(TEXT));
        assertEquals(24, keys.length);
        assertEquals(24, Arrays.stream(keys).distinct().count());
        assertEquals(0, TextSearch.keys(Fingerprint.ofText(" \u2014 ")).length);
    }

    @Test
    void copiesHaveTheirKeysInCommonAndOtherTextsNone() {
        int[] keys = TextSearch.keys(Fingerprint.ofText(TEXT));
        assertArrayEquals(keys, TextSearch.keys(Fingerprint.ofText(TEXT + ".")));
        int[] others = TextSearch.keys(Fingerprint.ofText("nobody in the town had seen so much rain since the war"));
        assertTrue(Arrays.stream(others).noneMatch(key -> Arrays.stream(keys).anyMatch(mine -> mine == key)));
    }

    @Test
    void ofTwoHundredAndFiftySixEachMeetsEach() {
        assertEquals(256 * 255 / 2, pairs(256));
        // The first with all others, and each of the others with its next four, of which the last four have fewer.
        assertEquals(256 + 4 * 256 - (4 + 3 + 2 + 1), pairs(257));
    }

    private static int pairs(int articles) {
        int[] bucket = new int[articles];
        Arrays.setAll(bucket, i -> i);
        Set<Long> pairs = new HashSet<>();
        TextSearch.forEachPair(bucket, (a, b) -> pairs.add((long) a << 32 | b));
        return pairs.size();
    }

    @Test
    void textsThatHaveAFifthInCommonAreWorthComparing() {
        Fingerprint text = Fingerprint.ofText(TEXT);
        assertTrue(
                TextSearch.shareText(text, Fingerprint.ofText(TEXT + " and nobody was hurt the owner said on Monday")));
        assertFalse(TextSearch.shareText(text, Fingerprint.ofText("nobody in the town had seen so much rain before")));
    }

    @Test
    void theRarestTermsAreAskedForAndNoneThatOneArticleHasAlone() {
        NameSearch search = NameSearch.among(10_000);
        assertArrayEquals(new int[] {-3, 9, 7}, search.asked(new int[] {7, -3, 9, 5}, new int[] {400, 2, 95, 1}));
    }

    @Test
    void theListsThatAreReadHaveNoMoreThan4096EntriesInAll() {
        NameSearch search = NameSearch.among(10_000);
        int[] terms = {7, 3, 9};
        assertArrayEquals(new int[] {3, 9, 7}, search.asked(terms, new int[] {4096 - 2 - 95, 2, 95}));
        assertArrayEquals(new int[] {3, 9}, search.asked(terms, new int[] {4097 - 2 - 95, 2, 95}));
    }

    @Test
    void theNormIsTheWeightOfAllTermsThatOthersHave() {
        NameSearch search = NameSearch.among(10_000);
        assertTrue(search.weight(2) > search.weight(100) && search.weight(100) > 0);
        assertEquals(0, search.weight(1));
        assertEquals(search.weight(2) + search.weight(100), search.norm(new int[] {1, 2, 100}));
    }

    /** Words of everyday length make no terms: these two know each other by their text. */
    @Test
    void articlesOfOneTextAreCandidates() {
        assertEquals("0-1", candidates(TEXT, TEXT + " and none was hurt", "a hen laid an egg in the old town hall"));
    }

    @Test
    void textsWithoutWordsAreNoCandidates() {
        assertEquals("", candidates("", " \u2014 ", ""));
    }

    @Test
    void articlesOfTheSameRareNamesAreCandidates() {
        assertEquals(
                "0-2",
                candidates(
                        "On Monday the mayor, Elena Marsh, closed the harbour of Port Ansel.",
                        "Today the union of Tobias Renn called its drivers out in Ostrava Bay.",
                        "Ships may not enter Port Ansel; an order by Elena Marsh forbids it.",
                        "Rain fell on the northern islands all night."));
    }

    private static String candidates(String... texts) {
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        for (String text : texts) {
            builder.add(Fingerprint.ofText(text));
        }
        Set<String> pairs = new HashSet<>();
        builder.build().forEachCandidate((a, b, resemblance) -> pairs.add(a + "-" + b));
        return String.join(" ", pairs);
    }
}
