// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Instant;
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
 * @param dueDate by the end of the original due date: until all are told, that is what counts
 * @param toldOn when it was told, if it was
 * @param state running, met, met late or overdue
 */
public record Notice(
    FactId grant, BodyId body, LocalDate dueDate, Optional<Moment> toldOn, DeadlineState state) {

  /** The notices of every grant: each body that the rule names is to be told of each. */
  static List<Notice> of(List<KnownExtension> extensions, Deadline original, Instant asAt) {
    List<Notice> notices = new ArrayList<>();
    for (KnownExtension extension : extensions) {
      Optional<Extension> provision = original.rule().extension();
      if (extension.grant().isPresent() && provision.isPresent()) {
        for (BodyId body : provision.get().told()) {
          notices.add(
              of(extension.grant().get().id(), body, extension.toldOn(body), original, asAt));
        }
      }
    }
    return notices;
  }

  private static Notice of(
      FactId grant, BodyId body, Optional<Moment> told, Deadline original, Instant asAt) {
    boolean inTime =
        told.map(original::isInTime).orElseGet(() -> !asAt.isAfter(original.lastMoment()));
    DeadlineState state =
        told.isPresent()
            ? (inTime ? DeadlineState.MET : DeadlineState.MET_LATE)
            : (inTime ? DeadlineState.RUNNING : DeadlineState.OVERDUE);
    return new Notice(grant, body, original.dueDate(), told, state);
  }
}
