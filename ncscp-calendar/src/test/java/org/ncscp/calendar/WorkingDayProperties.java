// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.ncscp.calendar.CalendarDomain.Pair;

/** The laws of counting, and every answer beside a naive model that walks from day to day. */
@Domain(DomainContext.Global.class)
@Domain(CalendarDomain.class)
class WorkingDayProperties {

  @Property
  void isWorkingDay_equalsTheModel(@ForAll Pair pair, @ForAll LocalDate day) {
    assertSame(() -> pair.calendar().isWorkingDay(day), () -> pair.model().isWorkingDay(day));
  }

  @Property
  void plus_equalsTheModel(
      @ForAll Pair pair, @ForAll LocalDate day, @ForAll @IntRange(min = -300, max = 300) int n) {
    assertSame(() -> pair.calendar().plusWorkingDays(day, n), () -> pair.model().plus(day, n));
    assertSame(() -> pair.calendar().minusWorkingDays(day, n), () -> pair.model().plus(day, -n));
  }

  @Property
  void between_equalsTheModel(@ForAll Pair pair, @ForAll LocalDate a, @ForAll LocalDate b) {
    assertSame(() -> pair.calendar().workingDaysBetween(a, b), () -> pair.model().between(a, b));
  }

  @Property
  void nextAndPrevious_equalTheModel(@ForAll Pair pair, @ForAll LocalDate day) {
    WorkingDayCalendar calendar = pair.calendar();
    NaiveCalendar model = pair.model();
    assertSame(() -> calendar.nextWorkingDay(day), () -> model.plus(day, 1));
    assertSame(() -> calendar.previousWorkingDay(day), () -> model.plus(day, -1));
    assertSame(
        () -> calendar.nextOrSameWorkingDay(day),
        () -> model.isWorkingDay(day) ? day : model.plus(day, 1));
    assertSame(
        () -> calendar.previousOrSameWorkingDay(day),
        () -> model.isWorkingDay(day) ? day : model.plus(day, -1));
  }

  @Property
  void firstAndLastOfMonth_areTheEndsOfTheMonthsWorkingDays(
      @ForAll Pair pair, @ForAll LocalDate day) {
    if (!pair.model().covers(day)) {
      return;
    }
    List<LocalDate> month =
        pair.calendar()
            .workingDays(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()))
            .toList();
    if (!month.isEmpty()) {
      assertEquals(month.get(0), pair.calendar().firstWorkingDayOfMonth(day));
      assertEquals(month.get(month.size() - 1), pair.calendar().lastWorkingDayOfMonth(day));
    }
  }

  @Property
  void workingDays_areTheDaysThatTest(
      @ForAll Pair pair, @ForAll LocalDate day, @ForAll @IntRange(max = 400) int length) {
    LocalDate end = day.plusDays(length);
    if (pair.model().covers(day) && pair.model().covers(end)) {
      assertEquals(
          day.datesUntil(end.plusDays(1)).filter(pair.model()::isWorkingDay).toList(),
          pair.calendar().workingDays(day, end).toList());
    }
  }

  @Property
  void plus_thenMinus_isTheSameWorkingDay(
      @ForAll Pair pair, @ForAll LocalDate day, @ForAll @IntRange(max = 300) int n) {
    WorkingDayCalendar calendar = pair.calendar();
    answered(() -> calendar.plusWorkingDays(calendar.nextOrSameWorkingDay(day), n))
        .ifPresent(
            later ->
                assertEquals(
                    calendar.nextOrSameWorkingDay(day), calendar.minusWorkingDays(later, n)));
  }

  @Property
  void plus_ofTheCount_isTheEnd(@ForAll Pair pair, @ForAll LocalDate a, @ForAll LocalDate b) {
    WorkingDayCalendar calendar = pair.calendar();
    LocalDate first = a.isBefore(b) ? a : b;
    LocalDate last = a.isBefore(b) ? b : a;
    answered(() -> calendar.previousOrSameWorkingDay(last))
        .filter(end -> end.isAfter(first) && pair.model().covers(first))
        .ifPresent(
            end ->
                assertEquals(
                    end, calendar.plusWorkingDays(first, calendar.workingDaysBetween(first, end))));
  }

  @Property
  void plus_isAdditive(
      @ForAll Pair pair,
      @ForAll LocalDate day,
      @ForAll @IntRange(max = 200) int m,
      @ForAll @IntRange(max = 200) int n) {
    WorkingDayCalendar calendar = pair.calendar();
    answered(() -> calendar.plusWorkingDays(day, m + n))
        .ifPresent(
            end ->
                assertEquals(end, calendar.plusWorkingDays(calendar.plusWorkingDays(day, m), n)));
  }

  @Property
  void between_isAdditiveAndAntisymmetric(
      @ForAll Pair pair, @ForAll LocalDate a, @ForAll LocalDate b, @ForAll LocalDate c) {
    WorkingDayCalendar calendar = pair.calendar();
    if (pair.model().covers(a) && pair.model().covers(b) && pair.model().covers(c)) {
      assertEquals(
          calendar.workingDaysBetween(a, c),
          calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c));
      assertEquals(calendar.workingDaysBetween(a, b), -calendar.workingDaysBetween(b, a));
    }
  }

  @Property
  void plus_isMonotone(
      @ForAll Pair pair,
      @ForAll LocalDate day,
      @ForAll @IntRange(max = 300) int n,
      @ForAll @IntRange(max = 60) int later) {
    WorkingDayCalendar calendar = pair.calendar();
    answered(() -> calendar.plusWorkingDays(day.plusDays(later), n))
        .filter(end -> pair.model().covers(day))
        .ifPresent(end -> assertFalse(calendar.plusWorkingDays(day, n).isAfter(end)));
  }

  @Property
  void orSame_isIdempotentAndBracketsTheDay(@ForAll Pair pair, @ForAll LocalDate day) {
    WorkingDayCalendar calendar = pair.calendar();
    answered(() -> calendar.nextOrSameWorkingDay(day))
        .ifPresent(
            next -> {
              assertEquals(next, calendar.nextOrSameWorkingDay(next));
              assertTrue(calendar.isWorkingDay(next));
              assertFalse(next.isBefore(day));
            });
    answered(() -> calendar.previousOrSameWorkingDay(day))
        .ifPresent(
            previous -> {
              assertEquals(previous, calendar.previousOrSameWorkingDay(previous));
              assertTrue(calendar.isWorkingDay(previous));
              assertFalse(previous.isAfter(day));
            });
  }

  @Property
  void plus_fromANonWorkingDay_isAsFromTheWorkingDayBefore(
      @ForAll Pair pair, @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 100) int n) {
    WorkingDayCalendar calendar = pair.calendar();
    answered(() -> calendar.plusWorkingDays(calendar.previousOrSameWorkingDay(day), n))
        .ifPresent(end -> assertEquals(end, calendar.plusWorkingDays(day, n)));
  }

  @Property
  void aDayMoreOff_neverMakesItEarlier(
      @ForAll Pair pair,
      @ForAll LocalDate day,
      @ForAll @IntRange(min = 1, max = 100) int n,
      @ForAll @IntRange(max = 120) int offset) {
    WorkingDayCalendar calendar = pair.calendar();
    Optional<WorkingDayCalendar> shut =
        answered(() -> calendar.withClosure(Closure.on("One more", day.plusDays(offset))));
    shut.flatMap(less -> answered(() -> less.plusWorkingDays(day, n)))
        .ifPresent(end -> assertFalse(end.isBefore(calendar.plusWorkingDays(day, n))));
  }

  @Property
  void union_worksWhenBothWork(@ForAll Pair pair, @ForAll Pair other, @ForAll LocalDate day) {
    if (!pair.calendar().knownOn().equals(other.calendar().knownOn())) {
      assertThrows(IllegalArgumentException.class, () -> pair.calendar().union(other.calendar()));
      return;
    }
    WorkingDayCalendar both = pair.calendar().union(other.calendar());
    Optional<Boolean> one = answered(() -> pair.calendar().isWorkingDay(day));
    Optional<Boolean> two = answered(() -> other.calendar().isWorkingDay(day));
    if (one.isPresent() && two.isPresent()) {
      assertEquals(one.get() && two.get(), both.isWorkingDay(day));
      assertEquals(
          both.isWorkingDay(day), other.calendar().union(pair.calendar()).isWorkingDay(day));
    }
  }

  @Property
  void asKnownOnNow_equalsCurrent(@ForAll Pair pair, @ForAll LocalDate day) {
    LocalDate now = pair.calendar().dataVersion().asAt();
    if (pair.calendar().knownOn().isEmpty()) {
      WorkingDayCalendar known = pair.calendar().asKnownOn(now);
      assertEquals(
          pair.calendar().workingDays(OfficialDays.FIRST, OfficialDays.LAST).toList(),
          known.workingDays(OfficialDays.FIRST, OfficialDays.LAST).toList());
      assertEquals(
          answered(() -> pair.calendar().isWorkingDay(day)),
          answered(() -> known.isWorkingDay(day)));
    }
  }

  @Property
  void explanation_equalsArithmetic(
      @ForAll Pair pair, @ForAll LocalDate day, @ForAll @IntRange(min = -80, max = 80) int n) {
    WorkingDayCalendar calendar = pair.calendar();
    assertSame(() -> calendar.plusWorkingDays(day, n), () -> calendar.explainPlus(day, n).to());
    assertSame(() -> calendar.minusWorkingDays(day, n), () -> calendar.explainMinus(day, n).to());
    answered(() -> calendar.explainPlus(day, n))
        .ifPresent(
            why -> {
              assertEquals(
                  Math.abs(n),
                  why.steps().stream()
                      .filter(WorkingDayExplanation.Counted.class::isInstance)
                      .count());
              why.steps()
                  .forEach(
                      step ->
                          assertEquals(
                              calendar.isWorkingDay(step.date()),
                              step instanceof WorkingDayExplanation.Counted));
            });
  }

  @Property
  void explanationOfACount_equalsTheCount(
      @ForAll Pair pair, @ForAll LocalDate day, @ForAll @IntRange(min = -90, max = 90) int days) {
    assertSame(
        () -> pair.calendar().workingDaysBetween(day, day.plusDays(days)),
        () -> pair.calendar().explainBetween(day, day.plusDays(days)).workingDays());
  }

  @Property
  void reasons_areEmptyOnWorkingDaysOnly(@ForAll Pair pair, @ForAll LocalDate day) {
    assertSame(
        () -> pair.calendar().isWorkingDay(day),
        () -> pair.calendar().reasonsAgainst(day).isEmpty());
  }

  /** Both answer alike, or both refuse. */
  private static <T> void assertSame(Supplier<T> one, Supplier<T> other) {
    Optional<T> expected = answered(other);
    if (expected.isPresent()) {
      assertEquals(expected.get(), one.get());
    } else {
      assertThrows(CalendarCoverageException.class, one::get);
    }
  }

  private static <T> Optional<T> answered(Supplier<T> question) {
    try {
      return Optional.of(question.get());
    } catch (CalendarCoverageException | NaiveCalendar.Unknown | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
