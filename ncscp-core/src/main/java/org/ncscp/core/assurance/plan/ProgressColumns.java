// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The columns that the progress of priorities and of actions have in common. */
final class ProgressColumns {
  static final Cell<PriorityId> PRIORITY = Cells.of(PriorityId::of, PriorityId.class, "neglect");
  static final Cell<AgreedActionId> ACTION =
      Cells.of(AgreedActionId::of, AgreedActionId.class, "exploitation-training-offer");

  private ProgressColumns() {}

  static <T> Column<T, Progress> progress(Function<T, Progress> value) {
    return Column.required("progress", Cells.constant(Progress.class), value, "how far it came");
  }

  static <T> Column<T, FreeText> reason(Function<T, Optional<FreeText>> value) {
    return Column.optional(
        "reason",
        Cells.TEXT,
        value,
        "why there was little or no progress, or why it was given up; required with those");
  }

  static <T> Column<T, FreeText> evidence(Function<T, Optional<FreeText>> value) {
    return Column.optional("evidence", Cells.TEXT, value, "what shows how far it came");
  }

  static <T> Column<T, FreeText> impact(Function<T, Optional<FreeText>> value) {
    return Column.optional(
        "impact", Cells.TEXT, value, "what changed for children, families or practice");
  }
}
