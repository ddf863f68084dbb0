/** What a text states that can be set against what another states: ages, results, what kind of thing happened. */
package io.github.copydesk.internal.pair.facts;
