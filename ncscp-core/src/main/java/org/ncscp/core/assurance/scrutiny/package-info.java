/**
 * Independent scrutiny and the voice of the child: appointments, assessments, challenges and their
 * answers; engagements, what was heard in them and what changed.
 *
 * <p>Start at {@link org.ncscp.core.assurance.scrutiny.ScrutinyTables}. Every type is immutable and
 * thread-safe. A null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.core.assurance.scrutiny;

import org.jspecify.annotations.NullMarked;
