/** Word lists, read from resource files with a header. */
package io.github.copydesk.internal.lexicon;
