// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Group;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;

/** What is named must be there on every day on which it is named, and on no other. */
class EndedReferencesTest {

  @Test
  void leadWhosePostHasEnded_isRefused() {
    SmallArrangements file =
        SMALL.changed(
            "organisation: icb, cites: {text: [B]}}",
            "organisation: icb, to: 2024-06-30, cites: {text: [B]}}");
    assertEquals(
        List.of(
            "partners[1].lead (line 29) \"icb-head\" must be there on all the days, 2024-01-01 on,"
                + " but is there 2024-01-01 to 2024-06-30"),
        file.problems());
  }

  @Test
  void postOnlyForTheDaysOfItsPartner_isRead() {
    SmallArrangements file =
        SMALL
            .changed(
                "organisation: icb, cites: {text: [B]}}",
                "organisation: icb, to: 2024-06-30, cites: {text: [B]}}")
            .changed("    lead: icb-head\n", "    lead: icb-head\n    to: 2024-06-30\n");
    assertEquals(List.of(), file.problems());
  }

  /** The seat says no days of its own: those of its group are enough. */
  @Test
  void seatOfAGroupThatHasEnded_mayNameWhatEndedWithIt() {
    SmallArrangements file =
        SMALL
            .changed(
                "{id: hospital, name: Hospital,", "{id: hospital, to: 2024-06-30, name: Hospital,")
            .changed("{organisation: hospital,", "{organisation: hospital, to: 2024-06-30,")
            .with(
                """
                groups:
                  - id: a
                    name: A
                    to: 2024-06-30
                    seats: [{seat: one, title: One, organisation: hospital, standing: member}]
                """);
    assertEquals(List.of(), file.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quorum: [{present: one}]",
        "decisions: [{electorate: [one], threshold: 1}]",
        "chairs: [{chair: fixed, by: one}]"
      })
  void seatOfAnotherVersionOfTheGroup_isRefused(String naming) {
    SmallArrangements file =
        SMALL.with(
            """
            groups:
              - id: a
                name: A
                to: 2024-06-30
                seats: [{seat: one, title: One, standing: decision-maker}]
              - id: a
                name: A
                from: 2024-07-01
            """
                + "    "
                + naming
                + "\n");
    assertEquals(1, file.problems().size(), () -> file.problems().toString());
    String problem = file.problems().get(0);
    assertEquals("groups[1]", problem.substring(0, 9));
    assertTrue(problem.contains("\"one\" is not among the "), problem);
  }

  @Test
  void groupsThatChangePlaces_areNoCycle() {
    String groups =
        """
        groups:
          - {id: a, name: A, reports-to: [b], to: 2024-06-30}
          - {id: b, name: B, to: 2024-06-30}
          - {id: a, name: A, from: 2024-07-01}
          - {id: b, name: B, reports-to: [a], from: 2024-07-01}
        """;
    assertEquals(List.of(), SMALL.with(groups).problems());
    List<String> cycle =
        SMALL
            .with(
                groups.replace(
                    "from: 2024-07-01}\n  - {id: b",
                    "from: 2024-07-01, reports-to: [b]}\n  - {id: b"))
            .problems();
    assertEquals(
        List.of("groups[2].reports-to", "groups[3].reports-to"),
        cycle.stream().map(problem -> problem.split(" ", 2)[0]).toList());
  }

  @Test
  void turn_leavesOutTheDaysForWhichAnotherIsRecorded() {
    String group =
        """
        groups:
          - id: a
            name: A
            chairs:
              - chair: rotating
                pool: [council, icb, force]
                term: 1 year
                first-term: 2023-07-01
                to: 2025-09-30
                held: [{by: icb, from: 2024-02-01, to: 2024-03-31}]
        """;
    assertEquals(turn("council", "2024-01-01", "2024-01-31"), chair(group, "2024-01-15"));
    assertEquals(turn("council", "2024-04-01", "2024-06-30"), chair(group, "2024-04-01"));
    assertEquals(turn("force", "2025-07-01", "2025-09-30"), chair(group, "2025-08-01"));
    Chair.Held recorded = (Chair.Held) chair(group, "2024-03-31");
    assertEquals(OrganisationId.of("icb"), recorded.by());
  }

  private static Chair chair(String group, String day) {
    return SMALL.with(group).on(day).chairOf(GroupId.of("a"));
  }

  private static Chair turn(String by, String from, String to) {
    return new Chair.Held(
        OrganisationId.of(by),
        EffectivePeriod.ofClosed(LocalDate.parse(from), LocalDate.parse(to)),
        false);
  }

  /** A rule that names the kind for the whole meeting leaves nothing to the parts. */
  @Test
  void mayDecide_prefersTheWholeMeetingsOwnRuleToAPartsRest() {
    Partnership partnership =
        SMALL
            .with(
                """
                groups:
                  - id: a
                    name: A
                    owners: [small, neighbour]
                    seats: [{seat: one, title: One, standing: decision-maker}]
                    decisions:
                      - {kinds: [x], electorate: [one], threshold: 1}
                      - {electorate: [one], threshold: 1, segment: neighbour}
                      - {kinds: [y], electorate: [one], threshold: 1, segment: small}
                """)
            .on("2024-02-01");
    assertEquals(List.of(Optional.empty()), segments(partnership, "x"));
    PartnershipId small = PartnershipId.of("small");
    PartnershipId neighbour = PartnershipId.of("neighbour");
    assertEquals(List.of(Optional.of(neighbour), Optional.of(small)), segments(partnership, "y"));
    assertEquals(List.of(Optional.of(neighbour)), segments(partnership, "z"));
  }

  private static List<Optional<PartnershipId>> segments(Partnership partnership, String kind) {
    Group group = partnership.group(GroupId.of("a"));
    Authority authority = partnership.mayDecide(group.id(), DecisionKind.of(kind));
    return ((Authority.ByRule) authority).rules().stream().map(rule -> rule.segment()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lead: council-head | lead: council-second | partners[0] (line 22) is refused: delegates must not name the lead but named council-second",
        "delegates: [council-second] | delegates: [council-second, council-second] | partners[0].delegates (line 25) must name each once but named \"council-second\" again",
        "role: police | role: locally-designated | partners[2] (line 31) is refused: lead must be left out for a locally designated partner but was force-head"
      })
  void partner_doesNotContradictItself(String was, String is, String problem) {
    assertEquals(List.of(problem), SMALL.changed(was, is).problems());
  }

  @Test
  void partnerTwiceOnADay_isRefused() {
    SmallArrangements file =
        SMALL.changed(
            "- organisation: icb\n",
            "- {organisation: council, role: local-authority}\n  - organisation: icb\n");
    assertEquals(
        List.of(
            "partners[1].organisation (line 27) \"council as local authority\" occurs twice, for"
                + " 2024-01-01 on and 2024-01-01 on"),
        file.problems());
  }

  @Test
  void seatOfOneOrganisation_isNotHeldByAPostOfAnother() {
    String groups =
        """
        groups:
          - id: a
            name: A
            reports-to: [b, b]
            seats: [{seat: one, title: One, organisation: icb, post: force-head, standing: member}]
          - {id: b, name: B}
        """;
    assertEquals(
        List.of(
            "groups[0].reports-to (line 48) must name each once but named \"b\" again",
            "groups[0].seats[0].post (line 49) must be a post of icb but force-head is one of force"),
        SMALL.with(groups).problems());
  }

  /** Of those that ended later, the one that ended first was there. */
  @Test
  void dayBeforeAllVersions_isForTheEarliestPredecessorStillThere() {
    Arrangements file =
        SMALL
            .with(
                """
                predecessors:
                  - {partnership: one, name: One, by: renaming, date: 2019-09-01}
                  - {partnership: two, name: Two, by: renaming, date: 2024-01-01}
                """)
            .read();
    assertEquals(List.of(PartnershipId.of("one")), instead(file, "2018-01-01"));
    assertEquals(List.of(PartnershipId.of("two")), instead(file, "2019-09-01"));
  }

  private static List<PartnershipId> instead(Arrangements file, String day) {
    return assertThrows(NotInForceException.class, () -> file.on(LocalDate.parse(day)))
        .askInstead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12345-01-01", "-0044-03-15", "2024-1-1", "2024-02-30"})
  void dayInAnotherForm_isRefused(String day) {
    assertEquals(
        List.of(
            "in-operation-since (line 45) must be a date as 2025-04-17 or a time as 16:00 but was \""
                + day
                + "\""),
        SMALL.with("in-operation-since: \"" + day + "\"\n").problems());
  }

  @Test
  void daysThatAFileCannotSay_areRefusedInABuilder() {
    Arrangements sound = SMALL.read();
    assertEquals(
        "edition must be in the years 0 to 9999 but was +12345-06-07",
        assertThrows(
                IllegalArgumentException.class, () -> sound.withEdition(LocalDate.of(12345, 6, 7)))
            .getMessage());
  }

  /**
   * What a local book declares and gets wrong is taken as there; what it does not is told at once.
   */
  @Test
  void wrongLocalRules_doNotHideWrongReferencesToThem() {
    String more =
        """
        groups:
          - {id: a, name: A, meetings: [ours, nobodys]}
        rule-book:
          book: local
          calendar: england-and-wales
          duties:
            - {id: ours, title: Ours}
        """;
    List<String> problems = SMALL.with(more).problems();
    assertTrue(
        problems.contains(
            "groups[0].meetings (line 46) \"nobodys\" is not among the recurring duties of the"
                + " rule book"),
        problems::toString);
    assertTrue(
        problems.stream().anyMatch(problem -> problem.startsWith("rule-book.duties[0].")),
        problems::toString);
    assertTrue(problems.stream().noneMatch(problem -> problem.contains("\"ours\"")));
  }

  @Test
  void questionsOfWhatIsNotThere_areRefused() {
    Partnership partnership = SMALL.on("2024-02-01");
    PostId nope = PostId.of("nope");
    String posts =
        "post must be one of [council-head, council-second, icb-head, force-head] but was nope";
    assertEquals(posts, refusal(() -> partnership.accountableFor(nope)));
    assertEquals(posts, refusal(() -> partnership.delegationsTo(nope)));
    assertEquals(
        "organisation must be one of [council, icb, force, hospital, college] but was nope",
        refusal(() -> partnership.accountableFor(OrganisationId.of("nope"))));
    String groups = "group must be one of [] but was nope";
    assertEquals(groups, refusal(() -> partnership.delegationsTo(GroupId.of("nope"))));
    assertEquals(groups, refusal(() -> partnership.groupsReportingTo(GroupId.of("nope"))));
  }

  private static String refusal(Executable question) {
    return assertThrows(IllegalArgumentException.class, question).getMessage();
  }
}
