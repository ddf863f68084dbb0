package io.github.copydesk.internal.html.claims;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts lists of tags, {@code "Royals, Duke of Arden"}, into tags, each once. */
final class Tags {
    private static final int LONGEST = 60;
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.anyOf(",;|")).trimResults().omitEmptyStrings();

    private Tags() {}

    static List<String> clean(List<String> values, int most) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String value : values) {
            for (String tag : PARTS.split(value)) {
                if (tag.length() <= LONGEST && tags.size() < most) {
                    tags.putIfAbsent(LettersOnly.of(tag), tag);
                }
            }
        }
        return ImmutableList.copyOf(tags.values());
    }
}
