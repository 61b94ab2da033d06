// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.reporting.reconciliation.RelationChecks.Looked;

/**
 * A share with its part and its whole, which is above zero.
 *
 * @param share the stated percentage
 * @param part the part
 * @param whole the whole
 * @param partTerm the part as the relation names it
 * @param wholeTerm the whole as the relation names it
 */
record StatedShare(Term share, Term part, Term whole, FigureTerm partTerm, FigureTerm wholeTerm) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** How a stated percentage fits the exact one. */
  enum Fit {
    /** It is no farther off than half a unit of its last place. */
    NEAREST,
    /** It is less than a unit off: rounded up or down. */
    OTHER_ROUNDING,
    /** It is not that share. */
    NONE
  }

  /** Of a relation whose figures are known; empty for a whole of nothing or less. */
  static Optional<StatedShare> of(StatedRelation relation, Looked looked) {
    Term whole = looked.of().get(1);
    return whole.known().value().signum() <= 0
        ? Optional.empty()
        : Optional.of(
            new StatedShare(
                looked.figure(),
                looked.of().get(0),
                whole,
                relation.of().get(0),
                relation.of().get(1)));
  }

  BigDecimal percentage() {
    return share.known().value();
  }

  Fit fit() {
    return fit(percentage(), part.known().value(), whole.known().value());
  }

  /** Whether it would be right, to the nearest, of another whole above zero. */
  boolean fits(BigDecimal other) {
    return fit(percentage(), part.known().value(), other) == Fit.NEAREST;
  }

  static Fit fit(BigDecimal percentage, BigDecimal part, BigDecimal whole) {
    BigDecimal off = part.multiply(HUNDRED).subtract(percentage.multiply(whole)).abs();
    BigDecimal half = Amount.halfUnit(percentage).multiply(whole);
    if (off.compareTo(half) <= 0) {
      return Fit.NEAREST;
    }
    return off.compareTo(half.multiply(TWO)) < 0 ? Fit.OTHER_ROUNDING : Fit.NONE;
  }

  /** By how much it may be off: half a unit, or one if it was rounded up or down. */
  BigDecimal slack() {
    BigDecimal half = share.known().slack();
    return fit() == Fit.OTHER_ROUNDING ? half.multiply(TWO) : half;
  }

  /** The exact share with as many places as the stated one has. */
  BigDecimal exact() {
    return part.known()
        .value()
        .multiply(HUNDRED)
        .divide(whole.known().value(), percentage().scale(), RoundingMode.HALF_UP);
  }

  String inWords() {
    return share.inWords() + " = " + part.inWords() + " of " + whole.inWords();
  }

  String correction() {
    return share.name()
        + " is stated as "
        + share.known()
        + " but "
        + part.inWords()
        + " is "
        + Words.number(exact())
        + "%";
  }

  List<FigurePlace> places() {
    return List.of(share.place(), part.place(), whole.place());
  }
}
