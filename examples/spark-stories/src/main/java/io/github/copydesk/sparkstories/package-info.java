/** Stories of millions of articles on Apache Spark, by the same functions that group them on one machine. */
@NullMarked
package io.github.copydesk.sparkstories;

import org.jspecify.annotations.NullMarked;
