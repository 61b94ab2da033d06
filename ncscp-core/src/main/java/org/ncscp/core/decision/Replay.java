// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.SeatState;

/** Takes the submissions to a motion one after the other. Used once, by one thread. */
final class Replay {
  private final Hall hall;
  private final Motion motion;
  private final List<Kept> kept = new ArrayList<>();

  /** What was first submitted by each name; nothing where that was two things at once. */
  private final Map<SubmissionId, Optional<Act>> named = new HashMap<>();

  /** What stands, each by its seat, in the order in which it was submitted. */
  final Map<SeatId, Kept> positions = new LinkedHashMap<>();

  final Map<SeatId, Kept> votes = new LinkedHashMap<>();
  final Map<SeatId, SeatState> noted = new LinkedHashMap<>();
  final List<Submission> interests = new ArrayList<>();
  final List<Act.DeclaresInterest> declaredLate = new ArrayList<>();
  final Set<PostId> advised = new LinkedHashSet<>();
  Optional<Kept> castingVote = Optional.empty();
  Optional<FreeText> rationale = Optional.empty();
  Optional<FreeText> consensusEnded = Optional.empty();
  boolean proceeds;
  int submittedLate;
  FreeText text;
  List<OptionId> options;

  /** Whatever was declared in the meeting has no name that a submission could take from it. */
  Replay(Hall hall, List<Submission> submissions, List<Submission> inMeeting, Instant until) {
    this.hall = hall;
    this.motion = hall.motion;
    this.text = motion.text();
    this.options = motion.options();
    List<Kept> inOrder = new ArrayList<>();
    submissions.forEach(one -> inOrder.add(new Kept(one, true)));
    inMeeting.forEach(one -> inOrder.add(new Kept(one, false)));
    inOrder.sort(comparing(one -> one.submission));
    markAmbiguous(inOrder);
    for (Kept one : inOrder) {
      if (!one.submission.at().isAfter(until)) {
        take(one);
      }
    }
  }

  /** Whether it can be voted on: consensus is not sought, or was recorded as exhausted. */
  boolean isVoting() {
    return !hall.consensusFirst() || consensusEnded.isPresent();
  }

  List<LogEntry> log() {
    return kept.stream().map(one -> new LogEntry(one.submission, one.treatment, one.why)).toList();
  }

  private void take(Kept now) {
    kept.add(now);
    SubmissionId name = now.submission.id();
    if (now.isNamed && named.containsKey(name)) {
      boolean same = Optional.of(now.act()).equals(named.get(name));
      now.become(
          same ? Treatment.DUPLICATE : Treatment.REFUSED,
          same ? "submitted before" : "another submission has that name");
      return;
    }
    if (now.isNamed) {
      named.put(name, now.isAmbiguous ? Optional.empty() : Optional.of(now.act()));
    }
    Optional<String> refusal =
        now.isAmbiguous
            ? Optional.of("another submission has that name, moment and sequence")
            : outOfTime(now.submission).or(() -> act(now));
    refusal.ifPresent(why -> now.become(Treatment.REFUSED, why));
  }

  /** Nothing tells which of two came first: neither is taken, whatever order they arrived in. */
  private static void markAmbiguous(List<Kept> inOrder) {
    int first = 0;
    while (first < inOrder.size()) {
      int end = first;
      Set<Act> different = new HashSet<>();
      while (end < inOrder.size()
          && inOrder.get(end).submission.compareTo(inOrder.get(first).submission) == 0) {
        different.add(inOrder.get(end).act());
        end++;
      }
      boolean ambiguous = different.size() > 1;
      inOrder.subList(first, end).forEach(one -> one.isAmbiguous = ambiguous && one.isNamed);
      first = end;
    }
  }

  /** Interests are declared at any time; advice, reasons and absences may come before it opens. */
  private Optional<String> outOfTime(Submission submission) {
    Act act = submission.act();
    if (act instanceof Act.DeclaresInterest) {
      return Optional.empty();
    }
    if (!submission.at().isBefore(motion.closesAt())) {
      submittedLate++;
      return Optional.of("the motion closed at " + Moment.at(motion.closesAt()));
    }
    boolean ofTheVote =
        act instanceof Act.ForSeat
            || act instanceof Act.EndsConsensus
            || act instanceof Act.GivesCastingVote
            || act instanceof Act.Amends
            || act instanceof Act.ProceedsWithoutQuorum;
    if (ofTheVote && hall.isTakenBefore(submission.at())) {
      return Optional.of(motion.place().orElseThrow() + " had been taken");
    }
    boolean early =
        act instanceof Act.Advises
            || act instanceof Act.GivesRationale
            || act instanceof Act.NotesSeat;
    return early || !submission.at().isBefore(motion.opensAt())
        ? Optional.empty()
        : Optional.of("the motion opens at " + Moment.at(motion.opensAt()));
  }

  /** Returns why it is refused, or nothing if it is taken. */
  private Optional<String> act(Kept now) {
    Act act = now.act();
    if (act instanceof Act.TakesPosition position) {
      return position(now, position);
    } else if (act instanceof Act.Votes vote) {
      return vote(now, vote);
    } else if (act instanceof Act.EndsConsensus end) {
      return endConsensus(end);
    } else if (act instanceof Act.GivesCastingVote casting) {
      return castingVote(now, casting);
    } else if (act instanceof Act.DeclaresInterest interest) {
      return interest(now, interest);
    } else if (act instanceof Act.Amends amendment) {
      return amend(amendment);
    } else if (act instanceof Act.Advises advice) {
      return advise(advice);
    } else if (act instanceof Act.GivesRationale given) {
      rationale = Optional.of(given.rationale());
    } else if (act instanceof Act.ProceedsWithoutQuorum) {
      proceeds = true;
    } else if (act instanceof Act.NotesSeat seat) {
      return note(now, seat);
    }
    return Optional.empty();
  }

  private Optional<String> position(Kept now, Act.TakesPosition position) {
    if (hall.decision.isPresent() && !hall.consensusFirst()) {
      return Optional.of("the rule seeks no consensus");
    }
    if (consensusEnded.isPresent()) {
      return Optional.of("consensus was recorded as exhausted");
    }
    if (position.position().isConsent()) {
      Optional<String> wrong = wrongOption(position.option());
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return takeSeat(now, positions, false);
  }

  private Optional<String> vote(Kept now, Act.Votes vote) {
    if (!isVoting()) {
      return Optional.of("consensus is sought first and was not recorded as exhausted");
    }
    if (vote.choice().vote() == SeatState.FOR) {
      Optional<String> wrong = wrongOption(vote.choice().option());
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return takeSeat(now, votes, motion.votesStand());
  }

  private Optional<String> wrongOption(Optional<OptionId> option) {
    if (options.isEmpty()) {
      return option.map(which -> "the motion has no options but " + which + " was chosen");
    }
    return option.filter(options::contains).isPresent()
        ? Optional.empty()
        : Optional.of(
            "the option must be one of "
                + options
                + " but was "
                + option.map(OptionId::value).orElse("left out"));
  }

  /** A vote or position takes its seat if who acts may act for it. */
  private Optional<String> takeSeat(Kept now, Map<SeatId, Kept> standing, boolean stands) {
    Act.ForSeat act = now.forSeat();
    Optional<String> outside = hall.cannotVote(act.seat());
    if (outside.isPresent()) {
      return outside;
    }
    Optional<String> away = hall.notPresent(act, now.submission.at());
    if (away.isPresent()) {
      return away;
    }
    Acting acting = hall.acting(act, now.submission.at());
    if (acting.refusal().isPresent()) {
      return acting.refusal();
    }
    if (isRecused(act)) {
      now.acting = Optional.of(acting);
      return Optional.of("an interest was declared, and who has it takes no part");
    }
    Optional<Kept> before = Optional.ofNullable(standing.get(act.seat()));
    if (before.isPresent() && stands) {
      return Optional.of("seat " + act.seat() + " has voted, and what was voted stands");
    }
    Optional<SeatId> other = otherSeatOf(act, standing);
    if (other.isPresent() && !hall.onePersonForSeveralSeats()) {
      return Optional.of(
          act.person() + " acts for seat " + other.get() + ", and one person for one seat only");
    }
    now.acting = Optional.of(acting);
    if (before.isPresent() && !before.get().acting().deputy() && acting.deputy()) {
      now.become(Treatment.REPLACED, "the holder acted for seat " + act.seat());
      return Optional.empty();
    }
    before.ifPresent(one -> one.become(Treatment.REPLACED, "by " + now.submission.id()));
    standing.remove(act.seat());
    standing.put(act.seat(), now);
    return Optional.empty();
  }

  private static Optional<SeatId> otherSeatOf(Act.ForSeat act, Map<SeatId, Kept> standing) {
    return standing.values().stream()
        .map(Kept::forSeat)
        .filter(one -> one.person().equals(act.person()) && !one.seat().equals(act.seat()))
        .map(Act.ForSeat::seat)
        .findFirst();
  }

  private boolean isRecused(Act.ForSeat act) {
    return recusals().anyMatch(one -> concerns(one, act));
  }

  private static boolean concerns(Act.DeclaresInterest interest, Act.ForSeat act) {
    return interest.seat().filter(act.seat()::equals).isPresent()
        || interest.person().filter(act.person()::equals).isPresent();
  }

  /** A seat's interest is one of whoever acts for it. */
  private boolean concerns(Act.DeclaresInterest interest, Act.GivesCastingVote casting) {
    return interest.person().filter(casting.person()::equals).isPresent()
        || interest.seat().filter(seat -> belongs(casting.person(), seat)).isPresent();
  }

  private boolean belongs(PersonReference person, SeatId seat) {
    return hall.belongs(person, seat, kept);
  }

  private Optional<String> endConsensus(Act.EndsConsensus end) {
    if (!hall.consensusFirst()) {
      return Optional.of("the rule seeks no consensus");
    }
    if (consensusEnded.isPresent()) {
      return Optional.of("consensus was recorded as exhausted before");
    }
    if (hall.seats().stream().allMatch(this::consents) && oneOption()) {
      return Optional.of("consensus is reached");
    }
    consensusEnded = Optional.of(end.reason());
    return Optional.empty();
  }

  private boolean consents(SeatId seat) {
    Kept position = positions.get(seat);
    return position != null && ((Act.TakesPosition) position.act()).position().isConsent();
  }

  private boolean oneOption() {
    Set<Optional<OptionId>> chosen = new HashSet<>();
    positions.values().forEach(one -> chosen.add(((Act.TakesPosition) one.act()).option()));
    return chosen.size() <= 1;
  }

  private Optional<String> castingVote(Kept now, Act.GivesCastingVote casting) {
    CastingVote given = hall.castingVote();
    if (given != CastingVote.CHAIR) {
      return Optional.of(
          given == CastingVote.NONE
              ? "nobody has a casting vote"
              : "the arrangements do not say who has a casting vote");
    }
    if (casting.choice().vote() == SeatState.FOR) {
      Optional<String> wrong = wrongOption(casting.choice().option());
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    if (castingVote.isPresent() && motion.votesStand()) {
      return Optional.of("the casting vote was given, and what was voted stands");
    }
    boolean recused = recusals().anyMatch(one -> concerns(one, casting));
    if (recused) {
      return Optional.of("an interest was declared, and who has it takes no part");
    }
    Acting acting = hall.chairing(casting.person(), now.submission.at());
    if (acting.refusal().isPresent()) {
      return acting.refusal();
    }
    now.acting = Optional.of(acting);
    castingVote.ifPresent(one -> one.become(Treatment.REPLACED, "by " + now.submission.id()));
    castingVote = Optional.of(now);
    return Optional.empty();
  }

  private Optional<String> interest(Kept now, Act.DeclaresInterest interest) {
    Optional<SeatId> unknown = interest.seat().filter(seat -> !hall.all.containsKey(seat));
    if (unknown.isPresent()) {
      return Optional.of(hall.noSuchSeat(unknown.get()));
    }
    if (!now.submission.at().isBefore(motion.closesAt())) {
      declaredLate.add(interest);
      return Optional.empty();
    }
    interests.add(now.submission);
    String why = "an interest of " + interest.declarant() + " was declared afterwards";
    for (Map<SeatId, Kept> standing : List.of(positions, votes)) {
      standing
          .values()
          .removeIf(
              one -> {
                boolean concerned = concerns(interest, one.forSeat());
                if (concerned) {
                  one.become(Treatment.VOIDED, why);
                }
                return concerned;
              });
    }
    castingVote =
        castingVote.filter(
            one -> {
              boolean concerned = concerns(interest, (Act.GivesCastingVote) one.act());
              if (concerned) {
                one.become(Treatment.VOIDED, why);
              }
              return !concerned;
            });
    return Optional.empty();
  }

  /** What was said of the earlier text was not said of this one: all of it lapses. */
  private Optional<String> amend(Act.Amends amendment) {
    if (Motion.fingerprint(amendment.text(), amendment.options())
        .equals(Motion.fingerprint(text, options))) {
      return Optional.of("the motion has that text");
    }
    text = amendment.text();
    options = amendment.options();
    for (Kept one : kept) {
      boolean ofTheText =
          one.act() instanceof Act.ForSeat
              || one.act() instanceof Act.EndsConsensus
              || one.act() instanceof Act.GivesCastingVote
              || one.act() instanceof Act.Advises
              || one.act() instanceof Act.ProceedsWithoutQuorum
              || one.act() instanceof Act.GivesRationale;
      if (ofTheText && one.treatment == Treatment.STANDS) {
        one.become(Treatment.LAPSED, "the motion was amended");
      }
    }
    positions.clear();
    votes.clear();
    castingVote = Optional.empty();
    advised.clear();
    rationale = Optional.empty();
    consensusEnded = Optional.empty();
    proceeds = false;
    return Optional.empty();
  }

  private Optional<String> advise(Act.Advises advice) {
    if (!hall.hasPost(advice.by())) {
      return Optional.of("there is no post " + advice.by() + " on " + motion.day());
    }
    advised.add(advice.by());
    return Optional.empty();
  }

  private Optional<String> note(Kept now, Act.NotesSeat seat) {
    Optional<String> outside = hall.cannotVote(seat.seat());
    boolean held = hall.isHeld(seat.seat(), Moment.dayOf(now.submission.at()));
    if (outside.isEmpty() && seat.state() == SeatState.VACANT && held) {
      return Optional.of("seat " + seat.seat() + " is not vacant: its post is held");
    }
    if (outside.isEmpty()) {
      noted.put(seat.seat(), seat.state());
    }
    return outside;
  }

  private Stream<Act.DeclaresInterest> recusals() {
    return interests.stream()
        .map(one -> (Act.DeclaresInterest) one.act())
        .filter(Act.DeclaresInterest::recused);
  }

  /** Whether the seat itself has an interest, so that nobody can act for it. */
  boolean isRecusedWhoeverActs(SeatId seat) {
    return recusals().anyMatch(one -> one.seat().filter(seat::equals).isPresent());
  }

  /** Whether an interest keeps a seat from taking part, when nobody else acts for it. */
  boolean isRecused(SeatId seat) {
    return recusals()
        .anyMatch(
            one ->
                one.seat().filter(seat::equals).isPresent()
                    || one.person().filter(person -> hall.belongs(person, seat, kept)).isPresent());
  }

  /** Where a seat stands while consensus is sought. */
  Position positionOf(SeatId seat) {
    Kept position = positions.get(seat);
    return position == null ? Position.NOT_HEARD : ((Act.TakesPosition) position.act()).position();
  }

  /** The option to which a seat consents. */
  Optional<OptionId> consentsTo(SeatId seat) {
    return Optional.ofNullable(positions.get(seat))
        .flatMap(one -> ((Act.TakesPosition) one.act()).option());
  }

  /** The vote of a seat that stands. */
  Optional<Act.Votes> voteOf(SeatId seat) {
    return Optional.ofNullable(votes.get(seat)).map(one -> (Act.Votes) one.act());
  }

  /** Who acted for a seat, where the arrangements do not record all of them; else nobody. */
  Set<PersonReference> unrecordedPersons(SeatId seat) {
    List<Kept> acts =
        kept.stream()
            .filter(one -> one.treatment == Treatment.STANDS || one.treatment == Treatment.REPLACED)
            .filter(one -> one.act() instanceof Act.ForSeat act && act.seat().equals(seat))
            .toList();
    Set<PersonReference> persons = new LinkedHashSet<>();
    if (!acts.stream().allMatch(one -> one.acting().recorded())) {
      acts.forEach(one -> persons.add(one.forSeat().person()));
    }
    return persons;
  }
}
