package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.internal.pair.Overlap;
import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.PairModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two articles stand to each other, by how many shingles they share and how many each has. */
class RelationsTest {
    private static Relation relation(double similarity, int shared, int inA, int inB, double cosine) {
        float[] features = new float[PairFeatures.NAMES.size()];
        features[PairFeatures.NAMES.indexOf("cosine")] = (float) cosine;
        return relation(new PairModel.Judgement(similarity, 0), shared, inA, inB, features);
    }

    private static Relation relation(PairModel.Judgement judged, int shared, int inA, int inB, float[] features) {
        Relation there = Relations.of(judged, false, new Overlap(shared, inA, inB), features);
        Relation back = Relations.of(judged, false, new Overlap(shared, inB, inA), features);
        assertEquals(there, back, "seen from the other side");
        return there;
    }

    @ParameterizedTest
    @CsvSource({"0.49, DUPLICATE", "0.5, UNRELATED", "1, UNRELATED"})
    void whatATemplateGivesIsNoCopy(double template, Relation relation) {
        PairModel.Judgement judged = new PairModel.Judgement(0.1, template);
        assertEquals(relation, relation(judged, 95, 100, 100, new float[PairFeatures.NAMES.size()]));
    }

    @ParameterizedTest
    @CsvSource({
        "90, 100, 100, DUPLICATE",
        "90, 100, 95, DUPLICATE",
        "89, 100, 89, WIRE_COPY",
        "8, 8, 8, DUPLICATE",
        "7, 7, 7, UNRELATED"
    })
    void duplicatesShareNineTenthsOfEither(int shared, int inA, int inB, Relation relation) {
        assertEquals(relation, relation(0.1, shared, inA, inB, 0));
    }

    /** A brief cut from a long text is its copy; a few words in a brief may be shared by chance. */
    @ParameterizedTest
    @CsvSource({
        "44, 100, 1000, WIRE_COPY",
        "43, 100, 1000, PARTIAL_REUSE",
        "8, 16, 1000, WIRE_COPY",
        "7, 14, 1000, UNRELATED"
    })
    void aCopyHasMuchOfItsTextInTheOther(int shared, int inA, int inB, Relation relation) {
        assertEquals(relation, relation(0.1, shared, inA, inB, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "25, 100, 100, 0.73, WIRE_COPY",
        "25, 100, 100, 0.71, PARTIAL_REUSE",
        "24, 100, 100, 0.73, PARTIAL_REUSE",
        "25, 100, 101, 0.73, PARTIAL_REUSE",
        "7, 20, 20, 0.9, UNRELATED"
    })
    void anEditedCopyHasAQuarterOfEitherAndTheSameVocabulary(
            int shared, int inA, int inB, double cosine, Relation relation) {
        assertEquals(relation, relation(0.1, shared, inA, inB, cosine));
    }

    @ParameterizedTest
    @CsvSource({"24, 120, 1000, PARTIAL_REUSE", "24, 121, 1000, UNRELATED", "23, 100, 1000, UNRELATED"})
    void aFewSentencesAreReused(int shared, int inA, int inB, Relation relation) {
        assertEquals(relation, relation(0.1, shared, inA, inB, 0));
    }

    @ParameterizedTest
    @CsvSource({"0.5, SAME_STORY", "0.49, UNRELATED"})
    void withoutCommonTextTheProbabilityDecides(double similarity, Relation relation) {
        assertEquals(relation, relation(similarity, 0, 100, 100, 0.9));
    }
}
