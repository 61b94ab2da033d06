// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.assurance.audit.Made.CYCLE_2022;
import static org.ncscp.core.assurance.audit.Made.CYCLE_2024;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.assurance.audit.ScoreChange.Compared;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.OrganisationId;

/** Self-assessments of two cycles, each beside the other. */
class Section11Properties {
  private static final int AGENCIES = 3;
  private static final int STANDARDS = 3;

  /** Two cycles with standards and scores of any kind, all of them sound. */
  private static Section11Comparison.Builder cycles(Random random) {
    Section11Comparison.Builder builder =
        Section11Comparison.builder().asAt(LocalDate.of(2025, 3, 31));
    for (AssessmentCycle cycle : List.of(CYCLE_2022, CYCLE_2024)) {
      for (int s = 0; s < STANDARDS; s++) {
        int highest = 3 + random.nextInt(2);
        String title = "Title " + random.nextInt(2);
        builder.addStandards(Made.standard(cycle, "standard-" + s, title, 0, highest));
        for (int a = 0; a < AGENCIES; a++) {
          int self = random.nextInt(highest + 1);
          if (random.nextInt(4) > 0) {
            builder.addAssessments(Made.assessment(cycle, "agency-" + a, "standard-" + s, self));
          }
          if (random.nextInt(3) == 0) {
            builder.addModerations(
                Made.moderation(
                    cycle, "agency-" + a, "standard-" + s, self, random.nextInt(highest + 1)));
          }
        }
      }
    }
    for (int a = 0; a < AGENCIES; a++) {
      builder.addAgencies(OrganisationId.of("agency-" + a));
    }
    return builder;
  }

  private static Map<String, Section11Score> byName(Section11Comparison comparison) {
    Map<String, Section11Score> scores = new HashMap<>();
    comparison
        .scores()
        .forEach(one -> scores.put(one.agency() + " " + one.standard().standard(), one));
    return scores;
  }

  @Property(tries = 300)
  void aChange_backwardsIsTheSameBelowZero(@ForAll long seed) {
    Section11Comparison.Builder builder = cycles(new Random(seed));
    Map<String, Section11Score> forward =
        byName(builder.cycle(CYCLE_2024).earlier(CYCLE_2022).build());
    Map<String, Section11Score> backward =
        byName(builder.cycle(CYCLE_2022).earlier(CYCLE_2024).build());
    assertEquals(AGENCIES * STANDARDS, forward.size());
    forward.forEach(
        (name, now) -> {
          Section11Score then = backward.get(name);
          boolean comparable =
              now.effective().isPresent()
                  && then.effective().isPresent()
                  && now.standard().title().equals(then.standard().title())
                  && now.standard().highest() == then.standard().highest();
          assertEquals(comparable, now.change() instanceof Compared);
          assertEquals(comparable, then.change() instanceof Compared);
          if (now.change() instanceof Compared on && then.change() instanceof Compared back) {
            assertEquals(now.effective().orElseThrow(), on.now());
            assertEquals(then.effective().orElseThrow(), on.before());
            assertEquals(-on.by(), back.by());
            assertEquals(on.likeForLike(), back.likeForLike());
          }
        });
  }

  @Property(tries = 200)
  void everyAgencyAsked_returnedAllOrPartOrNothing(@ForAll long seed) {
    Section11Comparison comparison = cycles(new Random(seed)).cycle(CYCLE_2024).build();
    Map<String, Integer> returned = new HashMap<>();
    comparison.assessments().stream()
        .filter(one -> one.cycle().equals(CYCLE_2024))
        .forEach(one -> returned.merge(one.agency().value(), 1, Integer::sum));
    for (OrganisationId agency : comparison.agencies()) {
      int count = returned.getOrDefault(agency.value(), 0);
      assertEquals(count == 0, comparison.notReturned().contains(agency));
      assertEquals(count > 0 && count < STANDARDS, comparison.partlyReturned().contains(agency));
    }
    assertEquals(new CountShare(returned.size(), AGENCIES), comparison.returned());
  }
}
