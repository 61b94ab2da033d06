// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.AgreementKind;
import org.ncscp.core.policy.FreeTraining;
import org.ncscp.core.policy.OtherOrganisations;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;

/** What a partnership answers on a day: who its partners are, who acts, and whom it binds. */
class PartnershipTest {
  private static final String DAY = "2024-07-01";
  private static final Partnership TODAY = SMALL.on(DAY);

  private static OrganisationId organisation(String id) {
    return OrganisationId.of(id);
  }

  private static String refusal(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  private static List<String> names(List<RelevantAgency> entries) {
    return entries.stream()
        .map(
            entry ->
                entry
                    .organisation()
                    .map(OrganisationId::value)
                    .orElseGet(() -> "class " + entry.wholeClass().orElseThrow().id()))
        .toList();
  }

  @Test
  void delegate_leavesTheLeadAccountable() {
    assertEquals(
        Optional.of(PostId.of("council-head")), TODAY.accountableFor(PostId.of("council-second")));
    assertEquals(
        Optional.of(PostId.of("council-head")), TODAY.accountableFor(PostId.of("council-head")));
    assertEquals(
        Optional.of(PostId.of("force-head")), TODAY.accountableFor(PostId.of("force-head")));
  }

  @Test
  void postOutsideTheTiers_hasNobodyAccountable() {
    Partnership clerk =
        SMALL
            .changed("partners:", "  - {id: clerk, title: Clerk, organisation: council}\npartners:")
            .on(DAY);
    assertEquals(Optional.empty(), clerk.accountableFor(PostId.of("clerk")));
  }

  @Test
  void designatedPartner_hasNoLeadOfItsDelegate() {
    Partnership designated =
        SMALL
            .changed("partners:", "  - {id: principal, title: P, organisation: college}\npartners:")
            .changed(
                "relevant-agencies:",
                """
                  - {organisation: college, role: locally-designated, delegates: [principal]}
                relevant-agencies:""")
            .on(DAY);
    assertEquals(Optional.empty(), designated.accountableFor(PostId.of("principal")));
    assertEquals(3, designated.leadPartners().size());
    assertEquals(
        List.of(PostId.of("council-second"), PostId.of("principal")),
        designated.delegatedPartners());
    assertEquals(1, designated.partners(PartnerRole.LOCALLY_DESIGNATED).size());
    assertEquals(4, designated.partners().size());
  }

  @Test
  void deliveryBody_leavesThePartnerAccountableOnItsDays() {
    Arrangements arrangements =
        SMALL
            .changed(
                "    delegates: [council-second]\n",
                """
                    delegates: [council-second]
                    delivered-by: [{organisation: hospital, functions: [visits], to: 2024-06-30}]
                """)
            .read();
    assertEquals(
        List.of(arrangements.partners().get(0)),
        arrangements.on(LocalDate.of(2024, 6, 30)).accountableFor(organisation("hospital")));
    assertEquals(
        List.of(),
        arrangements.on(LocalDate.of(2024, 7, 1)).accountableFor(organisation("hospital")));
    assertEquals(List.of(), TODAY.accountableFor(organisation("council")));
  }

  @Test
  void leadPartner_isNamedOnceForSeveralPartners() {
    String shared = "{id: icb-head, title: Head, organisation: icb, cites: {text: [B]}}";
    Partnership joint =
        SMALL
            .changed(shared, "{id: icb-head, title: Head, cites: {text: [B]}}")
            .changed("    lead: force-head", "    lead: icb-head")
            .on(DAY);
    assertEquals(List.of(PostId.of("council-head"), PostId.of("icb-head")), joint.leadPartners());
  }

  @Test
  void holders_goBeforeDeputiesAndByTheDay() {
    Arrangements arrangements =
        SMALL
            .changed(
                "  - {id: council-head, title: Head, organisation: council, cites: {text: [B]}}\n",
                """
                  - id: council-head
                    title: Head
                    organisation: council
                    holders:
                      - {person: P-1, as: deputy, scope: [budget], from: 2024-06-01, to: 2024-07-31}
                      - {person: P-2, as: holder, from: 2024-01-01, to: 2024-06-30}
                      - {person: P-3, as: interim, from: 2024-07-01}
                """)
            .read();
    Map<String, List<String>> acting = new LinkedHashMap<>();
    for (String day : List.of("2024-05-31", "2024-06-30", "2024-07-01", "2024-08-01")) {
      acting.put(
          day,
          arrangements.on(LocalDate.parse(day)).actingFor(PostId.of("council-head")).stream()
              .map(holding -> holding.person() + " " + holding.capacity().description())
              .toList());
    }
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("2024-05-31", List.of("P-2 holder"));
    expected.put("2024-06-30", List.of("P-2 holder", "P-1 deputy"));
    expected.put("2024-07-01", List.of("P-3 interim holder", "P-1 deputy"));
    expected.put("2024-08-01", List.of("P-3 interim holder"));
    assertEquals(expected, acting);
  }

  @Test
  void person_mayActForSeveralPosts() {
    String holder = ", holders: [{person: P-9, as: holder, from: 2024-01-01, to: 2024-07-01}]}";
    String council = "{id: council-head, title: Head, organisation: council, cites: {text: [B]}";
    String force = "{id: force-head, title: Head, organisation: force, cites: {text: [B]}";
    Arrangements arrangements =
        SMALL.changed(council + "}", council + holder).changed(force + "}", force + holder).read();
    PersonReference person = PersonReference.of("P-9");
    assertEquals(
        List.of("council-head", "force-head"),
        arrangements.on(LocalDate.of(2024, 7, 1)).postsOf(person).stream()
            .map(post -> post.id().value())
            .toList());
    assertEquals(List.of(), arrangements.on(LocalDate.of(2024, 7, 2)).postsOf(person));
    assertEquals(List.of(), TODAY.postsOf(person));
  }

  @Test
  void agency_isBoundByNameByClassOrNotAtAll() {
    assertEquals(List.of("hospital"), names(TODAY.relevantAgency(organisation("hospital"))));
    assertEquals(List.of("class schools"), names(TODAY.relevantAgency(organisation("college"))));
    assertEquals(List.of(), names(TODAY.relevantAgency(organisation("force"))));
    assertEquals(
        List.of("class schools"), names(TODAY.relevantAgency(OrganisationKind.of("school"))));
    // the hospital is bound by its name, which binds no other of its kind
    assertEquals(List.of(), names(TODAY.relevantAgency(OrganisationKind.of("hospital-trust"))));
  }

  @Test
  void agency_byNameAndClass_hasBothEntries() {
    Partnership both = SMALL.with("    - {organisation: college, sector: education}\n").on(DAY);
    assertEquals(
        List.of("class schools", "college"), names(both.relevantAgency(organisation("college"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, hospital|class schools",
    "2024-03-01, hospital|class schools|college",
    "2024-03-31, hospital|class schools|college",
    "2024-04-01, hospital|class schools"
  })
  void agencies_areAddedAndRemovedByTheDay(String day, String entries) {
    Partnership partnership =
        SMALL
            .with("    - {organisation: college, sector: x, from: 2024-03-01, to: 2024-03-31}\n")
            .on(day);
    assertEquals(List.of(entries.split("\\|")), names(partnership.relevantAgencies()));
  }

  @Test
  void agencies_withoutAList_areNone() {
    Partnership none =
        new SmallArrangements(SMALL.text().substring(0, SMALL.text().indexOf("relevant-agencies:")))
            .on(DAY);
    assertEquals(List.of(), none.relevantAgencies());
    assertEquals(List.of(), none.relevantAgency(organisation("hospital")));
    assertEquals(Optional.empty(), none.nextReviewOfRelevantAgencies());
  }

  /** The list is reviewed by a duty of at most twelve months. */
  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2025-01-01",
    "2024-05-31, 2025-01-01",
    "2024-06-01, 2025-06-01",
    "2026-01-01, 2025-06-01"
  })
  void nextReview_isAYearFromTheLastOneKnown(String day, String next) {
    assertEquals(Optional.of(LocalDate.parse(next)), SMALL.on(day).nextReviewOfRelevantAgencies());
  }

  @Test
  void nextReview_isUnknownWithoutDutyOrReview() {
    String never = "    reviewed: [2024-01-01, 2024-06-01]\n".substring(2);
    assertEquals(Optional.empty(), SMALL.changed(never, "").on(DAY).nextReviewOfRelevantAgencies());
    assertEquals(
        Optional.empty(),
        SMALL.changed("  review: yearly-report\n", "").on(DAY).nextReviewOfRelevantAgencies());
    assertEquals(
        Optional.empty(),
        SMALL
            .changed("[2024-01-01, 2024-06-01]", "[2024-07-02]")
            .on(DAY)
            .nextReviewOfRelevantAgencies());
  }

  /** The duty began in 2018; a review held before it counts by the gap that holds on the day. */
  @Test
  void nextReview_mayFollowAReviewBeforeTheDuty() {
    SmallArrangements early =
        SMALL
            .changed("    from: 2024-01-01\n", "    from: 2017-01-01\n")
            .changed("[2024-01-01, 2024-06-01]", "[2018-01-10]");
    assertEquals(
        Optional.of(LocalDate.of(2019, 1, 10)),
        early.on("2018-07-01").nextReviewOfRelevantAgencies());
    assertEquals(Optional.empty(), early.on("2018-06-28").nextReviewOfRelevantAgencies());
  }

  @Test
  void agreement_bindsWhomItSays() {
    Partnership partnership =
        SMALL
            .with(
                """
                agreements:
                  - {id: p, kind: policy, name: P, binds: partners}
                  - {id: a, kind: policy, name: A, binds: partners-and-relevant-agencies}
                  - {id: s, kind: thresholds, name: S, binds: signatories, signatories: [college]}
                  - {id: u, kind: policy, name: U, signatories: [hospital]}
                  - {id: old, kind: policy, name: Old, to: 2024-06-30}
                """)
            .changed("posts:\n", "  - {id: club, name: Club}\nposts:\n")
            .on(DAY);
    Map<String, List<Optional<Boolean>>> bound = new LinkedHashMap<>();
    for (Agreement agreement : partnership.agreements()) {
      bound.put(
          agreement.name(),
          List.of(
              partnership.binds(agreement, organisation("council")),
              partnership.binds(agreement, organisation("hospital")),
              partnership.binds(agreement, organisation("college")),
              partnership.binds(agreement, organisation("club"))));
    }
    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> no = Optional.of(false);
    Optional<Boolean> unsaid = Optional.empty();
    Map<String, List<Optional<Boolean>>> expected = new LinkedHashMap<>();
    expected.put("P", List.of(yes, no, no, no));
    expected.put("A", List.of(yes, yes, yes, no));
    expected.put("S", List.of(no, no, yes, no));
    expected.put("U", List.of(unsaid, yes, unsaid, unsaid));
    assertEquals(expected, bound);
    assertEquals(
        List.of("S"),
        partnership.agreements(AgreementKind.THRESHOLDS).stream().map(Agreement::name).toList());
  }

  @Test
  void trainingCharges_standOnAgreementsOfThatKindOnly() {
    SmallArrangements file =
        SMALL.with(
            """
            agreements:
              - {id: a, kind: training-charges, name: A, free-for: [contributors, partners], others: not-admitted}
              - {id: b, kind: training-charges, name: B}
            """);
    Agreement stated = file.on(DAY).agreements().get(0);
    assertEquals(
        List.of(FreeTraining.PARTNERS, FreeTraining.CONTRIBUTORS), List.copyOf(stated.freeFor()));
    assertEquals(Optional.of(OtherOrganisations.NOT_ADMITTED), stated.others());
    Agreement silent = file.on(DAY).agreements().get(1);
    assertEquals(Set.of(), silent.freeFor());
    assertEquals(Optional.empty(), silent.others());
    assertEquals(
        List.of(
            "agreements[0] (line 46) is refused: free-for must be left out unless the kind is"
                + " training-charges but was partners for policy"),
        file.changed("{id: a, kind: training-charges,", "{id: a, kind: policy,").problems());
  }

  @Test
  void lists_holdWhatHoldsOnTheDay() {
    Arrangements arrangements =
        SMALL
            .with(
                """
                issue-leads:
                  - {issue: Inspection, partner: force, from: 2024-03-01, to: 2024-03-31}
                delegations:
                  - {delegate: council-second, decisions: [budget], to: 2024-03-31}
                offices:
                  - {office: lay-member, id: lay, name: Lay member, from: 2024-03-01}
                returns:
                  - id: audit
                    name: Audit
                    of: [school]
                    to: 2024-03-31
                    stages: [{stage: all, by: 2024-03-01}]
                """)
            .read();
    Map<String, List<Integer>> counts = new LinkedHashMap<>();
    for (String day : List.of("2024-02-29", "2024-03-31", "2024-04-01")) {
      Partnership on = arrangements.on(LocalDate.parse(day));
      counts.put(
          day,
          List.of(
              on.issueLeads().size(),
              on.delegationsTo(PostId.of("council-second")).size(),
              on.offices(OfficeKind.LAY_MEMBER).size(),
              on.offices(OfficeKind.COORDINATOR).size(),
              on.returns().size()));
    }
    Map<String, List<Integer>> expected = new LinkedHashMap<>();
    expected.put("2024-02-29", List.of(0, 1, 0, 0, 1));
    expected.put("2024-03-31", List.of(1, 1, 1, 0, 1));
    expected.put("2024-04-01", List.of(0, 0, 1, 0, 0));
    assertEquals(expected, counts);
  }

  @Test
  void version_isTheOneOfTheDay() {
    Arrangements arrangements =
        SMALL
            .changed(
                "    from: 2024-01-01\n    cites: {text: [Title]}\n",
                """
                    from: 2024-01-01
                    to: 2024-06-30
                  - title: Second edition
                    from: 2024-07-01
                    to: 2024-12-31
                """)
            .read();
    assertEquals("First edition", arrangements.on(LocalDate.of(2024, 6, 30)).version().title());
    assertEquals("Second edition", arrangements.on(LocalDate.of(2024, 7, 1)).version().title());
    assertEquals("2024-01-01 to 2024-12-31", arrangements.inForce().toString());
    assertEquals(LocalDate.of(2024, 7, 1), arrangements.on(LocalDate.of(2024, 7, 1)).day());
    assertEquals(
        "Partnership[small on 2024-07-01]", arrangements.on(LocalDate.of(2024, 7, 1)).toString());
  }

  @Test
  void unknownNames_areRefusedWithThoseThatThereAre() {
    assertEquals(
        "organisation must be one of [council, icb, force, hospital, college] but was club",
        refusal(() -> TODAY.organisation(organisation("club"))));
    assertEquals(
        "organisation must be one of [council, icb, force, hospital, college] but was club",
        refusal(() -> TODAY.relevantAgency(organisation("club"))));
    assertEquals(
        "post must be one of [council-head, council-second, icb-head, force-head] but was clerk",
        refusal(() -> TODAY.post(PostId.of("clerk"))));
    assertEquals(
        "board must be one of [] but was adults", refusal(() -> TODAY.board(BoardId.of("adults"))));
    assertEquals(
        "group must be one of [] but was executive",
        refusal(() -> TODAY.chairOf(GroupId.of("executive"))));
  }

  @Test
  void namesOfOtherDays_areRefusedWithTheirDays() {
    Partnership ended =
        SMALL
            .changed("name: College, kinds: [college],", "name: C, to: 2024-06-30,")
            .with("boards:\n  - {id: adults, name: Adults, from: 2025-01-01}\n")
            .on(DAY);
    assertEquals(
        "organisation must be one of the day 2024-07-01 but was college,"
            + " which is there 2024-01-01 to 2024-06-30",
        refusal(() -> ended.organisation(organisation("college"))));
    assertEquals(
        "board must be one of the day 2024-07-01 but was adults, which is there 2025-01-01 on",
        refusal(() -> ended.board(BoardId.of("adults"))));
  }
}
