// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Calendars of every make beside their naive models, and days in and around the covered ones. */
class CalendarDomain extends DomainContextBase {

  /** A calendar, and the model that must answer alike. */
  record Pair(WorkingDayCalendar calendar, NaiveCalendar model) {
    @Override
    public String toString() {
      return calendar.toString();
    }
  }

  private static final List<LocalDate> TELLING_DAYS =
      List.of(
          LocalDate.of(1973, 12, 31),
          LocalDate.of(1974, 1, 1),
          LocalDate.of(1974, 1, 2),
          LocalDate.of(1977, 5, 27),
          LocalDate.of(1995, 4, 28),
          LocalDate.of(1999, 12, 30),
          LocalDate.of(2002, 5, 31),
          LocalDate.of(2010, 1, 1),
          LocalDate.of(2020, 5, 1),
          LocalDate.of(2022, 9, 16),
          LocalDate.of(2026, 12, 24),
          LocalDate.of(2028, 12, 29),
          LocalDate.of(2028, 12, 31),
          LocalDate.of(2029, 1, 1));

  @Provide
  Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> anywhere =
        Arbitraries.longs()
            .between(LocalDate.of(1973, 12, 1).toEpochDay(), LocalDate.of(2029, 2, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> telling =
        Combinators.combine(Arbitraries.of(TELLING_DAYS), Arbitraries.integers().between(-9, 9))
            .as(LocalDate::plusDays);
    return Arbitraries.frequencyOf(Tuple.of(2, anywhere), net.jqwik.api.Tuple.of(1, telling));
  }

  @Provide
  Arbitrary<Pair> pairs() {
    return Combinators.combine(divisions(), weekends(), closures(), extras(), knownOn())
        .as(CalendarDomain::pair)
        .withoutEdgeCases();
  }

  private static Arbitrary<Set<Division>> divisions() {
    return Arbitraries.of(Division.class).set().ofMinSize(1);
  }

  private static Arbitrary<Set<DayOfWeek>> weekends() {
    Set<DayOfWeek> usual = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(usual)),
        Tuple.of(1, Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6)));
  }

  private Arbitrary<List<Closure>> closures() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
        .as((first, length) -> new Closure("Shut", first, first.plusDays(length)))
        .list()
        .ofMaxSize(3);
  }

  private Arbitrary<Set<LocalDate>> extras() {
    return days().set().ofMaxSize(3);
  }

  /** Not in the few months of 1981 and 1998 in which an announcement is not recorded. */
  private Arbitrary<Optional<LocalDate>> knownOn() {
    return days()
        .filter(day -> day.isAfter(LocalDate.of(2007, 1, 15)))
        .map(Optional::of)
        .injectNull(0.5)
        .map(day -> day == null ? Optional.empty() : day);
  }

  private static Pair pair(
      Set<Division> divisions,
      Set<DayOfWeek> weekend,
      List<Closure> closures,
      Set<LocalDate> extras,
      Optional<LocalDate> knownOn) {
    Set<LocalDate> open =
        extras.stream()
            .filter(day -> closures.stream().noneMatch(closure -> closure.contains(day)))
            .collect(Collectors.toUnmodifiableSet());
    WorkingDayCalendar calendar =
        divisions.stream()
            .map(UkBankHolidays.bundled()::calendar)
            .reduce(WorkingDayCalendar::union)
            .orElseThrow()
            .withWeekend(weekend);
    for (Closure closure : closures) {
      calendar = calendar.withClosure(closure);
    }
    for (LocalDate day : open) {
      calendar = calendar.withExtraWorkingDay("Open", day);
    }
    if (knownOn.isPresent()) {
      calendar = calendar.asKnownOn(knownOn.get());
    }
    return new Pair(calendar, new NaiveCalendar(divisions, weekend, closures, open, knownOn));
  }
}
