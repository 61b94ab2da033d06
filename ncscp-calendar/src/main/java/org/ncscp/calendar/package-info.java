/**
 * UK working days: which days they are, how to count them, and why.
 *
 * <p>Start at {@link org.ncscp.calendar.UkBankHolidays#bundled()}, choose a {@link
 * org.ncscp.calendar.Division}, and ask the {@link org.ncscp.calendar.WorkingDayCalendar}. Every
 * type is immutable and thread-safe; nothing here reads a clock, a time zone or a locale. A null
 * argument is refused with a {@link NullPointerException}; null is never returned.
 */
@NullMarked
@ValueStyle
package org.ncscp.calendar;

import org.jspecify.annotations.NullMarked;
