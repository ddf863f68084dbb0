package io.github.copydesk.quote;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Objects;

/**
 * Whom a source stands for, as far as the article tells: "he" may be {@code Marco Rubio}. Immutable and thread-safe.
 *
 * @param kind what sort of speaker it is
 * @param name the fullest name in the article without titles ({@code "Marco Rubio"}), or the description as it stands
 *     for those without a name; empty for {@link #UNKNOWN}
 * @param roles what the article calls the speaker: {@code "US secretary of state"}
 * @param mentions where the article names the speaker, in order
 */
public record Speaker(Kind kind, String name, List<String> roles, List<Span> mentions) {
    /** What sort of speaker. */
    public enum Kind {
        /** A person with a name. */
        PERSON,
        /** A ministry, company, agency or other body; also a document of one. */
        ORGANISATION,
        /** Several people together: "officials", "the two presidents". */
        GROUP,
        /** A person whom the article does not name: "a senior official". */
        UNNAMED,
        /** The article does not say, or it cannot be told. */
        UNKNOWN
    }

    /** Nobody that could be told. */
    public static final Speaker UNKNOWN = new Speaker(Kind.UNKNOWN, "", List.of(), List.of());

    /** Makes a speaker. */
    public Speaker {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
    }

    /** Whether it could be told who speaks. */
    public boolean known() {
        return kind != Kind.UNKNOWN;
    }
}
