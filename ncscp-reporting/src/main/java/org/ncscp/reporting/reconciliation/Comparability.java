// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.reporting.reconciliation.Amount.Nature;
import org.ncscp.reporting.reconciliation.RelationChecks.Looked;

/**
 * Whether figures may be put in one relation at all. What is not stated of one stands in no way.
 */
final class Comparability {
  private Comparability() {}

  /** What forbids it, in words. */
  static Optional<String> problem(RelationKind kind, Looked looked) {
    return natures(kind, looked)
        .or(() -> qualified(kind, looked))
        .or(() -> several(looked, term -> term.unit(), "they are counted in "))
        .or(() -> flowAndSnapshot(looked))
        .or(() -> several(looked, term -> term.asAt().map(Words::of), "they are as at "))
        .or(
            () ->
                several(
                    looked,
                    term ->
                        term.period()
                            .map(one -> Words.of(one.first()) + " to " + Words.of(one.last())),
                    "they are of "));
  }

  private static Optional<String> natures(RelationKind kind, Looked looked) {
    List<Nature> of = natures(looked.of());
    Optional<Nature> own = looked.figure().amount().map(Amount::nature);
    boolean percentage = own.equals(Optional.of(Nature.PERCENTAGE));
    boolean right =
        switch (kind) {
          case SHARE -> percentage && of.size() == 1 && !of.contains(Nature.PERCENTAGE);
          case PART_OF ->
              percentage ? of.equals(List.of(Nature.NUMBER)) : of.equals(own.stream().toList());
          default -> of.equals(own.stream().toList());
        };
    return right
        ? Optional.empty()
        : Optional.of("money, counts and percentages are of different kinds");
  }

  private static List<Nature> natures(List<Term> terms) {
    return terms.stream()
        .flatMap(term -> term.amount().stream())
        .map(Amount::nature)
        .distinct()
        .toList();
  }

  /** One bound may be held against one exact figure; nothing else is done with a rough one. */
  private static Optional<String> qualified(RelationKind kind, Looked looked) {
    List<Term> checked = kind == RelationKind.EQUAL ? looked.of() : looked.all();
    return checked.stream()
        .filter(term -> term.amount().filter(amount -> !amount.isExact()).isPresent())
        .findFirst()
        .map(term -> term.inWords() + " is no exact figure");
  }

  private static Optional<String> flowAndSnapshot(Looked looked) {
    Optional<Term> flow = looked.all().stream().filter(one -> one.period().isPresent()).findFirst();
    Optional<Term> snapshot =
        looked.all().stream().filter(one -> one.asAt().isPresent()).findFirst();
    return flow.flatMap(
        one ->
            snapshot.map(
                other ->
                    one.name()
                        + " is of a period and "
                        + other.name()
                        + " as at "
                        + Words.of(other.asAt().orElseThrow())));
  }

  private static Optional<String> several(
      Looked looked, Function<Term, Optional<String>> of, String words) {
    List<String> different =
        looked.all().stream().flatMap(term -> of.apply(term).stream()).distinct().toList();
    return different.size() < 2 ? Optional.empty() : Optional.of(words + Words.list(different));
  }
}
