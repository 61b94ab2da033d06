// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;

/**
 * An action that the partnership agreed, whatever it follows from. How it came on is told by
 * records of {@link ActionProgress}. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Annual Report: "A record of key
 * decisions and actions taken by the safeguarding partners in the yearly cycle".
 */
@Value.Immutable
public abstract class AgreedAction implements YearRecord, WithAgreedAction {
  AgreedAction() {}

  /**
   * Returns which action it is.
   *
   * @return its name
   */
  public abstract AgreedActionId action();

  /**
   * Returns what kind of thing it follows from.
   *
   * @return a priority, an audit, a risk, a challenge or an engagement
   */
  public abstract ActionBasis basis();

  /**
   * Returns what it follows from.
   *
   * @return the name of that priority, audit, risk, challenge or engagement
   */
  public abstract BasisId basisId();

  /**
   * Returns what is to be done.
   *
   * @return the action as it was agreed
   */
  public abstract FreeText text();

  /**
   * Returns who answers for it.
   *
   * @return a body, group or post
   */
  public abstract BodyId owner();

  /**
   * Returns when it was agreed.
   *
   * @return the day
   */
  public abstract LocalDate agreed();

  /**
   * Returns by when it is to be done.
   *
   * @return the last day in time, not before it was agreed
   */
  public abstract LocalDate due();

  /**
   * Tells whether it follows from a priority.
   *
   * @param priority the priority
   * @return true if it was agreed for that one
   */
  public boolean isOf(PriorityId priority) {
    return basis() == ActionBasis.PRIORITY && basisId().value().equals(priority.value());
  }

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
    provenance().requireHappened("agreed", agreed());
    if (due().isBefore(agreed())) {
      throw new IllegalArgumentException(
          "due must be on or after agreed " + agreed() + " but was " + due());
    }
  }

  /** Builds an {@link AgreedAction}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAgreedAction.Builder {
    Builder() {}
  }
}
