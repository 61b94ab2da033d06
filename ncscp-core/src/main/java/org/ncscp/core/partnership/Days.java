// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.reference.EffectivePeriod;

/** Whether something is there on all days of something else. */
final class Days {
  private Days() {}

  /** Tells whether periods, which may overlap and begin in order, cover every day of a period. */
  static boolean cover(List<EffectivePeriod> there, EffectivePeriod period) {
    LocalDate next = period.from();
    for (EffectivePeriod one : there) {
      if (one.from().isAfter(next)) {
        return false;
      }
      LocalDate last = one.to().orElse(LocalDate.MAX);
      if (!last.isBefore(period.to().orElse(LocalDate.MAX))) {
        return true;
      }
      next = last.isBefore(next) ? next : last.plusDays(1);
    }
    return false;
  }
}
