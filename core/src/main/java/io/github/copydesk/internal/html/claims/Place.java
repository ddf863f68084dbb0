package io.github.copydesk.internal.html.claims;

/**
 * Where a value stands: in the page's text, or in a line put before it.
 *
 * @param start where it begins, in the one or the other
 * @param end where it ends
 * @param leads whether it is in a line put before the text
 */
record Place(int start, int end, boolean leads) {}
