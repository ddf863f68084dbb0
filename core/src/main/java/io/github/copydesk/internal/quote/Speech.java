package io.github.copydesk.internal.quote;

import java.util.List;

/** Everything that is said in an article, quoted and reported, by offsets. */
public final class Speech {
    private Speech() {}

    /** Finds what is said, in the order of the text. */
    public static List<Utterance> find(Reading reading) {
        return QuotedSpeech.find(reading);
    }
}
