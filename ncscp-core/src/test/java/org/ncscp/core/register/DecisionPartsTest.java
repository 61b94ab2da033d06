// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** The parts of which decisions are made refuse what contradicts itself. */
class DecisionPartsTest {
  private static final Decision PLAIN = Registers.plain("SLG-1", "2025-06-24");

  /** The digests of FIPS 180-4's own examples. */
  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
        + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  })
  void digest_isSha256(String text, String expected) {
    assertEquals(Digest.of(expected), Digest.ofContent(text.getBytes(US_ASCII)));
    assertEquals(expected, Digest.of(expected).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B785"})
  void digest_ofAnotherForm_isRefused(String value) {
    assertEquals(
        "digest must be 64 digits of 0 to 9 and a to f but was \"" + value + "\"",
        assertThrows(IllegalArgumentException.class, () -> Digest.of(value)).getMessage());
  }

  /** Lettered by hand: every list of one letter, then every list of two. */
  @Test
  void letters_goOnAfterZ() {
    List<String> expected = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      expected.add("" + c);
    }
    for (char c = 'a'; c <= 'z'; c++) {
      for (char d = 'a'; d <= 'z'; d++) {
        expected.add("" + c + d);
      }
    }
    List<ActionLetter> letters =
        IntStream.rangeClosed(1, 702).mapToObj(ActionLetter::ofNumber).toList();
    assertEquals(expected, letters.stream().map(ActionLetter::value).toList());
    List<ActionLetter> sorted = new ArrayList<>(letters);
    Collections.shuffle(sorted, new Random(1));
    Collections.sort(sorted);
    assertEquals(letters, sorted);
    assertThrows(IllegalArgumentException.class, () -> ActionLetter.ofNumber(0));
    assertThrows(IllegalArgumentException.class, () -> ActionLetter.ofNumber(703));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1", "aaa", "a ", "\u0430", "a\n"})
  void letter_ofAnotherForm_isRefused(String value) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> ActionLetter.of(value)).getMessage();
    assertTrue(message.startsWith("action letter must be a to z or aa to zz but was "), message);
    assertFalse(message.contains("\n"));
  }

  static Stream<Arguments> contradictions() {
    Tallied tally = Registers.FULL.tally().orElseThrow();
    SeatTally seat = tally.seats().get(0);
    DecisionAction a = Registers.action("a");
    return Stream.of(
        refusal(
            () -> PLAIN.withMethod(Method.VOTE),
            "result must be there where the method is but was missing"),
        refusal(
            () -> PLAIN.withTally(tally), "result must be there where a tally is but was missing"),
        refusal(
            () -> PLAIN.withResult(Result.OPEN), "result must be one that is closed but was open"),
        refusal(
            () -> Registers.FULL.withExtendedDeadlines().withResult(Result.NOT_CARRIED),
            "only a carried decision may extend a deadline or supersede a decision but this was"
                + " not carried"),
        refusal(
            () -> Registers.FULL.withSupersedes().withResult(Result.TIED),
            "only a carried decision may extend a deadline or supersede a decision but this was"
                + " tied and escalated"),
        refusal(
            () -> PLAIN.withResult(Result.NOT_CARRIED).withMethod(Method.CONSENSUS),
            "result must be carried where the method is by consensus but was not carried"),
        refusal(
            () -> PLAIN.withResult(Result.TIED).withTally(tally),
            "result must be carried where the tally names an option but was tied and escalated"),
        refusal(
            () -> Registers.FULL.withTally(tally.withMissing("what follows a tie")),
            "result must be unspecified where the tally tells what is missing but was carried"),
        refusal(
            () -> Registers.FULL.withTally(tally.withVotesFor(1)),
            "votesFor must be at least the 2 needed where it is carried by vote but was 1"),
        refusal(
            () -> PLAIN.withActions(Registers.action("z"), Registers.action("b")),
            "actions must be in the order of their letters, each once, but b came after z"),
        refusal(
            () -> PLAIN.withActions(a, a),
            "actions must be in the order of their letters, each once, but a came after a"),
        refusal(
            () -> PLAIN.withConcerns(CaseReference.of("C"), CaseReference.of("C")),
            "concerns must name each once but named again C"),
        refusal(
            () -> PLAIN.withFollows(Registers.ref("X"), Registers.ref("X")),
            "follows must name each once but named again X"),
        refusal(
            () -> PLAIN.withRevisits(PLAIN.reference()),
            "revisits must name other decisions but named SLG-1 itself"),
        refusal(
            () -> PLAIN.withSupersedes(PLAIN.reference()),
            "supersedes must name other decisions but named SLG-1 itself"),
        refusal(
            () -> tally.withSeats(seat, seat),
            "seats must be told of once each but police came again"),
        refusal(
            () -> tally.withCastingVote(SeatState.ABSTAINED),
            "casting vote must be for or against but was abstained"),
        refusal(() -> tally.withNeeded(OptionalInt.of(-1)), "needed must be 0 or more but was -1"),
        refusal(
            () -> tally.withVotesFor(-1),
            "votesFor must be greater than or equal to 0 but was \"-1\""),
        refusal(
            () -> seat.withState(Optional.empty()).withPosition(Optional.empty()),
            "seat police must have a position or a state but has neither"));
  }

  private static Arguments refusal(Executable made, String message) {
    return Arguments.of(made, message);
  }

  @ParameterizedTest
  @MethodSource
  void contradictions(Executable made, String message) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
  }

  /** A casting vote and a final say carry without the votes; what fell by vote lacks them. */
  @Test
  void tooFewVotes_contradictOnlyACarriedVote() {
    Tallied tally = Registers.FULL.tally().orElseThrow().withVotesFor(1);
    for (Method method : List.of(Method.CASTING_VOTE, Method.FINAL_SAY, Method.CONSENSUS)) {
      Decision decision = Registers.FULL.withMethod(method).withTally(tally);
      assertEquals(Optional.of(true), decision.isCarried(), method.description());
    }
    Decision unstated = Registers.FULL.withTally(tally.withNeeded(OptionalInt.empty()));
    assertEquals(Optional.of(true), unstated.isCarried());
    Decision fell =
        PLAIN
            .withResult(Result.NOT_CARRIED)
            .withMethod(Method.VOTE)
            .withTally(tally.withOption(Optional.empty()));
    assertEquals(Optional.of(false), fell.isCarried());
  }

  @Test
  void whatTheRecordDoesNotState_isEmpty() {
    assertEquals(Optional.empty(), PLAIN.isCarried());
    assertEquals(Optional.of(true), PLAIN.withResult(Result.CARRIED).isCarried());
    for (Result other : Result.values()) {
      if (other != Result.CARRIED && other != Result.OPEN) {
        assertEquals(Optional.of(false), PLAIN.withResult(other).isCarried());
      }
    }
  }

  @Test
  void query_withoutDays_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DecisionQuery.all().from(PLAIN.decidedOn(), PLAIN.decidedOn().minusDays(1)));
    assertTrue(DecisionQuery.all().from(PLAIN.decidedOn(), PLAIN.decidedOn()).matches(PLAIN));
  }

  @Test
  void query_forOtherDays_replacesThoseBefore() {
    DecisionQuery before = DecisionQuery.all().in(ReportingPeriod.ofFinancialYear(2024));
    assertFalse(before.matches(PLAIN));
    assertTrue(before.in(ReportingPeriod.ofFinancialYear(2025)).matches(PLAIN));
    assertTrue(before.from(PLAIN.decidedOn(), PLAIN.decidedOn()).matches(PLAIN));
  }

  @Test
  void toString_hidesEveryText() {
    String all = Registers.FULL.toString();
    for (String secret :
        List.of("second", "family", "Panel", "inquest", "Too late", "mother", "pathologist")) {
      assertFalse(all.contains(secret), secret);
    }
    assertTrue(all.contains(SeatId.of("police").value()), "and nothing else");
  }
}
