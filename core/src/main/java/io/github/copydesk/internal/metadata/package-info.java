/** Scanners for what accompanies an article: dates, bylines, datelines, the language. They know offsets only. */
package io.github.copydesk.internal.metadata;
