// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Provision;
import org.ncscp.core.rule.RuleBook;

/** Deadlines of cases as entries of a diary and among the duties of a year. No free text. */
final class CaseWords {
  private CaseWords() {}

  static DiaryEntry entry(
      PartnershipId partnership, CaseHistory history, CaseReplay.Place place, Reminders reminders) {
    CaseDeadline deadline = place.deadline();
    DutyState state = place.isLost() ? DutyState.CANCELLED : state(deadline.state());
    Provision provision = deadline.rule().provision();
    boolean reminds = place.status() != DiaryStatus.CANCELLED && !state.isClosed();
    RuleId rule = deadline.ruleId();
    return new DiaryEntry(
        DiaryEntry.uid(partnership, rule, place.occurrence(history)),
        place.sequence(),
        place.day(),
        place.status(),
        history.reference() + ": " + provision.title() + " (" + state.description() + ")",
        description(history, place),
        List.of("Case deadline", provision.legalBasis().force().description()),
        reminds ? reminders.before(place.day()) : List.of());
  }

  private static String description(CaseHistory history, CaseReplay.Place place) {
    List<String> lines = new ArrayList<>();
    lines.add("Case " + history.reference() + ", rule " + place.deadline().ruleId() + ".");
    if (place.isLost()) {
      lines.add("It no longer follows from what is recorded of the case. It was:");
    } else if (place.deadline().dueDate().isEmpty()) {
      lines.add("It has no day now; the last was " + place.day() + ".");
    }
    lines.add(place.deadline().explanation().inEnglish());
    return String.join("\n", lines);
  }

  static DutyState state(DeadlineState state) {
    return switch (state) {
      case PROJECTED -> DutyState.PROJECTED;
      case RUNNING, EXTENSION_PENDING, EXTENDED, PROVISIONAL -> DutyState.NOT_YET_DUE;
      case PAUSED -> DutyState.PAUSED;
      case MET -> DutyState.MET;
      case MET_LATE -> DutyState.LATE;
      case OVERDUE -> DutyState.OVERDUE;
      case CANCELLED -> DutyState.CANCELLED;
    };
  }

  /** The deadlines of a case that have a day. */
  static List<DutyOfTheYear> duties(Timeline timeline, RuleBook book) {
    List<DutyOfTheYear> duties = new ArrayList<>();
    for (CaseDeadline deadline : timeline.deadlines()) {
      deadline.dueDate().ifPresent(due -> duties.add(duty(timeline, deadline, due, book)));
    }
    return duties;
  }

  private static DutyOfTheYear duty(
      Timeline timeline, CaseDeadline deadline, LocalDate due, RuleBook book) {
    Provision provision = deadline.rule().provision();
    LocalDate from = deadline.deadline().orElseThrow().triggeredOn();
    return new DutyOfTheYear(
        deadline.ruleId(),
        timeline.reference() + "|" + deadline.key(),
        Optional.of(timeline.reference()),
        provision.title(),
        EffectivePeriod.ofClosed(from.isAfter(due) ? due : from, due),
        Optional.of(due),
        provision.responsible(),
        book.nameOf(provision.responsible()),
        state(deadline.state()),
        deadline.explanation().inOneLine(),
        provision.citations(),
        provision.interpretation());
  }
}
