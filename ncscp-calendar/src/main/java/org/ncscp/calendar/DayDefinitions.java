// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ncscp.calendar.internal.WorkingDayIndex;

/**
 * The definitions of one or several divisions together: a day is a working day if every one of them
 * says so. All are as known on the same day.
 */
record DayDefinitions(List<DayDefinition> each) {

  static DayDefinitions of(UkBankHolidays data, Division division) {
    return new DayDefinitions(List.of(DayDefinition.of(data, division)));
  }

  DayDefinitions changed(UnaryOperator<DayDefinition> change) {
    return new DayDefinitions(each.stream().map(change).toList());
  }

  DayDefinitions unitedWith(DayDefinitions other) {
    return new DayDefinitions(
        Stream.concat(each.stream(), other.each.stream()).distinct().toList());
  }

  Set<Division> divisions() {
    Set<Division> divisions = EnumSet.noneOf(Division.class);
    each.forEach(definition -> divisions.add(definition.division()));
    return Collections.unmodifiableSet(divisions);
  }

  List<NonWorkingReason> reasonsAgainst(LocalDate day) {
    return each.stream()
        .flatMap(definition -> definition.reasonsAgainst(day).stream())
        .distinct()
        .toList();
  }

  BitSet closedDays() {
    BitSet closed = new BitSet(WorkingDayIndex.BOUND);
    each.forEach(definition -> closed.or(definition.closedDays()));
    return closed;
  }

  Optional<String> extraWorkingDay(LocalDate day) {
    return each.stream().flatMap(d -> d.extraWorkingDay(day).stream()).findFirst();
  }

  Coverage coverage() {
    return each.stream()
        .map(DayDefinition::coverage)
        .reduce(Coverage::intersectedWith)
        .orElseThrow();
  }

  DataVersion oldestVersion() {
    return each.stream()
        .map(DayDefinition::version)
        .min(Comparator.comparing(DataVersion::asAt))
        .orElseThrow();
  }

  Optional<LocalDate> knownOn() {
    return each.get(0).knownOn();
  }

  String names() {
    return each.stream().map(DayDefinition::name).distinct().collect(joining(" + "));
  }

  /** In whatever order they were united. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DayDefinitions that && Set.copyOf(each).equals(Set.copyOf(that.each));
  }

  @Override
  public int hashCode() {
    return Set.copyOf(each).hashCode();
  }
}
