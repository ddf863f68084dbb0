package io.github.copydesk.internal.metadata;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorBodyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anadolu Agency",
                "Reuters",
                "AP",
                "The Associated Press",
                "Reuters Staff",
                "Orla Times",
                "Editorial Board",
                "Harbour Gazette Newsroom"
            })
    void agenciesAndNewsroomsAreBodies(String name) {
        assertTrue(AuthorBody.named(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eva Wren", "Emily Post", "Ap Bakker", "Rita Ora-Pallin", "Prince", ""})
    void peopleAreNot(String name) {
        assertFalse(AuthorBody.named(name), name);
    }
}
