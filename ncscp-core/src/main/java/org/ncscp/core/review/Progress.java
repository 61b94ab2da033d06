// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;

/**
 * How far a case has come after its events, taken in the order in which they happened. It changes
 * with each, so nobody but its case sees it.
 */
final class Progress {
  private static final int MOST_TOLD = 4;

  private final Casework casework;
  private final CaseReference reference;
  private final Map<Strand, Stage> stages;
  private final List<StageReached> path;
  private final Set<Enum<?>> marks;
  private final Map<StepKind, Set<LifeRule>> departures;
  private final Map<Paper, Recipients> received;
  private final Map<EventId, Step> steps;
  private final Set<EventId> answered;
  private final Set<String> asked;
  private final ActionsSoFar actions;

  private LocalDate day = LocalDate.MIN;

  Progress(Casework casework, CaseReference reference) {
    this.casework = casework;
    this.reference = reference;
    stages = new EnumMap<>(Strand.class);
    path = new ArrayList<>();
    marks = new HashSet<>();
    departures = new EnumMap<>(StepKind.class);
    received = new EnumMap<>(Paper.class);
    steps = new HashMap<>();
    answered = new HashSet<>();
    asked = new HashSet<>();
    actions = new ActionsSoFar();
  }

  private Progress(Progress other) {
    casework = other.casework;
    reference = other.reference;
    day = other.day;
    stages = new EnumMap<>(other.stages);
    path = new ArrayList<>(other.path);
    marks = new HashSet<>(other.marks);
    departures = new EnumMap<>(StepKind.class);
    other.departures.forEach((step, rules) -> departures.put(step, EnumSet.copyOf(rules)));
    received = new EnumMap<>(Paper.class);
    other.received.forEach((paper, recipients) -> received.put(paper, recipients.copy()));
    steps = new HashMap<>(other.steps);
    answered = new HashSet<>(other.answered);
    asked = new HashSet<>(other.asked);
    actions = other.actions.copy();
  }

  Progress copy() {
    return new Progress(this);
  }

  /** The day of the last event. */
  LocalDate day() {
    return day;
  }

  Map<Strand, Stage> stages() {
    return stages;
  }

  List<StageReached> path() {
    return path;
  }

  /** The step of an event that counts and was taken already. */
  @Nullable Step step(EventId event) {
    return steps.get(event);
  }

  /** Whether an event was ended or decided by another. */
  boolean isAnswered(EventId event) {
    return answered.contains(event);
  }

  /** Whether a step answers something that is still open, where it must. */
  boolean isOpenFor(StepKind step) {
    return switch (step) {
      case PROCEEDINGS_ENDED -> isOpen(PracticeReviewStep.ProceedingsBegan.class);
      case DELAY_APPROVED, DELAY_REFUSED -> isOpen(PracticeReviewStep.DelaySought.class);
      case DELAY_TOLD -> has(StepKind.DELAY_APPROVED);
      default -> true;
    };
  }

  private boolean isOpen(Class<? extends Step> sort) {
    return steps.entrySet().stream()
        .anyMatch(one -> sort.isInstance(one.getValue()) && !answered.contains(one.getKey()));
  }

  /** The last days that were given for the practice review so far. */
  Stream<LocalDate> extendedUntil() {
    return steps.values().stream()
        .filter(PracticeReviewStep.DelayApproved.class::isInstance)
        .map(step -> ((PracticeReviewStep.DelayApproved) step).until());
  }

  /** Whether an agency referred the case. */
  boolean hasReferred(OrganisationId agency) {
    return steps.values().stream()
        .anyMatch(
            step ->
                step instanceof ConsiderationStep.Referred referred
                    && referred.by().equals(agency));
  }

  /** Whether an agency was asked for a kind of review. */
  boolean hasAsked(ReviewKindId review, OrganisationId agency) {
    return asked.contains(asking(review, agency));
  }

  private static String asking(ReviewKindId review, OrganisationId agency) {
    return review + " " + agency;
  }

  ActionsSoFar actions() {
    return actions;
  }

  /** Takes an event, or says why it is not permitted and takes nothing. */
  Optional<Objection> take(KnownStep dated) {
    CaseEvent event = dated.event();
    day = dated.day();
    List<Way> ways = Life.ways(event.kind(), event.step().outcome());
    Optional<Objection> closed = closed(event, ways);
    if (closed.isPresent()) {
      return closed;
    }
    Optional<Objection> wrong = new StepChecks(casework, reference, this, dated).objection();
    if (wrong.isPresent()) {
      return wrong;
    }
    go(dated, ways);
    return Optional.empty();
  }

  /** Why no way of the step is open. */
  private Optional<Objection> closed(CaseEvent event, List<Way> ways) {
    Optional<Objection> first = Optional.empty();
    for (Way way : ways) {
      if (!way.follows()) {
        Optional<Objection> objection = objection(event, way);
        if (objection.isEmpty()) {
          return Optional.empty();
        }
        first = first.isPresent() ? first : objection;
      }
    }
    return first;
  }

  private Optional<Objection> objection(CaseEvent event, Way way) {
    return unmet(way).map(wanted -> new Objection(event, wanted.rule(), wanted.needed()));
  }

  /** What a way lacks. */
  record Unmet(LifeRule rule, String needed) {}

  /** What a way lacks, the stage first, or nothing if it is open. */
  Optional<Unmet> unmet(Way way) {
    if (!isAt(way)) {
      return Optional.of(new Unmet(way.rule(), from(way)));
    }
    for (Way.Need need : way.needs()) {
      boolean waived =
          need.gate() && departures.getOrDefault(way.step(), Set.of()).contains(need.rule());
      if (!waived && need.anyOf().stream().noneMatch(mark -> has(mark, need.now()))) {
        return Optional.of(new Unmet(need.rule(), "first " + inWords(need.anyOf())));
      }
    }
    return Optional.empty();
  }

  private boolean isAt(Way way) {
    if (way.to().isEmpty()) {
      return stages.isEmpty()
          ? way.begins()
          : stages.values().stream().anyMatch(way.from()::contains);
    }
    Strand strand = way.to().get().strand();
    Stage now = stages.get(strand);
    return now == null
        ? way.begins() && (isFree(strand) || isOfOthers(strand) == isOfOthers())
        : way.from().contains(now);
  }

  /** Whether nothing is there beside which a strand could not begin. */
  private boolean isFree(Strand strand) {
    return stages.isEmpty() && (steps.isEmpty() || !isOfOthers(strand));
  }

  /** A review of others is a case of its own. */
  private boolean isOfOthers() {
    return stages.keySet().stream().anyMatch(Progress::isOfOthers);
  }

  private static boolean isOfOthers(Strand strand) {
    return strand == Strand.OTHER_AREA || strand == Strand.NATIONAL_LEARNING;
  }

  private boolean has(Enum<?> mark) {
    return has(mark, false);
  }

  private boolean has(Enum<?> mark, boolean now) {
    if (now) {
      return stages.containsValue(mark);
    } else if (mark == Considered.YEAR_ON_THE_WEBSITE) {
      return published().map(since -> casework.mayRemove(since, day)).orElse(true);
    }
    return marks.contains(mark)
        || (mark instanceof Considered considered
            && casework.criteria(considered.review().orElseThrow(), day).isEmpty());
  }

  /** When what stands published now was published. */
  private Optional<StageReached> published() {
    return path.stream()
        .filter(
            reached ->
                reached.stage() == Stage.REPORT_PUBLISHED
                    || reached.stage() == Stage.INFORMATION_PUBLISHED)
        .reduce((first, last) -> last);
  }

  private void go(KnownStep dated, List<Way> ways) {
    boolean moves = !(dated.step() instanceof Sent sent) || receive(sent);
    boolean gone = false;
    for (Way way : ways) {
      boolean follows = way.follows();
      if (moves && (follows || !gone) && unmet(way).isEmpty()) {
        way.to().ifPresent(stage -> reach(stage, dated));
        gone = true;
      }
    }
    Step step = dated.step();
    marks.add(step.kind());
    if (!(step instanceof Sent)) {
      step.outcome().ifPresent(this::decide);
    }
    steps.put(dated.event().id(), step);
    departures.remove(step.kind());
    renew(step);
    keep(step, dated.when());
  }

  private void keep(Step step, Moment when) {
    if (step instanceof ConsiderationStep.CriteriaConsidered considered) {
      consider(considered);
    } else if (step instanceof RapidReviewStep.AgencyAsked agency) {
      asked.add(asking(agency.review(), agency.agency()));
    } else if (step instanceof PracticeReviewStep.ProceedingsEnded ended) {
      answered.add(ended.began());
    } else if (step instanceof PracticeReviewStep.DelayApproved approved) {
      answered.add(approved.sought());
    } else if (step instanceof PracticeReviewStep.DelayRefused refused) {
      answered.add(refused.sought());
    } else if (step instanceof ImprovementStep improvement) {
      actions.take(improvement, when);
    } else if (step instanceof RecordingStep.Departed departed) {
      departures
          .computeIfAbsent(departed.step(), kind -> EnumSet.noneOf(LifeRule.class))
          .add(departed.without());
    }
  }

  /** What was done before a case took a new turn does not count for what comes after it. */
  private void renew(Step step) {
    boolean newReferral = step.kind() == StepKind.REFERRED && has(StepKind.REFERRAL_DECIDED);
    if (newReferral || step.kind() == StepKind.LEARNING_REVIEW_BEGUN) {
      marks.remove(Considered.CRITERIA_OF_A_RAPID_REVIEW);
    } else if (step.kind() == StepKind.PANEL_ANSWERED) {
      marks.remove(StepKind.PANEL_ANSWER_CIRCULATED);
      marks.remove(StepKind.RECONSIDERATION_MEETING_HELD);
    }
    for (Paper paper : Paper.values()) {
      if (renews(step.kind(), paper)) {
        marks.remove(paper);
        received.remove(paper);
      }
    }
  }

  /** Whether what was sent of a paper before a step does not count for what comes after it. */
  static boolean renews(StepKind step, Paper paper) {
    return (step == StepKind.REPORT_COMPLETED
            && (paper == Paper.FINDINGS || paper == Paper.ADVANCE_COPY))
        || (step == StepKind.PUBLICATION_DECIDED && paper == Paper.ADVANCE_COPY);
  }

  /** Criteria count as considered when every one that the arrangements state was answered. */
  private void consider(ConsiderationStep.CriteriaConsidered considered) {
    Set<CriterionId> open = casework.criteria(considered.review(), day);
    considered.answers().forEach(answer -> open.remove(answer.criterion()));
    if (open.isEmpty()) {
      Considered.of(considered.review()).ifPresent(marks::add);
    }
  }

  /** Which way a step went; what was decided last counts. */
  private void decide(Enum<?> way) {
    marks.removeIf(mark -> mark.getDeclaringClass().equals(way.getDeclaringClass()));
    marks.add(way);
  }

  private void reach(Stage stage, KnownStep by) {
    stages.put(stage.strand(), stage);
    path.add(new StageReached(stage, by));
    marks.add(stage);
  }

  /** A paper counts as sent when everybody who is to receive it has it. */
  private boolean receive(Sent sent) {
    Recipients recipients =
        received.computeIfAbsent(sent.paper(), paper -> new Recipients(casework, paper));
    boolean all = recipients.receive(sent, day);
    if (all) {
      marks.add(sent.paper());
    }
    return all;
  }

  private String from(Way way) {
    if (!stages.isEmpty() && way.begins() && way.from().isEmpty()) {
      boolean mixed = way.to().filter(to -> isOfOthers(to.strand()) != isOfOthers()).isPresent();
      return mixed ? "a case of its own" : "that it has not begun before";
    }
    String more = way.from().size() > MOST_TOLD ? " or later" : "";
    return "the stage "
        + way.from().stream()
            .sorted()
            .limit(MOST_TOLD)
            .map(Stage::description)
            .collect(joining("\" or \"", "\"", "\""))
        + more
        + (way.begins() ? ", or that it has not begun" : "");
  }

  private String inWords(Set<Enum<?>> anyOf) {
    return anyOf.stream().map(this::inWords).sorted().collect(joining(", or "));
  }

  private String inWords(Enum<?> mark) {
    if (mark instanceof Stage stage) {
      return "the stage \"" + stage.description() + "\"";
    } else if (mark instanceof StepKind kind) {
      return "that " + kind.description();
    } else if (mark instanceof Considered considered) {
      return considered.description();
    } else if (mark instanceof Conclusion) {
      return "a rapid review that concludes so";
    } else if (mark instanceof Reconsideration) {
      return "reconsidering that commissions one";
    } else if (mark instanceof Route route) {
      return "that the partners decide for " + route.description();
    }
    return mark instanceof Paper paper ? lacking(paper) : Names.word(mark);
  }

  /** The paper, and who has it not. */
  private String lacking(Paper paper) {
    Set<BodyId> lack = new TreeSet<>(comparing(BodyId::value));
    lack.addAll(casework.recipients(paper, day));
    Recipients have = received.get(paper);
    if (have != null) {
      lack.removeIf(have::has);
    }
    return "the "
        + paper.description()
        + lack.stream().map(BodyId::inWords).collect(joining(", ", " to ", ""));
  }
}
