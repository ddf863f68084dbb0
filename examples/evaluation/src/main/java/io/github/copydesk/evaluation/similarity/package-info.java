/** How well articles are compared: same story, copies, passages, speed. */
package io.github.copydesk.evaluation.similarity;
