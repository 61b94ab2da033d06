// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever editions of the feed come in, nothing of the past is lost and nothing is rewritten. */
class FeedMergeProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

  /**
   * One edition: the days of standing law from 2026 to its last year, with early May and spring
   * moved by some days and some days added.
   */
  record Edition(int daysLater, int lastYear, List<Integer> moves, List<Integer> added) {

    Set<LocalDate> days(Division division) {
      Set<LocalDate> days = new TreeSet<>();
      IntStream.rangeClosed(2026, lastYear)
          .mapToObj(year -> StandingLaw.weekdays(division, year, HolidayStatus.PROJECTED))
          .flatMap(List::stream)
          .forEach(holiday -> days.add(moved(holiday)));
      added.stream()
          .map(offset -> weekday(LocalDate.of(2026, 1, 1).plusDays(offset)))
          .filter(day -> day.getYear() <= lastYear)
          .forEach(days::add);
      return days;
    }

    private LocalDate moved(BankHoliday holiday) {
      boolean movable = holiday.title().startsWith("Early") || holiday.title().startsWith("Spring");
      int by = moves.get(holiday.date().getYear() % moves.size());
      return movable ? weekday(holiday.date().plusDays(by)) : holiday.date();
    }

    private static LocalDate weekday(LocalDate day) {
      return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.minusDays(2) : day;
    }

    BankHolidayFeed feed() {
      String text =
          FeedText.of(
              division -> days(division).stream().map(day -> FeedText.event("A day", day, "")));
      try {
        return BankHolidayFeed.read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Provide
  Arbitrary<List<Edition>> editions() {
    Arbitrary<Edition> edition =
        Combinators.combine(
                Arbitraries.integers().between(1, 300),
                Arbitraries.integers().between(2028, 2031),
                Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.integers().between(0, 1800).list().ofMaxSize(4))
            .as(Edition::new);
    return edition.list().ofMinSize(1).ofMaxSize(5);
  }

  /** States of the data, the bundled first, and the day on which each was reached. */
  private record History(List<UkBankHolidays> states, List<LocalDate> learntOn) {}

  private static History merge(List<Edition> editions) {
    List<UkBankHolidays> states = new ArrayList<>(List.of(UkBankHolidays.bundled()));
    List<LocalDate> learntOn = new ArrayList<>(List.of(LocalDate.of(2026, 8, 21)));
    for (Edition edition : editions) {
      LocalDate day = learntOn.get(learntOn.size() - 1).plusDays(edition.daysLater());
      states.add(states.get(states.size() - 1).mergedWith(edition.feed(), day));
      learntOn.add(day);
    }
    return new History(states, learntOn);
  }

  @Property(tries = 100)
  void asKnownOn_theDayOfAnyMerge_isWhatWasHeldThen(@ForAll("editions") List<Edition> editions) {
    History history = merge(editions);
    UkBankHolidays now = history.states().get(editions.size());
    for (int i = 0; i < history.states().size(); i++) {
      for (Division division : Division.values()) {
        assertEquals(
            working(history.states().get(i).calendar(division)),
            working(now.calendar(division).asKnownOn(history.learntOn().get(i))),
            division + " as known on " + history.learntOn().get(i));
      }
    }
  }

  @Property(tries = 100)
  void merging_keepsThePastAndTakesTheFuture(@ForAll("editions") List<Edition> editions) {
    History history = merge(editions);
    for (int i = 1; i < history.states().size(); i++) {
      Edition edition = editions.get(i - 1);
      LocalDate learntOn = history.learntOn().get(i);
      for (Division division : Division.values()) {
        Set<LocalDate> before = held(history.states().get(i - 1), division);
        Set<LocalDate> after = held(history.states().get(i), division);
        before.removeIf(day -> day.isAfter(learntOn));
        assertTrue(after.containsAll(before), "a past day was lost");
        Set<LocalDate> future =
            after.stream()
                .filter(day -> day.isAfter(learntOn) && day.getYear() <= edition.lastYear())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> said = edition.days(division);
        said.removeIf(day -> !day.isAfter(learntOn));
        future.removeIf(day -> day.getYear() < 2026);
        assertEquals(said, future);
      }
    }
  }

  @Property(tries = 100)
  void mergingAgain_changesNoRecord(@ForAll("editions") List<Edition> editions) {
    History history = merge(editions);
    UkBankHolidays data = history.states().get(editions.size());
    Edition last = editions.get(editions.size() - 1);
    LocalDate day = history.learntOn().get(editions.size());
    List<BankHoliday> again = data.mergedWith(last.feed(), day).records();
    assertEquals(List.of(), again.stream().filter(h -> !data.records().contains(h)).toList());
    assertEquals(data.records(), again);
  }

  private static List<LocalDate> working(WorkingDayCalendar calendar) {
    return calendar.projected().workingDays(FIRST, LAST).toList();
  }

  private static Set<LocalDate> held(UkBankHolidays data, Division division) {
    return data.bankHolidays(division).stream()
        .map(BankHoliday::date)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
