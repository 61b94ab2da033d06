// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.statement.FindingId;

/**
 * Something that does not reconcile.
 *
 * @param id its name, the same whenever the same matter is looked at, for example {@code
 *     difference:overspend}
 * @param kind what was checked
 * @param line one line of English with the figures and their difference; it shows no text that
 *     somebody wrote of a case
 * @param places where the figures stand
 */
public record Finding(FindingId id, CheckKind kind, String line, List<FigurePlace> places) {

  /**
   * Refuses nulls.
   *
   * @param id its name
   * @param kind what was checked
   * @param line one line of English with the figures and their difference
   * @param places where the figures stand
   */
  public Finding {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(line, "line");
    places = List.copyOf(requireNonNull(places, "places"));
  }

  /** Of a matter in any words. */
  static Finding of(CheckKind kind, String matter, String line, List<FigurePlace> places) {
    return new Finding(FindingId.of(kind.word() + ":" + Words.matter(matter)), kind, line, places);
  }

  /**
   * Returns how much it matters.
   *
   * @return the severity of its kind
   */
  public Severity severity() {
    return kind.severity();
  }

  /** Returns for example {@code ERROR difference:overspend: overspend is stated as …}. */
  @Override
  public String toString() {
    return severity() + " " + id + ": " + line;
  }
}
