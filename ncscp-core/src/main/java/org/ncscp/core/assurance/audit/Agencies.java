// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.util.Set;
import org.ncscp.core.reference.OrganisationId;

/** Which agencies an audit of each kind has. */
final class Agencies {
  private Agencies() {}

  /** None are named as long as they are not known. */
  static void requireAsMany(AuditKind kind, Set<OrganisationId> agencies) {
    boolean several = agencies.size() > 1;
    if (!agencies.isEmpty() && several != (kind == AuditKind.MULTI_AGENCY)) {
      throw new IllegalArgumentException(
          "agencies must be "
              + (several ? "one for a single-agency" : "several for a multi-agency")
              + " audit but were "
              + agencies);
    }
  }
}
