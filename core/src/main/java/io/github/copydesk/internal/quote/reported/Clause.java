package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;

/**
 * A cue with its source in its sentence, and the sentence's tokens as the models for content see them: beyond either end
 * each token is one number. Filled anew for each cue.
 */
final class Clause {
    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;

    int cue;
    /** The mention that is the source, -1 for none. */
    int source;
    /** The first token of the sentence, and the one after its last word. */
    int first;

    int end;
    /** The hashes of the cue's last three characters, and of its last two. */
    long ending;

    long shortEnding;

    Clause(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    void read(int cueToken, int mention, int sentenceFrom, int sentenceTo) {
        cue = cueToken;
        ending = tokens.suffix(cue, 3);
        shortEnding = tokens.suffix(cue, 2);
        source = mention;
        first = sentenceFrom;
        end = sentenceTo;
        while (end > cue + 1 && !tokens.isWord(end - 1)) {
            end--;
        }
    }

    /** The first word of the sentence, at most the cue. */
    int firstWord() {
        int t = first;
        while (t < cue && !tokens.isWord(t)) {
            t++;
        }
        return t;
    }

    /** The first token of source and cue. */
    int head() {
        return source >= 0 && mentions.from(source) < cue ? mentions.from(source) : cue;
    }

    /** The token after the last of source and cue. */
    int tail() {
        return source >= 0 ? Math.max(cue + 1, mentions.to(source)) : cue + 1;
    }

    /** How many verbs of saying stand in a range, outside of quotation marks. */
    int reports(int from, int to) {
        int count = 0;
        for (int t = from; t < to; t++) {
            count += reading.verbs().reports(t) && !reading.covered(t) ? 1 : 0;
        }
        return count;
    }

    /** Which kind of mention starts at a token; 0 for none. */
    long mentionFrom(int token) {
        int m = mentions.at(token);
        return m < mentions.count() && mentions.from(m) == token
                ? mentions.kind(m).code() + 1
                : 0;
    }

    /** The hash of a word, of its class and of its kind; numbers of their own beyond the sentence's ends. */
    long word(int token) {
        return token < first ? -1 : token >= end ? -2 : tokens.hash(token);
    }

    long type(int token) {
        return token < first ? -1 : token >= end ? -2 : reading.verbs().classOf(token);
    }

    long kind(int token) {
        return token < first ? -1 : token >= end ? -2 : reading.senses().kind(token);
    }
}
