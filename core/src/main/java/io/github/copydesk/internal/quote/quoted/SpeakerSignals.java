package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Capitals;
import io.github.copydesk.internal.quote.reading.Magnitude;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.text.Tokens;

/**
 * What speaks for a mention being who speaks a quotation: where it stands, what stands between the two, which words
 * surround it, what it names, and who spoke last. What cues tell is {@link CuedSignals}' part.
 */
final class SpeakerSignals {
    private enum Template {
        BASE,
        DISTANCE,
        QUOTES_BETWEEN,
        NEXT_CLASSES,
        NEXT_WORD,
        PREVIOUS_WORD,
        PREVIOUS_CLASS,
        OPENS_SENTENCE,
        PLACE_IN_SENTENCE,
        RANK,
        QUOTE_END,
        QUOTE_START,
        QUOTE_LENGTH,
        QUOTE_IS_PARAGRAPH,
        WORD_BEFORE_QUOTE,
        WORD_AFTER_QUOTE,
        TWO_WORDS_BEFORE,
        LAST_SPEAKER,
        RESUMES,
        CONTINUES,
        SAME_NAME,
        BETWEEN_QUOTATIONS,
        POSSESSIVE,
        HEAD_NOUN,
        PRONOUN,
        NAME_LENGTH,
        NAME_REPEATED,
        SALIENCE,
        SENSE,
        SENSE_AT,
        NEXT_SENSE,
        NEXT_KINDS,
        QUOTE_KINDS,
        QUOTE_SENSE,
        PREVIOUS_KIND,
        INTRODUCED,
        INTRODUCED_PLACE,
        INTRODUCED_SENSE,
        PARAGRAPHS
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;
    private final Mentions mentions;
    private final Quotation quotation;
    private final LastSpeaker last;
    private final WordsBetween gap;
    private final CuedSignals cued;
    private final Capitals capitals;
    /** The candidate read last, and where it stands. */
    private int mention;

    private boolean before;
    private int sentences;
    private long side;
    private long kind;
    private long base;
    private long sense;

    SpeakerSignals(Reading reading, Reports reports, Quotation quotation, LastSpeaker last) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
        this.mentions = reading.mentions();
        this.quotation = quotation;
        this.last = last;
        this.gap = new WordsBetween(reading);
        this.cued = new CuedSignals(reading, reports, quotation);
        this.capitals = new Capitals(tokens);
    }

    /** Adds the few features that tell most of a mention. */
    void outline(int candidate, Features out) {
        read(candidate);
        out.add(Template.QUOTE_IS_PARAGRAPH, quotation.isParagraph ? 1 : 0, base);
        out.add(Template.PREVIOUS_CLASS, side + 2 * kind, reading.classAt(mentions.from(mention) - 1), sentences);
        cued.outline(mention, out);
    }

    /** Adds all other features of a mention that is the candidate of a rank on its side of the quotation. */
    void details(int candidate, int rank, Features out) {
        read(candidate);
        gap.measure(
                before ? mentions.to(mention) : quotation.closing, before ? quotation.opening : mentions.from(mention));
        out.add(Template.BASE, base);
        out.add(Template.DISTANCE, base, Magnitude.of(gap.length()));
        out.add(Template.QUOTES_BETWEEN, base, Math.min(gap.quotes(), 2));
        out.add(Template.RANK, side, Math.min(rank, 5));
        out.add(Template.SENSE, sense, side, sentences);
        out.add(
                Template.SENSE_AT,
                sense,
                reading.classAt(mentions.from(mention) - 1),
                reading.classAt(mentions.to(mention)));
        beside(rank, out);
        surroundings(out);
        gap.features(side, kind, sentences, base, out);
        chain(out);
        itself(out);
        cued.details(mention, sense, base, before, sentences, out);
    }

    /** Reads what a mention is and where it stands. */
    private void read(int candidate) {
        mention = candidate;
        before = mentions.to(mention) <= quotation.opening;
        sentences = sentencesBetween();
        boolean sameParagraph = reading.paragraphOf(mentions.start(mention)) == quotation.paragraph;
        kind = mentions.kind(mention).name().hashCode();
        side = before ? 1 : 0;
        base = Features.mix(Features.mix(side, kind), (sameParagraph ? 0 : 1) + 2L * sentences);
        sense = mentions.sense(mention).code();
    }

    private int sentencesBetween() {
        int at = before ? quotation.opening : Math.max(quotation.opening, quotation.closing - 1);
        return Math.min(
                3, Math.abs(reading.sentences().of(at) - reading.sentences().of(mentions.from(mention))));
    }

    /** What the quotation itself and the words at its marks say of where its speaker stands. */
    private void beside(int rank, Features out) {
        long previous = reading.wordAt(quotation.opening - 1);
        out.add(Template.QUOTE_END, quotation.end, base);
        out.add(Template.QUOTE_START, quotation.lower ? 1 : 0, base);
        out.add(Template.QUOTE_LENGTH, Magnitude.of(quotation.words), base);
        out.add(Template.WORD_BEFORE_QUOTE, previous, side, sentences);
        out.add(Template.WORD_AFTER_QUOTE, reading.wordAt(quotation.closing), side, sentences);
        out.add(Template.QUOTE_SENSE, reading.senseAt(quotation.opening - 1), base);
        out.add(
                Template.QUOTE_KINDS,
                reading.kindAt(quotation.opening - 1),
                reading.kindAt(quotation.opening - 2),
                base);
        out.add(
                Template.QUOTE_KINDS,
                reading.kindAt(quotation.closing),
                reading.kindAt(quotation.closing + 1),
                base + 1000);
        out.add(
                Template.TWO_WORDS_BEFORE,
                Features.mix(reading.wordAt(quotation.opening - 2), previous),
                side,
                Math.min(1, sentences) * 10L + Math.min(2, rank));
    }

    private void surroundings(Features out) {
        int to = mentions.to(mention);
        int from = mentions.from(mention);
        out.add(Template.NEXT_CLASSES, side, reading.classAt(to), reading.classAt(to + 1));
        out.add(Template.NEXT_WORD, side, reading.wordAt(to));
        out.add(Template.PREVIOUS_WORD, side, reading.wordAt(from - 1));
        out.add(Template.NEXT_SENSE, side, reading.senseAt(to), sentences);
        out.add(Template.NEXT_KINDS, side, reading.kindAt(to), reading.kindAt(to + 1));
        out.add(Template.PREVIOUS_KIND, side + 2 * kind, reading.kindAt(from - 1), reading.kindAt(from - 2));
        out.add(Template.OPENS_SENTENCE, reading.sentences().isFirst(from) ? 1 : 0, side, sentences);
        int place = 0;
        int sentence = reading.sentences().of(from);
        for (int m = mention - 1; m >= 0 && place < 3 && reading.sentences().of(mentions.from(m)) == sentence; m--) {
            place++;
        }
        out.add(Template.PLACE_IN_SENTENCE, place, base);
        if (quotation.introduced > 0) {
            out.add(Template.INTRODUCED, quotation.introduced, base);
            out.add(
                    Template.INTRODUCED_PLACE,
                    quotation.introduced,
                    Math.min(1, sentences) * 4L + place,
                    side + 2 * kind);
            out.add(Template.INTRODUCED_SENSE, quotation.introduced, Math.min(1, sentences), sense);
        }
    }

    private void chain(Features out) {
        if (last.mention >= 0) {
            int paragraphs = Math.min(2, quotation.paragraph - last.paragraph);
            boolean same = mention == last.mention;
            out.add(Template.LAST_SPEAKER, same ? 1 : 0, paragraphs, base);
            if (same && side == 1) {
                long near = stretches.outerStart(quotation.stretch) - last.end < 4 ? 1 : 0;
                out.add(Template.RESUMES, paragraphs, quotation.lower ? 1 : 0, near);
            }
            out.add(Template.PARAGRAPHS, last.layout(quotation), same ? 1 : 0, paragraphs);
            if (!last.closed) {
                out.add(Template.CONTINUES, same ? 1 : 0, quotation.opensParagraph ? 1 : 0, paragraphs);
            }
            if (!same && mentions.kind(mention) == Mentions.Kind.NAME) {
                boolean named = tokens.hash(mentions.to(mention) - 1) == tokens.hash(mentions.to(last.mention) - 1);
                out.add(Template.SAME_NAME, named ? 1 : 0, paragraphs, base);
            }
        }
        if (last.isNear(quotation)) {
            long sequence = 0;
            for (int t = last.stretchEnd; t < quotation.opening; t++) {
                sequence = Features.mix(sequence, reading.classAt(t));
            }
            long relation = (mention == last.mention ? 1L : 0) + (last.wasNobody ? 2L : 0);
            out.add(Template.BETWEEN_QUOTATIONS, sequence, relation, mentions.from(mention) >= last.stretchEnd ? 1 : 0);
        }
    }

    private void itself(Features out) {
        int head = mentions.to(mention) - 1;
        out.add(Template.POSSESSIVE, mentions.isPossessive(head) ? 1 : 0, side);
        switch (mentions.kind(mention)) {
            case DESCRIPTION -> out.add(Template.HEAD_NOUN, tokens.hash(head));
            case PRONOUN -> out.add(Template.PRONOUN, tokens.hash(head), side);
            case NAME -> {
                int count = capitals.count(tokens.hash(head));
                out.add(Template.NAME_LENGTH, Math.min(3, mentions.to(mention) - mentions.from(mention)), side);
                out.add(Template.NAME_REPEATED, side, count > 1 ? 1 : 0);
                out.add(Template.SALIENCE, Magnitude.of(count), sense, side);
            }
        }
    }
}
