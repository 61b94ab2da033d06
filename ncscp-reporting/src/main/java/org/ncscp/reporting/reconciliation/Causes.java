// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.reporting.reconciliation.Amount.Nature;
import org.ncscp.reporting.reconciliation.RelationChecks.Looked;

/** What would make a wrong sum or difference come out, in words that follow the finding. */
final class Causes {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final List<Term> stated;

  Causes(Statements statements) {
    stated =
        statements.all().stream()
            .map(statements::of)
            .filter(term -> term.amount().filter(Amount::isExact).isPresent())
            .toList();
  }

  String of(StatedRelation relation, Looked looked, Difference difference, Nature nature) {
    return switch (relation.kind()) {
      case SUM -> ofSum(looked.of(), difference.apart());
      case DIFFERENCE -> ofDifference(looked.figure(), nature);
      default -> "";
    };
  }

  /** A part that was left out, counted twice or taken off. */
  private static String ofSum(List<Term> parts, BigDecimal apart) {
    for (Term part : parts) {
      BigDecimal value = part.amount().map(Amount::value).orElse(BigDecimal.ZERO);
      if (value.signum() != 0) {
        if (apart.compareTo(value.negate()) == 0) {
          return ", as if " + part.name() + " had been left out";
        }
        if (apart.compareTo(value.multiply(TWO).negate()) == 0) {
          return ", as if " + part.name() + " had been subtracted instead of added";
        }
        if (apart.compareTo(value) == 0) {
          return ", as if " + part.name() + " had been added twice";
        }
      }
    }
    return "";
  }

  private String ofDifference(Term figure, Nature nature) {
    return twoFigures(figure, nature)
        .map(two -> "; it is " + two)
        .orElse(", and no two stated figures give it");
  }

  /** The first two stated figures whose difference or sum a figure is. */
  private Optional<String> twoFigures(Term figure, Nature nature) {
    BigDecimal value = figure.known().value();
    List<Term> alike =
        stated.stream()
            .filter(term -> term.known().nature() == nature && !term.id().equals(figure.id()))
            .toList();
    for (Term one : alike) {
      for (Term other : alike) {
        if (!one.id().equals(other.id())) {
          if (one.known().value().subtract(other.known().value()).compareTo(value) == 0) {
            return Optional.of(one.inWords() + " less " + other.inWords());
          }
          if (one.known().value().add(other.known().value()).compareTo(value) == 0) {
            return Optional.of(one.inWords() + " and " + other.inWords());
          }
        }
      }
    }
    return Optional.empty();
  }
}
