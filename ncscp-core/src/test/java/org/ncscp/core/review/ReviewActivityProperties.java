// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.reference.ReportingPeriod;

class ReviewActivityProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final List<ReviewCase> CASES =
      List.of(
          Story.notified("EXAMPLE-2025-01").told(),
          Story.withPanel("EXAMPLE-2025-02", Conclusion.NEITHER).told(),
          Story.withPanel("EXAMPLE-2025-03", Conclusion.NATIONAL_REVIEW).told(),
          Story.signedOff("EXAMPLE-2025-04").told());

  private static long naive(
      List<ReviewCase> cases, StepKind kind, Optional<Enum<?>> way, ReportingPeriod period) {
    long found = 0;
    for (ReviewCase one : cases) {
      for (CaseEvent event : one.events()) {
        LocalDate day = event.when().day();
        boolean inside = !day.isBefore(period.first()) && !day.isAfter(period.last());
        if (inside
            && event.kind() == kind
            && (way.isEmpty() || event.step().outcome().equals(way))) {
          found++;
        }
      }
    }
    return found;
  }

  @Property(tries = 100)
  void sums_areThoseOfEveryCaseInAnyOrder(
      @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> chosen, @ForAll long seed) {
    List<ReviewCase> cases = new ArrayList<>();
    chosen.forEach(at -> cases.add(CASES.get(at)));
    ReviewActivity collected = cases.stream().collect(ReviewActivity.during(YEAR));
    List<ReviewCase> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(seed));
    ReviewActivity sum = ReviewActivity.empty();
    for (ReviewCase one : shuffled) {
      sum = ReviewActivity.of(one, YEAR).plus(sum);
    }
    assertEquals(collected, sum);
    for (StepKind kind : StepKind.values()) {
      assertEquals(naive(cases, kind, Optional.empty(), YEAR), collected.count(kind));
    }
    for (Conclusion way : Conclusion.values()) {
      assertEquals(
          naive(cases, StepKind.RAPID_REVIEW_COMPLETED, Optional.of(way), YEAR),
          collected.count(StepKind.RAPID_REVIEW_COMPLETED, way));
    }
  }

  @Property(tries = 20)
  void steps_outsideThePeriodAreNotCounted(@ForAll @IntRange(max = 3) int at) {
    ReportingPeriod before = ReportingPeriod.ofFinancialYear(2024);
    assertEquals(ReviewActivity.empty(), ReviewActivity.of(CASES.get(at), before));
  }

  /** A total that was written on one machine and is read on another. */
  @Property(tries = 20)
  void carried_isTheSame(@ForAll @IntRange(max = 3) int at)
      throws IOException, ClassNotFoundException {
    ReviewActivity activity = ReviewActivity.of(CASES.get(at), YEAR);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(activity);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ReviewActivity back = (ReviewActivity) in.readObject();
      assertEquals(activity, back);
      assertEquals(activity.plus(activity), back.plus(activity));
    }
  }
}
