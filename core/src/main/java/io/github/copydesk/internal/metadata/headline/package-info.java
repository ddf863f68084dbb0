/** Which line of a page is its headline: signals of each line, weighed. */
package io.github.copydesk.internal.metadata.headline;
