package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import java.util.List;

/**
 * What the markup says, with offsets into leading lines followed by the page's text.
 *
 * @param claims the claims
 * @param leading the lines put before the page's own, without line ends
 */
public record PlacedClaims(MarkupClaims claims, List<String> leading) {}
