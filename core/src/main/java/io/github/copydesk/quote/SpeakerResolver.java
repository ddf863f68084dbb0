package io.github.copydesk.quote;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.speaker.Actor;
import io.github.copydesk.internal.speaker.Casting;
import io.github.copydesk.internal.speaker.Outcome;
import io.github.copydesk.internal.speaker.Said;
import io.github.copydesk.internal.speaker.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the sources of one article into speakers: "he" into Marco Rubio. Takes time linear in the article. */
final class SpeakerResolver {
    private final Words words;

    private SpeakerResolver(Words words) {
        this.words = words;
    }

    /**
     * Reads an article.
     *
     * @param quoted the stretches inside quotation marks, in order
     */
    static SpeakerResolver of(Article article, List<Span> quoted) {
        List<Block> read = new ArrayList<>();
        for (Block block : article.blocks()) {
            Role role = block.role();
            if (role.body() || role == Role.HEADLINE || role == Role.STANDFIRST || role == Role.CAPTION) {
                read.add(block);
            }
        }
        int[] paragraphs = new int[2 * read.size()];
        boolean[] display = new boolean[read.size()];
        for (int i = 0; i < read.size(); i++) {
            paragraphs[2 * i] = read.get(i).span().start();
            paragraphs[2 * i + 1] = read.get(i).span().end();
            display[i] = read.get(i).role() == Role.HEADLINE;
        }
        return new SpeakerResolver(Words.of(article.source(), paragraphs, display, offsets(quoted)));
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
    List<Resolved> resolve(List<Statement> statements) {
        List<Said> said = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            Span source = statement.source();
            said.add(new Said(
                    source == null ? -1 : source.start(),
                    source == null ? -1 : source.end(),
                    offsets(statement.content())));
        }
        Map<Actor, Speaker> speakers = new HashMap<>();
        List<Resolved> resolved = new ArrayList<>(statements.size());
        for (Outcome outcome : Casting.resolve(words, said)) {
            Actor actor = outcome.actor();
            Speaker speaker = actor == null ? Speaker.UNKNOWN : speakers.computeIfAbsent(actor, this::speaker);
            resolved.add(new Resolved(speaker, outcome.evidence(), outcome.confidence()));
        }
        return resolved;
    }

    private Speaker speaker(Actor actor) {
        int[] offsets = actor.mentions(words);
        List<Span> mentions = new ArrayList<>(offsets.length / 2);
        for (int i = 0; i < offsets.length; i += 2) {
            mentions.add(new Span(offsets[i], offsets[i + 1]));
        }
        Speaker.Kind kind = switch (actor.kind()) {
            case PERSON -> Speaker.Kind.PERSON;
            case BODY -> Speaker.Kind.ORGANISATION;
            case GROUP -> Speaker.Kind.GROUP;
            case UNNAMED -> Speaker.Kind.UNNAMED;
        };
        return new Speaker(kind, actor.name(words), actor.roles(words), mentions);
    }
}
