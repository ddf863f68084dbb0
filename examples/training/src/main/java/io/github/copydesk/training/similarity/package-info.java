/** Makes the background table and the weights with which articles are compared. */
package io.github.copydesk.training.similarity;
