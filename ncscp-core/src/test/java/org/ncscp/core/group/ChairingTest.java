// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.TimeLimit;

/** Who chairs a group on a day. */
class ChairingTest {
  private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
  private static final OrganisationId COUNCIL = OrganisationId.of("council");
  private static final OrganisationId ICB = OrganisationId.of("icb");
  private static final OrganisationId FORCE = OrganisationId.of("force");

  private static Chairing.Builder of(ChairingKind kind) {
    return Chairing.builder().kind(kind).inForce(EffectivePeriod.from(BEGIN));
  }

  private static Chairing.Builder rotating(String term, String first) {
    return of(ChairingKind.ROTATING)
        .pool(List.of(COUNCIL, ICB, FORCE))
        .term(TimeLimit.parse(term))
        .firstTerm(LocalDate.parse(first));
  }

  private static EffectivePeriod days(String from, String to) {
    return EffectivePeriod.ofClosed(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Chair turn(OrganisationId by, String from, String to) {
    return new Chair.Held(by, days(from, to), false);
  }

  private static String refusal(Chairing.Builder builder) {
    return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
  }

  private static Chairmanship held(Chairperson by, String from, String to) {
    return new Chairmanship(by, days(from, to));
  }

  /** Three partners, one year each, from April: worked by hand over one cycle and a day. */
  @ParameterizedTest
  @CsvSource({
    "2025-04-01, council, 2025-04-01, 2026-03-31",
    "2026-03-31, council, 2025-04-01, 2026-03-31",
    "2026-04-01, icb, 2026-04-01, 2027-03-31",
    "2027-03-31, icb, 2026-04-01, 2027-03-31",
    "2027-04-01, force, 2027-04-01, 2028-03-31",
    "2028-03-31, force, 2027-04-01, 2028-03-31",
    "2028-04-01, council, 2028-04-01, 2029-03-31"
  })
  void rotation_changesOnTheDayAfterTheTerm(LocalDate day, String by, String from, String to) {
    assertEquals(
        turn(OrganisationId.of(by), from, to), rotating("1 year", "2025-04-01").build().on(day));
  }

  /** 31 August, then 28 or 29 February, then 31 August again: never a 28th of August. */
  @ParameterizedTest
  @CsvSource({
    "2024-08-31, council, 2024-08-31, 2025-02-27",
    "2025-02-27, council, 2024-08-31, 2025-02-27",
    "2025-02-28, icb, 2025-02-28, 2025-08-30",
    "2025-08-28, icb, 2025-02-28, 2025-08-30",
    "2025-08-30, icb, 2025-02-28, 2025-08-30",
    "2025-08-31, force, 2025-08-31, 2026-02-27",
    "2026-02-28, council, 2026-02-28, 2026-08-30",
    "2028-02-28, council, 2027-08-31, 2028-02-28",
    "2028-02-29, icb, 2028-02-29, 2028-08-30"
  })
  void halfYears_fromTheEndOfAugust_doNotDrift(LocalDate day, String by, String from, String to) {
    assertEquals(
        turn(OrganisationId.of(by), from, to), rotating("6 months", "2024-08-31").build().on(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, council, 2024-02-29, 2025-02-27",
    "2025-02-27, council, 2024-02-29, 2025-02-27",
    "2025-02-28, icb, 2025-02-28, 2026-02-27",
    "2028-02-28, council, 2027-02-28, 2028-02-28",
    "2028-02-29, icb, 2028-02-29, 2029-02-27"
  })
  void years_fromALeapDay_returnToTheLeapDay(LocalDate day, String by, String from, String to) {
    assertEquals(
        turn(OrganisationId.of(by), from, to), rotating("1 year", "2024-02-29").build().on(day));
  }

  @Test
  void beforeTheFirstTerm_nothingIsSaid() {
    Chairing chairing = rotating("1 year", "2025-04-01").build();
    assertEquals(
        new Chair.Unspecified("who chairs before 2025-04-01"),
        chairing.on(LocalDate.of(2025, 3, 31)));
    assertEquals(new Chair.Unspecified("who chairs before 2025-04-01"), chairing.on(BEGIN));
  }

  @Test
  void onePartner_chairsAlways() {
    Chairing chairing = rotating("2 years", "2021-01-01").pool(List.of(ICB)).build();
    assertEquals(turn(ICB, "2023-01-01", "2024-12-31"), chairing.on(LocalDate.of(2024, 12, 31)));
    assertEquals(turn(ICB, "2025-01-01", "2026-12-31"), chairing.on(LocalDate.of(2025, 1, 1)));
  }

  /** The force chaired for nine months of the council's year; then the turns go on as planned. */
  @Test
  void recordedChair_goesBeforeTheRotation() {
    Chairing chairing =
        rotating("1 year", "2025-04-01")
            .held(List.of(held(FORCE, "2025-04-01", "2025-12-31")))
            .build();
    Chair recorded = new Chair.Held(FORCE, days("2025-04-01", "2025-12-31"), true);
    assertEquals(recorded, chairing.on(LocalDate.of(2025, 4, 1)));
    assertEquals(recorded, chairing.on(LocalDate.of(2025, 12, 31)));
    Chair.Held next = (Chair.Held) chairing.on(LocalDate.of(2026, 1, 1));
    assertEquals(COUNCIL, next.by());
    assertEquals(false, next.recorded());
    assertEquals(turn(ICB, "2026-04-01", "2027-03-31"), chairing.on(LocalDate.of(2026, 4, 1)));
  }

  @Test
  void recordedChair_isKnownWithoutARotation() {
    Chairing chairing =
        of(ChairingKind.ROTATING)
            .pool(List.of(COUNCIL, ICB))
            .held(List.of(held(ICB, "2025-04-01", "2026-03-31")))
            .build();
    assertEquals(
        new Chair.Held(ICB, days("2025-04-01", "2026-03-31"), true),
        chairing.on(LocalDate.of(2026, 3, 31)));
    Chair unsaid = new Chair.Unspecified("how long each chairs, from when the first chairs");
    assertEquals(unsaid, chairing.on(LocalDate.of(2025, 3, 31)));
    assertEquals(unsaid, chairing.on(LocalDate.of(2026, 4, 1)));
  }

  @Test
  void poolInWords_leavesOpenWhoTakesTurns() {
    Chairing.Builder words = of(ChairingKind.ROTATING).poolInWords("members");
    assertEquals(
        new Chair.Unspecified("who takes turns, how long each chairs, from when the first chairs"),
        words.build().on(BEGIN));
    assertEquals(
        new Chair.Unspecified("who takes turns"),
        words.term(TimeLimit.parse("1 year")).firstTerm(BEGIN).build().on(BEGIN));
  }

  @ParameterizedTest
  @EnumSource(names = {"FIXED", "INDEPENDENT", "SCRUTINEER", "ELECTED_MEMBER"})
  void namedChair_isThatOneOnEveryDay(ChairingKind kind) {
    for (Chairperson by : List.of(COUNCIL, SeatId.of("chair"), PostId.of("scrutineer"))) {
      assertEquals(
          new Chair.Held(by, EffectivePeriod.from(BEGIN), true),
          of(kind).by(by).build().on(LocalDate.of(2030, 1, 1)));
    }
  }

  @Test
  void otherChairs_areVacantOpenOrNominated() {
    assertEquals(new Chair.Vacant(), of(ChairingKind.VACANT).build().on(BEGIN));
    assertEquals(
        new Chair.Unspecified("how the group gets one"),
        of(ChairingKind.UNSPECIFIED).build().on(BEGIN));
    Chairing.Builder nominated = of(ChairingKind.NOMINATED).nominatedBy(GroupId.of("executive"));
    assertEquals(new Chair.Unspecified("who is nominated"), nominated.build().on(BEGIN));
    assertEquals(
        new Chair.Held(ICB, EffectivePeriod.from(BEGIN), true),
        nominated.by(ICB).build().on(BEGIN));
  }

  @Test
  void dayOutside_isRefused() {
    Chairing chairing = of(ChairingKind.VACANT).inForce(days("2020-01-01", "2020-12-31")).build();
    assertEquals(new Chair.Vacant(), chairing.on(LocalDate.of(2020, 12, 31)));
    assertEquals(
        "chairing must be asked for a day in 2020-01-01 to 2020-12-31 but was 2021-01-01",
        assertThrows(IllegalArgumentException.class, () -> chairing.on(LocalDate.of(2021, 1, 1)))
            .getMessage());
    assertEquals(
        "day", assertThrows(NullPointerException.class, () -> chairing.on(null)).getMessage());
  }

  @Test
  void rotatingChair_withTwoPoolsOrNone_isRefused() {
    String message = "a rotating chair must have one of pool and pool-in-words";
    assertEquals(message, refusal(of(ChairingKind.ROTATING)));
    assertEquals(message, refusal(rotating("1 year", "2025-04-01").poolInWords("members")));
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED, fixed",
    "INDEPENDENT, independent",
    "SCRUTINEER, scrutineer",
    "ELECTED_MEMBER, elected member",
    "NOMINATED, nominated",
    "VACANT, vacant",
    "UNSPECIFIED, unspecified"
  })
  void otherChair_withPartsOfARotation_isRefused(ChairingKind kind, String words) {
    for (Chairing.Builder builder :
        List.of(
            of(kind).pool(List.of(ICB)),
            of(kind).poolInWords("members"),
            of(kind).term(TimeLimit.parse("1 year")),
            of(kind).firstTerm(BEGIN))) {
      assertEquals(
          "pool, term and first-term belong to a rotating chair but it is " + words,
          refusal(builder));
    }
  }

  @Test
  void poolNamingOneTwice_isRefused() {
    assertEquals(
        "pool must name each once but was [council, icb, council]",
        refusal(of(ChairingKind.ROTATING).pool(List.of(COUNCIL, ICB, COUNCIL))));
  }

  @ParameterizedTest
  @EnumSource
  void nominatingGroup_standsWithANominatedChairAlone(ChairingKind kind) {
    Chairing.Builder builder =
        kind == ChairingKind.ROTATING ? of(kind).pool(List.of(ICB)) : of(kind);
    if (kind != ChairingKind.NOMINATED) {
      builder.nominatedBy(GroupId.of("executive"));
    }
    assertEquals(
        "nominated-by must stand with a nominated chair, and only with one", refusal(builder));
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED, fixed",
    "INDEPENDENT, independent",
    "SCRUTINEER, scrutineer",
    "ELECTED_MEMBER, elected member"
  })
  void namedChair_withoutAName_isRefused(ChairingKind kind, String words) {
    assertEquals("by must say who chairs where it is " + words, refusal(of(kind)));
  }

  @ParameterizedTest
  @CsvSource({"ROTATING, rotating", "VACANT, vacant", "UNSPECIFIED, unspecified"})
  void otherChair_withAName_isRefused(ChairingKind kind, String words) {
    Chairing.Builder builder = of(kind).by(ICB);
    assertEquals(
        "by must be left out where the chair is " + words,
        refusal(kind == ChairingKind.ROTATING ? builder.pool(List.of(ICB)) : builder));
  }

  @ParameterizedTest
  @CsvSource({"30 days", "20 working days", "4 weeks", "48 hours"})
  void term_inOtherUnits_isRefused(String term) {
    assertEquals(
        "term must be in months or years, at least one, but was " + term,
        refusal(rotating(term, "2025-04-01")));
  }

  @Test
  void recordedChair_outsideThePool_isRefused() {
    assertEquals(
        "held must be by one of the pool [council, icb, force] but was by college",
        refusal(
            rotating("1 year", "2025-04-01")
                .held(List.of(held(OrganisationId.of("college"), "2025-04-01", "2025-05-01")))));
    Chairing words =
        of(ChairingKind.ROTATING)
            .poolInWords("members")
            .held(List.of(held(ICB, "2025-04-01", "2025-05-01")))
            .build();
    assertEquals(
        new Chair.Held(ICB, days("2025-04-01", "2025-05-01"), true),
        words.on(LocalDate.of(2025, 5, 1)));
  }

  @Test
  void recordedChairs_outOfOrderOrOverlapping_areRefused() {
    Chairing.Builder rotation = rotating("1 year", "2025-04-01");
    String message = "held must be in order of time without overlap but ";
    assertEquals(
        message + "2024-01-01 to 2024-12-31 comes after 2025-01-01 to 2025-12-31",
        refusal(
            rotation.held(
                List.of(
                    held(ICB, "2025-01-01", "2025-12-31"),
                    held(FORCE, "2024-01-01", "2024-12-31")))));
    assertEquals(
        message + "2025-12-31 to 2026-12-31 comes after 2025-01-01 to 2025-12-31",
        refusal(
            rotation.held(
                List.of(
                    held(ICB, "2025-01-01", "2025-12-31"),
                    held(FORCE, "2025-12-31", "2026-12-31")))));
    assertEquals(
        message + "2026-01-01 to 2026-12-31 comes after 2025-01-01 on",
        refusal(
            rotation.held(
                List.of(
                    new Chairmanship(
                        ICB, new EffectivePeriod(LocalDate.of(2025, 1, 1), Optional.empty())),
                    held(FORCE, "2026-01-01", "2026-12-31")))));
  }
}
