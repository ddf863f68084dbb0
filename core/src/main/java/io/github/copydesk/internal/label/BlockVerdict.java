package io.github.copydesk.internal.label;

import io.github.copydesk.article.Role;

/**
 * What a rule about the body says of a block that it took out or put in.
 *
 * @param role the block's role
 * @param reason why, in words for people
 */
public record BlockVerdict(Role role, String reason) {}
