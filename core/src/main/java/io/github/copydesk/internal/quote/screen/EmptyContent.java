package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Tokens;

/** Tells content that holds nothing said: a link, function words alone, the speaker's own title, half a passive. */
final class EmptyContent {
    /** "it was not" says something, "he had" does not. */
    private static final int LEAST_CLAUSE = 3;

    private static final long BY = WordHash.of("by");

    private EmptyContent() {}

    /** Whether nothing is said by a statement's content. */
    static boolean is(Reading reading, Statement statement) {
        Span first = statement.content().get(0);
        int from = reading.tokens().at(first.start());
        int to = reading.tokens().at(first.end());
        if (isLink(reading, first.start())) {
            return true;
        }
        if (statement.quoted().isEmpty() && !hasWord(reading, statement)) {
            return to - from < LEAST_CLAUSE
                    || !ContentShape.of(reading, from, to).isClause();
        }
        Grounds grounds = statement.grounds();
        boolean fronted = grounds.way() == Grounds.Way.REPORTED && grounds.cue() >= to;
        return fronted && (isTitle(reading, grounds, from, to) || isPassive(reading, grounds, to));
    }

    private static boolean isLink(Reading reading, int offset) {
        CharSequence text = reading.text();
        int end = Math.min(text.length(), offset + 8);
        String start = text.subSequence(offset, end).toString();
        return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("pic.twi");
    }

    /** Whether it has a word that means something by itself. */
    private static boolean hasWord(Reading reading, Statement statement) {
        Tokens tokens = reading.tokens();
        for (Span part : statement.content()) {
            int to = tokens.at(part.end());
            for (int t = tokens.at(part.start()); t < to; t++) {
                if (tokens.isWord(t)
                        && !tokens.has(t, WordKinds.FUNCTION_WORD | WordKinds.AUXILIARY | WordKinds.CALENDAR)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "New Harbour Times reporter Ada Lund wrote": what stands before a name without a comma belongs to it. */
    private static boolean isTitle(Reading reading, Grounds grounds, int from, int to) {
        int mention = grounds.mention();
        Mentions mentions = reading.mentions();
        return mention >= 0
                && mentions.kind(mention) == Mentions.Kind.NAME
                && mentions.from(mention) == to
                && mentions.to(mention) <= grounds.cue()
                && ContentShape.of(reading, from, to) == ContentShape.THING;
    }

    /** "The messages were | discovered by his family". */
    private static boolean isPassive(Reading reading, Grounds grounds, int to) {
        int mention = grounds.mention();
        boolean by = mention >= 0
                && reading.mentions().from(mention) > grounds.cue()
                && reading.tokens().hash(reading.mentions().from(mention) - 1) == BY;
        return by && reading.verbs().isAuxiliary(to - 1);
    }
}
