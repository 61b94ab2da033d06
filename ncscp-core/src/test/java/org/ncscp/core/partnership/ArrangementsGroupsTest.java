// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.group.Group;

/**
 * What groups say of chairs, decisions and reporting does not contradict itself. Each file says
 * itself, behind {@code ##} on a line, which of its keys is refused there and how.
 */
class ArrangementsGroupsTest {
  private static final String HEAD =
      """
      groups:
        - id: a
          name: A
          owners: [small, neighbour]
          seats:
            - {seat: one, title: One, standing: decision-maker}
            - {seat: two, title: Two, standing: decision-maker, to: 2024-06-30}
            - {seat: two, title: Two, standing: decision-maker, from: 2024-07-01}
            - {seat: late, title: Late, standing: decision-maker, from: 2024-07-01}
            - {seat: gap, title: Gap, standing: decision-maker, to: 2024-06-29}
            - {seat: gap, title: Gap, standing: decision-maker, from: 2024-07-01}
            - {seat: ear, title: Ear, standing: adviser}
      """;

  private static void assertRefusedAsAnnounced(SmallArrangements file) {
    assertEquals(file.announced(true), file.problems().stream().sorted().toList());
  }

  private static String refusal(Arrangements whole, List<Group> groups) {
    return assertThrows(IllegalArgumentException.class, () -> whole.withGroups(groups))
        .getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one chair a day, and apart from it one vice-chair
        """
            chairs:
              - {chair: fixed, by: one, to: 2024-06-30}
              - {chair: vacant, from: 2024-07-01, to: 2024-07-31}
              - {chair: elected-member, by: two, from: 2024-07-31} ## groups[0].chairs[2].chair must be one on a day but was vacant 2024-07-01 to 2024-07-31 and elected member 2024-07-31 on
            vice-chairs:
              - {chair: unspecified}
              - {chair: vacant, to: 2024-01-01} ## groups[0].vice-chairs[1].chair must be one on a day but was unspecified 2024-01-01 on and vacant 2024-01-01 to 2024-01-01
        """,
        // one quorum a day for each part of the meeting
        """
            quorum:
              - {present: one, to: 2024-06-30}
              - {present: two, from: 2024-07-01}
              - {present: one or two, segment: small}
              - {present: two, segment: neighbour}
              - {present: one and two, from: 2024-06-30, to: 2024-06-30} ## groups[0].quorum[4].present must be one on a day but was "one" 2024-01-01 to 2024-06-30 and "one and two" 2024-06-30 to 2024-06-30
              - {present: one, segment: small} ## groups[0].quorum[5].present must be one on a day but was "one or two" 2024-01-01 on and "one" 2024-01-01 on
        """,
        // one rule a day for each kind and part, and one for the rest
        """
            decisions:
              - {kinds: [x, y], electorate: [one], threshold: 1, to: 2024-06-30}
              - {kinds: [x], electorate: [one], threshold: 1, from: 2024-07-01}
              - {kinds: [x, y], electorate: [one], threshold: 1, segment: small}
              - {electorate: [one], threshold: 1}
              - {electorate: [one], threshold: 1, segment: small}
              - {kinds: [z, y], electorate: [one], threshold: 1} ## groups[0].decisions[5].kinds must have one rule on a day but [y] has two, 2024-01-01 to 2024-06-30 and 2024-01-01 on
              - {electorate: [two], threshold: 1, from: 2025-01-01} ## groups[0].decisions[6].kinds must have one rule on a day but every other kind has two, 2024-01-01 on and 2025-01-01 on
        """,
        // those who vote are decision-makers, on every day of the rule
        """
            decisions:
              - {kinds: [u], electorate: [one, two], threshold: majority}
              - {kinds: [v], electorate: [one, ear], threshold: majority} ## groups[0].decisions[1].electorate must be decision-makers but ear is adviser
              - {kinds: [w], electorate: [late], threshold: 1} ## groups[0].decisions[2].electorate "late" must be there on all the days, 2024-01-01 on, but is there 2024-07-01 on
              - {kinds: [x], electorate: [late], threshold: 1, from: 2024-07-01}
              - {kinds: [y], electorate: [gap], threshold: 1, to: 2024-06-30} ## groups[0].decisions[4].electorate "gap" must be there on all the days, 2024-01-01 to 2024-06-30, but is there 2024-01-01 to 2024-06-29, 2024-07-01 on
              - {kinds: [z], electorate: [gap], threshold: 1, to: 2024-06-29}
        """,
        // a group does not escalate to itself
        """
            escalates-to: a ## groups[0].escalates-to must be another group but was a
          - {id: b, name: B, escalates-to: a}
        """
      })
  void group_doesNotContradictItself(String more) {
    assertRefusedAsAnnounced(SMALL.with(HEAD + more));
  }

  /** Two readings of the same group, of which neither alone is wrong. */
  @Test
  void group_thatContradictsItself_isRefusedInABuilder() {
    Arrangements whole =
        SMALL
            .with(
                HEAD
                    + """
                          chairs: [{chair: fixed, by: one}]
                          quorum: [{present: one}]
                          decisions: [{electorate: [one], threshold: 1}]
                      """)
            .read();
    Group other =
        SMALL
            .with(
                HEAD
                    + """
                          chairs: [{chair: vacant}]
                          quorum: [{present: two}]
                          decisions: [{electorate: [two], threshold: 1}]
                      """)
            .read()
            .groups()
            .get(0);
    Group both =
        Group.builder()
            .from(whole.groups().get(0))
            .addAllChairs(other.chairs())
            .addAllQuorums(other.quorums())
            .addAllDecisions(other.decisions())
            .build();
    assertEquals(
        "groups[0].chairs[1].chair must be one on a day but was fixed 2024-01-01 on and vacant"
            + " 2024-01-01 on; groups[0].quorum[1].present must be one on a day but was \"one\""
            + " 2024-01-01 on and \"two\" 2024-01-01 on; groups[0].decisions[1].kinds must have one"
            + " rule on a day but every other kind has two, 2024-01-01 on and 2024-01-01 on",
        refusal(whole, List.of(both)));
  }

  @Test
  void reservedKinds_areLeftToTheirGroup() {
    assertRefusedAsAnnounced(
        SMALL.with(
            """
            groups:
              - id: top
                name: Top
                seats: [{seat: one, title: One, standing: decision-maker}]
                reserved-matters:
                  - {matter: Money, kinds: [budget, loan]}
                  - {matter: The first plan, kinds: [plan], to: 2024-06-30}
                decisions:
                  - {kinds: [loan], electorate: [one], threshold: 1}
              - id: other
                name: Other
                seats: [{seat: one, title: One, standing: decision-maker}]
                reserved-matters:
                  - {matter: Money, kinds: [budget]} ## groups[1].reserved-matters[0].kinds must leave budget to top, to which it is reserved
                  - {matter: The next plan, kinds: [plan], from: 2024-07-01}
                decisions:
                  - {kinds: [loan], electorate: [one], threshold: 1} ## groups[1].decisions[0].kinds must leave loan to top, to which it is reserved
              - id: given
                name: Given
                seats: [{seat: one, title: One, standing: decision-maker}]
                decisions:
                  - {kinds: [loan], electorate: [one], threshold: 1}
            delegations:
              - {delegate: given, decisions: [loan]}
            """));
  }

  @Test
  void delegation_takenAway_leavesTheMatterReserved() {
    Arrangements whole =
        SMALL
            .with(
                """
                groups:
                  - {id: top, name: Top, reserved-matters: [{matter: Money, kinds: [loan]}]}
                  - id: given
                    name: Given
                    seats: [{seat: one, title: One, standing: decision-maker}]
                    decisions: [{kinds: [loan], electorate: [one], threshold: 1}]
                delegations:
                  - {delegate: given, decisions: [loan]}
                """)
            .read();
    assertEquals(
        "groups[1].decisions[0].kinds must leave loan to top, to which it is reserved",
        assertThrows(IllegalArgumentException.class, () -> whole.withDelegations(List.of()))
            .getMessage());
  }

  @Test
  void reporting_doesNotGoRound() {
    assertRefusedAsAnnounced(
        SMALL.with(
            """
            groups:
              - {id: top, name: Top}
              - {id: a, name: A, reports-to: [c, top]} ## groups[1].reports-to must not lead back to the group itself
              - {id: b, name: B, reports-to: [a]} ## groups[2].reports-to must not lead back to the group itself
              - {id: c, name: C, reports-to: [b]} ## groups[3].reports-to must not lead back to the group itself
              - {id: below, name: Below, reports-to: [a]}
              - {id: alone, name: Alone, reports-to: [alone]} ## groups[5].reports-to must not lead back to the group itself
              - {id: left, name: Left, reports-to: [top]}
              - {id: both, name: Both, reports-to: [left, top]}
            """));
  }

  @Test
  void reporting_thatGoesRound_isRefusedInABuilder() {
    Arrangements down =
        SMALL.with("groups:\n  - {id: a, name: A}\n  - {id: b, name: B, reports-to: [a]}\n").read();
    Arrangements up =
        SMALL.with("groups:\n  - {id: a, name: A, reports-to: [b]}\n  - {id: b, name: B}\n").read();
    List<Group> round = new ArrayList<>(List.of(up.groups().get(0), down.groups().get(1)));
    assertEquals(
        "groups[0].reports-to must not lead back to the group itself;"
            + " groups[1].reports-to must not lead back to the group itself",
        refusal(down, round));
  }
}
