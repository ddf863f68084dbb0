/** Days, times and zones as pages and their markup write them: scanners, and what a date was found to be. */
package io.github.copydesk.internal.date;
