// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.ReportingPeriod;

class ContentsCheckTest {
  private static List<String> standings(YearSources sources, ReportingPeriod period) {
    BusinessPlan plan =
        BusinessPlan.of(
            sources.current(PlanTables.PRIORITIES),
            sources.current(PlanTables.PRIORITY_PROGRESS),
            sources.current(PlanTables.AGREED_ACTIONS),
            sources.current(PlanTables.ACTION_PROGRESS),
            period,
            LocalDate.of(2026, 11, 22));
    return ContentsCheck.of(NottinghamCity.arrangements(), period, sources, plan).stream()
        .map(ContentStanding::toString)
        .toList();
  }

  /** By hand: what the annual report writes, and what its sheets, decisions and the cases have. */
  @Test
  void nottingham2024_saysWhatIsThinAndMissing() {
    assertEquals(
        List.of(
            "work-under-the-arrangements: present",
            "activities: thin (no record of meetings or training or audits or procedures)",
            "practice-reviews: present",
            "impact: present",
            "little-progress: thin (priority Making the System Work is not answered; priority"
                + " Enhancing cultural competency and confidence is not answered; priority Domestic Abuse is not answered;"
                + " priority Neglect is not answered)",
            "key-decisions: thin (nothing is written)",
            "engagement: present",
            "independent-scrutiny: thin (no record of scrutiny)",
            "changes-to-the-arrangements: present",
            "contributions: present",
            "themes-of-scrutiny: present",
            "education: thin (no record of school audit or meetings)",
            "national-reforms: present"),
        standings(NottinghamSources.all(), NottinghamSources.YEAR));
  }

  @Test
  void withoutCasesAndDecisions_reviewsAreShownByNothing() {
    List<String> standings = standings(NottinghamSources.sheets(), NottinghamSources.YEAR);
    assertEquals("practice-reviews: thin (no record of reviews or actions)", standings.get(2));
    assertEquals(
        "key-decisions: missing (nothing is written; no record of decisions or actions)",
        standings.get(5));
  }

  @Test
  void aYearWithoutAnything_lacksEverything() {
    List<String> standings =
        standings(NottinghamSources.sheets(), ReportingPeriod.ofFinancialYear(2021));
    assertEquals(13, standings.size());
    assertEquals(
        "education: missing (nothing is written; no record of school audit or meetings)",
        standings.get(11));
    assertEquals("national-reforms: missing (nothing is written)", standings.get(12));
  }
}
