// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.reporting.reconciliation.Amount.Nature;

/** Sums, differences, equalities and parts. Shares are looked at together, elsewhere. */
final class RelationChecks {
  private final Statements statements;
  private final List<StatedRelation> relations;
  private final Findings findings;
  private final Causes causes;

  RelationChecks(Statements statements, List<StatedRelation> relations, Findings findings) {
    this.statements = statements;
    this.relations = relations;
    this.findings = findings;
    this.causes = new Causes(statements);
  }

  void run() {
    Scopes scopes = new Scopes(statements, relations);
    for (StatedRelation relation : relations) {
      Looked looked = look(relation, Optional.empty());
      if (isKnown(relation, looked) && isComparable(relation, looked)) {
        if (relation.kind() == RelationKind.PART_OF) {
          new PartChecks(findings).check(relation, looked.figure(), looked.of());
        } else if (relation.kind() != RelationKind.SHARE) {
          add(relation, looked);
        }
        if (relation.kind() == RelationKind.DIFFERENCE) {
          scopes.check(relation, looked, findings);
        }
      }
    }
  }

  /**
   * The terms of a relation, looked up.
   *
   * @param figure what is stated
   * @param of what it should follow from
   */
  record Looked(Term figure, List<Term> of) {
    List<Term> all() {
      List<Term> all = new ArrayList<>();
      all.add(figure);
      all.addAll(of);
      return all;
    }

    List<FigurePlace> places() {
      return all().stream().map(Term::place).toList();
    }
  }

  Looked look(StatedRelation relation, Optional<StatedFigure> as) {
    return look(statements, relation, as);
  }

  static Looked look(Statements statements, StatedRelation relation, Optional<StatedFigure> as) {
    return new Looked(
        statements.term(relation.figure(), relation.provenance().source(), as),
        relation.of().stream()
            .map(term -> statements.term(term, relation.provenance().source(), as))
            .toList());
  }

  /** Whether all that must be known is; a part of a sum may be missing. */
  private boolean isKnown(StatedRelation relation, Looked looked) {
    boolean sum = relation.kind() == RelationKind.SUM;
    List<Term> missing =
        looked.all().stream()
            .filter(term -> term.amount().isEmpty())
            .filter(term -> !sum || term.equals(looked.figure()) || !isUnquantified(term))
            .toList();
    if (missing.isEmpty()) {
      return true;
    }
    findings.add(
        CheckKind.NOT_CHECKED,
        relation.relation().value(),
        looked.figure().inWords()
            + " is not checked: "
            + missing.stream()
                .map(term -> term.name() + " " + term.whyNot())
                .collect(joining("; ")),
        looked.places());
    return false;
  }

  private static boolean isUnquantified(Term term) {
    return term.whyNot().equals(Statements.NOT_QUANTIFIED);
  }

  private boolean isComparable(StatedRelation relation, Looked looked) {
    Optional<String> why = Comparability.problem(relation.kind(), looked);
    why.ifPresent(
        problem ->
            findings.add(
                CheckKind.NOT_COMPARABLE,
                relation.relation().value(),
                looked.figure().inWords()
                    + " is put in relation to "
                    + Words.list(looked.of().stream().map(Term::inWords).toList())
                    + ", but "
                    + problem,
                looked.places()));
    return why.isEmpty();
  }

  private void add(StatedRelation relation, Looked looked) {
    if (!looked.figure().known().isExact()) {
      bound(relation, looked);
      return;
    }
    Difference difference = Difference.of(relation.kind(), looked);
    List<Term> unknown = looked.of().stream().filter(term -> term.amount().isEmpty()).toList();
    if (!unknown.isEmpty() && difference.isAbove()) {
      incomplete(relation, looked, difference, unknown);
    } else if (difference.isNothing()) {
      findings.agree(looked.figure().inWords() + " = " + sum(relation.kind(), looked));
    } else {
      apart(relation, looked, difference);
    }
  }

  private void apart(StatedRelation relation, Looked looked, Difference difference) {
    boolean rounding = difference.isWithinRounding();
    boolean records = relation.of().stream().anyMatch(term -> term instanceof FigureTerm.Computed);
    CheckKind kind =
        rounding ? CheckKind.ROUNDING : records ? CheckKind.RECORDS : kind(relation.kind());
    Nature nature = looked.figure().known().nature();
    Amount figure = looked.figure().known();
    String line =
        looked.figure().name()
            + " is stated as "
            + figure
            + ", but "
            + sum(relation.kind(), looked)
            + (relation.of().size() > 1 ? " is " + figure.with(difference.expected()) : "")
            + ": "
            + figure.with(difference.apart().abs()).inPoints()
            + " apart"
            + (rounding
                ? ", which rounding allows, up to " + figure.with(difference.slack()).inPoints()
                : causes.of(relation, looked, difference, nature));
    findings.add(kind, relation.relation().value(), line, looked.places());
  }

  private static CheckKind kind(RelationKind kind) {
    return switch (kind) {
      case SUM -> CheckKind.SUM;
      case DIFFERENCE -> CheckKind.DIFFERENCE;
      default -> CheckKind.EQUAL;
    };
  }

  private void incomplete(
      StatedRelation relation, Looked looked, Difference difference, List<Term> unknown) {
    findings.add(
        CheckKind.INCOMPLETE_SUM,
        relation.relation().value(),
        looked.figure().inWords()
            + " is "
            + looked.figure().known().with(difference.apart()).inPoints()
            + " more than "
            + sum(relation.kind(), looked)
            + " = "
            + looked.figure().known().with(difference.expected())
            + "; "
            + unknown.stream()
                .map(term -> term.name() + " " + term.whyNot())
                .collect(joining("; ")),
        looked.places());
  }

  /** A figure such as "over 1,000" is held against what is exact. */
  private void bound(StatedRelation relation, Looked looked) {
    Amount bound = looked.figure().known();
    BigDecimal other = looked.of().get(0).known().value();
    int compared = other.compareTo(bound.value());
    boolean right =
        switch (bound.qualifier()) {
          case OVER -> compared > 0;
          case UNDER -> compared < 0;
          default -> true;
        };
    if (right) {
      findings.agree(looked.figure().inWords() + " = " + sum(relation.kind(), looked));
    } else {
      findings.add(
          relation.of().get(0) instanceof FigureTerm.Computed ? CheckKind.RECORDS : CheckKind.EQUAL,
          relation.relation().value(),
          looked.figure().name()
              + " is stated as "
              + bound
              + ", but "
              + sum(relation.kind(), looked)
              + ": "
              + bound.with(other.subtract(bound.value()).abs()).inPoints()
              + " apart",
          looked.places());
    }
  }

  private static String sum(RelationKind kind, Looked looked) {
    return looked.of().stream()
        .filter(term -> term.amount().isPresent())
        .map(Term::inWords)
        .collect(joining(kind == RelationKind.DIFFERENCE ? " less " : " + "));
  }
}
