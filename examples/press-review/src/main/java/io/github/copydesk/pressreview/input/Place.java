package io.github.copydesk.pressreview.input;

/**
 * Where a record stands, so that it can be read again.
 *
 * @param source the file
 * @param offset the first byte of its line
 * @param length the bytes of its line, or {@link #WHOLE} for a file that is one page
 */
record Place(Source source, long offset, int length) {
    static final int WHOLE = -1;
}
