// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.reporting.reconciliation.RelationChecks.Looked;
import org.ncscp.reporting.reconciliation.StatedShare.Fit;

/** The shares of one whole, looked at together: each against its part, and all against 100. */
final class ShareChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Statements statements;
  private final List<StatedRelation> relations;
  private final Findings findings;

  ShareChecks(Statements statements, List<StatedRelation> relations, Findings findings) {
    this.statements = statements;
    this.relations = relations;
    this.findings = findings;
  }

  void run() {
    Map<String, List<StatedShare>> byWhole = new TreeMap<>();
    for (StatedRelation relation : relations) {
      if (relation.kind() == RelationKind.SHARE) {
        Looked looked = RelationChecks.look(statements, relation, Optional.empty());
        boolean known = looked.all().stream().noneMatch(term -> term.amount().isEmpty());
        if (known && Comparability.problem(RelationKind.SHARE, looked).isEmpty()) {
          StatedShare.of(relation, looked)
              .ifPresentOrElse(
                  share ->
                      byWhole
                          .computeIfAbsent(relation.of().get(1).toString(), id -> new ArrayList<>())
                          .add(share),
                  () -> ofNothing(relation, looked));
        }
      }
    }
    byWhole.forEach(this::check);
  }

  private void ofNothing(StatedRelation relation, Looked looked) {
    findings.add(
        CheckKind.NOT_CHECKED,
        relation.relation().value(),
        looked.figure().inWords()
            + " is not checked: "
            + looked.of().get(1).inWords()
            + " is no whole above zero",
        looked.places());
  }

  private void check(String whole, List<StatedShare> shares) {
    List<StatedShare> wrong = with(shares, Fit.NONE);
    List<StatedShare> otherwise = with(shares, Fit.OTHER_ROUNDING);
    with(shares, Fit.NEAREST).forEach(share -> findings.agree(share.inWords()));
    Optional<String> sum = sum(shares);
    List<FigurePlace> places = places(shares);
    if (!wrong.isEmpty()) {
      findings.add(
          CheckKind.SHARES,
          whole,
          "of "
              + shares.get(0).whole().inWords()
              + ", "
              + Words.list(wrong.stream().map(StatedShare::correction).toList())
              + sum.map(words -> "; together the shares " + words).orElse("")
              + cause(shares),
          places);
    } else if (sum.isPresent()) {
      findings.add(
          CheckKind.SHARE_SUM,
          whole,
          "the shares of "
              + shares.get(0).whole().inWords()
              + " "
              + sum.get()
              + ": "
              + Words.list(shares.stream().map(share -> share.share().inWords()).toList()),
          places);
    }
    if (!otherwise.isEmpty()) {
      findings.add(
          CheckKind.OTHER_ROUNDING,
          whole,
          "of "
              + shares.get(0).whole().inWords()
              + ", "
              + Words.list(otherwise.stream().map(StatedShare::correction).toList())
              + " to the nearest",
          places(otherwise));
    }
  }

  private static List<StatedShare> with(List<StatedShare> shares, Fit fit) {
    return shares.stream().filter(share -> share.fit() == fit).toList();
  }

  private static List<FigurePlace> places(List<StatedShare> shares) {
    List<FigurePlace> places = new ArrayList<>();
    shares.forEach(share -> places.addAll(share.places()));
    return places.stream().distinct().toList();
  }

  /** What the shares add up to, if they should to a hundred and do not. */
  private Optional<String> sum(List<StatedShare> shares) {
    BigDecimal sum =
        shares.stream().map(StatedShare::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal slack =
        shares.stream().map(StatedShare::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal apart = sum.subtract(HUNDRED);
    if (!areAll(shares) || apart.abs().compareTo(slack) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        "add up to "
            + Words.number(sum)
            + "%, "
            + Words.number(apart.abs())
            + " points "
            + (apart.signum() > 0 ? "above" : "below")
            + " 100%");
  }

  /** Whether their parts make up the whole, by the sums that are stated. */
  private boolean areAll(List<StatedShare> shares) {
    Set<FigureTerm> parts = new HashSet<>();
    shares.forEach(share -> parts.add(share.partTerm()));
    FigureTerm whole = shares.get(0).wholeTerm();
    Kin kin = new Kin(relations);
    return kin.partsOf(whole, parts).filter(parts::equals).isPresent();
  }

  /** Of what whole all of them would be right. */
  private String cause(List<StatedShare> shares) {
    return new WrongWhole(statements, relations).of(shares).map(words -> "; " + words).orElse("");
  }
}
