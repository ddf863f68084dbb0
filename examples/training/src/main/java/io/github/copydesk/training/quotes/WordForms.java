package io.github.copydesk.training.quotes;

import java.util.LinkedHashSet;
import java.util.Set;

/** The forms of English words by rule. */
final class WordForms {
    private static final String VOWELS = "aeiou";

    private WordForms() {}

    /** {@code deny}: deny, denies, denied, denying. */
    static Set<String> ofVerb(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        if (verb.endsWith("e")) {
            String stem = verb.substring(0, verb.length() - 1);
            forms.add(verb + "s");
            forms.add(verb + "d");
            forms.add(stem + "ing");
        } else if (endsInConsonantAndY(verb)) {
            String stem = verb.substring(0, verb.length() - 1);
            forms.add(stem + "ies");
            forms.add(stem + "ied");
            forms.add(verb + "ing");
        } else {
            forms.add(verb + (verb.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s"));
            forms.add(verb + "ed");
            forms.add(verb + "ing");
            if (verb.matches(".*[^aeiou][aeiou][^aeiouwxy]")) {
                char last = verb.charAt(verb.length() - 1);
                forms.add(verb + last + "ed");
                forms.add(verb + last + "ing");
            }
        }
        return forms;
    }

    /** {@code reply}: reply, replies. */
    static Set<String> ofNoun(String noun) {
        if (endsInConsonantAndY(noun)) {
            return Set.of(noun, noun.substring(0, noun.length() - 1) + "ies");
        }
        return Set.of(noun, noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s"));
    }

    private static boolean endsInConsonantAndY(String word) {
        int length = word.length();
        return length > 1 && word.endsWith("y") && VOWELS.indexOf(word.charAt(length - 2)) < 0;
    }
}
