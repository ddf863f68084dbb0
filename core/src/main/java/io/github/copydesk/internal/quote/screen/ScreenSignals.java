package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Magnitude;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Tokens;

/** What tells whether a statement may be printed: that it is one, of this source, with these borders. */
final class ScreenSignals {
    /** Keys of the trained model: do not rename. */
    private enum Template {
        ALWAYS,
        WAY,
        VERB,
        LEMMA,
        LEMMA_SHAPE,
        FORM,
        CUE_SCORE,
        SOURCE_SHARE,
        START_SHARE,
        END_SHARE,
        WORST_SHARE,
        QUOTED_SHARE,
        SHAPE,
        SOURCE,
        SOURCE_SENSE,
        SOURCE_PLACE,
        ORDER,
        FIRST_WORD,
        LAST_WORD,
        NEXT_WORD,
        BEFORE_CONTENT,
        LENGTH,
        PARTS,
        QUOTES,
        CAPITAL,
        OPENS,
        CUE_BEFORE,
        CUE_AFTER
    }

    private final Reading reading;
    private final Tokens tokens;

    ScreenSignals(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    void of(Statement statement, CueUse cue, ContentShape shape, Features out) {
        Grounds grounds = statement.grounds();
        int kind = statement.direct() ? 0 : statement.quoted().isEmpty() ? 2 : 1;
        long way = grounds.way().code() * 3L + kind;
        out.add(Template.ALWAYS, 0);
        out.add(Template.WAY, way);
        cue(grounds, cue, shape, way, out);
        shares(grounds, way, out);
        source(statement, way, out);
        content(statement, shape, way, out);
    }

    private void cue(Grounds grounds, CueUse cue, ContentShape shape, long way, Features out) {
        long form = (cue.verb() / CueVerbs.BASE) * 16L
                + (cue.supposed() ? 1 : 0)
                + (cue.infinitive() ? 2 : 0)
                + (cue.passive() ? 4 : 0)
                + (cue.negated() ? 8 : 0);
        out.add(Template.FORM, form, way);
        out.add(Template.VERB, cue.verb() & CueVerbs.VERB, way);
        out.add(Template.SHAPE, shape.code(), cue.verb() & CueVerbs.VERB, way);
        if (grounds.cue() >= 0) {
            int lemma = CueVerbs.lemma(tokens.hash(grounds.cue()));
            long word = lemma >= 0 ? lemma : tokens.hash(grounds.cue());
            out.add(Template.LEMMA, word, way);
            out.add(Template.LEMMA_SHAPE, word, shape.code());
            out.add(Template.CUE_BEFORE, reading.classAt(grounds.cue() - 1), way);
            out.add(Template.CUE_AFTER, reading.classAt(grounds.cue() + 1), way);
        }
    }

    private static void shares(Grounds grounds, long way, Features out) {
        if (grounds.way() == Grounds.Way.REPORTED) {
            out.add(Template.CUE_SCORE, (long) Math.floor(Math.max(-2, Math.min(6, grounds.cueScore())) * 2), way);
            out.add(Template.SOURCE_SHARE, share(grounds.sourceShare()), way);
            out.add(Template.START_SHARE, share(grounds.startShare()), way);
            out.add(Template.END_SHARE, share(grounds.endShare()), way);
            double worst = Math.min(grounds.startShare(), grounds.endShare());
            out.add(Template.WORST_SHARE, share(worst), share(grounds.sourceShare()) / 3);
        } else {
            out.add(Template.QUOTED_SHARE, share(grounds.sourceShare()), way);
        }
    }

    private static long share(double share) {
        return (long) (share * 9.99);
    }

    private void source(Statement statement, long way, Features out) {
        Grounds grounds = statement.grounds();
        if (grounds.mention() < 0) {
            out.add(Template.SOURCE, -1, way);
            return;
        }
        Mentions mentions = reading.mentions();
        int mention = grounds.mention();
        out.add(Template.SOURCE, mentions.kind(mention).code(), way);
        out.add(
                Template.SOURCE_SENSE,
                reading.mentions().sense(mention).code(),
                mentions.kind(mention).code(),
                way);
        int cue = grounds.cue();
        out.add(Template.SOURCE_PLACE, place(cue, mentions.from(mention), mentions.to(mention)), way);
        long order = (mentions.start(mention) < statement.start() ? 1 : 0)
                + (cue >= 0 && tokens.start(cue) < statement.start() ? 2 : 0)
                + (reading.paragraphOf(mentions.start(mention)) == reading.paragraphOf(statement.start()) ? 4L : 0L);
        out.add(Template.ORDER, order, way);
        out.add(Template.OPENS, mentions.from(mention) > 0 ? reading.classAt(mentions.from(mention) - 1) : 0, way);
    }

    private static long place(int cue, int from, int to) {
        if (cue < 0) {
            return 20;
        }
        return from > cue ? 10L + Math.min(5, from - cue) : Math.min(5, Magnitude.of(cue - to));
    }

    private void content(Statement statement, ContentShape shape, long way, Features out) {
        Span first = statement.content().get(0);
        Span last = statement.content().get(statement.content().size() - 1);
        int from = tokens.at(first.start());
        int to = tokens.at(last.end());
        out.add(Template.FIRST_WORD, reading.kindAt(from), way);
        out.add(Template.LAST_WORD, reading.kindAt(to - 1), way);
        out.add(Template.NEXT_WORD, reading.classAt(to), shape.code(), way);
        out.add(Template.BEFORE_CONTENT, from > 0 ? reading.classAt(from - 1) : 0, shape.code(), way);
        out.add(Template.LENGTH, Magnitude.of(Math.max(0, to - from)), shape.code(), way);
        out.add(Template.PARTS, Math.min(4, statement.content().size()), way);
        out.add(Template.QUOTES, Math.min(3, statement.quoted().size()), Magnitude.of(quotedWords(statement)), way);
        out.add(
                Template.CAPITAL,
                tokens.isCapital(from) ? 1 : 0,
                reading.sentences().isFirst(from) ? 1 : 0,
                way);
    }

    private int quotedWords(Statement statement) {
        int words = 0;
        for (Span span : statement.quoted()) {
            words += Math.max(0, tokens.at(span.end()) - tokens.at(span.start()));
        }
        return words;
    }
}
