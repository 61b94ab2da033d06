// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.StatedRelation;

/**
 * Looks for a whole of which all shares would be right: any other stated figure; then the sum or
 * difference of two of the figures that are tied to the whole by stated sums, and of the whole and
 * two of them. The first that fits is named: fewest figures, then the order of the sums.
 */
final class WrongWhole {
  private final Statements statements;
  private final Kin kin;

  WrongWhole(Statements statements, List<StatedRelation> relations) {
    this.statements = statements;
    this.kin = new Kin(relations);
  }

  private record Named(FigureTerm term, Term figure) {
    BigDecimal value() {
      return figure.known().value();
    }
  }

  Optional<String> of(List<StatedShare> shares) {
    FigureTerm whole = shares.get(0).wholeTerm();
    RecordSource at =
        shares.get(0).share().source().orElseThrow(() -> new IllegalStateException("stated"));
    List<Named> tied = new ArrayList<>();
    for (FigureTerm term : kin.of(whole)) {
      Term figure = statements.term(term, at);
      if (figure.amount().isPresent()) {
        tied.add(new Named(term, figure));
      }
    }
    return one(shares).or(() -> two(shares, tied)).or(() -> three(shares, tied));
  }

  private Optional<String> one(List<StatedShare> shares) {
    Amount whole = shares.get(0).whole().known();
    return statements.all().stream()
        .map(statements::of)
        .filter(term -> term.amount().map(Amount::nature).equals(Optional.of(whole.nature())))
        .filter(term -> fit(shares, term.known().value()))
        .findFirst()
        .map(term -> "every share fits " + term.inWords() + " as the whole");
  }

  private Optional<String> two(List<StatedShare> shares, List<Named> tied) {
    for (Named one : tied) {
      for (Named other : tied) {
        if (!one.equals(other)) {
          BigDecimal less = one.value().subtract(other.value());
          if (fit(shares, less)) {
            return Optional.of(
                fits(shares, less)
                    + one.figure().inWords()
                    + " less "
                    + other.figure().inWords()
                    + why(shares, one, other));
          }
          BigDecimal more = one.value().add(other.value());
          if (fit(shares, more)) {
            return Optional.of(
                fits(shares, more) + one.figure().inWords() + " + " + other.figure().inWords());
          }
        }
      }
    }
    return Optional.empty();
  }

  private String why(List<StatedShare> shares, Named one, Named other) {
    FigureTerm whole = shares.get(0).wholeTerm();
    if (kin.isSumOf(whole, one.term(), other.term())) {
      return ": " + other.figure().name() + " was subtracted instead of added";
    }
    return one.term().equals(whole) ? ": " + other.figure().name() + " was left out" : "";
  }

  private Optional<String> three(List<StatedShare> shares, List<Named> tied) {
    Named whole = tied.get(0);
    List<Named> others = tied.subList(1, tied.size());
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        for (int signs = 0; signs < 4; signs++) {
          BigDecimal first = signed(others.get(i).value(), signs < 2);
          BigDecimal second = signed(others.get(j).value(), signs % 2 == 0);
          BigDecimal value = whole.value().add(first).add(second);
          if (fit(shares, value)) {
            return Optional.of(
                fits(shares, value)
                    + whole.figure().inWords()
                    + (signs < 2 ? " less " : " + ")
                    + others.get(i).figure().inWords()
                    + (signs % 2 == 0 ? " less " : " + ")
                    + others.get(j).figure().inWords());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static BigDecimal signed(BigDecimal value, boolean less) {
    return less ? value.negate() : value;
  }

  private static boolean fit(List<StatedShare> shares, BigDecimal whole) {
    return whole.signum() > 0 && shares.stream().allMatch(share -> share.fits(whole));
  }

  private static String fits(List<StatedShare> shares, BigDecimal whole) {
    return "every share fits a whole of " + shares.get(0).whole().known().with(whole) + " = ";
  }
}
