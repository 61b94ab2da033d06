// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.FactId;
import org.ncscp.core.history.KnownExtension;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.Extension;

/**
 * The duty to tell a body that more time was given.
 *
 * @param grant the grant
 * @param body whom
 * @param dueDate by the end of the due date before: until all are told, that is what counts
 * @param toldOn when it was told, if it was
 * @param state running, met, met late or overdue
 */
public record Notice(
    FactId grant, BodyId body, LocalDate dueDate, Optional<Moment> toldOn, DeadlineState state) {

  /**
   * The notices of one request, if it was granted, by the date that counted before; while a clock
   * stands that stopped in time, none is late.
   */
  static List<Notice> of(KnownExtension extension, Deadline before, boolean stopped, Moment asAt) {
    List<Notice> notices = new ArrayList<>();
    Optional<Extension> provision = before.rule().extension();
    if (extension.grant().isPresent() && provision.isPresent()) {
      for (BodyId body : provision.get().told()) {
        Optional<Moment> told = extension.toldOn(body);
        boolean inTime = stopped || before.isInTime(told.orElse(asAt));
        DeadlineState state =
            told.isPresent()
                ? (inTime ? DeadlineState.MET : DeadlineState.MET_LATE)
                : (inTime ? DeadlineState.RUNNING : DeadlineState.OVERDUE);
        notices.add(new Notice(extension.grant().get().id(), body, before.dueDate(), told, state));
      }
    }
    return notices;
  }
}
