/** Tests of the stripper. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.boilerplate;
