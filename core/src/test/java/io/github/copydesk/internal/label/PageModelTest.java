package io.github.copydesk.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.internal.lexicon.ShippedFile;
import io.github.copydesk.internal.model.ModelFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageModelTest {
    private static final List<String> NAMES = List.of("page-text", "page-html");
    private static final int MOST_BYTES = 400_000;

    @Test
    void theHeadersSayFromWhatAndWhenAModelWasMadeAndHowGoodItIs() {
        for (String name : NAMES) {
            Map<String, String> header = PageModel.load(name, FeatureNames.NONE).header();
            assertEquals(Set.of("model", "data", "made-by", "made-on", "F1-by-site"), header.keySet(), name);
            for (String measuredOnly : List.of("l3sgn1", "dragnet", "cleaneval")) {
                assertFalse(header.getOrDefault("data", "").contains(measuredOnly), name + ": " + measuredOnly);
            }
            assertTrue(header.getOrDefault("F1-by-site", "").contains("l3sgn1 0."), name);
        }
    }

    @Test
    void theModelsAreSmall() {
        int bytes = 0;
        for (String name : NAMES) {
            bytes += new ShippedFile(ModelFile.class, name + ".model").bytes().length;
        }
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    }
}
