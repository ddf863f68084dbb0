/** Evaluation of the Copydesk examples. */
package io.github.copydesk.evaluation;
