package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.article.Span;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements of a story are one quotation, and which of them contradict each other about who speaks: what comparing
 * its articles says, and nothing of the report's own.
 */
final class SharedQuotes {
    private final List<ReportArticle> articles;
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final Clusters clusters = new Clusters();
    private final Set<Contradiction> contradictions = new HashSet<>();

    private record Contradiction(Place a, Place b) {}

    SharedQuotes(List<ReportArticle> articles, List<ArticlePair> pairs) {
        this.articles = articles;
        for (int i = 0; i < articles.size(); i++) {
            positions.put(articles.get(i).number(), i);
            for (int j = 0; j < articles.get(i).attributions().size(); j++) {
                clusters.add(new Place(i, j));
            }
        }
        for (ArticlePair pair : pairs) {
            for (SharedQuote quote : pair.comparison().quotes()) {
                add(at(pair.a(), quote.a()), at(pair.b(), quote.b()), quote);
            }
        }
    }

    private void add(List<Place> a, List<Place> b, SharedQuote quote) {
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        List<Place> both = new ArrayList<>(a);
        both.addAll(b);
        clusters.join(both);
        if (contradictory(quote)) {
            a.forEach(one -> b.forEach(other -> {
                contradictions.add(new Contradiction(one, other));
                contradictions.add(new Contradiction(other, one));
            }));
        }
    }

    /** The statements whose quoted words a shared quotation covers. */
    private List<Place> at(ReportArticle article, Span shared) {
        int position = positions.getOrDefault(article.number(), 0);
        List<Place> places = new ArrayList<>();
        List<Attribution> attributions = article.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).quoted().stream().anyMatch(shared::overlaps)) {
                places.add(new Place(position, i));
            }
        }
        return places;
    }

    /** Whether two articles give one quotation to two speakers: comparing says it, here nothing is added. */
    static boolean contradictory(SharedQuote quote) {
        return quote.match() == SharedQuote.Match.CONFLICT;
    }

    /** The statements, those together that are one quotation. */
    List<List<Place>> clusters() {
        return clusters.all();
    }

    /** Whether comparing the articles says that these statements contradict each other about the speaker. */
    boolean contradict(Place a, Place b) {
        return contradictions.contains(new Contradiction(a, b));
    }

    Attribution attribution(Place place) {
        return article(place).attributions().get(place.attribution());
    }

    ReportArticle article(Place place) {
        return articles.get(place.article());
    }

    List<ReportArticle> articles() {
        return articles;
    }
}
