// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.ncscp.core.decision.OptionId;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.ActionOwner;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.register.RegisterContent.ActionStatusChanged;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.register.RegisterContent.Decided;
import org.ncscp.core.register.RegisterContent.StatusChanged;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** Registers by chance: each entry may be recorded after those before it. */
final class AnyRegister {
  static final LocalDate FIRST = LocalDate.of(2024, 12, 20);
  static final List<GroupId> GROUPS = List.of(GroupId.of("leaders"), GroupId.of("reviewers"));
  static final List<DecisionTopic> TOPICS =
      List.of(DecisionTopic.of("money"), DecisionTopic.of("reviews"), DecisionTopic.of("plan"));

  /** Superseded is derived, so no entry says it. */
  private static final List<DecisionStatus> STATUSES =
      List.of(DecisionStatus.OPEN, DecisionStatus.IN_PROGRESS, DecisionStatus.COMPLETED);

  /** What is awkward to write, beside what is not. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          " ",
          "\"",
          "\\",
          "/",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\n",
          "\r",
          "\t",
          "\b",
          "\f",
          "\u0000",
          "\u001f",
          "\u007f",
          "\u0085",
          "\u2028",
          "\u00e9",
          "e\u0301",
          "\ufeff",
          "\ud83d\ude00",
          "\uffff",
          "\\u0041",
          "</script>");

  private final Random random;
  private final List<RegisterContent> contents = new ArrayList<>();
  private final List<Instant> recorded = new ArrayList<>();

  /** The naive standing: the last content that gave each decision, and the changes since. */
  private final Map<DecisionReference, Decision> latest = new LinkedHashMap<>();

  private AnyRegister(long seed) {
    this.random = new Random(seed);
  }

  static Register of(long seed, int entries) {
    AnyRegister any = new AnyRegister(seed);
    Instant at = Moment.startOf(FIRST.plusDays(10));
    for (int i = 0; i < entries; i++) {
      at = at.plusNanos(any.chance(3) ? 0 : any.random.nextInt(3) * 40_000_123_456_789L);
      any.contents.add(any.next(Moment.dayOf(at)));
      any.recorded.add(at);
    }
    Register.Builder register = Register.empty().toBuilder();
    for (int i = 0; i < entries; i++) {
      register.append(any.contents.get(i), any.recorded.get(i));
    }
    return register.build();
  }

  static Decision decision(long seed) {
    return new AnyRegister(seed).decision("D", FIRST, List.of());
  }

  private RegisterContent next(LocalDate today) {
    List<Decision> known = new ArrayList<>(latest.values());
    if (!known.isEmpty() && random.nextInt(3) > 0) {
      Decision one = known.get(random.nextInt(known.size()));
      DecisionStatus status = any(STATUSES);
      boolean superseded = NaiveStanding.isSuperseded(one, known);
      if (chance(2) && !superseded && !one.status().equals(Optional.of(status))) {
        latest.put(one.reference(), one.withStatus(status));
        return new StatusChanged(one.reference(), status, today);
      }
      if (chance(2) && !one.actions().isEmpty()) {
        DecisionAction action = one.actions().get(random.nextInt(one.actions().size()));
        if (action.status() != DecisionStatus.SUPERSEDED && action.status() != status) {
          latest.put(one.reference(), NaiveStanding.with(one, action.letter(), status));
          return new ActionStatusChanged(one.reference(), action.letter(), status, today);
        }
      }
      if (chance(3)) {
        Decision other = one.withText(text()).withSupersedes().withTopics(any(TOPICS));
        if (!other.equals(one)) {
          latest.put(one.reference(), other);
          return new Corrected(other, text());
        }
      }
    }
    Decision decision = decision("D-" + latest.size(), today, known);
    latest.put(decision.reference(), decision);
    return new Decided(decision);
  }

  private Decision decision(String reference, LocalDate today, List<Decision> known) {
    LocalDate day = FIRST.plusDays(random.nextInt(11));
    Decision.Builder decision =
        Decision.builder()
            .reference(DecisionReference.of(reference))
            .decidedOn(day.isAfter(today) ? today : day)
            .by(any(GROUPS))
            .text(text())
            .kind(maybe(DecisionKind.of("k" + random.nextInt(3))))
            .topics(new LinkedHashSet<>(List.of(any(TOPICS), any(TOPICS))))
            .result(chance(3) ? Optional.empty() : Optional.of(Result.CARRIED))
            .status(maybe(any(STATUSES)))
            .concerns(chance(2) ? List.of() : List.of(CaseReference.of("C-" + random.nextInt(9))))
            .rationale(maybe(text()));
    links(decision, day.isAfter(today) ? today : day, known);
    for (int i = random.nextInt(4); i > 0; i--) {
      decision.addExtendedDeadlines(
          new ExtendedDeadline(
              CaseReference.of("C-" + i), RuleId.of("r" + random.nextInt(3)), maybe(day)));
    }
    int actions = random.nextInt(4);
    for (int i = 1; i <= actions; i++) {
      decision.addActions(action(ActionLetter.ofNumber(i * 20)));
    }
    Chairperson chair = any(PostId.of("x"), SeatId.of("x"), OrganisationId.of("x"));
    decision.chairedBy(maybe(chair));
    Decision made = decision.build();
    if (made.result().isEmpty()) {
      return made;
    }
    if (made.supersedes().isEmpty() && made.extendedDeadlines().isEmpty() && chance(2)) {
      Tallied lost = tally().withOption(Optional.empty()).withMissing(text().reveal() + "M");
      return made.withResult(Result.UNSPECIFIED).withTally(lost);
    }
    return made.withMethod(maybe(any(Method.values()))).withTally(maybe(tally()));
  }

  private void links(Decision.Builder decision, LocalDate day, List<Decision> known) {
    for (Decision other : known) {
      if (!other.decidedOn().isAfter(day) && chance(4)) {
        decision.addFollows(other.reference());
        if (chance(3) && !NaiveStanding.isSuperseded(other, known)) {
          decision.addSupersedes(other.reference()).revisits(other.reference());
        }
      }
    }
  }

  private DecisionAction action(ActionLetter letter) {
    ActionOwner owner = any(PostId.of("x"), GroupId.of("x"), OrganisationId.of("x"));
    return DecisionAction.builder()
        .letter(letter)
        .text(text())
        .owner(maybe(owner))
        .due(maybe(FIRST))
        .status(any(DecisionStatus.values()))
        .build();
  }

  private Tallied tally() {
    int votesFor = random.nextInt(4);
    Tallied.Builder tally =
        Tallied.builder()
            .motion(Digest.ofContent(text().reveal().getBytes(StandardCharsets.UTF_8)))
            .option(maybe(OptionId.of("O-" + random.nextInt(3))))
            .arrangements(text().reveal() + "A")
            .rule(text().reveal() + "R")
            .votesFor(votesFor)
            .votesAgainst(random.nextInt(4))
            .abstained(random.nextInt(4))
            .base(chance(2) ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9)))
            .needed(chance(2) ? OptionalInt.empty() : OptionalInt.of(random.nextInt(votesFor + 1)))
            .castingVote(maybe(any(SeatState.FOR, SeatState.AGAINST)))
            .castingVoteBy(maybe(PersonReference.of("P-" + random.nextInt(3))))
            .consensusEnded(maybe(text()))
            .grounds(maybe(text()))
            .quorum(maybe(text().reveal() + "Q"))
            .unmet(chance(2) ? List.of() : List.of(text().reveal() + "U"))
            .escalatedTo(maybe("board-" + random.nextInt(3)))
            .warnings(chance(2) ? List.of() : List.of(text().reveal(), text().reveal()));
    int seats = random.nextInt(3);
    for (int i = 0; i < seats; i++) {
      tally.addSeats(
          SeatTally.builder()
              .seat(SeatId.of("s" + i))
              .position(maybe(any(Position.values())))
              .state(any(SeatState.values()))
              .option(maybe(OptionId.of("O-" + random.nextInt(3))))
              .person(maybe(PersonReference.of("P-" + random.nextInt(3))))
              .authority(maybe("holder of " + i))
              .reason(maybe(text()))
              .build());
    }
    return tally.build();
  }

  private FreeText text() {
    StringBuilder text = new StringBuilder("t");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(any(PIECES));
    }
    return FreeText.of(text.toString());
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> Optional<T> maybe(T value) {
    return chance(2) ? Optional.empty() : Optional.of(value);
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
