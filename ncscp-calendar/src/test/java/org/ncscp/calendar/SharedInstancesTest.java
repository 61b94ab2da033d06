// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedInstancesTest {
  private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, Month.JANUARY, 1);
  private static final LocalDate END_OF_MAY_2025 = LocalDate.of(2025, Month.MAY, 31);

  private static <T> List<T> ofEveryDay(Function<LocalDate, T> question) {
    return NEW_YEAR_2025.datesUntil(END_OF_MAY_2025).map(question).toList();
  }

  private static List<Function<WorkingDayCalendar, Object>> questions() {
    List<Function<WorkingDayCalendar, Object>> questions = new ArrayList<>();
    questions.add(calendar -> ofEveryDay(calendar::isWorkingDay));
    questions.add(calendar -> ofEveryDay(day -> calendar.plusWorkingDays(day, 15)));
    questions.add(calendar -> ofEveryDay(day -> calendar.minusWorkingDays(day, 15)));
    questions.add(calendar -> ofEveryDay(day -> calendar.workingDaysBetween(NEW_YEAR_2025, day)));
    questions.add(calendar -> ofEveryDay(calendar::reasonsAgainst));
    questions.add(calendar -> ofEveryDay(day -> calendar.explainPlus(day, 10).inEnglish()));
    questions.add(calendar -> calendar.workingDays(NEW_YEAR_2025, END_OF_MAY_2025).toList());
    questions.add(
        calendar ->
            calendar
                .asKnownOn(LocalDate.of(2022, 9, 9))
                .workingDaysBetween(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 30)));
    questions.add(
        calendar ->
            calendar.projected().workingDaysBetween(END_OF_MAY_2025, LocalDate.of(2099, 1, 1)));
    questions.add(WorkingDayCalendar::hashCode);
    questions.add(WorkingDayCalendar::toString);
    return questions;
  }

  @Test
  void aCalendar_answersManyThreadsAsOne() throws Exception {
    for (Division division : Division.values()) {
      ManyThreads.getTheSameAnswers(
          3, () -> UkBankHolidays.bundled().withoutDisputed().calendar(division), questions());
    }
  }

  @Test
  void aCalendarOfOnesOwn_answersManyThreadsAsOne() throws Exception {
    ManyThreads.getTheSameAnswers(
        3,
        () ->
            UkBankHolidays.bundled()
                .unitedKingdomCalendar()
                .withExtraWorkingDay("Stocktaking", LocalDate.of(2025, 6, 7)),
        questions());
  }

  @Test
  void theData_answersManyThreadsAsOne() throws Exception {
    List<Function<UkBankHolidays, Object>> questions = new ArrayList<>();
    for (Division division : Division.values()) {
      questions.add(data -> data.bankHolidays(division));
      questions.add(data -> data.calendar(division));
    }
    questions.add(UkBankHolidays::unitedKingdomCalendar);
    questions.add(UkBankHolidays::records);
    questions.add(UkBankHolidays::coverage);
    questions.add(
        data ->
            IntStream.range(0, 5)
                .mapToObj(i -> data.withoutDisputed().calendar(Division.SCOTLAND))
                .toList());
    ManyThreads.getTheSameAnswers(10, () -> UkBankHolidays.bundled().withoutDisputed(), questions);
  }
}
