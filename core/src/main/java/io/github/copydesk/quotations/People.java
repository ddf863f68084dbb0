package io.github.copydesk.quotations;

import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.SpeakerIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the spellings of one person together. Full names come first, then surnames alone, both by how often they speak;
 * each joins the first person whose name it may be. Only names that have a part in common, but for one letter, are
 * compared at all, which makes the time near to linear in the names.
 */
final class People {
    private record Name(Speaker speaker, int statements) {
        boolean isFull() {
            return speaker.name().indexOf(' ') >= 0;
        }

        static final Comparator<Name> FIRST_FULL_AND_FREQUENT = Comparator.comparing(Name::isFull)
                .reversed()
                .thenComparing(Comparator.comparingInt(Name::statements).reversed())
                .thenComparing(name -> name.speaker().name());
    }

    /** One person; the first name is the one that others are compared with. */
    private static final class Group {
        final List<Name> names = new ArrayList<>();

        int statements() {
            return names.stream().mapToInt(Name::statements).sum();
        }

        Person person() {
            List<String> spellings = names.stream()
                    .sorted(Comparator.comparingInt(Name::statements).reversed())
                    .map(name -> name.speaker().name())
                    .toList();
            return new Person(names.get(0).speaker().name(), spellings, statements());
        }
    }

    private final Map<String, List<Group>> byKey = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private People() {}

    static List<Person> of(SpeakerTable speakers, int[] statements) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            if (speakers.kind(i) == Speaker.Kind.PERSON) {
                names.add(new Name(speakers.speaker(i), statements[i]));
            }
        }
        names.sort(Name.FIRST_FULL_AND_FREQUENT);
        People people = new People();
        names.forEach(people::add);
        return people.groups.stream()
                .map(Group::person)
                .sorted(Comparator.comparingInt(Person::statements).reversed().thenComparing(Person::name))
                .toList();
    }

    private void add(Name name) {
        Set<String> keys = keys(name.speaker().name());
        for (String key : keys) {
            for (Group group : byKey.getOrDefault(key, List.of())) {
                if (SpeakerIdentity.mayBeOne(group.names.get(0).speaker(), name.speaker())) {
                    group.names.add(name);
                    return;
                }
            }
        }
        Group group = new Group();
        group.names.add(name);
        groups.add(group);
        keys.forEach(
                key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(group));
    }

    /** The last part of a name, and it with each letter left out: two that differ by one letter have one in common. */
    private static Set<String> keys(String name) {
        String last = Chars.lower(name.substring(name.lastIndexOf(' ') + 1));
        Set<String> keys = new LinkedHashSet<>();
        keys.add(last);
        for (int i = 1; i < Math.min(last.length(), 24); i++) {
            keys.add(last.substring(0, i) + last.substring(i + 1));
        }
        return keys;
    }
}
