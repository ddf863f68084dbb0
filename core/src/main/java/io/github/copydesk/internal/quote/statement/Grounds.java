package io.github.copydesk.internal.quote.statement;

/**
 * What a statement was found by, for who judges it.
 *
 * @param way how it was found
 * @param cue the token that is its cue, -1 if it has none
 * @param mention the number of the mention that is its source, -1 if it has none
 * @param cueScore how sure the cue is, in log odds
 * @param sourceShare how likely the source is among the mentions near the cue
 * @param startShare how likely the start of the content is among those that may be
 * @param endShare how likely the end is
 */
public record Grounds(
        Way way, int cue, int mention, float cueScore, double sourceShare, double startShare, double endShare) {
    /** How a statement was found. */
    public enum Way {
        /** By a cue that reports it. */
        REPORTED(0),
        /** By its quotation marks. */
        QUOTED(1),
        /** By quotation marks inside another quotation. */
        NESTED(2),
        /** By the layout of the page. */
        LAYOUT(3);

        private final int code;

        Way(int code) {
            this.code = code;
        }

        /** A number that models know it by. */
        public int code() {
            return code;
        }
    }

    /** The same with another cue. */
    Grounds withCue(int token) {
        return new Grounds(way, token, mention, cueScore, sourceShare, startShare, endShare);
    }

    /** The grounds of what its layout tells. */
    public static final Grounds LAYOUT = new Grounds(Way.LAYOUT, -1, -1, 0, 1, 1, 1);
}
