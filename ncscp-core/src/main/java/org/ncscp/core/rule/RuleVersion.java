// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * A rule as it stands in one edition of the law or the guidance. Immutable and thread-safe. Which
 * version applies is decided by the day of the trigger.
 */
@Value.Immutable
public abstract class RuleVersion implements WithRuleVersion, Versions.Dated {
  RuleVersion() {}

  /**
   * Returns the days of the trigger to which it applies.
   *
   * @return the period in force
   */
  @Override
  public abstract EffectivePeriod inForce();

  /**
   * Returns what is to be done, by whom, for whom, and where that stands.
   *
   * @return the provision
   */
  public abstract Provision provision();

  /**
   * Returns from when and how long is counted: one count, or several of which {@link #whichever}
   * decides.
   *
   * @return at least one, each with a trigger of its own
   */
  @NotEmpty
  public abstract List<Count> counts();

  /**
   * Returns which of several counts decides.
   *
   * @return empty if there is one count only
   */
  public abstract Optional<Whichever> whichever();

  /**
   * Returns whether it must be done by the last day or go on to it.
   *
   * @return within, if nothing is said
   */
  @Value.Default
  public Obligation obligation() {
    return Obligation.WITHIN;
  }

  /**
   * Returns which days are working days for it.
   *
   * @return the definition that the rule uses
   */
  public abstract WorkingDayProfile workingDays();

  /**
   * Returns when a day ends for it, in London.
   *
   * @return empty for midnight
   */
  public abstract Optional<LocalTime> cutOff();

  /**
   * Returns the kinds of fact that meet it.
   *
   * @return maybe none, if nothing that is recorded can
   */
  public abstract List<FactKind> metBy();

  /**
   * Returns the kinds of fact after which it no longer applies to a case.
   *
   * @return maybe none
   */
  public abstract List<FactKind> cancelledBy();

  /**
   * Returns who may allow more time.
   *
   * @return empty if nobody may
   */
  public abstract Optional<Extension> extension();

  /**
   * Returns whether its clock can be stopped.
   *
   * @return not provided for, if nothing is said
   */
  @Value.Default
  public Stopping stopping() {
    return Stopping.NOT_PROVIDED;
  }

  /**
   * Returns the kinds of fact from which it counts.
   *
   * @return the triggers of its counts
   */
  public Stream<FactKind> triggers() {
    return counts().stream().map(Count::trigger);
  }

  /**
   * Tells whether it counts from a kind of fact.
   *
   * @param kind the kind of fact
   * @return true if it is the trigger of one of its counts
   */
  public boolean countsFrom(FactKind kind) {
    for (Count count : counts()) {
      if (count.trigger().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether it counts back from a day, such as a planned one.
   *
   * @return true if one of its counts does
   */
  public boolean countsBack() {
    for (Count count : counts()) {
      if (count.direction() == Direction.BEFORE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns how it counts, in words.
   *
   * @return for example {@code within 15 working days after "notification submitted"}
   */
  public String inWords() {
    return (obligation() == Obligation.AT_LEAST ? "for at least " : "")
        + counts().stream().map(Count::inWords).collect(joining(" or "))
        + whichever().map(which -> ", whichever is " + which.description()).orElse("")
        + cutOff().map(time -> ", a day ending at " + time).orElse("");
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
    Values.validate(this);
    if (whichever().isPresent() != counts().size() > 1) {
      throw new IllegalArgumentException(
          "whichever must be earlier or later of several origins, but there "
              + (counts().size() == 1 ? "is 1" : "are " + counts().size()));
    }
    if (triggers().distinct().count() < counts().size()) {
      throw new IllegalArgumentException("each origin must have a trigger of its own");
    }
    if (obligation() == Obligation.AT_LEAST && !metBy().isEmpty()) {
      throw new IllegalArgumentException(
          "met-by must be left out for at-least, which time alone meets");
    }
    if (cutOff().isPresent() && countsBack()) {
      throw new IllegalArgumentException("cut-off must be left out where is counted back");
    }
    boolean hours = counts().stream().anyMatch(c -> c.limit().unit() == PeriodUnit.HOURS);
    if (hours && (cutOff().isPresent() || extension().isPresent())) {
      throw new IllegalArgumentException(
          "cut-off and extension must be left out for hours, which end at a moment of their own");
    }
  }

  /** Builds a {@link RuleVersion}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRuleVersion.Builder {
    Builder() {}
  }
}
