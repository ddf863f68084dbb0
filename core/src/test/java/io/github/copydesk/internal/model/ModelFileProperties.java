package io.github.copydesk.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class ModelFileProperties {
    @Property
    void givesBackWhatWasWritten(
            @ForAll @Size(max = 6) Map<@AlphaChars @NotEmpty String, @CharRange(from = ' ', to = '~') String> header,
            @ForAll byte[] weights)
            throws IOException {
        ModelFile file = ModelFile.of(ModelFile.bytes(header, weights));
        assertEquals(header, file.header());
        assertArrayEquals(weights, file.weights().readAllBytes());
    }
}
