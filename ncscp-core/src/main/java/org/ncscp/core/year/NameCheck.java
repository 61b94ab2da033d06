// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.year;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.ThemeId;

/** Whether the bodies and themes that records name are those of the arrangements. */
final class NameCheck {
  private final Set<Object> known = new HashSet<>();
  private final List<UnknownName> unknown = new ArrayList<>();

  /** A body of a record may be any organisation, group or post, and any body of the rule book. */
  private NameCheck(Arrangements arrangements) {
    arrangements.organisations().forEach(one -> know(one.id(), one.id().value()));
    arrangements.groups().forEach(one -> know(one.id(), one.id().value()));
    arrangements.posts().forEach(one -> know(one.id(), one.id().value()));
    known.addAll(arrangements.ruleBook().bodies());
    arrangements.themes().forEach(one -> known.add(one.id()));
  }

  private void know(Object id, String name) {
    known.add(id);
    known.add(BodyId.of(name));
  }

  static List<UnknownName> unknown(RecordSet records, Arrangements arrangements) {
    NameCheck check = new NameCheck(requireNonNull(arrangements, "arrangements"));
    records.tables().forEach(table -> check.check(records, table));
    return List.copyOf(check.unknown);
  }

  private <T extends YearRecord> void check(RecordSet records, RecordTable<T> table) {
    for (T record : records.of(table).current()) {
      table
          .values(record)
          .forEach(
              (column, value) -> {
                for (Object one : value instanceof List<?> several ? several : List.of(value)) {
                  if (isName(one) && !known.contains(one)) {
                    unknown.add(
                        new UnknownName(
                            table.name(), record.provenance().id(), column, one.toString()));
                  }
                }
              });
    }
  }

  private static boolean isName(Object value) {
    return value instanceof OrganisationId
        || value instanceof GroupId
        || value instanceof PostId
        || value instanceof BodyId
        || value instanceof ThemeId;
  }
}
