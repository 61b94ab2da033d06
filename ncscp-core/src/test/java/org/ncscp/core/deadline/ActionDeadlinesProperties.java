// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.Moment;

/**
 * Many actions in one case, beside a table of them kept by hand: each row has the date last set,
 * the first day on which it was done, and the first day on which it was given up.
 */
class ActionDeadlinesProperties {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NationalRules.ruleBook(), UkBankHolidays.bundled());
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final int SPAN = 200;

  /** One row of the table; the facts of it are told in the order in which things happen. */
  private static final class Row {
    final String action;
    final List<Fact> facts = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    String current = "";
    LocalDate due = LocalDate.MAX;
    Optional<LocalDate> done = Optional.empty();
    Optional<LocalDate> givenUp = Optional.empty();

    Row(String action) {
      this.action = action;
    }

    void agree(LocalDate day, LocalDate limit) {
      facts.add(Fact.happened(FactId.of(action), NationalFacts.ACTION_AGREED, day, evening(day)));
      names.add(action);
      set(day, limit, action);
    }

    void set(LocalDate day, LocalDate limit, String concerned) {
      String id = action + "-d" + facts.size();
      facts.add(
          Fact.happened(FactId.of(id), NationalFacts.ACTION_DUE, limit, evening(day))
              .concerning(FactId.of(concerned)));
      names.add(id);
      current = id;
      due = limit;
      givenUp = Optional.empty();
    }

    void complete(LocalDate day, String concerned) {
      String id = action + "-c" + facts.size();
      facts.add(
          Fact.happened(FactId.of(id), NationalFacts.ACTION_COMPLETED, day, evening(day))
              .concerning(FactId.of(concerned)));
      done = done.or(() -> Optional.of(day));
    }

    void giveUp(LocalDate day, String concerned) {
      String id = action + "-x" + facts.size();
      facts.add(
          Fact.happened(FactId.of(id), NationalFacts.ACTION_CANCELLED, day, evening(day))
              .concerning(FactId.of(concerned)));
      givenUp = givenUp.or(() -> Optional.of(day));
    }

    String expected(LocalDate today) {
      String state =
          done.isPresent()
              ? (done.get().isAfter(due) ? "MET_LATE" : "MET")
              : givenUp.isPresent() ? "CANCELLED" : today.isAfter(due) ? "OVERDUE" : "RUNNING";
      return state + " " + due;
    }
  }

  private static Instant evening(LocalDate day) {
    return Moment.endOf(day).minusSeconds(3600);
  }

  /** What is done is not given up after; days go on, so that nothing of one day is in doubt. */
  private static List<Row> rows(Random random, int actions) {
    List<Row> rows = new ArrayList<>();
    for (int a = 1; a <= actions; a++) {
      Row row = new Row("a" + a);
      LocalDate day = FIRST.plusDays(random.nextInt(30));
      row.agree(day, day.plusDays(random.nextInt(60)));
      for (int step = random.nextInt(5); step > 0; step--) {
        day = day.plusDays(1L + random.nextInt(20));
        String named = row.names.get(random.nextInt(row.names.size()));
        int dice = random.nextInt(4);
        if (dice == 0 && row.givenUp.isEmpty()) {
          row.complete(day, named);
        } else if (dice == 1 && row.done.isEmpty()) {
          row.giveUp(day, named);
        } else if (row.done.isEmpty()) {
          row.set(day, day.plusDays(random.nextInt(60)), named);
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, String> standing(List<Fact> facts, LocalDate today) {
    CaseHistory history = CaseHistory.of(CaseReference.of("EXAMPLE"), facts);
    Map<String, String> found = new TreeMap<>();
    for (CaseDeadline each :
        DEADLINES.timeline(history, today).deadlines(NationalRules.ACTION_CARRIED_OUT)) {
      found.put(
          each.key().trigger().map(FactId::value).orElse("-"),
          each.state() + " " + each.dueDate().map(LocalDate::toString).orElse("-"));
    }
    return found;
  }

  @Property(tries = 300)
  void eachAction_standsAsInTheTable(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int actions,
      @ForAll @IntRange(max = 100) int more) {
    Random random = new Random(seed);
    List<Row> rows = rows(random, actions);
    LocalDate today = FIRST.plusDays(SPAN + more);
    List<Fact> all = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>();
    for (Row row : rows) {
      all.addAll(row.facts);
      expected.put(row.current, row.expected(today));
    }
    Collections.shuffle(all, random);
    assertEquals(expected, standing(all, today));
  }

  /** What happens to the others changes nothing: a case of one action gives the same answer. */
  @Property(tries = 200)
  void actions_doNotTouchEachOther(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int actions) {
    List<Row> rows = rows(new Random(seed), actions);
    LocalDate today = FIRST.plusDays(SPAN);
    List<Fact> all = new ArrayList<>();
    Map<String, String> apart = new TreeMap<>();
    for (Row row : rows) {
      all.addAll(row.facts);
      apart.putAll(standing(row.facts, today));
    }
    assertEquals(apart, standing(all, today));
  }
}
