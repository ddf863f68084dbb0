/** Finders of what accompanies an article: byline, dateline, standfirst, section, dates, corrections. */
package io.github.copydesk.internal.metadata;
