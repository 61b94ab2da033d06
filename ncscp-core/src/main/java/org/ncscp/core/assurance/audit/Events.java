// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import org.ncscp.core.record.Provenance;

/** What a day must be on which something happened. */
final class Events {
  private Events() {}

  /** What is recorded has happened: a later day is a slip of the pen. */
  static void requireRecordedAfter(String what, LocalDate day, Provenance provenance) {
    if (day.isAfter(provenance.recorded())) {
      throw new IllegalArgumentException(
          what + " must be on or before recorded " + provenance.recorded() + " but was " + day);
    }
  }
}
