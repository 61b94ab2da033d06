package com.example.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.Explanation;
import org.ncscp.core.deadline.Remaining;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.RuleVersion;

/** The bodies of the answers: the API's own, so that it does not change when the library does. */
final class Answers {
  private Answers() {}

  record Rule(String rule, List<Version> versions) {
    static Rule of(DeadlineRule rule) {
      return new Rule(rule.id().value(), rule.versions().stream().map(Version::of).toList());
    }
  }

  record Version(
      String from, Optional<String> to, String title, String counts, List<String> facts) {
    static Version of(RuleVersion version) {
      return new Version(
          version.inForce().from().toString(),
          version.inForce().to().map(LocalDate::toString),
          version.provision().title(),
          version.inWords(),
          version.triggers().map(Object::toString).toList());
    }
  }

  record Citation(
      String instrument, String provision, String force, String evidence, boolean verified) {
    static Citation of(LegalBasis basis) {
      return new Citation(
          basis.instrument(),
          basis.provision(),
          Words.of(basis.force()),
          Words.of(basis.evidence()),
          basis.evidence().verified());
    }

    static List<Citation> of(RuleVersion rule) {
      return rule.provision().citations().stream().map(Citation::of).toList();
    }
  }

  record Point(String topic, String text) {
    static List<Point> of(Explanation explanation) {
      return explanation.points().stream()
          .map(point -> new Point(Words.of(point.topic()), point.text()))
          .toList();
    }
  }

  /** By what the answer was computed: who keeps it can tell later why another came out. */
  record Basis(String ruleBook, String calendar) {}

  record DueDate(
      String rule,
      LocalDate dueDate,
      String lastMoment,
      String zone,
      Map<String, String> facts,
      String asAt,
      String inOneLine,
      List<Point> explanation,
      List<Citation> citations,
      Basis computedBy) {
    static DueDate of(Deadline deadline, Map<String, String> facts, Moment asAt, Basis by) {
      return new DueDate(
          deadline.ruleId().value(),
          deadline.dueDate(),
          Moment.at(deadline.lastMoment()).toString(),
          Moment.LONDON.getId(),
          facts,
          asAt.toString(),
          deadline.explanation().inOneLine(),
          Point.of(deadline.explanation()),
          Citation.of(deadline.rule()),
          by);
    }
  }

  record OfCase(
      String rule,
      String title,
      String state,
      String rating,
      Optional<LocalDate> dueDate,
      Optional<LocalDate> originalDueDate,
      Optional<String> remaining,
      List<String> triggeredBy,
      Optional<String> metBy,
      boolean missedDueDate,
      String inOneLine,
      List<Point> explanation,
      List<Citation> citations) {
    static OfCase of(CaseDeadline deadline) {
      return new OfCase(
          deadline.ruleId().value(),
          deadline.rule().provision().title(),
          Words.of(deadline.state()),
          Words.of(deadline.rating()),
          deadline.dueDate(),
          deadline.originalDueDate(),
          deadline.remaining().map(Remaining::toString),
          deadline.triggers().stream().map(event -> event.id().value()).toList(),
          deadline.metBy().map(KnownEvent::id).map(Object::toString),
          deadline.missedDueDate(),
          deadline.explanation().inOneLine(),
          Point.of(deadline.explanation()),
          Citation.of(deadline.rule()));
    }
  }

  record OfTimeline(
      String reference, String asAt, String zone, List<OfCase> deadlines, Basis computedBy) {}

  /**
   * How far a case is.
   *
   * @param version how many events it has, which the next writer must say
   * @param digest of its file: kept elsewhere, it tells whether all was written anew
   * @param stages where each strand stands
   */
  record CaseState(String reference, int version, String digest, Map<String, String> stages) {}
}
