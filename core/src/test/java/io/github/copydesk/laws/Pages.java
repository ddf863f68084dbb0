package io.github.copydesk.laws;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates pages as news sites make them, about people and places that do not exist. */
final class Pages {
    private static final List<String> PEOPLE = List.of(
            "Mayor Elena Marsh",
            "Harbour Minister Tobias Renn",
            "Dr. Amara Okoye",
            "Police chief Martin Vale",
            "Linnea Holt, who chairs the council",
            "Professor Idris Quayle");
    private static final List<String> SURNAMES = List.of("Marsh", "Renn", "Okoye", "Vale", "Holt", "Quayle");
    private static final List<String> WORDS = List.of(
            "We will rebuild the sea wall before the winter storms arrive",
            "Nobody told us that the bridge had been closed since Tuesday",
            "This budget leaves 4,000 families without a nurse",
            "I have read the report twice and I still don't believe it",
            "The ferry company knew about the fault in March",
            "It is too early to say who opened the valve");
    private static final List<String> FACTS = List.of(
            "The council of Port Ansel voted on Monday to repair the sea wall, which a storm broke in January.",
            "About 300 people marched through the old town on Saturday and blocked the main road for two hours.",
            "Work on the bridge began six years ago and has cost the district more than 40 million crowns so far.",
            "The ferry was carrying 112 passengers when its engine failed near the island of Tarn.",
            "Rain is expected in the valley until Thursday, according to the weather service in Ostrava Bay.");
    private static final List<String> FURNITURE = List.of(
            "Subscribe",
            "Advertisement",
            "Share this article",
            "Sign up for our newsletter",
            "Follow us on Facebook",
            "Contact Us",
            "READ MORE: Storm damages harbour in Port Ansel",
            "Click here to subscribe",
            "Copyright 2026. All rights reserved.",
            "Read more",
            "Tweet",
            "ADVERTISEMENT",
            "Story continues below advertisement",
            "Related: Ferry owners deny fault",
            "ALSO READ: Council delays vote on orchard road",
            "Get the Morning Briefing in your inbox",
            "Listen to this article",
            "Recommended",
            "Create a free account",
            "Copy link",
            "Skip advertisement",
            "Enter your email address");
    private static final List<String> HEADLINES = List.of(
            "Port Ansel votes to rebuild broken sea wall",
            "Ferry company knew of fault, minister says",
            "Hundreds march over closed bridge");

    private Pages() {}

    /** Pages in one style of quotation marks each, with furniture between some of their paragraphs. */
    static Arbitrary<Page> pages() {
        return Arbitraries.of(Marks.class).flatMap(Pages::pages);
    }

    /** Pages in the given marks. */
    static Arbitrary<Page> pages(Marks marks) {
        Arbitrary<List<String>> paragraphs =
                paragraph(marks).list().uniqueElements().ofMinSize(4).ofMaxSize(12);
        Arbitrary<List<String>> furniture = Arbitraries.of(FURNITURE)
                .optional(0.3)
                .map(line -> line.orElse(""))
                .list()
                .ofSize(12);
        return Combinators.combine(head(), paragraphs, furniture)
                .as((head, story, between) -> new Page(head, story, between.subList(0, story.size())));
    }

    private static Arbitrary<List<String>> head() {
        return Arbitraries.of(HEADLINES)
                .map(headline -> List.of(headline, "By Nora Feld", "Published February 3, 2026"));
    }

    private static Arbitrary<String> paragraph(Marks marks) {
        Arbitrary<String> fact = Arbitraries.of(FACTS);
        Arbitrary<Integer> who = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        Arbitrary<String> words = Arbitraries.of(WORDS);
        Arbitrary<String> direct = Combinators.combine(who, words)
                .as((i, w) -> marks.quote(w + ",") + " " + title(i) + " said on Monday.");
        Arbitrary<String> after = Combinators.combine(who, words, words)
                .as((i, w, v) -> marks.quote(w + ",") + " said " + SURNAMES.get(i) + ". " + marks.quote(v + "."));
        Arbitrary<String> mixed = Combinators.combine(who, words)
                .as((i, w) -> title(i) + " told reporters that the plan was " + marks.quote("long overdue")
                        + " and that the town would be ready.");
        Arbitrary<String> indirect = Combinators.combine(who, fact)
                .as((i, f) -> title(i) + " said that the town would wait for the report. " + f);
        Arbitrary<String> said = Arbitraries.oneOf(direct, after, mixed, indirect);
        return Combinators.combine(said, fact).as((s, f) -> s.endsWith(f) ? s : s + " " + f);
    }

    private static String title(int person) {
        return PEOPLE.get(person).replace(", who chairs the council", "");
    }
}
