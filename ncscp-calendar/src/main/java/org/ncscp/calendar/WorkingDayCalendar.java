// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ncscp.calendar.internal.WorkingDayIndex;

/**
 * The working days of one division, or of several together: tests, counts and moves by them, and
 * says why.
 *
 * <p>Immutable and thread-safe; equal by content. The day counted from is day zero and is never
 * counted. Every count and move costs the same few nanoseconds however far it goes.
 *
 * <p>A calendar answers for the confirmed days of its data and refuses any other with a {@link
 * CalendarCoverageException}; {@link #projected()} gives one that goes on with standing law.
 *
 * <p>"Working day" here is the ordinary statutory form: not a Saturday, a Sunday, Christmas Day,
 * Good Friday or a bank holiday in the division under the Banking and Financial Dealings Act 1971.
 *
 * <pre>{@code
 * LocalDate maundyThursday = LocalDate.of(2025, 4, 17);
 * england.plusWorkingDays(maundyThursday, 5);                 // 2025-04-28
 * maundyThursday.with(england.plusWorkingDays(5));            // the same
 * england.minusWorkingDays(LocalDate.of(2025, 6, 2), 7);      // 2025-05-21
 * england.workingDaysBetween(maundyThursday, LocalDate.of(2025, 4, 28));   // 5
 * }</pre>
 */
public final class WorkingDayCalendar extends WorkingDayAdjusters {
  private final DayDefinitions definitions;
  private final Coverage coverage;
  private final boolean projected;
  private final WorkingDayIndex index;
  private final int firstYear;
  private final int lastYear;
  private final int firstN;
  private final int lastN;
  private final UnjudgedDays unjudged;
  private final boolean judgesAll;

  private WorkingDayCalendar(DayDefinitions definitions, boolean projected, WorkingDayIndex index) {
    this.definitions = definitions;
    this.coverage = definitions.coverage();
    this.projected = projected;
    this.index = index;
    this.firstYear = coverage.from().getYear();
    this.lastYear = lastDay().getYear();
    this.firstN = index.countBefore(WorkingDayIndex.numberOf(coverage.from()));
    this.lastN = index.countThrough(WorkingDayIndex.numberOf(lastDay())) - 1;
    this.unjudged = new UnjudgedDays(definitions);
    this.judgesAll = unjudged.isEmpty();
  }

  private WorkingDayCalendar(DayDefinitions definitions, boolean projected) {
    this(definitions, projected, new WorkingDayIndex(definitions.closedDays()));
  }

  static WorkingDayCalendar of(UkBankHolidays data, Division division) {
    return new WorkingDayCalendar(DayDefinitions.of(data, division), false);
  }

  /**
   * Tells whether a day is a working day.
   *
   * @param date the day
   * @return true if it is
   * @throws CalendarCoverageException if the day is not covered
   */
  public boolean isWorkingDay(LocalDate date) {
    int day = covered(date);
    checkJudged(day, day);
    return index.isWorking(day);
  }

  /**
   * Returns the nth working day after a day. The day itself is never counted, so a Saturday gives
   * the same answer as the Friday before it.
   *
   * @param date day zero
   * @param workingDays how many; zero is the same day, working or not; negative counts back
   * @return the last day of the period
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  @Override
  public LocalDate plusWorkingDays(LocalDate date, long workingDays) {
    int from = covered(date);
    if (workingDays == 0) {
      return date;
    }
    long n =
        (workingDays > 0 ? index.countThrough(from) - 1 : index.countBefore(from)) + workingDays;
    if (n < firstN || n > lastN) { // also when n has overflowed, always out of these bounds
      LocalDate missing = workingDays > 0 ? lastDay().plusDays(1) : coverage.from().minusDays(1);
      throw CalendarCoverageException.ranOff(this, date, workingDays, missing);
    }
    int to = index.nth((int) n);
    checkJudged(workingDays > 0 ? from + 1 : to, workingDays > 0 ? to : from - 1);
    return WorkingDayIndex.dateOf(to);
  }

  /**
   * Returns the nth working day before a day, counted back the same way: the day itself is never
   * counted. The latest day for something that must happen no later than so many working days
   * before.
   *
   * @param date day zero
   * @param workingDays how many; zero is the same day, working or not; negative counts forward
   * @return the first day of the period
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  @Override
  public LocalDate minusWorkingDays(LocalDate date, long workingDays) {
    return plusWorkingDays(date, workingDays == Long.MIN_VALUE ? Long.MAX_VALUE : -workingDays);
  }

  /**
   * Counts the working days after one day up to and including another. Reversed, the answer is
   * negative: {@code between(b, a) == -between(a, b)}.
   *
   * @param start day zero, not counted
   * @param end the last day, counted if it is a working day
   * @return the count
   * @throws CalendarCoverageException if either day is not covered
   */
  public int workingDaysBetween(LocalDate start, LocalDate end) {
    int from = covered(requireNonNull(start, "start"));
    int to = covered(requireNonNull(end, "end"));
    checkJudged(Math.min(from, to) + 1, Math.max(from, to));
    return index.countThrough(to) - index.countThrough(from);
  }

  /**
   * Returns the first working day after a day.
   *
   * @param date any day
   * @return a later day
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  @Override
  public LocalDate nextWorkingDay(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /**
   * Returns the day itself if it is a working day, else the first one after it.
   *
   * @param date any day
   * @return the same or a later day
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  @Override
  public LocalDate nextOrSameWorkingDay(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
  }

  /**
   * Returns the last working day before a day.
   *
   * @param date any day
   * @return an earlier day
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  @Override
  public LocalDate previousWorkingDay(LocalDate date) {
    return plusWorkingDays(date, -1);
  }

  /**
   * Returns the day itself if it is a working day, else the last one before it.
   *
   * @param date any day
   * @return the same or an earlier day
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  @Override
  public LocalDate previousOrSameWorkingDay(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, -1);
  }

  /**
   * Returns the first working day of a day's month.
   *
   * @param date any day of the month
   * @return a day of the same month
   * @throws CalendarCoverageException if the month is not covered
   * @throws DateTimeException if the month has no working day
   */
  @Override
  public LocalDate firstWorkingDayOfMonth(LocalDate date) {
    return dayOfMonth(date, true);
  }

  /**
   * Returns the last working day of a day's month.
   *
   * @param date any day of the month
   * @return a day of the same month
   * @throws CalendarCoverageException if the month is not covered
   * @throws DateTimeException if the month has no working day
   */
  @Override
  public LocalDate lastWorkingDayOfMonth(LocalDate date) {
    return dayOfMonth(date, false);
  }

  private LocalDate dayOfMonth(LocalDate date, boolean theFirst) {
    int day = covered(date);
    int monthStart = day - date.getDayOfMonth() + 1;
    int monthEnd = monthStart + date.lengthOfMonth() - 1;
    checkJudged(monthStart, monthEnd);
    int before = index.countBefore(monthStart);
    int through = index.countThrough(monthEnd);
    if (through == before) {
      throw new DateTimeException(
          YearMonth.from(date) + " has no working day in the calendar of " + names());
    }
    return WorkingDayIndex.dateOf(index.nth(theFirst ? before : through - 1));
  }

  /**
   * Returns the working days of a period in order, lazily.
   *
   * @param firstDay the first day of the period, inclusive
   * @param lastDay the last day of the period, inclusive; before {@code firstDay} gives none
   * @return a sequential stream
   * @throws CalendarCoverageException if either day is not covered
   */
  public Stream<LocalDate> workingDays(LocalDate firstDay, LocalDate lastDay) {
    int from = covered(requireNonNull(firstDay, "firstDay"));
    int to = covered(requireNonNull(lastDay, "lastDay"));
    checkJudged(from, to);
    return IntStream.range(index.countBefore(from), index.countThrough(to))
        .mapToObj(n -> WorkingDayIndex.dateOf(index.nth(n)));
  }

  /**
   * Says why a day is not a working day.
   *
   * @param date the day
   * @return every reason, weekend first; empty for a working day
   * @throws CalendarCoverageException if the day is not covered
   */
  public List<NonWorkingReason> reasonsAgainst(LocalDate date) {
    int day = covered(date);
    checkJudged(day, day);
    return definitions.reasonsAgainst(date);
  }

  /**
   * Explains {@link #plusWorkingDays(LocalDate, long)} day by day.
   *
   * @param date day zero
   * @param workingDays how many
   * @return the walk; its {@code to()} is the answer of the move
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  public WorkingDayExplanation explainPlus(LocalDate date, long workingDays) {
    return WorkingDayWalk.moving(this, date, workingDays, true);
  }

  /**
   * Explains {@link #minusWorkingDays(LocalDate, long)} day by day.
   *
   * @param date day zero
   * @param workingDays how many
   * @return the walk; its {@code to()} is the answer of the move
   * @throws CalendarCoverageException if the day or the answer is not covered
   */
  public WorkingDayExplanation explainMinus(LocalDate date, long workingDays) {
    return WorkingDayWalk.moving(this, date, workingDays, false);
  }

  /**
   * Explains {@link #workingDaysBetween} day by day.
   *
   * @param start day zero, not counted
   * @param end the last day
   * @return the walk; its {@code workingDays()} is the count
   * @throws CalendarCoverageException if either day is not covered
   */
  public WorkingDayExplanation explainBetween(LocalDate start, LocalDate end) {
    return WorkingDayWalk.between(this, requireNonNull(start, "start"), requireNonNull(end, "end"));
  }

  /**
   * Returns the calendar as the public knew it on an earlier day: without holidays announced later,
   * and with those that were moved later. On 9 September 2022 the 19th was a working day; on the
   * 10th, when the state funeral's bank holiday was proclaimed, it was not.
   *
   * <p>The coverage stays. Where the day of an announcement is not recorded (1981, 1999, and the
   * Scottish spring holiday before it was first kept in 1978) and the day asked as of lies between
   * its bounds, the returned calendar refuses that one holiday's day.
   *
   * @param day the day as of which is asked; what was announced on it counts. Asked of a calendar
   *     that is already as known on an earlier day, the earlier day stands
   * @return the calendar as known then
   */
  public WorkingDayCalendar asKnownOn(LocalDate day) {
    requireNonNull(day, "day");
    return redefined(definition -> definition.asKnownOn(day));
  }

  /**
   * Returns the same calendar going on beyond the confirmed days, with what standing law will give
   * if no day is moved or added. {@link #isProvisional} and every explanation say when an answer
   * rests on that.
   *
   * @return a calendar that answers to the projected horizon
   */
  public WorkingDayCalendar projected() {
    return projected ? this : new WorkingDayCalendar(definitions, true, index);
  }

  /**
   * Returns the calendar of the days that are working days in this and in another, as laws define
   * them that count bank holidays "in any part of the United Kingdom". It covers what both cover,
   * and is projected only if both are.
   *
   * @param other the other calendar
   * @return a calendar that is closed when either is
   * @throws IllegalArgumentException if the two are as known on different days
   */
  public WorkingDayCalendar union(WorkingDayCalendar other) {
    if (!knownOn().equals(requireNonNull(other, "other").knownOn())) {
      throw new IllegalArgumentException(
          "calendars must be as known on the same day but were " + this + " and " + other);
    }
    return new WorkingDayCalendar(
        definitions.unitedWith(other.definitions), projected && other.projected);
  }

  /**
   * Returns the calendar with an organisation's own closed days.
   *
   * @param closure the closed days
   * @return a calendar with that closure too
   * @throws IllegalArgumentException if one of the days is an extra working day
   */
  public WorkingDayCalendar withClosure(Closure closure) {
    requireNonNull(closure, "closure");
    return redefined(definition -> definition.withClosure(closure));
  }

  /**
   * Returns the calendar with a day that is worked although it is a weekend or a bank holiday.
   *
   * @param name what explanations call it
   * @param day the day
   * @return a calendar in which the day is a working day
   * @throws IllegalArgumentException if the name is blank or the day lies in a closure
   */
  public WorkingDayCalendar withExtraWorkingDay(String name, LocalDate day) {
    requireNonNull(day, "day");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name must not be blank but was \"" + name + "\"");
    }
    return redefined(definition -> definition.withExtraWorkingDay(name, day));
  }

  /**
   * Returns the calendar with other days of the week off. A holiday that falls on a day now worked
   * is a holiday where law makes it one itself, not only its substitute: so Christmas Day on a
   * Saturday.
   *
   * @param days the days of the week that are not worked; empty for none
   * @return a calendar with that weekend
   * @throws IllegalArgumentException if no day of the week is left
   */
  public WorkingDayCalendar withWeekend(Set<DayOfWeek> days) {
    if (requireNonNull(days, "days").size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("weekend must leave a day of the week but was " + days);
    }
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    weekend.addAll(days);
    return redefined(definition -> definition.withWeekend(weekend));
  }

  private WorkingDayCalendar redefined(UnaryOperator<DayDefinition> change) {
    return new WorkingDayCalendar(definitions.changed(change), projected);
  }

  /**
   * Returns the divisions whose bank holidays are counted, be they worked by an extra working day.
   *
   * @return one division, or those united; in the order of the enumeration
   */
  public Set<Division> divisions() {
    return definitions.divisions();
  }

  /**
   * Returns the days that the data covers. A calendar that is not projected answers for the
   * confirmed ones only.
   *
   * @return the coverage
   */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Returns the edition of the data; of several, the oldest.
   *
   * @return the version
   */
  public DataVersion dataVersion() {
    return definitions.oldestVersion();
  }

  /**
   * Returns the day as of which this calendar is known.
   *
   * @return the day given to {@link #asKnownOn}, or empty for present knowledge
   */
  public Optional<LocalDate> knownOn() {
    return definitions.knownOn();
  }

  /**
   * Tells whether this calendar goes beyond confirmed days.
   *
   * @return true for one from {@link #projected()}
   */
  public boolean isProjected() {
    return projected;
  }

  /**
   * Tells whether a count or a move between two days may rest on projected days, so that a later
   * announcement may change it.
   *
   * @param from the day counted from
   * @param to the day counted to, or the answer of a move
   * @return true if either lies beyond the confirmed days
   */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    return coverage.of(requireNonNull(from, "from")) == Coverage.Certainty.PROJECTED
        || coverage.of(requireNonNull(to, "to")) == Coverage.Certainty.PROJECTED;
  }

  LocalDate lastDay() {
    return projected ? coverage.projectedTo() : coverage.confirmedTo();
  }

  /** Returns the number of a day, which must be covered. */
  int covered(LocalDate date) {
    int year = requireNonNull(date, "date").getYear();
    if (year < firstYear || year > lastYear) {
      throw CalendarCoverageException.outside(this, date);
    }
    return WorkingDayIndex.numberOf(date);
  }

  /** Refuses a period with a day that cannot be judged as known then: nearly always none. */
  private void checkJudged(int from, int to) {
    if (!judgesAll) {
      unjudged.check(this, from, to);
    }
  }

  Optional<String> extraWorkingDay(LocalDate date) {
    return definitions.extraWorkingDay(date);
  }

  String names() {
    return definitions.names();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDayCalendar that
        && projected == that.projected
        && coverage.equals(that.coverage)
        && definitions.equals(that.definitions);
  }

  @Override
  public int hashCode() {
    return definitions.hashCode();
  }

  @Override
  public String toString() {
    return ("WorkingDayCalendar[" + names() + (projected ? ", projected " : ", confirmed "))
        + (coverage.from() + " to " + lastDay())
        + knownOn().map(day -> ", as known on " + day).orElse("")
        + (", data of " + dataVersion().asAt() + "]");
  }
}
