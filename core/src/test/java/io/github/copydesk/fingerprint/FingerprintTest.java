package io.github.copydesk.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void versionOneNeverChanges() throws IOException {
        List<String> vectors = vectors();
        assertEquals(9, vectors.size());
        for (String vector : vectors) {
            String text = vector.substring(0, vector.indexOf('\t'));
            String bytes = vector.substring(text.length() + 1);
            Fingerprint made = Fingerprint.ofText(text, FingerprintVersion.V1);
            assertEquals(bytes, HexFormat.of().formatHex(made.toBytes()), text);
            assertEquals(made, Fingerprint.ofBytes(HexFormat.of().parseHex(bytes)));
        }
    }

    private static List<String> vectors() throws IOException {
        try (InputStream in = FingerprintTest.class.getResourceAsStream("/fingerprint/v1.tsv")) {
            assertTrue(in != null);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void furnitureDoesNotCount() {
        String story = """
                The ferry left Port Ansel at noon on Monday with 112 passengers.

                Its engine failed near the island of Tarn, and a tug brought it back in the evening.

                Nobody was hurt, the company said, and the passengers went on by bus.""";
        Fingerprint bare = Fingerprint.of(Copydesk.parse(story));
        Fingerprint dressed =
                Fingerprint.of(Copydesk.parse(story + "\n\nSubscribe to our newsletter\n\nAdvertisement"));
        assertEquals(bare, dressed);
    }

    @Test
    void aTextsOwnRepeatsDoNotCount() {
        String line = "The ferry left Port Ansel at noon on Monday. ";
        assertEquals(7, Fingerprint.ofText(line).shingles());
        assertEquals(9, Fingerprint.ofText(line.repeat(400)).shingles(), 2);
    }

    @Test
    void namesMeetWithoutSharedWording() {
        Fingerprint one = Fingerprint.ofText("On Monday the mayor, Elena Marsh, closed the harbour of Port Ansel.");
        Fingerprint other = Fingerprint.ofText("Ships may not enter Port Ansel; an order by Elena Marsh forbids it.");
        assertEquals(0, one.resemblance(other), 0.02);
        assertEquals(4, one.sharedTerms(other));
    }

    @Test
    void anUnknownVersionIsSaid() {
        byte[] bytes = Fingerprint.ofText("Rain.").toBytes();
        bytes[0] = 2;
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Fingerprint.ofBytes(bytes));
        assertEquals("bytes: unknown version of a fingerprint: 2", e.getMessage());
    }

    /** The checksum is right, but no text has a term twice. */
    @Test
    void termsThatAreNotInOrderAreNoticed() {
        byte[] bytes = Fingerprint.ofText("Marsh and Renn met at Ansel.").toBytes();
        int terms = 1 + 4 + 256 + 1;
        System.arraycopy(bytes, terms, bytes, terms + 4, 4);
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length - 4);
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) checksum.getValue());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Fingerprint.ofBytes(bytes));
        assertEquals("bytes: damaged fingerprint: terms are not in order", e.getMessage());
    }

    @Test
    void equalOnesMayBeKeysAndSayWhatTheyAre() {
        Fingerprint one = Fingerprint.ofText("The ferry left Port Ansel at noon on Monday.");
        Fingerprint same = Fingerprint.ofText("the ferry left Port Ansel at noon on Monday!");
        Fingerprint other = Fingerprint.ofText("The museum plans to open her decks to visitors next summer.");
        assertEquals(1, Set.of(one).stream().filter(Set.of(same)::contains).count());
        assertNotEquals(one, other);
        assertNotEquals(one.hashCode(), other.hashCode());
        assertEquals(FingerprintVersion.V1, one.version());
        assertTrue(one.toString().contains("V1, 7 shingles"), one::toString);
    }
}
