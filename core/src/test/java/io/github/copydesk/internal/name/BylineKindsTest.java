package io.github.copydesk.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Byline.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineKindsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Anadolu Agency", "Reuters", "AP", "The Associated Press", "Reuters Staff"})
    void agenciesAreTold(String name) {
        assertEquals(Kind.AGENCY, BylineKinds.of(name), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orla Times",
                "Editorial Board",
                "Harbour Gazette Newsroom",
                "Millfield Court Reporter",
                "Gazette Staff",
                "Our Foreign Staff"
            })
    void newsroomsAndOfficesAreDesks(String name) {
        assertEquals(Kind.DESK, BylineKinds.of(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eva Wren", "Emily Post", "Ap Bakker", "Rita Ora-Pallin", "Prince", ""})
    void peopleAreNot(String name) {
        assertEquals(Kind.PERSON, BylineKinds.of(name), name);
    }
}
