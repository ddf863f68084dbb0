package io.github.copydesk.quotations;

import java.util.List;
import java.util.Objects;

/**
 * One person across articles, as far as names tell. Immutable, thread-safe, equal by value.
 *
 * @param name the spelling that most statements have among the fullest: {@code "Sergei Lavrov"}
 * @param spellings all spellings, the most frequent first: {@code "Sergei Lavrov"}, {@code "Lavrov"}, {@code "Sergey
 *     Lavrov"}
 * @param statements how many statements the index has of the person, quoted and reported
 */
public record Person(String name, List<String> spellings, int statements) {
    /** Makes a person. */
    public Person {
        Objects.requireNonNull(name, "name");
        spellings = List.copyOf(Objects.requireNonNull(spellings, "spellings"));
    }
}
