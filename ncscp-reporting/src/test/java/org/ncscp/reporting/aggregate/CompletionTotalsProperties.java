// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.assurance.audit.SchoolAudit;
import org.ncscp.core.assurance.audit.SchoolYear;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReturnId;

class CompletionTotalsProperties {
  static final LocalDate FRI_2025_03_28 = LocalDate.of(2025, 3, 28);
  static final LocalDate FRI_2025_05_02 = LocalDate.of(2025, 5, 2);
  private static final LocalDate FROM = LocalDate.of(2025, 3, 21);

  static ComplianceReturn policy() {
    return ComplianceReturn.builder()
        .id(ReturnId.of("school-audit"))
        .name("Safeguarding audit")
        .addOf(OrganisationKind.of("academy"))
        .addStages(
            new ReturnStage("first cut", FRI_2025_03_28),
            new ReturnStage("final cut", FRI_2025_05_02))
        .inForce(EffectivePeriod.from(LocalDate.of(2024, 9, 1)))
        .build();
  }

  /** One setting: its kind, whether it is asked, and when it returned the audit, if it did. */
  private record Setting(int number, String kind, boolean asked, Optional<LocalDate> returned) {
    static Setting of(int number, Random random) {
      return new Setting(
          number,
          random.nextBoolean() ? "academy" : "special-school",
          random.nextInt(5) > 0,
          random.nextInt(4) > 0
              ? Optional.of(FROM.plusDays(random.nextInt(50)))
              : Optional.empty());
    }

    /** Worked out from the days alone. */
    String standing(LocalDate asAt, boolean days) {
      if (!asked) {
        return "out of scope";
      }
      Optional<LocalDate> day = returned.filter(one -> !one.isAfter(asAt));
      if (day.isEmpty()) {
        return days && asAt.isAfter(FRI_2025_05_02) ? "overdue" : "outstanding";
      }
      if (!days) {
        return "returned";
      }
      if (day.get().isAfter(FRI_2025_05_02)) {
        return "late";
      }
      return day.get().isAfter(FRI_2025_03_28) ? "final cut" : "first cut";
    }
  }

  private static List<Completion> completions(
      List<Setting> settings, LocalDate asAt, boolean days) {
    List<String> rows = new ArrayList<>();
    List<String> returns = new ArrayList<>();
    for (Setting one : settings) {
      String asked = one.asked() ? "yes," : "no,opened in June";
      rows.add("2024/25,school-" + one.number() + "," + one.kind() + "," + asked);
      one.returned().ifPresent(day -> returns.add("2024/25,school-" + one.number() + "," + day));
    }
    rows.add("2023/24,school-0,academy,yes,");
    SchoolAudit.Builder audit =
        SchoolAudit.builder()
            .schoolYear(SchoolYear.parse("2024/25"))
            .asAt(asAt)
            .addAllSettings(
                SheetRows.read(
                    AuditTables.SCHOOL_SETTINGS,
                    "school-year,setting,kind,in-scope,out-of-scope-because",
                    rows))
            .addAllReturns(
                SheetRows.read(
                    AuditTables.SCHOOL_AUDIT_RETURNS, "school-year,setting,returned", returns));
    if (days) {
      audit.policy(policy());
    }
    return Completion.of(audit.build());
  }

  @Property(tries = 300)
  void totals_areThoseOfTheDays(@ForAll long seed, @ForAll boolean days) {
    Random random = new Random(seed);
    LocalDate asAt = FROM.plusDays(random.nextInt(60));
    List<Setting> settings = new ArrayList<>();
    Map<String, Long> expected = new LinkedHashMap<>();
    long academies = 0;
    for (int i = random.nextInt(14); i > 0; i--) {
      Setting one = Setting.of(i, random);
      settings.add(one);
      expected.merge(one.standing(asAt, days), 1L, Long::sum);
      academies += one.kind().equals("academy") && one.asked() ? 1 : 0;
    }
    List<Completion> completions = completions(settings, asAt, days);
    CompletionTotals totals =
        SheetLaws.check(
            completions,
            CompletionTotals.collector(),
            CompletionTotals.empty(),
            CompletionTotals::plus,
            seed);
    CompletionFigures figures = totals.figures();
    Map<String, Long> found = new LinkedHashMap<>(figures.byStage());
    found.put("late", figures.late());
    found.put("returned", figures.returned());
    found.put("outstanding", figures.outstanding());
    found.put("overdue", figures.overdue());
    found.put("out of scope", figures.outOfScope());
    found.values().removeIf(count -> count == 0);
    assertEquals(expected, found);
    assertEquals(0, figures.partlyReturned());
    long asked = settings.stream().filter(Setting::asked).count();
    long back =
        settings.stream()
            .filter(Setting::asked)
            .filter(one -> one.returned().filter(day -> !day.isAfter(asAt)).isPresent())
            .count();
    assertEquals(
        asked == 0 ? Optional.empty() : Optional.of(new CountShare(back, asked)),
        figures.returnRate());
    assertEquals(settings.size(), figures.inScope() + figures.outOfScope());
    CompletionFigures none = CompletionTotals.empty().figures();
    assertEquals(
        academies, totals.byKind().getOrDefault(OrganisationKind.of("academy"), none).inScope());
    assertEquals(
        figures.inScope(),
        totals.byKind().values().stream().mapToLong(CompletionFigures::inScope).sum());
    if (days && figures.byStage().size() == 2) {
      assertEquals(List.of("first cut", "final cut"), List.copyOf(figures.byStage().keySet()));
    }
  }
}
