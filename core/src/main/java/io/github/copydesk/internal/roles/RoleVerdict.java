package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Role;

/**
 * What is said of a block: by a rule of the user, by the metadata, by the place or by the words.
 *
 * @param role the role of the block
 * @param reason why, in words for people
 * @param confidence how sure that is, from 0 to 1; a user's rule that is entirely sure decides alone
 */
public record RoleVerdict(Role role, String reason, double confidence) {}
