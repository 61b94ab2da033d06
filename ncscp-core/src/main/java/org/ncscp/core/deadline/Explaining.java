// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.stream.Collectors.joining;
import static org.ncscp.core.deadline.Explanation.Topic.ADVICE;
import static org.ncscp.core.deadline.Explanation.Topic.BASIS;
import static org.ncscp.core.deadline.Explanation.Topic.BODIES;
import static org.ncscp.core.deadline.Explanation.Topic.CAUTION;
import static org.ncscp.core.deadline.Explanation.Topic.COUNT;
import static org.ncscp.core.deadline.Explanation.Topic.DUE;
import static org.ncscp.core.deadline.Explanation.Topic.READING;
import static org.ncscp.core.deadline.Explanation.Topic.RULE;
import static org.ncscp.core.deadline.Explanation.Topic.TRIGGER;
import static org.ncscp.core.deadline.Explanation.Topic.VERSION;
import static org.ncscp.core.deadline.Explanation.Topic.WOULD_CHANGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.Closure;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.calendar.WorkingDayExplanation;
import org.ncscp.core.deadline.Explanation.Point;
import org.ncscp.core.deadline.Explanation.Topic;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Provision;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Stopping;
import org.ncscp.core.rule.Strength;

/** Writes the explanation of one deadline. */
final class Explaining {
  private final Deadline deadline;
  private final RuleVersion rule;
  private final Provision provision;
  private final RuleBook book;
  private final List<Point> points = new ArrayList<>();
  private final List<CountStep> steps = new ArrayList<>();

  Explaining(Deadline deadline) {
    this.deadline = deadline;
    this.rule = deadline.rule();
    this.provision = rule.provision();
    this.book = deadline.book();
    deadline.retrace(steps::add);
  }

  Explanation explanation() {
    add(RULE, provision.title() + ": " + rule.inWords() + aim());
    dueAndTrigger();
    bodies(provision, book).forEach(text -> add(BODIES, text));
    basis();
    Optional<WorkingDayExplanation> walk = walk();
    count(walk);
    warnings();
    wouldChange();
    return new Explanation(oneLine(), points, steps, walk);
  }

  private void add(Topic topic, String sentence) {
    points.add(new Point(topic, sentence.endsWith(".") ? sentence : sentence + "."));
  }

  private String aim() {
    return provision.strength() == Strength.AIM ? " (an aim, not a duty)" : "";
  }

  private void dueAndTrigger() {
    add(DUE, end());
    add(
        TRIGGER,
        "Counted from \"" + deadline.count().trigger().inWords() + "\": " + deadline.trigger());
  }

  private String end() {
    if (deadline.count().limit().unit() == PeriodUnit.HOURS) {
      return "Due at the latest at " + Moment.at(deadline.lastMoment());
    }
    String day = EnglishDates.of(deadline.dueDate());
    if (rule.obligation() == Obligation.AT_LEAST) {
      return "To go on to the end of " + day + "; it may end on the day after";
    }
    return rule.cutOff()
        .map(time -> "Due before " + time + " on " + day)
        .orElse("Due by the end of " + day);
  }

  static List<String> bodies(Provision provision, RuleBook book) {
    List<String> texts = new ArrayList<>();
    texts.add("Responsible: " + book.nameOf(provision.responsible()));
    if (!provision.recipients().isEmpty()) {
      texts.add("To be received by: " + names(provision.recipients(), book));
    }
    return texts;
  }

  static String names(List<BodyId> bodies, RuleBook book) {
    return bodies.stream().map(book::nameOf).collect(joining(", "));
  }

  private void basis() {
    provision.citations().forEach(basis -> add(BASIS, "Basis: " + basis.citation()));
    add(VERSION, "This version applies to triggers " + rule.inForce());
    add(VERSION, "Computed by the rule book " + book.edition() + holidays());
    provision.interpretation().ifPresent(note -> add(READING, "Reading: " + note));
  }

  private String holidays() {
    if (!deadline.usesHolidays()) {
      return "";
    }
    WorkingDayCalendar calendar = deadline.calendar();
    return ", with the bank holidays as published on "
        + calendar.dataVersion().asAt()
        + calendar.knownOn().map(day -> ", as known on " + day).orElse("");
  }

  /** The count day by day, over a calendar in which the clock's standing still is a closure. */
  private Optional<WorkingDayExplanation> walk() {
    for (CountStep step : steps) {
      if (step instanceof CountStep.Counted counted
          && counted.count().limit().unit() == PeriodUnit.WORKING_DAYS) {
        return Optional.of(walk(counted));
      }
    }
    return Optional.empty();
  }

  private WorkingDayExplanation walk(CountStep.Counted counted) {
    LocalDate expected = counted.to();
    int more = 0;
    for (CountStep step : steps) {
      if (step instanceof CountStep.Extended) {
        break;
      }
      if (step instanceof CountStep.Stopped stop) {
        expected = stop.to();
        more += stop.amount();
      }
    }
    int stopped = more;
    WorkingDayExplanation walk =
        more == 0
            ? walk(counted, deadline.calendar(), 0)
            : withStopsClosed()
                .map(calendar -> walk(counted, calendar, 0))
                .orElseGet(() -> walk(counted, deadline.calendar(), stopped));
    if (!walk.to().equals(expected)) {
      throw new IllegalStateException(
          "the walk must end on " + expected + " but ended on " + walk.to());
    }
    return walk;
  }

  private static WorkingDayExplanation walk(
      CountStep.Counted counted, WorkingDayCalendar calendar, int more) {
    boolean after = counted.count().direction() == Direction.AFTER;
    Counting counting = counted.count().counting();
    long amount = counted.count().limit().amount() + more + (counting == Counting.CLEAR ? 1L : 0L);
    LocalDate from =
        counting == Counting.INCLUSIVE ? counted.from().plusDays(after ? -1 : 1) : counted.from();
    return after ? calendar.explainPlus(from, amount) : calendar.explainMinus(from, amount);
  }

  /** A calendar closed while the clock stood; none if that clashes with an extra working day. */
  private Optional<WorkingDayCalendar> withStopsClosed() {
    WorkingDayCalendar calendar = deadline.calendar();
    try {
      for (LocalDate[] stop : deadline.pauses().days()) {
        calendar =
            calendar.withClosure(new Closure("clock stopped", stop[0], stop[1].minusDays(1)));
      }
      return Optional.of(calendar);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void count(Optional<WorkingDayExplanation> walk) {
    for (CountStep step : steps) {
      if (step instanceof CountStep.Counted && walk.isPresent()) {
        add(COUNT, walk.get().inEnglish());
      } else {
        add(COUNT, step.describe());
      }
    }
  }

  private void warnings() {
    if (!provision.verified()) {
      add(
          CAUTION,
          "Caution: nobody has verified the text on which this rests: "
              + provision.legalBasis().evidence().description());
    }
    if (deadline.provisional()) {
      add(CAUTION, "Caution: the date is provisional until the bank holidays are published");
    }
    if (!deadline.pauses().isEmpty() && rule.stopping() == Stopping.NOT_PROVIDED) {
      add(CAUTION, "Caution: no text of this rule provides for stopping its clock");
    }
    deadline
        .lastWorkingDayOnOrBefore()
        .ifPresent(
            day ->
                add(
                    ADVICE,
                    "Advice: the last day is not a working day and is not moved; the last working day"
                        + " on or before it is "
                        + EnglishDates.of(day)));
  }

  private void wouldChange() {
    List<String> changes = new ArrayList<>();
    changes.add("another day of \"" + deadline.count().trigger().inWords() + "\"");
    if (deadline.usesHolidays()) {
      changes.add("a bank holiday announced or moved within the count");
    }
    if (provision.interpretation().isPresent()) {
      changes.add("another reading of the text");
    }
    rule.extension()
        .ifPresent(
            extension ->
                changes.add("an extension approved by " + book.nameOf(extension.approvedBy())));
    if (rule.stopping() == Stopping.PROVIDED) {
      changes.add("a stop of the clock");
    }
    if (!rule.cancelledBy().isEmpty()) {
      changes.add(
          rule.cancelledBy().stream()
              .map(kind -> "\"" + kind.inWords() + "\", which cancels it")
              .collect(joining(" or ")));
    }
    rule.inForce()
        .to()
        .ifPresent(
            last ->
                changes.add(
                    "a trigger from "
                        + last.plusDays(1)
                        + " on, to which another version of the rule applies"));
    add(WOULD_CHANGE, "What would change this: " + String.join("; ", changes));
  }

  private String oneLine() {
    return provision.title()
        + ": "
        + (rule.obligation() == Obligation.AT_LEAST ? "to go on to " : "due ")
        + deadline.dueDate()
        + ", "
        + deadline.count().withRoll(Roll.NONE).inWords()
        + " "
        + deadline.trigger()
        + " ("
        + provision.legalBasis().citation().replace(" (", "; ")
        + steps.stream()
            .filter(
                step -> !(step instanceof CountStep.Counted || step instanceof CountStep.Elapsed))
            .map(step -> ". " + step.describe())
            .collect(joining());
  }
}
