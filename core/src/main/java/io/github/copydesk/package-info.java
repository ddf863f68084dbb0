/** The façade: {@link io.github.copydesk.Copydesk}. */
package io.github.copydesk;
