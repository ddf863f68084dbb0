/** How well articles of a stream are grouped into stories, beside a baseline and without each kind of evidence. */
package io.github.copydesk.evaluation.stories;
