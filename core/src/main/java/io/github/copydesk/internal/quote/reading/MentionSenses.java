package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordBits;
import io.github.copydesk.internal.lexicon.WordHash;
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

    private static final int DAY = 1;
    private static final int ROLE = 1 << 1;
    private static final int BODY = 1 << 2;
    private static final int ORGANISATION = 1 << 3;
    private static final int DOCUMENT = 1 << 4;
    private static final int PLACE = 1 << 5;
    private static final int NATION = 1 << 6;
    private static final int GROUP = 1 << 7;
    private static final int SPEAKING_NOUN = 1 << 8;
    private static final WordBits TABLE = new WordBits()
            .load("calendar", DAY)
            .load("roles", ROLE)
            .load("bodies", BODY)
            .load("organisation-words", ORGANISATION)
            .load("documents", DOCUMENT)
            .load("places", PLACE)
            .load("nations", NATION)
            .load("group-nouns", GROUP)
            .load("speaking-nouns", SPEAKING_NOUN);

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
        int lists = TABLE.of(head);
        if ((lists & DAY) != 0) {
            return Sense.DAY;
        }
        if ((lists & (BODY | ORGANISATION)) != 0) {
            return Sense.BODY;
        }
        if ((lists & DOCUMENT) != 0) {
            return Sense.DOCUMENT;
        }
        if ((TABLE.of(first) & ROLE) != 0) {
            return Sense.TITLED;
        }
        for (int t = from; t <= last; t++) {
            if (WordLists.listed(t == last ? head : tokens.hash(t), WordLists.GIVEN_NAME)) {
                return Sense.PERSON;
            }
        }
        if ((lists & (PLACE | NATION)) != 0) {
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
        int lists = TABLE.of(head);
        int listsOfOne = TABLE.of(singular);
        if ((lists & GROUP) != 0) {
            return Sense.PEOPLE;
        }
        if ((listsOfOne & ROLE) != 0 || (lists & SPEAKING_NOUN) != 0) {
            return plural ? Sense.PEOPLE : Sense.ROLE;
        }
        if ((listsOfOne & (BODY | ORGANISATION)) != 0) {
            return Sense.BODY;
        }
        return (listsOfOne & DOCUMENT) != 0 ? Sense.DOCUMENT : Sense.OTHER_THING;
    }
}
