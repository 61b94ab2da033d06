// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.util.Comparator;
import org.ncscp.core.record.RecordId;

/** The order of records by their names: 2 before 10. */
final class Ids {
  static final Comparator<RecordId> IN_ORDER =
      Comparator.comparingInt((RecordId id) -> id.value().length()).thenComparing(RecordId::value);

  private Ids() {}
}
