package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Tokens;

/**
 * What a mention seems to name by its words: a person, a body, a place, a day, a document. A day or a place seldom speaks,
 * and the lexicons know them in any subject, where a model would have to learn each.
 */
final class MentionSenses {
    /** What a mention may be, in the order in which they are looked for. */
    enum Sense {
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
        int code() {
            return code;
        }
    }

    private static final WordSet DAYS = WordSet.load("calendar");
    private static final WordSet ROLES = WordSet.load("roles");
    private static final WordSet BODIES = WordSet.load("bodies");
    private static final WordSet ORGANISATIONS = WordSet.load("organisation-words");
    private static final WordSet DOCUMENTS = WordSet.load("documents");
    private static final WordSet PLACES = WordSet.load("places");
    private static final WordSet NATIONS = WordSet.load("nations");
    private static final WordSet GROUPS = WordSet.load("group-nouns");
    private static final WordSet SPEAKING_NOUNS = WordSet.load("speaking-nouns");

    private final CharSequence text;
    private final Tokens tokens;
    private final Mentions mentions;

    MentionSenses(Reading reading) {
        this.text = reading.text();
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /** What a mention seems to name. */
    Sense of(int mention) {
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
        if (DAYS.contains(head)) {
            return Sense.DAY;
        }
        if (BODIES.contains(head) || ORGANISATIONS.contains(head)) {
            return Sense.BODY;
        }
        if (DOCUMENTS.contains(head)) {
            return Sense.DOCUMENT;
        }
        if (ROLES.contains(first)) {
            return Sense.TITLED;
        }
        for (int t = from; t <= last; t++) {
            if (WordLists.has(t == last ? head : tokens.hash(t), WordLists.GIVEN_NAME)) {
                return Sense.PERSON;
            }
        }
        if (PLACES.contains(head) || NATIONS.contains(head)) {
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
        if (GROUPS.contains(head)) {
            return Sense.PEOPLE;
        }
        if (ROLES.contains(singular) || SPEAKING_NOUNS.contains(head)) {
            return plural ? Sense.PEOPLE : Sense.ROLE;
        }
        if (BODIES.contains(singular) || ORGANISATIONS.contains(singular)) {
            return Sense.BODY;
        }
        return DOCUMENTS.contains(singular) ? Sense.DOCUMENT : Sense.OTHER_THING;
    }
}
