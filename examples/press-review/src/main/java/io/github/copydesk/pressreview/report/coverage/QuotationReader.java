package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.article.Span;
import io.github.copydesk.pressreview.report.coverage.Quotation.Treatment;
import io.github.copydesk.pressreview.report.coverage.Quotation.Version;
import io.github.copydesk.pressreview.report.text.Marks;
import io.github.copydesk.pressreview.report.text.WordDiff;
import io.github.copydesk.pressreview.report.text.Words;
import io.github.copydesk.quote.Attribution;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a quotation of the statements that are one: its fullest form, whose it is, and what each article makes of it.
 *
 * <p>The speaker is whom the fullest form names, or the fullest one that names anybody; where some contradict each other,
 * the fullest of those. An article has the words from another speaker only if comparing it with another of them says so.
 */
final class QuotationReader {
    private final SharedQuotes shared;
    private final SpeakerNames names;

    QuotationReader(SharedQuotes shared, SpeakerNames names) {
        this.shared = shared;
        this.names = names;
    }

    /** What one article has of a quotation. */
    private record Carried(List<Place> places, String words, int length, String speaker) {
        boolean known() {
            return !speaker.equals(SpeakerNames.UNKNOWN);
        }
    }

    Quotation read(List<Place> cluster) {
        Map<Integer, List<Place>> byArticle =
                cluster.stream().collect(Collectors.groupingBy(Place::article, TreeMap::new, Collectors.toList()));
        List<Carried> all = byArticle.values().stream().map(this::carried).toList();
        Carried fullest = all.stream()
                .max(Comparator.comparingInt(Carried::length).thenComparing(Carried::known))
                .orElseThrow();
        List<Carried> contradictory = all.stream()
                .filter(carried -> carried.known() && contradicts(carried, cluster))
                .toList();
        String speaker = (contradictory.isEmpty() ? all : contradictory)
                .stream()
                        .filter(Carried::known)
                        .max(Comparator.comparingInt(Carried::length))
                        .map(Carried::speaker)
                        .orElse(SpeakerNames.UNKNOWN);
        return new Quotation(
                fullest.words(),
                speaker,
                all.stream()
                        .map(carried -> version(carried, fullest.words(), speaker, cluster))
                        .toList(),
                without(byArticle.keySet()));
    }

    private Carried carried(List<Place> places) {
        String words = words(places);
        String speaker = places.stream()
                .map(this::speaker)
                .filter(name -> !name.equals(SpeakerNames.UNKNOWN))
                .findFirst()
                .orElse(SpeakerNames.UNKNOWN);
        return new Carried(places, words, Words.of(words).size(), speaker);
    }

    private List<ReportArticle> without(Collection<Integer> positions) {
        List<ReportArticle> articles = shared.articles();
        return IntStream.range(0, articles.size())
                .filter(position -> !positions.contains(position))
                .mapToObj(articles::get)
                .toList();
    }

    private boolean contradicts(Carried carried, List<Place> cluster) {
        return carried.places().stream()
                .anyMatch(place -> cluster.stream().anyMatch(other -> shared.contradict(place, other)));
    }

    private Version version(Carried carried, String fullest, String speaker, List<Place> cluster) {
        WordDiff diff = WordDiff.of(fullest, carried.words());
        boolean conflict = carried.known() && !carried.speaker().equals(speaker) && contradicts(carried, cluster);
        Treatment treatment = conflict
                ? Treatment.CONFLICT
                : diff.equal() ? Treatment.WHOLE : diff.cut() ? Treatment.CUT : Treatment.ALTERED;
        return version(carried.places().get(0), carried.speaker(), treatment, carried.words(), diff);
    }

    /** A statement that an article reports in its own words. */
    Version reported(Place place) {
        String words = text(place, shared.attribution(place).content());
        return version(place, speaker(place), Treatment.WHOLE, words, WordDiff.of(words, words));
    }

    private Version version(Place place, String speaker, Treatment treatment, String words, WordDiff diff) {
        Attribution attribution = shared.attribution(place);
        return new Version(
                shared.article(place),
                treatment,
                speaker,
                words,
                diff.pieces(),
                attribution.evidence(),
                (int) Math.round(100 * attribution.confidence()),
                shared.article(place).anchor(place.attribution()));
    }

    private String words(Collection<Place> places) {
        return places.stream()
                .map(place -> text(place, shared.attribution(place).quoted()))
                .collect(Collectors.joining(" … "));
    }

    private String text(Place place, List<Span> spans) {
        String source = shared.article(place).article().source();
        return spans.stream().map(span -> Marks.trimmed(span.of(source))).collect(Collectors.joining(" … "));
    }

    /** Who says it, by the name that the story uses. */
    String speaker(Place place) {
        return names.of(shared.attribution(place).speaker());
    }
}
