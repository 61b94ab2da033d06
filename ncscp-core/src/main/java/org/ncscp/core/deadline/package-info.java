/**
 * Rules with citations, and the deadlines that follow from facts.
 *
 * <p>Start at {@link org.ncscp.core.deadline.RuleBook} and {@link
 * org.ncscp.core.deadline.DeadlineCalculator}. Every type is immutable and thread-safe; nothing
 * here reads a clock. A null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.deadline;

import org.jspecify.annotations.NullMarked;
