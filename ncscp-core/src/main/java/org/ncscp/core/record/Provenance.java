// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.reference.BodyId;

/**
 * Where a record comes from. A record is never edited: what was wrong is set right by a record of
 * its own that names the one it corrects, and what should not be there at all is withdrawn by one.
 *
 * @param id its name in its table
 * @param corrects the record that this one takes the place of; empty for a new one
 * @param withdrawn whether nothing is to take the place of the record that this one corrects
 * @param recorded the day on which it was entered
 * @param source what it was made from
 * @param responsible the body, group or post that answers for it
 */
public record Provenance(
    RecordId id,
    Optional<RecordId> corrects,
    boolean withdrawn,
    LocalDate recorded,
    RecordSource source,
    BodyId responsible)
    implements Serializable {

  /** As it is serialised: an {@link Optional} cannot be. */
  private record Written(
      RecordId id,
      @Nullable RecordId corrects,
      boolean withdrawn,
      LocalDate recorded,
      RecordSource source,
      BodyId responsible)
      implements Serializable {
    private Object readResolve() {
      return new Provenance(
          id, Optional.ofNullable(corrects), withdrawn, recorded, source, responsible);
    }
  }

  /**
   * Checks the parts.
   *
   * @param id its name in its table
   * @param corrects the record that this one takes the place of
   * @param withdrawn whether nothing is to take the place of the record that this one corrects
   * @param recorded the day on which it was entered
   * @param source what it was made from
   * @param responsible the body, group or post that answers for it
   * @throws IllegalArgumentException if it corrects itself, or withdraws none
   */
  public Provenance {
    requireNonNull(id, "id");
    requireNonNull(corrects, "corrects");
    requireNonNull(recorded, "recorded");
    requireNonNull(source, "source");
    requireNonNull(responsible, "responsible");
    if (corrects.equals(Optional.of(id))) {
      throw new IllegalArgumentException("corrects must be another record but was " + id);
    }
    if (withdrawn && corrects.isEmpty()) {
      throw new IllegalArgumentException(
          "withdrawn must go with the record that is withdrawn in corrects, but "
              + id
              + " corrects none");
    }
  }

  /**
   * Returns the provenance of a new record.
   *
   * @param id its name in its table
   * @param recorded the day on which it was entered
   * @param source what it was made from
   * @param responsible the body, group or post that answers for it
   * @return the provenance
   */
  public static Provenance of(
      RecordId id, LocalDate recorded, RecordSource source, BodyId responsible) {
    return new Provenance(id, Optional.empty(), false, recorded, source, responsible);
  }

  /**
   * Refuses a day after the one on which the record was entered: what is recorded has happened.
   *
   * @param what what the record calls the day, for the message
   * @param day the day
   * @throws IllegalArgumentException if it is later
   */
  public void requireHappened(String what, LocalDate day) {
    if (day.isAfter(recorded)) {
      throw new IllegalArgumentException(
          what + " must be on or before recorded " + recorded + " but was " + day);
    }
  }

  /**
   * Returns the provenance of a correction of this record, from the same source and by the same
   * body.
   *
   * @param correction the name of the correction
   * @param on the day on which it was entered
   * @return the provenance of the correction
   * @throws IllegalArgumentException if the correction has the name of this record
   */
  public Provenance correctedBy(RecordId correction, LocalDate on) {
    return new Provenance(correction, Optional.of(id), false, on, source, responsible);
  }

  private Object writeReplace() {
    return new Written(id, corrects.orElse(null), withdrawn, recorded, source, responsible);
  }
}
