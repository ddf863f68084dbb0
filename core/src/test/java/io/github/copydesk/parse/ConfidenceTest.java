package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Block;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.parse.BlockRule.Ruling;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A confidence is a probability, and a rule's is weighed against the parser's own. */
class ConfidenceTest {
    private static Ruling furniture(double confidence) {
        return new Ruling(Role.NAVIGATION, "our menu", confidence);
    }

    private static Ruling text(double confidence) {
        return new Ruling(Role.PARAGRAPH, "our column", confidence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void isAProbability(double confidence) {
        assertDoesNotThrow(() -> furniture(confidence));
        assertDoesNotThrow(() -> new Block(new Span(0, 1), Role.LABEL, "a rubric", confidence));
        assertDoesNotThrow(() -> new Completeness(Completeness.Level.COMPLETE, confidence, "enough prose"));
        assertDoesNotThrow(() -> ArticleParser.builder().minimumConfidence(confidence));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.NEGATIVE_INFINITY})
    void isNothingElse(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> furniture(confidence));
        Span span = new Span(0, 1);
        assertThrows(IllegalArgumentException.class, () -> new Block(span, Role.LABEL, "a rubric", confidence));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Completeness(Completeness.Level.COMPLETE, confidence, "enough prose"));
        ArticleParser.Builder builder = ArticleParser.builder();
        assertThrows(IllegalArgumentException.class, () -> builder.minimumConfidence(confidence));
    }

    /** 0.018 is as far below an even chance as 0.982 is above it: half of what a rule can say. */
    @Test
    void aRuleOfHalfConfidenceOutweighsUpToItsHalf() {
        assertTrue(furniture(0.5).outweighs(0.98));
        assertFalse(furniture(0.5).outweighs(0.984));
        assertTrue(text(0.5).outweighs(0.016));
        assertFalse(text(0.5).outweighs(0.02));
    }

    @Property
    void aRuleThatKnowsNothingOutweighsWhatIsUnlikelyAnyway(@ForAll @DoubleRange(max = 1) double text) {
        assertEquals(text < 0.5, furniture(0).outweighs(text));
    }

    @Property
    void theSurerRuleOutweighsNoLess(
            @ForAll @DoubleRange(max = 1) double text,
            @ForAll @DoubleRange(max = 1) double a,
            @ForAll @DoubleRange(max = 1) double b) {
        boolean less = furniture(Math.min(a, b)).outweighs(text);
        assertTrue(!less || furniture(Math.max(a, b)).outweighs(text));
    }

    @Property
    void aCertainRuleDecidesAlone(@ForAll @DoubleRange(max = 1) double text) {
        assertTrue(furniture(1).outweighs(text));
    }
}
