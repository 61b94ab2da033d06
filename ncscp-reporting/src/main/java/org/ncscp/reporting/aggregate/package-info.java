/**
 * Totals of a year: values that can be added in any order, one from each record, so that the same
 * code collects a stream on one machine and aggregates on many.
 *
 * <p>Start at {@link org.ncscp.reporting.aggregate.ReviewTotals}. Every total is serialisable and
 * of a size that does not go by the number of records. Every type is immutable and thread-safe. A
 * null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.aggregate;

import org.jspecify.annotations.NullMarked;
