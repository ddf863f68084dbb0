/** Names as bylines write them: people, agencies and desks, lists of several. */
package io.github.copydesk.internal.name;
