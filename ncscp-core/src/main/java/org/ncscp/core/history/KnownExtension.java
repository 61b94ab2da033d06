// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;

/**
 * A request for more time, and what became of it.
 *
 * @param request the request
 * @param grant the decision that gave it, if there is one
 * @param refusal the decision that refused it, if there is one
 * @param told who has been told of the grant
 */
public record KnownExtension(
    Fact.ExtensionRequested request,
    Optional<Fact.ExtensionGranted> grant,
    Optional<Fact.ExtensionRefused> refusal,
    List<Fact.Told> told) {

  /**
   * Keeps a copy of the list.
   *
   * @param request the request
   * @param grant the decision that gave it, if there is one
   * @param refusal the decision that refused it, if there is one
   * @param told who has been told of the grant
   */
  public KnownExtension {
    told = List.copyOf(told);
  }

  /**
   * Tells when a body was told of the grant.
   *
   * @param body the body
   * @return the first time, or empty if it has not been told
   */
  public Optional<Moment> toldOn(BodyId body) {
    return told.stream()
        .filter(fact -> fact.body().equals(body))
        .map(Fact.Told::when)
        .min(Moment::compareTo);
  }

  /**
   * Tells since when the revised date counts.
   *
   * @param mustBeTold whom the rule names
   * @return the day of the decision or of the last telling, whichever is later; empty if it was not
   *     granted or somebody has not been told
   */
  public Optional<LocalDate> effectiveOn(List<BodyId> mustBeTold) {
    if (grant.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = grant.get().decidedOn();
    for (BodyId body : mustBeTold) {
      Optional<Moment> told = toldOn(body);
      if (told.isEmpty()) {
        return Optional.empty();
      }
      day = told.get().day().isAfter(day) ? told.get().day() : day;
    }
    return Optional.of(day);
  }
}
