/**
 * The yearly report as a whole: what it must contain and what it lacks, what does not reconcile,
 * what may be printed, and whether it may be published.
 *
 * <p>Every type is immutable and thread-safe. A null argument is refused with a {@link
 * NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.report;

import org.jspecify.annotations.NullMarked;
