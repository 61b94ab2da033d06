/**
 * What every record of a partnership's year has in common: who entered what, when and from which
 * source, how it is corrected, and how it is read from a sheet and written again.
 *
 * <p>Start at {@link org.ncscp.core.record.RecordTable}. Every type is immutable and thread-safe. A
 * null argument is refused with a {@link NullPointerException}.
 *
 * @serial exclude
 */
@NullMarked
package org.ncscp.core.record;

import org.jspecify.annotations.NullMarked;
