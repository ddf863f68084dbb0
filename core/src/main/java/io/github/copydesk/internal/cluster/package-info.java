/** Grouping numbered things by how close they are. Knows no article types. */
package io.github.copydesk.internal.cluster;
