// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.reporting.reconciliation.Made.YEAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.funding.Account;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.statement.ComputedFigure;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatedRelation;

/** A report that somebody made of its own records, and the same with one figure changed. */
class ReconciliationProperties {

  /**
   * An invented year, all of whose statements follow from its records.
   *
   * @param figures what is stated
   * @param relations what follows from what
   * @param contributions what was given
   * @param expenditure what was spent
   */
  record Year(
      List<StatedFigure> figures,
      List<StatedRelation> relations,
      List<Contribution> contributions,
      List<Expenditure> expenditure) {
    Reconciliation check(List<StatedFigure> as) {
      return StatementChecks.of(
          as, relations, ComputedFigures.of(YEAR, contributions, expenditure));
    }
  }

  @Provide
  Arbitrary<Year> years() {
    Arbitrary<List<Integer>> given =
        Arbitraries.integers().between(1, 900_000).list().ofMinSize(2).ofMaxSize(6);
    Arbitrary<List<Integer>> spent =
        Arbitraries.integers().between(-5_000, 400_000).list().ofMinSize(2).ofMaxSize(6);
    return Combinators.combine(given, spent, Arbitraries.integers().between(0, 4))
        .as(ReconciliationProperties::year);
  }

  private static Year year(List<Integer> given, List<Integer> spent, int places) {
    List<StatedFigure> figures = new ArrayList<>();
    List<StatedRelation> relations = new ArrayList<>();
    List<Contribution> contributions = new ArrayList<>();
    List<Expenditure> expenditure = new ArrayList<>();
    int income = given.stream().mapToInt(Integer::intValue).sum();
    int outgo = spent.stream().mapToInt(Integer::intValue).sum();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      contributions.add(Made.contribution("c" + i, "body-" + i, "CHILDREN", given.get(i) + ""));
      figures.add(Made.figure("given-" + i, "£" + given.get(i)));
      BigDecimal share =
          BigDecimal.valueOf(given.get(i))
              .movePointRight(2)
              .divide(BigDecimal.valueOf(income), places, RoundingMode.HALF_UP);
      figures.add(Made.figure("share-" + i, share.toPlainString() + "%"));
      relations.add(Made.relation("share-" + i + " share given-" + i + ";income"));
      relations.add(Made.relation("given-" + i + " equal computed contribution:body-" + i));
      parts.add("given-" + i);
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < spent.size(); i++) {
      expenditure.add(Made.spent("e" + i, "Category " + i, "CHILDREN", spent.get(i) + ""));
      figures.add(Made.figure("spent-" + i, "£" + spent.get(i)));
      relations.add(Made.relation("spent-" + i + " equal computed spent:Category " + i));
      lines.add("spent-" + i);
    }
    figures.add(Made.figure("income", "£" + income));
    figures.add(Made.figure("outgo", "£" + outgo));
    figures.add(Made.figure("left", "£" + (income - outgo)));
    relations.add(Made.relation("income sum " + String.join(";", parts)));
    relations.add(Made.relation("outgo sum " + String.join(";", lines)));
    relations.add(Made.relation("left difference income;outgo"));
    return new Year(figures, relations, contributions, expenditure);
  }

  @Property(tries = 200)
  void whatFollowsFromItsRecords_givesNoFinding(@ForAll("years") Year year) {
    Reconciliation all = year.check(year.figures());
    assertEquals(List.of(), all.findings());
    assertEquals(year.relations().size(), all.agreements().size());
  }

  @Property(tries = 200)
  void oneChangedAmount_givesAnErrorThatNamesIt(
      @ForAll("years") Year year, @ForAll @IntRange(max = 1000) int which, @ForAll boolean less) {
    List<Integer> money = new ArrayList<>();
    for (int i = 0; i < year.figures().size(); i++) {
      if (year.figures().get(i).pounds().isPresent()) {
        money.add(i);
      }
    }
    int at = money.get(which % money.size());
    StatedFigure old = year.figures().get(at);
    BigDecimal other =
        old.pounds().orElseThrow().amount().add(BigDecimal.valueOf(less ? -1_000 : 1_000));
    List<StatedFigure> changed = new ArrayList<>(year.figures());
    changed.set(at, old.withPounds(new Pounds(other)));
    assertNamed(year.check(changed), old.figure().value());
  }

  @Property(tries = 200)
  void oneChangedShare_givesAnErrorThatNamesIt(
      @ForAll("years") Year year, @ForAll @IntRange(max = 1000) int which) {
    List<Integer> shares = new ArrayList<>();
    for (int i = 0; i < year.figures().size(); i++) {
      if (year.figures().get(i).quantity().isPresent()) {
        shares.add(i);
      }
    }
    int at = shares.get(which % shares.size());
    StatedFigure old = year.figures().get(at);
    Quantity stated = old.quantity().orElseThrow();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(stated.value().scale());
    BigDecimal other = stated.value().add(unit).add(unit).setScale(stated.value().scale());
    List<StatedFigure> changed = new ArrayList<>(year.figures());
    changed.set(at, old.withQuantity(new Quantity(stated.qualifier(), other, true)));
    assertNamed(year.check(changed), old.figure().value());
  }

  private static void assertNamed(Reconciliation found, String figure) {
    assertTrue(!found.errors().isEmpty());
    String name = "\u201c" + figure.replace('-', ' ') + "\u201d";
    assertTrue(
        found.errors().stream()
            .allMatch(
                error ->
                    error.line().contains(name)
                        && error.places().stream().anyMatch(place -> place.what().equals(name))),
        () -> figure + ": " + found.errors());
  }

  @Property(tries = 100)
  void orderOfEverything_makesNoDifference(@ForAll("years") Year year, @ForAll long seed) {
    Random random = new Random(seed);
    StatedFigure wrong = year.figures().get(random.nextInt(year.figures().size()));
    List<StatedFigure> figures = new ArrayList<>(year.figures());
    figures.add(
        Made.figure(wrong.figure().value(), wrong.pounds().isPresent() ? "£7" : "7%", "elsewhere"));
    List<StatedRelation> relations = new ArrayList<>(year.relations());
    List<Contribution> contributions = new ArrayList<>(year.contributions());
    List<Expenditure> expenditure = new ArrayList<>(year.expenditure());
    Reconciliation expected = year.check(figures);
    Collections.shuffle(figures, random);
    Collections.shuffle(relations, random);
    Collections.shuffle(contributions, random);
    Collections.shuffle(expenditure, random);
    assertEquals(
        expected,
        StatementChecks.of(
            figures, relations, ComputedFigures.of(YEAR, contributions, expenditure)));
  }

  @Property(tries = 100)
  void computedFigures_areThoseOfTheAccount(
      @ForAll @Size(max = 12) List<@IntRange(min = -900, max = 900) Integer> amounts) {
    List<Contribution> contributions = new ArrayList<>();
    List<Expenditure> expenditure = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      String scope = i % 3 == 0 ? "ADULTS" : "CHILDREN";
      contributions.add(
          Made.contribution("c" + i, "body-" + i % 2, scope, Math.abs(amounts.get(i)) + ".25"));
      expenditure.add(Made.spent("e" + i, "Category " + i % 3, scope, amounts.get(i) + ".50"));
    }
    ComputedFigures computed = ComputedFigures.of(YEAR, contributions, expenditure);
    Account all =
        Account.of(
            YEAR,
            EnumSet.allOf(FundingPurpose.class),
            contributions,
            expenditure,
            List.of(),
            List.of());
    Account children =
        Account.of(
            YEAR,
            EnumSet.of(FundingPurpose.CHILDREN),
            contributions,
            expenditure,
            List.of(),
            List.of());
    assertEquals(all.agreed().amount(), value(computed, "contributions"));
    assertEquals(children.agreed().amount(), value(computed, "contributions:children"));
    assertEquals(all.spent().amount(), value(computed, "expenditure"));
    assertEquals(children.spent().amount(), value(computed, "expenditure:children"));
    all.spentByCategory()
        .forEach(
            (category, spent) ->
                assertEquals(spent.amount(), value(computed, "spent:" + category)));
    all.shares()
        .forEach(
            share ->
                assertEquals(
                    share.agreed().map(Pounds::amount),
                    Optional.of(value(computed, "contribution:" + share.contributor()))));
  }

  private static BigDecimal value(ComputedFigures computed, String figure) {
    return computed
        .find(ComputedFigure.parse(figure))
        .map(ComputedFigures.ComputedValue::value)
        .orElse(Pounds.ZERO.amount());
  }
}
