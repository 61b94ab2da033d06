// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Fork;

/** OpenGamma Strata with its London calendar. It counts the first day and not the last. */
@Fork(3)
public class Strata extends Participant {
  private final HolidayCalendar london = ReferenceData.standard().getValue(HolidayCalendarIds.GBLO);

  @Override
  LocalDate plus(int i) {
    return london.shift(inputs.starts[i], days);
  }

  @Override
  LocalDate minus(int i) {
    return london.shift(inputs.starts[i], -days);
  }

  @Override
  int between(int i) {
    return london.daysBetween(inputs.countFrom[i], inputs.countTo[i]);
  }

  @Override
  boolean isWorkingDay(int i) {
    return london.isBusinessDay(inputs.starts[i]);
  }
}
