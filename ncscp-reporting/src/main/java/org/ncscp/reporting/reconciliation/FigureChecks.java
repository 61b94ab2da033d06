// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.reporting.reconciliation.Amount.Nature;
import org.ncscp.reporting.reconciliation.RelationChecks.Looked;
import org.ncscp.reporting.reconciliation.StatedShare.Fit;

/** What a stated figure says by itself, and in several places. */
final class FigureChecks {
  private final Statements statements;
  private final List<StatedRelation> relations;
  private final Findings findings;

  FigureChecks(Statements statements, List<StatedRelation> relations, Findings findings) {
    this.statements = statements;
    this.relations = relations;
    this.findings = findings;
  }

  void run() {
    statements.byFigure().forEach(this::twoValues);
    statements.byFigure().forEach(this::ownPart);
  }

  /** What is stated for one time in one unit has one value; figures of no stated time are alike. */
  private void twoValues(List<StatedFigure> all) {
    Map<List<Object>, List<StatedFigure>> alike =
        all.stream()
            .filter(one -> statements.of(one).amount().filter(Amount::isExact).isPresent())
            .collect(groupingBy(FigureChecks::when, LinkedHashMap::new, toList()));
    List<String> lines = new ArrayList<>();
    List<FigurePlace> places = new ArrayList<>();
    boolean rounding = true;
    for (List<StatedFigure> one : alike.values()) {
      BigDecimal apart = apart(one);
      if (apart.signum() > 0) {
        rounding &= apart.compareTo(slack(one)) <= 0;
        lines.add(line(one, apart));
        one.forEach(figure -> places.add(statements.of(figure).place()));
      } else if (one.size() > 1) {
        findings.agree(
            statements.of(one.get(0)).inWords() + " is stated alike in " + one.size() + " places");
      }
    }
    if (!lines.isEmpty()) {
      findings.add(
          rounding ? CheckKind.ROUNDING : CheckKind.TWO_VALUES,
          all.get(0).figure().value() + (rounding ? "-in-several-places" : ""),
          statements.of(all.get(0)).name() + " is stated as " + String.join("; and as ", lines),
          places);
    }
  }

  private static List<Object> when(StatedFigure one) {
    return List.of(
        one.pounds().isPresent(),
        one.period().map(period -> List.of(period.first(), period.last())),
        one.asAt(),
        one.unit());
  }

  private BigDecimal apart(List<StatedFigure> alike) {
    List<BigDecimal> values =
        alike.stream().map(one -> statements.of(one).known().value()).sorted().toList();
    return values.get(values.size() - 1).subtract(values.get(0));
  }

  /** The roundings of the two that are farthest off. */
  private BigDecimal slack(List<StatedFigure> alike) {
    return alike.stream()
        .map(one -> statements.of(one).known().slack())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private String line(List<StatedFigure> alike, BigDecimal apart) {
    Map<String, Set<String>> where = new LinkedHashMap<>();
    for (StatedFigure one : alike) {
      RecordSource source = one.provenance().source();
      where
          .computeIfAbsent(statements.of(one).known().toString(), value -> new LinkedHashSet<>())
          .add(source.place().orElse(source.document()));
    }
    List<String> values = new ArrayList<>();
    where.forEach((value, places) -> values.add(value + " (" + String.join("; ", places) + ")"));
    return Words.list(values)
        + ": "
        + statements.of(alike.get(0)).known().with(apart).inPoints()
        + " apart"
        + borneOut(alike);
  }

  /** Which of the values the relations bear out, if it is one only. */
  private String borneOut(List<StatedFigure> alike) {
    Map<String, Set<String>> right = new LinkedHashMap<>();
    for (StatedRelation relation : relations) {
      List<StatedFigure> holding = alike.stream().filter(one -> holds(relation, one)).toList();
      Set<String> values = new LinkedHashSet<>();
      holding.forEach(one -> values.add(statements.of(one).known().toString()));
      if (values.size() == 1) {
        right
            .computeIfAbsent(values.iterator().next(), value -> new LinkedHashSet<>())
            .add(statements.term(relation.figure(), relation.provenance().source()).name());
      }
    }
    List<String> words = new ArrayList<>();
    right.forEach(
        (value, figures) ->
            words.add(value + " agrees with the sums of " + Words.list(List.copyOf(figures))));
    return words.isEmpty() ? "" : "; " + String.join("; ", words);
  }

  private boolean holds(StatedRelation relation, StatedFigure one) {
    FigureTerm term = new FigureTerm.Stated(one.figure());
    boolean adds =
        relation.kind() == RelationKind.SUM
            || relation.kind() == RelationKind.DIFFERENCE
            || relation.kind() == RelationKind.EQUAL;
    if (!adds || !(relation.figure().equals(term) || relation.of().contains(term))) {
      return false;
    }
    Looked looked = RelationChecks.look(statements, relation, Optional.of(one));
    return looked.all().stream().noneMatch(each -> each.amount().isEmpty())
        && Comparability.problem(relation.kind(), looked).isEmpty()
        && Difference.of(relation.kind(), looked).isWithinRounding();
  }

  /** A percentage is that of the part and whole that stand with it, another figure is the part. */
  private void ownPart(List<StatedFigure> all) {
    Map<Fit, List<StatedFigure>> byFit = new EnumMap<>(Fit.class);
    for (StatedFigure one : all) {
      boolean exact = statements.of(one).amount().filter(Amount::isExact).isPresent();
      if (exact && one.part().isPresent()) {
        byFit.computeIfAbsent(fit(one), fit -> new ArrayList<>()).add(one);
      }
    }
    byFit.forEach(
        (fit, figures) -> {
          List<String> lines = figures.stream().map(one -> ownPart(one, fit)).toList();
          if (fit == Fit.NEAREST) {
            lines.forEach(findings::agree);
          } else {
            findings.add(
                fit == Fit.NONE ? CheckKind.COUNT_SHARE : CheckKind.OTHER_ROUNDING,
                all.get(0).figure().value(),
                String.join("; ", lines),
                figures.stream().map(one -> statements.of(one).place()).toList());
          }
        });
  }

  private Fit fit(StatedFigure one) {
    Amount amount = statements.of(one).known();
    BigDecimal part = BigDecimal.valueOf(one.part().orElseThrow().count());
    BigDecimal whole = BigDecimal.valueOf(one.part().orElseThrow().of());
    if (amount.nature() == Nature.PERCENTAGE) {
      return StatedShare.fit(amount.value(), part, whole);
    }
    return amount.value().compareTo(part) == 0 ? Fit.NEAREST : Fit.NONE;
  }

  private String ownPart(StatedFigure one, Fit fit) {
    Term term = statements.of(one);
    CountShare part = one.part().orElseThrow();
    String words = term.inWords() + ", " + part.count() + " of " + part.of();
    if (fit == Fit.NEAREST) {
      return words;
    }
    if (term.known().nature() != Nature.PERCENTAGE) {
      return words + ", is not its own part";
    }
    return words
        + ", is "
        + part.percentage(term.known().value().scale()).toPlainString()
        + "%"
        + (fit == Fit.OTHER_ROUNDING ? " to the nearest" : "");
  }
}
