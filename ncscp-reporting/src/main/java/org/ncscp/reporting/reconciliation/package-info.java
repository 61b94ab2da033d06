/**
 * Whether a report disagrees with itself: what is stated against what follows from other statements
 * and from the records, and what a person answers for nevertheless.
 *
 * <p>Start at {@link org.ncscp.reporting.reconciliation.Reconciliation}. Every type is immutable
 * and thread-safe. A null argument is refused with a {@link NullPointerException}. The order of the
 * records makes no difference.
 */
@NullMarked
package org.ncscp.reporting.reconciliation;

import org.jspecify.annotations.NullMarked;
