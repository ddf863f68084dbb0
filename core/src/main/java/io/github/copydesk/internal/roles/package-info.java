/** From labels to roles: what each block is and why, and whether the page holds an article and the whole of it. */
package io.github.copydesk.internal.roles;
