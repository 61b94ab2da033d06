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

/**
 * Parts that do not agree are refused, all at once and each in its place. Each file says itself,
 * behind {@code ##} on a line, which of its keys is refused there and how.
 */
class ArrangementsTest {
  /** Whatever names {@code gone} is refused unless something of that name is there. */
  private static final SmallArrangements GONE =
      SMALL
          .changed(
              "  - {id: force-head, title: Head, organisation: force, cites: {text: [B]}}\n",
              """
                - {id: force-head, title: Head, organisation: force, cites: {text: [B]}}
                - {id: clerk, title: Clerk, organisation: gone} ## posts[4].organisation "gone" is not among the organisations
              """)
          .changed(
              "    delegates: [council-second]\n",
              """
                  delegates: [council-second, lost] ## partners[0].delegates "lost" is not among the posts
                  delivered-by:
                    - {organisation: gone, functions: [visits]} ## partners[0].delivered-by[0].organisation "gone" is not among the organisations
              """)
          .changed(
              "    lead: force-head\n",
              "    lead: lost ## partners[2].lead \"lost\" is not among the posts\n")
          .changed(
              "relevant-agencies:\n",
              """
                - {organisation: gone, role: police} ## partners[3].organisation "gone" is not among the organisations
              relevant-agencies:
              """)
          .with(
              """
                  - {organisation: gone, sector: health} ## relevant-agencies.entries[2].organisation "gone" is not among the organisations
              area:
                description: Here
                authorities: [council, gone] ## area.authorities "gone" is not among the organisations
              issue-leads:
                - {issue: Inspection, partner: hospital} ## issue-leads[0].partner "hospital" is not among the partners
              delegations:
                - {delegate: vanished, decisions: [loan]} ## delegations[0].delegate "vanished" is not among the groups and posts
              offices:
                - {office: lay-member, id: lay, name: Lay, posts: [lost]} ## offices[0].posts "lost" is not among the posts
              agreements:
                - id: sharing
                  kind: policy
                  name: Sharing
                  signatories: [council, gone] ## agreements[0].signatories "gone" is not among the organisations
                  maintained-by: vanished ## agreements[0].maintained-by "vanished" is not among the groups
              reviews:
                kinds:
                  - {id: rapid, name: Rapid, decided-by: vanished} ## reviews.kinds[0].decided-by "vanished" is not among the groups
              reporting:
                produced-by: vanished ## reporting.produced-by "vanished" is not among the groups
                signed-off-by: vanished ## reporting.signed-off-by "vanished" is not among the groups
              funding:
                lines:
                  - {organisation: gone, kind: grant, amount: 1.00, for: both, period: Y} ## funding.lines[0].organisation "gone" is not among the organisations
              groups:
                - id: executive
                  name: Executive
                  reports-to: [vanished] ## groups[0].reports-to "vanished" is not among the groups and boards
                  escalates-to: vanished ## groups[0].escalates-to "vanished" is not among the groups and boards and posts
                  seats:
                    - {seat: one, title: One, organisation: gone, standing: member} ## groups[0].seats[0].organisation "gone" is not among the organisations
                    - {seat: two, title: Two, post: lost, standing: member} ## groups[0].seats[1].post "lost" is not among the posts
                    - {seat: three, title: Three, chair-of: [vanished], standing: member} ## groups[0].seats[2].chair-of "vanished" is not among the groups
                  chairs:
                    - {chair: fixed, by: gone, to: 2024-01-31} ## groups[0].chairs[0].by "gone" is not among the organisations, posts and seats of the group
                    - {chair: rotating, pool: [one, gone], from: 2024-02-01} ## groups[0].chairs[1].pool "gone" is not among the organisations, posts and seats of the group
                  vice-chairs:
                    - {chair: nominated, nominated-by: vanished, to: 2024-01-31} ## groups[0].vice-chairs[0].nominated-by "vanished" is not among the groups
                    - chair: rotating
                      pool-in-words: members
                      from: 2024-02-01
                      held:
                        - {by: gone, from: 2024-02-01} ## groups[0].vice-chairs[1].held[0].by "gone" is not among the organisations, posts and seats of the group
              """);

  private static void assertRefusedAsAnnounced(SmallArrangements file) {
    assertEquals(file.announced(true), file.problems().stream().sorted().toList());
  }

  private static List<String> refusals(Runnable building) {
    String message = assertThrows(IllegalArgumentException.class, building::run).getMessage();
    return List.of(message.split("; ", -1)).stream().sorted().toList();
  }

  @Test
  void references_toNothingAreRefusedInTheFile() {
    assertEquals(25, GONE.announced(true).size());
    assertRefusedAsAnnounced(GONE);
  }

  @Test
  void references_thatAreThere_areRead() {
    assertEquals(List.of(), found().problems());
  }

  /** The same file, with something behind every name. */
  private static SmallArrangements found() {
    return GONE.changed(
            "posts:\n  - {id: council-head",
            "  - {id: gone, name: Gone}\nposts:\n  - {id: lost, title: Lost}\n  - {id: council-head")
        .changed("partner: hospital}", "partner: icb}")
        .with("  - {id: vanished, name: Vanished}\n");
  }

  @Test
  void references_toNothingAreRefusedInABuilder() {
    Arrangements whole = found().read();
    List<String> expected =
        GONE.announced(false).stream().filter(problem -> !problem.contains("hospital")).toList();
    assertEquals(
        expected,
        refusals(
            () ->
                Arrangements.builder()
                    .from(whole)
                    .organisations(without(whole.organisations(), "gone"))
                    .posts(without(whole.posts(), "lost"))
                    .groups(without(whole.groups(), "vanished"))
                    .build()));
  }

  private static <T> List<T> without(List<T> entries, String id) {
    return entries.stream().filter(entry -> !entry.toString().contains("{id=" + id + ",")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // seats of another group are no seats of this one
        """
        groups:
          - {id: other, name: O, seats: [{seat: lone, title: L, standing: decision-maker}]}
          - id: executive
            name: E
            seats: [{seat: one, title: One, standing: decision-maker}]
            quorum:
              - {present: one and lone} ## groups[1].quorum[0].present "lone" is not among the seats of the group
            decisions:
              - {electorate: [one, lone], threshold: majority} ## groups[1].decisions[0].electorate "lone" is not among the seats of the group
        """,
        // a part of a meeting is one of an owner
        """
        groups:
          - id: executive
            name: E
            owners: [small, neighbour]
            seats: [{seat: one, title: One, standing: decision-maker}]
            quorum:
              - {present: one, segment: far} ## groups[0].quorum[0].segment "far" is not among the owners of the group
              - {present: one, segment: neighbour}
            decisions:
              - {electorate: [one], threshold: majority, segment: far} ## groups[0].decisions[0].segment "far" is not among the owners of the group
        """,
        """
        groups:
          - id: executive
            name: E
            owners: [neighbour] ## groups[0].owners must name small but was [neighbour]
        """,
        // one name for two things
        """
        boards:
          - {id: twin, name: Twin}
        delegations:
          - {delegate: clash, decisions: [loan]} ## delegations[0].delegate "clash" must be one thing among the groups and posts
        groups:
          - {id: twin, name: Twin}
          - {id: clash, name: Clash}
          - {id: a, name: A, reports-to: [twin]} ## groups[2].reports-to "twin" must be one thing among the groups and boards
          - id: b
            name: B
            escalates-to: clash ## groups[3].escalates-to "clash" must be one thing among the groups and boards and posts
            seats: [{seat: council, title: C, standing: member}]
            chairs:
              - {chair: fixed, by: council} ## groups[3].chairs[0].by "council" must be one thing among the organisations, posts and seats of the group
        """
      })
  void groupReferences_toNothingOrToTwo_areRefused(String section) {
    assertRefusedAsAnnounced(
        SMALL.changed("partners:", "  - {id: clash, title: Clash}\npartners:").with(section));
  }

  @Test
  void leadAndDelegate_mustBePostsOfThePartner() {
    assertRefusedAsAnnounced(
        SMALL.changed(
            "    lead: force-head\n",
            """
                    lead: icb-head ## partners[2].lead must be a post of force but icb-head is one of icb
                    delegates: [council-second] ## partners[2].delegates must be a post of force but council-second is one of council
                """));
  }

  @Test
  void rules_thatAreNotInTheBook_areRefused() {
    assertRefusedAsAnnounced(
        SMALL
            .changed(
                "  review: yearly-report\n",
                "  review: rapid-review ## relevant-agencies.review \"rapid-review\" is not among the"
                    + " recurring duties of the rule book\n")
            .with(
                """
                offices:
                  - office: business-office
                    id: clerk
                    name: Clerk
                    duties:
                      - {text: Copies., rule: rapid-review}
                      - {text: Writes., rule: yearly-report}
                      - {text: Sleeps., rule: sleep} ## offices[0].duties[2].rule "sleep" is not among the rules and recurring duties of the rule book
                reporting:
                  recipients: [panel, moon] ## reporting.recipients "moon" is not among the bodies of the rule book
                groups:
                  - id: a
                    name: A
                    meetings: [yearly-report, sleep] ## groups[0].meetings "sleep" is not among the recurring duties of the rule book
                """));
  }

  @Test
  void rules_thatAreNotInTheBook_areRefusedInABuilder() {
    Arrangements whole =
        SMALL
            .changed("  review: yearly-report", "  review: local")
            .with("groups:\n  - {id: a, name: A, meetings: [local]}\n")
            .with(
                """
                rule-book:
                  book: small
                  edition: 2024-01-01
                  calendar: england-and-wales
                  facts:
                    - {kind: met, means: they met}
                  duties:
                    - id: local
                      title: Local
                      occurrence: met
                      no-further-apart-than: 1 month
                      at-risk: 1 week
                      responsible: safeguarding-partners
                      from: 2024-01-01
                      citations:
                        - {instrument: An example, provision: G, force: practice, evidence: read}
                """)
            .read();
    LocalRules national = SMALL.read().rules();
    assertEquals(
        List.of(
            "groups[0].meetings \"local\" is not among the recurring duties of the rule book",
            "relevant-agencies.review \"local\" is not among the recurring duties of the rule book"),
        refusals(() -> Arrangements.builder().from(whole).rules(national).build()));
  }

  @Test
  void problems_ofAllKinds_areToldAtOnce() {
    SmallArrangements file =
        SMALL
            .changed("role: police\n", "role: polices\n")
            .with(
                """
                boards:
                  - {id: adults, name: Adults}
                  - {id: adults, name: Adults} ## boards[1].id "adults" occurs twice, for 2024-01-01 on and 2024-01-01 on
                groups:
                  - {id: a, name: A, reports-to: [a]} ## groups[0].reports-to must not lead back to the group itself
                  - {id: b, name: B, reports-to: [z]} ## groups[1].reports-to "z" is not among the groups and boards
                  - {id: c, name: C, meetings: [sleep]} ## groups[2].meetings "sleep" is not among the recurring duties of the rule book
                """);
    List<String> expected = new ArrayList<>(file.announced(true));
    List<String> problems = new ArrayList<>(file.problems());
    assertEquals(1, problems.stream().filter(p -> p.startsWith("partners[2].role (line ")).count());
    problems.removeIf(problem -> problem.startsWith("partners[2].role "));
    assertEquals(expected, problems.stream().sorted().toList());
    ArrangementsException refused = assertThrows(ArrangementsException.class, file::read);
    assertEquals(
        "small.yaml refused: " + String.join("; ", refused.problems()), refused.getMessage());
  }
}
