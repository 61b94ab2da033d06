/**
 * The money of a partnership's year: contributions, budget, expenditure and reserve, and what
 * follows from them.
 *
 * <p>Start at {@link org.ncscp.core.funding.Account}. Every type is immutable and thread-safe. A
 * null argument is refused with a {@link NullPointerException}. Amounts are exact: whole pennies in
 * {@link org.ncscp.core.reference.Pounds}.
 */
@NullMarked
package org.ncscp.core.funding;

import org.jspecify.annotations.NullMarked;
