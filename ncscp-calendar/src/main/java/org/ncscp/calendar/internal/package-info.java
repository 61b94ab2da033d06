/** Calculations below the calendar's API; not exported. */
@NullMarked
package org.ncscp.calendar.internal;

import org.jspecify.annotations.NullMarked;
