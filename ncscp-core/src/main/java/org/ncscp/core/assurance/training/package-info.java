/**
 * The training of a partnership's year: courses of the learning pathway, sessions that were held or
 * cancelled, who booked and who came, what those trained said of it, and what follows from that.
 *
 * <p>Start at {@link org.ncscp.core.assurance.training.TrainingTotals}. Every type is immutable and
 * thread-safe. A null argument is refused with a {@link NullPointerException}. People are counted,
 * never named.
 *
 * @serial exclude
 */
@NullMarked
package org.ncscp.core.assurance.training;

import org.jspecify.annotations.NullMarked;
