// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.year.UnknownName;
import org.ncscp.core.year.YearTables;

/**
 * Checks that the bodies and themes that records name are those of the arrangements: a mistyped
 * agency would else be counted as one of its own.
 */
public final class UnknownNameChecks {
  private UnknownNameChecks() {}

  /**
   * Finds the names that the arrangements do not have on any day.
   *
   * @param records the records of the year, of which those that hold are looked at
   * @param arrangements the arrangements, with their rule book
   * @return one finding for each name under a column of a table, with the records that have it
   */
  public static Reconciliation of(RecordSet records, Arrangements arrangements) {
    Map<String, List<UnknownName>> alike = new TreeMap<>();
    for (UnknownName one : YearTables.unknownNames(records, arrangements)) {
      alike
          .computeIfAbsent(
              one.table() + " " + one.column() + " " + one.name(), matter -> new ArrayList<>())
          .add(one);
    }
    Findings findings = new Findings();
    alike.forEach((matter, names) -> add(matter, names, findings));
    return findings.result();
  }

  private static void add(String matter, List<UnknownName> names, Findings findings) {
    UnknownName first = names.get(0);
    List<RecordId> records =
        names.stream().map(UnknownName::record).distinct().sorted(Ids.IN_ORDER).toList();
    String column = first.column().replace('-', ' ');
    findings.add(
        CheckKind.UNKNOWN_NAME,
        matter,
        (records.size() == 1 ? "record " : "records ")
            + Words.list(records.stream().map(RecordId::value).toList())
            + " of "
            + first.table()
            + (records.size() == 1 ? " names " : " name ")
            + "\u201c"
            + first.name()
            + "\u201d as "
            + column
            + ", which is no entry of the arrangements",
        List.of(new FigurePlace(column, first.name(), first.table(), records, Optional.empty())));
  }
}
