// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.meeting.AgendaItem;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.partnership.ArrangementsVersion;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.EscalationTarget;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Consensus;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Outcome;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/**
 * What became of a motion, and everything that it rests on: the counts, the rule and its source,
 * who acted for each seat and by what authority, dissent and its reasons. Immutable and
 * thread-safe.
 */
public final class MotionOutcome {
  private final Motion motion;
  private final Instant asAt;
  private final Hall hall;
  private final FreeText text;
  private final List<OptionId> options;
  private final Verdict verdict;
  private final Prospect prospect;
  private final QuorumCheck quorum;
  private final Map<Optional<OptionId>, Consensus> consensuses;
  private final Map<Optional<OptionId>, Outcome> counts;
  private final List<SeatTally> seats;
  private final Tallied tallied;
  private final Optional<FreeText> rationale;
  private final List<MotionWarning> warnings;

  MotionOutcome(Hall hall, Replay replay, Instant asAt) {
    this.motion = hall.motion;
    this.hall = hall;
    this.asAt = asAt;
    this.text = replay.text;
    this.options = replay.options;
    boolean open = asAt.isBefore(motion.closesAt());
    boolean counted = hall.electorate.isPresent() && replay.isVoting();
    this.quorum = hall.quorum(replay);
    this.consensuses = hall.consensusFirst() ? Verdict.consensuses(hall, replay) : Map.of();
    this.counts = counted ? Verdict.counts(hall, replay, open) : Map.of();
    this.verdict =
        open ? Verdict.open() : Verdict.closed(hall, replay, quorum, consensuses, counts);
    this.prospect = open ? Verdict.prospect(hall, replay) : verdict.prospect();
    this.rationale = replay.rationale;
    List<SeatTally> tallies = new ArrayList<>();
    for (SeatId seat : hall.seats()) {
      tallies.add(Tallies.seat(seat, hall, replay, open));
    }
    this.seats = List.copyOf(tallies);
    this.warnings = new MotionWarnings(hall, replay, quorum, verdict).list();
    this.tallied = Tallies.of(this, hall, replay);
  }

  /**
   * Returns what became of it.
   *
   * @return open before the motion closes
   */
  public Result result() {
    return verdict.result();
  }

  /**
   * Returns how that came about.
   *
   * @return consensus, a vote, a casting vote or the final say; empty if nothing was decided
   */
  public Optional<Method> method() {
    return verdict.method();
  }

  /**
   * Returns which of several options is carried.
   *
   * @return empty if none is, or if there are no options
   */
  public Optional<OptionId> option() {
    return verdict.option();
  }

  /**
   * Tells whether it is carried.
   *
   * @return true if it is, however the arrangements are read
   */
  public boolean isCarried() {
    return result() == Result.CARRIED;
  }

  /**
   * Tells whether it could be carried.
   *
   * @return true if it is carried by one reading of the arrangements at least, and while it is open
   *     as long as it is not lost
   */
  public boolean mayBeCarried() {
    return result() == Result.OPEN
        ? prospect != Prospect.LOST
        : verdict.possible().contains(Result.CARRIED);
  }

  /**
   * Returns what it could be.
   *
   * @return the results of all readings of what is not stated; the one result where it is not
   *     unspecified
   */
  public Set<Result> possible() {
    return Collections.unmodifiableSet(verdict.possible());
  }

  /**
   * Returns what is not stated and decides.
   *
   * @return in words, for example {@code what follows a tie}; none where it is not unspecified
   */
  public List<String> missing() {
    return verdict.missing();
  }

  /**
   * Returns what had to be there before it closed and was not.
   *
   * @return in words, for example {@code the advice of independent-scrutineer was not recorded};
   *     none where it is not incomplete
   */
  public List<String> unmet() {
    return verdict.unmet();
  }

  /**
   * Tells what is certain. Before the motion closes that is only what the votes make certain,
   * whatever the seats that have not voted do, and only where what was voted stands; an amendment
   * or an interest that is declared can still undo it.
   *
   * @return open before it closes, where votes may be changed, and after it closed where it is not
   *     stated whether it is carried
   */
  public Prospect prospect() {
    return prospect;
  }

  /**
   * Returns where it goes after a tie.
   *
   * @return where the group escalates to; empty if it is not tied, or the arrangements do not say
   */
  public Optional<EscalationTarget> escalatedTo() {
    return result() == Result.TIED ? hall.group.escalatesTo() : Optional.empty();
  }

  /**
   * Returns where the seats stood while consensus was sought.
   *
   * @return empty if it was not; for several options that of the one carried by consensus, or of
   *     the first
   */
  public Optional<Consensus> consensus() {
    return of(consensuses);
  }

  /**
   * Returns the count of the votes.
   *
   * @return empty if nobody could vote; for several options that of the one carried, or of the one
   *     with the most votes
   */
  public Optional<Outcome> count() {
    return of(counts);
  }

  /**
   * Returns the count of the votes for one of several options: votes for others are against it.
   *
   * @param which the option
   * @return empty if nobody could vote, or there is no such option
   */
  public Optional<Outcome> count(OptionId which) {
    return Optional.ofNullable(counts.get(Optional.of(which)));
  }

  private <T> Optional<T> of(Map<Optional<OptionId>, T> each) {
    if (option().isPresent()) {
      return Optional.ofNullable(each.get(option()));
    }
    return each.values().stream()
        .reduce(
            (one, other) ->
                one instanceof Outcome first
                        && ((Outcome) other).count().votesFor() > first.count().votesFor()
                    ? other
                    : one);
  }

  /**
   * Returns what each seat did, who acted for it and by what authority.
   *
   * @return in the order of the rule
   */
  public List<SeatTally> seats() {
    return seats;
  }

  /**
   * Returns the seats that dissented, with their reasons.
   *
   * @return those that voted against, or for another option than the one carried; and of those that
   *     did not vote, those that objected while consensus was sought
   */
  public List<SeatTally> dissent() {
    return seats.stream().filter(this::dissents).toList();
  }

  private boolean dissents(SeatTally tally) {
    boolean voted =
        tally.state().filter(state -> state != SeatState.SILENT).isPresent()
            && tally.state().filter(state -> state != SeatState.ABSENT).isPresent();
    if (!voted) {
      return tally.position().filter(position -> position == Position.OBJECTS).isPresent();
    }
    return tally.state().get() == SeatState.AGAINST
        || (option().isPresent()
            && tally.state().get() == SeatState.FOR
            && !tally.option().equals(option()));
  }

  /**
   * Returns the seats that were there and have no vote: they are heard and never counted.
   *
   * @return in the order of the file; none if it is not recorded who was there
   */
  public List<SeatId> heard() {
    return hall.heard();
  }

  /**
   * Returns whether the quorum was met.
   *
   * @return what is known of it
   */
  public QuorumCheck quorum() {
    return quorum;
  }

  /**
   * Returns the rule by which the group decides, with its sources.
   *
   * @return empty if the arrangements do not say
   */
  public Optional<GroupDecision> rule() {
    return hall.decision;
  }

  /**
   * Returns the edition of the arrangements under which it was put.
   *
   * @return the version
   */
  public ArrangementsVersion version() {
    return hall.partnership.version();
  }

  /**
   * Returns what there is to look at.
   *
   * @return sorted by kind; none changes the outcome
   */
  public List<MotionWarning> warnings() {
    return warnings;
  }

  /**
   * Returns the fingerprint of the text that was decided on.
   *
   * @return of the motion as it was last amended
   */
  public Digest fingerprint() {
    return Motion.fingerprint(text, options);
  }

  /**
   * Returns the moment of which this speaks.
   *
   * @return the moment
   */
  public Instant asAt() {
    return asAt;
  }

  /**
   * Returns the day on which it was decided.
   *
   * @return the day in London on which the item was taken, or else the last on which the motion was
   *     open
   */
  public LocalDate decidedOn() {
    return Moment.dayOf(
        hall.item().flatMap(AgendaItem::takenAt).orElse(motion.closesAt().minusNanos(1)));
  }

  /**
   * Explains the outcome.
   *
   * @return one line each: the result, the rule, the seats, the quorum, what is missing, the
   *     warnings; without anything that somebody wrote
   */
  public List<String> explanation() {
    List<String> lines = new ArrayList<>();
    lines.add(inWords());
    lines.add(
        hall.decision.map(rule -> "rule: " + rule.rule().inWords()).orElse("rule: not stated"));
    hall.decision.ifPresent(
        rule -> rule.citations().forEach(basis -> lines.add("source: " + basis.citation())));
    lines.add("arrangements: " + version().title() + ", as in force on " + motion.day());
    for (SeatTally seat : seats) {
      lines.add(seatInWords(seat));
    }
    lines.add("quorum: " + quorum.standing().description() + "; " + quorum.explanation());
    warnings.forEach(warning -> lines.add("warning: " + warning.line()));
    return List.copyOf(lines);
  }

  private static String seatInWords(SeatTally seat) {
    List<String> parts = new ArrayList<>();
    seat.position().ifPresent(position -> parts.add(position.description()));
    seat.state().ifPresent(state -> parts.add(state.description()));
    seat.option().ifPresent(option -> parts.add("option " + option));
    seat.person().ifPresent(person -> parts.add("by " + person));
    seat.authority().ifPresent(parts::add);
    seat.reason().ifPresent(reason -> parts.add("with a reason"));
    return "seat " + seat.seat() + ": " + String.join("; ", parts);
  }

  private String inWords() {
    StringBuilder line = new StringBuilder(result().description());
    option().ifPresent(option -> line.append(": option ").append(option));
    method().ifPresent(how -> line.append(' ').append(how.description()));
    escalatedTo().ifPresent(to -> line.append(" to ").append(to.value()));
    if (result() == Result.TIED && escalatedTo().isEmpty()) {
      line.append(", the arrangements do not say where to");
    }
    if (!missing().isEmpty()) {
      line.append(": the arrangements do not say ").append(String.join(", nor ", missing()));
    }
    if (!unmet().isEmpty()) {
      line.append(": ").append(String.join("; ", unmet()));
    }
    if (!counts.isEmpty()) {
      line.append("; votes: ")
          .append(
              counts.entrySet().stream()
                  .map(
                      one ->
                          one.getKey().map(option -> option + ": ").orElse("")
                              + one.getValue().count())
                  .collect(joining("; ")));
      Outcome count = count().orElseThrow();
      if (count.needed().isPresent()) {
        line.append("; ").append(count.needed().getAsInt());
        count.base().ifPresent(of -> line.append(" of ").append(of));
        line.append(" needed");
      }
    } else if (hall.electorate.isPresent()) {
      line.append("; ").append(hall.consensusFirst() ? "not put to the vote" : "nobody voted");
    }
    if (result() == Result.UNSPECIFIED && !mayBeCarried()) {
      line.append("; not carried in any case");
    }
    if (result() == Result.OPEN && prospect != Prospect.OPEN) {
      line.append("; ").append(prospect.description());
    }
    return line.toString();
  }

  /**
   * Returns the motion.
   *
   * @return as it was put first
   */
  public Motion motion() {
    return motion;
  }

  /**
   * Returns the text that was decided on.
   *
   * @return of the motion as it was last amended, withheld
   */
  public FreeText text() {
    return text;
  }

  /**
   * Returns the reasons that were recorded for it.
   *
   * @return withheld; empty if there are none
   */
  public Optional<FreeText> rationale() {
    return rationale;
  }

  /**
   * Returns who chaired.
   *
   * @return empty if it is not recorded
   */
  public Optional<Chairperson> chairedBy() {
    return hall.meeting.flatMap(Meeting::chairedBy);
  }

  /**
   * Returns how the seats decided and everything it rests on, for the register.
   *
   * @return with the rule in words, or that the arrangements do not say how the group decides
   */
  public Tallied tallied() {
    return tallied;
  }

  /** Returns the reference of the motion and its outcome in one line. */
  @Override
  public String toString() {
    return motion.reference() + " " + inWords();
  }
}
