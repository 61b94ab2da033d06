// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Gaps and versions, beside a look at every day. */
class ProceduresProperties {
  @Property(tries = 200)
  void gaps_areTheDaysBeforeALaterVersionOnWhichNoneIsInForce(@ForAll long seed) {
    MadePlan plan = new MadePlan(seed);
    List<ProcedureVersion> versions = plan.made().many(plan::version);
    Procedures procedures = Procedures.of(versions, List.of(), List.of(), LocalDate.of(2025, 1, 1));
    List<String> expected = new ArrayList<>();
    for (ProcedureId id : versions.stream().map(ProcedureVersion::procedure).distinct().toList()) {
      List<ProcedureVersion> own =
          versions.stream().filter(one -> one.procedure().equals(id)).toList();
      for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
        LocalDate now = day;
        boolean began = own.stream().anyMatch(one -> one.inForce().from().isBefore(now));
        boolean toCome = own.stream().anyMatch(one -> one.inForce().from().isAfter(now));
        boolean inForce = own.stream().anyMatch(one -> one.inForce().contains(now));
        assertEquals(inForce, procedures.inForce(id, now).isPresent());
        if (began && toCome && !inForce) {
          expected.add(id + " " + now);
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (ProcedureGap gap : procedures.gaps()) {
      LocalDate last = gap.days().to().orElseThrow();
      gap.days()
          .from()
          .datesUntil(last.plusDays(1))
          .forEach(day -> found.add(gap.procedure() + " " + day));
    }
    assertEquals(expected, found);
  }
}
