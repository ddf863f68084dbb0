package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.text.Tokens;

/**
 * What a mention seems to name by its words: a person, a body, a place, a day, a document. A day or a place seldom speaks,
 * and the lexicons know them in any subject, where a model would have to learn each. In the order in which they are
 * looked for.
 */
public enum MentionSense {
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

    MentionSense(int code) {
        this.code = code;
    }

    /** A number that models know the sense by. */
    public int code() {
        return code;
    }

    /** What a mention seems to name. */
    static MentionSense of(Mentions mentions, int mention) {
        return switch (mentions.kind(mention)) {
            case PRONOUN -> PRONOUN;
            case NAME -> ofName(mentions, mention);
            case DESCRIPTION -> ofDescription(mentions, mention);
        };
    }

    private static MentionSense ofName(Mentions mentions, int mention) {
        Tokens tokens = mentions.tokens();
        int from = mentions.from(mention);
        int last = mentions.to(mention) - 1;
        long first = tokens.hash(from);
        long head = tokens.hash(last, mentions.end(mention));
        long kinds = WordKinds.of(head);
        if ((kinds & WordKinds.CALENDAR) != 0) {
            return DAY;
        }
        if (isBody(kinds)) {
            return BODY;
        }
        if ((kinds & WordKinds.DOCUMENT) != 0) {
            return DOCUMENT;
        }
        if ((WordKinds.of(first) & WordKinds.ROLE) != 0) {
            return TITLED;
        }
        for (int t = from; t <= last; t++) {
            if ((WordKinds.of(t == last ? head : tokens.hash(t)) & WordKinds.GIVEN_NAME) != 0) {
                return PERSON;
            }
        }
        if ((kinds & (WordKinds.PLACE | WordKinds.NATION)) != 0) {
            return PLACE;
        }
        return from == last && tokens.kind(from) == Tokens.Kind.UPPER ? ACRONYM : OTHER_NAME;
    }

    private static MentionSense ofDescription(Mentions mentions, int mention) {
        Tokens tokens = mentions.tokens();
        int last = mentions.to(mention) - 1;
        int start = tokens.start(last);
        int end = mentions.end(mention);
        long head = tokens.hash(last, end);
        boolean plural = end - start > 2 && tokens.charAt(last, end - start - 1) == 's';
        long singular = plural ? tokens.hash(last, end - 1) : head;
        long kinds = WordKinds.of(head);
        long kindsOfOne = WordKinds.of(singular);
        if ((kinds & WordKinds.GROUP) != 0) {
            return PEOPLE;
        }
        if ((kindsOfOne & WordKinds.ROLE) != 0 || (kinds & WordKinds.SPEAKING_NOUN) != 0) {
            return plural ? PEOPLE : ROLE;
        }
        if (isBody(kindsOfOne)) {
            return BODY;
        }
        return (kindsOfOne & WordKinds.DOCUMENT) != 0 ? DOCUMENT : OTHER_THING;
    }

    /** Whether a word is a body's noun, and not the name of one. */
    private static boolean isBody(long kinds) {
        return (kinds & WordKinds.ORGANISATION) != 0
                || (kinds & (WordKinds.BODY | WordKinds.KNOWN_BODY)) == WordKinds.BODY;
    }
}
