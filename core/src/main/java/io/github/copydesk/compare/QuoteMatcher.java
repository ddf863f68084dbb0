package io.github.copydesk.compare;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.pair.Claims;
import io.github.copydesk.internal.pair.ComparedWords;
import io.github.copydesk.internal.pair.QuoteSeeds;
import io.github.copydesk.internal.pair.WordAlignment;
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
    /** Fewer common words than this are a turn of phrase. */
    private static final int LEAST_SAME = 4;
    /** ComparedWords that two people can hardly have said both. */
    private static final int LEAST_CONFLICT = 6;
    /** The least share of common words in the aligned part of an altered quotation. */
    private static final double LEAST_SHARE = 0.6;
    /** The least share of the shorter quotation that is in the aligned part. */
    private static final double LEAST_COVER = 0.5;

    private final ComparedWords a;
    private final ComparedWords b;

    private QuoteMatcher(ComparedWords a, ComparedWords b) {
        this.a = a;
        this.b = b;
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
                ? new QuoteMatcher(b.words(), a.words())
                        .match(y, x).stream().map(QuoteMatcher::swapped).toList()
                : new QuoteMatcher(a.words(), b.words()).match(x, y);
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

    private record Pair(CarriedQuote a, CarriedQuote b, WordAlignment common) {
        boolean isWhole() {
            return common.same() == a.length() && common.same() == b.length();
        }

        boolean isUnchanged() {
            return common.aloneA().isEmpty() && common.aloneB().isEmpty();
        }
    }

    private List<SharedQuote> match(CarriedQuotes x, CarriedQuotes y) {
        List<Pair> pairs = new ArrayList<>();
        for (QuoteSeeds.Meeting meeting : x.seeds().meetings(y.seeds())) {
            CarriedQuote p = x.all().get(meeting.a());
            CarriedQuote q = y.all().get(meeting.b());
            Pair pair = new Pair(p, q, WordAlignment.of(a, p.from(), p.to(), b, q.from(), q.to()));
            if (isShared(pair)) {
                pairs.add(pair);
            }
        }
        return oneToOne(pairs);
    }

    private static boolean isShared(Pair pair) {
        WordAlignment common = pair.common();
        int longer = Math.max(common.toA() - common.fromA(), common.toB() - common.fromB());
        int shorter = Math.min(pair.a().length(), pair.b().length());
        if (common.same() < LEAST_SHARE * longer || common.same() < LEAST_COVER * shorter) {
            return false;
        }
        return common.same() >= LEAST_CONFLICT
                || ((common.same() >= LEAST_SAME || pair.isWhole())
                        && SpeakerIdentity.mayBeOne(pair.a().speaker(), pair.b().speaker()));
    }

    private List<SharedQuote> oneToOne(List<Pair> pairs) {
        pairs.sort(Comparator.comparingInt(pair -> -pair.common().same()));
        Claims claims = new Claims();
        List<SharedQuote> shared = new ArrayList<>();
        for (Pair pair : pairs) {
            if (claims.claim(pair.common().match())) {
                shared.add(quote(pair));
            }
        }
        return shared;
    }

    private SharedQuote quote(Pair pair) {
        WordAlignment common = pair.common();
        return new SharedQuote(
                pair.a().span(),
                pair.b().span(),
                pair.a().speaker(),
                pair.b().speaker(),
                kind(pair),
                differences(a, pair.a(), common.fromA(), common.toA(), common.aloneA()),
                differences(b, pair.b(), common.fromB(), common.toB(), common.aloneB()));
    }

    private static SharedQuote.Match kind(Pair pair) {
        if (!SpeakerIdentity.mayBeOne(pair.a().speaker(), pair.b().speaker())) {
            return SharedQuote.Match.CONFLICT;
        }
        if (pair.isWhole()) {
            return SharedQuote.Match.EXACT;
        }
        return pair.isUnchanged() ? SharedQuote.Match.TRUNCATED : SharedQuote.Match.ALTERED;
    }

    private static List<Span> differences(ComparedWords words, CarriedQuote quotation, int from, int to, BitSet alone) {
        BitSet all = (BitSet) alone.clone();
        all.set(quotation.from(), from);
        all.set(to, quotation.to());
        List<Span> spans = new ArrayList<>();
        for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i)) {
            int end = all.nextClearBit(i);
            spans.add(new Span(words.start(i), words.end(end - 1)));
            i = end;
        }
        return spans;
    }
}
