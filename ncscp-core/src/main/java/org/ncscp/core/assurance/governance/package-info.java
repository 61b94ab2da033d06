/**
 * The meetings that groups held, and which organisations came.
 *
 * <p>Start at {@link org.ncscp.core.assurance.governance.GovernanceTables}. Every type is immutable
 * and thread-safe. A null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.assurance.governance;

import org.jspecify.annotations.NullMarked;
