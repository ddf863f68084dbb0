/** What the files that this library writes have in common. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.format;
