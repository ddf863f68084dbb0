/** How well quotations, reported speech and their speakers are found. */
package io.github.copydesk.evaluation.quotes;
