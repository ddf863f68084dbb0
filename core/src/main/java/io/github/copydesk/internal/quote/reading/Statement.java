package io.github.copydesk.internal.quote.reading;

/**
 * Something said, by offsets.
 *
 * @param direct whether the content is what stands in quotation marks and nothing else
 * @param content starts and ends of what is said, in turn, in order
 * @param quoted starts and ends of its stretches in quotation marks, in turn, in order
 * @param sourceStart where the words start that name the speaker, -1 if none do
 * @param sourceEnd where they end
 * @param cueStart where the words start that say that something is said, -1 if there are none
 * @param cueEnd where they end
 * @param probability how likely it is that this is said by that source
 * @param evidence why, in words
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the attributor, which makes values of them
public record Statement(
        boolean direct,
        int[] content,
        int[] quoted,
        int sourceStart,
        int sourceEnd,
        int cueStart,
        int cueEnd,
        double probability,
        String evidence) {
    /** Where the content starts. */
    public int start() {
        return content[0];
    }

    /** Where the content ends. */
    public int end() {
        return content[content.length - 1];
    }
}
