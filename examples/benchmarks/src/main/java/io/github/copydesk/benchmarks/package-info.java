/** Speed, allocation, start-up, heap and growth: measured, beside other libraries, and printed as Markdown. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.benchmarks;
