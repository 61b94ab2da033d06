/**
 * What a partnership set out to do and how it came on: the priorities of its business plan, agreed
 * actions and their progress, and the versions of its procedures.
 *
 * <p>Start at {@link org.ncscp.core.assurance.plan.PlanTables}. Every type is immutable and
 * thread-safe. A null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.assurance.plan;

import org.jspecify.annotations.NullMarked;
