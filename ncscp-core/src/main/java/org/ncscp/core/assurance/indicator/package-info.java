/**
 * The indicators of a partnership: what each is, what was measured, how it stands against its
 * target, and how it moves.
 *
 * <p>Start at {@link org.ncscp.core.assurance.indicator.IndicatorBook}. Every type is immutable and
 * thread-safe. A null argument is refused with a {@link NullPointerException}. Figures are exact: a
 * number is rounded when it is printed, a half away from zero, and never before.
 */
@NullMarked
package org.ncscp.core.assurance.indicator;

import org.jspecify.annotations.NullMarked;
