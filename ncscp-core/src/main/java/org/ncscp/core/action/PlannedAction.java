// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;

/**
 * An action that a review led to, with who carries it out and by when. Its text stands in one
 * place: here, or in a register of decisions. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlannedAction implements WithPlannedAction {
  PlannedAction() {}

  /**
   * Returns its name within the case.
   *
   * @return the id
   */
  public abstract ActionId id();

  /**
   * Returns the recommendations that it answers.
   *
   * @return by id; none for an action taken at once to make children safe
   */
  public abstract Set<RecommendationId> answers();

  /**
   * Returns what is to be done.
   *
   * @return the text, withheld; empty if it stands in a register of decisions
   */
  public abstract Optional<FreeText> text();

  /**
   * Returns where the text stands in a register of decisions.
   *
   * @return the decision and the letter; empty if the text is here
   */
  public abstract Optional<RegisteredAction> registered();

  /**
   * Returns the organisation that carries it out.
   *
   * @return the organisation
   */
  public abstract OrganisationId owner();

  /**
   * Returns who sees to it there.
   *
   * @return the post; empty if it is not stated
   */
  public abstract Optional<PostId> post();

  /**
   * Returns by when it is to be carried out, as it was agreed at first.
   *
   * @return the last day
   */
  public abstract LocalDate due();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  PlannedAction check() {
    if (text().isPresent() == registered().isPresent()) {
      throw new IllegalArgumentException(
          "action "
              + id()
              + " must have its text here or in a register of decisions but has "
              + registered().map(both -> "both, the latter in " + both).orElse("neither"));
    }
    Set<RecommendationId> sorted = InOrder.by(RecommendationId::value, answers());
    return InOrder.same(sorted, answers()) ? this : withAnswers(sorted);
  }

  /** Builds a {@link PlannedAction}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutablePlannedAction.Builder {
    Builder() {}
  }
}
