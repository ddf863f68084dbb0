/** Small linear models and the file format they ship in. */
package io.github.copydesk.internal.model;
