// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.record.Sheets;

/** What is sound is read again as it was written. */
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
}
