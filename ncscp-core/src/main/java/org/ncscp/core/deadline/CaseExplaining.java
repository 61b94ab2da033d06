// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.ncscp.core.deadline.Explanation.Topic.ADVICE;
import static org.ncscp.core.deadline.Explanation.Topic.BASIS;
import static org.ncscp.core.deadline.Explanation.Topic.BODIES;
import static org.ncscp.core.deadline.Explanation.Topic.CAUTION;
import static org.ncscp.core.deadline.Explanation.Topic.DUE;
import static org.ncscp.core.deadline.Explanation.Topic.READING;
import static org.ncscp.core.deadline.Explanation.Topic.RULE;
import static org.ncscp.core.deadline.Explanation.Topic.TRIGGER;
import static org.ncscp.core.deadline.Explanation.Topic.WOULD_CHANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ncscp.core.deadline.Explanation.Point;
import org.ncscp.core.deadline.Explanation.Topic;
import org.ncscp.core.history.ClockStop;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.history.KnownExtension;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Extension;
import org.ncscp.core.rule.Provision;

/** Adds to the explanation of a deadline what became of it in its case. */
final class CaseExplaining {
  private final CaseDeadline deadline;
  private final List<Point> points = new ArrayList<>();

  CaseExplaining(CaseDeadline deadline) {
    this.deadline = deadline;
  }

  Explanation explanation() {
    Optional<Explanation> count = deadline.deadline().map(Deadline::explanation);
    List<Point> standing = standing();
    if (count.isEmpty()) {
      withoutDate(standing);
      return new Explanation(oneLine(title()), points, List.of(), Optional.empty());
    }
    for (Point point : count.get().points()) {
      points.add(point);
      if (point.topic() == TRIGGER) {
        points.addAll(standing);
      }
    }
    return new Explanation(
        oneLine(count.get().inOneLine()), points, count.get().steps(), count.get().walk());
  }

  private String title() {
    return deadline.rule().provision().title() + ": no due date";
  }

  private String oneLine(String count) {
    return count + "; " + words(deadline.state()) + left();
  }

  private static String words(DeadlineState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void withoutDate(List<Point> standing) {
    Provision provision = deadline.rule().provision();
    add(points, RULE, provision.title() + ": " + deadline.rule().inWords());
    points.addAll(standing);
    Explaining.bodies(provision, deadline.book()).forEach(text -> add(points, BODIES, text));
    provision.citations().forEach(basis -> add(points, BASIS, "Basis: " + basis.citation()));
    provision.interpretation().ifPresent(note -> add(points, READING, "Reading: " + note));
    if (!provision.verified()) {
      add(
          points,
          CAUTION,
          "Caution: nobody has verified the text on which this rests: "
              + provision.legalBasis().evidence().description());
    }
  }

  private static void add(List<Point> points, Topic topic, String sentence) {
    points.add(new Point(topic, sentence.endsWith(".") ? sentence : sentence + "."));
  }

  private List<Point> standing() {
    List<Point> standing = new ArrayList<>();
    deadline.triggers().forEach(event -> trigger(event, standing));
    deadline.projectedFrom().ifPresent(rule -> projected(rule, standing));
    deadline.stops().forEach(stop -> stop(stop, standing));
    deadline.extensions().forEach(extension -> extension(extension, standing));
    deadline.notices().forEach(notice -> notice(notice, standing));
    add(standing, DUE, "State: " + words(deadline.state()) + left());
    deadline.metBy().ifPresent(event -> add(standing, DUE, "Done: " + told(event) + ")"));
    deadline
        .cancelledBy()
        .ifPresent(
            event -> add(standing, DUE, "Cancelled: " + told(event) + ", which has the reason)"));
    if (deadline.sharesItsEnd()) {
      add(
          standing,
          CAUTION,
          "Caution: that fact does not say which it concerns and ended another deadline of this"
              + " rule as well");
    }
    missed(standing);
    pending(standing);
    return standing;
  }

  /** On a day that is not worked something may be late by no working day yet. */
  private String left() {
    boolean late =
        deadline.state() == DeadlineState.OVERDUE || deadline.state() == DeadlineState.MET_LATE;
    return deadline
        .remaining()
        .map(
            left ->
                late && left.amount() == 0
                    ? ", by less than " + left.unit().counted(1)
                    : ", " + left)
        .orElse("");
  }

  private static String told(KnownEvent event) {
    return "\"" + event.kind().inWords() + "\" " + event.when() + " (fact " + event.id();
  }

  private static void projected(RuleId rule, List<Point> standing) {
    add(
        standing,
        CAUTION,
        "Projected: its trigger has not happened; the date assumes that "
            + rule
            + " is done on its last day");
  }

  private void missed(List<Point> standing) {
    if (deadline.missedDueDate() && !deadline.extensions().isEmpty()) {
      add(
          standing,
          CAUTION,
          "A due date that counted (the original one is "
              + deadline.originalDueDate().map(Object::toString).orElse("")
              + ") was missed; approval afterwards does not erase that");
    }
  }

  private void pending(List<Point> standing) {
    Optional<Extension> extension = deadline.rule().extension();
    if (extension.isEmpty() || deadline.state() != DeadlineState.EXTENSION_PENDING) {
      return;
    }
    List<BodyId> told = extension.get().told();
    add(
        standing,
        WOULD_CHANGE,
        "The revised date counts when "
            + deadline.book().nameOf(extension.get().approvedBy())
            + " has decided"
            + (told.isEmpty() ? "" : " and told " + Explaining.names(told, deadline.book())));
  }

  private static void trigger(KnownEvent event, List<Point> standing) {
    String text =
        "Known from fact " + event.id() + ", recorded " + Moment.at(event.fact().recordedAt());
    Moment before = event.fact().when();
    StringBuilder corrections = new StringBuilder();
    for (Fact.Corrected correction : event.corrections()) {
      corrections
          .append("; corrected from ")
          .append(before)
          .append(" to ")
          .append(correction.when())
          .append(" by fact ")
          .append(correction.id())
          .append(", which has the cause");
      before = correction.when();
    }
    add(standing, TRIGGER, text + corrections);
  }

  private static void stop(ClockStop stop, List<Point> standing) {
    add(
        standing,
        DUE,
        "The clock stopped on "
            + stop.from()
            + stop.until()
                .map(until -> " and started again on " + until)
                .orElse(" and has not started again: there is no due date until it does")
            + " (fact "
            + stop.fact().id()
            + ", which has the cause)");
  }

  private void extension(KnownExtension extension, List<Point> standing) {
    String request =
        "More time to "
            + extension.request().until()
            + " was asked for by "
            + deadline.book().nameOf(extension.request().by());
    String outcome =
        extension
            .grant()
            .map(
                grant ->
                    ", and given to "
                        + grant.until()
                        + " by "
                        + deadline.book().nameOf(grant.by())
                        + ", decision "
                        + grant.decision()
                        + " of "
                        + grant.decidedOn())
            .or(
                () ->
                    extension
                        .refusal()
                        .map(
                            refusal ->
                                ", and refused by "
                                    + deadline.book().nameOf(refusal.by())
                                    + ", decision "
                                    + refusal.decision()
                                    + " of "
                                    + refusal.decidedOn()))
            .orElse(", and is not decided");
    add(standing, DUE, request + outcome);
  }

  private void notice(Notice notice, List<Point> standing) {
    String name = deadline.book().nameOf(notice.body());
    String sentence =
        notice
            .toldOn()
            .map(told -> name + " was told of it " + told)
            .orElse("Tell " + name + " of it by " + notice.dueDate());
    add(
        standing,
        notice.toldOn().isPresent() ? DUE : ADVICE,
        Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
  }
}
