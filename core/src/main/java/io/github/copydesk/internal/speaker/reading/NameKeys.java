package io.github.copydesk.internal.speaker.reading;

import org.jspecify.annotations.Nullable;

/** The {@link NameKey}s of an article's words, each made once. Not thread-safe. */
public final class NameKeys {
    private final TextWords words;
    /** Each word's key, null where it was not asked for. */
    private final @Nullable String[] keys;

    public NameKeys(TextWords words) {
        this.words = words;
        this.keys = new String[words.count];
    }

    /** A word's key. */
    public String of(int word) {
        String key = keys[word];
        if (key == null) {
            key = NameKey.of(words.text, words.start[word], words.end[word]);
            keys[word] = key;
        }
        return key;
    }
}
