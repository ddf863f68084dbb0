package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;

/**
 * Takes what the site says of itself in a text's last lines out of it, and how its author is reached: {@code Subscribe to
 * our channel for the latest videos!}, {@code Need help with your move? Our free guide can help »}, {@code Contact Ann Lee
 * at ann@harbour.example}. Such a line goes by what it asks for and speaks of; the surer it is, the further from the end.
 */
final class Plugs {
    private static final int LAST_BLOCKS = 5;
    private static final int LONGEST = 90;
    private static final int LONGEST_CONTACT = 40;
    private static final int LONGEST_QUESTION = 22;
    private static final int SURE_ANYWHERE = 7;
    private static final int SURE = 4;
    /** Of the very last line, if the labeller doubts it. */
    private static final int LIKELY = 3;

    private static final int MOST_KEPT = 2;
    private static final double DOUBTED = 0.7;
    private static final String REASON = "the site speaks of its own offers";

    private Plugs() {}

    static void apply(BodyDraft page) {
        int first = page.first();
        int left = LAST_BLOCKS;
        int kept = 0;
        int i = page.last();
        for (; i > first && left > 0 && kept <= MOST_KEPT; i--) {
            if (!page.content[i]) {
                continue;
            }
            left--;
            if (isContact(page, i)) {
                page.drop(i, Role.NOTICE, "says how the author is reached");
            } else if (isPlug(page, i, kept) || (kept == 0 && asksReader(page, i))) {
                page.drop(i, Role.PROMOTION, REASON);
            } else {
                kept++;
            }
        }
        for (; i > first; i--) {
            if (page.content[i] && mayBePlug(page, i) && PlugSigns.of(page, i).worth() >= SURE_ANYWHERE) {
                page.drop(i, Role.PROMOTION, REASON);
            }
        }
    }

    private static boolean mayBePlug(BodyDraft page, int i) {
        return page.words(i) > 0
                && page.words(i) <= LONGEST
                && !page.markup.listItem(i)
                && !page.markup.heading(i)
                && !page.seen.reportsSpeech(i);
    }

    private static boolean isPlug(BodyDraft page, int i, int kept) {
        if (!mayBePlug(page, i)) {
            return false;
        }
        PlugSigns signs = PlugSigns.of(page, i);
        boolean doubted = kept == 0 && page.probability(i) < DOUBTED;
        return signs.opens() && signs.worth() >= (doubted ? LIKELY : SURE);
    }

    /** {@code Are you looking forward to the fair?}: the only question that a text's last line asks its reader. */
    private static boolean asksReader(BodyDraft page, int i) {
        return page.lastChar(i) == '?'
                && page.words(i) <= LONGEST_QUESTION
                && !page.markup.heading(i)
                && page.source.indexOf('?', page.start(i)) == page.end(i) - 1
                && PlugSigns.of(page, i).speaksToReader()
                && !asksBefore(page, i)
                && !PlugSigns.isQuoted(page, i);
    }

    private static boolean asksBefore(BodyDraft page, int i) {
        int above = page.nearestParagraph(i, -1, 3);
        return above >= 0
                && (page.lastChar(above) == '?' || PlugSigns.of(page, above).speaksToReader());
    }

    private static boolean isContact(BodyDraft page, int i) {
        return page.words(i) > 0
                && page.words(i) <= LONGEST_CONTACT
                && !page.markup.listItem(i)
                && !page.seen.reportsSpeech(i)
                && PlugSigns.of(page, i).reaches();
    }

    /**
     * What a line has of a site's plug.
     *
     * @param opens whether it begins as one does, with a verb that asks the reader to do something or words such as {@code for more}
     * @param worth how much speaks for one, the opening included
     * @param speaksToReader whether it says {@code you} or {@code your}
     * @param reaches whether it says how somebody is reached, with an address or an account
     */
    private record PlugSigns(boolean opens, int worth, boolean speaksToReader, boolean reaches) {
        private static final Lexicon WORDS = Lexicon.load("plug-words");
        private static final int LONGEST_LEAD = 4;
        private static final int MOST_THINGS = 2;
        private static final int LINKED = 60;
        private static final int OPENING = 2;

        static PlugSigns of(BodyDraft page, int block) {
            Reader reader = new Reader(page, block);
            reader.read();
            return reader.signs();
        }

        /** Whether the block begins with a quotation mark or ends with one. */
        static boolean isQuoted(BodyDraft page, int block) {
            return Chars.isDoubleMark(page.firstChar(block)) || Chars.isDoubleMark(page.lastChar(block));
        }

        /** Reads a block's words once. */
        private static final class Reader {
            private final BodyDraft page;
            private final int block;
            private final String text;
            private final int end;
            private boolean opens;
            private int things;
            private boolean medium;
            private boolean address;
            private boolean price;
            private boolean you;
            private boolean us;
            private boolean contact;
            private boolean pronounBehindVerb;

            Reader(BodyDraft page, int block) {
                this.page = page;
                this.block = block;
                this.text = page.source;
                this.end = page.end(block);
            }

            void read() {
                int at = page.start(block);
                while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                opens = isLead(at);
                boolean verb = false;
                while (at < end) {
                    int next = wordEnd(at);
                    verb = next > at && word(at, next, verb);
                    at = Math.max(next, at + 1);
                }
            }

            /** Whether the words from an offset on, one to four of them, open a plug. */
            private boolean isLead(int from) {
                int to = from;
                for (int words = 0; words < LONGEST_LEAD && to < end; words++) {
                    to = wordEnd(to);
                    String kind = WORDS.value(text, from, to);
                    if ("lead".equals(kind) || "open".equals(kind)) {
                        return true;
                    }
                    to = to < end && text.charAt(to) == ',' ? to + 1 : to;
                    to = to < end && text.charAt(to) == ' ' ? to + 1 : end;
                }
                return false;
            }

            /** Looks at a word; gives whether it is a verb that may ask for a mail or a follower. */
            private boolean word(int from, int to, boolean afterVerb) {
                char before = from == 0 ? ' ' : text.charAt(from - 1);
                price |= isPrice(before, from, to);
                address |= before == '@' || isAddress(from, to);
                switch (WORDS.value(text, from, to)) {
                    case "thing" -> things++;
                    case "medium" -> medium = true;
                    default -> {}
                }
                String word = Chars.lower(text.substring(from, to));
                switch (word) {
                    case "you", "your", "you’re", "you're" -> you = true;
                    case "us", "our" -> us = true;
                    case "reached" -> contact = true;
                    case "contact" -> contact |= isFirst(from) && isName(to);
                    case "him", "her", "them", "me" -> pronounBehindVerb |= afterVerb;
                    default -> {}
                }
                return switch (word) {
                    case "follow", "email", "e-mail", "contact", "reach" -> true;
                    default -> false;
                };
            }

            /** Whether nothing but marks stands before a word. */
            private boolean isFirst(int from) {
                int at = from;
                while (at > page.start(block) && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                    at--;
                }
                return at == page.start(block);
            }

            private boolean isName(int to) {
                return to + 1 < end && Character.isUpperCase(text.charAt(to + 1));
            }

            /** {@code £2}, {@code 40%}, {@code free} */
            private boolean isPrice(char before, int from, int to) {
                boolean figure = Character.isDigit(text.charAt(from));
                return (figure && (before == '$' || before == '£' || before == '€'))
                        || (figure && to < end && text.charAt(to) == '%')
                        || (to - from == 4 && text.regionMatches(true, from, "free", 0, 4));
            }

            /** {@code harbour.example/news}, {@code www.…}, {@code ann@harbour.example}: a period or an at sign inside. */
            private boolean isAddress(int from, int to) {
                if (text.startsWith("www.", from) || text.startsWith("http", from)) {
                    return true;
                }
                for (int i = from + 2; i + 2 < to; i++) {
                    char c = text.charAt(i);
                    if (c == '@' || (c == '.' && Character.isLetter(text.charAt(i - 1)) && isDomainEnd(i + 1, to))) {
                        return true;
                    }
                }
                return false;
            }

            /** {@code com}, {@code org/news}: two to seven small letters that end the word or stand before a stroke or a period. */
            private boolean isDomainEnd(int from, int to) {
                int at = from;
                while (at < to && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
                    at++;
                }
                return at - from >= 2
                        && at - from <= 7
                        && (at == to || text.charAt(at) == '/' || text.charAt(at) == '.');
            }

            /** The end of a word with what stands inside it: an apostrophe, a hyphen, a period or an at sign before a letter. */
            private int wordEnd(int from) {
                int at = from;
                while (at < end) {
                    char c = text.charAt(at);
                    boolean inside = c == '\'' || c == '’' || c == '-' || c == '.' || c == '@' || c == '/' || c == '_';
                    if (!Character.isLetterOrDigit(c)
                            && !(inside
                                    && at > from
                                    && at + 1 < end
                                    && Character.isLetterOrDigit(text.charAt(at + 1)))) {
                        break;
                    }
                    at++;
                }
                return at;
            }

            PlugSigns signs() {
                int worth = (opens ? OPENING : 0)
                        + Math.min(MOST_THINGS, things)
                        + (medium ? 1 : 0)
                        + (address ? 1 : 0)
                        + (price ? 1 : 0)
                        + (you || us ? 1 : 0)
                        + (page.markup.linked(block) >= LINKED ? 1 : 0)
                        + (endsAsCall() ? 1 : 0)
                        - (isQuoted(page, block) ? 1 : 0);
                return new PlugSigns(opens, worth, you, address && (contact || pronounBehindVerb));
            }

            /** {@code … here.}, {@code … today!}, {@code … »} */
            private boolean endsAsCall() {
                int last = end;
                while (last > page.start(block) && "*)]. ".indexOf(text.charAt(last - 1)) >= 0) {
                    last--;
                }
                char c = text.charAt(Math.max(last - 1, page.start(block)));
                return c == '!'
                        || c == '»'
                        || endsWith(last, " here")
                        || endsWith(last, " below")
                        || endsWith(last, " now");
            }

            private boolean endsWith(int to, String word) {
                return to - word.length() > page.start(block) && text.startsWith(word, to - word.length());
            }
        }
    }
}
