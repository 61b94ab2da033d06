// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * A figure of a relation, looked up.
 *
 * @param id its name in the sheet, the same wherever it is stated
 * @param name in words: that of a stated one as its source has it, in quotation marks
 * @param amount its value; empty if it is not known
 * @param whyNot why it is not, in words that follow the name; empty if it is
 * @param period of which period it is, if that is known
 * @param asAt of which day, if that is known
 * @param unit in what it is counted, if that is known
 * @param table the table of its records
 * @param records the records that state it or that it was computed of
 * @param source where it was published, if it was
 */
record Term(
    String id,
    String name,
    Optional<Amount> amount,
    String whyNot,
    Optional<ReportingPeriod> period,
    Optional<LocalDate> asAt,
    Optional<String> unit,
    String table,
    List<RecordId> records,
    Optional<RecordSource> source) {

  Amount known() {
    return amount.orElseThrow();
  }

  /** With its value, for example {@code “Police, value of contribution” £38,000}. */
  String inWords() {
    return name + amount.map(value -> " " + value).orElse("");
  }

  FigurePlace place() {
    return new FigurePlace(
        name, amount.map(Amount::toString).orElse(whyNot), table, records, source);
  }
}
