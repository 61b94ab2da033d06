/**
 * Motions before a partnership's groups: what is put, what is submitted, and what becomes of it.
 *
 * <p>Start at {@link org.ncscp.core.decision.Motion} and {@link
 * org.ncscp.core.decision.Proceedings}. Every type is immutable and thread-safe. A null argument is
 * refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.decision;

import org.jspecify.annotations.NullMarked;
