/** Takes a site's furniture out of an article. */
package io.github.copydesk.boilerplate;
