/**
 * What is drawn with boxes and lines: how a partnership is built, the rapid review, the way of a
 * case.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.diagram;

import org.jspecify.annotations.NullMarked;
