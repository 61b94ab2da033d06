/**
 * A report as it is read, whatever it is written in: sections of text, tables and drawings.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.document;

import org.jspecify.annotations.NullMarked;
