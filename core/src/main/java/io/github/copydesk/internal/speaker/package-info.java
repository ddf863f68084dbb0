/**
 * Who the people and bodies of an article are, and whom a mention stands for. Works on a text and offsets; knows nothing
 * of articles. The way of a mention: {@link io.github.copydesk.internal.speaker.reading.TextWords} cuts the text into words,
 * {@link io.github.copydesk.internal.speaker.NameFinder} finds the names,
 * {@link io.github.copydesk.internal.speaker.ArticlePeople} folds them into participants,
 * {@link io.github.copydesk.internal.speaker.SourceReader} finds the head of a source and
 * {@link io.github.copydesk.internal.speaker.SourceResolution} says which participant it is.
 */
package io.github.copydesk.internal.speaker;
