/** Quickstart of the Copydesk examples. */
package io.github.copydesk.quickstart;
