// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.core.history.CaseFacts;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.register.ActionLetter;

/** The parts of a case's learning: what they refuse, and what refuses them together. */
class LearningTest {
  private static final FreeText SECRET = FreeText.of(CaseFacts.SECRET);
  private static final LocalDate TUE_2025_09_30 = LocalDate.of(2025, 9, 30);
  private static final CaseReference CASE = CaseReference.of("EXAMPLE-1");

  /** The waiting list is reviewed by the council and health by the end of September. */
  private static final Recommendation SMART =
      Recommendation.builder()
          .id(RecommendationId.of("r1"))
          .text(SECRET)
          .addAddressedTo(PostId.of("head-of-service"), GroupId.of("case-review-group"))
          .measure(SECRET)
          .addAgreedBy(OrganisationId.of("icb"), OrganisationId.of("council"))
          .relevance(SECRET)
          .by(TUE_2025_09_30)
          .addThemes(ThemeId.of("waiting"), ThemeId.of("disability"))
          .build();

  private static PlannedAction.Builder action(String id, String... answers) {
    return PlannedAction.builder()
        .id(ActionId.of(id))
        .addAllAnswers(Stream.of(answers).map(RecommendationId::of).toList())
        .text(SECRET)
        .owner(OrganisationId.of("council"))
        .due(TUE_2025_09_30);
  }

  private static Assurance assurance(String reference, String... actions) {
    return Assurance.builder()
        .reference(AssuranceReference.of(reference))
        .addAllActions(Stream.of(actions).map(ActionId::of).toList())
        .method(AssuranceMethod.FEEDBACK_OF_FAMILIES)
        .finding(AssuranceFinding.ASSURED)
        .statement(SECRET)
        .build();
  }

  private static Impact impact(String id, List<String> of, String... restsOn) {
    return Impact.builder()
        .id(ImpactId.of(id))
        .addAllOf(of.stream().map(ActionId::of).toList())
        .addAllRestsOn(Stream.of(restsOn).map(AssuranceReference::of).toList())
        .finding(ImpactFinding.IMPROVED)
        .statement(SECRET)
        .build();
  }

  private static EvidenceOfAction evidence(String action) {
    return new EvidenceOfAction(ActionId.of(action), EvidenceKind.DATA, SECRET);
  }

  @Test
  void recommendation_thatSaysAll_isSmart() {
    assertTrue(SMART.isSmart());
    assertEquals(Set.of(), SMART.missing());
  }

  @Test
  void recommendation_thatSaysNothing_lacksAllInOrder() {
    Recommendation bare =
        Recommendation.builder().id(RecommendationId.of("r2")).text(SECRET).build();
    assertFalse(bare.isSmart());
    assertEquals(List.of(Smart.values()), List.copyOf(bare.missing()));
  }

  @ParameterizedTest
  @EnumSource(Smart.class)
  void recommendation_lackingOne_lacksThat(Smart lacking) {
    Recommendation lacks =
        switch (lacking) {
          case SPECIFIC -> SMART.withAddressedTo(List.of());
          case MEASURABLE -> SMART.withMeasure(Optional.empty());
          case ACHIEVABLE -> SMART.withAgreedBy(List.of());
          case RELEVANT -> SMART.withRelevance(Optional.empty());
          case TIME_BOUND -> SMART.withBy(Optional.empty());
        };
    assertEquals(EnumSet.of(lacking), lacks.missing());
  }

  @Test
  void sets_areInOneOrderHoweverGiven() {
    assertEquals("[case-review-group, head-of-service]", SMART.addressedTo().toString());
    assertEquals("[council, icb]", SMART.agreedBy().toString());
    assertEquals("[disability, waiting]", SMART.themes().toString());
    assertEquals("[r1, r2, r3]", action("a1", "r3", "r1", "r2").build().answers().toString());
    assertEquals("[a1, a2, a3]", assurance("q1", "a3", "a1", "a2").actions().toString());
    Impact impact = impact("i1", List.of("a2", "a1"), "q2", "q1");
    assertEquals("[a1, a2]", impact.of().toString());
    assertEquals("[q1, q2]", impact.restsOn().toString());
    assertEquals("[a, b]", impact.withThemes(ThemeId.of("b"), ThemeId.of("a")).themes().toString());
  }

  @Test
  void action_hasItsTextInOnePlace() {
    RegisteredAction registered =
        new RegisteredAction(DecisionReference.of("NCSCP-2024-25-6"), ActionLetter.of("b"));
    assertEquals(
        "action a1 must have its text here or in a register of decisions but has both, the latter"
            + " in NCSCP-2024-25-6 b",
        assertThrows(
                IllegalArgumentException.class, () -> action("a1").registered(registered).build())
            .getMessage());
    assertEquals(
        "action a1 must have its text here or in a register of decisions but has neither",
        assertThrows(
                IllegalArgumentException.class,
                () -> action("a1").build().withText(Optional.empty()))
            .getMessage());
    PlannedAction stands = action("a1").text(Optional.empty()).registered(registered).build();
    assertEquals(Optional.of(registered), stands.registered());
  }

  @Test
  void assuranceAndImpact_ofNoAction_areRefused() {
    assertEquals(
        "assurance q1 must be of at least one action but was of none",
        assertThrows(IllegalArgumentException.class, () -> assurance("q1")).getMessage());
    assertEquals(
        "impact i1 must be of at least one action but was of none",
        assertThrows(IllegalArgumentException.class, () -> impact("i1", List.of())).getMessage());
  }

  @Test
  void learning_thatRefersToNothing_isRefusedWithAllOfIt() {
    Learning.Builder builder =
        Learning.builder(CASE)
            .add(SMART)
            .add(SMART)
            .add(action("a1", "r1", "r7", "r8").build())
            .add(action("a1").build())
            .add(evidence("a5"))
            .add(evidence("a5"))
            .add(assurance("q1", "a1", "a6"))
            .add(assurance("q1", "a1"))
            .add(impact("i1", List.of("a7"), "q9"))
            .add(impact("i1", List.of("a1")))
            .completed(ActionId.of("a1"), TUE_2025_09_30)
            .completed(ActionId.of("a1"), TUE_2025_09_30.plusDays(1))
            .cancelled(ActionId.of("a1"), TUE_2025_09_30.plusDays(2))
            .completed(ActionId.of("a8"), TUE_2025_09_30)
            .cancelled(ActionId.of("a9"), TUE_2025_09_30);
    LearningException refused = assertThrows(LearningException.class, builder::build);
    assertEquals(
        List.of(
            "action a1 is there twice",
            "action a1 was completed twice",
            "assurance q1 is there twice",
            "impact i1 is there twice",
            "recommendation r1 is there twice",
            "action a1 answers recommendation r7, which is not there",
            "action a1 answers recommendation r8, which is not there",
            "evidence is of action a5, which is not there",
            "completion is of action a8, which is not there",
            "cancellation is of action a9, which is not there",
            "assurance q1 is of action a6, which is not there",
            "impact i1 is of action a7, which is not there",
            "impact i1 rests on assurance q9, which is not there",
            "action a1 must be completed or cancelled but was completed on 2025-09-30 and cancelled"
                + " on 2025-10-02"),
        refused.problems());
    assertTrue(
        refused
            .getMessage()
            .startsWith("learning of case EXAMPLE-1 refused: action a1 is there twice; action a1"),
        refused.getMessage());
  }

  @Test
  void walks_fromWhatIsNotThere_areRefused() {
    Learning learning = Learning.builder(CASE).build();
    assertEquals(
        "case EXAMPLE-1 has no impact i1",
        assertThrows(IllegalArgumentException.class, () -> learning.backFrom(ImpactId.of("i1")))
            .getMessage());
    assertEquals(
        "case EXAMPLE-1 has no recommendation r1",
        assertThrows(
                IllegalArgumentException.class,
                () -> learning.forwardFrom(RecommendationId.of("r1")))
            .getMessage());
    assertEquals(List.of(new TrailStep.OfCase(CASE)), learning.forward().steps());
  }

  private static Learning learning() {
    return Learning.builder(CASE)
        .add(SMART)
        .add(action("a1", "r1").build())
        .add(action("a0").build())
        .add(evidence("a1"))
        .add(new EvidenceOfAction(ActionId.of("a1"), EvidenceKind.AUDIT, SECRET))
        .completed(ActionId.of("a1"), TUE_2025_09_30)
        .cancelled(ActionId.of("a0"), TUE_2025_09_30.minusDays(1))
        .add(assurance("q1", "a1"))
        .add(impact("i1", List.of("a1"), "q1"))
        .build();
  }

  @Test
  void backFrom_goesStepByStep() {
    Learning learning = learning();
    assertEquals(
        List.of(
            new TrailStep.OfImpact(impact("i1", List.of("a1"), "q1")),
            new TrailStep.OfAssurance(assurance("q1", "a1")),
            new TrailStep.OfAction(
                action("a1", "r1").build(),
                List.of(
                    evidence("a1"),
                    new EvidenceOfAction(ActionId.of("a1"), EvidenceKind.AUDIT, SECRET)),
                Optional.of(TUE_2025_09_30),
                Optional.empty()),
            new TrailStep.OfRecommendation(SMART),
            new TrailStep.OfCase(CASE)),
        learning.backFrom(ImpactId.of("i1")).steps());
    assertEquals(List.of(), learning.gaps());
  }

  @Test
  void forward_meetsAlsoWhatAnswersNoRecommendation() {
    List<TrailStep.OfAction> met = learning().forward().actions();
    assertEquals(
        List.of(ActionId.of("a0"), ActionId.of("a1")),
        met.stream().map(step -> step.action().id()).toList());
    assertEquals(Optional.of(TUE_2025_09_30.minusDays(1)), met.get(0).cancelledOn());
    List<TrailStep.OfAction> answering =
        learning().forwardFrom(RecommendationId.of("r1")).actions();
    assertEquals(met.subList(1, 2), answering);
  }

  @Test
  void learning_differsByEachPart() {
    Learning learning = learning();
    assertEquals(learning(), learning);
    List<Learning> others = new ArrayList<>();
    others.add(Learning.builder(CASE).build());
    others.add(Learning.builder(CaseReference.of("EXAMPLE-2")).build());
    others.add(Learning.builder(CASE).add(SMART).build());
    others.add(Learning.builder(CASE).add(action("a1").build()).build());
    others.add(
        Learning.builder(CASE)
            .add(action("a1").build())
            .completed(ActionId.of("a1"), TUE_2025_09_30)
            .build());
    others.add(
        Learning.builder(CASE)
            .add(action("a1").build())
            .cancelled(ActionId.of("a1"), TUE_2025_09_30)
            .build());
    others.add(Learning.builder(CASE).add(action("a1").build()).add(evidence("a1")).build());
    for (int i = 0; i < others.size(); i++) {
      assertNotEquals(learning, others.get(i));
      for (int j = 0; j < i; j++) {
        assertNotEquals(others.get(i), others.get(j), i + " " + j);
      }
    }
  }

  /** Neither a string nor a message shows what somebody wrote of the case. */
  @Test
  void nothingWritten_shows() {
    Learning learning = learning();
    List<Object> said =
        new ArrayList<>(
            List.of(
                learning,
                SMART,
                action("a1").build(),
                evidence("a1"),
                assurance("q1", "a1"),
                impact("i1", List.of("a1")),
                learning.forward(),
                learning.backFrom(ImpactId.of("i1")),
                learning.byTheme()));
    said.add(
        Learning.builder(CASE)
            .add(SMART.withMeasure(Optional.empty()))
            .build()
            .gaps(Set.of(ThemeId.of("x")))
            .stream()
            .map(gap -> gap + gap.line())
            .toList());
    for (Object each : said) {
      for (String word : List.of("Kim", "Elm", "Road")) {
        assertFalse(each.toString().contains(word), each.toString());
      }
    }
    assertEquals(
        "Learning[EXAMPLE-1, recommendations [r1], actions [a0, a1], assurances [q1], impacts"
            + " [i1]]",
        learning.toString());
  }
}
