// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.RuleId;

/** A programme beside a model that keeps days as numbers. */
class AuditProgrammeProperties {
  private static final LocalDate START = LocalDate.of(2025, 4, 1);
  private static final int LENGTH = 1096;

  /** Of audit i: the day on which it was to be completed, or was; or when a group saw it. */
  private final Map<Integer, Integer> planned = new HashMap<>();

  private final Map<Integer, Integer> completed = new HashMap<>();
  private final Set<Integer> multiAgency = new HashSet<>();
  private final Map<Integer, Integer> seenByQuality = new HashMap<>();
  private final Map<Integer, Integer> seenByManagement = new HashMap<>();

  private static LocalDate day(int day) {
    return START.plusDays(day);
  }

  private void make(long seed) {
    Random random = new Random(seed);
    List.of(planned, completed, seenByQuality, seenByManagement).forEach(Map::clear);
    multiAgency.clear();
    for (int i = 0; i < 8; i++) {
      if (random.nextInt(4) > 0) {
        planned.put(i, random.nextInt(3 * LENGTH) - LENGTH);
      }
      if (random.nextInt(3) > 0) {
        completed.put(i, random.nextInt(3 * LENGTH) - LENGTH);
        seenByQuality.put(i, completed.get(i) + random.nextInt(200));
      }
      if (random.nextBoolean() && completed.containsKey(i)) {
        seenByManagement.put(i, completed.get(i) + random.nextInt(200));
        multiAgency.add(i);
      }
    }
  }

  private AuditProgramme programme(int begin, int asAt) {
    AuditProgramme.Builder builder =
        AuditProgramme.builder()
            .period(Made.period(day(begin).toString(), day(begin + LENGTH - 1).toString()))
            .asAt(day(asAt))
            .addGroups(Made.QUALITY, Made.MANAGEMENT);
    planned.forEach(
        (i, last) ->
            builder.addPlans(
                Made.plan("a-" + i, "theme", day(last - 30).toString(), day(last).toString())));
    completed.forEach(
        (i, on) ->
            builder.addAudits(
                Made.audit(
                    "a-" + i,
                    "theme",
                    multiAgency.contains(i) ? AuditKind.MULTI_AGENCY : AuditKind.SINGLE_AGENCY,
                    day(on).toString())));
    present(builder, seenByQuality, Made.QUALITY);
    present(builder, seenByManagement, Made.MANAGEMENT);
    return builder.build();
  }

  private static void present(
      AuditProgramme.Builder builder, Map<Integer, Integer> seen, GroupId group) {
    seen.forEach(
        (i, on) -> builder.addPresentations(Made.presentation("a-" + i, group, day(on) + "")));
  }

  private static boolean by(Map<Integer, Integer> days, int i, int asAt) {
    return days.containsKey(i) && days.get(i) <= asAt;
  }

  private AuditState state(int i, int asAt) {
    if (by(completed, i, asAt)) {
      boolean seen = by(seenByQuality, i, asAt) && by(seenByManagement, i, asAt);
      return seen ? AuditState.PRESENTED : AuditState.UNDERTAKEN;
    }
    return by(planned, i, asAt - 1) ? AuditState.OVERDUE : AuditState.PLANNED;
  }

  @Property(tries = 300)
  void everyAudit_standsWhereTheModelHasIt(
      @ForAll long seed, @ForAll @IntRange(min = -400, max = 1500) int asAt) {
    make(seed);
    Map<String, AuditState> expected = new HashMap<>();
    for (int i = 0; i < 8; i++) {
      boolean here = planned.containsKey(i) && planned.get(i) >= 0 && planned.get(i) < LENGTH;
      boolean unplanned =
          !planned.containsKey(i)
              && by(completed, i, Math.min(asAt, LENGTH - 1))
              && completed.get(i) >= 0;
      if (here || unplanned) {
        expected.put("a-" + i, state(i, asAt));
      }
    }
    Map<String, AuditState> actual = new HashMap<>();
    programme(0, asAt)
        .standings()
        .forEach(one -> assertEquals(null, actual.put(one.audit().value(), one.state())));
    assertEquals(expected, actual);
  }

  @Property(tries = 200)
  void ofProgrammesThatFollow_everyAuditIsOfOne(
      @ForAll long seed, @ForAll @IntRange(min = -1200, max = 4000) int asAt) {
    make(seed);
    List<String> audits = new ArrayList<>();
    for (int begin = -LENGTH; begin <= LENGTH; begin += LENGTH) {
      programme(begin, asAt).standings().forEach(one -> audits.add(one.audit().value()));
    }
    Set<String> all = planned.keySet().stream().map(i -> "a-" + i).collect(toSet());
    completed.keySet().stream().filter(i -> by(completed, i, asAt)).forEach(i -> all.add("a-" + i));
    assertEquals(all, new HashSet<>(audits));
    assertEquals(all.size(), audits.size(), audits::toString);
  }

  @Property(tries = 200)
  void multiAgencyAudits_areHeldInTheYearOfTheirCompletion(
      @ForAll long seed, @ForAll @IntRange(max = 1500) int asAt) {
    make(seed);
    DutyReview review =
        programme(0, asAt)
            .multiAgencyReview(NottinghamCity.ruleBook().duty(RuleId.of("multi-agency-audits")));
    int year = 0;
    for (int begin = 0; begin <= asAt; ) {
      int next = (int) (START.plusYears(++year).toEpochDay() - START.toEpochDay());
      int from = begin;
      long held =
          multiAgency.stream()
              .filter(i -> by(completed, i, Math.min(asAt, next - 1)) && completed.get(i) >= from)
              .count();
      assertEquals(held, review.standings().get(year - 1).held());
      begin = next;
    }
    assertEquals(year, review.standings().size());
  }
}
