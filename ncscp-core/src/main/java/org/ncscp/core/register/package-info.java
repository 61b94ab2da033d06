/**
 * The register of decisions: append-only, verifiable, and the table of a yearly report.
 *
 * <p>Start at {@link org.ncscp.core.register.Register} and {@link
 * org.ncscp.core.register.Decision}. Every type is immutable and thread-safe. A null argument is
 * refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.register;

import org.jspecify.annotations.NullMarked;
