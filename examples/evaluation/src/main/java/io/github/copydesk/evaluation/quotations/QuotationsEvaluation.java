package io.github.copydesk.evaluation.quotations;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.quotations.IndexedQuotation;
import io.github.copydesk.quotations.Person;
import io.github.copydesk.quotations.QuotationIndex;
import io.github.copydesk.quotations.QuotationMatch;
import io.github.copydesk.quotations.QuotationMatch.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Looks quotations up in an index of all articles of {@code similarity/articles}: those that two articles share
 * ({@code similarity/quotes_silver}), and claims that are {@linkplain Claims made of} quotations of the index. A find in
 * an article on another topic counts as false; now and then it is right, since politicians repeat themselves.
 */
public final class QuotationsEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The sets of articles that people have written. */
    private static final Set<String> WRITTEN = Set.of("ecb", "basil", "wcl", "neus");

    private static final int MADE_UP = 2000;
    private static final int LEAST_WORDS = 8;

    private final Path data;
    private final PrintStream out;
    private final Map<String, String> topics = new HashMap<>();
    private final QuotationIndex index;

    private QuotationsEvaluation(Path data, PrintStream out) throws IOException {
        this.data = data;
        this.out = out;
        QuotationIndex.Builder builder = QuotationIndex.builder();
        read("articles", line -> {
            // Edited copies and spliced articles would make every find look like one elsewhere.
            if (!WRITTEN.contains(text(line, "id").substring(0, text(line, "id").indexOf(':')))) {
                return;
            }
            Article article = Copydesk.parse(text(line, "text"));
            builder.add(text(line, "id"), article, Copydesk.attribute(article));
            topics.put(text(line, "id"), text(line, "topic"));
        });
        index = builder.build();
    }

    /** Runs it with the folder of the data. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("args: give EVAL_DIR");
        }
        QuotationsEvaluation evaluation = new QuotationsEvaluation(Path.of(args[0], "similarity"), System.out);
        evaluation.size();
        evaluation.shared();
        evaluation.madeUp();
    }

    private void size() {
        out.printf(
                Locale.ROOT,
                "%,d articles, %,d statements, %,d bytes an article%n",
                index.articles(),
                index.statements(),
                index.memory() / index.articles());
    }

    /** Whether what one outlet quotes is found at the other. */
    private void shared() throws IOException {
        int[] counts = new int[4];
        read("quotes_silver", line -> {
            count(text(line, "qa"), text(line, "b"), text(line, "qb"), counts);
            count(text(line, "qb"), text(line, "a"), text(line, "qa"), counts);
        });
        out.printf(
                Locale.ROOT,
                "shared quotations: %d asked, found at the other outlet %.3f, of those it attributes %.3f of %d%n",
                counts[0],
                counts[1] / (double) counts[0],
                counts[3] / (double) counts[2],
                counts[2]);
    }

    private void count(String claim, String id, String theirs, int[] counts) {
        boolean found = index.find(claim).stream()
                .anyMatch(match -> match.quotation().id().equals(id));
        boolean indexed = index.find(theirs).stream()
                .anyMatch(match -> match.quotation().id().equals(id)
                        && (match.kind() == Kind.EXACT || match.kind() == Kind.EXTENDED));
        counts[0]++;
        counts[1] += found ? 1 : 0;
        counts[2] += indexed ? 1 : 0;
        counts[3] += indexed && found ? 1 : 0;
    }

    private void madeUp() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        List<IndexedQuotation> all = quotations();
        List<IndexedQuotation> asked = new ArrayList<>();
        for (int i = 0; i < MADE_UP && !all.isEmpty(); i++) {
            asked.add(all.get(random.nextInt(all.size())));
        }
        for (Claims claims : Claims.values()) {
            Tally tally = new Tally();
            for (IndexedQuotation quotation : asked) {
                List<String> others = words(all.get(random.nextInt(all.size())));
                tally.add(quotation, index.find(claims.of(words(quotation), others, random)), claims.right);
            }
            tally.print(claims.name());
        }
        swapped(asked, random);
    }

    /** Asked for as somebody else's. */
    private void swapped(List<IndexedQuotation> asked, RandomGenerator random) {
        List<Person> people = index.people().stream()
                .filter(person -> person.name().indexOf(' ') > 0)
                .toList();
        Tally tally = new Tally();
        for (IndexedQuotation quotation : asked) {
            String other = people.get(random.nextInt(people.size())).name();
            Predicate<IndexedQuotation> known = each -> each.speaker().known() && each.confidence() >= 0.8;
            if (known.test(quotation)
                    && index.saidBy(other).stream().noneMatch(each -> each.id().equals(quotation.id()))) {
                tally.add(quotation, index.find(quotation.text(), other), Kind.CONFLICT);
            }
        }
        tally.print("SWAPPED");
    }

    private List<IndexedQuotation> quotations() {
        List<IndexedQuotation> all = new ArrayList<>();
        for (Person person : index.people()) {
            index.saidBy(person.name()).stream()
                    .filter(each -> !each.reported()
                            && each.spans().size() == 1
                            && words(each).size() >= LEAST_WORDS)
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> words(IndexedQuotation quotation) {
        return List.of(quotation.text().strip().split("\\s+"));
    }

    /** What was found of claims of one kind. */
    private final class Tally {
        private int asked;
        private int found;
        private int right;
        private int finds;
        private int elsewhere;

        void add(IndexedQuotation quotation, List<QuotationMatch> matches, @Nullable Kind kind) {
            asked++;
            List<Kind> here = matches.stream()
                    .filter(match -> match.quotation().equals(quotation))
                    .map(QuotationMatch::kind)
                    .toList();
            found += here.isEmpty() ? 0 : 1;
            right += (kind == null ? here.isEmpty() : here.contains(kind)) ? 1 : 0;
            finds += matches.size();
            String topic = topics.getOrDefault(quotation.id(), "");
            elsewhere += (int) matches.stream()
                    .filter(match ->
                            !topics.getOrDefault(match.quotation().id(), "").equals(topic))
                    .count();
        }

        void print(String name) {
            out.printf(
                    Locale.ROOT,
                    "%-9s n=%d found %.3f, as what it is %.3f; finds %d, on other topics %.3f%n",
                    name,
                    asked,
                    found / (double) asked,
                    right / (double) asked,
                    finds,
                    finds == 0 ? 0 : elsewhere / (double) finds);
        }
    }

    private static String text(JsonNode line, String name) {
        return line.get(name).asString();
    }

    private void read(String name, Consumer<JsonNode> taker) throws IOException {
        Path file = data.resolve(name + ".dev.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                taker.accept(JSON.readTree(line));
            }
        }
    }
}
