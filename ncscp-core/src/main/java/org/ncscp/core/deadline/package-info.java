/**
 * Deadlines by rules with citations, and the timelines of cases that follow from facts.
 *
 * <p>Start at {@link org.ncscp.core.rule.RuleBook} and {@link
 * org.ncscp.core.deadline.DeadlineCalculator}. Every type is immutable and thread-safe; nothing
 * here reads a clock. A null argument is refused with a {@link NullPointerException}.
 *
 * @serial exclude
 */
@NullMarked
package org.ncscp.core.deadline;

import org.jspecify.annotations.NullMarked;
