// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.core.statement.StatedRelation;

/** Which figures belong together by the sums that are stated. */
final class Kin {
  private final List<StatedRelation> sums;

  Kin(List<StatedRelation> relations) {
    sums = relations.stream().filter(one -> one.kind() == RelationKind.SUM).toList();
  }

  /**
   * The parts that make up a whole, taken apart until all are among those that are asked for; empty
   * if that cannot be done.
   */
  Optional<Set<FigureTerm>> partsOf(FigureTerm whole, Set<FigureTerm> among) {
    return partsOf(whole, among, new HashSet<>());
  }

  private Optional<Set<FigureTerm>> partsOf(
      FigureTerm whole, Set<FigureTerm> among, Set<FigureTerm> seen) {
    if (among.contains(whole)) {
      return Optional.of(Set.of(whole));
    }
    if (!seen.add(whole)) {
      return Optional.empty();
    }
    for (StatedRelation sum : sums) {
      if (sum.figure().equals(whole)) {
        Set<FigureTerm> parts = new HashSet<>();
        boolean all = true;
        for (FigureTerm part : sum.of()) {
          Optional<Set<FigureTerm>> of = partsOf(part, among, new HashSet<>(seen));
          all &= of.isPresent();
          of.ifPresent(parts::addAll);
        }
        if (all) {
          return Optional.of(parts);
        }
      }
    }
    return Optional.empty();
  }

  /** The figures that are tied to one by sums, itself first, then in the order of the sums. */
  List<FigureTerm> of(FigureTerm figure) {
    Set<FigureTerm> kin = new LinkedHashSet<>();
    kin.add(figure);
    int before = 0;
    while (kin.size() > before) {
      before = kin.size();
      for (StatedRelation sum : sums) {
        if (kin.contains(sum.figure()) || sum.of().stream().anyMatch(kin::contains)) {
          kin.add(sum.figure());
          kin.addAll(sum.of());
        }
      }
    }
    return List.copyOf(kin);
  }

  /** Whether a whole is stated to be just the sum of two figures. */
  boolean isSumOf(FigureTerm whole, FigureTerm one, FigureTerm other) {
    return sums.stream()
        .filter(sum -> sum.figure().equals(whole) && sum.of().size() == 2)
        .anyMatch(sum -> sum.of().contains(one) && sum.of().contains(other));
  }
}
