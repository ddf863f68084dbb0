/** Training of the Copydesk examples. */
package io.github.copydesk.training;
