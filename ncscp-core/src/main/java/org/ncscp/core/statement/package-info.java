/**
 * Figures that somebody published, kept as they were stated, apart from what the records compute:
 * with what one is said to be of others, and what is published although it does not reconcile.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.core.statement;

import org.jspecify.annotations.NullMarked;
