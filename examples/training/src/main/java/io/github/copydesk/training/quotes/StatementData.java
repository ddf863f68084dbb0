package io.github.copydesk.training.quotes;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.layout.Layouts;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.internal.quote.screen.Screen;
import io.github.copydesk.internal.quote.statement.Speech;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Tokens;
import io.github.copydesk.training.quotes.ChoiceTrainer.Choice;
import io.github.copydesk.training.quotes.GoldArticle.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Turns what is found in annotated articles into choices by which statements are judged: whether each is one, with the
 * right borders. Who speaks is not asked here.
 */
final class StatementData {
    private static final WordSet LEADING = WordSet.of(List.of("that", "of", "about", "for", "on", "over", "as", "to"));
    /** How much of the words of a quotation must be annotated: marks may enclose a word more or less. */
    private static final double MOST = 0.8;

    private final Tokens tokens;
    private final GoldArticle article;

    private StatementData(GoldArticle article, Reading reading) {
        this.article = article;
        this.tokens = reading.tokens();
    }

    /** The choices of one article, whose statements are found by models that should not have been trained on it. */
    static List<Choice> choices(GoldArticle article, int number, SpeechModels models) {
        Reading reading = Reading.of(article.text(), article.paragraphs());
        StatementData data = new StatementData(article, reading);
        Screen screen = new Screen(reading);
        Features features = new Features();
        List<Choice> choices = new ArrayList<>();
        for (Statement statement : Layouts.over(reading, Speech.find(reading, models))) {
            if (screen.isStatement(statement)) {
                screen.features(statement, features);
                choices.add(Choice.ifSo(number, features.toArray(), data.isRight(statement), 0));
            }
        }
        return choices;
    }

    private boolean isRight(Statement found) {
        BitSet words = words(found.content().stream().map(StatementData::range).toList());
        for (GoldArticle.Statement statement : article.statements()) {
            if (sameCue(found, statement) && sameWords(found, words, statement)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameWords(Statement found, BitSet words, GoldArticle.Statement statement) {
        if (words.equals(words(statement.content()))
                || statement.alternatives().stream().anyMatch(other -> words.equals(words(other)))) {
            return true;
        }
        BitSet annotated = found.direct() ? all(statement.content()) : all(statement.quoted());
        BitSet quoted = all(found.quoted().stream().map(StatementData::range).toList());
        BitSet shared = (BitSet) quoted.clone();
        shared.and(annotated);
        if (found.direct()) {
            return shared.cardinality() >= MOST * quoted.cardinality() && shared.cardinality() > 0;
        }
        return false;
    }

    private static boolean sameCue(Statement found, GoldArticle.Statement statement) {
        Span cue = found.cue();
        return found.direct()
                || cue == null
                || statement.cue().isEmpty()
                || statement.cue().stream().anyMatch(range -> range.overlaps(cue.start(), cue.end()));
    }

    private static Range range(Span span) {
        return new Range(span.start(), span.end());
    }

    /** The words of some ranges, a leading preposition or "that" left out. */
    private BitSet words(List<Range> ranges) {
        BitSet words = all(ranges);
        for (int i = 0; i < 2 && words.cardinality() > 1 && LEADING.contains(tokens.hash(words.nextSetBit(0))); i++) {
            words.clear(words.nextSetBit(0));
        }
        return words;
    }

    private BitSet all(List<Range> ranges) {
        BitSet words = new BitSet();
        for (Range range : ranges) {
            int to = tokens.at(range.end());
            for (int t = tokens.at(range.start()); t < to; t++) {
                if (tokens.isWord(t)) {
                    words.set(t);
                }
            }
        }
        return words;
    }
}
