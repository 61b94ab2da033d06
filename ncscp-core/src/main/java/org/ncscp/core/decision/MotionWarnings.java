// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.decision.MotionWarning.Kind;
import org.ncscp.core.meeting.ItemStanding;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.voting.Ballot;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Outcome;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** What there is to look at in an outcome. */
final class MotionWarnings {
  private final Hall hall;
  private final Replay replay;
  private final QuorumCheck quorum;
  private final Verdict verdict;
  private final List<MotionWarning> warnings = new ArrayList<>();

  MotionWarnings(Hall hall, Replay replay, QuorumCheck quorum, Verdict verdict) {
    this.hall = hall;
    this.replay = replay;
    this.quorum = quorum;
    this.verdict = verdict;
  }

  List<MotionWarning> list() {
    hall.decision.ifPresent(rule -> rule.duties().forEach(this::duty));
    hall.partnership.delegationsTo(hall.group.id()).stream()
        .filter(one -> one.decisions().contains(hall.motion.kind()))
        .flatMap(one -> one.reportBack().stream())
        .forEach(back -> add(Kind.TO_BE_REPORTED_BACK, "to be reported back " + back));
    for (Act.DeclaresInterest late : replay.declaredLate) {
      add(
          Kind.DECLARED_LATE,
          "an interest of "
              + late.declarant()
              + " was declared after the motion had closed at "
              + Moment.at(hall.motion.closesAt()));
    }
    persons();
    severalForOneSeat();
    authority();
    chair();
    if (hall.motion.place().isPresent() && hall.meeting.isEmpty()) {
      add(
          Kind.PRESENCE_NOT_RECORDED,
          "who was there at " + hall.motion.place().get() + " is not recorded");
    }
    if (quorum.standing() == ItemStanding.INQUORATE && decided()) {
      add(Kind.DECIDED_WITHOUT_QUORUM, "decided without a quorum: " + quorum.explanation());
    }
    if (replay.submittedLate > 0) {
      add(
          Kind.SUBMITTED_LATE,
          replay.submittedLate + " submitted after the motion had closed, and not taken");
    }
    if (verdict.method().filter(how -> how == Method.FINAL_SAY).isPresent()) {
      add(
          Kind.AGAINST_THE_VOTES,
          "seat "
              + hall.decision.orElseThrow().rule().reservedTo().orElseThrow()
              + " has the final say and decided against the count of votes");
    }
    warnings.sort(comparing(MotionWarning::kind));
    return List.copyOf(warnings);
  }

  private void add(Kind kind, String line) {
    warnings.add(new MotionWarning(kind, line));
  }

  private boolean decided() {
    return verdict.result() == Result.CARRIED || verdict.result() == Result.NOT_CARRIED;
  }

  private void duty(RuleId id) {
    RuleBook book = hall.partnership.arrangements().ruleBook();
    Optional<String> whose =
        book.hasRule(id)
            ? book.rule(id)
                .findVersion(hall.motion.day())
                .map(version -> book.nameOf(version.provision().responsible()))
            : Optional.empty();
    add(
        Kind.DUTY_OF_ANOTHER_BODY,
        "the duty "
            + id
            + whose.map(body -> " is that of " + body).orElse(" is another body's")
            + ": no decision discharges, stops or delays it");
  }

  private void persons() {
    Map<PersonReference, List<SeatId>> seats = new LinkedHashMap<>();
    Map<SeatId, Kept> standing = replay.votes.isEmpty() ? replay.positions : replay.votes;
    standing.forEach(
        (seat, one) ->
            seats.computeIfAbsent(one.forSeat().person(), who -> new ArrayList<>()).add(seat));
    seats.forEach(
        (person, held) -> {
          if (held.size() > 1) {
            add(
                Kind.ONE_PERSON_FOR_SEVERAL_SEATS,
                person + " acted for the seats " + held + ", as the rule allows");
          }
          if (held.size() > 1 && carries(person)) {
            add(Kind.ONE_PERSON_CARRIES_IT, "the votes of " + person + " alone carry it");
          }
        });
  }

  /** Whether it would be carried if nobody else had voted for it. */
  private boolean carries(PersonReference person) {
    if (verdict.method().filter(how -> how == Method.CONSENSUS).isPresent()) {
      return replay.positions.values().stream()
          .allMatch(one -> one.forSeat().person().equals(person));
    }
    if (verdict.result() != Result.CARRIED
        || verdict.option().isEmpty() != replay.options.isEmpty()) {
      return false;
    }
    Ballot counted = Verdict.ballot(hall, replay, verdict.option(), false);
    Ballot.Builder alone = Ballot.builder().inWriting(counted.inWriting());
    counted.castingVote().ifPresent(alone::castingVote);
    for (SeatId seat : hall.seats()) {
      Optional<PersonReference> who = Optional.ofNullable(counted.persons().get(seat));
      boolean another = !who.equals(Optional.of(person));
      if (counted.stateOf(seat) == SeatState.FOR && another) {
        alone.put(seat, SeatState.SILENT);
      } else if (who.isPresent()) {
        alone.put(seat, counted.stateOf(seat), who.get());
      } else {
        alone.put(seat, counted.stateOf(seat));
      }
    }
    Outcome outcome = hall.electorate.orElseThrow().decide(alone.build());
    return outcome.isCarried();
  }

  private void chair() {
    replay
        .castingVote
        .filter(one -> !one.acting().recorded())
        .ifPresent(
            one ->
                add(
                    Kind.CHAIR_NOT_RECORDED,
                    "the casting vote was given by "
                        + ((Act.GivesCastingVote) one.act()).person()
                        + ": "
                        + one.acting().authority()));
  }

  private void severalForOneSeat() {
    for (SeatId seat : hall.seats()) {
      Set<PersonReference> persons = replay.unrecordedPersons(seat);
      if (persons.size() > 1) {
        add(Kind.SEVERAL_PERSONS_FOR_ONE_SEAT, persons + " acted for seat " + seat);
      }
    }
  }

  private void authority() {
    Map<SeatId, Kept> standing = replay.votes.isEmpty() ? replay.positions : replay.votes;
    List<SeatId> stated =
        hall.seats().stream()
            .filter(standing::containsKey)
            .filter(seat -> !requireNonNull(standing.get(seat)).acting().recorded())
            .toList();
    if (!stated.isEmpty()) {
      add(
          Kind.AUTHORITY_NOT_RECORDED,
          "the arrangements do not record who acts for the seats " + stated);
    }
  }
}
