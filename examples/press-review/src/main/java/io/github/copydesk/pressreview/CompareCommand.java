package io.github.copydesk.pressreview;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.PageStore;
import io.github.copydesk.pressreview.input.Pairs;
import io.github.copydesk.pressreview.output.ComparisonJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk compare}: what pairs of articles have in common. */
@Command(
        name = "compare",
        header = "What pairs of articles have in common: passages, quotations, a relation; as JSON Lines.")
final class CompareCommand implements Callable<Integer> {
    private static final int FEW = 200;

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS",
            description =
                    "JSON Lines with {\"a\", \"b\"}, or - for standard input: the ids of the pairs to compare; without it, every pair of up to "
                            + FEW + " articles, and of more those that share wording or rare names.")
    private @Nullable String pairs;

    private final ArticleComparer comparer = ArticleComparer.create();

    /** All that is kept of an article until it is compared. */
    private record Kept(String id, Fingerprint fingerprint) {}

    @Override
    public Integer call() throws Exception {
        if ("-".equals(pairs) && pages.readStandardInput()) {
            throw pages.mistake("--pairs -: the articles must then come from a file");
        }
        PageParser parser = pages.parser();
        try (PageStore store = pages.store();
                Job job = pages.job()) {
            List<String> ids = new ArrayList<>();
            FingerprintIndex.Builder index = FingerprintIndex.builder();
            job.forEachPage(store::next, page -> keep(page, parser), kept -> {
                ids.add(kept.id());
                index.add(kept.fingerprint());
            });
            RecentProfiles profiles = new RecentProfiles(store, parser, comparer);
            try (Pairs source = pairs(ids, index)) {
                job.forEachPair(source, pair -> compare(pair, profiles), job.out()::write);
            }
            return job.finish();
        }
    }

    private Kept keep(Input.Page page, PageParser parser) {
        boolean needed = pairs == null;
        return new Kept(page.id(), needed ? Fingerprint.of(parser.apply(page)) : Fingerprint.ofText(""));
    }

    private Pairs pairs(List<String> ids, FingerprintIndex.Builder index) throws IOException {
        if (pairs != null) {
            return Pairs.ofFile(pairs, pages.streams().in());
        }
        return ids.size() <= FEW ? Pairs.ofAll(ids) : Pairs.ofCandidates(ids, index.build());
    }

    private String compare(Pairs.Pair pair, RecentProfiles profiles) {
        PreparedArticle a = profiles.profile(pair.a());
        PreparedArticle b = profiles.profile(pair.b());
        return ComparisonJson.of(pair.a(), a.article(), pair.b(), b.article(), comparer.compare(a, b)) + "\n";
    }
}
