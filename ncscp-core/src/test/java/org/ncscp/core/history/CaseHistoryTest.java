// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.SECRET;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.granted;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.on;
import static org.ncscp.core.history.CaseFacts.recorded;
import static org.ncscp.core.history.CaseFacts.refused;
import static org.ncscp.core.history.CaseFacts.restarted;
import static org.ncscp.core.history.CaseFacts.stopped;
import static org.ncscp.core.history.CaseFacts.told;
import static org.ncscp.core.history.CaseFacts.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.RuleId;

/** What a history refuses of itself, before any rule is asked, and what its facts say together. */
class CaseHistoryTest {
  private static final Fact AWARE = happened("f1", "council-became-aware", "2025-06-02");
  private static final Fact ASKED =
      asked("e1", "practice-review-publication", "f1", "2026-01-05", "2025-06-03");
  private static final Fact GRANTED = granted("g1", "e1", "2026-01-05", "2025-06-04");
  private static final Fact STOPPED = stopped("s1", "rapid-review", "2025-06-03");

  private static void assertRefused(String problem, Fact... facts) {
    CaseHistoryException refused = assertThrows(CaseHistoryException.class, () -> history(facts));
    assertEquals("case EXAMPLE-1 refused: " + problem, refused.getMessage());
    assertFalse(refused.getMessage().contains(SECRET));
  }

  @Test
  void facts_twoOfOneId_areRefused() {
    assertRefused(
        "fact f1 is there twice", AWARE, happened("f1", "notification-submitted", "2025-06-03"));
    assertRefused("fact f1 is there twice", AWARE, AWARE);
    assertThrows(CaseHistoryException.class, () -> history(AWARE).with(AWARE));
  }

  @Test
  void references_dangling_areRefused() {
    assertRefused(
        "fact k refers to fact f9, which is not there",
        AWARE,
        corrected("k", "f9", "2025-06-01", "2025-06-03"));
    assertRefused(
        "fact w refers to fact f9, which is not there", AWARE, withdrawn("w", "f9", "2025-06-03"));
    assertRefused(
        "fact r refers to fact s9, which is not there", restarted("r", "s9", "2025-06-03"));
    assertRefused("fact e1 refers to fact f1, which is not there", ASKED);
    assertRefused("fact g1 refers to fact e1, which is not there", GRANTED);
    assertRefused("fact n refers to fact e1, which is not there", refused("n", "e1", "2025-06-04"));
    assertRefused(
        "fact t refers to fact g1, which is not there", told("t", "g1", "panel", "2025-06-05"));
  }

  @Test
  void references_ofTheWrongSort_areRefused() {
    assertRefused(
        "fact k (Corrected) refers to fact s1, which must be Happened but is ClockStopped",
        STOPPED,
        corrected("k", "s1", "2025-06-01", "2025-06-03"));
    assertRefused(
        "fact r (ClockRestarted) refers to fact f1, which must be ClockStopped but is Happened",
        AWARE,
        restarted("r", "f1", "2025-06-03"));
    assertRefused(
        "fact e1 (ExtensionRequested) refers to fact f1, which must be Happened but is"
            + " ClockStopped",
        stopped("f1", "rapid-review", "2025-06-02"),
        ASKED);
    assertRefused(
        "fact g1 (ExtensionGranted) refers to fact e1, which must be ExtensionRequested but is"
            + " Happened",
        happened("e1", "council-became-aware", "2025-06-02"),
        GRANTED);
    assertRefused(
        "fact n (ExtensionRefused) refers to fact f1, which must be ExtensionRequested but is"
            + " Happened",
        AWARE,
        refused("n", "f1", "2025-06-04"));
    assertRefused(
        "fact t (Told) refers to fact e1, which must be ExtensionGranted but is"
            + " ExtensionRequested",
        AWARE,
        ASKED,
        told("t", "e1", "panel", "2025-06-05"));
  }

  @Test
  void references_toWhatWasRecordedLater_areRefused() {
    assertRefused(
        "fact k was recorded at 2025-06-01T16:00:00Z, before fact f1 to which it refers, at"
            + " 2025-06-02T16:00:00Z",
        AWARE,
        corrected("k", "f1", "2025-05-30", "2025-06-01"));
  }

  @Test
  void restart_beforeTheStop_isRefused() {
    Fact early =
        new Fact.ClockRestarted(
            FactId.of("r"), FactId.of("s1"), on("2025-06-02"), recorded("2025-06-05"));
    assertRefused(
        "fact r restarts a clock on 2025-06-02 before it was stopped on 2025-06-03 (fact s1)",
        STOPPED,
        early);
    assertEquals(
        Optional.of(on("2025-06-03")),
        history(STOPPED, restarted("r", "s1", "2025-06-03")).known().stops().get(0).until());
  }

  @Test
  void restart_twice_isRefusedUnlessOneIsWithdrawn() {
    Fact one = restarted("r1", "s1", "2025-06-04");
    Fact other = restarted("r2", "s1", "2025-06-05");
    assertRefused("facts r1 and r2 both restart the clock of fact s1", STOPPED, one, other);
    assertEquals(
        Optional.of(on("2025-06-05")),
        history(STOPPED, one, other, withdrawn("w", "r1", "2025-06-06"))
            .known()
            .stops()
            .get(0)
            .until());
  }

  @Test
  void request_decidedTwice_isRefusedUnlessOneIsWithdrawn() {
    Fact refused = refused("n", "e1", "2025-06-05");
    assertRefused("the request of fact e1 was decided twice", AWARE, ASKED, GRANTED, refused);
    assertRefused(
        "the request of fact e1 was decided twice",
        AWARE,
        ASKED,
        GRANTED,
        granted("g2", "e1", "2026-02-05", "2025-06-05"));
    assertRefused(
        "the request of fact e1 was decided twice",
        AWARE,
        ASKED,
        refused,
        refused("n2", "e1", "2025-06-06"));
    KnownExtension known =
        history(AWARE, ASKED, GRANTED, refused, withdrawn("w", "g1", "2025-06-06"))
            .known()
            .extensions()
            .get(0);
    assertTrue(known.grant().isEmpty());
    assertEquals("n", known.refusal().orElseThrow().id().toString());
  }

  @Test
  void withdrawals_inACircle_areRefused() {
    assertRefused(
        "fact w must be recorded after the withdrawal w that it withdraws",
        withdrawn("w", "w", "2025-06-03"));
    assertRefused(
        "fact a must be recorded after the withdrawal b that it withdraws;"
            + " fact b must be recorded after the withdrawal a that it withdraws",
        withdrawn("a", "b", "2025-06-03"),
        withdrawn("b", "a", "2025-06-03"));
  }

  @Test
  void problems_severalAtOnce_areAllListed() {
    CaseHistoryException refused =
        assertThrows(
            CaseHistoryException.class,
            () ->
                history(
                    AWARE,
                    AWARE,
                    corrected("k", "f9", "2025-06-01", "2025-06-03"),
                    restarted("r", "f1", "2025-06-04"),
                    withdrawn("w", "w", "2025-06-05")));
    assertEquals(
        List.of(
            "fact f1 is there twice",
            "fact k refers to fact f9, which is not there",
            "fact r (ClockRestarted) refers to fact f1, which must be ClockStopped but is Happened",
            "fact w must be recorded after the withdrawal w that it withdraws"),
        refused.problems());
    assertEquals(
        "case EXAMPLE-1 refused: " + String.join("; ", refused.problems()), refused.getMessage());
    assertThrows(UnsupportedOperationException.class, () -> refused.problems().clear());
  }

  @Test
  void known_appliesCorrectionsInTheOrderRecorded() {
    CaseHistory history =
        history(
            corrected("k2", "f1", "2025-06-01", "2025-06-05"),
            corrected("k1", "f1", "2025-05-29", "2025-06-04"),
            AWARE);
    KnownEvent event = history.known().events().get(0);
    assertEquals(on("2025-06-01"), event.when());
    assertEquals(on("2025-06-02"), event.fact().when());
    assertEquals(on("2025-05-29"), event.earliestEver());
    assertEquals(
        on("2025-05-29"), history.asKnownOn(recorded("2025-06-04")).known().events().get(0).when());
    CaseHistory without = history.with(withdrawn("w", "k2", "2025-06-06"));
    assertEquals(on("2025-05-29"), without.known().events().get(0).when());
  }

  @Test
  void known_withoutWhatRestsOnAWithdrawnFact() {
    CaseHistory gone =
        history(
            AWARE,
            ASKED,
            GRANTED,
            told("t", "g1", "panel", "2025-06-05"),
            STOPPED,
            restarted("r", "s1", "2025-06-04"),
            corrected("k", "f1", "2025-06-01", "2025-06-06"),
            withdrawn("w1", "f1", "2025-06-07"),
            withdrawn("w2", "s1", "2025-06-07"));
    assertEquals(new KnownFacts(List.of(), List.of(), List.of()), gone.known());
    assertEquals(9, gone.facts().size());
    CaseHistory back = gone.with(withdrawn("w3", "w1", "2025-06-08"));
    assertEquals(on("2025-06-01"), back.known().events().get(0).when());
    assertEquals(1, back.known().extensions().get(0).told().size());
    assertEquals(List.of(), back.known().stops());
  }

  @Test
  void asKnownOn_includesTheMomentItself() {
    CaseHistory history = history(AWARE, STOPPED);
    assertEquals(1, history.asKnownOn(recorded("2025-06-03").minusNanos(1)).facts().size());
    assertEquals(history, history.asKnownOn(recorded("2025-06-03")));
    assertEquals(0, history.asKnownOn(Instant.EPOCH).facts().size());
  }

  @Test
  void of_inAnyOrder_isTheSame() {
    List<Fact> facts = new ArrayList<>(List.of(AWARE, ASKED, GRANTED, STOPPED));
    CaseHistory one = CaseHistory.of(CaseReference.of("EXAMPLE-1"), facts);
    Collections.reverse(facts);
    CaseHistory other = CaseHistory.of(CaseReference.of("EXAMPLE-1"), facts);
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(one.known(), other.known());
    facts.clear();
    assertEquals(4, other.facts().size());
    assertNotEquals(one, history(AWARE));
    assertThrows(UnsupportedOperationException.class, () -> one.facts().clear());
  }

  @Test
  void toString_ofAnyFact_withholdsTheText() {
    List<Object> all = new ArrayList<>();
    CaseHistory history =
        history(
            AWARE,
            ASKED,
            GRANTED,
            STOPPED,
            corrected("k", "f1", "2025-06-01", "2025-06-06"),
            withdrawn("w", "e1", "2025-06-07"));
    all.add(history);
    all.add(history.known());
    all.addAll(history.facts());
    for (Object each : all) {
      assertFalse(each.toString().contains(SECRET), each.toString());
      assertFalse(each.toString().contains("Elm"), each.toString());
    }
    assertEquals("CaseHistory[EXAMPLE-1, 6 facts]", history.toString());
    assertTrue(history.facts().get(0).toString().contains("(text withheld)"));
  }

  @Test
  void stop_ofNoRule_isRefused() {
    assertEquals(
        "rules must have at least one",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Fact.ClockStopped(
                        FactId.of("s"),
                        Set.<RuleId>of(),
                        on("2025-06-03"),
                        FreeText.of("x"),
                        recorded("2025-06-03")))
            .getMessage());
  }

  @Test
  void references_ofAnotherForm_areRefused() {
    assertEquals(
        "case reference must be up to 100 letters, digits and / . _ -, first a letter or digit, but "
            + "had 9 characters with a space or an end of line at 4",
        assertThrows(IllegalArgumentException.class, () -> CaseReference.of("Kim Smith"))
            .getMessage());
    assertEquals(
        "fact id must be up to 100 letters, digits and / . _ -, first a letter or digit, but "
            + "was empty",
        assertThrows(IllegalArgumentException.class, () -> FactId.of("")).getMessage());
    assertEquals(
        "decision reference must be up to 100 letters, digits and / . _ -, first a letter or digit, but "
            + "had 2 characters with one of these marks at 1",
        assertThrows(IllegalArgumentException.class, () -> DecisionReference.of("-1"))
            .getMessage());
  }

  @Test
  void nulls_areRefusedByName() {
    assertNull("day", () -> Fact.happened(null, null, (LocalDate) null, null));
    assertNull("id", () -> Fact.happened(null, null, Instant.EPOCH, null));
    assertNull("reference", () -> CaseHistory.of(null, List.of()));
    assertNull("moment", () -> history(AWARE).asKnownOn(null));
    assertNull("body", () -> new Fact.Told(FactId.of("t"), FactId.of("g"), null, null, null));
    assertNull(
        "until",
        () ->
            new Fact.ExtensionRequested(
                FactId.of("e"),
                RuleId.of("r"),
                FactId.of("f"),
                BodyId.of("b"),
                null,
                Instant.EPOCH));
  }

  private static void assertNull(String name, org.junit.jupiter.api.function.Executable code) {
    assertEquals(name, assertThrows(NullPointerException.class, code).getMessage());
  }
}
