/**
 * What remains of an article when only its likeness to others matters, and an index of millions that finds copies.
 *
 * <pre>{@code
 * FingerprintIndex.Builder builder = FingerprintIndex.builder();
 * articles.forEach(article -> builder.add(Fingerprint.of(article)));
 * builder.build().forEachPair(0.6, (a, b, resemblance) -> …);     // who carries whose text
 * }</pre>
 *
 * <p>A {@link io.github.copydesk.fingerprint.Fingerprint} has a frozen byte form whose making
 * {@link io.github.copydesk.fingerprint.FingerprintVersion} spells out step by step.
 */
package io.github.copydesk.fingerprint;
