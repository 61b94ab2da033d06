// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.EffectivePeriod;

/** On which days something is there, and whether on all days of something else. */
final class Days {
  private Days() {}

  /** From the first version to the last; nothing if they are out of order, and refused for it. */
  static Optional<EffectivePeriod> of(List<ArrangementsVersion> versions) {
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    EffectivePeriod first = versions.get(0).inForce();
    EffectivePeriod last = versions.get(versions.size() - 1).inForce();
    return last.from().isBefore(first.from())
        ? Optional.empty()
        : Optional.of(new EffectivePeriod(first.from(), last.to()));
  }

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
