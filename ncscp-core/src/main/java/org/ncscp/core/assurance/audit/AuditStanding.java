// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.GroupId;

/**
 * How an audit of a programme stands on a day.
 *
 * @param audit which audit
 * @param state how far it has come
 * @param plan what was planned; empty for an audit that nobody planned
 * @param undertaken what was done; empty as long as it is not completed
 * @param findings what it found; none as long as it is not completed
 * @param presentations its presentations by the day, in order of time
 * @param notPresentedTo the groups that are still to see its outcome; none as long as it is not
 *     completed
 */
public record AuditStanding(
    AuditId audit,
    AuditState state,
    Optional<PlannedAudit> plan,
    Optional<UndertakenAudit> undertaken,
    List<AuditFinding> findings,
    List<AuditPresentation> presentations,
    List<GroupId> notPresentedTo) {

  /**
   * Copies the lists.
   *
   * @param audit which audit
   * @param state how far it has come
   * @param plan what was planned
   * @param undertaken what was done
   * @param findings what it found
   * @param presentations its presentations
   * @param notPresentedTo the groups that are still to see its outcome
   */
  public AuditStanding {
    requireNonNull(audit, "audit");
    requireNonNull(state, "state");
    requireNonNull(plan, "plan");
    requireNonNull(undertaken, "undertaken");
    findings = List.copyOf(requireNonNull(findings, "findings"));
    presentations = List.copyOf(requireNonNull(presentations, "presentations"));
    notPresentedTo = List.copyOf(requireNonNull(notPresentedTo, "notPresentedTo"));
  }

  /**
   * Tells whether it was completed after the last day planned for it.
   *
   * @return false if it was not planned or is not completed
   */
  public boolean isLate() {
    return undertaken.isPresent()
        && plan.filter(it -> undertaken.get().completed().isAfter(it.planned().last())).isPresent();
  }
}
