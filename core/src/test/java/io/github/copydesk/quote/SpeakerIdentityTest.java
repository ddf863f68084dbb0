package io.github.copydesk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of two outlets may be those of one speaker. */
class SpeakerIdentityTest {
    private static boolean mayBeOne(Speaker.Kind kindA, String a, Speaker.Kind kindB, String b) {
        Speaker one = new Speaker(kindA, a, List.of(), List.of());
        Speaker other = new Speaker(kindB, b, List.of(), List.of());
        boolean may = SpeakerIdentity.mayBeOne(one, other);
        assertEquals(may, SpeakerIdentity.mayBeOne(other, one), "seen from the other side");
        return may;
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, Ann Lee, true",
        "Ann Lee, Lee, true",
        "Ann Lee, Ann, true",
        "Ann Lee, A. Lee, true",
        "Ann Lee, Bo Lee, false",
        "Ann Lee, Ann Berg, false",
        "Ann Lee, Leo, false",
        "Ann Lee, Haddad, false",
        "Sergey Orlov, Sergei Orlow, true",
        "Sergey Orlov, Sergey Urlov, false",
        "Omar Haddad, Haddat, true",
        "Omar Haddad, Haddatt, false",
        "Jos\u00E9 Ib\u00E1\u00F1ez, JOSE IBANEZ, true",
        "Ana Ruiz Vega, Ana Ruiz, true",
        "Mary Ann Lee, Ann Lee, true",
        "Ann Mary Lee, Mary Lee, true",
        "Ann Lee, Lee Ann, true",
        "Yury, Yuri, true",
        "Ann, Anne, false",
        "\"Bo\" Lee, Bo Lee, true",
        "\"Bo\" Lee, Ann Lee, false",
        "Ann Lee, '...', true",
        "Frank Rosen, Fiona Rosen, false",
        "Bill Berg, William Berg, true",
        "Kath Berg, Katherine Berg, true",
        "Joko \"Jokoto\" Widjaja, Joko Widjaja, true"
    })
    void people(String a, String b, boolean expected) {
        assertEquals(expected, mayBeOne(Speaker.Kind.PERSON, a, Speaker.Kind.PERSON, b));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Ministry, the Ministry of Harbours, true",
        "World Harbour Union, WHU, true",
        "World Harbour Union, W.H.U., true",
        "World Harbour Union, WHO, false",
        "The Sea Inn, The Bay Inn, false",
        "Harbour Ministry, Coast Guard, false"
    })
    void bodies(String a, String b, boolean expected) {
        assertEquals(expected, mayBeOne(Speaker.Kind.ORGANISATION, a, Speaker.Kind.ORGANISATION, b));
    }

    @ParameterizedTest
    @CsvSource({"PERSON, ORGANISATION", "UNNAMED, UNNAMED", "GROUP, GROUP", "UNKNOWN, UNKNOWN", "PERSON, UNKNOWN"})
    void othersAreNotToldApart(Speaker.Kind a, Speaker.Kind b) {
        assertEquals(true, mayBeOne(a, "Ann Lee", b, "Omar Haddad"));
    }

    private static Speaker person(String name, Speaker.Gender gender, String role) {
        return new Speaker(Speaker.Kind.PERSON, name, gender, List.of(role), List.of());
    }

    @Test
    void aManAndAWomanAreTwo() {
        Speaker man = person("Lee", Speaker.Gender.MALE, "clerk");
        assertFalse(SpeakerIdentity.mayBeOne(man, person("Lee", Speaker.Gender.FEMALE, "clerk")));
        assertTrue(SpeakerIdentity.mayBeOne(man, person("Ann Lee", Speaker.Gender.NOT_TOLD, "clerk")));
    }

    @Test
    void aSurnameAloneIsNotThatOfAnotherCountrysMinister() {
        Speaker minister = person("Larin", Speaker.Gender.NOT_TOLD, "Russian foreign minister");
        Speaker.Gender open = Speaker.Gender.NOT_TOLD;
        assertFalse(SpeakerIdentity.mayBeOne(minister, person("Sergei Larin", open, "Bulgarian mayor")));
        assertTrue(SpeakerIdentity.mayBeOne(minister, person("Sergei Larin", open, "Moscow's minister")));
        assertTrue(SpeakerIdentity.mayBeOne(minister, person("Sergei Larin", open, "foreign minister")));
    }
}
