// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ThemeId;

/** A statement of what actions changed for children and families. Immutable and thread-safe. */
@Value.Immutable
public abstract class Impact implements WithImpact {
  Impact() {}

  /**
   * Returns its name within the case.
   *
   * @return the id
   */
  public abstract ImpactId id();

  /**
   * Returns the actions whose impact it is.
   *
   * @return by id, at least one
   */
  public abstract Set<ActionId> of();

  /**
   * Returns the assurances that it rests on.
   *
   * @return by reference; none if it is only said
   */
  public abstract Set<AssuranceReference> restsOn();

  /**
   * Returns what changed.
   *
   * @return the finding
   */
  public abstract ImpactFinding finding();

  /**
   * Returns what changed in words.
   *
   * @return the text, withheld
   */
  public abstract FreeText statement();

  /**
   * Returns its themes.
   *
   * @return by name; none if it is not in any table by theme
   */
  public abstract Set<ThemeId> themes();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  Impact check() {
    if (of().isEmpty()) {
      throw new IllegalArgumentException(
          "impact " + id() + " must be of at least one action but was of none");
    }
    Set<ActionId> actions = InOrder.by(ActionId::value, of());
    Set<AssuranceReference> rests = InOrder.by(AssuranceReference::value, restsOn());
    Set<ThemeId> sorted = InOrder.by(ThemeId::value, themes());
    boolean ordered =
        InOrder.same(actions, of())
            && InOrder.same(rests, restsOn())
            && InOrder.same(sorted, themes());
    if (ordered) {
      return this;
    }
    return builder().from(this).of(actions).restsOn(rests).themes(sorted).build();
  }

  /** Builds an {@link Impact}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableImpact.Builder {
    Builder() {}
  }
}
