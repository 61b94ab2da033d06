// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.decision.OptionId;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
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

/** Small registers, written down in short; what they say is invented. */
final class Registers {
  static final Instant NOON = Instant.parse("2025-06-30T11:00:00Z");
  static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  /** Has something in every part. */
  static final Decision FULL =
      Decision.builder()
          .reference(ref("SLG-2"))
          .decidedOn(DAY)
          .by(GroupId.of("leaders"))
          .text(FreeText.of("More time for the \"second\" review,\nand a \\ plan – für alle 😀"))
          .kind(DecisionKind.of("publication-delay"))
          .addTopics(DecisionTopic.of("reviews"), DecisionTopic.of("delays"))
          .result(Result.CARRIED)
          .method(Method.VOTE)
          .status(DecisionStatus.IN_PROGRESS)
          .addActions(
              DecisionAction.builder()
                  .letter(ActionLetter.of("a"))
                  .text(FreeText.of("Tell the family"))
                  .owner(PostId.of("chief-nurse"))
                  .due(LocalDate.of(2025, 7, 31))
                  .status(DecisionStatus.OPEN)
                  .build(),
              DecisionAction.builder()
                  .letter(ActionLetter.of("b"))
                  .text(FreeText.of("Tell the Panel"))
                  .owner(OrganisationId.of("council"))
                  .status(DecisionStatus.COMPLETED)
                  .build())
          .addExtendedDeadlines(
              new ExtendedDeadline(
                  CaseReference.of("CASE-1"),
                  RuleId.of("publication"),
                  Optional.of(LocalDate.of(2025, 12, 1))))
          .addConcerns(CaseReference.of("CASE-1"), CaseReference.of("CASE-2"))
          .addFollows(ref("SLG-1"))
          .revisits(ref("SLG-1"))
          .addSupersedes(ref("SLG-1"))
          .chairedBy(SeatId.of("police"))
          .tally(
              Tallied.builder()
                  .motion(Digest.ofContent("the motion".getBytes(UTF_8)))
                  .option(OptionId.of("A"))
                  .arrangements("Arrangements of 2025")
                  .rule("a majority of all seats")
                  .votesFor(2)
                  .votesAgainst(1)
                  .abstained(0)
                  .base(3)
                  .needed(2)
                  .castingVote(SeatState.FOR)
                  .castingVoteBy(PersonReference.of("P-2"))
                  .consensusEnded(FreeText.of("Nobody gave way to the mother"))
                  .grounds(FreeText.of("The pathologist wrote again"))
                  .quorum("3 of 3 seats present")
                  .addUnmet("the advice of chief-nurse was not recorded")
                  .escalatedTo("board")
                  .addWarnings("decided without a quorum", "submitted late")
                  .addSeats(
                      SeatTally.builder()
                          .seat(SeatId.of("police"))
                          .position(Position.OBJECTS)
                          .state(SeatState.AGAINST)
                          .option(OptionId.of("B"))
                          .person(PersonReference.of("P-1"))
                          .authority("holder of chief-constable")
                          .reason(FreeText.of("Too late for the family"))
                          .build())
                  .build())
          .rationale(FreeText.of("The inquest comes first"))
          .build();

  /** With what the others cannot have: something that the arrangements do not say. */
  static final Decision UNSPECIFIED =
      plain("SLG-1", "2025-06-24")
          .withResult(Result.UNSPECIFIED)
          .withTally(
              FULL.tally()
                  .map(it -> it.withOption(Optional.empty()).withMissing("what follows a tie")));

  private Registers() {}

  static DecisionReference ref(String reference) {
    return DecisionReference.of(reference);
  }

  /** With no more than there must be. */
  static Decision plain(String reference, String day) {
    return Decision.builder()
        .reference(ref(reference))
        .decidedOn(LocalDate.parse(day))
        .by(GroupId.of("leaders"))
        .text(FreeText.of("Approval of " + reference))
        .build();
  }

  /** An action that is open. */
  static DecisionAction action(String letter) {
    return DecisionAction.builder()
        .letter(ActionLetter.of(letter))
        .text(FreeText.of("To do " + letter))
        .status(DecisionStatus.OPEN)
        .build();
  }

  static Decided decided(Decision decision) {
    return new Decided(decision);
  }

  static StatusChanged changed(String reference, DecisionStatus status, String on) {
    return new StatusChanged(ref(reference), status, LocalDate.parse(on));
  }

  static ActionStatusChanged changed(
      String reference, String letter, DecisionStatus status, String on) {
    return new ActionStatusChanged(
        ref(reference), ActionLetter.of(letter), status, LocalDate.parse(on));
  }

  /** Five entries of all kinds, an hour apart. */
  static Register ofAllKinds() {
    return register(
        decided(plain("SLG-1", "2025-06-24").withResult(Result.CARRIED)),
        decided(FULL),
        changed("SLG-2", "a", DecisionStatus.COMPLETED, "2025-06-30"),
        changed("SLG-2", DecisionStatus.COMPLETED, "2025-06-30"),
        new Corrected(
            FULL.withStatus(DecisionStatus.OPEN).withSupersedes(),
            FreeText.of("It was the other one")));
  }

  static Register register(RegisterContent... contents) {
    Register.Builder register = Register.empty().toBuilder();
    for (int i = 0; i < contents.length; i++) {
      register.append(contents[i], NOON.plusSeconds(3600L * i));
    }
    return register.build();
  }

  static byte[] written(Register register) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      register.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Register read(byte[] file) {
    try {
      return Register.read(new ByteArrayInputStream(file), "register.jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Register read(String file) {
    return read(file.getBytes(UTF_8));
  }

  static List<String> lines(Register register) {
    return new String(written(register), UTF_8).lines().toList();
  }
}
