/** Hashing words and shingles, sketches of sets, and sorting what comes out. Knows no article types. */
package io.github.copydesk.internal.fingerprint;
