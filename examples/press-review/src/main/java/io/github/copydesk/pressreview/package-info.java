/** CopydeskCommand of the Copydesk examples. */
package io.github.copydesk.pressreview;
