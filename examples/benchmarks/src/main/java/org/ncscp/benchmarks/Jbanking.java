// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import fr.marcwrobel.jbanking.calendar.Calendar;
import fr.marcwrobel.jbanking.calendar.FinancialCalendars;
import java.time.LocalDate;

/** jbanking with its London calendar. Its only count is a list, which has both end days. */
public class Jbanking extends Participant {
  private final Calendar london = FinancialCalendars.LONDON;

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
    return london.businessDaysWithin(inputs.countFrom[i], inputs.countTo[i]).size() - 1;
  }

  @Override
  boolean isWorkingDay(int i) {
    return london.isBusinessDay(inputs.starts[i]);
  }
}
