package io.github.copydesk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A span is a set of neighbouring characters: what it answers is what that set would. */
class SpanTest {
    @Provide
    Arbitrary<Span> spans() {
        return Arbitraries.integers()
                .between(0, 5)
                .flatMap(start -> Arbitraries.integers().between(start, 6).map(end -> new Span(start, end)));
    }

    private static BitSet characters(Span span) {
        BitSet set = new BitSet();
        set.set(span.start(), span.end());
        return set;
    }

    @Property
    void hasTheCharactersBetweenItsEnds(@ForAll("spans") Span span) {
        assertEquals(characters(span).cardinality(), span.length());
        assertEquals("abcdef".substring(span.start(), span.end()), span.of("abcdef"));
        assertEquals(span.of("abcdef"), span.of(CharBuffer.wrap("abcdef")));
    }

    @Property
    void overlapsWhatItSharesACharacterWith(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertEquals(characters(a).intersects(characters(b)), a.overlaps(b));
    }

    @Property
    void containsWhatAddsNoCharacterToIt(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        BitSet both = characters(a);
        both.or(characters(b));
        if (b.length() > 0) {
            assertEquals(both.equals(characters(a)), a.contains(b));
        } else {
            assertEquals(a.start() <= b.start() && b.end() <= a.end(), a.contains(b));
        }
    }

    @Property
    void comesInTheOrderOfItsEnds(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertEquals(
                Integer.signum(10 * (a.start() - b.start()) + (a.end() - b.end())), Integer.signum(a.compareTo(b)));
    }

    @Test
    void isWrittenAsHalfOpen() {
        assertEquals("[3, 8)", new Span(3, 8).toString());
    }

    @Test
    void refusesWhatIsNoStretch() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertEquals("start and end must satisfy 0 <= start <= end: 3, 2", e.getMessage());
    }
}
