package io.github.copydesk.evaluation.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two sets of words name the same speaker, as the development data's scorer judges it. */
final class NameMatch {
    private static final Set<String> TITLES = Set.of(
            ("mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor president vice secretary"
                            + " state of the a an prof professor gen general col capt lt sgt judge justice chairman"
                            + " chairwoman chair spokesman spokeswoman minister prime foreign former director chief mayor"
                            + " king queen prince princess pope rev reverend father sister candidate nominee republican"
                            + " democratic democrat gop ambassador attorney congressman congresswoman rabbi imam cardinal"
                            + " archbishop bishop officer executive manager adviser advisor aide")
                    .split(" ", -1));
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PRONOUNS =
            Set.of("he she they it we i you him her them who whom his their this that these those".split(" ", -1));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.'][\\p{L}\\p{N}]+)*");
    private static final Pattern PHRASE_END = Pattern.compile(",|\\(| — | – |;| who | which | that ");
    private static final Pattern PREPOSITION = Pattern.compile(" (?:of|in|at|for|from|with|on|to|by|near) ");

    private NameMatch() {}

    /** Whether two mentions have a head word in common; a pronoun matches only itself. */
    static boolean sameHead(@Nullable String gold, @Nullable String found) {
        if (gold == null || found == null || gold.isBlank() || found.isBlank()) {
            return false;
        }
        String a = gold.strip().toLowerCase(Locale.ROOT);
        String b = found.strip().toLowerCase(Locale.ROOT);
        if (a.equals(b)) {
            return true;
        }
        if (PRONOUNS.contains(a) || PRONOUNS.contains(b)) {
            return false;
        }
        Set<String> heads = heads(gold);
        heads.retainAll(heads(found));
        return !heads.isEmpty();
    }

    /** Whether a name is the full name that gold has: the same first name or initial and the same last name. */
    static boolean sameFullName(String gold, String found) {
        List<String> a = bare(gold);
        List<String> b = bare(found);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        String firstA = a.get(0);
        String firstB = b.get(0);
        if (a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
            boolean both = a.size() >= 2 && b.size() >= 2;
            boolean neither = a.size() == 1 && b.size() == 1;
            return both ? firstA.equals(firstB) || firstA.charAt(0) == firstB.charAt(0) : neither;
        }
        return new HashSet<>(b).containsAll(a);
    }

    private static List<String> bare(String name) {
        List<String> words = new ArrayList<>();
        for (String word : words(name)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!TITLES.contains(lower) && !SUFFIXES.contains(lower)) {
                words.add(lower);
            }
        }
        return words;
    }

    private static Set<String> heads(String mention) {
        Set<String> heads = new HashSet<>();
        addLast(words(mainPhrase(mention)), heads);
        for (String part : mention.split("[,(]", -1)) {
            List<String> names = new ArrayList<>();
            for (String word : words(mainPhrase(part))) {
                if (Character.isUpperCase(word.charAt(0)) && !TITLES.contains(word.toLowerCase(Locale.ROOT))) {
                    names.add(word);
                }
            }
            addLast(names, heads);
        }
        return heads;
    }

    private static void addLast(List<String> words, Set<String> out) {
        int last = words.size() - 1;
        while (last >= 0 && SUFFIXES.contains(words.get(last).toLowerCase(Locale.ROOT))) {
            last--;
        }
        if (last >= 0) {
            out.add(words.get(last).toLowerCase(Locale.ROOT));
        }
    }

    private static String mainPhrase(String mention) {
        String whole = mention.strip().replaceAll("\\s+", " ");
        String head = PHRASE_END.split(whole, 2)[0].strip();
        String phrase = head.isEmpty() ? whole : head;
        String first = PREPOSITION.split(phrase, 2)[0].strip();
        return first.isEmpty() ? phrase : first;
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replaceAll("'s\\b", "");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
