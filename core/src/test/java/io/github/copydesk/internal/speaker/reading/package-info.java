/** Tests of the page layer. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.speaker.reading;
