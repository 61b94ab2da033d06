// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;

class TrainingProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);

  private static NaiveTraining naive(RandomTraining random) {
    return new NaiveTraining(
        YEAR,
        random.sessions(),
        random.attendances(),
        RandomTraining.FIRST.plusDays(random.below(400)));
  }

  private static TrainingTotals totals(NaiveTraining of, List<Attendance> attendances) {
    return TrainingTotals.of(of.period(), of.sessions(), attendances, of.asAt());
  }

  @Property(tries = 300)
  void totals_areThoseOfTheNaiveModel(@ForAll long seed) {
    NaiveTraining naive = naive(new RandomTraining(seed));
    TrainingTotals totals = totals(naive, naive.attendances());
    assertEquals(naive.figures(any -> true), totals.figures());
    assertEquals(
        naive.figures(one -> one.day().getDayOfMonth() > 9),
        totals.figures(one -> one.day().getDayOfMonth() > 9));
    Map<CourseId, TrainingFigures> courses = totals.byCourse();
    for (int i = 0; i < 3; i++) {
      CourseId course = CourseId.of("course-" + i);
      TrainingFigures none = TrainingTotals.empty().figures();
      assertEquals(
          naive.figures(one -> one.course().equals(course)), courses.getOrDefault(course, none));
    }
    for (int i = 0; i < 5; i++) {
      OrganisationId agency = OrganisationId.of("agency-" + i);
      assertEquals(
          naive.counts(any -> true, one -> one.agency().equals(agency)),
          totals.byAgency().getOrDefault(agency, AttendanceCounts.NONE));
    }
    Map<String, Long> problems = new TreeMap<>();
    totals.problems().forEach(one -> problems.put(one.session().value(), one.counts().attended()));
    assertEquals(naive.problems(), problems);
  }

  @Property(tries = 200)
  void sums_ofPartsInAnyOrder_areTheWhole(@ForAll long seed) {
    NaiveTraining of = naive(new RandomTraining(seed));
    List<List<Attendance>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Random random = new Random(seed);
    of.attendances().forEach(one -> parts.get(random.nextInt(3)).add(one));
    TrainingTotals whole = totals(of, of.attendances());
    TrainingTotals a = totals(of, parts.get(0));
    TrainingTotals b = totals(of, parts.get(1));
    TrainingTotals c = totals(of, parts.get(2));
    assertEquals(whole, a.plus(b).plus(c));
    assertEquals(whole, a.plus(b.plus(c)));
    assertEquals(whole, c.plus(a).plus(b));
    assertEquals(whole, whole.plus(TrainingTotals.empty()));
    assertEquals(whole, TrainingTotals.empty().plus(whole));
    assertEquals(whole.hashCode(), a.plus(b).plus(c).hashCode());
    assertEquals(
        whole,
        of.attendances().parallelStream()
            .collect(TrainingTotals.collector(YEAR, of.sessions(), of.asAt())));
    List<Attendance> shuffled = new ArrayList<>(of.attendances());
    Collections.shuffle(shuffled, random);
    assertEquals(whole, totals(of, shuffled));
  }

  @Property(tries = 200)
  void totals_serialisedAndReadBack_areEqualAndAddUp(@ForAll long seed) throws Exception {
    NaiveTraining of = naive(new RandomTraining(seed));
    TrainingTotals totals = totals(of, of.attendances());
    TrainingTotals back = readBack(totals);
    assertEquals(totals, back);
    assertEquals(totals.sessions(), back.sessions());
    assertEquals(List.copyOf(totals.byAgency().keySet()), List.copyOf(back.byAgency().keySet()));
    assertEquals(totals.problems(), back.problems());
    assertEquals(totals, back.plus(readBack(totals(of, List.of()))));
  }

  private static TrainingTotals readBack(TrainingTotals totals) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(totals);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (TrainingTotals) in.readObject();
    }
  }

  @Property(tries = 200)
  void meansOfEvaluations_areThoseOfTheNaiveModel(@ForAll long seed) {
    RandomTraining random = new RandomTraining(seed);
    NaiveTraining naive = naive(random);
    List<Evaluation> evaluations = random.evaluations();
    List<String> means = new ArrayList<>();
    for (EvaluationChange one :
        EvaluationChanges.of(YEAR, evaluations, naive.sessions()).changes()) {
      BiConsumer<EvaluationStage, Optional<Score>> add =
          (stage, mean) ->
              mean.ifPresent(
                  score ->
                      means.add(
                          String.join(
                                  " ",
                                  one.course().value(),
                                  one.measure().value(),
                                  one.scale().toString(),
                                  one.basis().name(),
                                  stage.name())
                              + " "
                              + score.part().stripTrailingZeros().toPlainString()
                              + "/"
                              + score.of()));
      add.accept(EvaluationStage.BEFORE, one.before());
      add.accept(EvaluationStage.AFTER, one.after());
      add.accept(EvaluationStage.LATER, one.later());
    }
    assertEquals(naive.means(evaluations), means.stream().sorted().toList());
  }
}
