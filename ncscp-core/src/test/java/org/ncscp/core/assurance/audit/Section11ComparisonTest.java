// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.assurance.audit.Made.CYCLE_2022;
import static org.ncscp.core.assurance.audit.Made.CYCLE_2024;
import static org.ncscp.core.assurance.audit.Made.assessment;
import static org.ncscp.core.assurance.audit.Made.moderation;
import static org.ncscp.core.assurance.audit.Made.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.audit.ScoreChange.Compared;
import org.ncscp.core.assurance.audit.ScoreChange.NotComparable;
import org.ncscp.core.assurance.audit.ScoreChange.Reason;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.OrganisationId;

class Section11ComparisonTest {
  private static final OrganisationId POLICE = OrganisationId.of("police");
  private static final OrganisationId HOUSING = OrganisationId.of("housing");
  private static final OrganisationId PROBATION = OrganisationId.of("probation");
  private static final OrganisationId LIBRARY = OrganisationId.of("library");

  /** Five standards, one the same as before, three changed and one new; three agencies asked. */
  private static Section11Comparison.Builder comparison() {
    return Section11Comparison.builder()
        .cycle(CYCLE_2024)
        .earlier(CYCLE_2022)
        .asAt(LocalDate.of(2025, 3, 31))
        .addAgencies(POLICE, HOUSING, PROBATION)
        .addStandards(
            standard(CYCLE_2022, "leadership", "Leadership", 0, 3),
            standard(CYCLE_2022, "voice", "Voice of the child", 0, 3),
            standard(CYCLE_2022, "training", "Training", 0, 3),
            standard(CYCLE_2022, "supervision", "Supervision", 1, 4),
            standard(CYCLE_2024, "leadership", "Leadership", 0, 3),
            standard(CYCLE_2024, "voice", "Listening to children", 0, 3),
            standard(CYCLE_2024, "training", "Training", 0, 4),
            standard(CYCLE_2024, "supervision", "Supervision", 0, 4),
            standard(CYCLE_2024, "recruitment", "Recruitment", 0, 3))
        .addAssessments(
            assessment(CYCLE_2022, "police", "leadership", 1),
            assessment(CYCLE_2024, "police", "leadership", 3),
            assessment(CYCLE_2024, "police", "voice", 2),
            assessment(CYCLE_2024, "police", "training", 2),
            assessment(CYCLE_2024, "police", "supervision", 2),
            assessment(CYCLE_2024, "police", "recruitment", 2),
            assessment(CYCLE_2022, "housing", "leadership", 2),
            assessment(CYCLE_2024, "housing", "voice", 1),
            assessment(CYCLE_2024, "library", "leadership", 0))
        .addModerations(moderation(CYCLE_2024, "police", "leadership", 3, 2));
  }

  private static Section11Score score(
      Section11Comparison comparison, OrganisationId agency, String standard) {
    return comparison.scores().stream()
        .filter(one -> one.agency().equals(agency))
        .filter(one -> one.standard().standard().equals(StandardId.of(standard)))
        .findFirst()
        .orElseThrow();
  }

  private static ScoreChange change(OrganisationId agency, String standard) {
    return score(comparison().build(), agency, standard).change();
  }

  @Test
  void scores_areOneForEachAgencyAndStandard() {
    List<Section11Score> scores = comparison().build().scores();
    assertEquals(20, scores.size(), "three agencies asked, one not asked, five standards");
    assertEquals(
        List.of(POLICE, HOUSING, PROBATION, LIBRARY),
        scores.stream().map(Section11Score::agency).distinct().toList());
    assertEquals(
        List.of("leadership", "voice", "training", "supervision", "recruitment"),
        scores.stream().limit(5).map(one -> one.standard().standard().value()).toList());
  }

  @Test
  void aModeratedScore_counts() {
    Section11Score score = score(comparison().build(), POLICE, "leadership");
    assertEquals(Optional.of(3), score.self());
    assertEquals(Optional.of(2), score.moderated());
    assertEquals(Optional.of(2), score.effective());
    assertFalse(score.hasModerationOfAnotherScore());
    assertEquals(new Compared(1, 2, false), score.change());
    assertEquals(1, new Compared(1, 2, false).by());
    assertEquals(-2, new Compared(3, 1, true).by());
  }

  @Test
  void bothModerated_isLikeForLike() {
    Section11Comparison.Builder builder =
        comparison().addModerations(moderation(CYCLE_2022, "police", "leadership", 1, 3));
    assertEquals(new Compared(3, 2, true), score(builder.build(), POLICE, "leadership").change());
    Section11Comparison neither = comparison().moderations(List.of()).build();
    assertEquals(new Compared(1, 3, true), score(neither, POLICE, "leadership").change());
  }

  @Test
  void anUnmoderatedScore_isWhatTheAgencyGaveItself() {
    Section11Score score = score(comparison().build(), HOUSING, "voice");
    assertEquals(Optional.of(1), score.self());
    assertEquals(Optional.empty(), score.moderated());
    assertEquals(Optional.of(1), score.effective());
    assertFalse(score.hasModerationOfAnotherScore());
  }

  @Test
  void aScoreCorrectedAfterModeration_isToldApart() {
    Section11Comparison comparison =
        comparison()
            .moderations(List.of(moderation(CYCLE_2024, "police", "leadership", 1, 2)))
            .addModerations(moderation(CYCLE_2024, "probation", "leadership", 1, 2))
            .build();
    assertTrue(score(comparison, POLICE, "leadership").hasModerationOfAnotherScore());
    assertTrue(score(comparison, PROBATION, "leadership").hasModerationOfAnotherScore());
    assertEquals(Optional.of(2), score(comparison, PROBATION, "leadership").effective());
  }

  @Test
  void whatCannotBeCompared_saysWhy() {
    assertEquals(new NotComparable(Reason.STANDARD_DIFFERS), change(POLICE, "voice"));
    assertEquals(new NotComparable(Reason.SCALE_DIFFERS), change(POLICE, "training"));
    assertEquals(new NotComparable(Reason.SCALE_DIFFERS), change(POLICE, "supervision"));
    assertEquals(new NotComparable(Reason.STANDARD_NEW), change(POLICE, "recruitment"));
    assertEquals(new NotComparable(Reason.NO_SCORE), change(HOUSING, "leadership"));
    assertEquals(new NotComparable(Reason.NO_EARLIER_SCORE), change(LIBRARY, "leadership"));
    Section11Comparison first = comparison().earlier(Optional.empty()).build();
    assertEquals(
        new NotComparable(Reason.NO_EARLIER_CYCLE), score(first, POLICE, "leadership").change());
  }

  @Test
  void agencies_returnedAllOrPartOrNothing() {
    Section11Comparison comparison = comparison().build();
    assertEquals(List.of(PROBATION), comparison.notReturned());
    assertEquals(List.of(HOUSING), comparison.partlyReturned());
    assertEquals(List.of(LIBRARY), comparison.notAsked());
    assertEquals(new CountShare(2, 3), comparison.returned());
  }

  @Test
  void whatCameAfterTheDay_isLeftOut() {
    Section11Comparison before = comparison().asAt(LocalDate.of(2024, 11, 30)).build();
    assertEquals(Optional.of(3), score(before, POLICE, "leadership").effective());
    Section11Comparison never = comparison().asAt(LocalDate.of(2024, 9, 30)).build();
    assertEquals(List.of(POLICE, HOUSING, PROBATION), never.notReturned());
    assertEquals(List.of(), never.notAsked());
    Section11Comparison onTheDay = comparison().asAt(LocalDate.of(2024, 12, 1)).build();
    assertEquals(Optional.of(2), score(onTheDay, POLICE, "leadership").effective());
  }

  @Test
  void whatIsUnsound_isRefused() {
    assertRefused("earlier must be another cycle but was 2024", comparison().earlier(CYCLE_2024));
    assertRefused(
        "standards of cycle 2026 must be one at least but were none",
        comparison().cycle(AssessmentCycle.of("2026")));
    assertRefused(
        "score of police on leadership in cycle 2024 must be 0 to 3 but was 4",
        comparison().addAssessments(assessment(CYCLE_2024, "police", "leadership", 4)));
    assertRefused(
        "score of police on supervision in cycle 2022 must be 1 to 4 but was 0",
        comparison().addModerations(moderation(CYCLE_2022, "police", "supervision", 1, 0)));
    assertRefused(
        "standard of police must be one of cycle 2022 but was recruitment",
        comparison().addAssessments(assessment(CYCLE_2022, "police", "recruitment", 1)));
    assertRefused("agencies must not be empty but was \"[]\"", comparison().agencies(List.of()));
    comparison()
        .addAssessments(assessment(AssessmentCycle.of("2020"), "police", "gone", 9))
        .build();
  }

  private static void assertRefused(String message, Section11Comparison.Builder builder) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }
}
