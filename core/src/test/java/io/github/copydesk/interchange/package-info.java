/** Tests of the writers. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.interchange;
