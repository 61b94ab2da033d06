// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.audit.AssessmentCycle;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.assurance.audit.Section11Comparison;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.reporting.aggregate.Completion.State;

class CompletionTest {
  private static final OrganisationKind ACADEMY = OrganisationKind.of("academy");
  private static final ReturnStage FIRST_CUT =
      new ReturnStage("first cut", CompletionTotalsProperties.FRI_2025_03_28);
  private static final ReturnStage FINAL_CUT =
      new ReturnStage("final cut", CompletionTotalsProperties.FRI_2025_05_02);

  /** "96% … (131 out of 136)" of the report; how many by which cut is invented. */
  @Test
  void schools_ofTheReport_are131Of136() {
    List<Completion> all = new ArrayList<>();
    for (int i = 0; i < 98; i++) {
      all.add(new Completion(ACADEMY, State.BY_STAGE, Optional.of(FIRST_CUT)));
    }
    for (int i = 0; i < 31; i++) {
      all.add(0, new Completion(ACADEMY, State.BY_STAGE, Optional.of(FINAL_CUT)));
    }
    for (int i = 0; i < 2; i++) {
      all.add(new Completion(ACADEMY, State.LATE, Optional.empty()));
    }
    for (int i = 0; i < 5; i++) {
      all.add(new Completion(ACADEMY, State.OVERDUE, Optional.empty()));
    }
    CompletionTotals totals = all.stream().collect(CompletionTotals.collector());
    assertEquals("131 of 136, 96.32%", totals.figures().returnRate().get().toString());
    assertEquals(
        List.of("first cut=98", "final cut=31"),
        totals.figures().byStage().entrySet().stream().map(Object::toString).toList());
    assertEquals(5, totals.figures().notReturned());
    assertEquals(
        "CompletionTotals[CompletionFigures[byStage={first cut=98, final cut=31}, late=2,"
            + " returned=0, partlyReturned=0, outstanding=0, overdue=5, outOfScope=0]]",
        totals.toString());
  }

  /** Stages of two years by one name are one; their order is that of the first of their days. */
  @Test
  void stagesOfOneName_areAdded() {
    CompletionTotals totals =
        List.of(
                new ReturnStage("z", LocalDate.of(2024, 3, 1)),
                new ReturnStage("a", LocalDate.of(2024, 5, 1)),
                new ReturnStage("z", LocalDate.of(2025, 6, 1)))
            .stream()
            .map(stage -> new Completion(ACADEMY, State.BY_STAGE, Optional.of(stage)))
            .collect(CompletionTotals.collector());
    assertEquals(
        List.of("z=2", "a=1"),
        totals.figures().byStage().entrySet().stream().map(Object::toString).toList());
  }

  /** Invented: the police answered both standards, health one of two, the council none. */
  @Test
  void agencies_ofTheIllustrativeCycle_returnedAllSomeAndNothing() {
    RecordSet records = SheetRows.example("illustrative-2025-26");
    Section11Comparison cycle =
        Section11Comparison.builder()
            .cycle(AssessmentCycle.of("2025"))
            .asAt(LocalDate.of(2026, 3, 31))
            .addAgencies(
                OrganisationId.of("nottinghamshire-police"),
                OrganisationId.of("nottingham-citycare"),
                OrganisationId.of("nottingham-city-council"))
            .addAllStandards(records.of(AuditTables.SECTION_11_STANDARDS).current())
            .addAllAssessments(records.of(AuditTables.SECTION_11_ASSESSMENTS).current())
            .addAllModerations(records.of(AuditTables.SECTION_11_MODERATIONS).current())
            .build();
    CompletionTotals totals =
        Completion.of(
                cycle,
                agency ->
                    OrganisationKind.of(
                        agency.value().endsWith("police") ? "police-force" : "other"))
            .stream()
            .collect(CompletionTotals.collector());
    CompletionFigures figures = totals.figures();
    assertEquals(new CompletionFigures(Map.of(), 0, 1, 1, 1, 0, 0), figures);
    assertEquals(Optional.of(cycle.returned()), figures.returnRate());
    assertEquals(
        List.of("other=0", "police-force=1"),
        totals.byKind().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().returned())
            .toList());
  }

  @Test
  void stageThatDoesNotGoWithTheState_isRefused() {
    assertEquals(
        "stage must be left out for LATE but was first cut",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Completion(ACADEMY, State.LATE, Optional.of(FIRST_CUT)))
            .getMessage());
    assertEquals(
        "stage must be given for BY_STAGE but was left out",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Completion(ACADEMY, State.BY_STAGE, Optional.empty()))
            .getMessage());
  }
}
