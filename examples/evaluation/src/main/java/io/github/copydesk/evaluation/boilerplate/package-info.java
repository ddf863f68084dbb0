/** How well the article's text is told from the site's furniture. */
package io.github.copydesk.evaluation.boilerplate;
