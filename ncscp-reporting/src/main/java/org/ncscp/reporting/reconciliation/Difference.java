// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.reporting.reconciliation.RelationChecks.Looked;

/**
 * What a figure is stated as, and what its relation makes of the others.
 *
 * @param stated the figure
 * @param expected what follows from the others
 * @param slack by how much they may be off together, being rounded
 */
record Difference(BigDecimal stated, BigDecimal expected, BigDecimal slack) {

  /** The sum or difference of what is known; of one only, that one. */
  static Difference of(RelationKind kind, Looked looked) {
    BigDecimal expected = BigDecimal.ZERO;
    BigDecimal slack = looked.figure().known().slack();
    boolean first = true;
    for (Term term : looked.of()) {
      if (term.amount().isPresent()) {
        BigDecimal value = term.known().value();
        boolean less = kind == RelationKind.DIFFERENCE && !first;
        expected = less ? expected.subtract(value) : expected.add(value);
        slack = slack.add(term.known().slack());
        first = false;
      }
    }
    return new Difference(looked.figure().known().value(), expected, slack);
  }

  /** Above zero if more is stated than follows. */
  BigDecimal apart() {
    return stated.subtract(expected);
  }

  boolean isNothing() {
    return apart().signum() == 0;
  }

  boolean isWithinRounding() {
    return apart().abs().compareTo(slack) <= 0;
  }

  boolean isAbove() {
    return apart().compareTo(slack) > 0;
  }
}
