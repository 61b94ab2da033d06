// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.ActionOwner;
import org.ncscp.core.reference.FreeText;

/** Something to be done that follows from a decision. Immutable and thread-safe. */
@Value.Immutable
public abstract class DecisionAction implements WithDecisionAction {
  DecisionAction() {}

  /**
   * Returns its letter.
   *
   * @return unique in the decision
   */
  public abstract ActionLetter letter();

  /**
   * Returns what is to be done.
   *
   * @return the text, withheld
   */
  public abstract FreeText text();

  /**
   * Returns who sees to it.
   *
   * @return a post, an organisation or a group, or empty if it is not stated
   */
  public abstract Optional<ActionOwner> owner();

  /**
   * Returns by when it is to be done.
   *
   * @return the last day, or empty if it is not stated
   */
  public abstract Optional<LocalDate> due();

  /**
   * Returns how far it has been done.
   *
   * @return the status
   */
  public abstract DecisionStatus status();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
  }

  /** Builds a {@link DecisionAction}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDecisionAction.Builder {
    Builder() {}
  }
}
