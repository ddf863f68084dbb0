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
    private static final int LEAST_ASIDE = 80;

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
        List<Block> read =
                article.allBlocks().stream().filter(SpeakerResolver::isRead).toList();
        int[] paragraphs = new int[2 * read.size()];
        boolean[] display = new boolean[read.size()];
        boolean[] aside = new boolean[read.size()];
        for (int i = 0; i < read.size(); i++) {
            Block block = read.get(i);
            paragraphs[2 * i] = block.span().start();
            paragraphs[2 * i + 1] = block.span().end();
            display[i] = block.role() == Role.HEADLINE;
            aside[i] = block.role().boilerplate();
        }
        return new SpeakerResolver(Words.of(article.source(), paragraphs, display, aside, offsets(quoted)));
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
    List<Resolved> resolve(List<Said> said) {
        Map<Actor, Speaker> speakers = new HashMap<>();
        List<Resolved> resolved = new ArrayList<>(said.size());
        for (Outcome outcome : Casting.resolve(words, said)) {
            Actor actor = outcome.actor();
            Speaker speaker = actor == null ? Speaker.UNKNOWN : speakers.computeIfAbsent(actor, this::speaker);
            resolved.add(new Resolved(speaker, outcome.evidence(), outcome.confidence()));
        }
        return resolved;
    }

    private Speaker speaker(Actor actor) {
        Speaker.Kind kind = switch (actor.kind()) {
            case PERSON -> Speaker.Kind.PERSON;
            case BODY -> Speaker.Kind.ORGANISATION;
            case GROUP -> Speaker.Kind.GROUP;
            case UNNAMED -> Speaker.Kind.UNNAMED;
        };
        return new Speaker(kind, actor.name(words), actor.roles(words), QuoteAttributor.spans(actor.mentions(words)));
    }
}
