package io.github.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes news pages about people and places that do not exist, the same ones for the same seed: reported facts, direct,
 * broken, mixed and indirect quotations as news has them (about two in five sentences), and furniture.
 */
final class NewsPages {
    /** The length of the articles that the speed tables speak of, in characters of the text dump. */
    static final int USUAL_LENGTH = 4_500;

    private static final List<String> FIRST = List.of(
            "Elena", "Tobias", "Amara", "Martin", "Linnea", "Idris", "Rosa", "Viktor", "Hana", "Samuel", "Farida",
            "Owen");
    private static final List<String> LAST = List.of(
            "Marsh",
            "Renn",
            "Okoye",
            "Vale",
            "Holt",
            "Quayle",
            "Castellan",
            "Brandt",
            "Sorel",
            "Adeyemi",
            "Lindqvist",
            "Tarrant");
    private static final List<String> TITLE = List.of(
            "Mayor", "Harbour Minister", "Professor", "Police chief", "Senator", "Judge", "Council leader", "Dr.");
    private static final List<String> PLACE = List.of(
            "Port Ansel",
            "Ostrava Bay",
            "the island of Tarn",
            "Lower Wick",
            "Kestrel Valley",
            "the old town",
            "Norrhamn");
    private static final List<String> BODY = List.of(
            "the council",
            "the ferry company",
            "the weather service",
            "the union",
            "the harbour authority",
            "the court",
            "the foreign ministry",
            "the regional hospital");
    private static final List<String> DID = List.of(
            "voted to repair the sea wall that a storm broke in January",
            "closed the bridge for two days after a fault was found",
            "published a report of %d pages on the accident",
            "agreed to pay %d families for the land beneath the new road",
            "called off the talks that had begun in the spring",
            "opened an inquiry into the loss of %d million crowns",
            "moved %d people out of their houses before the river rose",
            "rejected an appeal by the owners of the mill");
    private static final List<String> WORDS = List.of(
            "we will rebuild the wall before the winter storms arrive",
            "nobody told us that the bridge had been closed since Tuesday",
            "this budget leaves %d families without a nurse",
            "I have read the report twice and I still don't believe it",
            "the company knew about the fault in March",
            "it is too early to say who opened the valve",
            "there is no money left for another winter like this one",
            "they were warned %d times and did nothing");
    private static final List<String> FRAGMENT = List.of(
            "long overdue", "a disgrace", "the only way out", "beyond repair", "a very good day", "not for sale");
    private static final List<String> FURNITURE = List.of(
            "Advertisement",
            "Share this article",
            "Sign up for our newsletter",
            "Follow us on Facebook",
            "READ MORE: Storm damages harbour in Port Ansel",
            "Click here to subscribe");

    private final RandomGenerator random;

    private NewsPages(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Pages whose text dumps have about the given length. */
    static List<NewsPage> make(int count, int length, long seed) {
        NewsPages pages = new NewsPages(seed);
        List<NewsPage> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(pages.page(length));
        }
        return made;
    }

    private NewsPage page(int length) {
        List<String> paragraphs = new ArrayList<>();
        List<String> furniture = new ArrayList<>();
        int size = 400;
        while (size < length) {
            StringBuilder paragraph = new StringBuilder();
            for (int sentences = 1 + random.nextInt(3); sentences > 0; sentences--) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence());
            }
            paragraphs.add(paragraph.toString());
            furniture.add(random.nextInt(6) == 0 ? any(FURNITURE) : "");
            size += paragraph.length() + 4;
        }
        String place = any(PLACE);
        return new NewsPage(
                capital(any(BODY) + " in " + place + " " + fill(any(DID))),
                "By " + name() + " | February " + (1 + random.nextInt(28)) + ", 2026",
                paragraphs,
                furniture);
    }

    private String sentence() {
        return switch (random.nextInt(10)) {
            case 0 -> "“" + capital(words()) + ",” " + any(TITLE) + " " + name() + " said on Monday.";
            case 1 -> "“" + capital(words()) + ",” said " + any(LAST) + ". “" + capital(words()) + ".”";
            case 2 -> name() + " told reporters that the plan was “" + any(FRAGMENT) + "” and that " + words() + ".";
            case 3 -> capital(any(BODY)) + " said that " + words() + ".";
            default ->
                capital(any(BODY)) + " in " + any(PLACE) + " " + fill(any(DID)) + ", " + number() + " days after "
                        + any(BODY) + " " + fill(any(DID)) + ".";
        };
    }

    private String name() {
        return any(FIRST) + " " + any(LAST);
    }

    private String words() {
        return fill(any(WORDS));
    }

    private String fill(String pattern) {
        return pattern.replace("%d", number());
    }

    private String number() {
        return String.valueOf(2 + random.nextInt(400));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
