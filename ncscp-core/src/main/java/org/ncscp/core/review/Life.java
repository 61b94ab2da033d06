// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.ncscp.core.review.Stage.COUNCIL_AWARE;
import static org.ncscp.core.review.Stage.CRITERIA_LATER_NOT_MET;
import static org.ncscp.core.review.Stage.CRITERIA_NOT_MET;
import static org.ncscp.core.review.Stage.INFORMATION_TO_BE_PUBLISHED;
import static org.ncscp.core.review.Stage.LEARNING_REVIEW_UNDER_WAY;
import static org.ncscp.core.review.Stage.NOTHING_PUBLISHED;
import static org.ncscp.core.review.Stage.PANEL_AGREED;
import static org.ncscp.core.review.Stage.PRACTICE_REVIEW_UNDER_WAY;
import static org.ncscp.core.review.Stage.RAPID_REVIEW_FALLEN_AWAY;
import static org.ncscp.core.review.Stage.RAPID_REVIEW_UNDER_WAY;
import static org.ncscp.core.review.Stage.TAKING_PART;
import static org.ncscp.core.review.Stage.TO_BE_RECONSIDERED;
import static org.ncscp.core.review.Stage.WITH_PANEL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a case: for each step the stages in which it is permitted, what must have gone before
 * it, and where it leads. This table is all there is; what is refused, what is permitted next and
 * the diagram are read from it.
 */
final class Life {
  private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);
  private static final Set<Stage> OTHERS =
      union(all(Strand.OTHER_AREA), all(Strand.NATIONAL_LEARNING));
  private static final Set<Stage> OWN = EnumSet.complementOf(EnumSet.copyOf(OTHERS));
  private static final Set<Stage> UNPUBLISHED =
      EnumSet.range(PRACTICE_REVIEW_UNDER_WAY, NOTHING_PUBLISHED);
  private static final Set<Stage> REPORTED =
      EnumSet.range(Stage.REPORT_COMPLETED, Stage.INFORMATION_PUBLISHED);

  private static final Set<Stage> REVIEWS =
      EnumSet.range(RAPID_REVIEW_UNDER_WAY, Stage.LEARNING_REVIEW_CONVERTED);

  private final List<Draft> drafts = new ArrayList<>();

  private static final Map<StepKind, List<Way>> WAYS = new Life().ways();

  /** The ways of a step that went one way. */
  static List<Way> ways(StepKind step, Optional<Enum<?>> outcome) {
    List<Way> ways = WAYS.getOrDefault(step, List.of());
    return ways.size() == 1 && ways.get(0).goes(outcome)
        ? ways
        : ways.stream().filter(way -> way.goes(outcome)).toList();
  }

  /** All ways, in the order of the steps. */
  static List<Way> all() {
    return WAYS.values().stream().flatMap(List::stream).toList();
  }

  private Life() {
    consideration();
    notification();
    rapidReview();
    panel();
    practiceReview();
    delay();
    publication();
    learningReview();
    reviewsOfOthers();
    improvement();
  }

  private void consideration() {
    on(StepKind.REFERRED, LifeRule.BEGINS_WITH_REFERRAL)
        .begins()
        .from(all(Strand.CONSIDERATION))
        .to(Stage.REFERRED);
    on(StepKind.CRITERIA_CONSIDERED, LifeRule.PARTNERS_DECIDE).from(OWN);
    decided(Route.NOTIFY, Stage.TO_BE_NOTIFIED).after(LifeRule.COUNCIL_NOTIFIES, COUNCIL_AWARE);
    decided(Route.LEARNING_REVIEW, Stage.FOR_LEARNING_REVIEW);
    decided(Route.PRACTICE_REVIEW, Stage.FOR_PRACTICE_REVIEW);
    decided(Route.NO_REVIEW, Stage.NO_REVIEW);
    decided(Route.NOT_AGREED, Stage.PARTNERS_NOT_AGREED);
    on(StepKind.FED_BACK, LifeRule.FEEDBACK_TO_REFERRER)
        .from(all(Strand.CONSIDERATION))
        .after(LifeRule.FEEDBACK_TO_REFERRER, StepKind.REFERRAL_DECIDED);
  }

  private Draft decided(Route route, Stage to) {
    return on(StepKind.REFERRAL_DECIDED, LifeRule.PARTNERS_DECIDE)
        .going(route)
        .begins()
        .from(all(Strand.CONSIDERATION))
        .to(to)
        .after(LifeRule.BEGINS_WITH_REFERRAL, Stage.REFERRED, COUNCIL_AWARE)
        .gate(LifeRule.PARTNERS_DECIDE, Considered.CRITERIA_OF_A_RAPID_REVIEW);
  }

  private void notification() {
    on(StepKind.COUNCIL_BECAME_AWARE, LifeRule.COUNCIL_NOTIFIES)
        .begins()
        .from(CRITERIA_NOT_MET, Stage.NOTIFIED, CRITERIA_LATER_NOT_MET) // again, or more is known
        .to(COUNCIL_AWARE);
    on(StepKind.COUNCIL_DECIDED, LifeRule.COUNCIL_NOTIFIES)
        .going(CouncilFinding.CRITERIA_MET)
        .from(COUNCIL_AWARE)
        .to(COUNCIL_AWARE);
    on(StepKind.COUNCIL_DECIDED, LifeRule.COUNCIL_NOTIFIES)
        .going(CouncilFinding.CRITERIA_NOT_MET)
        .from(COUNCIL_AWARE)
        .to(CRITERIA_NOT_MET);
    on(StepKind.NOTIFIED, LifeRule.COUNCIL_NOTIFIES).from(COUNCIL_AWARE).to(Stage.NOTIFIED);
    on(StepKind.NOTIFIED, LifeRule.NOTIFICATION_BEFORE_RAPID_REVIEW)
        .follows()
        .begins()
        .from(EnumSet.range(Stage.RECONSIDERED, RAPID_REVIEW_FALLEN_AWAY))
        .to(RAPID_REVIEW_UNDER_WAY);
    on(StepKind.CRITERIA_FOUND_NOT_MET, LifeRule.CRITERIA_FOUND_NOT_MET)
        .from(Stage.NOTIFIED, CRITERIA_NOT_MET)
        .to(CRITERIA_LATER_NOT_MET)
        .after(LifeRule.COUNCIL_NOTIFIES, Stage.NOTIFIED);
    on(StepKind.CRITERIA_FOUND_NOT_MET, LifeRule.CRITERIA_FOUND_NOT_MET)
        .follows()
        .from(EnumSet.range(RAPID_REVIEW_UNDER_WAY, TO_BE_RECONSIDERED))
        .to(RAPID_REVIEW_FALLEN_AWAY);
    on(StepKind.PANEL_REFERENCE_GIVEN, LifeRule.COUNCIL_NOTIFIES)
        .from(all(Strand.NOTIFICATION))
        .after(LifeRule.COUNCIL_NOTIFIES, Stage.NOTIFIED);
    on(StepKind.OTHER_AREA_TOLD, LifeRule.COUNCIL_NOTIFIES).from(all(Strand.NOTIFICATION));
    sent(Paper.INCIDENT_REPORT, LifeRule.COUNCIL_NOTIFIES).from(all(Strand.NOTIFICATION));
    sent(Paper.NOTIFICATION_COPY, LifeRule.COUNCIL_NOTIFIES)
        .from(all(Strand.NOTIFICATION))
        .after(LifeRule.COUNCIL_NOTIFIES, Stage.NOTIFIED);
    on(StepKind.LOOKED_AFTER_CHILD_DEATH_KNOWN, LifeRule.DEATHS_OF_CHILDREN_IN_CARE)
        .begins()
        .from(OWN);
    on(StepKind.CARE_LEAVER_DEATH_KNOWN, LifeRule.DEATHS_OF_CHILDREN_IN_CARE).begins().from(OWN);
    sent(Paper.LOOKED_AFTER_CHILD_DEATH, LifeRule.DEATHS_OF_CHILDREN_IN_CARE)
        .begins()
        .from(OWN)
        .after(LifeRule.DEATHS_OF_CHILDREN_IN_CARE, StepKind.LOOKED_AFTER_CHILD_DEATH_KNOWN);
    sent(Paper.CARE_LEAVER_DEATH, LifeRule.DEATHS_OF_CHILDREN_IN_CARE)
        .begins()
        .from(OWN)
        .after(LifeRule.DEATHS_OF_CHILDREN_IN_CARE, StepKind.CARE_LEAVER_DEATH_KNOWN);
  }

  private void rapidReview() {
    on(StepKind.RAPID_REVIEW_BEGUN, LifeRule.NOTIFICATION_BEFORE_RAPID_REVIEW)
        .begins()
        .from(RAPID_REVIEW_FALLEN_AWAY)
        .to(RAPID_REVIEW_UNDER_WAY)
        .after(LifeRule.BEGINS_WITH_REFERRAL, Stage.REFERRED);
    on(StepKind.AGENCY_ASKED, LifeRule.RAPID_REVIEW)
        .from(RAPID_REVIEW_UNDER_WAY, LEARNING_REVIEW_UNDER_WAY);
    on(StepKind.AGENCY_ANSWERED, LifeRule.RAPID_REVIEW)
        .from(union(all(Strand.RAPID_REVIEW), all(Strand.LEARNING_REVIEW)))
        .after(LifeRule.RAPID_REVIEW, StepKind.AGENCY_ASKED);
    on(StepKind.SAFETY_ACTION_TAKEN, LifeRule.RAPID_REVIEW).begins().from(OWN);
    on(StepKind.TIMETABLE_STEP_DONE, LifeRule.RAPID_REVIEW).from(all(Strand.RAPID_REVIEW));
    on(StepKind.RAPID_REVIEW_MEETING_HELD, LifeRule.RAPID_REVIEW).from(RAPID_REVIEW_UNDER_WAY);
    on(StepKind.RAPID_REVIEW_COMPLETED, LifeRule.RAPID_REVIEW)
        .from(RAPID_REVIEW_UNDER_WAY)
        .to(Stage.RAPID_REVIEW_COMPLETED)
        .gate(LifeRule.CRITERIA_REGARDED, Considered.CRITERIA_OF_A_PRACTICE_REVIEW);
    sent(Paper.RAPID_REVIEW, LifeRule.SENT_TO_PANEL)
        .from(Stage.RAPID_REVIEW_COMPLETED)
        .to(WITH_PANEL);
    sent(Paper.RAPID_REVIEW, LifeRule.SENT_TO_PANEL)
        .from(EnumSet.range(WITH_PANEL, Stage.NATIONAL_REVIEW)); // further copies
  }

  private void panel() {
    answered(PanelView.AGREES, PANEL_AGREED);
    answered(PanelView.DISAGREES, TO_BE_RECONSIDERED);
    answered(PanelView.NATIONAL_REVIEW, Stage.NATIONAL_REVIEW);
    on(StepKind.PANEL_ANSWER_CIRCULATED, LifeRule.RECONSIDERATION).from(TO_BE_RECONSIDERED);
    on(StepKind.RECONSIDERATION_MEETING_HELD, LifeRule.RECONSIDERATION).from(TO_BE_RECONSIDERED);
    on(StepKind.RECONSIDERED, LifeRule.RECONSIDERATION)
        .from(TO_BE_RECONSIDERED)
        .to(Stage.RECONSIDERED)
        .gate(LifeRule.RECONSIDERATION, StepKind.PANEL_ANSWER_CIRCULATED)
        .gate(LifeRule.RECONSIDERATION, StepKind.RECONSIDERATION_MEETING_HELD);
    sent(Paper.RECONSIDERATION_JUSTIFICATION, LifeRule.RECONSIDERATION)
        .from(EnumSet.range(TO_BE_RECONSIDERED, Stage.NATIONAL_REVIEW))
        .after(LifeRule.RECONSIDERATION, Stage.RECONSIDERED);
  }

  private void answered(PanelView view, Stage to) {
    on(StepKind.PANEL_ANSWERED, LifeRule.SENT_TO_PANEL)
        .going(view)
        .from(WITH_PANEL, Stage.RECONSIDERED, Stage.NATIONAL_REVIEW)
        .to(to);
  }

  private void practiceReview() {
    on(StepKind.PRACTICE_REVIEW_INITIATED, LifeRule.PRACTICE_REVIEW_DECIDED)
        .begins()
        .to(PRACTICE_REVIEW_UNDER_WAY)
        .after(
            LifeRule.PRACTICE_REVIEW_DECIDED,
            Conclusion.PRACTICE_REVIEW,
            Reconsideration.COMMISSIONED,
            Route.PRACTICE_REVIEW);
    Set<Stage> inHand = EnumSet.of(PRACTICE_REVIEW_UNDER_WAY, Stage.REPORT_COMPLETED);
    on(StepKind.REVIEWER_APPOINTED, LifeRule.CONDUCT_OF_REVIEW).from(PRACTICE_REVIEW_UNDER_WAY);
    on(StepKind.TERMS_OF_REFERENCE_AGREED, LifeRule.CONDUCT_OF_REVIEW)
        .from(PRACTICE_REVIEW_UNDER_WAY);
    on(StepKind.FAMILY_ENGAGEMENT_CONSIDERED, LifeRule.FAMILY_ENGAGEMENT).from(inHand);
    on(StepKind.FAMILY_CONTRIBUTED, LifeRule.FAMILY_ENGAGEMENT).from(UNPUBLISHED);
    on(StepKind.PROGRESS_MONITORED, LifeRule.MONITORED_IN_WRITING).from(UNPUBLISHED);
    on(StepKind.INFORMATION_REQUESTED_IN_WRITING, LifeRule.MONITORED_IN_WRITING).from(UNPUBLISHED);
    on(StepKind.REPORT_COMPLETED, LifeRule.CONDUCT_OF_REVIEW)
        .from(inHand)
        .from(Stage.REPORT_SIGNED_OFF) // and again, if it had to be changed
        .to(Stage.REPORT_COMPLETED)
        .gate(LifeRule.CONDUCT_OF_REVIEW, StepKind.TERMS_OF_REFERENCE_AGREED);
    on(StepKind.REPORT_SIGNED_OFF, LifeRule.SIGNED_OFF)
        .from(Stage.REPORT_COMPLETED)
        .to(Stage.REPORT_SIGNED_OFF)
        .gate(LifeRule.FAMILY_ENGAGEMENT, StepKind.FAMILY_ENGAGEMENT_CONSIDERED);
  }

  private void delay() {
    on(StepKind.PROCEEDINGS_BEGAN, LifeRule.OTHER_PROCEEDINGS).from(OWN);
    on(StepKind.PROCEEDINGS_ENDED, LifeRule.OTHER_PROCEEDINGS).from(OWN);
    on(StepKind.DELAY_SOUGHT, LifeRule.DELAY_APPROVED).from(UNPUBLISHED);
    on(StepKind.DELAY_APPROVED, LifeRule.DELAY_APPROVED).from(UNPUBLISHED);
    on(StepKind.DELAY_REFUSED, LifeRule.DELAY_APPROVED).from(UNPUBLISHED);
    on(StepKind.DELAY_TOLD, LifeRule.DELAY_APPROVED).from(all(Strand.PRACTICE_REVIEW));
  }

  private void publication() {
    decided(Publication.INFORMATION_ABOUT_IMPROVEMENTS, INFORMATION_TO_BE_PUBLISHED);
    decided(Publication.NOTHING, NOTHING_PUBLISHED);
    decided(Publication.REPORT, Stage.REPORT_SIGNED_OFF).from(Stage.INFORMATION_PUBLISHED);
    sent(Paper.NON_PUBLICATION_JUSTIFICATION, LifeRule.PUBLICATION)
        .from(INFORMATION_TO_BE_PUBLISHED, NOTHING_PUBLISHED, Stage.INFORMATION_PUBLISHED);
    sent(Paper.FINDINGS, LifeRule.FINDINGS_EXPLAINED).from(REPORTED);
    on(StepKind.PUBLICATION_PLANNED, LifeRule.PUBLICATION).from(UNPUBLISHED);
    sent(Paper.ADVANCE_COPY, LifeRule.ADVANCE_COPY)
        .from(EnumSet.range(Stage.REPORT_SIGNED_OFF, Stage.INFORMATION_PUBLISHED));
    published(StepKind.REPORT_PUBLISHED, Stage.REPORT_SIGNED_OFF, Stage.REPORT_PUBLISHED);
    published(
        StepKind.INFORMATION_PUBLISHED, INFORMATION_TO_BE_PUBLISHED, Stage.INFORMATION_PUBLISHED);
    Set<Stage> published = EnumSet.of(Stage.REPORT_PUBLISHED, Stage.INFORMATION_PUBLISHED);
    on(StepKind.DEPOSITED, LifeRule.STAYS_AVAILABLE).from(published);
    on(StepKind.REMOVED_FROM_WEBSITE, LifeRule.STAYS_AVAILABLE)
        .from(published)
        .gate(LifeRule.STAYS_AVAILABLE, Considered.YEAR_ON_THE_WEBSITE);
    on(StepKind.PROVIDED_ON_REQUEST, LifeRule.STAYS_AVAILABLE)
        .from(published)
        .after(LifeRule.STAYS_AVAILABLE, StepKind.REMOVED_FROM_WEBSITE);
  }

  private Draft decided(Publication publication, Stage to) {
    return on(StepKind.PUBLICATION_DECIDED, LifeRule.PUBLICATION)
        .going(publication)
        .from(Stage.REPORT_SIGNED_OFF, INFORMATION_TO_BE_PUBLISHED, NOTHING_PUBLISHED)
        .to(to);
  }

  private void published(StepKind step, Stage from, Stage to) {
    on(step, LifeRule.PUBLICATION)
        .from(from)
        .to(to)
        .gate(LifeRule.FINDINGS_EXPLAINED, Paper.FINDINGS)
        .gate(LifeRule.ADVANCE_COPY, Paper.ADVANCE_COPY);
  }

  private void learningReview() {
    on(StepKind.LEARNING_REVIEW_BEGUN, LifeRule.LEARNING_REVIEW)
        .begins()
        .to(LEARNING_REVIEW_UNDER_WAY)
        .after(LifeRule.LEARNING_REVIEW, Route.LEARNING_REVIEW);
    Set<Stage> learned = EnumSet.of(LEARNING_REVIEW_UNDER_WAY, Stage.LEARNING_REVIEW_COMPLETED);
    on(StepKind.WORKSHOP_HELD, LifeRule.LEARNING_REVIEW).from(LEARNING_REVIEW_UNDER_WAY);
    on(StepKind.OUTCOMES_RECORDED, LifeRule.LEARNING_REVIEW).from(learned);
    on(StepKind.LEARNING_REVIEW_COMPLETED, LifeRule.LEARNING_REVIEW)
        .from(LEARNING_REVIEW_UNDER_WAY)
        .to(Stage.LEARNING_REVIEW_COMPLETED)
        .gate(LifeRule.LEARNING_REVIEW, StepKind.OUTCOMES_RECORDED);
    on(StepKind.OUTCOMES_MONITORED, LifeRule.LEARNING_REVIEW)
        .from(learned)
        .after(LifeRule.LEARNING_REVIEW, StepKind.OUTCOMES_RECORDED);
    on(StepKind.CONVERTED_TO_NOTIFICATION, LifeRule.LEARNING_REVIEW_CONVERTS)
        .from(learned)
        .to(Stage.LEARNING_REVIEW_CONVERTED)
        .beside(LifeRule.LEARNING_REVIEW_CONVERTS, COUNCIL_AWARE, Stage.NOTIFIED);
  }

  private void reviewsOfOthers() {
    on(StepKind.INVITED_BY_OTHER_AREA, LifeRule.REVIEWS_OF_OTHERS).begins().to(TAKING_PART);
    on(StepKind.CONTRIBUTION_SENT, LifeRule.REVIEWS_OF_OTHERS)
        .from(TAKING_PART)
        .to(Stage.CONTRIBUTED);
    on(StepKind.FINDINGS_RECEIVED, LifeRule.REVIEWS_OF_OTHERS)
        .from(TAKING_PART, Stage.CONTRIBUTED)
        .to(Stage.FINDINGS_RECEIVED);
    on(StepKind.NATIONAL_REVIEW_RECEIVED, LifeRule.REVIEWS_OF_OTHERS)
        .begins()
        .to(Stage.NATIONAL_REVIEW_RECEIVED);
    on(StepKind.FINDINGS_CONSIDERED, LifeRule.REVIEWS_OF_OTHERS)
        .from(Stage.FINDINGS_RECEIVED)
        .to(Stage.FINDINGS_CONSIDERED);
    on(StepKind.FINDINGS_CONSIDERED, LifeRule.REVIEWS_OF_OTHERS)
        .from(Stage.NATIONAL_REVIEW_RECEIVED)
        .to(Stage.NATIONAL_REVIEW_CONSIDERED);
  }

  private void improvement() {
    on(StepKind.RECOMMENDED, LifeRule.PRACTICE_IMPROVEMENT).from(union(REVIEWS, OTHERS));
    on(StepKind.ACTION_PLANNED, LifeRule.PRACTICE_IMPROVEMENT).from(ANY);
    EnumSet.range(StepKind.ACTION_MOVED, StepKind.IMPACT_STATED)
        .forEach(
            step ->
                on(step, LifeRule.PRACTICE_IMPROVEMENT)
                    .from(ANY)
                    .after(LifeRule.PRACTICE_IMPROVEMENT, StepKind.ACTION_PLANNED));
    on(StepKind.DEPARTED, LifeRule.NOTHING_EDITED).from(ANY);
  }

  private Map<StepKind, List<Way>> ways() {
    Map<StepKind, List<Way>> ways = new EnumMap<>(StepKind.class);
    for (Draft draft : drafts) {
      ways.computeIfAbsent(draft.step, step -> new ArrayList<>()).add(draft.way());
    }
    ways.replaceAll((step, list) -> List.copyOf(list));
    return ways;
  }

  private Draft sent(Paper paper, LifeRule rule) {
    return on(StepKind.SENT, rule).going(paper);
  }

  private Draft on(StepKind step, LifeRule rule) {
    Draft draft = new Draft(step, rule);
    drafts.add(draft);
    return draft;
  }

  private static Set<Stage> all(Strand strand) {
    Set<Stage> stages = EnumSet.allOf(Stage.class);
    stages.removeIf(stage -> stage.strand() != strand);
    return stages;
  }

  private static Set<Stage> union(Set<Stage> one, Set<Stage> other) {
    Set<Stage> both = EnumSet.copyOf(one);
    both.addAll(other);
    return both;
  }

  /** A way while it is written down. */
  private static final class Draft {
    private final StepKind step;
    private final LifeRule rule;
    private final Set<Stage> from = EnumSet.noneOf(Stage.class);
    private final List<Way.Need> needs = new ArrayList<>();
    private Optional<Enum<?>> outcome = Optional.empty();
    private Optional<Stage> to = Optional.empty();
    private boolean begins;
    private boolean follows;

    Draft(StepKind step, LifeRule rule) {
      this.step = step;
      this.rule = rule;
    }

    Draft going(Enum<?> way) {
      outcome = Optional.of(way);
      return this;
    }

    Draft begins() {
      begins = true;
      return this;
    }

    Draft follows() {
      follows = true;
      return this;
    }

    Draft from(Stage... stages) {
      return from(Arrays.asList(stages));
    }

    Draft from(Iterable<Stage> stages) {
      stages.forEach(from::add);
      return this;
    }

    Draft to(Stage stage) {
      to = Optional.of(stage);
      return this;
    }

    Draft after(LifeRule because, Enum<?>... anyOf) {
      needs.add(new Way.Need(Set.of(anyOf), because, false, false));
      return this;
    }

    Draft beside(LifeRule because, Stage... anyOf) {
      needs.add(new Way.Need(Set.of(anyOf), because, false, true));
      return this;
    }

    Draft gate(LifeRule because, Enum<?>... anyOf) {
      needs.add(new Way.Need(Set.of(anyOf), because, true, false));
      return this;
    }

    Way way() {
      return new Way(step, outcome, from, begins, follows, to, needs, rule);
    }
  }
}
