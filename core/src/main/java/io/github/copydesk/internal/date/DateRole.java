package io.github.copydesk.internal.date;

/** What the words or the markup around a date say it is. */
public enum DateRole {
    /** "First published". */
    FIRST_PUBLISHED,
    /** "Published", "Posted". */
    PUBLISHED,
    /** "Updated", "Last modified". */
    MODIFIED,
    /** The day of something else: "until", "©", "born". */
    OTHER,
    /** Nothing. */
    NOTHING;

    /** Whether it is a day of publication. */
    public boolean publication() {
        return this == PUBLISHED || this == FIRST_PUBLISHED;
    }
}
