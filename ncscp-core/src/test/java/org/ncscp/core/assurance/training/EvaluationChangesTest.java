// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.ReportingPeriod;

class EvaluationChangesTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);

  private static final List<TrainingSession> SESSIONS =
      Sheets.read(
              TrainingTables.SESSIONS,
              "id,session,course,day,format,cancelled,cancellation-reason",
              "1,S-1,safer-sleep,2024-06-03,virtual,,",
              "2,S-2,safer-sleep,2024-09-02,virtual,,",
              "3,S-3,safer-sleep,2024-11-19,virtual,yes,Snow",
              "4,S-4,safer-sleep,2025-04-01,virtual,,")
          .current();

  private static EvaluationChanges changes(String... rows) {
    return EvaluationChanges.of(
        YEAR,
        Sheets.read(
                TrainingTables.EVALUATIONS,
                Stream.concat(
                        Stream.of(
                            "id,session,course,period,stage,measure,respondents,sum,lowest,highest"),
                        Stream.of(rows))
                    .toArray(String[]::new))
            .current(),
        SESSIONS);
  }

  private static Score score(String part, String of) {
    return new Score(new BigDecimal(part), new BigDecimal(of));
  }

  @Test
  void changes_areThoseReckonedByHand() {
    EvaluationChanges changes =
        changes(
            "1,S-1,,,before,confidence,8,20,1,5",
            "2,S-2,,,before,confidence,4,16,1,5",
            "3,S-1,,,after,confidence,8,33,1,5",
            "4,S-2,,,after,confidence,3,14,1,5",
            "5,S-2,,,later,confidence,2,7,1,5");
    // before 36 over 12 = 3; after 47 over 11; later 7 over 2
    EvaluationChange change = changes.changes().get(0);
    assertEquals(
        new EvaluationChange(
            CourseId.of("safer-sleep"),
            MeasureId.of("confidence"),
            ScoreScale.of(1, 5),
            EvaluationBasis.SESSIONS,
            Optional.of(score("36", "12")),
            Optional.of(score("47", "11")),
            Optional.of(score("7", "2"))),
        change);
    assertEquals(1, changes.changes().size());
    assertEquals(Optional.of(score("168", "132")), change.afterLessBefore());
    assertEquals("1.27", change.afterLessBefore().orElseThrow().rounded(2).toPlainString());
    assertEquals("0.50", change.laterLessBefore().orElseThrow().rounded(2).toPlainString());
    assertEquals("-0.77", change.laterLessAfter().orElseThrow().rounded(2).toPlainString());
  }

  @Test
  void scales_measuresAndBases_areNotMixed() {
    assertEquals(
        List.of(
            "confidence 1 to 5 SESSIONS Optional.empty",
            "confidence 1 to 10 SESSIONS Optional.empty",
            "knowledge 1 to 5 COURSE Optional[8 over 10, 0.80]",
            "knowledge 1 to 5 SESSIONS Optional.empty"),
        changes(
                "1,S-1,,,before,confidence,8,20,1,5",
                "2,S-1,,,after,confidence,8,60,1,10",
                "3,S-1,,,after,knowledge,8,33,1,5",
                "4,,safer-sleep,2024/25,before,knowledge,10,30,1,5",
                "5,,safer-sleep,2024/25,after,knowledge,10,38,1,5")
            .changes()
            .stream()
            .map(
                one ->
                    one.measure()
                        + " "
                        + one.scale()
                        + " "
                        + one.basis()
                        + " "
                        + one.afterLessBefore())
            .toList());
  }

  @Test
  void otherPeriods_arePassedOver() {
    EvaluationChanges changes =
        changes(
            "1,S-4,,,before,confidence,8,20,1,5",
            "2,,safer-sleep,2023/24,before,confidence,8,20,1,5",
            "3,,safer-sleep,2024/25 Q1,before,confidence,8,20,1,5");
    assertEquals(List.of(), changes.changes());
    assertEquals(
        List.of("3"),
        changes.unplaced().stream().map(one -> one.provenance().id().value()).toList(),
        "a part of the period is told apart");
  }

  @Test
  void cancelledOrUnknownSession_isUnplaced() {
    EvaluationChanges changes =
        changes(
            "1,S-3,,,before,confidence,8,20,1,5",
            "2,S-1,,,before,confidence,8,20,1,5",
            "3,S-9,,,before,confidence,8,20,1,5");
    assertEquals(
        List.of("1", "3"),
        changes.unplaced().stream().map(one -> one.provenance().id().value()).toList());
    assertEquals(Optional.of(score("20", "8")), changes.changes().get(0).before());
  }

  @Test
  void nobodyAnswering_isNoMean() {
    EvaluationChange change =
        changes("1,S-1,,,before,confidence,0,0,1,5", "2,S-1,,,after,confidence,1,5,1,5")
            .changes()
            .get(0);
    assertEquals(Optional.empty(), change.before());
    assertEquals(Optional.empty(), change.afterLessBefore());
    assertEquals(Optional.empty(), change.laterLessBefore());
    assertEquals(Optional.empty(), change.laterLessAfter());
  }

  @Test
  void scores_areExactAndHaveADenominator() {
    assertEquals("33 over 8, 4.13", score("33", "8").toString());
    assertEquals("-0.3", score("-1", "4").rounded(1).toPlainString());
    assertEquals(score("3", "8"), score("5", "8").minus(score("2", "8")));
    assertEquals(
        "score must have a denominator above zero but it was 0",
        assertThrows(IllegalArgumentException.class, () -> score("0", "0")).getMessage());
    assertEquals(
        "places must be 0 to 10 but was -1",
        assertThrows(IllegalArgumentException.class, () -> score("1", "2").rounded(-1))
            .getMessage());
  }
}
