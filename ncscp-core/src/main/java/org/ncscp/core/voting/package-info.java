/**
 * How a group decides: who must be there, who votes, how many votes carry and what follows a tie.
 *
 * <p>Start at {@link org.ncscp.core.voting.DecisionRule} and {@link org.ncscp.core.voting.Quorum}.
 * Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.core.voting;

import org.jspecify.annotations.NullMarked;
