package io.github.copydesk.quote;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something said, and who said it. In {@code "It failed," he noted.} the content and the quoted stretch are
 * {@code It failed,}, the source is {@code he}, the cue {@code noted}. The terms are those of the PARC attribution
 * corpora (Pareti 2012). Immutable and thread-safe.
 *
 * @param kind whether the words are quoted, reported, or both
 * @param content what was said: for direct speech the quoted stretches, else the whole reported clause; in order
 * @param quoted the stretches inside quotation marks, without the marks; empty for indirect speech
 * @param source the words that name the speaker here, null if no words do
 * @param cue the words that say that something is said, null if there are none
 * @param speaker whom the source stands for; {@link Speaker#UNKNOWN} if it cannot be told
 * @param stance what the speaker does with it: asserts, denies, asks it
 * @param channel for whom the source speaks, whom it was told and in what, where the article tells it
 * @param evidence why this source and this speaker, in words for people; not a stable format
 * @param confidence the probability that this may be printed: that it is a statement, with these borders, of this speaker;
 *     from 0 to 1
 */
public record Attribution(
        Kind kind,
        List<Span> content,
        List<Span> quoted,
        @Nullable Span source,
        @Nullable Span cue,
        Speaker speaker,
        Stance stance,
        Channel channel,
        String evidence,
        double confidence) {
    /** How the words are given. */
    public enum Kind {
        /** Word for word, in quotation marks. */
        DIRECT,
        /** Reported, with some words in quotation marks. */
        MIXED,
        /** Without quotation marks: reported in the writer's words, a transcript's turn, a post set off by its layout. */
        INDIRECT
    }

    /**
     * Makes an attribution of whose way to the reader nothing is told.
     *
     * @param kind direct, mixed or indirect
     * @param content what is said, in the order of the source
     * @param quoted the stretches inside quotation marks
     * @param source the words that name the speaker, null if there are none
     * @param cue the words of saying, null if there are none
     * @param speaker who says it
     * @param stance what the source does with it
     * @param evidence what told the speaker, for people
     * @param confidence from 0 to 1
     * @throws IllegalArgumentException if there is no content, or {@code confidence} is not within 0 and 1
     */
    public Attribution(
            Kind kind,
            List<Span> content,
            List<Span> quoted,
            @Nullable Span source,
            @Nullable Span cue,
            Speaker speaker,
            Stance stance,
            String evidence,
            double confidence) {
        this(kind, content, quoted, source, cue, speaker, stance, Channel.UNTOLD, evidence, confidence);
    }

    /**
     * Makes an attribution.
     *
     * @throws IllegalArgumentException if there is no content, or {@code confidence} is not within 0 and 1
     */
    public Attribution {
        Objects.requireNonNull(kind, "kind");
        content = List.copyOf(Objects.requireNonNull(content, "content"));
        quoted = List.copyOf(Objects.requireNonNull(quoted, "quoted"));
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(evidence, "evidence");
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content must not be empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be within 0 and 1: " + confidence);
        }
    }

    /**
     * The way words took from who said them to the reader, as far as the article tells it beside them. In
     *
     * <pre>{@code
     * "It holds," a spokesman for the port told the Journal in a statement.
     * }</pre>
     *
     * somebody speaks for {@code the port}, tells it {@code the Journal}, and does so in {@code a statement}. Each is null where
     * the article does not tell it. Found by patterns of English, near the source and the cue only. Immutable and thread-safe;
     * equal by value.
     *
     * @param spokenFor the words for those on whose behalf the source speaks: of {@code a Fjordline spokeswoman} the span of
     *     {@code Fjordline}, of {@code Lee's lawyer} that of {@code Lee}. Offsets are UTF-16 units into the article's source
     * @param toldTo the words for whom it was told: {@code reporters}, {@code the court}, {@code BBC Sport}
     * @param medium the words for what it was said or written in: {@code a statement}, {@code Twitter}; of {@code court papers
     *     say} the span of {@code court papers}, whose issuer is the {@link Attribution#speaker()} if the article names it
     */
    public record Channel(
            @Nullable Span spokenFor,
            @Nullable Span toldTo,
            @Nullable Span medium) {
        /** Nothing is told of the way. */
        public static final Channel UNTOLD = new Channel(null, null, null);
    }
}
