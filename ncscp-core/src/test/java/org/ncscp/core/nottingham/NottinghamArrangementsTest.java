// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.City.CITY;
import static org.ncscp.core.nottingham.City.COUNCIL;
import static org.ncscp.core.nottingham.City.PARTNERS;
import static org.ncscp.core.nottingham.City.group;
import static org.ncscp.core.nottingham.City.nameOf;
import static org.ncscp.core.nottingham.City.only;
import static org.ncscp.core.nottingham.PublishedArrangements.AGENCIES;
import static org.ncscp.core.nottingham.PublishedArrangements.MEMBERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.nottingham.PublishedArrangements.Row;
import org.ncscp.core.partnership.AgencyClass;
import org.ncscp.core.partnership.NotInForceException;
import org.ncscp.core.partnership.Organisation;
import org.ncscp.core.partnership.Partner;
import org.ncscp.core.partnership.PartnerRole;
import org.ncscp.core.partnership.Post;
import org.ncscp.core.partnership.RelevantAgency;
import org.ncscp.core.reference.PostId;

/** The bundled arrangements say what the published document says, and no more. */
class NottinghamArrangementsTest {
  /** Labels of Appendix C that are no organisation of their own, and whose seat it is. */
  private static final Map<String, String> LABELS =
      Map.of(
          "Local Authority Councillors",
          COUNCIL,
          "LA - Education",
          COUNCIL,
          "LA – Children's Integrated Services",
          COUNCIL,
          "Education",
          COUNCIL,
          "Independent",
          "",
          "NCSCP",
          "",
          "NCSCP – SLG",
          "chair of Strategic Leadership Group",
          "Education Subgroup",
          "chair of Education Subgroup");

  /** Seats that the body of the text or the annual report gives, and Appendix C does not. */
  private static final Map<String, List<String>> BEYOND_APPENDIX_C =
      Map.of(
          "Business Management Group",
          List.of(": Lay Member", ": Vice-Chairs of the Education Subgroup"),
          "Child Safeguarding Practice Review Group",
          List.of(
              COUNCIL + ": Senior personnel of the safeguarding partner who act as decision makers",
              ": Representatives from relevant agencies, depending on the nature of the cases"
                  + " involved"));

  private static String titleOf(PostId post) {
    return CITY.post(post).title();
  }

  @Test
  void head_isTheNottinghamCityPartnership() {
    assertEquals("Nottingham City Safeguarding Children Partnership", CITY.arrangements().name());
    assertEquals(Optional.of("NCSCP"), CITY.arrangements().abbreviation());
    assertEquals(Optional.of(LocalDate.of(2019, 6, 27)), CITY.arrangements().inOperationSince());
    assertEquals(
        List.of("Nottinghamshire Safeguarding Children Partnership"),
        CITY.arrangements().area().orElseThrow().neighbours().stream()
            .map(neighbour -> neighbour.name())
            .toList());
    assertEquals(
        List.of(COUNCIL),
        CITY.arrangements().area().orElseThrow().authorities().stream().map(City::nameOf).toList());
  }

  @Test
  void firstDay_isTheDayOfApproval() {
    LocalDate approved = LocalDate.of(2024, 12, 13);
    assertEquals(approved, NottinghamCity.arrangements().on(approved).version().inForce().from());
    NotInForceException before =
        assertThrows(
            NotInForceException.class,
            () -> NottinghamCity.arrangements().on(approved.minusDays(1)));
    // The board before it was no partnership, so there is nobody to ask.
    assertEquals(List.of(), before.askInstead());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOCAL_AUTHORITY | Nottingham City Council | Chief Executive"
            + " | Corporate Director for Children and Education Services",
        "INTEGRATED_CARE_BOARD | NHS Nottingham and Nottinghamshire Integrated Care Board"
            + " | Chief Executive | Chief Nurse",
        "POLICE | Nottinghamshire Police | Chief Constable | Assistant Chief Constable"
      })
  void partner_hasALeadAndADelegate(
      PartnerRole role, String organisation, String lead, String delegate) {
    Partner partner = only(CITY.partners(role).stream());
    assertEquals(organisation, nameOf(partner.organisation()));
    PostId head = partner.lead().orElseThrow();
    PostId nominated = only(partner.delegates().stream());
    assertEquals(lead, titleOf(head));
    assertEquals(delegate, titleOf(nominated));
    assertEquals(Optional.of(head), CITY.accountableFor(nominated));
    for (PostId post : List.of(head, nominated)) {
      assertEquals(Optional.of(partner.organisation()), CITY.post(post).organisation());
    }
  }

  @Test
  void partners_areThreeAndNoMore() {
    assertEquals(
        PARTNERS, CITY.partners().stream().map(partner -> nameOf(partner.organisation())).toList());
    assertEquals(3, CITY.leadPartners().size());
    assertEquals(3, CITY.delegatedPartners().size());
    assertTrue(CITY.partners().stream().allMatch(partner -> partner.deliveredBy().isEmpty()));
    assertEquals(List.of(), CITY.issueLeads());
  }

  @Test
  void posts_haveNoHolders() {
    List<Post> posts = CITY.arrangements().posts();
    assertFalse(posts.isEmpty());
    assertEquals(List.of(), posts.stream().filter(post -> !post.holders().isEmpty()).toList());
  }

  @Test
  void relevantAgencies_areThoseOfAppendixB() {
    Map<String, List<String>> listed =
        CITY.relevantAgencies().stream()
            .collect(
                groupingBy(
                    RelevantAgency::sector,
                    LinkedHashMap::new,
                    mapping(NottinghamArrangementsTest::asPrinted, toList())));
    assertEquals(AGENCIES, listed);
    assertEquals(List.copyOf(AGENCIES.keySet()), List.copyOf(listed.keySet()));
    assertEquals(CITY.relevantAgencies(), CITY.arrangements().relevantAgencies().get().entries());
  }

  private static String asPrinted(RelevantAgency agency) {
    return agency
        .asNamed()
        .or(() -> agency.wholeClass().map(AgencyClass::name))
        .orElseGet(() -> nameOf(agency.organisation().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lead Safeguarding Partners Group",
        "Strategic Leadership Group",
        "Business Management Group",
        "Child Safeguarding Practice Review Group",
        "Learning & Workforce Development Group"
      })
  void seats_areTheRowsOfAppendixC(String group) {
    List<String> printed =
        new ArrayList<>(
            MEMBERS.get(group).stream()
                .map(row -> whose(row) + ": " + row.representative())
                .toList());
    printed.addAll(BEYOND_APPENDIX_C.getOrDefault(group, List.of()));
    List<String> seats =
        CITY.seats(group(group).id()).stream()
            .map(seat -> whose(seat) + ": " + seat.title())
            .sorted()
            .toList();
    assertEquals(printed.stream().sorted().toList(), seats);
  }

  private static String whose(Row row) {
    if (LABELS.containsKey(row.organisation())) {
      return LABELS.get(row.organisation());
    }
    return only(CITY.arrangements().organisations().stream()
            .filter(o -> o.name().equals(row.organisation()) || knownAs(o, row)))
        .name();
  }

  private static boolean knownAs(Organisation organisation, Row row) {
    return organisation.alsoKnownAs().contains(row.organisation());
  }

  private static String whose(Seat seat) {
    if (!seat.chairOf().isEmpty()) {
      return "chair of " + CITY.group(only(seat.chairOf().stream())).name();
    }
    return seat.organisation().map(City::nameOf).orElse("");
  }

  @Test
  void groups_withoutAListInAppendixC_haveNoPosts() {
    List<String> withPosts =
        CITY.groups().stream()
            .filter(group -> group.seats().stream().anyMatch(seat -> seat.post().isPresent()))
            .map(Group::name)
            .sorted()
            .toList();
    assertEquals(MEMBERS.keySet().stream().sorted().toList(), withPosts);
  }

  @Test
  void seatPosts_carryTheirSeatsTitle() {
    for (Group group : CITY.groups()) {
      for (Seat seat : group.seats()) {
        if (seat.post().isPresent()) {
          Post post = CITY.post(seat.post().get());
          assertTrue(
              post.title().equals(seat.title()) || post.alsoKnownAs().contains(seat.title()),
              () -> group.name() + ": " + seat.title() + " is held by " + post.title());
          assertEquals(seat.organisation(), post.organisation(), seat::title);
        }
      }
    }
  }

  /** Who carries the recurring duties, worked out from the two documents and national law. */
  @Test
  void dutyBearers_areInTheArrangements() {
    Set<String> responsible =
        NottinghamCity.ruleBook().duties().stream()
            .flatMap(duty -> duty.versions().stream())
            .map(version -> version.provision().responsible().value())
            .collect(toSet());
    Map<String, String> known = new TreeMap<>();
    known.putAll(CITY.groups().stream().collect(toMap(g -> g.id().value(), g -> "group")));
    CITY.arrangements().offices().forEach(office -> known.put(office.id().value(), "office"));
    CITY.arrangements().organisations().forEach(o -> known.put(o.id().value(), "organisation"));
    CITY.relevantAgencies()
        .forEach(a -> a.wholeClass().ifPresent(of -> known.put(of.id().value(), "class")));
    known.put("local-authority", CITY.partners(PartnerRole.LOCAL_AUTHORITY).get(0).role().name());
    known.put("safeguarding-partners", "all partners");
    known.keySet().retainAll(responsible);
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("business-office", "office"),
                Map.entry("case-review-group", "group"),
                Map.entry("education-safeguarding-coordinator", "office"),
                Map.entry("education-subgroup", "group"),
                Map.entry("housing-services", "organisation"),
                Map.entry("independent-scrutineer", "office"),
                Map.entry("lead-safeguarding-partners", "group"),
                Map.entry("local-authority", "LOCAL_AUTHORITY"),
                Map.entry("policy-and-procedure-group", "group"),
                Map.entry("quality-assurance-group", "group"),
                Map.entry("safeguarding-partners", "all partners"),
                Map.entry("schools", "class"),
                Map.entry("strategic-leadership-group", "group"))),
        known);
    assertEquals(known.keySet(), responsible);
  }
}
