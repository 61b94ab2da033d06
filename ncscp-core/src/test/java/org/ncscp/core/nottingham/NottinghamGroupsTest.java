// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.City.CITY;
import static org.ncscp.core.nottingham.City.DAY;
import static org.ncscp.core.nottingham.City.PARTNERS;
import static org.ncscp.core.nottingham.City.POLICE;
import static org.ncscp.core.nottingham.City.group;
import static org.ncscp.core.nottingham.City.nameOf;
import static org.ncscp.core.nottingham.City.only;
import static org.ncscp.core.nottingham.City.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.ChairingKind;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Frequency;
import org.ncscp.core.rule.TimeLimit;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Threshold;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteBase;
import org.ncscp.core.voting.VoteUnit;

/** The bundled groups are those of the documents: who chairs them and who decides. */
class NottinghamGroupsTest {
  @Test
  void groups_areThoseOfTheTwoDocuments() {
    Set<String> arrangements =
        Set.of(
            "Lead Safeguarding Partners Group",
            "Strategic Leadership Group",
            "Business Management Group",
            "Learning & Workforce Development Group",
            "Child Safeguarding Practice Review Group",
            "Quality Assurance & Audits Group",
            "Education Subgroup",
            "Policy & Procedure Subgroup",
            "Designated Safeguarding Leads Network",
            "Early Years Designated Safeguarding Leads Network",
            "Participation Task & Finish Group",
            "Partnership Group");
    Set<String> reportAlone =
        Set.of(
            "Participation & Engagement Subgroup",
            "Cross-authority working group on neglect",
            "Tackling Child Exploitation Steering Group",
            "Safer Sleep Steering Group",
            "Child Domestic and Sexual Violence Group");
    Map<Boolean, Set<String>> byDocument =
        CITY.groups().stream()
            .collect(
                groupingBy(
                    group ->
                        group.citations().stream()
                            .anyMatch(
                                c -> c.instrument().equals(PublishedArrangements.ARRANGEMENTS)),
                    mapping(Group::name, toSet())));
    assertEquals(Map.of(true, arrangements, false, reportAlone), byDocument);
    assertEquals(17, CITY.groups().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strategic Leadership Group | Lead Safeguarding Partners Group",
        "Business Management Group | Strategic Leadership Group",
        "Learning & Workforce Development Group | Business Management Group",
        "Child Safeguarding Practice Review Group | Business Management Group",
        "Quality Assurance & Audits Group | Business Management Group",
        "Education Subgroup | Business Management Group",
        "Designated Safeguarding Leads Network | Business Management Group",
        "Early Years Designated Safeguarding Leads Network | Business Management Group"
      })
  void group_reportsToOneOther(String group, String superior) {
    assertEquals(List.of(group(superior).id()), group(group).reportsTo());
    assertTrue(CITY.groupsReportingTo(group(superior).id()).contains(group(group)));
  }

  @Test
  void groups_thatReportToNobodyStated_sayNothing() {
    assertEquals(8, CITY.groups().stream().filter(group -> !group.reportsTo().isEmpty()).count());
  }

  @Test
  void owners_areBothForCrossAuthorityGroups() {
    List<String> owners =
        CITY.groups().stream()
            .filter(group -> group.owners().size() > 1)
            .map(group -> group.name() + " " + group.owners())
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "Cross-authority working group on neglect [nottingham-city, nottinghamshire]",
            "Policy & Procedure Subgroup [nottingham-city, nottinghamshire]",
            "Tackling Child Exploitation Steering Group [nottingham-city, nottinghamshire]"),
        owners);
  }

  @Test
  void interests_areDeclaredInTheBusinessManagementGroupAlone() {
    assertEquals(
        List.of("Business Management Group"),
        CITY.groups().stream().filter(Group::declarationsAtEachMeeting).map(Group::name).toList());
  }

  @Test
  void quorum_isStatedNowhere() {
    assertTrue(CITY.groups().stream().allMatch(group -> CITY.quorums(group.id()).isEmpty()));
  }

  @Test
  void frequencies_areThoseStated() {
    Map<String, List<String>> stated = new TreeMap<>();
    for (Group group : CITY.groups()) {
      List<String> often =
          group.meetings().stream()
              .map(duty -> NottinghamCity.ruleBook().duty(duty).version(DAY).frequency())
              .map(frequency -> assertInstanceOf(Frequency.TimesInEach.class, frequency))
              .map(
                  f -> f.times() + " in each of " + f.period().starts().size() + " parts of a year")
              .toList();
      if (!often.isEmpty()) {
        stated.put(group.name(), often);
      }
    }
    assertEquals(
        new TreeMap<>(
            Map.of(
                // at least three times a year
                "Lead Safeguarding Partners Group",
                List.of("3 in each of 1 parts of a year"),
                // monthly, with the city's slots bimonthly: annual report, decision 7
                "Strategic Leadership Group",
                List.of("1 in each of 12 parts of a year", "1 in each of 6 parts of a year"),
                // bi-monthly set meetings
                "Child Safeguarding Practice Review Group",
                List.of("1 in each of 6 parts of a year"),
                // quarterly: annual report
                "Education Subgroup",
                List.of("1 in each of 4 parts of a year"),
                // termly
                "Designated Safeguarding Leads Network",
                List.of("1 in each of 3 parts of a year"),
                // three times per year
                "Early Years Designated Safeguarding Leads Network",
                List.of("3 in each of 1 parts of a year"))),
        stated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Business Management Group",
        "Child Safeguarding Practice Review Group",
        "Learning & Workforce Development Group"
      })
  void chair_rotatesYearlyAmongThePartners(String group) {
    Chairing chairing = only(group(group).chairs().stream());
    assertEquals(ChairingKind.ROTATING, chairing.kind());
    assertEquals(partners(), chairing.pool());
    assertEquals(Optional.of(TimeLimit.parse("1 year")), chairing.term());
    assertEquals(Optional.empty(), chairing.firstTerm());
    assertEquals(
        new Chair.Unspecified("from when the first chairs"), CITY.chairOf(group(group).id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quality Assurance & Audits Group | members from the partnership",
        "Education Subgroup | members from the Education sector, supported by the partnership"
      })
  void chair_rotatesYearlyInAPoolInWords(String group, String pool) {
    Chairing chairing = only(group(group).chairs().stream());
    assertEquals(Optional.of(pool), chairing.poolInWords());
    assertEquals(Optional.of(TimeLimit.parse("1 year")), chairing.term());
    assertEquals(
        new Chair.Unspecified("who takes turns, from when the first chairs"),
        CITY.chairOf(group(group).id()));
  }

  @Test
  void strategicLeadershipChair_isThePoliceIn2025And26Alone() {
    Group group = group("Strategic Leadership Group");
    Chairing chairing = only(group.chairs().stream());
    assertEquals(partners(), chairing.pool());
    assertEquals(Optional.empty(), chairing.term());
    Chair unknown = new Chair.Unspecified("how long each chairs, from when the first chairs");
    Map<String, Object> chairs = new LinkedHashMap<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    for (String day : List.of("2025-03-31", "2025-04-01", "2026-03-31", "2026-04-01")) {
      Chair chair = NottinghamCity.arrangements().on(LocalDate.parse(day)).chairOf(group.id());
      chairs.put(day, chair instanceof Chair.Held held ? nameOfChair(held) : chair);
      expected.put(
          day,
          day.equals("2025-03-31") || day.equals("2026-04-01") ? unknown : POLICE + ", recorded");
    }
    assertEquals(expected, chairs);
    Seat seat =
        only(
            CITY.seats(group("Lead Safeguarding Partners Group").id()).stream()
                .filter(s -> s.title().equals("Chair")));
    assertEquals(List.of(CITY.chairOf(group.id())), CITY.chairsIn(seat));
  }

  private static String nameOfChair(Chair.Held held) {
    return nameOf((OrganisationId) held.by()) + (held.recorded() ? ", recorded" : "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lead Safeguarding Partners Group", "Strategic Leadership Group"})
  void partners_voteAndNobodyElse(String name) {
    Group group = group(name);
    Map<Boolean, List<Seat>> deciding =
        group.seats().stream()
            .collect(groupingBy(seat -> seat.standing() == Standing.DECISION_MAKER));
    assertEquals(
        PARTNERS,
        deciding.get(true).stream()
            .map(seat -> nameOf(seat.organisation().orElseThrow()))
            .sorted(Comparator.comparingInt(PARTNERS::indexOf))
            .toList());
    assertEquals(2, deciding.get(false).size());
    for (GroupDecision decision : group.decisions()) {
      assertEquals(
          deciding.get(true).stream().map(Seat::id).collect(toSet()),
          Set.copyOf(decision.rule().electorate()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lead Safeguarding Partners Group | Chair | MEMBER",
        "Lead Safeguarding Partners Group | Independent Scrutineer | ADVISER",
        "Strategic Leadership Group | Independent Scrutineer | ADVISER",
        "Strategic Leadership Group | Lead Member for Children's Services | PARTICIPANT_OBSERVER",
        "Business Management Group | Lay Member | LAY_MEMBER"
      })
  void otherSeats_areHeard(String group, String title, Standing standing) {
    assertEquals(
        standing,
        only(group(group).seats().stream().filter(seat -> seat.title().equals(title))).standing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lead Safeguarding Partners Group | shared-priorities",
        "Lead Safeguarding Partners Group | yearly-report-sign-off",
        "Strategic Leadership Group | strategic-decision",
        "Strategic Leadership Group | publication-delay",
        "Child Safeguarding Practice Review Group | review-criteria"
      })
  void majority_isOfAllThreeAfterConsensus(String group, String kind) {
    DecisionRule rule = ruleOf(group, kind);
    assertEquals(3, rule.electorate().size());
    assertTrue(rule.consensusFirst());
    assertEquals(Threshold.parse("majority"), rule.threshold());
    assertEquals(VoteBase.ALL_SEATS, rule.base());
    assertEquals(VoteUnit.ORGANISATION, rule.votesBy());
    // No second vote and no way out of one against one is given to anybody.
    assertEquals(CastingVote.NONE, rule.castingVote());
    assertEquals(Tie.UNSPECIFIED, rule.tie());
    assertEquals(Optional.empty(), rule.reservedTo());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lead Safeguarding Partners Group | issue-lead",
        "Strategic Leadership Group | issue-lead",
        "Lead Safeguarding Partners Group | notification-agreement",
        "Strategic Leadership Group | notification-agreement",
        "Child Safeguarding Practice Review Group | notification-agreement"
      })
  void allThree_mustAgree(String group, String kind) {
    DecisionRule rule = ruleOf(group, kind);
    assertEquals(3, rule.electorate().size());
    assertEquals(Threshold.parse("unanimity"), rule.threshold());
    assertEquals(VoteBase.ALL_SEATS, rule.base());
  }

  /** "No vote discharges, stops or delays it": the council's own duty stands beside the vote. */
  @Test
  void agreementOnNotifying_leavesTheCouncilsDuty() {
    Map<String, Set<String>> duties = new TreeMap<>();
    for (Group group : CITY.groups()) {
      for (GroupDecision decision : group.decisions()) {
        for (RuleId duty : decision.duties()) {
          duties
              .computeIfAbsent(decision.kinds() + " " + duty, key -> new TreeSet<>())
              .add(group.name());
        }
      }
    }
    assertEquals(
        Map.of(
            "[notification-agreement] serious-incident-notification",
            Set.of(
                "Lead Safeguarding Partners Group",
                "Strategic Leadership Group",
                "Child Safeguarding Practice Review Group")),
        duties);
    assertEquals(
        BodyId.of("local-authority"),
        CITY.arrangements()
            .ruleBook()
            .rule(RuleId.of("serious-incident-notification"))
            .version(DAY)
            .provision()
            .responsible());
  }

  /**
   * "Should the panel disagree …": with the details of its response, the advice of the scrutineer
   * and a recorded justification. Nothing else is asked for beside the votes.
   */
  @Test
  void reconsideringAReview_needsResponseAdviceAndReasons() {
    List<Group> asking =
        CITY.groups().stream().filter(group -> !group.requirements().isEmpty()).toList();
    assertEquals(List.of(group("Child Safeguarding Practice Review Group")), asking);
    DecisionRequirement needed = only(asking.get(0).requirements().stream());
    assertEquals(
        Set.of(DecisionKind.of("practice-review"), DecisionKind.of("review-criteria")),
        needed.kinds());
    assertTrue(needed.whenReconsidered());
    assertTrue(needed.groundsToOpen());
    assertTrue(needed.rationaleToClose());
    assertFalse(needed.quorumToClose());
    PostId scrutineer = only(needed.adviceToClose().stream());
    assertEquals("Independent Scrutineer", CITY.post(scrutineer).title());
    assertEquals("Rapid Review", only(needed.citations().stream()).provision());
    assertTrue(needed.interpretation().isPresent());
  }

  private static DecisionRule ruleOf(String group, String kind) {
    Authority may = CITY.mayDecide(group(group).id(), DecisionKind.of(kind));
    return only(assertInstanceOf(Authority.ByRule.class, may).rules().stream()).rule();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arrangements-sign-off | Lead Safeguarding Partners Group",
        "scrutiny-plan-sign-off | Lead Safeguarding Partners Group",
        "shared-budget-sign-off | Lead Safeguarding Partners Group",
        "yearly-report-sign-off | Lead Safeguarding Partners Group",
        "threshold-document-sign-off | Lead Safeguarding Partners Group",
        "publication-delay | Strategic Leadership Group",
        "non-publication | Strategic Leadership Group",
        "review-report-sign-off | Child Safeguarding Practice Review Group"
      })
  void reservedMatters_areForOneGroup(String kind, String group) {
    GroupId own = group(group).id();
    for (Group other : CITY.groups()) {
      if (!other.id().equals(own)) {
        assertEquals(
            new Authority.ReservedTo(own),
            CITY.mayDecide(other.id(), DecisionKind.of(kind)),
            other::name);
      }
    }
  }

  @Test
  void otherGroups_haveNoStatedWayOfDeciding() {
    Set<String> deciding =
        CITY.groups().stream()
            .filter(group -> !group.decisions().isEmpty())
            .map(Group::name)
            .collect(toSet());
    assertEquals(
        Set.of(
            "Lead Safeguarding Partners Group",
            "Strategic Leadership Group",
            "Child Safeguarding Practice Review Group"),
        deciding);
  }
}
