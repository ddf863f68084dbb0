package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.stories.Stories;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing that a function hands out can be changed, however deep inside: no list of any record. */
class ImmutabilityTest {
    private final Set<Class<?>> seen = new HashSet<>();
    private int lists;

    @Test
    void noListCanBeChanged() throws ReflectiveOperationException {
        List<Article> articles =
                Seeds.texts().stream().map(Copydesk::parse).map(Copydesk::strip).toList();
        Deque<Object> open = new ArrayDeque<>(articles);
        open.add(Copydesk.attribute(articles.get(0)));
        open.add(Copydesk.compare(articles.get(1), articles.get(3)));
        open.add(articles.stream().collect(Stories.collector()));
        while (!open.isEmpty()) {
            Object value = open.remove();
            if (value instanceof Collection<?> list) {
                lists++;
                assertThrows(UnsupportedOperationException.class, list::clear, value::toString);
                open.addAll(list);
            } else if (value instanceof Record made) {
                seen.add(made.getClass());
                components(made, open);
            }
        }
        assertTrue(lists > 100, () -> "lists " + lists);
        assertTrue(seen.size() >= 9, seen::toString);
    }

    private static void components(Record made, Deque<Object> open) throws ReflectiveOperationException {
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(made);
            if (value != null) {
                open.add(value);
            }
        }
    }
}
