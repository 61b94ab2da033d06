/**
 * The risk register of a partnership: risks, their assessments on the partnership's own scale, and
 * which indicators ask for a risk.
 *
 * <p>Start at {@link org.ncscp.core.assurance.risk.RiskRegister}. Every type is immutable and
 * thread-safe. A null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.assurance.risk;

import org.jspecify.annotations.NullMarked;
