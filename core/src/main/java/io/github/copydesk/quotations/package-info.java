/**
 * Who said this, and who carried it: an index of the quotations of many articles.
 *
 * <pre>{@code
 * QuotationIndex.Builder builder = QuotationIndex.builder();
 * builder.add("ledger-1", Copydesk.prepare(article));
 * QuotationIndex index = builder.build();
 * for (QuotationMatch match : index.find("We won a great fight", "Ann Lee")) {
 *     System.out.println(match.quotation().id() + " " + match.kind());
 * }
 * }</pre>
 *
 * <p>The rule by which a claimed quotation meets one of an article is the one by which two articles are
 * {@linkplain io.github.copydesk.compare compared}.
 *
 * <h2>The format of a saved index, version 1</h2>
 *
 * All numbers are big-endian. A <i>text table</i> is the number of texts, the length of each in bytes (four bytes each),
 * and the UTF-8 of all.
 *
 * <table>
 *   <caption>Parts, in order</caption>
 *   <tr><th>Part</th><th>Content</th></tr>
 *   <tr><td>head</td><td>{@code CDQI}, the version in one byte</td></tr>
 *   <tr><td>articles</td><td>text tables of their ids, their times ({@code 2025-02-18T14:05Z} or empty) and of all
 *   outlets; for each article the number of its outlet in four bytes, -1 for none</td></tr>
 *   <tr><td>speakers</td><td>text table of their names; for each a letter: {@code P} a
 *   person, {@code O} a body, {@code G} a group, {@code A} someone without a name, {@code ?} unknown</td></tr>
 *   <tr><td>chunks</td><td>their number; of each the number of statements (at most 32,768); for each statement the
 *   numbers of its article, its speaker and its first piece (four bytes each), its confidence in 1/255 and whether it is
 *   reported (one byte each); the number of pieces, their offsets in the sources (four bytes each), the text table of
 *   their words; the number of word stems, for each its hash and in how many statements it stands; the length of the
 *   places and the places: the distance from one statement to the next less one, seven bits a byte, the low ones
 *   first</td></tr>
 *   <tr><td>end</td><td>CRC-32 of all before</td></tr>
 * </table>
 */
package io.github.copydesk.quotations;
