// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.assurance.audit.AuditKind;
import org.ncscp.core.assurance.audit.AuditProgramme;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

class AuditTotalsProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final GroupId GROUP = GroupId.of("quality-assurance-group");

  /** One audit, by months from April 2025: planned for the end of one, completed in the middle. */
  private record Audit(
      int number,
      Optional<Integer> planned,
      Optional<Integer> completed,
      boolean multi,
      boolean multiInTheEnd,
      boolean presented) {
    static Audit of(int number, Random random) {
      Optional<Integer> planned =
          random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(24));
      Optional<Integer> completed =
          planned.isPresent() && random.nextInt(3) == 0
              ? Optional.empty()
              : Optional.of(random.nextInt(24));
      return new Audit(
          number,
          planned,
          completed,
          random.nextBoolean(),
          random.nextBoolean(),
          random.nextBoolean());
    }

    static LocalDate day(int month) {
      return LocalDate.of(2025, 4, 15).plusMonths(month);
    }

    static LocalDate last(int month) {
      return LocalDate.of(2025, 5, 1).plusMonths(month).minusDays(1);
    }
  }

  private static AuditProgramme programme(List<Audit> audits, LocalDate asAt) {
    List<String> plans = new ArrayList<>();
    List<String> done = new ArrayList<>();
    List<String> presented = new ArrayList<>();
    for (Audit one : audits) {
      String head = "audit-" + one.number() + ",An audit,neglect,";
      one.planned()
          .ifPresent(
              month ->
                  plans.add(
                      head
                          + kind(one.multi())
                          + ",local-theme,"
                          + Audit.day(month)
                          + " to "
                          + Audit.last(month)));
      one.completed()
          .ifPresent(
              month -> {
                done.add(head + kind(one.multiInTheEnd()) + "," + Audit.day(month) + "," + GROUP);
                if (one.presented()) {
                  presented.add("audit-" + one.number() + "," + GROUP + "," + Audit.day(month));
                }
              });
    }
    return AuditProgramme.builder()
        .period(new ReportingPeriod("2025-28", YEAR.first(), LocalDate.of(2028, 3, 31)))
        .asAt(asAt)
        .addGroups(GROUP)
        .addAllPlans(
            SheetRows.read(
                AuditTables.PLANNED_AUDITS, "audit,title,theme,kind,reasons,planned", plans))
        .addAllAudits(
            SheetRows.read(
                AuditTables.AUDITS, "audit,title,theme,kind,completed,lead-auditor", done))
        .addAllPresentations(
            SheetRows.read(AuditTables.PRESENTATIONS, "audit,group,day", presented))
        .build();
  }

  private static String kind(boolean multi) {
    return multi ? "multi-agency" : "single-agency";
  }

  /** Month by month: what is planned, what is done, and what is done after it was planned. */
  private static Map<String, Long> naive(List<Audit> audits, LocalDate asAt) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Audit one : audits) {
      boolean done = one.completed().filter(month -> !Audit.day(month).isAfter(asAt)).isPresent();
      if (one.planned().isPresent() && one.planned().get() < 12) {
        int month = one.planned().get();
        String of = "Q" + (month / 3 + 1) + " " + kind(one.multi());
        counts.merge(of + " planned", 1L, Long::sum);
        if (!done && Audit.last(month).isBefore(asAt)) {
          counts.merge(of + " overdue", 1L, Long::sum);
        }
      }
      if (done && one.completed().get() < 12) {
        int month = one.completed().get();
        String of = "Q" + (month / 3 + 1) + " " + kind(one.multiInTheEnd());
        counts.merge(of + " undertaken", 1L, Long::sum);
        if (one.planned().isEmpty()) {
          counts.merge(of + " unplanned", 1L, Long::sum);
        } else if (month > one.planned().get()) {
          counts.merge(of + " late", 1L, Long::sum);
        }
        if (one.presented()) {
          counts.merge(of + " presented", 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  private static void put(Map<String, Long> found, String of, AuditFigures figures) {
    found.put(of + " planned", figures.planned());
    found.put(of + " overdue", figures.overdue());
    found.put(of + " undertaken", figures.undertaken());
    found.put(of + " late", figures.late());
    found.put(of + " unplanned", figures.unplanned());
    found.put(of + " presented", figures.presented());
  }

  @Property(tries = 300)
  void totals_areThoseOfTheMonths(@ForAll long seed) {
    Random random = new Random(seed);
    List<Audit> audits = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      audits.add(Audit.of(i, random));
    }
    LocalDate asAt = Audit.last(random.nextInt(24)).plusDays(random.nextInt(2));
    AuditTotals totals =
        SheetLaws.check(
            programme(audits, asAt).standings(),
            AuditTotals.collector(YEAR.quarters()),
            AuditTotals.empty(),
            AuditTotals::plus,
            seed);
    Map<String, Long> found = new LinkedHashMap<>();
    for (ReportingPeriod quarter : YEAR.quarters()) {
      for (AuditKind kind : AuditKind.values()) {
        put(
            found,
            quarter.label().substring(8) + " " + kind(kind == AuditKind.MULTI_AGENCY),
            totals.figures(quarter, kind));
      }
    }
    found.values().removeIf(count -> count == 0);
    assertEquals(naive(audits, asAt), found);
    assertEquals(
        totals.figures().undertaken(),
        totals.byKind().values().stream().mapToLong(AuditFigures::undertaken).sum());
    assertEquals(
        totals.figures().planned(),
        totals.byQuarter().values().stream().mapToLong(AuditFigures::planned).sum());
    assertEquals(
        totals.byQuarter().keySet().stream().sorted(KeyCounts.IN_ORDER_OF_TIME).toList(),
        List.copyOf(totals.byQuarter().keySet()));
  }

  /** Invented: three planned for the year and one for later; two done, both in time. */
  @Example
  void illustrativeYear_hasTwoOfItsThreeAudits() {
    RecordSet records = SheetRows.example("illustrative-2025-26");
    AuditTotals totals =
        AuditProgramme.builder()
            .period(new ReportingPeriod("2025-28", YEAR.first(), LocalDate.of(2028, 3, 31)))
            .asAt(LocalDate.of(2026, 4, 1))
            .addGroups(GROUP)
            .addAllPlans(records.of(AuditTables.PLANNED_AUDITS).current())
            .addAllAudits(records.of(AuditTables.AUDITS).current())
            .addAllPresentations(records.of(AuditTables.PRESENTATIONS).current())
            .build()
            .standings()
            .stream()
            .collect(AuditTotals.collector(YEAR.quarters()));
    assertEquals(new AuditFigures(3, 1, 2, 0, 0, 1), totals.figures());
    assertEquals(2, totals.figures().inTime());
    assertEquals(
        List.of("2025/26 Q2", "2025/26 Q3", "2025/26 Q4"),
        totals.byQuarter().keySet().stream().map(ReportingPeriod::label).toList());
  }

  @Example
  void quartersWithADayInCommon_areRefused() {
    ReportingPeriod all = new ReportingPeriod("all", YEAR.first(), YEAR.last());
    assertEquals(
        "quarters must not have a day in common but 2025/26 and all do",
        assertThrows(
                IllegalArgumentException.class, () -> AuditTotals.collector(List.of(YEAR, all)))
            .getMessage());
  }
}
