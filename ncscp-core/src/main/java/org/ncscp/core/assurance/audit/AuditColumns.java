// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The columns that several tables of audits have. */
final class AuditColumns {
  static final Cell<AuditId> AUDIT_CELL =
      Cells.of(AuditId::of, AuditId.class, "neglect-2025")
          .as("the id of an audit, as neglect-2025");
  static final Cell<OrganisationId> AGENCY_CELL =
      Cells.of(OrganisationId::of, OrganisationId.class, "nottinghamshire-police")
          .as("the id of an organisation, as nottinghamshire-police");
  private static final Cell<ProgrammeItem> ITEM_CELL =
      Cells.of(AuditColumns::item, ProgrammeItem.class, "neglect");
  private static final Cell<AuditKind> KIND_CELL = Cells.constant(AuditKind.class);

  private AuditColumns() {}

  private static ProgrammeItem item(String name) {
    Names.requireHyphenated("theme", name);
    return ProgrammeItem.of(name);
  }

  static <T> Column<T, AuditId> audit(Function<T, AuditId> value) {
    return Column.required("audit", AUDIT_CELL, value, "which audit");
  }

  static <T> Column<T, String> title(Function<T, String> value) {
    return Column.required("title", Cells.WORDS, value, "what it is called");
  }

  static <T> Column<T, ProgrammeItem> theme(Function<T, ProgrammeItem> value) {
    return Column.required(
        "theme", ITEM_CELL, value, "the item of the rolling programme that it is of");
  }

  static <T> Column<T, AuditKind> kind(Function<T, AuditKind> value) {
    return Column.required(
        "kind", KIND_CELL, value, "whether it is of the work of several agencies or of one");
  }

  static <T> Column<T, Boolean> crossAuthority(Function<T, Boolean> value) {
    return Column.flag(
        "cross-authority", value, "yes, if it is undertaken with a neighbouring partnership");
  }

  static <T> Column<T, List<OrganisationId>> agencies(
      Function<T, Set<OrganisationId>> value, String meaning) {
    return Column.list("agencies", AGENCY_CELL, value, meaning);
  }

  static <T> Column<T, Boolean> involvementConsidered(Function<T, Optional<Boolean>> value) {
    return Column.optional(
        "involvement-considered",
        Cells.YES_NO,
        value,
        "whether it was considered how to involve children, parents and carers; blank if that is"
            + " not known");
  }

  static <T> Column<T, Boolean> scrutineerConsulted(Function<T, Optional<Boolean>> value) {
    return Column.optional(
        "scrutineer-consulted",
        Cells.YES_NO,
        value,
        "whether the Independent Scrutineer was consulted about that; blank if that is not known");
  }
}
