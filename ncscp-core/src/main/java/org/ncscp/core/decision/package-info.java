/**
 * Decisions of a partnership's groups, and the register in which they are kept.
 *
 * <p>Start at {@link org.ncscp.core.decision.Decision}. Every type is immutable and thread-safe. A
 * null argument is refused.
 */
@NullMarked
package org.ncscp.core.decision;

import org.jspecify.annotations.NullMarked;
