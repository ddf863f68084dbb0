package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.speaker.reading.TextWords;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description means, by what the text calls its people elsewhere: "the foreign minister" is the one introduced as
 * {@code Foreign Minister Sergey Lavrov}, "the top US diplomat" the US secretary of state. Looks at a bounded number of
 * people for each head noun.
 */
final class Descriptions {
    private static final int MOST = 24;
    private static final Map<String, List<String>> KIN = kin();

    /** Somebody who has a role. */
    private record Holder(Participant actor, Participant.Role role) {}

    private final TextWords words;
    private final Map<String, List<Holder>> byHead = new HashMap<>();

    Descriptions(TextWords words, ArticlePeople people) {
        this.words = words;
        for (Participant actor : people.actors) {
            for (Participant.Role role : actor.roles) {
                for (int w = role.from(); w < role.to() && w <= role.head(); w++) {
                    if (words.is(w, ROLE)) {
                        List<Holder> holders = byHead.computeIfAbsent(words.lower(w), head -> new ArrayList<>());
                        if (holders.size() < MOST) {
                            holders.add(new Holder(actor, role));
                        }
                    }
                }
            }
        }
    }

    private static Map<String, List<String>> kin() {
        Map<String, List<String>> kin = new HashMap<>();
        Lexicon.load("role-kin").entries().forEach((head, roles) -> kin.put(head, List.of(roles.split(","))));
        return kin;
    }

    /**
     * Whom a description means, or null.
     *
     * @param recent who spoke last and was named lately
     */
    RecentMentions.@Nullable Choice find(SourceReader.Reading reading, RecentMentions recent) {
        int head = reading.head();
        Search search = new Search(reading, recent);
        String noun = words.lower(head);
        search.tryAll(noun, noun, 3);
        double weight = 2;
        for (String kin : KIN.getOrDefault(noun, List.of())) {
            search.tryAll(kin.substring(kin.lastIndexOf(' ') + 1), kin, weight);
            search.tryAll(kin.indexOf(' ') < 0 ? "" : kin.substring(0, kin.indexOf(' ')), kin, weight);
            weight -= 0.05;
        }
        return search.result();
    }

    /** The search for one description. */
    private final class Search {
        private final int from;
        private final int head;
        private final RecentMentions recent;
        private final int country;
        /** The surname of the person whose friend, lawyer or the like it is, in lower case; empty if it is nobody's. */
        private final String owner;

        private @Nullable Holder best;
        private double bestScore = 2;
        private double second;

        Search(SourceReader.Reading reading, RecentMentions recent) {
            this.from = reading.from();
            this.head = reading.head();
            NameMention name = reading.name();
            boolean owned = name != null
                    && name.possessive(words)
                    && name.actor != null
                    && name.actor.kind == Participant.Kind.PERSON;
            this.owner = owned && name != null ? words.lower(name.to - 1) : "";
            this.recent = recent;
            int found = 0;
            for (int w = from; w < head; w++) {
                found = Math.max(found, words.country[w]);
            }
            this.country = found;
        }

        void tryAll(String key, String phrase, double weight) {
            for (Holder holder : byHead.getOrDefault(key, List.of())) {
                if (!fits(holder)) {
                    continue;
                }
                if (phrase.indexOf(' ') > 0 && !text(holder.role).contains(phrase)) {
                    continue;
                }
                if (ranked(head) != ranked(holder.role.head()) && phrase.indexOf(' ') < 0) {
                    continue;
                }
                double score = weight + score(holder);
                if (score > bestScore) {
                    second = best == null || best.actor == holder.actor ? second : bestScore;
                    best = holder;
                    bestScore = score;
                } else if (best != null && best.actor != holder.actor) {
                    second = Math.max(second, score);
                }
            }
        }

        /** "Prime minister", "first lady", "vice president": another office than that of the noun alone. */
        private boolean ranked(int noun) {
            return noun > 0
                    && words.joined(noun)
                    && (words.reads(noun - 1, "prime")
                            || words.reads(noun - 1, "vice")
                            || words.reads(noun - 1, "first"));
        }

        private boolean fits(Holder holder) {
            boolean male = words.is(head, ROLE_MALE);
            boolean female = words.is(head, ROLE_FEMALE);
            return !(male && holder.actor.isFemale())
                    && !(female && holder.actor.isMale())
                    && !recent.tellsOf(holder.actor)
                    && (owner.isEmpty() || text(holder.role).contains(owner));
        }

        private double score(Holder holder) {
            double score = holder.role.from() > head ? -0.3 : 0;
            String role = text(holder.role);
            for (int w = from; w < head; w++) {
                if (!words.is(w, FUNCTION_WORD)) {
                    boolean shared = role.contains(words.lower(w));
                    boolean proper = words.shaped(w, TextWords.CAPITAL);
                    score += shared ? (proper ? 1.8 : 1) : words.country[w] != 0 ? 0 : proper ? -0.5 : -0.2;
                }
            }
            if (country != 0 && holder.actor.country != 0) {
                score += country == holder.actor.country ? 1 : -6;
            }
            if (holder.actor == recent.speaker) {
                score += recent.paragraphsSinceSpeaker(head) <= 3 ? 1.2 : 0.6;
            }
            int since = holder.actor.latest < 0 ? 99 : words.paragraph(head) - words.paragraph(holder.actor.latest);
            score += since <= 0 ? 2 : since == 1 ? 0.8 : since <= 4 ? 0.4 : 0;
            return score + Math.min(0.8, 0.1 * holder.actor.mentions);
        }

        private String text(Participant.Role role) {
            return Chars.lower(words.text(role.from(), role.to()));
        }

        RecentMentions.@Nullable Choice result() {
            if (best == null) {
                return null;
            }
            String why = "the text calls this person \"" + words.text(best.role.from(), best.role.to()) + '"';
            return new RecentMentions.Choice(best.actor, Math.min(1, (bestScore - second) / 4), why);
        }
    }
}
