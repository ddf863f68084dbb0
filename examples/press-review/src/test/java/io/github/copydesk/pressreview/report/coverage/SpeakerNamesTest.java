package io.github.copydesk.pressreview.report.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.quote.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerNamesTest {
    private static Speaker body(String name) {
        return new Speaker(Speaker.Kind.ORGANISATION, name, List.of(), List.of());
    }

    private static Speaker person(String name) {
        return new Speaker(Speaker.Kind.PERSON, name, List.of(), List.of());
    }

    @Test
    void aBodyIsOneSpeakerHoweverItIsCapitalised() {
        SpeakerNames names = new SpeakerNames(List.of(body("the city council"), body("The city council")));
        assertEquals("The city council", names.of(body("the city council")));
        assertEquals("The city council", names.of(body("The city council")));
    }

    @Test
    void aSurnameIsTheOnlyOneWhoHasIt() {
        SpeakerNames names =
                new SpeakerNames(List.of(person("Lee"), person("Ann Lee"), person("Tom Berg"), person("Eva Berg")));
        assertEquals("Ann Lee", names.of(person("Lee")));
        assertEquals("Eva Berg", names.of(person("Eva Berg")));
    }
}
