package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --site-template} without a name: what each site in a folder repeats is learned from the folder. */
class SiteTemplateTest {
    private static final String COURIER = "For forty years the Courier has told the coast what the coast tells it, and"
            + " without its readers it could not go on.";
    private static final String HERALD = "The Herald went to every village of the valley this spring and asked its"
            + " people what they would change.";
    private static final String LEAFLET =
            "The Leaflet prints what the two schools of the island learn in a week of" + " rain and of sun.";
    /** Three stories of the Courier tell this too. */
    private static final String BACKGROUND =
            "The sea wall broke in the storm of last November, when forty houses on" + " the front were flooded.";

    private static final List<String> THINGS = List.of(
            "sea wall",
            "ferry",
            "lighthouse",
            "bakery",
            "library",
            "tram line",
            "fish market",
            "swimming pool",
            "town clock",
            "bird reserve",
            "school kitchen",
            "music hall");
    private static final List<String> PEOPLE = List.of(
            "mayor",
            "harbour master",
            "bishop",
            "head teacher",
            "surveyor",
            "treasurer",
            "fire chief",
            "architect",
            "pilot",
            "gardener",
            "librarian",
            "judge");

    @TempDir
    Path folder;

    @BeforeEach
    void writePages() throws IOException {
        for (int i = 0; i < THINGS.size(); i++) {
            page("courier-" + i, "https://www.courier.example/news/" + i, i, COURIER, i < 3 ? BACKGROUND : "");
            page("herald-" + i, "https://herald.example/" + i, i + 5, HERALD, "");
        }
        for (int i = 0; i < 4; i++) {
            page("leaflet-" + i, "https://leaflet.example/" + i, i, LEAFLET, "");
        }
    }

    private void page(String name, String address, int story, String note, String more) throws IOException {
        String thing = THINGS.get(story % THINGS.size());
        String person = PEOPLE.get(story % PEOPLE.size());
        String html = "<html><head><title>Board to rebuild " + thing + "</title><link rel=\"canonical\" href=\""
                + address
                + "\"></head><body><article><h1>Board to rebuild " + thing + "</h1><p>" + first(story) + "</p><p>"
                + note
                + "</p>" + (more.isEmpty() ? "" : "<p>" + more + "</p>") + "<p>Work at the " + thing
                + " will last until the autumn, and the " + person + " told reporters that it would be dear.</p>"
                + "</article></body></html>";
        Files.writeString(folder.resolve(name + ".html"), html);
    }

    private static String first(int story) {
        return "The board voted on Monday to rebuild the " + THINGS.get(story % THINGS.size()) + ", the "
                + PEOPLE.get(story % PEOPLE.size()) + " of the town said after the vote.";
    }

    private Run strip(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "strip";
        arguments[1] = folder.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }

    @Test
    void whatASiteRepeatsIsNoBody() {
        String plain = strip().out();
        assertTrue(plain.contains(COURIER) && plain.contains(HERALD), "looks like prose on a page of its own");
        Run run = strip("--site-template");
        assertEquals(0, run.exit(), run.err());
        assertFalse(run.out().contains(COURIER));
        assertFalse(run.out().contains(HERALD));
        for (int i = 0; i < THINGS.size(); i++) {
            assertTrue(run.out().contains(first(i)), first(i));
        }
        assertTrue(run.out().contains(BACKGROUND), "three stories share it, the site does not");
        assertTrue(run.out().contains(LEAFLET), "four pages are too few");
        assertEquals(
                List.of("copydesk: site templates for courier.example (12 pages), herald.example (12 pages);"
                        + " too few pages (under 10 with different headlines) of 1 other"),
                run.problems());
        assertEquals(run.out(), strip("--site-template", "auto", "--quiet").out());
        assertEquals("", strip("--site-template", "auto", "--quiet").err());
    }

    @Test
    void onePageManyTimesIsNoSite() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        for (int i = 0; i < 20; i++) {
            Files.copy(folder.resolve("courier-1.html"), copies.resolve(i + ".html"));
        }
        Run run = Run.of("strip", copies.toString(), "--site-template");
        assertEquals(Run.of("strip", copies.toString()).out(), run.out());
        assertEquals(
                List.of("copydesk: no site template; too few pages (under 10 with different headlines) of 1 site"),
                run.problems());
    }

    @Test
    void textWithoutAnAddressIsOfItsFolder() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (int i = 0; i < THINGS.size(); i++) {
            Files.writeString(
                    texts.resolve(i + ".txt"),
                    "Board to rebuild " + THINGS.get(i) + "\n\n" + first(i) + "\n\n" + HERALD + "\n\nWork at the "
                            + THINGS.get(i) + " will last until the autumn, the " + PEOPLE.get(i)
                            + " told reporters.\n");
        }
        assertTrue(Run.of("strip", texts.toString()).out().contains(HERALD));
        Run run = Run.of("strip", "--site-template", "auto", texts.toString());
        assertFalse(run.out().contains(HERALD), run.err());
        assertTrue(run.out().contains(first(3)));
    }

    /** Papers of many houses in one folder, five of which print an agency's paragraph. */
    @Test
    void wireCopyInAFolderIsNotTheSites() throws IOException {
        String wire =
                "Rescuers pulled nine sailors from the water off Cape Arden early on Friday, the coast guard said.";
        Path texts = Files.createDirectory(folder.resolve("wire"));
        for (int i = 0; i < THINGS.size(); i++) {
            Files.writeString(
                    texts.resolve(i + ".txt"),
                    "Quarrel over the " + THINGS.get(i) + "\n\n" + (i < 5 ? wire + "\n\n" : "") + first(i) + "\n");
        }
        Run run = Run.of("strip", texts.toString(), "--site-template");
        assertTrue(run.err().contains("(12 pages)"), run.err());
        assertEquals(5, run.lines().stream().filter(wire::equals).count());
    }

    @Test
    void linesAreGroupedByTheirAddresses() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < THINGS.size(); i++) {
            String text = "Board to rebuild " + THINGS.get(i) + "\\n\\n" + first(i) + "\\n\\n" + HERALD
                    + "\\n\\nWork will last until the autumn, the " + PEOPLE.get(i) + " told reporters.";
            lines.append(
                    "{\"id\":\"" + i + "\",\"url\":\"https://herald.example/" + i + "\",\"text\":\"" + text + "\"}\n");
            lines.append("{\"id\":\"other" + i + "\",\"url\":\"https://site-" + i + ".example/\",\"text\":\"" + text
                    + "\"}\n");
        }
        Path file = Files.writeString(folder.resolve("pages.jsonl"), lines);
        List<String> out = Run.of("strip", "--json", "--site-template", "auto", file.toString())
                .lines();
        for (int i = 0; i < out.size(); i += 2) {
            assertFalse(out.get(i).contains(HERALD), out.get(i));
            assertTrue(out.get(i + 1).contains(HERALD), "the one page of its site");
        }
        assertEquals(2 * THINGS.size(), out.size());
    }

    @Test
    void standardInputCannotBeReadTwice() {
        Run run = Run.withInput("{\"id\":\"a\",\"text\":\"The ferry sank.\"}\n", "strip", "--site-template", "auto");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("reads the pages twice: name files or a folder"), run.err());
    }
}
