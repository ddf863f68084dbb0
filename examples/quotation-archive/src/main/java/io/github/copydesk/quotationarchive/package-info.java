/** Quotations by person in a database, and looked up again. */
package io.github.copydesk.quotationarchive;
