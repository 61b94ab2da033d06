// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.reporting.reconciliation.Amount.Nature;

/** Whether a figure can be of a part of others. */
final class PartChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Findings findings;

  PartChecks(Findings findings) {
    this.findings = findings;
  }

  void check(StatedRelation relation, Term figure, List<Term> wholes) {
    String matter = relation.relation().value();
    List<FigurePlace> places = new ArrayList<>();
    places.add(figure.place());
    wholes.forEach(whole -> places.add(whole.place()));
    if (figure.known().nature() == Nature.PERCENTAGE) {
      percentage(matter, figure, wholes, places);
      return;
    }
    Optional<Term> below =
        wholes.stream()
            .filter(whole -> whole.known().value().compareTo(figure.known().value()) < 0)
            .findFirst();
    if (below.isEmpty()) {
      findings.agree(
          figure.inWords() + " is of " + Words.list(wholes.stream().map(Term::inWords).toList()));
      return;
    }
    BigDecimal more = figure.known().value().subtract(below.get().known().value());
    findings.add(
        CheckKind.PART_ABOVE_WHOLE,
        matter,
        figure.inWords()
            + " is stated as a part of "
            + below.get().inWords()
            + ", but is "
            + figure.known().with(more)
            + " more",
        places);
  }

  private void percentage(String matter, Term figure, List<Term> wholes, List<FigurePlace> places) {
    BigDecimal percentage = figure.known().value();
    for (Term whole : wholes) {
      Optional<BigInteger> count = count(percentage, whole.known().value());
      if (count.isPresent()) {
        findings.agree(figure.inWords() + " = " + count.get() + " of " + whole.inWords());
        return;
      }
    }
    BigInteger[] smallest = smallestFraction(percentage);
    findings.add(
        CheckKind.NO_SUCH_FRACTION,
        matter,
        figure.name()
            + " is stated as "
            + figure.known()
            + ", but no whole number of "
            + Words.list(wholes.stream().map(Term::inWords).toList(), "or")
            + " is that; the smallest fraction that is, is "
            + smallest[0]
            + "/"
            + smallest[1],
        places);
  }

  /** A count of the whole that is this percentage when it is rounded. */
  private static Optional<BigInteger> count(BigDecimal percentage, BigDecimal whole) {
    BigDecimal half = Amount.halfUnit(percentage);
    BigDecimal least =
        percentage.subtract(half).multiply(whole).divide(HUNDRED).setScale(0, RoundingMode.CEILING);
    BigDecimal most =
        percentage.add(half).multiply(whole).divide(HUNDRED).setScale(0, RoundingMode.FLOOR);
    return least.compareTo(most) <= 0 && least.compareTo(whole) <= 0
        ? Optional.of(least.max(BigDecimal.ZERO).toBigIntegerExact())
        : Optional.empty();
  }

  /** The fraction with the smallest denominator that is this percentage when it is rounded. */
  static BigInteger[] smallestFraction(BigDecimal percentage) {
    BigDecimal half = Amount.halfUnit(percentage);
    BigInteger of = BigInteger.TEN.pow(half.scale() + 2);
    BigInteger least =
        percentage.subtract(half).max(BigDecimal.ZERO).setScale(half.scale()).unscaledValue();
    BigInteger most = percentage.add(half).setScale(half.scale()).unscaledValue();
    return simplest(least, of, most, of);
  }

  /** The simplest fraction from a/b to c/d, both included: the first whole number, or deeper. */
  private static BigInteger[] simplest(BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
    BigInteger[] low = a.divideAndRemainder(b);
    if (low[1].signum() == 0) {
      return new BigInteger[] {low[0], BigInteger.ONE};
    }
    BigInteger next = low[0].add(BigInteger.ONE);
    if (next.multiply(d).compareTo(c) <= 0) {
      return new BigInteger[] {next, BigInteger.ONE};
    }
    BigInteger[] deeper = simplest(d, c.subtract(low[0].multiply(d)), b, low[1]);
    return new BigInteger[] {low[0].multiply(deeper[0]).add(deeper[1]), deeper[0]};
  }
}
