// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.register.Register;
import org.ncscp.core.review.ReviewCase;

/**
 * What a yearly report is made of: the sheets of the year, the register of decisions and the cases.
 * They may hold other years too; the report takes what belongs to its period. Immutable and
 * thread-safe.
 */
public final class YearSources {
  private final RecordSet records;
  private final Register register;
  private final List<ReviewCase> cases;
  private final Optional<String> caution;

  private YearSources(
      RecordSet records, Register register, List<ReviewCase> cases, Optional<String> caution) {
    this.records = records;
    this.register = register;
    this.cases = cases;
    this.caution = caution;
  }

  /**
   * Returns sources that are sheets only.
   *
   * @param records the sheets
   * @return the sources, without decisions or cases
   */
  public static YearSources of(RecordSet records) {
    return new YearSources(
        requireNonNull(records, "records"), Register.empty(), List.of(), Optional.empty());
  }

  /**
   * Returns the sources with decisions.
   *
   * @param decisions the register, which takes the place of the one that was there
   * @return the changed sources
   */
  public YearSources withRegister(Register decisions) {
    return new YearSources(records, requireNonNull(decisions, "decisions"), cases, caution);
  }

  /**
   * Returns the sources with cases.
   *
   * @param reviewCases the cases, which take the place of those that were there
   * @return the changed sources
   */
  public YearSources withCases(Collection<ReviewCase> reviewCases) {
    return new YearSources(records, register, List.copyOf(reviewCases), Optional.empty());
  }

  /**
   * Returns the sources with cases that were invented, which every table made of them says.
   *
   * @param reviewCases the cases, which take the place of those that were there
   * @return the changed sources
   */
  public YearSources withIllustrativeCases(Collection<ReviewCase> reviewCases) {
    return new YearSources(
        records,
        register,
        List.copyOf(reviewCases),
        Optional.of("Illustrative: the cases behind this table were invented."));
  }

  /**
   * Returns what was known on a day: records, decisions and events of cases that were entered by
   * its end.
   *
   * @param day the day, included, in Europe/London
   * @return the sources of that day
   */
  public YearSources asKnownOn(LocalDate day) {
    return new YearSources(
        records.asKnownOn(day),
        register.asAt(Moment.endOf(day)),
        cases.stream()
            .map(one -> one.asKnownOn(Moment.endOf(day)))
            .filter(one -> !one.events().isEmpty())
            .toList(),
        caution);
  }

  /**
   * Returns the sheets.
   *
   * @return all records, those that were corrected among them
   */
  public RecordSet records() {
    return records;
  }

  /**
   * Returns the register of decisions.
   *
   * @return the register; an empty one if none was given
   */
  public Register register() {
    return register;
  }

  /**
   * Returns the cases.
   *
   * @return in the order in which they were given
   */
  public List<ReviewCase> cases() {
    return cases;
  }

  /** What every table made of the cases must say. */
  Optional<String> caution() {
    return caution;
  }

  <T extends YearRecord> List<T> current(RecordTable<T> table) {
    return records.of(table).current();
  }

  /** Returns how many there are of each. */
  @Override
  public String toString() {
    return "YearSources[" + register + ", " + cases.size() + " cases]";
  }
}
