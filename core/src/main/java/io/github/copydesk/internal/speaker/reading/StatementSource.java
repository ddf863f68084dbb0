package io.github.copydesk.internal.speaker.reading;

/** A statement whose speaker is asked for, by offsets into the text. */
public final class StatementSource {
    public static final StatementSource NOTHING = new StatementSource(-1, -1, -1, new int[0]);

    private final int start;
    private final int end;
    private final int cue;
    private final int[] content;
    private final boolean sure;

    /**
     * Makes a statement.
     *
     * @param start the start of the source mention, -1 if no words name the speaker
     * @param end its end
     * @param cue where the cue begins, -1 if there is none
     * @param content starts and ends of what was said, in order
     */
    public StatementSource(int start, int end, int cue, int[] content) {
        this(start, end, cue, content, true);
    }

    /**
     * Makes a statement.
     *
     * @param start the start of the source mention, -1 if no words name the speaker
     * @param end its end
     * @param cue where the cue begins, -1 if there is none
     * @param content starts and ends of what was said, in order
     * @param sure whether it is one; what is not does not make its source the last speaker
     */
    public StatementSource(int start, int end, int cue, int[] content, boolean sure) {
        this.sure = sure;
        this.start = start;
        this.end = end;
        this.cue = cue;
        this.content = content;
    }

    public boolean isSure() {
        return sure;
    }

    public boolean sourced() {
        return start >= 0;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public int cue() {
        return cue;
    }

    /** The number of the stretches that were said. */
    public int parts() {
        return content.length / 2;
    }

    /** Where a stretch begins. */
    public int from(int part) {
        return content[2 * part];
    }

    /** Where a stretch ends. */
    public int to(int part) {
        return content[2 * part + 1];
    }

    /** Whether an offset lies in what was said. */
    public boolean covers(int offset) {
        for (int i = 0; i + 1 < content.length; i += 2) {
            if (content[i] <= offset && offset < content[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Counts one up at the first word of what was said, and one down after the last. */
    public void mark(TextWords words, int[] change) {
        for (int i = 0; i + 1 < content.length; i += 2) {
            change[words.at(content[i])]++;
            change[words.at(content[i + 1])]--;
        }
    }

    /** Where the text names the speaker, or else begins what was said. */
    public int position() {
        return sourced() ? start : content[0];
    }
}
