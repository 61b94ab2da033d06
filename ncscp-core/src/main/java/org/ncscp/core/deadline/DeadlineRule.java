// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/**
 * Something that must be done within so many working days after a fact. Immutable and thread-safe.
 *
 * <p>The day of the fact is day zero and is not counted; the rule is met if the thing is done by
 * the end of the last working day, Europe/London.
 */
@Value.Immutable
public abstract class DeadlineRule implements WithDeadlineRule {
  DeadlineRule() {}

  /**
   * Returns the rule's name in its book.
   *
   * @return the id
   */
  public abstract RuleId id();

  /**
   * Returns what must be done.
   *
   * @return for example {@code Rapid review completed}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns the kind of fact that starts the count.
   *
   * @return the trigger
   */
  public abstract Trigger trigger();

  /**
   * Returns how long may be taken.
   *
   * @return the amount, counted from the day after the fact
   */
  public abstract WorkingDays within();

  /**
   * Returns where the rule stands: the source whose force it has, then those that repeat it.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract List<LegalBasis> citations();

  /**
   * Returns the source whose force the rule has.
   *
   * @return the first citation
   */
  public LegalBasis legalBasis() {
    return citations().get(0);
  }

  /**
   * Returns how a disputed text is read here, and what else could be read into it.
   *
   * @return the interpretation note, or empty where nothing is disputed
   */
  public abstract Optional<String> interpretation();

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

  /** Builds a {@link DeadlineRule}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDeadlineRule.Builder {
    Builder() {}
  }
}
