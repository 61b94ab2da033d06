// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.policy.DayNumbering;
import org.ncscp.core.policy.DecidedStep;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.StatedStep;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.LifeOfACase;
import org.ncscp.core.review.LifeOfACase.Need;
import org.ncscp.core.review.LifeOfACase.Transition;
import org.ncscp.core.review.LifeRule;
import org.ncscp.core.review.Paper;
import org.ncscp.core.review.Reconsideration;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Stage;
import org.ncscp.core.review.StepKind;
import org.ncscp.core.review.Strand;
import org.ncscp.core.rule.Count;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Strength;

/**
 * The stations of a rapid review, from the referral to what the Panel says of it: the steps that
 * lead to a stage, as the table of a case's life has them, with what a partnership's arrangements
 * and rule book say of each.
 */
final class RapidReviewProcess {
  private static final Set<Strand> STRANDS =
      EnumSet.of(Strand.CONSIDERATION, Strand.NOTIFICATION, Strand.RAPID_REVIEW);

  /**
   * Of the steps that a time limit of the national book is met by: the fact that they state. That
   * of the copy of the notification stands in the arrangements.
   */
  static final Map<Enum<?>, FactKind> FACTS = new LinkedHashMap<>();

  static {
    FACTS.put(StepKind.NOTIFIED, NationalFacts.NOTIFICATION_SUBMITTED);
    FACTS.put(Paper.INCIDENT_REPORT, NationalFacts.PARTNERS_TOLD);
    FACTS.put(StepKind.RAPID_REVIEW_COMPLETED, NationalFacts.RAPID_REVIEW_COMPLETED);
    FACTS.put(Paper.RAPID_REVIEW, NationalFacts.RAPID_REVIEW_SENT);
    FACTS.put(StepKind.PANEL_ANSWERED, NationalFacts.PANEL_ANSWERED);
  }

  /**
   * A station.
   *
   * @param id the step
   * @param title what happens
   * @param strand the strand that it takes furthest
   * @param at the stages at which it may, none of a strand that has not begun
   * @param to the stages to which it may lead
   * @param details all that is to be said of it
   * @param branches the ways that it can go, if there are several
   */
  record Station(
      String id,
      String title,
      Strand strand,
      Set<Stage> at,
      Set<Stage> to,
      List<String> details,
      List<Branch> branches) {}

  /**
   * A way that a step can go.
   *
   * @param way in words
   * @param to the stage to which it leads
   */
  record Branch(String way, Stage to) {}

  private final Partnership partnership;
  private final Optional<ReviewArrangements> reviews;
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final Set<Transition> said = new HashSet<>();
  private final Set<LifeRule> rules = EnumSet.noneOf(LifeRule.class);
  private final Map<Enum<?>, List<Transition>> steps = new LinkedHashMap<>();
  private final List<Station> stations = new ArrayList<>();

  RapidReviewProcess(Partnership partnership) {
    this.partnership = partnership;
    this.reviews =
        partnership
            .arrangements()
            .reviews()
            .filter(all -> all.inForce().contains(partnership.day()));
    inOrder().forEach(ways -> stations.add(station(ways)));
  }

  List<Station> stations() {
    return stations;
  }

  /** The sources, in the order of their numbers. */
  List<String> sources() {
    return List.copyOf(sources.keySet());
  }

  /** What the arrangements say of the kind of review itself. */
  Optional<ReviewKind> kind() {
    return kind(ReviewKinds.RAPID_REVIEW);
  }

  private Optional<ReviewKind> kind(ReviewKindId id) {
    return reviews.stream()
        .flatMap(all -> all.kinds().stream())
        .filter(kind -> kind.id().equals(id))
        .filter(kind -> kind.holdsOn(partnership.day()))
        .findFirst();
  }

  /** The ways of each step that leads to a stage of the process, in the order of the process. */
  private List<List<Transition>> inOrder() {
    for (Transition way : LifeOfACase.transitions()) {
      if (way.to().filter(to -> STRANDS.contains(to.strand())).isPresent() && isOpen(way)) {
        steps.computeIfAbsent(step(way), step -> new ArrayList<>()).add(way);
      }
    }
    return steps.values().stream()
        .sorted(
            comparing(RapidReviewProcess::strand)
                .thenComparing(RapidReviewProcess::place)
                .thenComparing(ways -> ways.get(0).step() == StepKind.SENT))
        .toList();
  }

  private boolean isOpen(Transition way) {
    return way.step() != StepKind.RAPID_REVIEW_BEGUN
        || reviews
            .flatMap(ReviewArrangements::rapidReviewNeedsNotification)
            .equals(Optional.of(false));
  }

  /** The step, or the paper of one that sends. */
  private static Enum<?> step(Transition way) {
    return way.step() == StepKind.SENT ? way.outcome().orElseThrow() : way.step();
  }

  /** The strand that a step takes furthest. */
  private static Strand strand(List<Transition> ways) {
    return stages(ways).stream().map(Stage::strand).max(naturalOrder()).orElseThrow();
  }

  private static Set<Stage> stages(List<Transition> ways) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    ways.forEach(way -> way.to().ifPresent(stages::add));
    return stages;
  }

  /** A paper is sent after the step that leads to the stage at which it is. */
  private static StepKind place(List<Transition> ways) {
    Transition first = ways.get(0);
    return first.step() != StepKind.SENT
        ? first.step()
        : LifeOfACase.transitions().stream()
            .filter(way -> way.to().filter(first.from()::contains).isPresent())
            .map(Transition::step)
            .findFirst()
            .orElseThrow();
  }

  private Station station(List<Transition> ways) {
    Transition first = ways.get(0);
    Set<Stage> at = EnumSet.noneOf(Stage.class);
    ways.forEach(way -> at.addAll(way.from()));
    Set<Stage> to = stages(ways);
    List<Branch> branches = new ArrayList<>();
    for (Transition way : ways) {
      if (way.outcome().isPresent() && way.step() != StepKind.SENT) {
        String words = way.inWords().substring(way.step().description().length() + 2);
        branches.add(new Branch(words, way.to().orElseThrow()));
      }
    }
    List<String> details = new ArrayList<>(limits(step(first), "By when: "));
    details.addAll(decisions(first.step()));
    ways.stream()
        .flatMap(way -> way.needs().stream())
        .distinct()
        .forEach(need -> details.add(inWords(need)));
    ways.stream()
        .map(Transition::rule)
        .filter(rules::add)
        .forEach(
            rule -> details.add("Rule: " + rule.description() + number(rule.legalBasis()) + "."));
    details.addAll(afterwards(to));
    stations.stream()
        .filter(earlier -> earlier.at().stream().anyMatch(to::contains))
        .map(earlier -> "May lead back to: " + earlier.title() + ".")
        .forEach(details::add);
    String title = first.step() == StepKind.SENT ? first.inWords() : first.step().description();
    return new Station(SvgSigns.name(step(first)), title, strand(ways), at, to, details, branches);
  }

  private List<String> limits(Enum<?> step, String what) {
    Optional<FactKind> fact =
        step == Paper.NOTIFICATION_COPY
            ? reviews.flatMap(all -> all.factKind(StatedStep.NOTIFICATION_COPIED))
            : Optional.ofNullable(FACTS.get(step));
    List<String> limits = new ArrayList<>();
    for (DeadlineRule rule : partnership.arrangements().ruleBook().rules()) {
      rule.findVersion(partnership.day())
          .filter(version -> fact.filter(version.metBy()::contains).isPresent())
          .ifPresent(version -> limits.add(what + limit(version)));
    }
    return limits;
  }

  private String limit(RuleVersion version) {
    List<BodyId> recipients = version.provision().recipients();
    return version.inWords()
        + (version.provision().strength() == Strength.AIM ? ", as an aim" : "")
        + "; by "
        + name(version.provision().responsible())
        + (recipients.isEmpty()
            ? ""
            : "; to " + recipients.stream().map(this::name).collect(joining(", ")))
        + version.provision().citations().stream().map(this::number).collect(joining())
        + ".";
  }

  private String name(BodyId body) {
    return partnership.arrangements().ruleBook().nameOf(body);
  }

  private String number(Optional<LegalBasis> basis) {
    return basis.map(this::number).orElse("");
  }

  private String number(LegalBasis basis) {
    return " [" + sources.computeIfAbsent(basis.citation(), source -> sources.size() + 1) + "]";
  }

  private List<String> decisions(StepKind step) {
    List<String> lines = new ArrayList<>();
    Stream.of(DecidedStep.values())
        .filter(decided -> decided.name().equals(step.name()))
        .flatMap(decided -> reviews.stream().map(all -> all.decisionKinds(decided)))
        .filter(kinds -> !kinds.isEmpty())
        .map(kinds -> kinds.stream().map(Object::toString).sorted().collect(joining(" or ")))
        .forEach(
            kinds -> lines.add("Rests on a decision in the register, of the kind " + kinds + "."));
    if (step == StepKind.REFERRAL_DECIDED) {
      lines.addAll(decidedBy(ReviewKinds.RAPID_REVIEW));
    } else if (step == StepKind.RAPID_REVIEW_COMPLETED) {
      lines.addAll(decidedBy(ReviewKinds.PRACTICE_REVIEW));
      lines.add(concludes(Stream.of(Conclusion.values()).map(Conclusion::description)));
    } else if (step == StepKind.RECONSIDERED) {
      lines.add(concludes(Stream.of(Reconsideration.values()).map(Reconsideration::description)));
    }
    return lines;
  }

  private List<String> decidedBy(ReviewKindId id) {
    return kind(id).stream()
        .flatMap(
            kind ->
                kind.decidedBy().stream()
                    .map(
                        group ->
                            "Whether a "
                                + kind.name()
                                + " is undertaken is decided by: "
                                + partnership.group(group).name()
                                + "."))
        .toList();
  }

  private static String concludes(Stream<String> conclusions) {
    return "Concludes one of: " + conclusions.collect(joining("; ")) + ".";
  }

  private String inWords(Need need) {
    return (need.gate() ? "Gate, departed from only with recorded reasons: " : "First: ")
        + need.inWords()
        + number(need.rule().legalBasis())
        + ".";
  }

  /** Whether the stage that must have been reached before it, if one must, is among those. */
  private static boolean isReached(Transition way, Set<Stage> reached) {
    return way.needs().stream()
        .map(need -> need.inWords())
        .filter(words -> words.startsWith("the stage "))
        .allMatch(
            words ->
                reached.stream()
                    .anyMatch(stage -> words.contains("\"" + stage.description() + "\"")));
  }

  /** What the same rules permit at the stages reached that changes none, each said once. */
  private List<String> afterwards(Set<Stage> reached) {
    List<String> lines = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Transition way : LifeOfACase.transitions()) {
      if (way.to().isEmpty()
          && !steps.containsKey(step(way))
          && hasRuleOfTheProcess(way)
          && way.from().stream().anyMatch(reached::contains)
          && isReached(way, reached)
          && said.add(way)) {
        words.add(way.inWords() + after(way));
        String what = step(way) instanceof Paper paper ? paper.description() : way.inWords();
        lines.addAll(limits(step(way), "By when, " + what + ": "));
      }
    }
    if (!words.isEmpty()) {
      lines.add(0, "Then: " + String.join("; ", words) + ".");
    }
    if (reached.contains(Stage.RAPID_REVIEW_UNDER_WAY)) {
      kind().ifPresent(kind -> lines.addAll(timetable(kind)));
    }
    return lines;
  }

  private boolean hasRuleOfTheProcess(Transition way) {
    return steps.values().stream()
        .flatMap(List::stream)
        .anyMatch(station -> station.rule() == way.rule());
  }

  private static String after(Transition way) {
    return way.needs().isEmpty()
        ? ""
        : " (after: " + way.needs().stream().map(Need::inWords).collect(joining("; ")) + ")";
  }

  private List<String> timetable(ReviewKind kind) {
    List<TimetableStep> steps =
        kind.timetable().stream().filter(step -> step.holdsOn(partnership.day())).toList();
    if (steps.isEmpty()) {
      return List.of("The arrangements state no local timetable.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Local timetable, in working days from \""
            + kind.timetableAnchor().map(FactKind::inWords).orElse("")
            + "\"; "
            + kind.numbering().description()
            + ":");
    for (TimetableStep step : steps) {
      lines.add(
          (step.window().isSingleDay() ? "Day " : "Days ")
              + step.window()
              + ": "
              + step.title()
              + step.responsible().map(body -> " (" + name(body) + ")").orElse("")
              + after(kind, step)
              + ".");
    }
    return lines;
  }

  /** Says so where a step comes after the time limit that counts from the same fact. */
  private String after(ReviewKind kind, TimetableStep step) {
    int last = step.window().last() - (kind.numbering() == DayNumbering.ANCHOR_IS_DAY_ONE ? 1 : 0);
    FactKind completed = NationalFacts.RAPID_REVIEW_COMPLETED;
    return partnership.arrangements().ruleBook().rules().stream()
        .flatMap(rule -> rule.findVersion(partnership.day()).stream())
        .filter(version -> version.metBy().contains(completed))
        .flatMap(version -> version.counts().stream())
        .filter(count -> kind.timetableAnchor().equals(Optional.of(count.trigger())))
        .map(Count::limit)
        .filter(limit -> limit.unit() == PeriodUnit.WORKING_DAYS && last > limit.amount())
        .findFirst()
        .map(limit -> ", which is after the limit of " + limit)
        .orElse("");
  }
}
