package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.pressreview.report.coverage.Quotation.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings together what the articles of a story make of each quotation, speaker by speaker. */
final class QuoteClusters {
    private final SharedQuotes shared;
    private final QuotationReader reader;
    private final Map<String, List<String>> roles = new LinkedHashMap<>();
    private final Map<String, List<Quotation>> quotations = new TreeMap<>();
    private final Map<String, List<Version>> reported = new TreeMap<>();

    private QuoteClusters(SharedQuotes shared, SpeakerNames names) {
        this.shared = shared;
        reader = new QuotationReader(shared, names);
    }

    static List<SpeakerQuotes> of(List<ReportArticle> articles, List<ArticlePair> pairs, SpeakerNames names) {
        return new QuoteClusters(new SharedQuotes(articles, pairs), names).bySpeaker();
    }

    private List<SpeakerQuotes> bySpeaker() {
        shared.clusters().forEach(this::add);
        return roles.keySet().stream()
                .map(this::speaker)
                .filter(speaker ->
                        !speaker.quotations().isEmpty() || !speaker.reported().isEmpty())
                .sorted(Comparator.comparing(SpeakerQuotes::known)
                        .thenComparing(speaker -> speaker.sharedQuotations().size())
                        .thenComparing(SpeakerQuotes::size)
                        .reversed()
                        .thenComparing(SpeakerQuotes::name))
                .toList();
    }

    private void add(List<Place> cluster) {
        for (Place place : cluster) {
            roles.computeIfAbsent(reader.speaker(place), name -> new ArrayList<>())
                    .addAll(shared.attribution(place).speaker().roles());
        }
        Place first = cluster.get(0);
        if (shared.attribution(first).quoted().isEmpty()) {
            reported.computeIfAbsent(reader.speaker(first), name -> new ArrayList<>())
                    .add(reader.reported(first));
        } else {
            Quotation quotation = reader.read(cluster);
            quotations
                    .computeIfAbsent(quotation.speaker(), name -> new ArrayList<>())
                    .add(quotation);
        }
    }

    private SpeakerQuotes speaker(String name) {
        List<Quotation> sorted = quotations.getOrDefault(name, List.of()).stream()
                .sorted(Comparator.comparing(
                                (Quotation quotation) -> quotation.versions().size())
                        .thenComparing(quotation -> quotation.fullest().length())
                        .reversed())
                .toList();
        return new SpeakerQuotes(
                name,
                Titles.distinct(roles.getOrDefault(name, List.of())),
                !name.equals(SpeakerNames.UNKNOWN),
                sorted,
                reported.getOrDefault(name, List.of()));
    }
}
