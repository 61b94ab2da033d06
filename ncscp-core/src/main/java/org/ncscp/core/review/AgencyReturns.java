// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;

/** Who was asked and who answered, read from the steps that count. */
final class AgencyReturns {
  /** One agency, for one kind of review. */
  private record Asked(ReviewKindId review, OrganisationId agency) {}

  private final Map<Asked, AgencyReturn> returns = new LinkedHashMap<>();

  AgencyReturns(List<KnownStep> steps) {
    steps.forEach(this::asked);
    steps.forEach(this::answered);
  }

  private void asked(KnownStep step) {
    if (step.step() instanceof RapidReviewStep.AgencyAsked asked) {
      returns.merge(
          new Asked(asked.review(), asked.agency()),
          new AgencyReturn(
              asked.review(), asked.agency(), step.day(), asked.by(), Optional.empty()),
          (first, again) ->
              new AgencyReturn(
                  first.review(),
                  first.agency(),
                  first.askedOn(),
                  again.by().or(first::by),
                  Optional.empty()));
    }
  }

  private void answered(KnownStep step) {
    if (step.step() instanceof RapidReviewStep.AgencyAnswered answered) {
      returns.computeIfPresent(
          new Asked(answered.review(), answered.agency()),
          (asked, one) ->
              new AgencyReturn(
                  one.review(),
                  one.agency(),
                  one.askedOn(),
                  one.by(),
                  one.answeredOn().or(() -> Optional.of(step.day()))));
    }
  }

  List<AgencyReturn> list() {
    return List.copyOf(returns.values());
  }
}
