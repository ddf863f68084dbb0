package io.github.copydesk.compare;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.pair.wording.QuoteSeeds;
import io.github.copydesk.internal.pair.wording.SharedWording;
import io.github.copydesk.internal.pair.wording.TakenWords;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.quote.SpeakerIdentity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quotations that two articles share. Two stretches meet if they have a run of words in common; their words
 * are then aligned, and the longest matches are taken first, of equals the earlier, so that each stretch of words is
 * reported once.
 */
final class QuoteMatcher {
    private final PreparedArticle articleA;
    private final PreparedArticle articleB;
    private final ComparedWords a;
    private final ComparedWords b;

    private QuoteMatcher(PreparedArticle a, PreparedArticle b) {
        this.articleA = a;
        this.articleB = b;
        this.a = a.words();
        this.b = b.words();
    }

    /** The shared quotations in the order of the first article. */
    static List<SharedQuote> match(PreparedArticle a, PreparedArticle b) {
        CarriedQuotes x = a.quotations();
        if (x.isEmpty() || b.quotations().isEmpty()) {
            return List.of();
        }
        CarriedQuotes y = b.quotations();
        // One order of the two texts, so that ties fall the same way whichever comes first.
        boolean swap = a.words().compareWords(b.words()) > 0;
        List<SharedQuote> shared = swap
                ? new QuoteMatcher(b, a)
                        .match(y, x).stream().map(QuoteMatcher::swapped).toList()
                : new QuoteMatcher(a, b).match(x, y);
        return shared.stream()
                .sorted(Comparator.comparing(SharedQuote::a).thenComparing(SharedQuote::b))
                .toList();
    }

    private static SharedQuote swapped(SharedQuote quote) {
        return new SharedQuote(
                quote.b(),
                quote.a(),
                quote.speakerB(),
                quote.speakerA(),
                quote.match(),
                quote.differencesInB(),
                quote.differencesInA());
    }

    private record Pair(CarriedQuote a, CarriedQuote b, SharedWording wording) {
        boolean mayBeOneSpeaker() {
            return SpeakerIdentity.mayBeOne(a.speaker(), b.speaker());
        }

        boolean isShared() {
            return wording.isShared(mayBeOneSpeaker());
        }
    }

    private List<SharedQuote> match(CarriedQuotes x, CarriedQuotes y) {
        List<Pair> pairs = new ArrayList<>();
        for (QuoteSeeds.Meeting meeting : x.seeds().meetings(y.seeds())) {
            CarriedQuote p = x.all().get(meeting.a());
            CarriedQuote q = y.all().get(meeting.b());
            Pair pair = new Pair(p, q, SharedWording.of(a, p.from(), p.to(), b, q.from(), q.to()));
            if (pair.isShared() && (pair.wording().isSameStatement() || !contradict(pair))) {
                pairs.add(pair);
            }
        }
        return oneToOne(pairs);
    }

    private List<SharedQuote> oneToOne(List<Pair> pairs) {
        pairs.sort(Comparator.comparingInt(pair -> -pair.wording().common().same()));
        TakenWords claims = new TakenWords();
        List<SharedQuote> shared = new ArrayList<>();
        for (Pair pair : pairs) {
            if (claims.claim(pair.wording().common().match())) {
                shared.add(quote(pair));
            }
        }
        return shared;
    }

    private SharedQuote quote(Pair pair) {
        return new SharedQuote(
                pair.a().span(),
                pair.b().span(),
                pair.a().speaker(),
                pair.b().speaker(),
                kind(pair),
                spans(a, pair.wording().onlyInA()),
                spans(b, pair.wording().onlyInB()));
    }

    /** Whether the articles are sure of two speakers. */
    private boolean contradict(Pair pair) {
        return SpeakerConflict.between(
                articleA.article(),
                pair.a().attribution(),
                articleB.article(),
                pair.b().attribution());
    }

    private SharedQuote.Match kind(Pair pair) {
        if (pair.wording().isSameStatement() && contradict(pair)) {
            return SharedQuote.Match.CONFLICT;
        }
        if (pair.wording().isWhole()) {
            return SharedQuote.Match.EXACT;
        }
        return pair.wording().isUnchanged() ? SharedQuote.Match.TRUNCATED : SharedQuote.Match.ALTERED;
    }

    private static List<Span> spans(ComparedWords words, BitSet marked) {
        List<Span> spans = new ArrayList<>();
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i)) {
            int end = marked.nextClearBit(i);
            spans.add(new Span(words.start(i), words.end(end - 1)));
            i = end;
        }
        return spans;
    }
}
