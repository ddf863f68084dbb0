package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.speaker.reading.TextWords;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody or something that may speak in one article: the names, the roles, and what tells the gender. Filled by {@link ArticlePeople}. */
public final class Participant {
    /** What sort of speaker. */
    public enum Kind {
        /** A person with a name. */
        PERSON,
        /** An organisation. */
        BODY,
        /** Several people. */
        GROUP,
        /** A person without a name. */
        UNNAMED
    }

    /** A stretch of words that says what the actor is, and the role noun in it. */
    record Role(int from, int to, int head) {}

    /** What tells the gender and nothing else. */
    private static final Set<String> FORMS_OF_ADDRESS = Set.of("mr", "mrs", "ms", "miss", "madam", "madame", "sir");

    Kind kind;
    /** The words of the fullest name. */
    int nameFrom;

    int nameTo;
    /** How often the full name, or any name, occurs. */
    int full;

    /** How often the full name stood as a subject or object, not behind a preposition, so far. */
    int upright;

    int mentions;
    /** What names and titles tell of the gender. */
    int male;

    int female;
    /** What pronouns near the mentions tell; asked only if names and titles say nothing. */
    int maleVotes;

    int femaleVotes;
    int country;
    /** A capitalised word that may be no person at all, unless it speaks. */
    boolean doubtful;

    final List<NameMention> names = new ArrayList<>(4);
    final List<Role> roles = new ArrayList<>(2);

    /** The word of the latest mention so far; moves as the text is read. */
    int latest = -1;

    Participant(Kind kind, int nameFrom, int nameTo) {
        this.kind = kind;
        this.nameFrom = nameFrom;
        this.nameTo = nameTo;
    }

    /** Whether evidence speaks for a man, by more than for a woman. */
    public boolean isMale() {
        return male > female || (male == female && maleVotes > femaleVotes);
    }

    /** Whether evidence speaks for a woman, by more than for a man. */
    public boolean isFemale() {
        return female > male || (male == female && femaleVotes > maleVotes);
    }

    boolean fits(boolean wantMale) {
        return wantMale ? !isFemale() : !isMale();
    }

    /** What sort of speaker. */
    public Kind kind() {
        return kind;
    }

    /** The fullest name, or the description, with single blanks between its words. */
    public String name(TextWords words) {
        return clean(words.text(nameFrom, nameTo));
    }

    /** What the text calls the actor, each once, in order. */
    public List<String> roles(TextWords words) {
        Set<String> seen = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Role role : roles) {
            String text = clean(words.text(role.from, role.to) + stop(words, role.to - 1));
            if (!FORMS_OF_ADDRESS.contains(Chars.lower(text)) && seen.add(Chars.lower(text))) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The full stop of "Sen.", which is no part of the word. */
    private static String stop(TextWords words, int word) {
        int end = words.end[word];
        boolean abbreviated = word + 1 < words.count
                && words.joined(word + 1)
                && end < words.text.length()
                && words.text.charAt(end) == '.';
        return abbreviated ? "." : "";
    }

    /** Starts and ends of the mentions by name, titles excluded, in the order of the text. */
    public int[] mentions(TextWords words) {
        List<NameMention> ordered = new ArrayList<>(names);
        ordered.sort(Comparator.comparingInt(name -> name.from));
        int[] offsets = new int[Math.max(1, ordered.size()) * 2];
        if (ordered.isEmpty()) {
            offsets[0] = words.start[nameFrom];
            offsets[1] = words.end[nameTo - 1];
        }
        for (int i = 0; i < ordered.size(); i++) {
            offsets[2 * i] = words.start[ordered.get(i).from];
            offsets[2 * i + 1] = words.end[ordered.get(i).to - 1];
        }
        return offsets;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            boolean here = Chars.isBlank(text.charAt(i));
            if (!here) {
                clean.append(text.charAt(i));
            } else if (!blank) {
                clean.append(' ');
            }
            blank = here;
        }
        return clean.toString();
    }
}
