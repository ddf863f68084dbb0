package io.github.copydesk.quotations;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.pair.wording.SharedWording;
import io.github.copydesk.internal.quotations.Found;
import io.github.copydesk.internal.quotations.QuotationSearch;
import io.github.copydesk.internal.quotations.SharedWeight;
import io.github.copydesk.internal.quotations.StatementText;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.SpeakerIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks one claimed quotation up. */
final class LookUp {
    /** An attribution less sure than this is no ground to say that somebody else has said it. */
    private static final double SURE = 0.8;

    private final QuotationIndex index;
    private final StatementText claim;
    private final @Nullable String name;

    LookUp(QuotationIndex index, String claim, @Nullable String name) {
        this.index = index;
        this.claim = StatementText.of(claim);
        this.name = name;
    }

    private record Match(long place, QuotationMatch match) {
        static final Comparator<Match> BY_KIND_AND_PLACE = Comparator.<Match, QuotationMatch.Kind>comparing(
                        each -> each.match().kind())
                .thenComparing(Match::place);

        boolean isReported() {
            return match.kind() == QuotationMatch.Kind.REPORTED;
        }
    }

    List<QuotationMatch> matches() {
        List<Match> matches = new ArrayList<>();
        new QuotationSearch(index.chunks, claim).forEach(found -> {
            QuotationMatch.Kind kind = kind(found);
            if (kind != null) {
                matches.add(new Match(found.place(), match(found, kind)));
            }
            return kind != null;
        });
        return matches.stream()
                .filter(each -> !each.isReported() || matches.stream().noneMatch(other -> isAround(each, other)))
                .sorted(Match.BY_KIND_AND_PLACE)
                .map(Match::match)
                .toList();
    }

    private QuotationMatch.@Nullable Kind kind(Found found) {
        Speaker speaker = index.speakers.speaker(found.chunk().speaker(found.statement()));
        boolean mayBeSpeaker =
                name == null || SpeakerIdentity.mayBeOne(speaker, SpeakerTable.speaker(speaker.kind(), name));
        if (found.chunk().isReported(found.statement())) {
            return mayBeSpeaker && SharedWeight.of(claim, found.said()).tellsTheSame()
                    ? QuotationMatch.Kind.REPORTED
                    : null;
        }
        if (name == null || mayBeSpeaker) {
            return found.isShared(claim) ? wording(found) : null;
        }
        boolean sure = found.chunk().confidence(found.statement()) >= SURE
                && !lastName(speaker.name()).equals(lastName(name));
        return sure && found.isConflict(claim) ? QuotationMatch.Kind.CONFLICT : null;
    }

    private static String lastName(String name) {
        return Chars.lower(name.substring(name.lastIndexOf(' ') + 1));
    }

    private QuotationMatch.Kind wording(Found found) {
        SharedWording wording = found.wording();
        if (wording.isWholeA() && wording.isUnchanged()) {
            return found.isWholeStretch() ? QuotationMatch.Kind.EXACT : QuotationMatch.Kind.EXTENDED;
        }
        return wording.isUnchanged() ? QuotationMatch.Kind.TRUNCATED : QuotationMatch.Kind.ALTERED;
    }

    private QuotationMatch match(Found found, QuotationMatch.Kind kind) {
        boolean told = kind == QuotationMatch.Kind.REPORTED;
        boolean exact = kind == QuotationMatch.Kind.EXACT;
        List<Span> onlyInClaim = told ? List.of() : claim.spans(found.wording().onlyInA());
        List<Span> onlyInQuotation =
                told || exact ? List.of() : found.said().spans(found.wording().onlyInB());
        return new QuotationMatch(
                index.quotation(found.chunk(), found.statement(), found.said()), kind, onlyInClaim, onlyInQuotation);
    }

    /** What is reported around a quotation that was found is no second find. */
    private static boolean isAround(Match reported, Match other) {
        IndexedQuotation a = reported.match().quotation();
        IndexedQuotation b = other.match().quotation();
        return !other.isReported()
                && a.id().equals(b.id())
                && a.spans().stream().anyMatch(span -> b.spans().stream().anyMatch(span::overlaps));
    }
}
