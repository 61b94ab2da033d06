/**
 * What keeps the tables of a report from identifying a child: which counts are withheld, and the
 * proof that nobody can work them out from what is printed.
 *
 * <p>Start at {@link org.ncscp.reporting.disclosure.Suppression}. Every type is immutable and
 * thread-safe, builders apart. A null argument is refused with a {@link NullPointerException}.
 * Nothing here rounds on the way: all arithmetic is on whole numbers, and what no longer fits is
 * taken as not proved.
 */
@NullMarked
package org.ncscp.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
