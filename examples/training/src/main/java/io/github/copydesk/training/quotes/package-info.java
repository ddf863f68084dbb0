/** How the models for quotations are made. */
package io.github.copydesk.training.quotes;
