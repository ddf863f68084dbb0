package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page's markup says about its article, each with its place in the flattened text: where a reader sees it, or
 * else in a line that was put before the page's own.
 *
 * @param headline the headline
 * @param authors names alone
 * @param published the date of publication
 * @param modified the date of the last change
 * @param publishedSeen whether a reader sees the date of publication
 * @param section the section
 * @param publisher the outlet
 * @param leading the lines put before the page's own, without line ends
 */
public record MachineMetadata(
        @Nullable Span headline,
        List<Span> authors,
        @Nullable FoundDate published,
        @Nullable FoundDate modified,
        boolean publishedSeen,
        @Nullable Span section,
        @Nullable Span publisher,
        List<String> leading) {}
