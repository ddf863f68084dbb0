package io.github.copydesk.quotations;

import io.github.copydesk.internal.quotations.TextTable;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.SpeakerIdentity;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The speakers of an index by number, each kind and name once. Immutable. */
final class SpeakerTable {
    final TextTable names;
    final byte[] kinds;

    SpeakerTable(TextTable names, byte[] kinds) {
        this.names = names;
        this.kinds = kinds;
    }

    int size() {
        return kinds.length;
    }

    Speaker.Kind kind(int number) {
        return kindOf(kinds[number]).orElse(Speaker.Kind.UNKNOWN);
    }

    /** The kind that a letter of the format stands for, if it does for one. */
    static Optional<Speaker.Kind> kindOf(byte letter) {
        return Arrays.stream(Speaker.Kind.values())
                .filter(kind -> letter(kind) == letter)
                .findFirst();
    }

    private static byte letter(Speaker.Kind kind) {
        return (byte)
                switch (kind) {
                    case PERSON -> 'P';
                    case ORGANISATION -> 'O';
                    case GROUP -> 'G';
                    case UNNAMED -> 'A';
                    case UNKNOWN -> '?';
                };
    }

    Speaker speaker(int number) {
        Speaker.Kind kind = kind(number);
        return kind == Speaker.Kind.UNKNOWN ? Speaker.UNKNOWN : speaker(kind, names.get(number));
    }

    static Speaker speaker(Speaker.Kind kind, String name) {
        return new Speaker(kind, name, List.of(), List.of());
    }

    /** The people and bodies whose name may be this one. */
    IntPredicate named(String name) {
        BitSet meant = new BitSet();
        for (int i = 0; i < size(); i++) {
            boolean hasName = kind(i) == Speaker.Kind.PERSON || kind(i) == Speaker.Kind.ORGANISATION;
            if (hasName && SpeakerIdentity.mayBeOne(speaker(i), speaker(kind(i), name))) {
                meant.set(i);
            }
        }
        return meant::get;
    }

    long memory() {
        return names.memory() + kinds.length;
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.addAll(this);
        return builder;
    }

    private record Key(Speaker.Kind kind, String name) {}

    /** For one thread. */
    static final class Builder {
        private final Map<Key, Integer> numbers = new HashMap<>();
        private final TextTable.Builder names = new TextTable.Builder();
        private final ByteArrayOutputStream kinds = new ByteArrayOutputStream();

        /** The number of a speaker, who is added if need be. */
        int add(Speaker.Kind kind, String name) {
            return numbers.computeIfAbsent(new Key(kind, name), this::added);
        }

        private int added(Key key) {
            names.add(key.name());
            kinds.write(letter(key.kind()));
            return names.size() - 1;
        }

        /** Adds the speakers of another table and gives their numbers here. */
        int[] addAll(SpeakerTable other) {
            int[] numbersHere = new int[other.size()];
            for (int i = 0; i < numbersHere.length; i++) {
                numbersHere[i] = add(other.kind(i), other.names.get(i));
            }
            return numbersHere;
        }

        SpeakerTable build() {
            return new SpeakerTable(names.build(), kinds.toByteArray());
        }
    }
}
