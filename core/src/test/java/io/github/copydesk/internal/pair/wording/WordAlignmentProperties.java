package io.github.copydesk.internal.pair.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.WordScanner;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Laws of the alignment of two runs of words. */
class WordAlignmentProperties {
    private static ComparedWords words(List<String> words) {
        String text = String.join(" ", words);
        return new WordScanner(text).add(0, text.length()).words();
    }

    private static WordAlignment align(ComparedWords a, ComparedWords b) {
        return WordAlignment.of(a, 0, a.count(), b, 0, b.count());
    }

    @Property
    void aTextIsAlignedWithItselfWordByWord(
            @ForAll @Size(max = 40) List<@CharRange(from = 'a', to = 'e') @StringLength(2) String> text) {
        ComparedWords words = words(text);
        WordAlignment own = align(words, words);
        assertEquals(words.count(), own.same());
        assertTrue(own.aloneA().isEmpty() && own.aloneB().isEmpty());
    }

    @Property
    void everyWordOfTheCommonPartHasAPartnerOrIsAlone(
            @ForAll @Size(max = 30) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> first,
            @ForAll @Size(max = 30) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> second) {
        ComparedWords a = words(first);
        ComparedWords b = words(second);
        WordAlignment common = align(a, b);
        assertEquals(common.lengthA(), common.same() + common.aloneA().cardinality());
        assertEquals(common.lengthB(), common.same() + common.aloneB().cardinality());
        int j = common.fromB();
        for (int i = common.fromA(); i < common.toA(); i++) {
            if (!common.aloneA().get(i)) {
                j = common.aloneB().nextClearBit(j);
                assertEquals(a.hash(i), b.hash(j++));
            }
        }
    }

    /** Whatever stands around it, a run that both have is found whole. */
    @Property
    void aSharedRunIsFoundWhole(
            @ForAll @Size(min = 1, max = 20) List<@CharRange(from = 'a', to = 'e') @StringLength(3) String> shared) {
        String run = String.join(" ", shared);
        ComparedWords a = words(List.of("vim", run, "wax"));
        ComparedWords b = words(List.of("yam", "zoo", run));
        assertEquals(a.count() - 2, align(a, b).same());
    }
}
