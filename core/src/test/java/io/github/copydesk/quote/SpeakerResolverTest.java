package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resolver on the scripts in {@code speakers/}: one file an idea. */
class SpeakerResolverTest {
    static Stream<Path> scripts() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(SpeakerResolverTest.class.getResource("/speakers"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everySourceOfAScriptFindsItsSpeaker(Path file) throws IOException {
        SpeakerScript script = SpeakerScript.of(Files.readString(file));
        assertEquals(String.join("\n", script.expected()), String.join("\n", script.actual()));
    }

    @Test
    void theEvidenceSaysWhy() {
        List<Resolved> resolved = SpeakerScript.of(
                        "Mayor Ulf Berg came.\n\n{1|“Yes,”} <1=|Berg> said. {2|“No,”} <2=|he> added.")
                .resolved();
        assertEquals("'Berg': named Ulf Berg in the text", resolved.get(0).evidence());
        assertEquals("'he': the last speaker, male", resolved.get(1).evidence());
    }

    @Test
    void aSpeakerKnowsItsRolesAndMentions() {
        SpeakerScript script = SpeakerScript.of("Mayor Ulf Berg came.\n\n{1|“Yes,”} <1=|Berg> said.");
        Speaker speaker = script.resolved().get(0).speaker();
        assertEquals(Speaker.Kind.PERSON, speaker.kind());
        assertEquals(List.of("Mayor"), speaker.roles());
        String source = script.article().source();
        assertEquals(
                List.of("Ulf Berg", "Berg"),
                speaker.mentions().stream().map(span -> span.of(source)).toList());
    }

    @Test
    void aTitleBehindATownIsThatOfTheNextInAList() {
        List<Resolved> resolved = SpeakerScript.of(
                        "Mayor Ulf Berg, Far North special envoy Marta Holm, and a clerk came.\n\n{1|“Yes,”} <1=|Berg> said.")
                .resolved();
        assertEquals(List.of("Mayor"), resolved.get(0).speaker().roles());
    }

    @Test
    void aFormOfAddressIsNoRole() {
        List<Resolved> resolved = SpeakerScript.of(
                        "Mrs Holm, the harbour minister, came.\n\n{1|“Yes,”} <1=|Holm> said.")
                .resolved();
        assertEquals(Speaker.Gender.FEMALE, resolved.get(0).speaker().gender());
        assertEquals(List.of("harbour minister"), resolved.get(0).speaker().roles());
    }

    @Test
    void theTitleOfTheNextInAListIsNoRoleOfTheOneBefore() {
        SpeakerScript script = SpeakerScript.of(
                "Mayor Ulf Berg, special envoy Marta Holm and a clerk came.\n\n{1|“Yes,”} <1=|Berg> said. {2|“No,”} <2=|Holm> said.");
        List<Resolved> resolved = script.resolved();
        assertEquals(List.of("Mayor"), resolved.get(0).speaker().roles());
        assertEquals(List.of("special envoy"), resolved.get(1).speaker().roles());
    }

    @Test
    void aHundredThousandPeopleWithOneSurnameTakeLinearTime() {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            script.append("Mayor X").append(Integer.toString(i, 36)).append("a Smith and Smith met. ");
        }
        script.append("{1|Yes}, <1=|Smith> said.");
        assertTrue(
                SpeakerScript.of(script.toString()).resolved().get(0).speaker().known());
    }
}
