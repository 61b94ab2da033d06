// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkingDayExplanationTest {
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  private static final LocalDate THU_2025_04_17 = LocalDate.of(2025, 4, 17);

  @Test
  void explainPlus_overEaster_isTheWalkInEnglish() {
    WorkingDayExplanation why = ENGLAND.explainPlus(THU_2025_04_17, 2);
    assertEquals(
        """
        2 working days after Thursday 17 April 2025 is Wednesday 23 April 2025 (England and Wales).
        Friday 18 April 2025 is not counted: Good Friday (England and Wales; common law).
        Saturday 19 April 2025 to Sunday 20 April 2025 are not counted: weekend.
        Monday 21 April 2025 is not counted: Easter Monday (England and Wales; Banking and Financial Dealings Act \
        1971, Schedule 1).
        Tuesday 22 April 2025 to Wednesday 23 April 2025 are working days 1 to 2.""",
        why.inEnglish());
    assertEquals(
        "2 working days after Thursday 17 April 2025 is Wednesday 23 April 2025 (England and"
            + " Wales); beside weekends not counted: 2025-04-18 Good Friday (England and Wales; common law), 2025-04-21 Easter"
            + " Monday (England and Wales; Banking and Financial Dealings Act 1971, Schedule 1)",
        why.summary());
    assertEquals(why.summary(), why.toString());
  }

  @Test
  void explainPlus_asData_hasEveryDay() {
    WorkingDayExplanation why = ENGLAND.explainPlus(THU_2025_04_17, 1);
    assertEquals(THU_2025_04_17, why.from());
    assertEquals(LocalDate.of(2025, 4, 22), why.to());
    assertEquals(1, why.workingDays());
    assertEquals(5, why.steps().size());
    assertTrue(
        why.steps().get(0) instanceof WorkingDayExplanation.Skipped friday
            && friday.date().equals(LocalDate.of(2025, 4, 18))
            && friday.reasons().get(0) instanceof NonWorkingReason.Holiday goodFriday
            && goodFriday.bankHoliday().basis() == HolidayBasis.COMMON_LAW);
    assertEquals(
        new WorkingDayExplanation.Skipped(
            LocalDate.of(2025, 4, 19), List.of(new NonWorkingReason.Weekend(DayOfWeek.SATURDAY))),
        why.steps().get(1));
    assertEquals(
        new WorkingDayExplanation.Counted(LocalDate.of(2025, 4, 22), 1, Optional.empty()),
        why.steps().get(4));
    assertFalse(why.provisional());
  }

  @Test
  void equality_isByContent() {
    assertEquals(ENGLAND.explainPlus(THU_2025_04_17, 2), ENGLAND.explainPlus(THU_2025_04_17, 2));
    assertEquals(
        ENGLAND.explainPlus(THU_2025_04_17, 2).hashCode(),
        ENGLAND.explainPlus(THU_2025_04_17, 2).hashCode());
    assertNotEquals(ENGLAND.explainPlus(THU_2025_04_17, 2), ENGLAND.explainPlus(THU_2025_04_17, 1));
  }

  @Test
  void explainMinus_walksBackwards() {
    WorkingDayExplanation why = ENGLAND.explainMinus(LocalDate.of(2025, 4, 23), 2);
    assertEquals(THU_2025_04_17, why.to());
    assertEquals(
        "2 working days before Wednesday 23 April 2025 is Thursday 17 April 2025"
            + " (England and Wales).",
        why.inEnglish().lines().findFirst().orElseThrow());
    assertEquals(LocalDate.of(2025, 4, 22), why.steps().get(0).date());
  }

  @Test
  void explainMinus_inEnglish_runsBack() {
    assertEquals(
        """
        3 working days before Tuesday 29 April 2025 is Thursday 24 April 2025 (England and Wales).
        Monday 28 April 2025 is working day 1.
        Sunday 27 April 2025 back to Saturday 26 April 2025 are not counted: weekend.
        Friday 25 April 2025 back to Thursday 24 April 2025 are working days 2 to 3.""",
        ENGLAND.explainMinus(LocalDate.of(2025, 4, 29), 3).inEnglish());
  }

  @Test
  void inEnglish_anExtraWorkingDay_hasALineOfItsOwn() {
    LocalDate sat22 = LocalDate.of(2025, 11, 22);
    assertEquals(
        """
        3 working days after Thursday 20 November 2025 is Monday 24 November 2025 \
        (England and Wales with extra working days: 1).
        Friday 21 November 2025 is working day 1.
        Saturday 22 November 2025 is working day 2 (extra working day: Census).
        Sunday 23 November 2025 is not counted: Sunday.
        Monday 24 November 2025 is working day 3.""",
        ENGLAND
            .withExtraWorkingDay("Census", sat22)
            .explainPlus(sat22.minusDays(2), 3)
            .inEnglish());
  }

  @Test
  void explainPlus_negative_countsBackAsTheMoveDoes() {
    LocalDate wed = LocalDate.of(2025, 4, 23);
    assertEquals(ENGLAND.plusWorkingDays(wed, -2), ENGLAND.explainPlus(wed, -2).to());
    assertEquals(ENGLAND.minusWorkingDays(wed, -2), ENGLAND.explainMinus(wed, -2).to());
    assertEquals(-2, ENGLAND.explainPlus(wed, -2).workingDays());
  }

  @Test
  void explainPlus_zero_hasNoSteps() {
    WorkingDayExplanation why = ENGLAND.explainPlus(LocalDate.of(2025, 4, 19), 0);
    assertEquals(List.of(), why.steps());
    assertEquals(
        "0 working days after Saturday 19 April 2025 is Saturday 19 April 2025"
            + " (England and Wales).",
        why.inEnglish());
  }

  @Test
  void explainBetween_reversed_isNegative() {
    LocalDate tue22 = LocalDate.of(2025, 4, 22);
    assertEquals(
        "From Thursday 17 April 2025 to Tuesday 22 April 2025 is 1 working day"
            + " (England and Wales).",
        ENGLAND.explainBetween(THU_2025_04_17, tue22).inEnglish().lines().findFirst().get());
    assertEquals(-1, ENGLAND.explainBetween(tue22, THU_2025_04_17).workingDays());
  }

  @Test
  void substituteDay_namesTheDayItReplaces() {
    assertEquals(
        "Monday 28 December 2026 is not counted: Boxing Day (England and Wales; proclamation under the Banking and"
            + " Financial Dealings Act 1971, section 1; stands in for Saturday 26 December 2026)",
        ENGLAND.explainPlus(LocalDate.of(2026, 12, 27), 1).steps().get(0).describe());
  }

  @Test
  void asKnownOn_isStatedInTheAnswer() {
    assertEquals(
        "1 working day after Friday 16 September 2022 is Monday 19 September 2022"
            + " (England and Wales, as known on Friday 9 September 2022).",
        ENGLAND
            .asKnownOn(LocalDate.of(2022, 9, 9))
            .explainPlus(LocalDate.of(2022, 9, 16), 1)
            .inEnglish()
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  void projectedDays_makeTheAnswerProvisional() {
    WorkingDayExplanation why = ENGLAND.projected().explainPlus(LocalDate.of(2028, 12, 29), 1);
    assertTrue(why.provisional());
    assertEquals(
        "Provisional: some of these days are projected, their holidays not published.",
        why.inEnglish().lines().reduce((a, b) -> b).orElseThrow());
    assertTrue(why.summary().endsWith("projected, not yet published); provisional"));
    assertFalse(ENGLAND.projected().explainMinus(LocalDate.of(2029, 1, 1), 1).provisional());
  }

  @Test
  void disputedAndCustomaryDays_areSaidToBe() {
    WorkingDayCalendar scotland = UkBankHolidays.bundled().calendar(Division.SCOTLAND);
    assertEquals(
        "2nd January (Scotland; proclamation under the Banking and Financial Dealings Act 1971, section 1;"
            + " stands in for Saturday 2 January 2010; published, but found never to have been"
            + " proclaimed)",
        scotland.reasonsAgainst(LocalDate.of(2010, 1, 4)).get(0).describe());
    WorkingDayCalendar ni = UkBankHolidays.bundled().calendar(Division.NORTHERN_IRELAND);
    assertTrue(
        ni.reasonsAgainst(LocalDate.of(1975, 7, 14))
            .get(0)
            .describe()
            .endsWith("; kept by custom, no proclamation seen)"));
  }

  @Test
  void inEnglish_inAnotherLocale_isEnglish() {
    String english = ENGLAND.explainPlus(THU_2025_04_17, 2).inEnglish();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(english, ENGLAND.explainPlus(THU_2025_04_17, 2).inEnglish());
    } finally {
      Locale.setDefault(before);
    }
  }
}
