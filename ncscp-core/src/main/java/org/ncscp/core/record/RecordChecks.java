// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.SeenOnce;

/**
 * What must hold between the records of one table: each is taken once to know it, and once more,
 * when all are known, to settle it.
 */
final class RecordChecks<T extends YearRecord> {
  private final RecordTable<T> table;
  private final ProblemList problems;
  private final Optional<LocalDate> day;
  private final SeenOnce ids = new SeenOnce();
  private final SeenOnce keys = new SeenOnce();

  /** The day on which each record that was corrected was. */
  private final Map<RecordId, LocalDate> corrected = new HashMap<>();

  RecordChecks(RecordTable<T> table, ProblemList problems, Optional<LocalDate> day) {
    this.table = table;
    this.problems = problems;
    this.day = day;
  }

  void know(T record, long line, long row) {
    Provenance provenance = record.provenance();
    RecordId id = provenance.id();
    if (!ids.add(id.value())) {
      problems.add(line, row, "id", "must be another than that of every other record", id.value());
      return;
    }
    provenance.corrects().ifPresent(earlier -> correct(provenance, earlier, line, row));
  }

  private void correct(Provenance correction, RecordId earlier, long line, long row) {
    if (!ids.contains(earlier.value()) || earlier.equals(correction.id())) {
      problems.add(line, row, "corrects", "must be a record that stands above", earlier.value());
    } else if (corrected.containsKey(earlier)) {
      problems.add(
          line,
          row,
          "corrects",
          "must be a record that is not corrected already: correct its correction",
          earlier.value());
    } else {
      corrected.put(earlier, correction.recorded());
    }
  }

  /** Tells whether the record is held to be right, on the day if one is asked for. */
  boolean settle(T record, long line, long row) {
    Provenance provenance = record.provenance();
    LocalDate correction = corrected.get(provenance.id());
    if (correction != null && correction.isBefore(provenance.recorded())) {
      problems.add(
          line,
          row,
          "recorded",
          "must be on or before that of its correction, " + correction,
          provenance.recorded().toString());
    }
    if (correction == null && !provenance.withdrawn()) {
      table
          .keyOf(record)
          .filter(key -> !keys.add(key))
          .ifPresent(
              key ->
                  problems.add(
                      line,
                      row,
                      null,
                      "must be the only record of this "
                          + table.key().orElseThrow()
                          + ": a second one must correct the first",
                      null));
    }
    return isHeldToBeRight(provenance, correction);
  }

  private boolean isHeldToBeRight(Provenance provenance, @Nullable LocalDate correction) {
    boolean known = day.isEmpty() || !provenance.recorded().isAfter(day.get());
    boolean standing = correction == null || (day.isPresent() && correction.isAfter(day.get()));
    return known && standing && !provenance.withdrawn();
  }
}
