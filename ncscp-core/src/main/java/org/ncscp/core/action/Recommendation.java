// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.reference.ActionOwner;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ThemeId;

/**
 * A recommendation of a review: what is to change, and what makes it one that can be followed up.
 * It may lack any of the five criteria; {@link #missing} says which. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Recommendation implements WithRecommendation {
  Recommendation() {}

  /**
   * Returns its name within the case.
   *
   * @return the id
   */
  public abstract RecommendationId id();

  /**
   * Returns what is to change.
   *
   * @return the text, withheld
   */
  public abstract FreeText text();

  /**
   * Returns who is to act on it. There is always a text, so whether it is specific is told by this:
   * what nobody in particular is asked to do, nobody does.
   *
   * @return organisations, groups and posts, by name; maybe none
   */
  public abstract Set<ActionOwner> addressedTo();

  /**
   * Returns how it will be seen that it was carried out.
   *
   * @return the text, withheld; empty if it cannot be measured
   */
  public abstract Optional<FreeText> measure();

  /**
   * Returns who has agreed that it can be done.
   *
   * @return organisations by name; none if nobody has
   */
  public abstract Set<OrganisationId> agreedBy();

  /**
   * Returns which learning it answers.
   *
   * @return the text, withheld; empty if that is not said
   */
  public abstract Optional<FreeText> relevance();

  /**
   * Returns by when it is to be carried out.
   *
   * @return the last day; empty if it is not bound in time
   */
  public abstract Optional<LocalDate> by();

  /**
   * Returns its themes.
   *
   * @return by name; none if it is not in any table by theme
   */
  public abstract Set<ThemeId> themes();

  /**
   * Returns the criteria that it does not meet.
   *
   * @return in their order; none if it is smart
   */
  public Set<Smart> missing() {
    EnumSet<Smart> missing = EnumSet.noneOf(Smart.class);
    note(missing, Smart.SPECIFIC, addressedTo().isEmpty());
    note(missing, Smart.MEASURABLE, measure().isEmpty());
    note(missing, Smart.ACHIEVABLE, agreedBy().isEmpty());
    note(missing, Smart.RELEVANT, relevance().isEmpty());
    note(missing, Smart.TIME_BOUND, by().isEmpty());
    return Collections.unmodifiableSet(missing);
  }

  private static void note(Set<Smart> missing, Smart criterion, boolean lacks) {
    if (lacks) {
      missing.add(criterion);
    }
  }

  /**
   * Tells whether it is specific, measurable, achievable, relevant and time-bound.
   *
   * @return true if no criterion is missing
   */
  public boolean isSmart() {
    return missing().isEmpty();
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
  Recommendation inOrder() {
    Set<ActionOwner> addressed = InOrder.by(ActionOwner::value, addressedTo());
    Set<OrganisationId> agreed = InOrder.by(OrganisationId::value, agreedBy());
    Set<ThemeId> sorted = InOrder.by(ThemeId::value, themes());
    boolean ordered =
        InOrder.same(addressed, addressedTo())
            && InOrder.same(agreed, agreedBy())
            && InOrder.same(sorted, themes());
    if (ordered) {
      return this;
    }
    return builder().from(this).addressedTo(addressed).agreedBy(agreed).themes(sorted).build();
  }

  /** Builds a {@link Recommendation}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
