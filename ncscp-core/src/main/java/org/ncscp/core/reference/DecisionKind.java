// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * A kind of decision, for example {@code publication-delay}; the catalogue is open.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record DecisionKind(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public DecisionKind {
    Names.requireHyphenated("kind of decision", value);
  }

  /**
   * Returns the kind of decision of that name. Only the form is checked, because the catalogue is
   * open: whether any arrangements name the kind is not asked. What they do not name is decided by
   * a group's rule for every other kind, if it has one; so a mistyped name is answered like any
   * such kind, and no reservation of the kind that was meant holds it up.
   *
   * <p>Use constants, such as those of {@code NottinghamDecisions}; or check a name that comes from
   * elsewhere against those that the arrangements name: {@code kinds()} of the {@code decisions()}
   * and {@code reservedMatters()} of each of {@code Partnership.groups()}.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the kind of decision
   * @throws IllegalArgumentException if the value has another form
   */
  public static DecisionKind of(String value) {
    return new DecisionKind(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
