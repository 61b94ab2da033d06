// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.Seat;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.VoteUnit;

/**
 * Where organisations or roles have the votes, each seat's vote is somebody's, and a threshold is
 * within their number. Each file says itself, behind {@code ##}, what is refused on a line.
 */
class VoterChecksTest {
  private static final String HEAD =
      """
      groups:
        - id: a
          name: A
          seats:
            - {seat: council, title: C, organisation: council, standing: decision-maker}
            - {seat: second, title: S, organisation: council, standing: decision-maker}
            - {seat: icb, title: I, organisation: icb, standing: decision-maker}
            - {seat: force, title: F, organisation: force, standing: decision-maker}
            - {seat: hospital, title: H, organisation: hospital, standing: decision-maker}
            - {seat: nobody, title: N, standing: decision-maker}
            - {seat: moving, title: M, organisation: council, standing: decision-maker, to: 2024-06-30}
            - {seat: moving, title: M, organisation: icb, standing: decision-maker, from: 2024-07-01}
            - {seat: opened, title: O, organisation: force, standing: decision-maker, to: 2024-06-30}
            - {seat: opened, title: O, standing: decision-maker, from: 2024-07-01}
      """;

  private static final String BOARD_UNTIL_JUNE =
      "    role: integrated-care-board\n    to: 2024-06-30\n";

  private static void assertRefusedAsAnnounced(SmallArrangements file) {
    assertEquals(file.announced(true), file.problems().stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // by organisation: each seat has one on all days of the rule, whether a partner or not
        """
            decisions:
              - {kinds: [u], electorate: [council, hospital], votes-by: organisation, threshold: 2}
              - {kinds: [v], electorate: [council, nobody], votes-by: organisation, threshold: 1} ## groups[0].decisions[1].votes-by must be possible to tell but the seat nobody has no organisation on 2024-01-01
              - {kinds: [w], electorate: [council, opened], votes-by: organisation, threshold: 1} ## groups[0].decisions[2].votes-by must be possible to tell but the seat opened has no organisation on 2024-07-01
              - {kinds: [x], electorate: [council, opened], votes-by: organisation, threshold: 2, to: 2024-06-30}
              - {kinds: [y], electorate: [council, nobody], votes-by: seat, threshold: 2}
              - {kinds: [z], electorate: [council, nobody], votes-by: person, threshold: 2}
        """,
        // by organisation: several seats of one have one vote together
        """
            decisions:
              - {kinds: [v], electorate: [council, second], votes-by: organisation, threshold: 2} ## groups[0].decisions[0].threshold must be at most the number of organisations that vote, 1 on 2024-01-01, but was 2
              - {kinds: [w], electorate: [council, second], votes-by: seat, threshold: 2}
              - {kinds: [x], electorate: [council, second, icb], votes-by: organisation, threshold: 2}
              - {kinds: [y], electorate: [council, second], votes-by: organisation, threshold: majority}
              - {kinds: [z], electorate: [council, second], votes-by: organisation, threshold: 2/3}
        """,
        // by organisation: as many on every day of the rule
        """
            decisions:
              - {kinds: [w], electorate: [council, moving], votes-by: organisation, threshold: 2} ## groups[0].decisions[0].threshold must be at most the number of organisations that vote, 1 on 2024-01-01, but was 2
              - {kinds: [x], electorate: [council, moving], votes-by: organisation, threshold: 2, from: 2024-07-01}
              - {kinds: [y], electorate: [icb, moving], votes-by: organisation, threshold: 2} ## groups[0].decisions[2].threshold must be at most the number of organisations that vote, 1 on 2024-07-01, but was 2
              - {kinds: [z], electorate: [icb, moving], votes-by: organisation, threshold: 2, to: 2024-06-30}
        """,
        // by role: each seat is a partner's
        """
            decisions:
              - {kinds: [v], electorate: [council, icb, force], votes-by: role, threshold: 3}
              - {kinds: [w], electorate: [council, hospital], votes-by: role, threshold: 1} ## groups[0].decisions[1].votes-by must be possible to tell but hospital is not a partner on 2024-01-01
              - {kinds: [x], electorate: [council, nobody], votes-by: role, threshold: 1} ## groups[0].decisions[2].votes-by must be possible to tell but the seat nobody has no organisation on 2024-01-01
              - {kinds: [y], electorate: [council, second, icb], votes-by: role, threshold: 3} ## groups[0].decisions[3].threshold must be at most the number of roles that vote, 2 on 2024-01-01, but was 3
              - {kinds: [z], electorate: [council, second, icb], votes-by: role, threshold: 2}
        """
      })
  void voters_areKnownAndEnoughOnEachDay(String decisions) {
    assertRefusedAsAnnounced(SMALL.with(HEAD + decisions));
  }

  @Test
  void partnerOfSomeDays_votesByItsRoleOnThese() {
    assertRefusedAsAnnounced(
        SMALL
            .changed("    role: integrated-care-board\n", BOARD_UNTIL_JUNE)
            .with(
                HEAD
                    + """
                        decisions:
                          - {kinds: [x], electorate: [icb, force], votes-by: role, threshold: 2} ## groups[0].decisions[0].votes-by must be possible to tell but icb is not a partner on 2024-07-01
                          - {kinds: [y], electorate: [icb, force], votes-by: role, threshold: 2, to: 2024-06-30}
                          - {kinds: [z], electorate: [icb, force], votes-by: organisation, threshold: 2}
                    """));
  }

  @Test
  void groupThatHasEnded_needsNoVotersAfterwards() {
    assertRefusedAsAnnounced(
        SMALL
            .changed("    role: integrated-care-board\n", BOARD_UNTIL_JUNE)
            .with(
                HEAD.replace("name: A\n", "name: A\n    to: 2024-06-30\n")
                    + """
                        decisions:
                          - {electorate: [icb, force], votes-by: role, threshold: 2}
                    """));
  }

  /** Whose vote would it be: the council's as the one, or as the other? */
  @Test
  void partnerInTwoRolesOnADay_hasNoKnownVote() {
    assertRefusedAsAnnounced(
        SMALL
            .changed(
                "  - organisation: icb\n",
                """
                  - {organisation: council, role: locally-designated, from: 2024-09-01}
                  - organisation: icb
                """)
            .with(
                HEAD
                    + """
                        decisions:
                          - {kinds: [x], electorate: [council, icb], votes-by: role, threshold: 1} ## groups[0].decisions[0].votes-by must be possible to tell but council is a partner in several roles on 2024-09-01, local authority and locally designated
                          - {kinds: [y], electorate: [council, icb], votes-by: role, threshold: 1, to: 2024-08-31}
                          - {kinds: [z], electorate: [council, icb], votes-by: organisation, threshold: 2}
                    """));
  }

  @Test
  void partnerThatChangesItsRole_isOneVoterAfterTheOther() {
    assertRefusedAsAnnounced(
        SMALL
            .changed(
                "    role: integrated-care-board\n    lead: icb-head\n",
                "    role: locally-designated\n    to: 2024-06-30\n")
            .changed(
                "  - organisation: force\n",
                """
                  - {organisation: icb, role: police, from: 2024-07-01}
                  - organisation: force
                """)
            .with(
                HEAD
                    + """
                        decisions:
                          - {kinds: [x], electorate: [icb, force], votes-by: role, threshold: 2} ## groups[0].decisions[0].threshold must be at most the number of roles that vote, 1 on 2024-07-01, but was 2
                          - {kinds: [y], electorate: [icb, force], votes-by: role, threshold: 1}
                    """));
  }

  /** What could not be read is refused for itself, and is not missed here too. */
  @Test
  void seatAndPartnerThatAreWrong_areRefusedOnce() {
    String decisions =
        """
            decisions:
              - {kinds: [x], electorate: [icb, force], votes-by: role, threshold: 2}
              - {kinds: [y], electorate: [icb, force], votes-by: organisation, threshold: 2}
        """;
    assertEquals(
        List.of("partners[1].lead"),
        places(
            SMALL
                .changed("    lead: icb-head\n", "    lead: [icb-head]\n")
                .with(HEAD + decisions)));
    assertEquals(
        List.of("groups[0].seats[2].title"),
        places(SMALL.with(HEAD + decisions).changed("title: I,", "title: [],")));
  }

  private static List<String> places(SmallArrangements file) {
    return file.problems().stream().map(problem -> problem.split(" ", 2)[0]).toList();
  }

  @Test
  void votersOfABuilder_areCheckedTheSame() {
    Arrangements whole =
        SMALL
            .with(HEAD + "    decisions: [{electorate: [council, second], threshold: 2}]\n")
            .read();
    Group group = whole.groups().get(0);
    GroupDecision bySeat = group.decisions().get(0);
    DecisionRule byRole = bySeat.rule().withVotesBy(VoteUnit.ROLE);
    assertEquals(
        "groups[0].decisions[0].threshold must be at most the number of roles that vote, 1 on"
            + " 2024-01-01, but was 2",
        refusal(whole, group.withDecisions(bySeat.withRule(byRole))));
    List<Seat> ownerless =
        group.seats().stream()
            .map(s -> s.id().value().equals("second") ? s.withOrganisation(Optional.empty()) : s)
            .toList();
    assertEquals(
        "groups[0].decisions[0].votes-by must be possible to tell but the seat second has no"
            + " organisation on 2024-01-01",
        refusal(whole, group.withSeats(ownerless).withDecisions(bySeat.withRule(byRole))));
  }

  private static String refusal(Arrangements whole, Group group) {
    return assertThrows(IllegalArgumentException.class, () -> whole.withGroups(group)).getMessage();
  }
}
