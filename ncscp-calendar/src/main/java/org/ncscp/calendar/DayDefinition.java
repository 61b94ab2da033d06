// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ncscp.calendar.internal.WorkingDayIndex;

/**
 * What makes a day a working day in one division, with an organisation's own closures and extra
 * working days: the one definition from which both the fast index and the explanations come.
 */
final class DayDefinition {
  private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final UkBankHolidays data;
  private final Division division;
  private final Optional<LocalDate> knownOn;
  private final Set<DayOfWeek> weekend;
  private final List<Closure> closures;
  private final SortedMap<LocalDate, String> extraWorkingDays;

  private final List<BankHoliday> holidays = new ArrayList<>();
  private final List<BankHoliday> undetermined = new ArrayList<>();
  private final Map<LocalDate, List<NonWorkingReason>> namedReasons = new HashMap<>();

  private DayDefinition(
      UkBankHolidays data,
      Division division,
      Optional<LocalDate> knownOn,
      Set<DayOfWeek> weekend,
      List<Closure> closures,
      SortedMap<LocalDate, String> extraWorkingDays) {
    this.data = data;
    this.division = division;
    this.knownOn = knownOn;
    this.weekend = weekend;
    this.closures = closures;
    this.extraWorkingDays = extraWorkingDays;
    data.everyRecord(division).forEach(this::addAsKnown);
    for (BankHoliday holiday : holidays) {
      addReason(holiday.date(), new NonWorkingReason.Holiday(holiday));
    }
    for (Closure closure : closures) {
      closedDays(closure).forEach(day -> addReason(day, new NonWorkingReason.Closed(closure)));
    }
  }

  static DayDefinition of(UkBankHolidays data, Division division) {
    return new DayDefinition(
        data, division, Optional.empty(), SATURDAY_AND_SUNDAY, List.of(), new TreeMap<>());
  }

  private void addAsKnown(BankHoliday holiday) {
    if (knownOn.isEmpty()) {
      if (holiday.withdrawnOn().isEmpty()) {
        holidays.add(holiday);
      }
      return;
    }
    LocalDate asAt = knownOn.get();
    if (holiday.withdrawnOn().filter(day -> !asAt.isBefore(day)).isPresent()) {
      return;
    }
    switch (holiday.publication().on(asAt)) {
      case PUBLIC -> holidays.add(holiday);
      case NOT_YET -> {}
      case UNDETERMINED -> undetermined.add(holiday);
    }
  }

  private void addReason(LocalDate day, NonWorkingReason reason) {
    namedReasons.computeIfAbsent(day, d -> new ArrayList<>()).add(reason);
  }

  private static Iterable<LocalDate> closedDays(Closure closure) {
    LocalDate first = closure.first();
    LocalDate last = closure.last();
    LocalDate from = first.isBefore(WorkingDayIndex.FIRST) ? WorkingDayIndex.FIRST : first;
    LocalDate to = last.isAfter(WorkingDayIndex.LAST) ? WorkingDayIndex.LAST : last;
    return to.isBefore(from) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
  }

  Division division() {
    return division;
  }

  /** Why a day is not worked: empty if and only if it is a working day. */
  List<NonWorkingReason> reasonsAgainst(LocalDate day) {
    if (extraWorkingDays.containsKey(day)) {
      return List.of();
    }
    List<NonWorkingReason> named = namedReasons.getOrDefault(day, List.of());
    if (!weekend.contains(day.getDayOfWeek())) {
      return named;
    }
    List<NonWorkingReason> all = new ArrayList<>();
    all.add(new NonWorkingReason.Weekend(day.getDayOfWeek()));
    all.addAll(named);
    return all;
  }

  /** The numbers of all days that have a reason against them, at once. */
  BitSet closedDays() {
    BitSet closed = new BitSet(WorkingDayIndex.BOUND);
    for (DayOfWeek dayOfWeek : weekend) {
      LocalDate day = WorkingDayIndex.FIRST.with(TemporalAdjusters.nextOrSame(dayOfWeek));
      for (; WorkingDayIndex.hasNumber(day); day = day.plusWeeks(1)) {
        closed.set(WorkingDayIndex.numberOf(day));
      }
    }
    namedReasons.keySet().forEach(day -> closed.set(WorkingDayIndex.numberOf(day)));
    extraWorkingDays.keySet().stream()
        .filter(WorkingDayIndex::hasNumber)
        .forEach(day -> closed.clear(WorkingDayIndex.numberOf(day)));
    return closed;
  }

  /** The name of an extra working day. */
  Optional<String> extraWorkingDay(LocalDate day) {
    return Optional.ofNullable(extraWorkingDays.get(day));
  }

  /** Holidays of which nobody can say whether they were public on the day as of which is asked. */
  List<BankHoliday> undetermined() {
    return Collections.unmodifiableList(undetermined);
  }

  DayDefinition asKnownOn(LocalDate day) {
    LocalDate earliest = knownOn.filter(day::isAfter).orElse(day);
    return new DayDefinition(
        data, division, Optional.of(earliest), weekend, closures, extraWorkingDays);
  }

  DayDefinition withWeekend(Set<DayOfWeek> days) {
    return new DayDefinition(data, division, knownOn, days, closures, extraWorkingDays);
  }

  DayDefinition withClosure(Closure closure) {
    extraWorkingDays.keySet().stream()
        .filter(closure::contains)
        .findFirst()
        .ifPresent(day -> refuse(closure, day));
    List<Closure> all = new ArrayList<>(closures);
    all.add(closure);
    return new DayDefinition(data, division, knownOn, weekend, all, extraWorkingDays);
  }

  DayDefinition withExtraWorkingDay(String name, LocalDate day) {
    closures.stream()
        .filter(closure -> closure.contains(day))
        .findFirst()
        .ifPresent(closure -> refuse(closure, day));
    SortedMap<LocalDate, String> all = new TreeMap<>(extraWorkingDays);
    all.put(day, name);
    return new DayDefinition(data, division, knownOn, weekend, closures, all);
  }

  private static void refuse(Closure closure, LocalDate day) {
    throw new IllegalArgumentException(
        day + " cannot be both an extra working day and closed by \"" + closure.name() + "\"");
  }

  /** The division, and what the organisation has of its own. */
  String name() {
    List<String> own = new ArrayList<>();
    if (!weekend.equals(SATURDAY_AND_SUNDAY)) {
      own.add("weekend " + weekend);
    }
    if (!closures.isEmpty()) {
      own.add("own closures: " + closures.size());
    }
    if (!extraWorkingDays.isEmpty()) {
      own.add("extra working days: " + extraWorkingDays.size());
    }
    return own.isEmpty()
        ? division.displayName()
        : division.displayName() + " with " + String.join(", ", own);
  }

  Coverage coverage() {
    return data.coverage();
  }

  DataVersion version() {
    return data.version();
  }

  Optional<LocalDate> knownOn() {
    return knownOn;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayDefinition that
        && division == that.division
        && knownOn.equals(that.knownOn)
        && weekend.equals(that.weekend)
        && closures.equals(that.closures)
        && extraWorkingDays.equals(that.extraWorkingDays)
        && data.everyRecord(division).equals(that.data.everyRecord(division));
  }

  @Override
  public int hashCode() {
    return 31 * division.hashCode() + closures.hashCode();
  }
}
