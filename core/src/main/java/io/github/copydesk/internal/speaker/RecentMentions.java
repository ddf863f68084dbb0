package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;

import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the text is about at a point: the latest mentions, and who spoke last. Chooses whom "he" or "she" stands for, by
 * gender, nearness, standing as a subject, and the chain of who is speaking, much as Lappin and Leass (1994, "An
 * Algorithm for Pronominal Anaphora Resolution") weigh them. Looks at a bounded number of mentions.
 */
final class RecentMentions {
    private static final int MENTIONS = 40;
    /** How many mentions back the same sentence is searched: a sentence may be as long as the text. */
    private static final int IN_SENTENCE = 64;

    /** What is put to the score of somebody whom the words said name: few speak of themselves by name. */
    private static final double SELF_NAMED = 2.5;

    private static final int PARAGRAPHS = 6;
    private static final Set<String> REPLIES =
            Set.of("replied", "replies", "replying", "answered", "answers", "responded", "retorted");
    private static final double[] NEARNESS = {3.0, 2.4, 1.6, 1.0, 0.6, 0.4, 0.2};

    /** One mention as the text goes by. */
    private record Mention(Participant actor, int word, boolean subject, boolean possessive, boolean named) {}

    /** A choice, how clear it is from 0 to 1, and why. */
    record Choice(Participant actor, double margin, String why) {}

    private final TextWords words;
    private final List<Mention> mentions = new ArrayList<>();

    @Nullable
    Participant speaker;

    int speakerWord = -1;
    /** The statement to be answered, and whom its words name. */
    private StatementSource said = StatementSource.NOTHING;

    private Set<Participant> told = Set.of();
    /** Whether it answers what was said before, and whether that was an answer. */
    private boolean replies;

    private boolean replied;
    /** What is told of somebody whom the text calls "the singer" or the like; null if nobody such is asked for. */
    private PersonTraits.@Nullable Asked epithet;
    /** The country that it names; 0 for none. */
    private int epithetCountry;

    RecentMentions(TextWords words) {
        this.words = words;
    }

    /** Goes on to a statement: who speaks is none of those in its content, and seldom one whom it names. */
    void answering(StatementSource statement, Set<Participant> named) {
        said = statement;
        told = named;
        replies = isReply(statement);
    }

    private boolean isReply(StatementSource statement) {
        int cue = statement.cue() < 0 ? words.count : words.at(statement.cue());
        return cue < words.count && REPLIES.contains(words.lower(cue));
    }

    /** Whether somebody has just answered a question of another. */
    boolean hasReplied(Participant actor, int word) {
        return replied && actor == speaker && paragraphsSinceSpeaker(word) == 0;
    }

    /** Whether what is said speaks of somebody by name. */
    boolean tellsOf(Participant actor) {
        return told.contains(actor);
    }

    void mention(Participant actor, int word, boolean possessive) {
        boolean first = !words.shaped(word, TextWords.REPORTED);
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - IN_SENTENCE) && first; i--) {
            Mention other = mentions.get(i);
            if (words.sentence[other.word] != words.sentence[word]) {
                break;
            }
            first = other.possessive
                    || other.actor.kind == Participant.Kind.BODY
                    || words.shaped(other.word, TextWords.REPORTED);
        }
        boolean subject = first && !possessive && !words.shaped(word, TextWords.QUOTED) && !afterPreposition(word);
        boolean named = words.shaped(word, TextWords.CAPITAL) && !words.is(word, HE | SHE);
        mentions.add(new Mention(actor, word, subject, possessive, named));
        actor.latest = word;
    }

    private boolean afterPreposition(int word) {
        if (word == 0 || !words.joined(word)) {
            return false;
        }
        int before = word - 1;
        return words.reads(before, "of")
                || words.reads(before, "to")
                || words.reads(before, "with")
                || words.reads(before, "for")
                || words.reads(before, "by")
                || words.reads(before, "against")
                || words.reads(before, "from")
                || words.reads(before, "in")
                || words.reads(before, "at")
                || words.reads(before, "near")
                || words.reads(before, "about")
                || words.reads(before, "on");
    }

    void speaks(Participant actor, int word) {
        speaker = actor;
        speakerWord = word;
        replied = replies;
    }

    /** How many paragraphs ago somebody last spoke; a large number if nobody did. */
    int paragraphsSinceSpeaker(int word) {
        return speakerWord < 0 ? Integer.MAX_VALUE : Math.abs(words.paragraph(word) - words.paragraph(speakerWord));
    }

    /**
     * Whom "he" or "she" at a word stands for, or a description of somebody named, or null.
     *
     * @param male whether it is a man, null if that is not told
     */
    @Nullable
    Choice person(int word, @Nullable Boolean male) {
        Mention best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - MENTIONS); i--) {
            Mention mention = mentions.get(i);
            if (words.paragraph(word) - words.paragraph(mention.word) > PARAGRAPHS) {
                break;
            }
            if (!eligible(mention, male)) {
                continue;
            }
            double score = score(mention, word);
            if (score > bestScore) {
                if (best != null && best.actor != mention.actor) {
                    second = bestScore;
                }
                best = mention;
                bestScore = score;
            } else if (best != null && best.actor != mention.actor) {
                second = Math.max(second, score);
            }
        }
        return best == null
                ? null
                : new Choice(best.actor, Math.min(1, Math.max(0, (bestScore - second) / 4)), why(best, word));
    }

    /** Whom "the actress" or "the Russian" at a word stands for, or null: of several one of that country. */
    @Nullable
    Choice described(int noun, @Nullable Boolean male, PersonTraits.Asked asked) {
        int country = words.country[noun];
        for (int i = mentions.size() - 1; country != 0 && i >= Math.max(0, mentions.size() - MENTIONS); i--) {
            Participant actor = mentions.get(i).actor;
            if (actor.kind == Participant.Kind.PERSON && actor.country == country && !tellsOf(actor)) {
                return new Choice(actor, 0.5, "the one of that country");
            }
        }
        epithet = asked;
        epithetCountry = country;
        Choice choice = person(noun, male);
        epithet = null;
        return choice;
    }

    private boolean eligible(Mention mention, @Nullable Boolean male) {
        Participant actor = mention.actor;
        boolean person =
                actor.kind == Participant.Kind.PERSON || (male != null && actor.kind == Participant.Kind.UNNAMED);
        boolean surely = !actor.doubtful || actor.upright > 0 || actor.male != actor.female;
        return person
                && surely
                && !(epithet != null && (epithet.excludes(actor) || isForeign(actor)))
                && (male == null || actor.fits(male))
                && !words.shaped(mention.word, TextWords.QUOTED)
                && !said.covers(words.start[mention.word]);
    }

    /** Whether a role was told of the last speaker: "her manager, Bo Lund" is not "the singer". */
    private boolean isOfOtherTrade(Participant actor) {
        return actor == speaker && !actor.roles.isEmpty() && epithet != null && !epithet.aged();
    }

    private boolean isForeign(Participant actor) {
        return epithetCountry != 0 && actor.country != 0 && actor.country != epithetCountry;
    }

    private double score(Mention mention, int word) {
        int sentences = Math.abs(words.sentence[word] - words.sentence[mention.word]);
        int paragraphs = Math.abs(words.paragraph(word) - words.paragraph(mention.word));
        Participant actor = mention.actor;
        double score = sentences < NEARNESS.length ? NEARNESS[sentences] : 0;
        score += mention.subject ? 1 : 0;
        score -= mention.possessive ? 0.8 : 0;
        score -= words.shaped(mention.word, TextWords.REPORTED) ? 0.5 : 0;
        score -= words.shaped(mention.word, TextWords.DISPLAY) ? 1.5 : 0;
        score -= 0.3 * paragraphs;
        score += actor.isMale() || actor.isFemale() ? 0.8 : 0;
        score -= actor.doubtful ? 0.8 : 0;
        score -= tellsOf(actor) ? SELF_NAMED : 0;
        if (epithet != null) {
            score += Math.min(2, 0.25 * actor.mentions) - (isOfOtherTrade(actor) ? 2 : 0);
        }
        score += Math.min(1, 0.25 * (31 - Integer.numberOfLeadingZeros(Math.max(1, actor.mentions))));
        if (isRelative(word)
                && words.sentence[word] == words.sentence[mention.word]
                && mention.named
                && actor.kind == Participant.Kind.PERSON) {
            score += 2 - 0.05 * Math.min(20, word - mention.word);
        } else if (actor == speaker && !isSucceeded(word)) {
            int since = paragraphsSinceSpeaker(word);
            score += replies && since == 0 ? -3 : since == 0 ? 1.5 : since == 1 ? 1.2 : since == 2 ? 0.6 : 0.2;
        }
        return score;
    }

    /** "He" in "the talk Lee gave in May, in which he said". */
    private boolean isRelative(int word) {
        return word > 1
                && words.joined(word)
                && words.joined(word - 1)
                && (words.reads(word - 1, "which") || words.reads(word - 1, "whom"))
                && (words.reads(word - 2, "in") || words.reads(word - 2, "during") || words.reads(word - 2, "at"));
    }

    /** Whether somebody else, by the full name, was the subject since the last speaker spoke, in this paragraph. */
    private boolean isSucceeded(int word) {
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - IN_SENTENCE); i--) {
            Mention mention = mentions.get(i);
            if (mention.word <= speakerWord || words.paragraph(mention.word) != words.paragraph(word)) {
                return false;
            }
            boolean other = mention.actor != speaker && mention.actor.kind == Participant.Kind.PERSON;
            if (other && mention.subject && mention.named) {
                return true;
            }
        }
        return false;
    }

    private String why(Mention mention, int word) {
        StringBuilder why = new StringBuilder();
        if (mention.actor == speaker) {
            why.append("the last speaker, ");
        } else if (mention.subject) {
            why.append("the subject of ").append(sentencesBack(mention, word)).append(", ");
        } else {
            why.append("named in ").append(sentencesBack(mention, word)).append(", ");
        }
        Participant actor = mention.actor;
        why.append(actor.isMale() ? "male" : actor.isFemale() ? "female" : "gender not told");
        int paragraphs = words.paragraph(word) - words.paragraph(mention.word);
        if (paragraphs > 0) {
            why.append(paragraphs == 1 ? ", one paragraph earlier" : ", " + paragraphs + " paragraphs earlier");
        }
        return why.toString();
    }

    private String sentencesBack(Mention mention, int word) {
        int sentences = words.sentence[word] - words.sentence[mention.word];
        return sentences == 0 ? "this sentence" : sentences == 1 ? "the previous sentence" : "an earlier sentence";
    }

    /** The latest mention of an organisation or group, for "it" and "they". */
    @Nullable
    Participant thing(int word, boolean plural) {
        Participant last = speaker;
        if (last != null && paragraphsSinceSpeaker(word) <= 1 && last.kind != Participant.Kind.PERSON) {
            return last;
        }
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - MENTIONS); i--) {
            Mention mention = mentions.get(i);
            if (words.sentence[word] - words.sentence[mention.word] > 1) {
                return null;
            }
            boolean fits = (mention.actor.kind == Participant.Kind.BODY && mention.subject)
                    || (plural && mention.actor.kind == Participant.Kind.GROUP);
            if (fits && !said.covers(words.start[mention.word])) {
                return mention.actor;
            }
        }
        return null;
    }

    /** The person who is the subject of the sentence before, in the same paragraph; null if nobody or several are. */
    @Nullable
    Participant subjectBefore(int word) {
        Participant only = null;
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - IN_SENTENCE); i--) {
            Mention mention = mentions.get(i);
            int sentences = words.sentence[word] - words.sentence[mention.word];
            if (sentences > 1 || words.paragraph(mention.word) != words.paragraph(word)) {
                break;
            }
            boolean named = mention.actor.kind == Participant.Kind.PERSON && mention.actor.full > 0;
            if (named && mention.subject) {
                if (only != null && only != mention.actor) {
                    return null;
                }
                only = mention.actor;
            }
        }
        return only;
    }

    /** The person named last, in this sentence or the two before; null if nobody was. */
    @Nullable
    Participant latest(int word) {
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - IN_SENTENCE); i--) {
            Mention mention = mentions.get(i);
            if (words.sentence[word] - words.sentence[mention.word] > 2) {
                return null;
            }
            if (mention.actor.kind == Participant.Kind.PERSON && mention.actor.full > 0 && mention.named) {
                return mention.actor;
            }
        }
        return null;
    }

    /** The last person named in the same sentence before a word, for "who". */
    @Nullable
    Participant before(int word) {
        for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - IN_SENTENCE); i--) {
            Mention mention = mentions.get(i);
            if (words.sentence[mention.word] != words.sentence[word]) {
                return null;
            }
            if (mention.actor.kind != Participant.Kind.BODY && !mention.possessive) {
                return mention.actor;
            }
        }
        return null;
    }
}
