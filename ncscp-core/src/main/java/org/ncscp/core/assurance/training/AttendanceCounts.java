// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.io.Serializable;
import java.util.Optional;
import org.ncscp.core.reference.CountShare;

/**
 * Attendances added up. Each record is taken by itself: places that one agency did not take up are
 * not made up for by people of another who came unbooked.
 *
 * @param records how many records of a session and an agency these are; without one nothing is
 *     known, which is not the same as nobody
 * @param booked places booked
 * @param attended people who came
 * @param notAttended booked places that were not taken up
 * @param unbooked people who came above the booked places
 */
public record AttendanceCounts(
    long records, long booked, long attended, long notAttended, long unbooked)
    implements Serializable {

  /** No record. */
  public static final AttendanceCounts NONE = new AttendanceCounts(0, 0, 0, 0, 0);

  /**
   * Checks the counts.
   *
   * @param records how many records these are
   * @param booked places booked
   * @param attended people who came
   * @param notAttended booked places that were not taken up
   * @param unbooked people who came above the booked places
   * @throws IllegalArgumentException if a count is below zero, or booked and unbooked together are
   *     not attended and not attended together
   */
  public AttendanceCounts {
    if (Math.min(records, Math.min(notAttended, unbooked)) < 0
        || Math.min(booked, attended) < 0
        || booked + unbooked != attended + notAttended) {
      throw new IllegalArgumentException(
          "counts must be above or at zero and add up but were "
              + booked
              + " booked, "
              + unbooked
              + " unbooked, "
              + attended
              + " attended, "
              + notAttended
              + " not attended in "
              + records
              + " records");
    }
  }

  static AttendanceCounts of(Attendance one) {
    return new AttendanceCounts(1, one.booked(), one.attended(), one.notAttended(), one.unbooked());
  }

  /**
   * Adds others.
   *
   * @param other the others
   * @return the sums
   */
  public AttendanceCounts plus(AttendanceCounts other) {
    return new AttendanceCounts(
        records + other.records,
        booked + other.booked,
        attended + other.attended,
        notAttended + other.notAttended,
        unbooked + other.unbooked);
  }

  /**
   * Returns how many of the booked places were taken up. Who came unbooked does not count, so that
   * it is never above the whole.
   *
   * @return the share; empty if nothing was booked
   */
  public Optional<CountShare> attendanceRate() {
    return booked == 0
        ? Optional.empty()
        : Optional.of(new CountShare(booked - notAttended, booked));
  }
}
