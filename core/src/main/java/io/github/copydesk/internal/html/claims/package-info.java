/** What a page's markup says of its article: JSON-LD, Open Graph, microdata, and elements that a reader sees. */
package io.github.copydesk.internal.html.claims;
