package io.github.copydesk.compare;

/** How two articles stand to each other, from the closest to the most distant. */
public enum Relation {
    /** The same text, but for furniture and small edits. */
    DUPLICATE,
    /** One text, agency copy as a rule, carried by both, cut or lightly rewritten. */
    WIRE_COPY,
    /** Two texts of which passages are the same. */
    PARTIAL_REUSE,
    /** Two texts on one event. */
    SAME_STORY,
    /** Different events. */
    UNRELATED
}
