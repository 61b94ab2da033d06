// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.NonWorkingReason;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.meeting.ChairComparison;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.RuleBook;

/** What is doubtful of decisions under the partnership's arrangements on their days. */
final class RegisterReview {
  private final Arrangements arrangements;
  private final WorkingDayCalendar calendar;
  private final List<RegisterWarning> warnings = new ArrayList<>();

  RegisterReview(Arrangements arrangements, WorkingDayCalendar calendar) {
    this.arrangements = arrangements;
    this.calendar = calendar;
  }

  List<RegisterWarning> of(List<Decision> decisions) {
    for (Decision decision : decisions) {
      day(decision);
      if (arrangements.inForce().contains(decision.decidedOn())) {
        inForce(decision, arrangements.on(decision.decidedOn()));
      } else {
        add(
            RegisterWarningKind.OUTSIDE_ARRANGEMENTS,
            decision,
            "but the arrangements of "
                + arrangements.id()
                + " are in force "
                + arrangements.inForce());
      }
    }
    return List.copyOf(warnings);
  }

  private void day(Decision decision) {
    LocalDate day = decision.decidedOn();
    try {
      List<NonWorkingReason> reasons = calendar.reasonsAgainst(day);
      if (!reasons.isEmpty()) {
        add(
            RegisterWarningKind.NON_WORKING_DAY,
            decision,
            "which is not a working day: " + NonWorkingReason.describe(reasons));
      }
    } catch (CalendarCoverageException e) {
      add(
          RegisterWarningKind.WORKING_DAY_UNKNOWN,
          decision,
          "and whether that is a working day is not known: " + e.getMessage());
    }
  }

  private void inForce(Decision decision, Partnership partnership) {
    if (partnership.groups().stream().noneMatch(group -> group.id().equals(decision.by()))) {
      add(
          RegisterWarningKind.GROUP_UNKNOWN,
          decision,
          "by " + decision.by() + ", which the arrangements do not have on that day");
    } else {
      known(decision, partnership);
    }
    extended(decision, partnership);
  }

  private void known(Decision decision, Partnership partnership) {
    if (decision.kind().isPresent()
        && partnership.mayDecide(decision.by(), decision.kind().get())
            instanceof Authority.ReservedTo other) {
      add(
          RegisterWarningKind.RESERVED_TO_ANOTHER_GROUP,
          decision,
          "by "
              + decision.by()
              + " but is of the kind "
              + decision.kind().get()
              + ", which is reserved to "
              + other.group());
    }
    for (SeatId seat : unknownSeats(decision, partnership)) {
      add(
          RegisterWarningKind.SEAT_UNKNOWN,
          decision,
          "with seat " + seat + ", which " + decision.by() + " does not have on that day");
    }
    decision
        .chairedBy()
        .flatMap(chair -> ChairComparison.outOfTurn(partnership, decision.by(), chair))
        .ifPresent(line -> add(RegisterWarningKind.CHAIR_OUT_OF_TURN, decision, "and " + line));
    decision.kind().ifPresent(kind -> duties(decision, kind, partnership));
  }

  private void duties(Decision decision, DecisionKind kind, Partnership partnership) {
    if (partnership.mayDecide(decision.by(), kind) instanceof Authority.ByRule by) {
      by.rules().stream()
          .flatMap(rule -> rule.duties().stream())
          .distinct()
          .forEach(duty -> duty(decision, "is on " + kind, duty));
    }
  }

  /** Whichever group's rule names the duty, since no group's decision delays it. */
  private void extended(Decision decision, Partnership partnership) {
    Set<RuleId> duties = new HashSet<>();
    for (Group group : partnership.groups()) {
      group.decisions().stream()
          .filter(rule -> rule.holdsOn(decision.decidedOn()))
          .forEach(rule -> duties.addAll(rule.duties()));
    }
    for (ExtendedDeadline extended : decision.extendedDeadlines()) {
      if (duties.contains(extended.rule())) {
        duty(decision, "gives more time in case " + extended.concerns(), extended.rule());
      }
    }
  }

  private void duty(Decision decision, String what, RuleId duty) {
    String line =
        decision.reference()
            + " "
            + what
            + ", but the duty "
            + duty
            + whose(duty, decision.decidedOn())
                .map(body -> " is that of " + body)
                .orElse(" is another body's")
            + ": no decision discharges, stops or delays it";
    warnings.add(
        new RegisterWarning(RegisterWarningKind.DUTY_OF_ANOTHER_BODY, decision.reference(), line));
  }

  private Optional<String> whose(RuleId duty, LocalDate day) {
    RuleBook book = arrangements.ruleBook();
    return book.hasRule(duty)
        ? book.rule(duty)
            .findVersion(day)
            .map(version -> book.nameOf(version.provision().responsible()))
        : Optional.empty();
  }

  private static Set<SeatId> unknownSeats(Decision decision, Partnership partnership) {
    Set<SeatId> seats = new LinkedHashSet<>();
    decision
        .chairedBy()
        .filter(SeatId.class::isInstance)
        .ifPresent(chair -> seats.add((SeatId) chair));
    decision.tally().ifPresent(tally -> tally.seats().forEach(seat -> seats.add(seat.seat())));
    partnership.seats(decision.by()).stream().map(Seat::id).forEach(seats::remove);
    return seats;
  }

  private void add(RegisterWarningKind kind, Decision decision, String what) {
    String line = decision.reference() + " was decided on " + decision.decidedOn() + ", " + what;
    warnings.add(new RegisterWarning(kind, decision.reference(), line));
  }
}
