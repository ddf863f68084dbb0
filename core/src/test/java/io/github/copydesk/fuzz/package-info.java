/** Fuzz targets, what they start from, and what they found. */
package io.github.copydesk.fuzz;
