/** Makes the weights that choose a page's headline. */
package io.github.copydesk.training.headline;
