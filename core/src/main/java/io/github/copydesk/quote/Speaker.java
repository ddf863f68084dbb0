package io.github.copydesk.quote;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Objects;

/**
 * Whom a source stands for, as far as the article tells. In the article
 *
 * <pre>{@code
 * Mayor Ulf Berg opened the pier. "It holds," he said.
 * }</pre>
 *
 * the source {@code he} stands for the speaker {@code PERSON}, {@code "Ulf Berg"}, with the role {@code "Mayor"} and one
 * mention, {@code [6, 14)}.
 *
 * <p>Spellings and short forms of one name are one speaker (Sergey and Sergei Lavrov, Lavrov); two people with one surname
 * are two. Titles, nationalities and ages are not part of a name. English only. Within one article equal speakers are the
 * same person; across articles compare names. Immutable, thread-safe, equal by value.
 *
 * @param kind what sort of speaker it is
 * @param name the fullest name in the article without titles ({@code "Marco Rubio"}), or the description as it stands
 *     for those without a name ({@code "a senior official"}); empty for {@link #UNKNOWN}
 * @param gender what names, titles and pronouns of the article tell; {@link Gender#NOT_TOLD} of all but persons
 * @param roles what the article calls the speaker, each once, in order: {@code "US secretary of state"}
 * @param mentions where the article names the speaker, titles excluded, in order; for those without a name, the first
 *     description. Offsets are UTF-16 units into the article's source
 */
public record Speaker(Kind kind, String name, Gender gender, List<String> roles, List<Span> mentions) {
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

    /** A speaker's gender, as far as the article tells it. */
    public enum Gender {
        /** The article says she, or calls her a woman. */
        FEMALE,
        /** The article says he, or calls him a man. */
        MALE,
        /** The article tells nothing, or both. */
        NOT_TOLD
    }

    /** Nobody that could be told. */
    public static final Speaker UNKNOWN = new Speaker(Kind.UNKNOWN, "", List.of(), List.of());

    /**
     * Makes a speaker whose gender is not told.
     *
     * @param kind what kind of speaker it is
     * @param name the fullest name
     * @param roles what the article calls the speaker besides
     * @param mentions where the article names the speaker, in UTF-16 units of the source
     */
    public Speaker(Kind kind, String name, List<String> roles, List<Span> mentions) {
        this(kind, name, Gender.NOT_TOLD, roles, mentions);
    }

    /**
     * Makes a speaker.
     *
     * @throws NullPointerException if an argument is null
     */
    public Speaker {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(gender, "gender");
        roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
    }

    /** {@return whether it could be told who speaks} */
    public boolean known() {
        return kind != Kind.UNKNOWN;
    }
}
