package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reported.CueSignals;
import io.github.copydesk.internal.text.Tokens;
import io.github.copydesk.training.quotes.GoldArticle.Range;
import io.github.copydesk.training.quotes.GoldArticle.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The annotated cues of an article, each by one word: its last that may be a cue, or a verb of saying in it. Of the other
 * words of a cue nobody says whether they are one.
 */
final class GoldCues {
    private final Map<Integer, Statement> heads = new HashMap<>();
    private final Set<Integer> inside = new HashSet<>();

    private GoldCues() {}

    static GoldCues of(GoldArticle article, Reading reading) {
        GoldCues cues = new GoldCues();
        CueSignals signals = new CueSignals(reading);
        for (Statement statement : article.statements()) {
            if (!statement.cue().isEmpty()) {
                cues.add(statement, reading, signals);
            }
        }
        return cues;
    }

    private void add(Statement statement, Reading reading, CueSignals signals) {
        Tokens tokens = reading.tokens();
        Range cue = statement.cue().get(0);
        int to = tokens.at(cue.end());
        int head = -1;
        for (int t = tokens.at(cue.start()); t < to; t++) {
            signals.sentence(reading.sentences().first(t), reading.sentences().end(t));
            if (signals.mayBe(t)) {
                inside.add(t);
                boolean better = head < 0 || !signals.reports(head);
                head = better ? t : head;
            }
        }
        if (head >= 0) {
            heads.putIfAbsent(head, statement);
        }
    }

    /** The attribution whose cue a token is; null if it is none. */
    @Nullable
    Statement statement(int token) {
        return heads.get(token);
    }

    /** Whether a token is known to be a cue or to be none. */
    boolean decides(int token) {
        return heads.containsKey(token) || !inside.contains(token);
    }
}
