package io.github.copydesk.pressreview.report;

import io.github.copydesk.article.Span;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.pressreview.report.Quotation.Treatment;
import io.github.copydesk.pressreview.report.Quotation.Version;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings together what the articles of a story make of each quotation, speaker by speaker. */
final class QuoteClusters {
    private final List<ReportArticle> articles;
    private final SpeakerNames names;
    private final Map<Place, Place> parents = new LinkedHashMap<>();
    private final Map<Integer, Integer> positions = new HashMap<>();

    /** An attribution of an article, both by their index. */
    private record Place(int article, int attribution) {}

    private QuoteClusters(List<ReportArticle> articles, SpeakerNames names) {
        this.articles = articles;
        this.names = names;
        for (int i = 0; i < articles.size(); i++) {
            positions.put(articles.get(i).number(), i);
            List<Attribution> attributions = articles.get(i).attributions();
            for (int j = 0; j < attributions.size(); j++) {
                parents.put(new Place(i, j), new Place(i, j));
            }
        }
    }

    static List<SpeakerQuotes> of(List<ReportArticle> articles, List<ArticlePair> pairs, SpeakerNames names) {
        QuoteClusters clusters = new QuoteClusters(articles, names);
        for (ArticlePair pair : pairs) {
            for (SharedQuote quote : pair.comparison().quotes()) {
                clusters.join(
                        clusters.at(clusters.position(pair.a()), quote.a()),
                        clusters.at(clusters.position(pair.b()), quote.b()));
            }
        }
        return clusters.bySpeaker();
    }

    private int position(ReportArticle article) {
        return positions.getOrDefault(article.number(), -1);
    }

    /** The attributions whose quoted words a shared quotation covers. */
    private List<Place> at(int article, Span shared) {
        List<Place> places = new ArrayList<>();
        List<Attribution> attributions = articles.get(article).attributions();
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).quoted().stream().anyMatch(shared::overlaps)) {
                places.add(new Place(article, i));
            }
        }
        return places;
    }

    private void join(List<Place> a, List<Place> b) {
        if (!a.isEmpty() && !b.isEmpty()) {
            Place root = root(a.get(0));
            a.forEach(place -> parents.put(root(place), root));
            b.forEach(place -> parents.put(root(place), root));
        }
    }

    private Place root(Place place) {
        Place root = place;
        for (Place parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }

    private List<SpeakerQuotes> bySpeaker() {
        Map<Place, List<Place>> clusters = parents.keySet().stream()
                .collect(Collectors.groupingBy(this::root, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Quotation>> quotations = new TreeMap<>();
        Map<String, List<Version>> reported = new TreeMap<>();
        for (List<Place> cluster : clusters.values()) {
            Attribution first = attribution(cluster.get(0));
            if (first.quoted().isEmpty()) {
                reported.computeIfAbsent(speaker(cluster.get(0)), name -> new ArrayList<>())
                        .add(reported(cluster.get(0)));
            } else {
                Quotation quotation = quotation(cluster);
                quotations
                        .computeIfAbsent(quotation.versions().get(0).speaker(), name -> new ArrayList<>())
                        .add(quotation);
            }
        }
        Set<String> speakers = new LinkedHashSet<>(quotations.keySet());
        speakers.addAll(reported.keySet());
        return speakers.stream()
                .map(name ->
                        speaker(name, quotations.getOrDefault(name, List.of()), reported.getOrDefault(name, List.of())))
                .sorted(Comparator.comparing(SpeakerQuotes::known)
                        .thenComparing(speaker -> speaker.sharedQuotations().size())
                        .thenComparing(SpeakerQuotes::size)
                        .reversed()
                        .thenComparing(SpeakerQuotes::name))
                .toList();
    }

    private SpeakerQuotes speaker(String name, List<Quotation> quotations, List<Version> reported) {
        List<String> roles = parents.keySet().stream()
                .filter(place -> speaker(place).equals(name))
                .flatMap(place -> attribution(place).speaker().roles().stream())
                .toList();
        List<Quotation> sorted = quotations.stream()
                .sorted(Comparator.comparing(
                                (Quotation quotation) -> quotation.versions().size())
                        .thenComparing(quotation -> quotation.fullest().length())
                        .reversed())
                .toList();
        return new SpeakerQuotes(name, Titles.distinct(roles), !name.equals(SpeakerNames.UNKNOWN), sorted, reported);
    }

    private Quotation quotation(List<Place> cluster) {
        Map<Integer, List<Place>> byArticle =
                cluster.stream().collect(Collectors.groupingBy(Place::article, TreeMap::new, Collectors.toList()));
        List<Place> fullest = byArticle.values().stream()
                .max(Comparator.comparingInt(places -> Words.of(words(places)).size()))
                .orElseThrow();
        List<Version> versions = byArticle.values().stream()
                .map(places -> version(places, words(fullest), speaker(fullest.get(0))))
                .toList();
        List<ReportArticle> leftOut = articles.stream()
                .filter(article -> !byArticle.containsKey(position(article)))
                .toList();
        return new Quotation(words(fullest), versions, leftOut);
    }

    private Version version(List<Place> places, String fullest, String speakerOfFullest) {
        String speaker = speaker(places.get(0));
        WordDiff diff = WordDiff.of(fullest, words(places));
        boolean other = !speaker.equals(speakerOfFullest)
                && !speaker.equals(SpeakerNames.UNKNOWN)
                && !speakerOfFullest.equals(SpeakerNames.UNKNOWN);
        Treatment treatment = other
                ? Treatment.CONFLICT
                : diff.equal() ? Treatment.WHOLE : diff.common() == diff.wordsOfB() ? Treatment.CUT : Treatment.ALTERED;
        return version(places.get(0), treatment, diff);
    }

    private Version reported(Place place) {
        String words = text(place, attribution(place).content());
        return version(place, Treatment.WHOLE, WordDiff.of(words, words));
    }

    private Version version(Place place, Treatment treatment, WordDiff diff) {
        ReportArticle article = articles.get(place.article());
        Attribution attribution = attribution(place);
        return new Version(
                article,
                treatment,
                speaker(place),
                diff.pieces(),
                attribution.evidence(),
                (int) Math.round(100 * attribution.confidence()),
                TextBlock.anchor(article, place.attribution()));
    }

    private String words(Collection<Place> places) {
        return places.stream()
                .map(place -> text(place, attribution(place).quoted()))
                .collect(Collectors.joining(" … "));
    }

    private String text(Place place, List<Span> spans) {
        String source = articles.get(place.article()).article().source();
        return spans.stream().map(span -> Marks.trimmed(span.of(source))).collect(Collectors.joining(" … "));
    }

    private Attribution attribution(Place place) {
        return articles.get(place.article()).attributions().get(place.attribution());
    }

    private String speaker(Place place) {
        return names.of(attribution(place).speaker());
    }
}
