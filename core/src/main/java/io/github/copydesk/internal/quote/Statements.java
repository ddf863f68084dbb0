package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.quote.layout.Layouts;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.internal.quote.screen.Judgement;
import io.github.copydesk.internal.quote.screen.Screen;
import io.github.copydesk.internal.quote.statement.Speech;
import java.util.List;

/** All that is said in a text: what cues report and marks quote, then what the layout tells, then what may be printed of it. */
public final class Statements {
    private Statements() {}

    /** Finds and judges what is said, in the order of the text. */
    public static List<Judgement> find(Reading reading) {
        SpeechModels models = SpeechModels.shipped();
        return Screen.of(reading, Layouts.over(reading, Speech.find(reading, models)), models.statement());
    }
}
