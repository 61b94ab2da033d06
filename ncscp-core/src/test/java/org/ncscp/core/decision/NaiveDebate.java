// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.SeatState;

/**
 * What the seats of Riverton's executive did by the end of a motion, told as a minute-taker would:
 * for each seat two lines, one for its holder and one for a deputy, of which a later one crosses
 * out the earlier. Who acts for whom on 1 September 2025 is written here by hand.
 */
final class NaiveDebate {
  private static final Map<String, String> HOLDERS =
      Map.of("council", "P-10", "icb", "P-21", "force", "P-30");
  private static final Map<String, Set<String>> DEPUTIES =
      Map.of(
          "council", Set.of("P-12", "P-99"),
          "icb", Set.of("P-22", "P-99"),
          "force", Set.of("P-32", "P-99"));

  /** One line of the minutes. */
  private record Line(Act.ForSeat act, boolean deputy) {}

  private final List<String> seats;
  private final boolean consensusFirst;
  private final boolean severalSeats;
  private final boolean locked;
  private final Map<String, Line> holderVotes = new HashMap<>();
  private final Map<String, Line> deputyVotes = new HashMap<>();
  private final Map<String, Line> holderPositions = new HashMap<>();
  private final Map<String, Line> deputyPositions = new HashMap<>();
  private final Map<String, SeatState> noted = new HashMap<>();
  private final List<Act.DeclaresInterest> interests = new ArrayList<>();
  private final Set<List<String>> acted = new HashSet<>();
  private String text;
  private List<OptionId> options;
  private boolean exhausted;

  NaiveDebate(Debate debate, Collection<Submission> submissions) {
    var rule =
        Proceedings.open(debate.motion(), debate.arrangements())
            .outcomeAt(debate.motion().opensAt())
            .rule()
            .orElseThrow()
            .rule();
    seats = rule.electorate().stream().map(Object::toString).toList();
    consensusFirst = rule.consensusFirst();
    severalSeats = rule.onePersonForSeveralSeats();
    locked = debate.motion().votesStand();
    text = debate.motion().text().reveal();
    options = debate.motion().options();
    List<Submission> inOrder = new ArrayList<>(submissions);
    inOrder.sort(
        (one, other) -> {
          int time = one.at().compareTo(other.at());
          int place = Long.compare(one.sequence(), other.sequence());
          int name = one.id().value().compareTo(other.id().value());
          return time != 0 ? time : place != 0 ? place : name;
        });
    Map<List<Object>, Set<Act>> atOnce = new HashMap<>();
    for (Submission one : inOrder) {
      atOnce.computeIfAbsent(moment(one), key -> new HashSet<>()).add(one.act());
    }
    Set<SubmissionId> seen = new HashSet<>();
    for (Submission one : inOrder) {
      boolean early = one.at().isBefore(debate.motion().opensAt());
      boolean late = !one.at().isBefore(debate.motion().closesAt());
      int things = atOnce.getOrDefault(moment(one), Set.of()).size();
      if (seen.add(one.id()) && !late && things == 1) {
        write(one.act(), early);
      }
    }
  }

  private static List<Object> moment(Submission one) {
    return List.of(one.id(), one.at(), one.sequence());
  }

  private void write(Act act, boolean early) {
    if (act instanceof Act.DeclaresInterest interest) {
      interests.add(interest);
      for (Map<String, Line> lines :
          List.of(holderVotes, deputyVotes, holderPositions, deputyPositions)) {
        lines.values().removeIf(line -> concerns(interest, line.act()));
      }
    } else if (act instanceof Act.NotesSeat note) {
      boolean held = List.of("council", "icb", "force").contains(note.seat().value());
      if (seats.contains(note.seat().value()) && !(held && note.state() == SeatState.VACANT)) {
        noted.put(note.seat().value(), note.state());
      }
    } else if (early) {
      return;
    } else if (act instanceof Act.EndsConsensus) {
      exhausted |= consensusFirst && !isAgreed();
    } else if (act instanceof Act.Amends amends) {
      amend(amends);
    } else if (act instanceof Act.Votes vote && (exhausted || !consensusFirst)) {
      boolean isFor = vote.choice().vote() == SeatState.FOR;
      if (!isFor || fits(vote.choice().option())) {
        line(vote, holderVotes, deputyVotes, locked);
      }
    } else if (act instanceof Act.TakesPosition position && consensusFirst && !exhausted) {
      if (!position.position().isConsent() || fits(position.option())) {
        line(position, holderPositions, deputyPositions, false);
      }
    }
  }

  private boolean fits(Optional<OptionId> option) {
    return options.isEmpty()
        ? option.isEmpty()
        : option.isPresent() && options.contains(option.get());
  }

  private void amend(Act.Amends amends) {
    if (amends.text().reveal().equals(text) && amends.options().equals(options)) {
      return;
    }
    text = amends.text().reveal();
    options = amends.options();
    exhausted = false;
    for (Map<String, Line> lines :
        List.of(holderVotes, deputyVotes, holderPositions, deputyPositions)) {
      lines.clear();
    }
  }

  private void line(
      Act.ForSeat act, Map<String, Line> holders, Map<String, Line> deputies, boolean stands) {
    String seat = act.seat().value();
    String person = act.person().value();
    boolean mayAct =
        seats.contains(seat)
            && (HOLDERS.containsKey(seat)
                ? HOLDERS.get(seat).equals(person) || DEPUTIES.get(seat).contains(person)
                : !person.equals("P-40"));
    boolean recused = interests.stream().anyMatch(one -> one.recused() && concerns(one, act));
    boolean taken = holders.containsKey(seat) || deputies.containsKey(seat);
    if (!mayAct) {
      return;
    }
    if (recused) {
      // Who would have acted for it, and must not, is why the seat takes no part.
      acted.add(List.of(seat, person));
      return;
    }
    if (stands && taken) {
      return;
    }
    boolean elsewhere = false;
    for (String other : seats) {
      Line there = holders.getOrDefault(other, deputies.get(other));
      elsewhere |=
          !other.equals(seat) && there != null && there.act().person().equals(act.person());
    }
    if (elsewhere && !severalSeats) {
      return;
    }
    acted.add(List.of(seat, person));
    boolean deputy =
        HOLDERS.containsKey(seat) ? !HOLDERS.get(seat).equals(person) : act.deputising();
    if (!deputy) {
      deputies.remove(seat);
      holders.put(seat, new Line(act, false));
    } else if (!holders.containsKey(seat)) {
      deputies.put(seat, new Line(act, true));
    }
  }

  private static boolean concerns(Act.DeclaresInterest interest, Act.ForSeat act) {
    return interest.seat().map(act.seat()::equals).orElse(false)
        || interest.person().map(act.person()::equals).orElse(false);
  }

  private boolean isAgreed() {
    Set<Optional<OptionId>> agreed = new HashSet<>();
    for (String seat : seats) {
      Line line = holderPositions.getOrDefault(seat, deputyPositions.get(seat));
      Act.TakesPosition position = line == null ? null : (Act.TakesPosition) line.act();
      if (position == null
          || !Set.of(Position.AGREES, Position.NO_OBJECTION).contains(position.position())) {
        return false;
      }
      agreed.add(position.option());
    }
    return agreed.size() == 1;
  }

  /** What each seat did, with the option, for example {@code for x}. */
  Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    for (String seat : seats) {
      Line line = holderVotes.getOrDefault(seat, deputyVotes.get(seat));
      states.put(
          seat,
          line == null
              ? withoutVote(seat).description() + whoSpoke(seat)
              : ((Act.Votes) line.act()).choice() + " by " + line.act().person());
    }
    return states;
  }

  /** Who took a position for a seat that did not vote. */
  private String whoSpoke(String seat) {
    Line position = holderPositions.getOrDefault(seat, deputyPositions.get(seat));
    return position == null ? "" : " by " + position.act().person();
  }

  private SeatState withoutVote(String seat) {
    for (Act.DeclaresInterest one : interests) {
      String person = one.person().map(Object::toString).orElse("nobody");
      boolean its =
          one.seat().map(Object::toString).orElse("none").equals(seat)
              || person.equals(HOLDERS.get(seat))
              || acted.contains(List.of(seat, person));
      if (one.recused() && its) {
        return SeatState.RECUSED;
      }
    }
    return noted.getOrDefault(seat, SeatState.SILENT);
  }

  /** Whether it came to a vote. */
  boolean isVoted() {
    return !consensusFirst || exhausted;
  }

  boolean isCarriedByConsensus() {
    return consensusFirst && !exhausted && isAgreed();
  }

  /** Whether more than half of all seats voted for one option, or for what is put. */
  boolean hasMajority() {
    Map<Optional<OptionId>, Integer> votes = new HashMap<>();
    for (String seat : seats) {
      Line line = holderVotes.getOrDefault(seat, deputyVotes.get(seat));
      if (line != null && ((Act.Votes) line.act()).choice().vote() == SeatState.FOR) {
        votes.merge(((Act.Votes) line.act()).choice().option(), 1, Integer::sum);
      }
    }
    return votes.values().stream().anyMatch(count -> 2 * count > seats.size());
  }
}
