/** The laws that DESIGN promises of every function, as properties over the seeds and over generated pages. */
package io.github.copydesk.laws;
