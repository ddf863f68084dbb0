package io.github.copydesk.internal.quote.reading;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.KNOWN_BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.ORGANISATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.SPEAKING_NOUN;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a mention seems to name by its words: a person, a body, a place, a day, a document. A day or a place seldom speaks,
 * and the lexicons know them in any subject, where a model would have to learn each.
 */
public final class MentionSenses {
    /** What a mention may be, in the order in which they are looked for. */
    public enum Sense {
        PRONOUN(0),
        DAY(1),
        PERSON(2),
        TITLED(3),
        BODY(4),
        DOCUMENT(5),
        PLACE(6),
        ACRONYM(7),
        ROLE(8),
        PEOPLE(9),
        OTHER_NAME(10),
        OTHER_THING(11);

        private final int code;

        Sense(int code) {
            this.code = code;
        }

        /** A number that models know the sense by. */
        public int code() {
            return code;
        }
    }

    private final CharSequence text;
    private final Tokens tokens;
    private final Mentions mentions;
    /** What was told before: a mention is a candidate for many quotations. */
    private final @Nullable Sense[] told;

    MentionSenses(CharSequence text, Tokens tokens, Mentions mentions) {
        this.text = text;
        this.tokens = tokens;
        this.mentions = mentions;
        this.told = new Sense[mentions.count()];
    }

    /** What a mention seems to name. */
    public Sense of(int mention) {
        Sense sense = told[mention];
        if (sense == null) {
            sense = tell(mention);
            told[mention] = sense;
        }
        return sense;
    }

    private Sense tell(int mention) {
        return switch (mentions.kind(mention)) {
            case PRONOUN -> Sense.PRONOUN;
            case NAME -> ofName(mention);
            case DESCRIPTION -> ofDescription(mention);
        };
    }

    private Sense ofName(int mention) {
        int from = mentions.from(mention);
        int last = mentions.to(mention) - 1;
        long first = tokens.hash(from);
        long head = WordHash.of(text, tokens.start(last), mentions.end(mention));
        long kinds = WordKinds.of(head);
        if ((kinds & CALENDAR) != 0) {
            return Sense.DAY;
        }
        if (isBody(kinds)) {
            return Sense.BODY;
        }
        if ((kinds & DOCUMENT) != 0) {
            return Sense.DOCUMENT;
        }
        if ((WordKinds.of(first) & ROLE) != 0) {
            return Sense.TITLED;
        }
        for (int t = from; t <= last; t++) {
            if ((WordKinds.of(t == last ? head : tokens.hash(t)) & WordKinds.GIVEN_NAME) != 0) {
                return Sense.PERSON;
            }
        }
        if ((kinds & (PLACE | NATION)) != 0) {
            return Sense.PLACE;
        }
        return from == last && tokens.kind(from) == Tokens.Kind.UPPER ? Sense.ACRONYM : Sense.OTHER_NAME;
    }

    private Sense ofDescription(int mention) {
        int last = mentions.to(mention) - 1;
        int start = tokens.start(last);
        int end = mentions.end(mention);
        long head = WordHash.of(text, start, end);
        boolean plural = end - start > 2 && text.charAt(end - 1) == 's';
        long singular = plural ? WordHash.of(text, start, end - 1) : head;
        long kinds = WordKinds.of(head);
        long kindsOfOne = WordKinds.of(singular);
        if ((kinds & GROUP) != 0) {
            return Sense.PEOPLE;
        }
        if ((kindsOfOne & ROLE) != 0 || (kinds & SPEAKING_NOUN) != 0) {
            return plural ? Sense.PEOPLE : Sense.ROLE;
        }
        if (isBody(kindsOfOne)) {
            return Sense.BODY;
        }
        return (kindsOfOne & DOCUMENT) != 0 ? Sense.DOCUMENT : Sense.OTHER_THING;
    }

    /** Whether a word is a body's noun, and not the name of one. */
    private static boolean isBody(long kinds) {
        return (kinds & ORGANISATION) != 0 || (kinds & (BODY | KNOWN_BODY)) == BODY;
    }
}
