/**
 * The year's records added up: mergeable totals, so that the same code runs on one machine and on
 * many.
 *
 * <p>Every total has an {@code empty} that changes nothing, a {@code plus} that is associative and
 * commutative, and a {@code collector}; it is immutable, thread-safe and serialisable, and as large
 * as there are kinds of records, not records. A null argument is refused with a {@link
 * NullPointerException}.
 *
 * @serial exclude
 */
@NullMarked
package org.ncscp.reporting.aggregate;

import org.jspecify.annotations.NullMarked;
