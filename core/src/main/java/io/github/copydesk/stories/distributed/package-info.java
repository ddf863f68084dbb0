/**
 * The steps of {@link io.github.copydesk.stories.Stories} one by one, for those who group on many machines: who meets
 * whom ({@link io.github.copydesk.stories.distributed.TextSearch},
 * {@link io.github.copydesk.stories.distributed.NameSearch}), what hangs together
 * ({@link io.github.copydesk.stories.distributed.StoryLinks}), and what of it is one event
 * ({@link io.github.copydesk.stories.distributed.StoryCluster}). On one machine nobody needs them.
 */
package io.github.copydesk.stories.distributed;
