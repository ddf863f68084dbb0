package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.internal.fingerprint.SketchFormat;
import io.github.copydesk.internal.fingerprint.SketchTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DistinctTextsProperties {
    /** Texts of which many are equal, and some have no words. */
    @Property(tries = 100)
    void equalFingerprintsAreOneText(@ForAll List<@IntRange(min = 0, max = 12) Integer> kinds) {
        SketchTable table = new SketchTable();
        Map<String, List<Integer>> expected = new LinkedHashMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            int kind = kinds.get(i);
            table.add(SketchFormat.read(
                    Fingerprint.ofText(kind == 0 ? "" : "ferry number " + kind).toBytes()));
            expected.computeIfAbsent(kind == 0 ? "without words: " + i : "kind " + kind, any -> new ArrayList<>())
                    .add(i);
        }
        DistinctTexts texts = DistinctTexts.of(table);
        List<List<Integer>> found = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            found.add(texts.articles(text).boxed().toList());
            assertEquals(found.get(text).get(0), texts.first(text));
            assertEquals(texts.first(text), texts.firsts()[text]);
        }
        assertEquals(List.copyOf(expected.values()), found);
    }
}
