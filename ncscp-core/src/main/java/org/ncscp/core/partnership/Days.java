// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ncscp.core.reference.EffectivePeriod;

/** Whether something is there on all days of something else. */
final class Days {
  private Days() {}

  /** Tells whether periods that do not overlap cover every day of a period. */
  static boolean cover(List<EffectivePeriod> there, EffectivePeriod period) {
    List<EffectivePeriod> ordered =
        there.stream()
            .filter(period::overlaps)
            .sorted(Comparator.comparing(EffectivePeriod::from))
            .toList();
    LocalDate next = period.from();
    for (EffectivePeriod one : ordered) {
      if (one.from().isAfter(next)) {
        return false;
      }
      if (one.to().isEmpty()) {
        return true;
      }
      next = one.to().get().plusDays(1);
    }
    return period.to().filter(next::isAfter).isPresent();
  }
}
