/** How a page's markup becomes lines. */
package io.github.copydesk.internal.html;
