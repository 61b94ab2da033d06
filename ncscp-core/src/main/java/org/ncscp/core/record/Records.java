// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of one table, those that were corrected among them. Immutable and thread-safe.
 *
 * <pre>{@code
 * Records<Contribution> all = FundingTables.CONTRIBUTIONS.read(RecordFile.of(path));
 * all.current();                                          // what is held to be right now
 * all.asKnownOn(LocalDate.of(2025, 6, 30)).current();     // what was held to be right then
 * }</pre>
 *
 * @param <T> what the records are
 */
public final class Records<T extends YearRecord> {
  private final List<T> all;

  /** The correction of each record that has one. */
  private final Map<RecordId, T> corrections = new HashMap<>();

  Records(Collection<? extends T> all) {
    this.all = List.copyOf(all);
    for (T one : this.all) {
      one.provenance().corrects().ifPresent(corrected -> corrections.put(corrected, one));
    }
  }

  /**
   * Returns no records.
   *
   * @param <T> what the records would be
   * @return the empty table
   */
  public static <T extends YearRecord> Records<T> none() {
    return new Records<>(List.of());
  }

  /**
   * Returns every record, corrected and withdrawn ones too.
   *
   * @return in the order of the file
   */
  public List<T> all() {
    return all;
  }

  /**
   * Returns what is held to be right: the records that were neither corrected nor withdrawn, each
   * in the place of the first that it corrects.
   *
   * @return in the order of the file
   */
  public List<T> current() {
    List<T> current = new ArrayList<>();
    for (T one : all) {
      if (one.provenance().corrects().isEmpty()) {
        T last = last(one);
        if (!last.provenance().withdrawn()) {
          current.add(last);
        }
      }
    }
    return List.copyOf(current);
  }

  private T last(T one) {
    T last = one;
    for (T next = corrections.get(last.provenance().id()); next != null; ) {
      last = next;
      next = corrections.get(last.provenance().id());
    }
    return last;
  }

  /**
   * Returns what was known on a day: the records entered by then.
   *
   * @param day the day, included
   * @return the records of that day
   */
  public Records<T> asKnownOn(LocalDate day) {
    requireNonNull(day, "day");
    return new Records<>(
        all.stream().filter(one -> !one.provenance().recorded().isAfter(day)).toList());
  }

  /**
   * Returns a record and what became of it.
   *
   * @param id the name of any record
   * @return the record and the corrections of it, in their order; none if there is no such record
   */
  public List<T> history(RecordId id) {
    requireNonNull(id, "id");
    List<T> history = new ArrayList<>();
    Optional<T> next = all.stream().filter(one -> one.provenance().id().equals(id)).findFirst();
    while (next.isPresent()) {
      history.add(next.get());
      next = Optional.ofNullable(corrections.get(next.get().provenance().id()));
    }
    return List.copyOf(history);
  }

  /** Tells whether the other has the same records in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Records<?> that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** Returns how many there are. */
  @Override
  public String toString() {
    return "Records[" + all.size() + "]";
  }
}
