// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.City.CITY;
import static org.ncscp.core.nottingham.City.group;
import static org.ncscp.core.nottingham.City.only;
import static org.ncscp.core.nottingham.PublishedArrangements.ARRANGEMENTS;
import static org.ncscp.core.nottingham.PublishedArrangements.HEADINGS;
import static org.ncscp.core.nottingham.PublishedArrangements.REPORT;
import static org.ncscp.core.nottingham.PublishedArrangements.REPORT_HEADINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Office;
import org.ncscp.core.partnership.OfficeDuty;
import org.ncscp.core.partnership.Partner;
import org.ncscp.core.partnership.RelevantAgency;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.rule.Provision;

/** Whatever the bundled arrangements say names its section, and speaks of what is disputed. */
class NottinghamSourcesTest {
  private static final Arrangements ALL = NottinghamCity.arrangements();

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.addAll(ALL.versions());
    entries.addAll(ALL.statements());
    ALL.area().ifPresent(entries::add);
    entries.addAll(ALL.predecessors());
    entries.addAll(ALL.successors());
    entries.addAll(ALL.boards());
    entries.addAll(ALL.organisations());
    entries.addAll(ALL.posts());
    for (Partner partner : ALL.partners()) {
      entries.add(partner);
      entries.addAll(partner.deliveredBy());
    }
    entries.addAll(ALL.issueLeads());
    entries.addAll(ALL.delegations());
    entries.addAll(ALL.offices());
    ALL.relevantAgencies().ifPresent(entries::add);
    ALL.relevantAgencies().ifPresent(agencies -> entries.addAll(agencies.entries()));
    for (Group group : ALL.groups()) {
      entries.add(group);
      entries.addAll(group.reservedMatters());
      entries.addAll(group.seats());
      entries.addAll(group.chairs());
      entries.addAll(group.viceChairs());
      entries.addAll(group.quorums());
      entries.addAll(group.decisions());
      entries.addAll(group.requirements());
    }
    entries.addAll(ALL.agreements());
    ALL.reviews().ifPresent(entries::add);
    ALL.reviews().ifPresent(reviews -> entries.addAll(reviews.kinds()));
    ALL.reporting().ifPresent(entries::add);
    ALL.funding().ifPresent(entries::add);
    entries.addAll(ALL.returns());
    return entries;
  }

  private static Stream<LegalBasis> citations() {
    return Stream.concat(
        entries().stream().flatMap(entry -> entry.citations().stream()),
        ALL.offices().stream()
            .flatMap(office -> office.duties().stream())
            .flatMap(duty -> duty.citations().stream()));
  }

  @Test
  void entries_allHaveACitation() {
    assertTrue(entries().size() > 200, () -> "only " + entries().size());
    assertEquals(List.of(), entries().stream().filter(e -> e.citations().isEmpty()).toList());
    for (Office office : ALL.offices()) {
      assertEquals(
          List.of(),
          office.duties().stream()
              .filter(d -> d.citations().isEmpty())
              .map(OfficeDuty::text)
              .toList());
    }
  }

  @Test
  void sources_areTheTwoDocumentsAndTheLawBehindThem() {
    assertEquals(
        Set.of(
            ARRANGEMENTS,
            REPORT,
            "Children Act 2004",
            "Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018",
            "Escalating for the Right Outcome, revised on 30 January 2025"),
        citations().map(LegalBasis::instrument).collect(toSet()));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void citations_nameAHeadingThatIsThere(boolean arrangements) {
    String document = arrangements ? ARRANGEMENTS : REPORT;
    List<String> headings = arrangements ? HEADINGS : REPORT_HEADINGS;
    List<String> cited =
        citations()
            .filter(basis -> basis.instrument().equals(document))
            .map(LegalBasis::provision)
            .distinct()
            .toList();
    assertTrue(cited.size() > 10, cited::toString);
    assertEquals(List.of(), cited.stream().filter(section -> !headings.contains(section)).toList());
  }

  /** The rules cite parts of a section too, after the section's own heading. */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void ruleCitations_beginWithAHeadingThatIsThere(boolean arrangements) {
    String document = arrangements ? ARRANGEMENTS : REPORT;
    List<String> headings = arrangements ? HEADINGS : REPORT_HEADINGS;
    Stream<Provision> provisions =
        Stream.concat(
            ALL.ruleBook().duties().stream()
                .flatMap(duty -> duty.versions().stream())
                .map(version -> version.provision()),
            ALL.ruleBook().rules().stream()
                .flatMap(rule -> rule.versions().stream())
                .map(version -> version.provision()));
    List<String> cited =
        provisions
            .flatMap(provision -> provision.citations().stream())
            .filter(basis -> basis.instrument().equals(document))
            .map(LegalBasis::provision)
            .distinct()
            .toList();
    assertTrue(cited.size() > 3, cited::toString);
    assertEquals(
        List.of(),
        cited.stream()
            .filter(
                section ->
                    headings.stream()
                        .noneMatch(h -> section.equals(h) || section.startsWith(h + ", ")))
            .toList());
  }

  /** Every section of substance is cited; left out are the foreword's wishes and empty pages. */
  @Test
  void sections_withoutACitation_areEmptyOrHeadingsOnly() {
    Set<String> cited =
        citations()
            .filter(basis -> basis.instrument().equals(ARRANGEMENTS))
            .map(LegalBasis::provision)
            .collect(toSet());
    assertEquals(
        List.of(
            "Nottingham City Safeguarding Children Partnership Structure",
            "Appendix A – NCSCP Structure",
            "Appendix D – Rapid Review Process",
            "Appendix E – Education Engagement"),
        HEADINGS.stream().filter(heading -> !cited.contains(heading)).toList());
  }

  /** Where the documents disagree with themselves or each other, both sides are told. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // the text and Appendix C on who takes turns
        "D10 | chair Child Safeguarding Practice Review Group | Appendix C; members of the partnership",
        "D10 | chair Learning & Workforce Development Group"
            + " | Appendix C; members from the partnership",
        "D10 | chair Strategic Leadership Group | without a term; order",
        // when the arrangements are reviewed
        "D11 | version | regularly; annually",
        // what the scrutineer audits, and for whom
        "D12 | office Independent Scrutineer | rapid reviews only; all reviews; Strategic Leadership Group;"
            + " lead safeguarding partners",
        // who signs off
        "D13 | reserved arrangements-sign-off | Strategic Leadership Group; lead partners",
        "D13 | reserved yearly-report-sign-off | Strategic Leadership Group; lead partners",
        // a majority of whom, and what no majority may do
        "D14 | decision notification-agreement | duty; council; no vote",
        "D15 | decision | of those present; one against one",
        // which edition of the national guidance
        "44 | version | 2018; 2023; 2026",
        "37 | group Quality Assurance & Audits Group | Appendix C; no list",
        "37 | group Education Subgroup | Appendix C; no list",
        "37 | group Policy & Procedure Subgroup | Appendix C; no list",
        "37 | seat Head of Probation Delivery Unit | no other group",
        "38 | organisation nottinghamshire-healthcare | Nottingham City Healthcare; Appendix B",
        "38 | seat Associate Director for Safeguarding and Social Care | Nottingham City Healthcare",
        "39 | agency community-rehabilitation-company | June 2021; no longer",
        "39 | agency probation-service | June 2021; successor",
        "39 | agency fire-and-rescue-service | Nottinghamshire",
        "39 | agency nhs-england | two bodies; Integrated Care Board",
        "40 | post icb-chief-nurse | Chief Nurse and Director of Quality and Governance; one post",
        "41 | group Business Management Group"
            + " | learning and improvement; Learning & Workforce Development Group",
        "42 | group Child Safeguarding Practice Review Group | Appendix D; empty",
        "42 | group Education Subgroup | Appendix E; empty",
        "43 | office Lay Member | will be appointed; Appendix C",
        "43 | seat Lay Member | Appendix C",
        "43 | group Learning & Workforce Development Group | Leaning",
        "45 | funding | same level; yearly review; equitable"
      })
  void disagreement_isSpokenOf(String number, String entry, String words) {
    String said = entry(entry).interpretation().orElse("").toLowerCase(Locale.ROOT);
    for (String word : List.of(words.split("; *"))) {
      assertTrue(
          said.contains(word.toLowerCase(Locale.ROOT)),
          () -> number + ", " + entry + ": \"" + word + "\" is not in: " + said);
    }
  }

  private static Entry entry(String named) {
    String[] parts = named.split(" ", 2);
    String name = parts.length < 2 ? "" : parts[1];
    Group lead = group("Lead Safeguarding Partners Group");
    return switch (parts[0]) {
      case "version" -> CITY.version();
      case "funding" -> ALL.funding().orElseThrow();
      case "group" -> group(name);
      case "chair" -> only(group(name).chairs().stream());
      case "seat" -> only(seats().filter(seat -> seat.title().equals(name)));
      case "office" -> only(ALL.offices().stream().filter(o -> o.name().equals(name)));
      case "post" -> only(ALL.posts().stream().filter(p -> p.id().value().equals(name)));
      case "organisation" ->
          only(ALL.organisations().stream().filter(o -> o.id().value().equals(name)));
      case "agency" -> only(CITY.relevantAgencies().stream().filter(a -> isOf(a, name)));
      case "reserved" ->
          only(lead.reservedMatters().stream().filter(m -> m.kinds().toString().contains(name)));
      case "decision" ->
          only(
              lead.decisions().stream()
                  .filter(
                      d ->
                          name.isEmpty()
                              ? d.kinds().isEmpty()
                              : d.kinds().toString().contains(name)));
      default -> throw new AssertionError(named);
    };
  }

  private static Stream<Seat> seats() {
    return group("Business Management Group").seats().stream();
  }

  private static boolean isOf(RelevantAgency agency, String organisation) {
    return agency.organisation().filter(id -> id.value().equals(organisation)).isPresent();
  }
}
