/** How the models that tell an article's text from the site's furniture are made. */
package io.github.copydesk.training.boilerplate;
