package io.github.copydesk.pressreview;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.PageStore;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles by id, parsed and prepared when they are asked for; the ones asked for last are kept, with what was found in
 * them. Thread-safe.
 */
final class RecentProfiles {
    private static final long MAX_CHARACTERS = 16 << 20;

    private final PageStore store;
    private final PageParser parser;
    private final ArticleComparer comparer;
    private final Map<String, PreparedArticle> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    RecentProfiles(PageStore store, PageParser parser, ArticleComparer comparer) {
        this.store = store;
        this.parser = parser;
        this.comparer = comparer;
    }

    /** The article prepared; a {@link Job.BadRecord} if there is none with this id. */
    PreparedArticle profile(String id) {
        PreparedArticle kept = kept(id);
        if (kept != null) {
            return kept;
        }
        Input.Page page = store.page(id);
        if (page == null) {
            throw new Job.BadRecord("there is no article with the id " + id);
        }
        PreparedArticle profile = comparer.prepare(parser.apply(page));
        keep(id, profile);
        return profile;
    }

    private synchronized @Nullable PreparedArticle kept(String id) {
        return recent.get(id);
    }

    private synchronized void keep(String id, PreparedArticle profile) {
        if (recent.putIfAbsent(id, profile) == null) {
            characters += length(profile);
        }
        Iterator<PreparedArticle> eldest = recent.values().iterator();
        while (characters > MAX_CHARACTERS && recent.size() > 1) {
            characters -= length(eldest.next());
            eldest.remove();
        }
    }

    private static int length(PreparedArticle profile) {
        return profile.article().source().length();
    }
}
