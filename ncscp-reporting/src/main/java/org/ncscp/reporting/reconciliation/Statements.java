// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.statement.ComputedFigure;
import org.ncscp.core.statement.FigureId;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatementTables;

/** The stated figures by name, and the computed ones: what a relation speaks of is looked up. */
final class Statements {
  /** Why there is no figure where the source names the matter only. */
  static final String NOT_QUANTIFIED = "is not quantified";

  private static final Comparator<StatedFigure> IN_ORDER =
      comparing((StatedFigure one) -> one.provenance().source().document())
          .thenComparing(one -> one.provenance().source().place().orElse(""))
          .thenComparing(one -> one.provenance().id(), Ids.IN_ORDER);

  private final Map<String, List<StatedFigure>> byFigure = new TreeMap<>();
  private final ComputedFigures computed;

  /** Titles that several figures have: these are told apart by where they stand. */
  private final Set<String> shared = new TreeSet<>();

  Statements(Collection<StatedFigure> figures, ComputedFigures computed) {
    this.computed = computed;
    figures.stream()
        .sorted(IN_ORDER)
        .forEach(
            one ->
                byFigure.computeIfAbsent(one.figure().value(), id -> new ArrayList<>()).add(one));
    Map<String, FigureId> titles = new TreeMap<>();
    for (StatedFigure one : figures) {
      FigureId first = titles.putIfAbsent(one.title(), one.figure());
      if (first != null && !first.equals(one.figure())) {
        shared.add(one.title());
      }
    }
  }

  /** All, by the name of the figure and then by where they stand. */
  List<StatedFigure> all() {
    return byFigure.values().stream().flatMap(List::stream).toList();
  }

  /** All of one figure, by where they stand. */
  Collection<List<StatedFigure>> byFigure() {
    return byFigure.values();
  }

  ComputedFigures computed() {
    return computed;
  }

  /** Looks up a term as it stands at a place, or else where it first stands. */
  Term term(FigureTerm term, RecordSource at) {
    return term(term, at, Optional.empty());
  }

  /** Looks up a term, one figure being taken as one of its statements has it. */
  Term term(FigureTerm term, RecordSource at, Optional<StatedFigure> as) {
    if (term instanceof FigureTerm.Computed one) {
      return computed(one.figure());
    }
    FigureTerm.Stated named = (FigureTerm.Stated) term;
    return stated(
        named,
        as.filter(one -> one.figure().equals(named.figure()))
            .orElseGet(() -> statement(named.figure(), at)));
  }

  private StatedFigure statement(FigureId figure, RecordSource at) {
    List<StatedFigure> all = byFigure.getOrDefault(figure.value(), List.of());
    return all.stream()
        .filter(one -> one.provenance().source().equals(at))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(one -> one.provenance().source().document().equals(at.document()))
                    .findFirst())
        .or(() -> all.stream().findFirst())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "figure of a relation must be one of the stated figures but was " + figure));
  }

  private Term stated(FigureTerm.Stated term, StatedFigure stated) {
    if (term.of() == FigureTerm.Of.FIGURE) {
      Optional<Amount> amount =
          stated.pounds().map(Amount::of).or(() -> stated.quantity().map(Amount::of));
      return term(term, name(stated), amount, NOT_QUANTIFIED, stated, stated.unit());
    }
    boolean part = term.of() == FigureTerm.Of.PART;
    return term(
        term,
        (part ? "the part of " : "the whole of ") + name(stated),
        stated.part().map(part ? CountShare::count : CountShare::of).map(Amount::count),
        "is not stated",
        stated,
        Optional.empty());
  }

  /** As its source names it, for example {@code “Grand Total”}. */
  private String name(StatedFigure stated) {
    RecordSource source = stated.provenance().source();
    return "\u201c"
        + stated.title().strip()
        + "\u201d"
        + (shared.contains(stated.title())
            ? " (" + source.place().orElse(source.document()) + ")"
            : "");
  }

  Term of(StatedFigure stated) {
    return stated(new FigureTerm.Stated(stated.figure()), stated);
  }

  private static Term term(
      FigureTerm term,
      String words,
      Optional<Amount> amount,
      String whyNot,
      StatedFigure stated,
      Optional<String> unit) {
    return new Term(
        term.toString(),
        words,
        amount,
        amount.isPresent() ? "" : whyNot,
        stated.period(),
        stated.asAt(),
        unit,
        StatementTables.STATED_FIGURES.name(),
        List.of(stated.provenance().id()),
        Optional.of(stated.provenance().source()));
  }

  private Term computed(ComputedFigure figure) {
    Optional<ComputedFigures.ComputedValue> value = computed.find(figure);
    return new Term(
        figure.toString(),
        inWords(figure),
        value.map(
            one ->
                one.money()
                    ? Amount.money(one.value(), one.slack())
                    : Amount.count(one.value().longValueExact())),
        value.isPresent() ? "" : "is not known: no record of the period has it",
        Optional.of(computed.period()),
        Optional.empty(),
        Optional.empty(),
        value.map(ComputedFigures.ComputedValue::table).orElse("records"),
        value.map(ComputedFigures.ComputedValue::records).orElse(List.of()),
        Optional.empty());
  }

  /** For example {@code what was spent on Direct Payroll Costs for adults in the records}. */
  private static String inWords(ComputedFigure figure) {
    String of = figure.of().map(what -> what.replace('-', ' ')).orElse("");
    String what =
        switch (figure.kind()) {
          case CONTRIBUTION -> "contribution of " + of;
          case SPENT -> "spent on " + figure.of().orElse("");
          case MEETINGS -> "meetings of " + of;
          default -> figure.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    return what
        + figure.scope().map(scope -> " for " + scope.description()).orElse("")
        + " in the records";
  }

  /** Whom the money of a computed figure is for. */
  Set<FundingPurpose> scopes(ComputedFigure figure) {
    return computed.find(figure).map(ComputedFigures.ComputedValue::scopes).orElse(Set.of());
  }
}
