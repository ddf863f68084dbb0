/** The elements of a page as it is read: what each is called, which lines it holds, where the text's container is. */
package io.github.copydesk.internal.html.elements;
