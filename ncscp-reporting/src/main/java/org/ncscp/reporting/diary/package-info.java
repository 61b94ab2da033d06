/**
 * What falls due and what must be held: month by month, and as a diary that calendars can show.
 *
 * <p>Start at {@link org.ncscp.reporting.diary.Diary} and {@link
 * org.ncscp.reporting.diary.DutiesOfTheYear}. Every type is immutable and thread-safe but the
 * builder. A null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.ncscp.reporting.diary;

import org.jspecify.annotations.NullMarked;
