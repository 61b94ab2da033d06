// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

  private YearSources(RecordSet records, Register register, List<ReviewCase> cases) {
    this.records = records;
    this.register = register;
    this.cases = cases;
  }

  /**
   * Returns sources that are sheets only.
   *
   * @param records the sheets
   * @return the sources, without decisions or cases
   */
  public static YearSources of(RecordSet records) {
    return new YearSources(requireNonNull(records, "records"), Register.empty(), List.of());
  }

  /**
   * Returns the sources with decisions.
   *
   * @param decisions the register, which takes the place of the one that was there
   * @return the changed sources
   */
  public YearSources withRegister(Register decisions) {
    return new YearSources(records, requireNonNull(decisions, "decisions"), cases);
  }

  /**
   * Returns the sources with cases.
   *
   * @param reviewCases the cases, which take the place of those that were there
   * @return the changed sources
   */
  public YearSources withCases(Collection<ReviewCase> reviewCases) {
    return new YearSources(records, register, List.copyOf(reviewCases));
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
            .toList());
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

  <T extends YearRecord> List<T> current(RecordTable<T> table) {
    return records.of(table).current();
  }

  /** Returns how many there are of each. */
  @Override
  public String toString() {
    return "YearSources[" + register + ", " + cases.size() + " cases]";
  }
}
