package io.github.copydesk.stories;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where and when the articles of a story appeared. */
record Publications(List<String> outlets, Optional<Instant> first, Optional<Instant> last) {
    static Publications of(List<Publication> publications) {
        List<String> outlets = publications.stream()
                .flatMap(publication -> publication.outlet().stream())
                .distinct()
                .sorted()
                .toList();
        List<Instant> times = publications.stream()
                .flatMap(publication -> publication.published().stream())
                .toList();
        Comparator<Instant> earlier = Comparator.naturalOrder();
        return new Publications(
                outlets, times.stream().min(earlier), times.stream().max(earlier));
    }

    <T> Story<T> story(List<T> articles, String headline, int texts, double confidence) {
        return new Story<>(articles, headline, outlets, first, last, texts, confidence);
    }
}
