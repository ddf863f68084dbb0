package io.github.copydesk.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.samples.Events;
import io.github.copydesk.samples.Wordings;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {
    @Test
    void anEmptyIndexFindsNothing() {
        FingerprintIndex index = FingerprintIndex.builder().build();
        index.forEachPair(0.5, (a, b, resemblance) -> {
            throw new AssertionError(a + " " + b);
        });
        assertEquals(List.of(), index.query(Fingerprint.ofText("Rain in the valley."), 0.5));
    }

    @Test
    void textsWithoutWordsAreInNoPair() {
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        builder.add(Fingerprint.ofText(""));
        builder.add(Fingerprint.ofText(" \u2014 "));
        FingerprintIndex index = builder.build();
        index.forEachPair(0.5, (a, b, resemblance) -> {
            throw new AssertionError(a + " " + b);
        });
        assertEquals(List.of(), index.query(Fingerprint.ofText(""), 0.5));
    }

    /** Twenty thousand copies of one text have two hundred million pairs. */
    @Test
    void aHotBucketStaysLinearAndHangsTogether() {
        String[] words = Wordings.words(new SplittableRandom(1), 300);
        Fingerprint copy = Fingerprint.ofText(Wordings.text(words));
        SplittableRandom random = new SplittableRandom(2);
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        int articles = 20_000;
        for (int i = 0; i < articles; i++) {
            boolean edited = i % 1000 == 500;
            builder.add(edited ? Fingerprint.ofText(Wordings.text(Wordings.edited(random, words, 0.03))) : copy);
        }
        int[] group = new int[articles];
        Arrays.setAll(group, i -> i);
        int[] pairs = {0};
        builder.build().forEachPair(0.5, (a, b, resemblance) -> {
            pairs[0]++;
            union(group, a, b);
        });
        for (int i = 0; i < articles; i++) {
            assertEquals(0, find(group, i));
        }
        assertTrue(pairs[0] < 12 * articles, () -> "pairs " + pairs[0]);
    }

    @Test
    void articlesOnOneEventAreCandidates() {
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        List<Events.Report> reports = Events.reports(3, 40, 4);
        reports.forEach(
                report -> builder.add(Fingerprint.ofText(report.article().source())));
        Set<List<Integer>> candidates = new HashSet<>();
        builder.build().forEachCandidate((a, b, resemblance) -> {
            assertTrue(a < b);
            candidates.add(List.of(a, b));
        });
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                if (reports.get(a).event() == reports.get(b).event()) {
                    assertTrue(candidates.contains(List.of(a, b)), a + " " + b);
                }
            }
        }
    }

    /** A name that five thousand articles have proposes none of them; one that two have proposes these two. */
    @Test
    void aRareNameProposesAmongThoseWhoShareACommonOne() {
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        int articles = 5000;
        for (int i = 0; i < articles; i++) {
            String person = "Person" + Integer.toString(100_000 + i / 2, 36);
            builder.add(Fingerprint.ofText("On a" + i + " Ansel met b" + i + " with " + person + " near c" + i));
        }
        Set<List<Integer>> candidates = new HashSet<>();
        builder.build().forEachCandidate((a, b, resemblance) -> candidates.add(List.of(a, b)));
        assertEquals(articles / 2, candidates.size());
        for (int i = 0; i < articles; i += 2) {
            assertTrue(candidates.contains(List.of(i, i + 1)), "pair " + i);
        }
    }

    /** Two thousand articles that all have the same forty names propose no more than their share of pairs. */
    @Test
    void namesThatAllHaveDoNotExplode() {
        StringBuilder cast = new StringBuilder("Seen there:");
        for (int i = 0; i < 40; i++) {
            cast.append(" Name")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(',');
        }
        SplittableRandom random = new SplittableRandom(4);
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        int articles = 2000;
        for (int i = 0; i < articles; i++) {
            builder.add(Fingerprint.ofText(cast + Wordings.text(Wordings.words(random, 300))));
        }
        int[] pairs = {0};
        builder.build().forEachCandidate((a, b, resemblance) -> pairs[0]++);
        assertTrue(pairs[0] <= 32 * articles, () -> "pairs " + pairs[0]);
    }

    @Test
    void aForgedNumberOfArticlesTakesNoMemory() {
        byte[] forged = {'C', 'D', 'F', 'I', 1, 0x7F, -1, -1, -1, 1, 0};
        IOException e = assertThrows(
                StreamCorruptedException.class, () -> FingerprintIndex.read(new ByteArrayInputStream(forged)));
        assertEquals("index cut short after 0 articles", e.getMessage());
    }

    @Test
    void anUnknownVersionIsSaid() {
        byte[] later = {'C', 'D', 'F', 'I', 9, 0, 0, 0, 0};
        IOException e = assertThrows(
                StreamCorruptedException.class, () -> FingerprintIndex.read(new ByteArrayInputStream(later)));
        assertEquals("unknown version of an index: 9", e.getMessage());
    }

    @Test
    void articlesAreNumberedAndTheClosestComeFirst() {
        String text = "The ferry left Port Ansel at noon on Monday with 112 passengers and came back in the evening.";
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        assertEquals(0, builder.add(Fingerprint.ofText("The museum plans to open her decks to visitors in May.")));
        assertEquals(1, builder.add(Fingerprint.ofText(text + " Nobody was hurt.")));
        assertEquals(2, builder.add(Fingerprint.ofText(text)));
        assertEquals(3, builder.add(Fingerprint.ofText(text)));
        FingerprintIndex index = builder.build();
        Fingerprint asked = Fingerprint.ofText(text);
        assertEquals(
                List.of(2, 3, 1),
                index.query(asked, 0.5).stream()
                        .map(FingerprintIndex.Match::article)
                        .toList());
        assertEquals(
                List.of(2, 3),
                index.query(asked, 1).stream()
                        .map(FingerprintIndex.Match::article)
                        .toList());
        Set<String> pairs = new HashSet<>();
        index.forEachCandidate((a, b, resemblance) -> {
            assertEquals(index.fingerprint(a).resemblance(index.fingerprint(b)), resemblance);
            pairs.add(a + "-" + b);
        });
        assertEquals(Set.of("1-2", "1-3", "2-3"), pairs);
    }

    @Test
    void whatWasWrittenIsOutAndTheStreamStaysOpen() throws IOException {
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        builder.add(Fingerprint.ofText("Rain."));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedOutputStream stream = new BufferedOutputStream(bytes);
        builder.build().write(stream);
        assertEquals(
                1,
                FingerprintIndex.read(new ByteArrayInputStream(bytes.toByteArray()))
                        .size());
        stream.write('x');
        stream.flush();
        assertEquals('x', bytes.toByteArray()[bytes.size() - 1]);
    }

    @Test
    void misuseIsNamed() {
        FingerprintIndex index = FingerprintIndex.builder().build();
        Fingerprint fingerprint = Fingerprint.ofText("Rain.");
        assertThrows(IllegalArgumentException.class, () -> index.query(fingerprint, 0));
        assertThrows(IllegalArgumentException.class, () -> index.query(fingerprint, Double.NaN));
        assertThrows(IndexOutOfBoundsException.class, () -> index.fingerprint(0));
    }

    private static int find(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    private static void union(int[] group, int a, int b) {
        int x = find(group, a);
        int y = find(group, b);
        group[Math.max(x, y)] = Math.min(x, y);
    }
}
