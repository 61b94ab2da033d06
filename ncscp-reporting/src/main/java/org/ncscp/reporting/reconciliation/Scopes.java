// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.reporting.reconciliation.RelationChecks.Looked;

/**
 * Whom the money of a figure is for: of a computed one, that of its records; of a stated one, that
 * of the computed one that it is said to equal, or of the parts that it is said to be the sum of.
 */
final class Scopes {
  private final Statements statements;
  private final List<StatedRelation> relations;

  Scopes(Statements statements, List<StatedRelation> relations) {
    this.statements = statements;
    this.relations = relations;
  }

  /** Warns if a difference is made of money for different people. */
  void check(StatedRelation relation, Looked looked, Findings findings) {
    List<Set<FundingPurpose>> known = relation.of().stream().map(this::of).toList();
    Set<FundingPurpose> common = EnumSet.allOf(FundingPurpose.class);
    known.forEach(common::retainAll);
    boolean mixed = known.stream().noneMatch(Set::isEmpty) && new HashSet<>(known).size() > 1;
    if (!mixed) {
      return;
    }
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      terms.add(looked.of().get(i).inWords() + " (" + words(known.get(i)) + ")");
    }
    findings.add(
        CheckKind.SCOPES_MIXED,
        relation.relation().value(),
        looked.figure().inWords()
            + " compares money for different people: "
            + String.join(" less ", terms)
            + alone(relation, looked, common),
        looked.places());
  }

  private String alone(StatedRelation relation, Looked looked, Set<FundingPurpose> common) {
    RecordSource at = relation.provenance().source();
    List<Optional<Amount>> amounts =
        relation.of().stream().map(term -> only(term, common, at, new HashSet<>())).toList();
    if (common.isEmpty() || amounts.contains(Optional.<Amount>empty())) {
      return "";
    }
    List<Amount> known = amounts.stream().map(Optional::orElseThrow).toList();
    BigDecimal left = known.get(0).value();
    for (Amount less : known.subList(1, known.size())) {
      left = left.subtract(less.value());
    }
    return "; for "
        + words(common)
        + " alone, "
        + known.stream().map(Amount::toString).collect(joining(" less "))
        + " is "
        + known.get(0).with(left)
        + (left.signum() * looked.figure().known().value().signum() < 0
            ? ", the other way round"
            : "");
  }

  private static String words(Collection<FundingPurpose> scopes) {
    return Words.list(scopes.stream().sorted().map(FundingPurpose::description).toList());
  }

  private Set<FundingPurpose> of(FigureTerm term) {
    return of(term, new HashSet<>());
  }

  /** None if they are not known. */
  private Set<FundingPurpose> of(FigureTerm term, Set<FigureTerm> seen) {
    if (term instanceof FigureTerm.Computed computed) {
      return statements.scopes(computed.figure());
    }
    if (!seen.add(term)) {
      return Set.of();
    }
    Set<FundingPurpose> found = EnumSet.noneOf(FundingPurpose.class);
    for (StatedRelation relation : saying(term)) {
      List<Set<FundingPurpose>> parts =
          relation.of().stream().map(part -> of(part, new HashSet<>(seen))).toList();
      if (found.isEmpty() && parts.stream().noneMatch(Set::isEmpty)) {
        parts.forEach(found::addAll);
      }
    }
    return found;
  }

  /** The relations that say what a figure is the same as or the sum of. */
  private List<StatedRelation> saying(FigureTerm term) {
    return relations.stream()
        .filter(one -> one.figure().equals(term))
        .filter(one -> one.kind() == RelationKind.EQUAL || one.kind() == RelationKind.SUM)
        .toList();
  }

  /** What of a figure is for these people only; empty if that is not known. */
  private Optional<Amount> only(
      FigureTerm term, Set<FundingPurpose> scopes, RecordSource at, Set<FigureTerm> seen) {
    if (term instanceof FigureTerm.Computed computed) {
      return statements
          .computed()
          .find(computed.figure(), scopes)
          .map(value -> Amount.money(value.value(), value.slack()));
    }
    Set<FundingPurpose> own = of(term);
    if (own.isEmpty() || !seen.add(term)) {
      return Optional.empty();
    }
    if (scopes.containsAll(own)) {
      return statements.term(term, at).amount();
    }
    if (own.stream().noneMatch(scopes::contains)) {
      return Optional.of(Amount.money(BigDecimal.ZERO, BigDecimal.ZERO));
    }
    return saying(term).stream()
        .map(relation -> sum(relation, scopes, seen))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Amount> sum(
      StatedRelation relation, Set<FundingPurpose> scopes, Set<FigureTerm> seen) {
    BigDecimal sum = BigDecimal.ZERO;
    for (FigureTerm part : relation.of()) {
      Optional<Amount> amount =
          only(part, scopes, relation.provenance().source(), new HashSet<>(seen));
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get().value());
    }
    return Optional.of(Amount.money(sum, BigDecimal.ZERO));
  }
}
