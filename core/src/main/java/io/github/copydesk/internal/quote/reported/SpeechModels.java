package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.quote.quoted.SpeakerRanking;

/**
 * The models that decide what is said, and by whom.
 *
 * @param speaker who speaks a quoted stretch, see {@link SpeakerRanking}
 * @param cue which words are cues, see {@link CueSignals}
 * @param source which noun phrase is a cue's source, see {@link SourceSignals}
 * @param start where a cue's content starts, see {@link ContentSignals}
 * @param end where it ends
 * @param review how sure a cue is beside the others of its sentence, see {@link ReviewSignals}
 * @param statement which statements may be printed, see {@code ScreenSignals}
 */
public record SpeechModels(
        HashedModel speaker,
        HashedModel cue,
        HashedModel source,
        HashedModel start,
        HashedModel end,
        HashedModel review,
        HashedModel statement) {
    /** The models that ship with the library. */
    public static SpeechModels shipped() {
        return Shipped.MODELS;
    }

    /** Loaded when first asked for, so that training needs no models. */
    private static final class Shipped {
        static final SpeechModels MODELS = new SpeechModels(
                HashedModel.load("speaker"),
                HashedModel.load("cue"),
                HashedModel.load("cue-source"),
                HashedModel.load("content-start"),
                HashedModel.load("content-end"),
                HashedModel.load("cue-review"),
                HashedModel.load("statement"));
    }
}
