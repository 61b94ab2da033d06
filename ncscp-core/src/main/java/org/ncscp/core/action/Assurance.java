// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.reference.FreeText;

/**
 * A test, apart from those who carried them out, of whether actions did what they should. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class Assurance implements WithAssurance {
  Assurance() {}

  /**
   * Returns its name, unique in the case.
   *
   * @return the reference
   */
  public abstract AssuranceReference reference();

  /**
   * Returns the actions that were tested.
   *
   * @return by id, at least one
   */
  public abstract Set<ActionId> actions();

  /**
   * Returns how they were tested.
   *
   * @return the method
   */
  public abstract AssuranceMethod method();

  /**
   * Returns whether they did what they should.
   *
   * @return the finding
   */
  public abstract AssuranceFinding finding();

  /**
   * Returns the finding in words.
   *
   * @return the text, withheld
   */
  public abstract FreeText statement();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  Assurance check() {
    if (actions().isEmpty()) {
      throw new IllegalArgumentException(
          "assurance " + reference() + " must be of at least one action but was of none");
    }
    Set<ActionId> sorted = InOrder.by(ActionId::value, actions());
    return InOrder.same(sorted, actions()) ? this : withActions(sorted);
  }

  /** Builds an {@link Assurance}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAssurance.Builder {
    Builder() {}
  }
}
