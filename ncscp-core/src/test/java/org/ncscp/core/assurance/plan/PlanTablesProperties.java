// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.record.RecordsException;
import org.ncscp.core.record.Sheets;

/** What is sound is read again as it was written; versions in force together are refused. */
class PlanTablesProperties {
  @Property(tries = 100)
  void sheets_keepPriorities(@ForAll long seed) {
    MadePlan plan = new MadePlan(seed);
    Sheets.assertRoundTrip(PlanTables.PRIORITIES, plan.made().many(plan::priority));
    Sheets.assertRoundTrip(PlanTables.PRIORITY_PROGRESS, plan.made().many(plan::priorityProgress));
  }

  @Property(tries = 100)
  void sheets_keepActions(@ForAll long seed) {
    MadePlan plan = new MadePlan(seed);
    Sheets.assertRoundTrip(PlanTables.AGREED_ACTIONS, plan.made().many(plan::action));
    Sheets.assertRoundTrip(PlanTables.ACTION_PROGRESS, plan.made().many(plan::actionProgress));
  }

  @Property(tries = 100)
  void sheets_keepProcedures(@ForAll long seed) {
    MadePlan plan = new MadePlan(seed);
    Sheets.assertRoundTrip(PlanTables.PROCEDURE_PROPOSALS, plan.made().many(plan::proposal));
    Sheets.assertRoundTrip(PlanTables.PROCEDURE_DECISIONS, plan.made().many(plan::decision));
    Sheets.assertRoundTrip(PlanTables.PROCEDURES, apart(plan.made().many(plan::version)));
  }

  /** Those of the versions that are in force together with none before them in the list. */
  static List<ProcedureVersion> apart(List<ProcedureVersion> versions) {
    List<ProcedureVersion> apart = new ArrayList<>();
    for (ProcedureVersion one : versions) {
      if (apart.stream().noneMatch(other -> together(one, other))) {
        apart.add(one);
      }
    }
    return apart;
  }

  private static boolean together(ProcedureVersion one, ProcedureVersion other) {
    return one.procedure().equals(other.procedure())
        && one.inForce()
            .from()
            .datesUntil(one.inForce().from().plusDays(1000))
            .anyMatch(day -> one.inForce().contains(day) && other.inForce().contains(day));
  }

  @Property(tries = 200)
  void versionsInForceTogether_areEachRefused(@ForAll long seed) {
    MadePlan plan = new MadePlan(seed);
    List<ProcedureVersion> versions = plan.made().many(plan::version);
    int pairs = 0;
    for (int i = 0; i < versions.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs += together(versions.get(i), versions.get(j)) ? 1 : 0;
      }
    }
    int refused = 0;
    try {
      PlanTables.PROCEDURES.records(versions);
    } catch (RecordsException e) {
      refused = e.problems().size();
    }
    assertEquals(pairs, refused);
  }
}
