// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second telling of what is permitted in Nottingham City, from the text of the arrangements and
 * the rules: plain questions about what happened before, and no table. Texts, decisions and themes
 * are taken to be good.
 */
final class NaiveLife {
  private final List<KnownStep> before;

  NaiveLife(List<KnownStep> before) {
    this.before = before;
  }

  /** What counts of the events recorded, by the day on which it happened. */
  static List<KnownStep> counting(List<CaseEvent> recorded) {
    Set<EventId> gone = new HashSet<>();
    for (int i = recorded.size() - 1; i >= 0; i--) {
      CaseEvent event = recorded.get(i);
      if (event.step() instanceof RecordingStep.Withdrawn w && !gone.contains(event.id())) {
        gone.add(w.event());
      }
    }
    Map<EventId, KnownStep> steps = new HashMap<>();
    List<EventId> order = new ArrayList<>();
    for (CaseEvent event : recorded) {
      if (gone.contains(event.id())) {
        continue;
      }
      if (event.step() instanceof RecordingStep.DateCorrected d && steps.containsKey(d.event())) {
        steps.put(d.event(), new KnownStep(steps.get(d.event()).event(), d.when()));
      } else if (!(event.step() instanceof RecordingStep.Withdrawn)
          && !(event.step() instanceof RecordingStep.DateCorrected)) {
        steps.put(event.id(), new KnownStep(event, event.when()));
        order.add(event.id());
      }
    }
    List<KnownStep> counting = new ArrayList<>(order.stream().map(steps::get).toList());
    counting.sort((one, other) -> one.day().compareTo(other.day()));
    return counting;
  }

  /** Where a case can stand after these events, each day's in any order that its times allow. */
  static Set<Map<Strand, Stage>> outcomes(List<KnownStep> steps) {
    Set<Map<Strand, Stage>> found = new HashSet<>();
    search(new ArrayList<>(), new ArrayList<>(steps), found, new int[] {20_000});
    return found;
  }

  private static void search(
      List<KnownStep> taken, List<KnownStep> open, Set<Map<Strand, Stage>> found, int[] left) {
    if (open.isEmpty()) {
      found.add(new NaiveLife(taken).stages());
    }
    for (int i = 0; i < open.size() && left[0]-- > 0; i++) {
      KnownStep next = open.get(i);
      if (isFirst(next, open) && new NaiveLife(taken).permits(next)) {
        taken.add(next);
        open.remove(i);
        search(taken, open, found, left);
        open.add(i, next);
        taken.remove(taken.size() - 1);
      }
    }
  }

  private static boolean isFirst(KnownStep one, List<KnownStep> others) {
    return others.stream()
        .noneMatch(
            other ->
                other.day().isBefore(one.day())
                    || (other.day().equals(one.day())
                        && other.when().instant().isPresent()
                        && one.when().instant().isPresent()
                        && other.when().instant().get().isBefore(one.when().instant().get())));
  }

  // ---- what happened

  private boolean happened(StepKind kind) {
    return before.stream().anyMatch(step -> step.event().kind() == kind);
  }

  /** Whether it was said, since the step last happened, that this does not go before it. */
  private boolean departed(StepKind kind, LifeRule without) {
    return departed(before, kind, without);
  }

  static boolean departed(List<KnownStep> before, StepKind kind, LifeRule without) {
    boolean departed = false;
    for (KnownStep step : before) {
      if (step.step() instanceof RecordingStep.Departed d && d.step() == kind) {
        departed = departed || d.without() == without;
      } else if (step.event().kind() == kind) {
        departed = false;
      }
    }
    return departed;
  }

  private int last(StepKind kind) {
    int last = -1;
    for (int i = 0; i < before.size(); i++) {
      last = before.get(i).event().kind() == kind ? i : last;
    }
    return last;
  }

  private Enum<?> lastWay(StepKind kind) {
    return last(kind) < 0 ? null : before.get(last(kind)).step().outcome().orElse(null);
  }

  /** What happened after the last step of these kinds. */
  private List<KnownStep> since(StepKind... turns) {
    int from = 0;
    for (int i = 0; i < before.size(); i++) {
      from = List.of(turns).contains(before.get(i).event().kind()) ? i + 1 : from;
    }
    return before.subList(from, before.size());
  }

  private boolean happenedSince(StepKind turn, StepKind kind) {
    return since(turn).stream().anyMatch(step -> step.event().kind() == kind);
  }

  private static boolean allHave(Paper paper, List<KnownStep> since) {
    Set<Object> have = new HashSet<>();
    for (KnownStep step : since) {
      if (step.step() instanceof Sent sent && sent.paper() == paper) {
        have.addAll(sent.to());
      }
    }
    return have.containsAll(RandomSteps.due(paper)) && !have.isEmpty();
  }

  /** Whether every criterion was answered in one sitting. */
  private static boolean considered(ReviewKindsOf review, List<KnownStep> since) {
    return since.stream()
        .anyMatch(
            s ->
                s.step() instanceof ConsiderationStep.CriteriaConsidered c
                    && c.review().value().equals(review.word)
                    && c.answers().size() == review.criteria);
  }

  /** What happened since it was referred again after a decision, or a learning review began. */
  private List<KnownStep> sinceReferredAgain() {
    int from = 0;
    boolean decided = false;
    for (int i = 0; i < before.size(); i++) {
      StepKind kind = before.get(i).event().kind();
      decided = decided || kind == StepKind.REFERRAL_DECIDED;
      boolean again = kind == StepKind.REFERRED && decided;
      from = again || kind == StepKind.LEARNING_REVIEW_BEGUN ? i + 1 : from;
    }
    return before.subList(from, before.size());
  }

  /** How many criteria the arrangements state. */
  private enum ReviewKindsOf {
    RAPID("rapid-review", 2),
    PRACTICE("practice-review", 6);

    final String word;
    final int criteria;

    ReviewKindsOf(String word, int criteria) {
      this.word = word;
      this.criteria = criteria;
    }
  }

  // ---- where the case stands

  Map<Strand, Stage> stages() {
    Map<Strand, Stage> stages = new EnumMap<>(Strand.class);
    for (int i = 0; i < before.size(); i++) {
      NaiveLife then = new NaiveLife(before.subList(0, i + 1));
      Stage stage = then.reached(before.get(i).step(), stages);
      if (stage != null) {
        stages.put(stage.strand(), stage);
      }
      Stage rapid = then.rapidReview(before.get(i).step(), stages.get(Strand.RAPID_REVIEW));
      if (rapid != null) {
        stages.put(Strand.RAPID_REVIEW, rapid);
      }
    }
    return stages;
  }

  private Stage reached(Step step, Map<Strand, Stage> now) {
    if (step instanceof ConsiderationStep.ReferralDecided decided) {
      return switch (decided.route()) {
        case NOTIFY -> Stage.TO_BE_NOTIFIED;
        case LEARNING_REVIEW -> Stage.FOR_LEARNING_REVIEW;
        case PRACTICE_REVIEW -> Stage.FOR_PRACTICE_REVIEW;
        case NO_REVIEW -> Stage.NO_REVIEW;
        case NOT_AGREED -> Stage.PARTNERS_NOT_AGREED;
      };
    } else if (step instanceof ConsiderationStep.CouncilDecided decided) {
      return decided.finding() == CouncilFinding.CRITERIA_MET
          ? Stage.COUNCIL_AWARE
          : Stage.CRITERIA_NOT_MET;
    } else if (step instanceof PracticeReviewStep.PublicationDecided decided) {
      return switch (decided.publication()) {
        case REPORT -> Stage.REPORT_SIGNED_OFF;
        case INFORMATION_ABOUT_IMPROVEMENTS -> Stage.INFORMATION_TO_BE_PUBLISHED;
        case NOTHING -> Stage.NOTHING_PUBLISHED;
      };
    }
    return switch (step.kind()) {
      case REFERRED -> Stage.REFERRED;
      case COUNCIL_BECAME_AWARE -> Stage.COUNCIL_AWARE;
      case NOTIFIED -> Stage.NOTIFIED;
      case CRITERIA_FOUND_NOT_MET -> Stage.CRITERIA_LATER_NOT_MET;
      case PRACTICE_REVIEW_INITIATED -> Stage.PRACTICE_REVIEW_UNDER_WAY;
      case REPORT_COMPLETED -> Stage.REPORT_COMPLETED;
      case REPORT_SIGNED_OFF -> Stage.REPORT_SIGNED_OFF;
      case REPORT_PUBLISHED -> Stage.REPORT_PUBLISHED;
      case INFORMATION_PUBLISHED -> Stage.INFORMATION_PUBLISHED;
      case LEARNING_REVIEW_BEGUN -> Stage.LEARNING_REVIEW_UNDER_WAY;
      case LEARNING_REVIEW_COMPLETED -> Stage.LEARNING_REVIEW_COMPLETED;
      case CONVERTED_TO_NOTIFICATION -> Stage.LEARNING_REVIEW_CONVERTED;
      case INVITED_BY_OTHER_AREA -> Stage.TAKING_PART;
      case CONTRIBUTION_SENT -> Stage.CONTRIBUTED;
      case FINDINGS_RECEIVED -> Stage.FINDINGS_RECEIVED;
      case NATIONAL_REVIEW_RECEIVED -> Stage.NATIONAL_REVIEW_RECEIVED;
      case FINDINGS_CONSIDERED ->
          now.get(Strand.OTHER_AREA) == Stage.FINDINGS_RECEIVED
              ? Stage.FINDINGS_CONSIDERED
              : Stage.NATIONAL_REVIEW_CONSIDERED;
      default -> null;
    };
  }

  /** A notification calls for a rapid review, unless it is later found not to have been needed. */
  private Stage rapidReview(Step step, Stage now) {
    boolean none =
        now == null
            || Set.of(
                    Stage.RECONSIDERED,
                    Stage.PANEL_AGREED,
                    Stage.NATIONAL_REVIEW,
                    Stage.RAPID_REVIEW_FALLEN_AWAY)
                .contains(now);
    return switch (step.kind()) {
      case NOTIFIED -> none ? Stage.RAPID_REVIEW_UNDER_WAY : now;
      case RAPID_REVIEW_COMPLETED -> Stage.RAPID_REVIEW_COMPLETED;
      case SENT ->
          now == Stage.RAPID_REVIEW_COMPLETED
                  && step.outcome().orElseThrow() == Paper.RAPID_REVIEW
                  && ((Sent) step).to().contains(Story.PANEL)
              ? Stage.WITH_PANEL
              : now;
      case PANEL_ANSWERED ->
          switch (((RapidReviewStep.PanelAnswered) step).view()) {
            case AGREES -> Stage.PANEL_AGREED;
            case DISAGREES -> Stage.TO_BE_RECONSIDERED;
            case NATIONAL_REVIEW -> Stage.NATIONAL_REVIEW;
          };
      case RECONSIDERED -> Stage.RECONSIDERED;
      case CRITERIA_FOUND_NOT_MET ->
          Set.of(
                      Stage.RAPID_REVIEW_UNDER_WAY,
                      Stage.RAPID_REVIEW_COMPLETED,
                      Stage.WITH_PANEL,
                      Stage.TO_BE_RECONSIDERED)
                  .contains(now)
              ? Stage.RAPID_REVIEW_FALLEN_AWAY
              : now;
      default -> now;
    };
  }

  // ---- what is permitted

  boolean permits(KnownStep next) {
    StepKind kind = next.event().kind();
    Map<Strand, Stage> stages = stages();
    boolean others =
        stages.containsKey(Strand.OTHER_AREA) || stages.containsKey(Strand.NATIONAL_LEARNING);
    if (kind == StepKind.INVITED_BY_OTHER_AREA) {
      return (before.isEmpty() || others) && !happened(kind);
    } else if (kind == StepKind.NATIONAL_REVIEW_RECEIVED) {
      return (before.isEmpty() || others) && !happened(kind);
    } else if (kind == StepKind.REFERRED) {
      return !others;
    } else if (kind == StepKind.COUNCIL_BECAME_AWARE) {
      Stage duty = stages.get(Strand.NOTIFICATION);
      return !others && duty != Stage.COUNCIL_AWARE;
    } else if (stages.isEmpty()) {
      return beforeAnyReferral(next);
    } else if (others) {
      return ofOthers(next, stages);
    }
    return switch (kind) {
      case RECOMMENDED -> isUnderReview(stages) && improves(next);
      case ACTION_PLANNED,
          ACTION_MOVED,
          EVIDENCED,
          ACTION_COMPLETED,
          ACTION_CANCELLED,
          ASSURED,
          IMPACT_STATED ->
          improves(next);
      case DEPARTED -> true;
      default ->
          considers(next)
              || notifies(next, stages)
              || rapid(next, stages)
              || practice(next, stages)
              || learns(next, stages);
    };
  }

  /** The council's other duties and what is done at once wait for no referral. */
  private boolean beforeAnyReferral(KnownStep next) {
    return switch (next.event().kind()) {
      case LOOKED_AFTER_CHILD_DEATH_KNOWN, CARE_LEAVER_DEATH_KNOWN, SAFETY_ACTION_TAKEN -> true;
      case SENT -> notifies(next, Map.of());
      default -> false;
    };
  }

  private boolean ofOthers(KnownStep next, Map<Strand, Stage> stages) {
    Stage area = stages.get(Strand.OTHER_AREA);
    Stage national = stages.get(Strand.NATIONAL_LEARNING);
    return switch (next.event().kind()) {
      case CONTRIBUTION_SENT -> area == Stage.TAKING_PART;
      case FINDINGS_RECEIVED -> area == Stage.TAKING_PART || area == Stage.CONTRIBUTED;
      case FINDINGS_CONSIDERED ->
          area == Stage.FINDINGS_RECEIVED || national == Stage.NATIONAL_REVIEW_RECEIVED;
      case DEPARTED -> true;
      default -> next.step() instanceof ImprovementStep && improves(next);
    };
  }

  private static boolean isUnderReview(Map<Strand, Stage> stages) {
    return stages.containsKey(Strand.RAPID_REVIEW)
        || stages.containsKey(Strand.PRACTICE_REVIEW)
        || stages.containsKey(Strand.LEARNING_REVIEW);
  }

  private boolean considers(KnownStep next) {
    return switch (next.event().kind()) {
      case CRITERIA_CONSIDERED,
          SAFETY_ACTION_TAKEN,
          LOOKED_AFTER_CHILD_DEATH_KNOWN,
          CARE_LEAVER_DEATH_KNOWN,
          PROCEEDINGS_BEGAN ->
          true;
      case PROCEEDINGS_ENDED ->
          next.step() instanceof PracticeReviewStep.ProceedingsEnded end
              && isOpen(end.began(), StepKind.PROCEEDINGS_BEGAN);
      case REFERRAL_DECIDED ->
          (happened(StepKind.REFERRED) || happened(StepKind.COUNCIL_BECAME_AWARE))
              && (next.step().outcome().orElseThrow() != Route.NOTIFY
                  || happened(StepKind.COUNCIL_BECAME_AWARE))
              && (considered(ReviewKindsOf.RAPID, sinceReferredAgain())
                  || departed(StepKind.REFERRAL_DECIDED, LifeRule.PARTNERS_DECIDE));
      case FED_BACK -> happened(StepKind.REFERRAL_DECIDED) && happened(StepKind.REFERRED);
      default -> false;
    };
  }

  private boolean notifies(KnownStep next, Map<Strand, Stage> stages) {
    Stage duty = stages.get(Strand.NOTIFICATION);
    boolean submitted = happened(StepKind.NOTIFIED);
    return switch (next.event().kind()) {
      case COUNCIL_DECIDED, NOTIFIED -> duty == Stage.COUNCIL_AWARE;
      case CRITERIA_FOUND_NOT_MET ->
          duty == Stage.NOTIFIED || (submitted && duty == Stage.CRITERIA_NOT_MET);
      case PANEL_REFERENCE_GIVEN -> submitted;
      case OTHER_AREA_TOLD -> duty != null;
      case SENT ->
          switch (((Sent) next.step()).paper()) {
            case INCIDENT_REPORT -> duty != null;
            case NOTIFICATION_COPY -> submitted;
            case LOOKED_AFTER_CHILD_DEATH -> happened(StepKind.LOOKED_AFTER_CHILD_DEATH_KNOWN);
            case CARE_LEAVER_DEATH -> happened(StepKind.CARE_LEAVER_DEATH_KNOWN);
            default -> false;
          };
      default -> false;
    };
  }

  private boolean rapid(KnownStep next, Map<Strand, Stage> stages) {
    Stage rapid = stages.get(Strand.RAPID_REVIEW);
    boolean toReconsider = rapid == Stage.TO_BE_RECONSIDERED;
    return switch (next.event().kind()) {
      case AGENCY_ASKED ->
          ((RapidReviewStep.AgencyAsked) next.step()).review().equals(ReviewKinds.RAPID_REVIEW)
              ? rapid == Stage.RAPID_REVIEW_UNDER_WAY
              : stages.get(Strand.LEARNING_REVIEW) == Stage.LEARNING_REVIEW_UNDER_WAY;
      case AGENCY_ANSWERED -> wasAsked((RapidReviewStep.AgencyAnswered) next.step());
      case RAPID_REVIEW_MEETING_HELD -> rapid == Stage.RAPID_REVIEW_UNDER_WAY;
      case RAPID_REVIEW_COMPLETED ->
          rapid == Stage.RAPID_REVIEW_UNDER_WAY
              && (considered(ReviewKindsOf.PRACTICE, before)
                  || departed(StepKind.RAPID_REVIEW_COMPLETED, LifeRule.CRITERIA_REGARDED));
      case PANEL_ANSWERED ->
          Set.of(Stage.WITH_PANEL, Stage.RECONSIDERED, Stage.NATIONAL_REVIEW)
              .contains(rapid == null ? Stage.REFERRED : rapid);
      case PANEL_ANSWER_CIRCULATED, RECONSIDERATION_MEETING_HELD -> toReconsider;
      case RECONSIDERED ->
          toReconsider
              && ((happenedSince(StepKind.PANEL_ANSWERED, StepKind.PANEL_ANSWER_CIRCULATED)
                      && happenedSince(
                          StepKind.PANEL_ANSWERED, StepKind.RECONSIDERATION_MEETING_HELD))
                  || departed(StepKind.RECONSIDERED, LifeRule.RECONSIDERATION));
      case SENT ->
          switch (((Sent) next.step()).paper()) {
            case RAPID_REVIEW -> // and copies to others thereafter
                rapid != null
                    && rapid != Stage.RAPID_REVIEW_UNDER_WAY
                    && rapid != Stage.RAPID_REVIEW_FALLEN_AWAY;
            case RECONSIDERATION_JUSTIFICATION ->
                happened(StepKind.RECONSIDERED)
                    && Set.of(
                            Stage.TO_BE_RECONSIDERED,
                            Stage.RECONSIDERED,
                            Stage.PANEL_AGREED,
                            Stage.NATIONAL_REVIEW)
                        .contains(rapid);
            default -> false;
          };
      default -> false;
    };
  }

  private boolean wasAsked(RapidReviewStep.AgencyAnswered answer) {
    return before.stream()
        .anyMatch(
            s ->
                s.step() instanceof RapidReviewStep.AgencyAsked asked
                    && asked.review().equals(answer.review())
                    && asked.agency().equals(answer.agency()));
  }

  private boolean practice(KnownStep next, Map<Strand, Stage> stages) {
    return new NaivePracticeReview(before, stages.get(Strand.PRACTICE_REVIEW))
        .permits(
            next,
            allHave(Paper.FINDINGS, since(StepKind.REPORT_COMPLETED)),
            allHave(
                Paper.ADVANCE_COPY,
                since(StepKind.REPORT_COMPLETED, StepKind.PUBLICATION_DECIDED)));
  }

  private boolean learns(KnownStep next, Map<Strand, Stage> stages) {
    Stage learning = stages.get(Strand.LEARNING_REVIEW);
    boolean underWay = learning == Stage.LEARNING_REVIEW_UNDER_WAY;
    boolean learned = underWay || learning == Stage.LEARNING_REVIEW_COMPLETED;
    return switch (next.event().kind()) {
      case LEARNING_REVIEW_BEGUN ->
          learning == null && lastWay(StepKind.REFERRAL_DECIDED) == Route.LEARNING_REVIEW;
      case WORKSHOP_HELD -> underWay;
      case OUTCOMES_RECORDED -> learned;
      case LEARNING_REVIEW_COMPLETED ->
          underWay
              && (happened(StepKind.OUTCOMES_RECORDED)
                  || departed(next.event().kind(), LifeRule.LEARNING_REVIEW));
      case OUTCOMES_MONITORED -> learned && happened(StepKind.OUTCOMES_RECORDED);
      case CONVERTED_TO_NOTIFICATION ->
          learned
              && Set.of(Stage.COUNCIL_AWARE, Stage.NOTIFIED)
                  .contains(stages.getOrDefault(Strand.NOTIFICATION, Stage.REFERRED));
      default -> false;
    };
  }

  private boolean isOpen(EventId began, StepKind kind) {
    return NaivePracticeReview.isOpen(before, began, kind);
  }

  private boolean improves(KnownStep next) {
    return new NaiveImprovement(before).permits((ImprovementStep) next.step(), next.day());
  }

  /** The day of the last event that counts. */
  static LocalDate lastDay(List<KnownStep> counting) {
    return counting.get(counting.size() - 1).day();
  }
}
