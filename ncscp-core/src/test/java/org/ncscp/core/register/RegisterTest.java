// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.register.DecisionStatus.COMPLETED;
import static org.ncscp.core.register.DecisionStatus.IN_PROGRESS;
import static org.ncscp.core.register.DecisionStatus.OPEN;
import static org.ncscp.core.register.DecisionStatus.SUPERSEDED;
import static org.ncscp.core.register.Registers.NOON;
import static org.ncscp.core.register.Registers.action;
import static org.ncscp.core.register.Registers.changed;
import static org.ncscp.core.register.Registers.decided;
import static org.ncscp.core.register.Registers.plain;
import static org.ncscp.core.register.Registers.ref;
import static org.ncscp.core.register.Registers.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.voting.Result;

/** What is recorded stays, and what follows from it is told as it stands. */
class RegisterTest {
  private static final FreeText CAUSE = FreeText.of("Misread in the minutes");
  private static final Decision FIRST =
      plain("D-1", "2025-06-02").withStatus(OPEN).withActions(action("a"), action("b"));
  private static final Decision SECOND = plain("D-2", "2025-06-16").withFollows(ref("D-1"));
  private static final Instant LATER = NOON.plusSeconds(86_400);

  private static Optional<DecisionStatus> status(Register register, String reference) {
    return register.decision(ref(reference)).orElseThrow().status();
  }

  @Test
  void append_leavesTheRegisterBeforeAsItWas() {
    Register one = register(decided(FIRST));
    Register two = one.append(changed("D-1", IN_PROGRESS, "2025-06-10"), LATER);
    Register other = one.append(changed("D-1", COMPLETED, "2025-06-11"), LATER);

    assertEquals(
        List.of(1, 2, 2), Stream.of(one, two, other).map(r -> r.entries().size()).toList());
    assertEquals(Optional.of(OPEN), status(one, "D-1"));
    assertEquals(Optional.of(IN_PROGRESS), status(two, "D-1"));
    assertEquals(Optional.of(COMPLETED), status(other, "D-1"));
    assertEquals(List.of(), Register.empty().entries());
    assertEquals(two.entries().get(1).digest(), two.head());
    assertEquals("0".repeat(64), Register.empty().head().value());
    assertEquals(one.head(), two.entries().get(1).previous());
  }

  @Test
  void actionStatus_changesThatActionOnly() {
    Register register = register(decided(FIRST), changed("D-1", "b", COMPLETED, "2025-06-20"));

    Decision now = register.decision(ref("D-1")).orElseThrow();
    assertEquals(
        List.of(OPEN, COMPLETED), now.actions().stream().map(DecisionAction::status).toList());
    assertEquals(Optional.of(OPEN), now.status());
    assertEquals(FIRST, ((RegisterContent.Decided) register.entries().get(0).content()).decision());
  }

  @Test
  void superseding_isDerivedAndEndsWithItsLink() {
    Decision third = plain("D-3", "2025-06-20").withSupersedes(ref("D-1")).withStatus(COMPLETED);
    Register register = register(decided(FIRST), decided(SECOND), decided(third));
    assertEquals(Optional.of(SUPERSEDED), status(register, "D-1"));
    assertEquals(Optional.empty(), status(register, "D-2"));

    Register corrected =
        register.append(new Corrected(third.withSupersedes(ref("D-2")), CAUSE), LATER);
    assertEquals(Optional.of(OPEN), status(corrected, "D-1"));
    assertEquals(Optional.of(SUPERSEDED), status(corrected, "D-2"));
    assertEquals(Optional.of(SUPERSEDED), status(register, "D-1"), "the register before");
  }

  @Test
  void correction_standsFromThenOnWithItsStatuses() {
    Register wrong =
        register(
            decided(FIRST),
            changed("D-1", COMPLETED, "2025-06-20"),
            changed("D-1", "a", COMPLETED, "2025-06-20"));
    Decision right = FIRST.withDecidedOn(FIRST.decidedOn().plusDays(1)).withStatus(IN_PROGRESS);
    Register register = wrong.append(new Corrected(right, CAUSE), LATER);

    assertEquals(Optional.of(right), register.decision(ref("D-1")));
    assertEquals(1, register.decisions().size());
    assertEquals(4, register.entries().size());
    // It starts anew: a status may change on a day before the one that was corrected away.
    Register after = register.append(changed("D-1", COMPLETED, "2025-06-19"), LATER);
    assertEquals(Optional.of(COMPLETED), status(after, "D-1"));
  }

  @Test
  void asAt_isWhatWasRecordedByThen() {
    Register register =
        register(decided(FIRST), changed("D-1", COMPLETED, "2025-06-20"), decided(SECOND));
    Instant hour = NOON.plusSeconds(3600);

    assertEquals(Register.empty(), register.asAt(NOON.minusNanos(1)));
    assertEquals(List.of(FIRST), register.asAt(NOON).decisions());
    assertEquals(1, register.asAt(hour.minusNanos(1)).entries().size());
    assertEquals(Optional.of(COMPLETED), status(register.asAt(hour), "D-1"));
    assertEquals(register, register.asAt(LATER));
    // It can go on from there as it did.
    assertEquals(register, register.asAt(hour).append(decided(SECOND), NOON.plusSeconds(7200)));
  }

  @Test
  void decisions_comeByDayThenAsRecorded() {
    Register register =
        register(
            decided(plain("D-9", "2025-06-16")),
            decided(plain("D-4", "2025-06-16")),
            decided(plain("D-5", "2025-06-02")));
    assertEquals(
        List.of(ref("D-5"), ref("D-9"), ref("D-4")),
        register.decisions().stream().map(Decision::reference).toList());
    assertEquals(
        List.of(),
        register.decisions(DecisionQuery.all().in(ReportingPeriod.ofFinancialYear(2024))));
  }

  @Test
  void isCarried_isEmptyWhereTheRecordDoesNotSay() {
    Register register =
        register(
            decided(plain("D-1", "2025-06-02")),
            decided(plain("D-2", "2025-06-02").withResult(Result.CARRIED)),
            decided(plain("D-3", "2025-06-02").withResult(Result.TIED)));
    assertEquals(Optional.empty(), register.isCarried(ref("D-1")));
    assertEquals(Optional.of(true), register.isCarried(ref("D-2")));
    assertEquals(Optional.of(false), register.isCarried(ref("D-3")));
    assertEquals(Optional.empty(), register.isCarried(ref("D-4")));
  }

  static Stream<Arguments> refused() {
    Decision lost = plain("D-3", "2025-06-20");
    return Stream.of(
        Arguments.of(decided(FIRST), "decision must be new but D-1 is in the register already"),
        Arguments.of(
            decided(plain("D-3", "2025-07-02")),
            "decidedOn must not be after the day on which it is recorded, 2025-07-01, but was"
                + " 2025-07-02"),
        Arguments.of(
            decided(lost.withFollows(ref("D-0"))),
            "follows must be in the register but D-0 is not"),
        Arguments.of(
            decided(lost.withRevisits(ref("D-0"))),
            "revisits must be in the register but D-0 is not"),
        Arguments.of(
            decided(lost.withSupersedes(ref("D-0"))),
            "supersedes must be in the register but D-0 is not"),
        Arguments.of(
            decided(plain("D-3", "2025-06-01").withRevisits(ref("D-1"))),
            "revisits must name an earlier decision but D-1 of 2025-06-02 is not earlier than D-3"
                + " of 2025-06-01"),
        Arguments.of(
            decided(lost.withSupersedes(ref("D-1"))),
            "supersedes must name decisions that stand but D-1 is superseded by D-2"),
        Arguments.of(
            changed("D-0", COMPLETED, "2025-06-20"),
            "decision must be in the register but D-0 is not"),
        Arguments.of(
            changed("D-1", COMPLETED, "2025-06-20"),
            "status of D-1 must stay superseded but was to become completed"),
        Arguments.of(
            changed("D-2", COMPLETED, "2025-06-15"),
            "status of D-2 must have changed from 2025-06-16, when it was decided, to 2025-07-01,"
                + " when that was recorded, but did on 2025-06-15"),
        Arguments.of(
            changed("D-2", COMPLETED, "2025-07-02"),
            "status of D-2 must have changed from 2025-06-16, when it was decided, to 2025-07-01,"
                + " when that was recorded, but did on 2025-07-02"),
        Arguments.of(
            changed("D-1", "c", COMPLETED, "2025-06-20"),
            "action of D-1 must be one of [a, b] but was c"),
        Arguments.of(
            changed("D-1", "b", OPEN, "2025-06-20"),
            "status of action b of D-1 must become another but is open already"),
        Arguments.of(
            changed("D-1", "a", OPEN, "2025-06-20"),
            "status of action a of D-1 must have changed from 2025-06-25, when it last did, to"
                + " 2025-07-01, when that was recorded, but did on 2025-06-20"),
        Arguments.of(
            new Corrected(FIRST.withReference(ref("D-0")), CAUSE),
            "decision must be in the register but D-0 is not"),
        Arguments.of(
            changed("D-2", SUPERSEDED, "2025-06-20"),
            "status of D-2 must be open, in progress or completed but was to become superseded,"
                + " which only follows from a decision that supersedes it"),
        Arguments.of(
            decided(lost.withStatus(SUPERSEDED)),
            "status of D-3 must be open, in progress or completed but was superseded, which only"
                + " follows from a decision that supersedes it"),
        Arguments.of(
            new Corrected(FIRST.withStatus(SUPERSEDED), CAUSE),
            "status of D-1 must be open, in progress or completed but was superseded, which only"
                + " follows from a decision that supersedes it"),
        Arguments.of(
            new Corrected(SECOND.withSupersedes(ref("D-1")), CAUSE),
            "correction must change something but D-2 stands so already"),
        Arguments.of(
            new Corrected(FIRST.withFollows(ref("D-2")), CAUSE),
            "follows must name an earlier decision but D-2 of 2025-06-16 is not earlier than D-1"
                + " of 2025-06-02"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(RegisterContent content, String message) {
    Register register =
        register(
            decided(FIRST),
            changed("D-1", "a", COMPLETED, "2025-06-25"),
            decided(SECOND.withSupersedes(ref("D-1"))));
    Register.Builder builder = register.toBuilder();
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> builder.append(content, LATER))
            .getMessage());
    assertEquals(register, builder.build(), "nothing was appended");
    assertEquals(register.decisions(), builder.build().decisions(), "nothing has changed");
  }

  @Test
  void recordedAt_goesForwardInFourDigitYears() {
    Register register = register(decided(FIRST));
    assertEquals(2, register.append(decided(SECOND), NOON).entries().size(), "at one moment");
    assertEquals(
        "recordedAt must not be before the last entry's 2025-06-30T12:00+01:00 but was"
            + " 2025-06-30T11:59:59.999999999+01:00",
        assertThrows(
                IllegalArgumentException.class,
                () -> register.append(decided(SECOND), NOON.minusNanos(1)))
            .getMessage());
    for (Instant extreme : List.of(Instant.MAX, Instant.parse("+10000-01-01T00:00:00Z"))) {
      assertEquals(
          "recordedAt must be in the years 1 to 9999 but was " + extreme,
          assertThrows(
                  IllegalArgumentException.class, () -> register.append(decided(SECOND), extreme))
              .getMessage());
    }
    assertThrows(
        IllegalArgumentException.class, () -> Register.empty().append(decided(FIRST), Instant.MIN));
  }

  @Test
  void day_isThatOfLondonWhenItWasRecorded() {
    Decision july = plain("D-3", "2025-07-01");
    Instant lastMinuteOfJuneInUtc = Instant.parse("2025-06-30T23:30:00Z");
    assertEquals(1, Register.empty().append(decided(july), lastMinuteOfJuneInUtc).entries().size());
    assertThrows(
        IllegalArgumentException.class,
        () -> Register.empty().append(decided(july), Instant.parse("2025-06-30T22:30:00Z")));
  }

  @Test
  void text_thatIsNotUnicodeOrTooLong_isRefusedUnseen() {
    Decision half = plain("D-3", "2025-06-02").withText(FreeText.of("secret \ud83d"));
    assertEquals(
        "text must be Unicode but has half a surrogate pair at character 8",
        assertThrows(
                IllegalArgumentException.class, () -> Register.empty().append(decided(half), NOON))
            .getMessage());
    Decision reversed = plain("D-3", "2025-06-02").withText(FreeText.of("\ude00\ud83d"));
    assertThrows(
        IllegalArgumentException.class, () -> Register.empty().append(decided(reversed), NOON));
    Decision lengthy = plain("D-3", "2025-06-02").withText(FreeText.of("é".repeat(500_000)));
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Register.empty().append(decided(lengthy), NOON))
            .getMessage();
    String limit = "entry must have at most 1000000 bytes but entry 1 would have 1000";
    assertTrue(message.startsWith(limit), () -> message.substring(0, 80));
    assertFalse(message.contains("é"));
    assertEquals(
        "register must have at most 1000000 entries but would have 1000001",
        assertThrows(
                IllegalArgumentException.class,
                () -> RegisterEntry.after(1_000_001, Chain.NOTHING, decided(FIRST), NOON))
            .getMessage());
  }

  /** What a fresh entry would be refused for, a correction of the other end is refused for. */
  @Test
  void correction_toADayAfterWhatLinksToIt_isRefused() {
    Map<String, Decision> linked =
        Map.of(
            "follows", plain("D-2", "2025-06-16").withFollows(ref("D-1")),
            "revisits", plain("D-2", "2025-06-16").withRevisits(ref("D-1")),
            "supersedes", plain("D-2", "2025-06-16").withSupersedes(ref("D-1")));
    linked.forEach(
        (link, decision) -> {
          Register register = register(decided(FIRST), decided(decision));
          RegisterContent sameDay = new Corrected(FIRST.withDecidedOn(decision.decidedOn()), CAUSE);
          RegisterContent dayAfter =
              new Corrected(FIRST.withDecidedOn(decision.decidedOn().plusDays(1)), CAUSE);
          assertEquals(3, register.append(sameDay, LATER).entries().size());
          assertEquals(
              link
                  + " must name an earlier decision but D-1 of 2025-06-17 is not earlier than D-2"
                  + " of 2025-06-16",
              assertThrows(IllegalArgumentException.class, () -> register.append(dayAfter, LATER))
                  .getMessage());
          // Once the link is corrected away, nothing is in the way.
          Register unlinked =
              register.append(new Corrected(plain("D-2", "2025-06-16"), CAUSE), LATER);
          assertEquals(4, unlinked.append(dayAfter, LATER).entries().size());
        });
  }

  /** Of all results only carried, and none stated, stand in the table of the report. */
  @Test
  void keyDecisions_leaveOutWhatFell() {
    Register.Builder builder = register(decided(FIRST)).toBuilder();
    for (Result result : Result.values()) {
      if (result != Result.OPEN) {
        builder.append(decided(plain("R-" + result, "2025-06-02").withResult(result)), LATER);
      }
    }
    List<KeyDecisionRow> rows =
        KeyDecisions.of(
                builder.append(decided(SECOND), LATER).build(),
                ReportingPeriod.ofFinancialYear(2025),
                NottinghamCity.arrangements())
            .rows();
    assertEquals(
        List.of(ref("D-1"), ref("R-CARRIED"), ref("D-2")),
        rows.stream().map(KeyDecisionRow::reference).toList());
    assertEquals(List.of(1, 2, 3), rows.stream().map(KeyDecisionRow::number).toList());
  }

  @Test
  void equality_isThatOfTheEntries() {
    Register one = register(decided(FIRST), decided(SECOND));
    assertEquals(one, Register.of(one.entries()));
    assertEquals(one.hashCode(), Register.of(one.entries()).hashCode());
    assertNotEquals(one, register(decided(FIRST)));
    assertNotEquals(one, register(decided(FIRST), decided(SECOND.withStatus(OPEN))));
    assertEquals(
        "RegisterEntry[2, Decided D-2, digest " + one.head() + "]",
        one.entries().get(1).toString());
    assertEquals("Register[2 entries, head " + one.head() + "]", one.toString());
  }

  @Test
  void toString_neverShowsWhatSomebodyWrote() {
    Register register = Registers.ofAllKinds();
    String all =
        register + register.entries().toString() + register.decisions() + register.verify();
    all +=
        KeyDecisions.of(
            register, ReportingPeriod.ofFinancialYear(2025), NottinghamCity.arrangements());
    assertTrue(all.contains("(text withheld)"));
    for (String secret : List.of("second", "family", "Panel", "inquest", "other one")) {
      assertFalse(all.contains(secret), secret);
    }
  }
}
