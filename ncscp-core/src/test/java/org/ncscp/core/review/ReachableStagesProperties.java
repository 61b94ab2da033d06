// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.reference.Moment;

/**
 * Every place that a case can reach by steps that lead on, searched from its beginnings with every
 * gate departed from: two cases are one place if they stand alike and may go on by the same steps.
 * The learning review and the practice review are searched apart, as neither looks at the other.
 */
class ReachableStagesProperties {
  private static final RandomSteps STEPS = new RandomSteps(new Random(7));
  private static final List<ReviewCase> REACHED = new ArrayList<>();

  static {
    REACHED.addAll(
        search(
            EnumSet.of(Strand.LEARNING_REVIEW), StepKind.REFERRED, StepKind.COUNCIL_BECAME_AWARE));
    REACHED.addAll(
        search(
            EnumSet.of(Strand.PRACTICE_REVIEW), StepKind.REFERRED, StepKind.COUNCIL_BECAME_AWARE));
    REACHED.addAll(
        search(
            EnumSet.noneOf(Strand.class),
            StepKind.INVITED_BY_OTHER_AREA,
            StepKind.NATIONAL_REVIEW_RECEIVED));
  }

  private static Collection<ReviewCase> search(Set<Strand> without, StepKind... beginnings) {
    Map<List<Object>, ReviewCase> places = new LinkedHashMap<>();
    Deque<ReviewCase> open = new ArrayDeque<>();
    for (StepKind kind : beginnings) {
      ReviewCase begun = after(RandomCase.CASEWORK.open(RandomCase.CASE), kind, Optional.empty());
      for (StepKind gated : RandomSteps.GATES.keySet()) {
        begun = departed(begun, gated);
      }
      visit(begun, places, open);
    }
    while (!open.isEmpty()) {
      ReviewCase place = open.remove();
      for (NextStep next : place.permitted()) {
        if (next.to().filter(stage -> !without.contains(stage.strand())).isPresent()) {
          for (Optional<Enum<?>> way : ways(next)) {
            visit(departed(after(place, next.kind(), way), next.kind()), places, open);
          }
        }
      }
    }
    return places.values();
  }

  private static ReviewCase departed(ReviewCase place, StepKind kind) {
    ReviewCase departed = place;
    for (LifeRule rule : RandomSteps.GATES.getOrDefault(kind, List.of())) {
      departed = after(departed, new RecordingStep.Departed(kind, rule));
    }
    return departed;
  }

  private static List<Optional<Enum<?>>> ways(NextStep next) {
    return next.outcome().isPresent() ? List.of(next.outcome()) : RandomSteps.outcomes(next.kind());
  }

  private static void visit(
      ReviewCase place, Map<List<Object>, ReviewCase> places, Deque<ReviewCase> open) {
    Set<StepKind> next = EnumSet.noneOf(StepKind.class);
    place.permitted().stream()
        .filter(step -> step.to().isPresent())
        .forEach(step -> next.add(step.kind()));
    if (places.putIfAbsent(List.of(place.stages(), next), place) == null) {
      open.add(place);
    }
  }

  private static ReviewCase after(ReviewCase before, StepKind kind, Optional<Enum<?>> way) {
    Step step =
        way.filter(Paper.RAPID_REVIEW::equals).isPresent()
            ? Story.sent(Paper.RAPID_REVIEW, Story.PANEL)
            : STEPS.step(kind, way, before.known(), RandomCase.FIRST);
    return after(before, step);
  }

  private static ReviewCase after(ReviewCase before, Step step) {
    int number = before.events().size();
    LocalDate day = RandomCase.FIRST.plusDays(number);
    return before.with(
        CaseEvent.on(
                day,
                EventId.of("e" + (100 + number)),
                step,
                day.atTime(18, 0).atZone(Moment.LONDON).toInstant())
            .noting(RandomSteps.TEXT));
  }

  private static boolean happened(ReviewCase place, StepKind kind) {
    return place.events().stream().anyMatch(event -> event.kind() == kind);
  }

  private static boolean went(ReviewCase place, Enum<?> way) {
    return place.events().stream()
        .anyMatch(event -> event.step().outcome().filter(way::equals).isPresent());
  }

  private static @Nullable Stage at(ReviewCase place, Strand strand) {
    return place.stages().get(strand);
  }

  private static void implies(boolean one, boolean other, String rule, ReviewCase place) {
    assertTrue(!one || other, () -> rule + ": " + place + " by " + place.events());
  }

  @Example
  void search_reachesEveryStage() {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    REACHED.forEach(place -> stages.addAll(place.stages().values()));
    assertEquals(EnumSet.allOf(Stage.class), stages);
  }

  @Example
  void reviewOfOthers_isACaseOfItsOwn() {
    Set<Strand> others = EnumSet.of(Strand.OTHER_AREA, Strand.NATIONAL_LEARNING);
    for (ReviewCase place : REACHED) {
      Set<Strand> own = new HashSet<>(place.stages().keySet());
      boolean mixed = own.removeAll(others) && !own.isEmpty();
      implies(mixed, false, "own and others' reviews mixed", place);
    }
  }

  @Example
  void rapidReview_followsANotification_andTheOtherWayRound() {
    Set<Stage> working =
        EnumSet.of(Stage.RAPID_REVIEW_UNDER_WAY, Stage.RAPID_REVIEW_COMPLETED, Stage.WITH_PANEL);
    for (ReviewCase place : REACHED) {
      Stage rapid = at(place, Strand.RAPID_REVIEW);
      Stage duty = at(place, Strand.NOTIFICATION);
      boolean notified = duty == Stage.NOTIFIED;
      implies(rapid != null, happened(place, StepKind.NOTIFIED), "A10: none without", place);
      implies(
          working.contains(rapid),
          duty != Stage.CRITERIA_LATER_NOT_MET,
          "A10: falls away with the criteria",
          place);
      implies(
          notified,
          rapid != null && rapid != Stage.RAPID_REVIEW_FALLEN_AWAY,
          "A10: every notification has one",
          place);
      boolean withPanel =
          place.events().stream()
              .anyMatch(e -> e.step() instanceof Sent s && s.to().contains(Story.PANEL));
      implies(rapid == Stage.WITH_PANEL, withPanel, "the Panel has it", place);
    }
  }

  @Example
  void practiceReview_isDecidedSignedOffAndThenPublished() {
    Set<Stage> afterSignOff = EnumSet.range(Stage.REPORT_SIGNED_OFF, Stage.INFORMATION_PUBLISHED);
    for (ReviewCase place : REACHED) {
      Stage practice = at(place, Strand.PRACTICE_REVIEW);
      implies(
          practice != null,
          went(place, Conclusion.PRACTICE_REVIEW)
              || went(place, Reconsideration.COMMISSIONED)
              || went(place, Route.PRACTICE_REVIEW),
          "decided by the partners",
          place);
      implies(
          afterSignOff.contains(practice),
          happened(place, StepKind.REPORT_COMPLETED) && happened(place, StepKind.REPORT_SIGNED_OFF),
          "A22: signed off before",
          place);
      implies(
          practice == Stage.INFORMATION_PUBLISHED,
          went(place, Publication.INFORMATION_ABOUT_IMPROVEMENTS),
          "A16: decided not to publish the report",
          place);
    }
  }

  @Example
  void learningReview_isDecidedByThePartners() {
    for (ReviewCase place : REACHED) {
      implies(
          at(place, Strand.LEARNING_REVIEW) != null,
          went(place, Route.LEARNING_REVIEW),
          "A23: warranted",
          place);
      implies(
          at(place, Strand.LEARNING_REVIEW) == Stage.LEARNING_REVIEW_CONVERTED,
          happened(place, StepKind.COUNCIL_BECAME_AWARE),
          "A23: the council knows",
          place);
    }
  }

  @Example
  void whatTheDocumentsWant_isPossibleFromEverywhere() {
    for (ReviewCase place : REACHED) {
      Set<Object> next = new HashSet<>();
      place.permitted().forEach(step -> next.add(step.outcome().orElse(step.kind())));
      place.permitted().forEach(step -> next.add(step.kind()));
      boolean own =
          at(place, Strand.CONSIDERATION) != null || at(place, Strand.NOTIFICATION) != null;
      Stage duty = at(place, Strand.NOTIFICATION);
      boolean submitted = happened(place, StepKind.NOTIFIED);
      implies(own, next.contains(StepKind.SAFETY_ACTION_TAKEN), "safety at any time", place);
      implies(submitted, next.contains(Paper.NOTIFICATION_COPY), "A03: copied", place);
      implies(own, next.contains(StepKind.REFERRED), "A07: any agency, at any time", place);
      implies(own, next.contains(StepKind.REFERRAL_DECIDED), "the partners decide", place);
      implies(true, next.contains(StepKind.ACTION_PLANNED), "actions at any time", place);
      boolean open = duty == Stage.COUNCIL_AWARE;
      implies(open, next.contains(StepKind.NOTIFIED), "A06: the duty is the council's", place);
      implies(
          own && !open,
          next.contains(StepKind.COUNCIL_BECAME_AWARE),
          "A01: whenever it becomes aware",
          place);
      implies(duty == Stage.NOTIFIED, next.contains(StepKind.CRITERIA_FOUND_NOT_MET), "A10", place);
      wanted(place, next);
    }
  }

  private static void wanted(ReviewCase place, Set<Object> next) {
    Stage rapid = at(place, Strand.RAPID_REVIEW);
    Stage practice = at(place, Strand.PRACTICE_REVIEW);
    implies(
        rapid == Stage.RAPID_REVIEW_UNDER_WAY,
        next.contains(StepKind.RAPID_REVIEW_COMPLETED),
        "A08",
        place);
    implies(rapid == Stage.RAPID_REVIEW_COMPLETED, next.contains(Paper.RAPID_REVIEW), "A09", place);
    implies(
        rapid == Stage.WITH_PANEL || rapid == Stage.RECONSIDERED,
        next.containsAll(List.of(PanelView.values())),
        "A12: the Panel answers as it will",
        place);
    implies(rapid == Stage.TO_BE_RECONSIDERED, next.contains(StepKind.RECONSIDERED), "A13", place);
    implies(
        rapid == Stage.RECONSIDERED,
        next.contains(Paper.RECONSIDERATION_JUSTIFICATION),
        "A13: justified in either case",
        place);
    boolean unpublished =
        practice != null
            && practice != Stage.REPORT_PUBLISHED
            && practice != Stage.INFORMATION_PUBLISHED;
    implies(unpublished, next.contains(StepKind.DELAY_SOUGHT), "A15", place);
    implies(
        practice == Stage.REPORT_SIGNED_OFF,
        next.containsAll(List.of(Publication.values())) && next.contains(StepKind.REPORT_PUBLISHED),
        "A14, A16",
        place);
    implies(
        !happened(place, StepKind.REMOVED_FROM_WEBSITE),
        !next.contains(StepKind.PROVIDED_ON_REQUEST),
        "A18: on request only thereafter",
        place);
    implies(
        practice == Stage.INFORMATION_PUBLISHED,
        next.contains(Publication.REPORT),
        "the report may still be published",
        place);
  }
}
