/**
 * The text of the yearly report, passage by passage, and its glossary.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.core.narrative;

import org.jspecify.annotations.NullMarked;
