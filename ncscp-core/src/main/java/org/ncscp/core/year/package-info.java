/**
 * All records of a partnership's year together: its tables and what one says of another.
 *
 * <p>Start at {@link org.ncscp.core.year.YearTables}. Every type is immutable and thread-safe. A
 * null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.year;

import org.jspecify.annotations.NullMarked;
