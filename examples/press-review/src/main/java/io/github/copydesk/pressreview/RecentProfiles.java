package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.PageStore;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles by id, parsed when they are asked for; the ones asked for last are kept. Thread-safe. */
final class RecentArticles {
    private static final long MAX_CHARACTERS = 16 << 20;

    private final PageStore store;
    private final PageParser parser;
    private final Map<String, Article> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    RecentArticles(PageStore store, PageParser parser) {
        this.store = store;
        this.parser = parser;
    }

    /** The article; a {@link Job.BadRecord} if there is none with this id. */
    Article article(String id) {
        Article kept = kept(id);
        if (kept != null) {
            return kept;
        }
        Input.Page page = store.page(id);
        if (page == null) {
            throw new Job.BadRecord("there is no article with the id " + id);
        }
        Article article = parser.apply(page);
        keep(id, article);
        return article;
    }

    private synchronized @Nullable Article kept(String id) {
        return recent.get(id);
    }

    private synchronized void keep(String id, Article article) {
        if (recent.putIfAbsent(id, article) == null) {
            characters += article.source().length();
        }
        Iterator<Article> eldest = recent.values().iterator();
        while (characters > MAX_CHARACTERS && recent.size() > 1) {
            characters -= eldest.next().source().length();
            eldest.remove();
        }
    }
}
