package io.github.copydesk.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    void theModelsAreSmall() throws IOException {
        int bytes = 0;
        for (String name : NAMES) {
            try (InputStream model =
                    Objects.requireNonNull(PageModel.class.getResourceAsStream(name + ".model"), name)) {
                bytes += model.readAllBytes().length;
            }
        }
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    }
}
