package io.github.copydesk.quote;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.speaker.Participant;
import io.github.copydesk.internal.speaker.Resolution;
import io.github.copydesk.internal.speaker.SourceResolution;
import io.github.copydesk.internal.speaker.reading.Relay;
import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.speaker.reading.TextWords;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the sources of one article into speakers: "he" into Marco Rubio. Takes time linear in the article. */
final class SpeakerResolver {
    private static final int LEAST_ASIDE = 80;

    private final TextWords words;

    private SpeakerResolver(TextWords words) {
        this.words = words;
    }

    /**
     * Reads an article.
     *
     * @param text the blocks that were read for what is said
     * @param heard their tokens, a paragraph a block
     * @param quoted the stretches inside quotation marks, in order
     */
    static SpeakerResolver of(Article article, List<Block> text, Tokens heard, List<Span> quoted) {
        Set<Block> read = Set.copyOf(text);
        List<Block> besides = article.allBlocks().stream()
                .filter(block -> isRead(block) && !read.contains(block))
                .toList();
        Tokens others =
                Tokens.of(article.source(), besides.stream().map(Block::span).toList());
        List<TextWords.Paragraph> paragraphs = new ArrayList<>();
        for (int p = 0; p < heard.paragraphs(); p++) {
            paragraphs.add(new TextWords.Paragraph(heard, heard.first(p), heard.first(p + 1), false, false));
        }
        for (int p = 0; p < besides.size(); p++) {
            Role role = besides.get(p).role();
            paragraphs.add(new TextWords.Paragraph(
                    others, others.first(p), others.first(p + 1), role == Role.HEADLINE, role.boilerplate()));
        }
        Span writer = writer(article, text, besides);
        if (writer != null) {
            Tokens name = Tokens.of(article.source(), List.of(writer));
            paragraphs.add(new TextWords.Paragraph(name, 0, name.count(), true, true));
        }
        paragraphs.removeIf(paragraph -> paragraph.first() == paragraph.end());
        paragraphs.sort(Comparator.comparingInt(paragraph -> paragraph.tokens().start(paragraph.first())));
        TextWords words = TextWords.of(article.source(), paragraphs, offsets(quoted));
        if (writer != null) {
            words.sign(writer.start(), writer.end());
        }
        return new SpeakerResolver(words);
    }

    /** The byline's only person, where it stands outside all that is read; null otherwise. */
    private static @Nullable Span writer(Article article, List<Block> text, List<Block> besides) {
        List<Byline> people = article.bylines().stream()
                .filter(byline -> byline.kind() == Byline.Kind.PERSON)
                .toList();
        if (people.size() != 1) {
            return null;
        }
        Span span = people.get(0).span();
        boolean read = Stream.concat(text.stream(), besides.stream())
                .anyMatch(block -> block.span().start() < span.end()
                        && span.start() < block.span().end());
        return read ? null : span;
    }

    /** Beside the story itself, teasers and notices of some length may give the full name of somebody in it. */
    private static boolean isRead(Block block) {
        Role role = block.role();
        return role.body()
                || role == Role.HEADLINE
                || role == Role.STANDFIRST
                || role == Role.CAPTION
                || ((role == Role.TEASER || role == Role.NOTICE) && block.span().length() >= LEAST_ASIDE);
    }

    private static int[] offsets(List<Span> spans) {
        int[] offsets = new int[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            offsets[2 * i] = spans.get(i).start();
            offsets[2 * i + 1] = spans.get(i).end();
        }
        return offsets;
    }

    /** Answers each statement, in their order, which must be that of the source. */
    List<Resolved> resolve(List<StatementSource> said) {
        Map<Participant, Speaker> speakers = new HashMap<>();
        List<Resolved> resolved = new ArrayList<>(said.size());
        for (Resolution outcome : SourceResolution.resolve(words, said)) {
            Participant actor = outcome.actor();
            Speaker speaker = actor == null ? Speaker.UNKNOWN : speakers.computeIfAbsent(actor, this::speaker);
            Relay relay = outcome.relay();
            Attribution.Channel channel = relay.equals(Relay.UNTOLD)
                    ? Attribution.Channel.UNTOLD
                    : new Attribution.Channel(relay.spokenFor(), relay.toldTo(), relay.medium());
            resolved.add(new Resolved(speaker, channel, outcome.evidence(), outcome.confidence()));
        }
        return resolved;
    }

    private Speaker speaker(Participant actor) {
        Speaker.Kind kind = switch (actor.kind()) {
            case PERSON -> Speaker.Kind.PERSON;
            case BODY -> Speaker.Kind.ORGANISATION;
            case GROUP -> Speaker.Kind.GROUP;
            case UNNAMED -> Speaker.Kind.UNNAMED;
        };
        return new Speaker(
                kind,
                actor.name(words),
                gender(actor),
                actor.roles(words),
                QuoteAttributor.spans(actor.mentions(words)));
    }

    private static Speaker.Gender gender(Participant actor) {
        boolean person = actor.kind() == Participant.Kind.PERSON || actor.kind() == Participant.Kind.UNNAMED;
        return !person || actor.isMale() == actor.isFemale()
                ? Speaker.Gender.NOT_TOLD
                : actor.isMale() ? Speaker.Gender.MALE : Speaker.Gender.FEMALE;
    }
}
