package io.github.copydesk.quotations;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.internal.quotations.TextTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles of an index by number: ids, outlets and times. Immutable. */
final class ArticleTable {
    static final int NO_OUTLET = -1;

    final TextTable ids;
    final TextTable times;
    final TextTable outlets;
    final int[] outletOf;

    ArticleTable(TextTable ids, TextTable times, TextTable outlets, int[] outletOf) {
        this.ids = ids;
        this.times = times;
        this.outlets = outlets;
        this.outletOf = outletOf;
    }

    int size() {
        return ids.size();
    }

    String id(int article) {
        return ids.get(article);
    }

    @Nullable
    String outlet(int article) {
        int number = outletOf[article];
        return number == NO_OUTLET ? null : outlets.get(number);
    }

    @Nullable
    String published(int article) {
        String time = times.get(article);
        return time.isEmpty() ? null : time;
    }

    long memory() {
        return ids.memory() + times.memory() + outlets.memory() + 4L * outletOf.length;
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.addAll(this);
        return builder;
    }

    /** For one thread. */
    static final class Builder {
        private final TextTable.Builder ids = new TextTable.Builder();
        private final TextTable.Builder times = new TextTable.Builder();
        private final TextTable.Builder outlets = new TextTable.Builder();
        private final Map<String, Integer> outletNumbers = new HashMap<>();
        private int[] outletOf = new int[64];

        /** Adds an article and gives its number. */
        int add(String id, Article article) {
            PublicationTime published = article.metadata().published();
            return add(id, article.outlet().orElse(null), published == null ? null : published.iso());
        }

        private int add(String id, @Nullable String outlet, @Nullable String published) {
            int number = ids.size();
            ids.add(id);
            times.add(published == null ? "" : published);
            if (number == outletOf.length) {
                outletOf = Arrays.copyOf(outletOf, Math.addExact(number, number));
            }
            outletOf[number] = outlet == null ? NO_OUTLET : outletNumbers.computeIfAbsent(outlet, this::newOutlet);
            return number;
        }

        private int newOutlet(String name) {
            outlets.add(name);
            return outlets.size() - 1;
        }

        /** Adds the articles of another table and gives the number of the first. */
        int addAll(ArticleTable other) {
            int first = ids.size();
            for (int i = 0; i < other.size(); i++) {
                add(other.id(i), other.outlet(i), other.published(i));
            }
            return first;
        }

        ArticleTable build() {
            return new ArticleTable(ids.build(), times.build(), outlets.build(), Arrays.copyOf(outletOf, ids.size()));
        }
    }
}
