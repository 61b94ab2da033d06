// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.DecisionStatus;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;

class DecisionTotalsProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final List<GroupId> GROUPS =
      List.of(GroupId.of("case-review-group"), GroupId.of("strategic-leadership-group"));

  private static List<Decision> made(long seed, int size) {
    Random random = new Random(seed);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Decision.Builder decision =
          Decision.builder()
              .reference(DecisionReference.of("D-" + i))
              .decidedOn(LocalDate.of(2024, 3, 1).plusDays(random.nextInt(430)))
              .by(GROUPS.get(random.nextInt(2)))
              .text(FreeText.of("withheld"));
      if (random.nextBoolean()) {
        decision.result(Result.CARRIED);
        if (random.nextBoolean()) {
          decision.method(random.nextBoolean() ? Method.VOTE : Method.CONSENSUS);
        }
      }
      if (random.nextBoolean()) {
        decision.status(
            random.nextBoolean() ? DecisionStatus.COMPLETED : DecisionStatus.IN_PROGRESS);
      }
      if (random.nextBoolean()) {
        decision.kind(DecisionKind.of(random.nextBoolean() ? "budget" : "arrangements"));
      }
      decisions.add(decision.build());
    }
    return decisions;
  }

  private static DecisionTotals collected(List<Decision> decisions) {
    return decisions.stream().collect(DecisionTotals.collector(YEAR));
  }

  @Property(tries = 200)
  void anySplit_hasTheSameTotals(
      @ForAll long seed, @ForAll @IntRange(max = 20) int size, @ForAll @IntRange(max = 20) int at) {
    List<Decision> decisions = made(seed, size);
    DecisionTotals whole = collected(decisions);
    Collections.shuffle(decisions, new Random(seed));
    int split = Math.min(at, size);
    DecisionTotals one = collected(decisions.subList(0, split));
    DecisionTotals other = collected(decisions.subList(split, size));
    assertEquals(whole, one.plus(other));
    assertEquals(whole, other.plus(one));
    assertEquals(whole, whole.plus(DecisionTotals.empty()));
    assertEquals(whole, DecisionTotals.empty().plus(whole));
    assertEquals(one.plus(other).plus(whole), one.plus(other.plus(whole)));
    assertEquals(whole, decisions.parallelStream().collect(DecisionTotals.collector(YEAR)));
    assertEquals(whole, Carried.carried(whole, DecisionTotals.class));
    assertEquals(whole.hashCode(), one.plus(other).hashCode());
  }

  @Property(tries = 200)
  void everyReader_findsWhatANaiveCountDoes(@ForAll long seed) {
    List<Decision> decisions = made(seed, 15);
    DecisionTotals totals = collected(decisions);
    List<Decision> ofYear =
        decisions.stream().filter(one -> YEAR.contains(one.decidedOn())).toList();
    assertEquals(ofYear.size(), totals.total());
    for (GroupId group : GROUPS) {
      List<Decision> ofGroup = ofYear.stream().filter(one -> one.by().equals(group)).toList();
      assertEquals(ofGroup.size(), totals.byBody().getOrDefault(group, 0L));
      DecisionTotals part = totals.of(group);
      assertEquals(ofGroup.size(), part.total());
      assertCounts(ofGroup.stream().map(Decision::method).toList(), part.byMethod());
      assertCounts(ofGroup.stream().map(Decision::result).toList(), part.byResult());
      assertCounts(ofGroup.stream().map(Decision::status).toList(), part.byStatus());
      assertCounts(ofGroup.stream().map(Decision::kind).toList(), part.byKind());
    }
    assertEquals(totals, totals.of(GROUPS.get(0)).plus(totals.of(GROUPS.get(1))));
  }

  private static <V> void assertCounts(List<Optional<V>> values, Map<Optional<V>, Long> counted) {
    assertEquals(values.size(), counted.values().stream().mapToLong(Long::longValue).sum());
    counted.forEach(
        (value, count) -> assertEquals(Collections.frequency(values, value), count.intValue()));
  }

  /** AR "Key Decisions": what is not stated is last, and is not nothing. */
  @Example
  void order_isThatOfTheMethodsWithNotStatedLast() {
    List<Decision> decisions = new ArrayList<>();
    for (Optional<Method> method :
        List.of(
            Optional.<Method>empty(), Optional.of(Method.VOTE), Optional.of(Method.CONSENSUS))) {
      decisions.add(
          Decision.builder()
              .reference(DecisionReference.of("SLG-" + decisions.size()))
              .decidedOn(LocalDate.of(2024, 9, 13))
              .by(GROUPS.get(1))
              .text(FreeText.of("withheld"))
              .result(Result.CARRIED)
              .method(method)
              .build());
    }
    DecisionTotals totals = collected(decisions);
    assertEquals(
        List.of(Optional.of(Method.CONSENSUS), Optional.of(Method.VOTE), Optional.empty()),
        List.copyOf(totals.byMethod().keySet()));
    assertEquals(Map.of(Optional.of(Result.CARRIED), 3L), totals.byResult());
    assertEquals("DecisionTotals[3 decisions of 1 bodies]", totals.toString());
  }
}
