// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.reconciliation.Made.YEAR;
import static org.ncscp.reporting.reconciliation.Made.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;

class DecisionChecksTest {
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  private static final LocalDate FRI_2024_07_26 = LocalDate.of(2024, 7, 26);
  private static final LocalDate SAT_2024_07_27 = LocalDate.of(2024, 7, 27);
  private static final LocalDate WED_2024_12_25 = LocalDate.of(2024, 12, 25);
  private static final LocalDate MON_2024_04_01 = LocalDate.of(2024, 4, 1);
  private static final LocalDate SUN_2024_03_31 = LocalDate.of(2024, 3, 31);

  private static Register register(LocalDate... days) {
    Register register = Register.empty();
    for (int i = 0; i < days.length; i++) {
      register =
          register.append(
              new RegisterContent.Decided(
                  Decision.builder()
                      .reference(DecisionReference.of("SLG-" + (i + 1)))
                      .decidedOn(days[i])
                      .by(GroupId.of("strategic-leadership-group"))
                      .text(FreeText.of("what was decided"))
                      .build()),
              Instant.parse("2035-01-01T00:00:00Z"));
    }
    return register;
  }

  @Test
  void daysThatAreNoWorkingDays_areFoundOnceEach() {
    Register register =
        register(SAT_2024_07_27, FRI_2024_07_26, SAT_2024_07_27, WED_2024_12_25, MON_2024_04_01);
    Reconciliation all = DecisionChecks.of(register, YEAR, ENGLAND);
    assertEquals(
        List.of(
            "WARNING decision-day:2024-04-01",
            "WARNING decision-day:2024-07-27",
            "WARNING decision-day:2024-12-25"),
        all.findings().stream().map(one -> one.severity() + " " + one.id()).toList());
    assertEquals(
        "2 decisions, SLG-1 and SLG-3 are dated 27 July 2024, which is not a working day: Saturday",
        all.findings().get(1).line());
    assertEquals(
        "decision SLG-4 is dated 25 December 2024, which is not a working day: ",
        all.findings().get(2).line().replaceFirst("Christmas.*", ""));
  }

  @Test
  void decisionsOfOtherPeriods_areNotedAndNotLookedAt() {
    assertEquals(
        List.of(
            "NOTE records-outside:decisions: decision SLG-1 is of another period than 2024/25 (1"
                + " April 2024 to 31 March 2025) and not counted"),
        lines(DecisionChecks.of(register(SUN_2024_03_31, FRI_2024_07_26), YEAR, ENGLAND)));
  }

  @Test
  void aDayBeyondTheCalendar_isNotCalledAWorkingDay() {
    LocalDate day = LocalDate.of(2034, 5, 3);
    assertEquals(
        List.of(
            "WARNING not-checked:decisions-of-2034-05-03: decision SLG-1 is dated 3 May 2034, and"
                + " whether that is a working day is not known"),
        lines(DecisionChecks.of(register(day), ReportingPeriod.ofFinancialYear(2034), ENGLAND)));
  }
}
