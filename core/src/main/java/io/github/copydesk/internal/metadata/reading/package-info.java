/** A page as the finders of its metadata read it: its lines, what its markup claims, and what was given with it. */
package io.github.copydesk.internal.metadata.reading;
