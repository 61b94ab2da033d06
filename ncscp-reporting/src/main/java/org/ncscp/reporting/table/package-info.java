/**
 * The one table that everything printed is made of: typed columns, groups of rows with their
 * totals, and cells that say what they are when they are no figure.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.table;

import org.jspecify.annotations.NullMarked;
