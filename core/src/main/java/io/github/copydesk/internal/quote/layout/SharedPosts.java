package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts of social networks, as pages embed them: {@code @nadiaholt: The ferry stops.}, and a text that ends, in its
 * paragraph or in the next one, with {@code — Nadia Holt (@nadiaholt) November 3, 2025}.
 */
final class SharedPosts {
    private static final int LONGEST_SIGNATURE = 120;
    private static final double SURE = 0.9;

    private final Reading reading;
    private final CharSequence text;

    private SharedPosts(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** The posts, in order. */
    static List<Statement> find(Reading reading) {
        SharedPosts posts = new SharedPosts(reading);
        List<Statement> found = new ArrayList<>();
        for (int p = 0; p < reading.paragraphs().size(); p++) {
            Statement post = posts.addressed(p);
            post = post == null ? posts.signed(p) : post;
            if (post != null) {
                found.add(post);
            }
        }
        return found;
    }

    /** {@code @nadiaholt: The ferry stops.} */
    private @Nullable Statement addressed(int p) {
        int from = reading.paragraph(p).start();
        int to = reading.paragraph(p).end();
        int end = endOfHandle(from, to);
        if (end < 0 || end + 1 >= to || text.charAt(end) != ':' || !Chars.isBlank(text.charAt(end + 1))) {
            return null;
        }
        int content = end + 1;
        while (content < to && Chars.isBlank(text.charAt(content))) {
            content++;
        }
        boolean quoted = content >= to || reading.stretches().covers(content);
        return quoted ? null : post(content, to, from, end, end);
    }

    /** Where a handle ends that starts at an offset; -1 if none does. */
    private int endOfHandle(int from, int to) {
        int end = from + 1;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return from < to && text.charAt(from) == '@' && end > from + 1 ? end : -1;
    }

    private @Nullable Statement signed(int p) {
        int from = reading.paragraph(p).start();
        int to = reading.paragraph(p).end();
        int handle = handleInBrackets(Math.max(from, to - LONGEST_SIGNATURE), to);
        int dash = handle;
        while (dash > from && !Chars.isDash(text.charAt(dash))) {
            dash--;
        }
        if (handle < 0 || !Chars.isDash(text.charAt(dash)) || handle - dash > LONGEST_SIGNATURE) {
            return null;
        }
        int name = dash + 1;
        while (name < handle && Chars.isBlank(text.charAt(name))) {
            name++;
        }
        int end = handle;
        while (end > name && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean own = dash == from;
        int start = own && p > 0 ? reading.paragraph(p - 1).start() : from;
        int stop = own && p > 0 ? reading.paragraph(p - 1).end() : dash;
        while (stop > start && Chars.isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        return name < end && start < stop && !reading.stretches().covers(start)
                ? post(start, stop, name, end, -1)
                : null;
    }

    /** Where {@code (@handle)} opens; -1 if nothing like it is there. */
    private int handleInBrackets(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (text.charAt(i) == '(') {
                int end = endOfHandle(i + 1, to);
                if (end > 0 && end < to && text.charAt(end) == ')') {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Statement post(int from, int to, int sourceFrom, int sourceTo, int cue) {
        return new Statement(
                false,
                List.of(new Span(from, to)),
                List.of(),
                new Span(sourceFrom, sourceTo),
                cue < 0 ? null : new Span(cue, cue + 1),
                Grounds.LAYOUT,
                SURE,
                cue < 0 ? "a post signed with a name and a handle" : "a post that begins with its writer's handle");
    }
}
