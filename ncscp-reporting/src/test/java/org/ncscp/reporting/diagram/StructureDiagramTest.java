// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.reporting.svg.DrawnChart;

class StructureDiagramTest {
  private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);

  /** One group of each kind, chaired in each way. */
  private static final String EXAMPLE =
      """
        neighbours:
          - partnership: neighbour
            name: Neighbour Partnership
      boards:
        - id: health-board
          name: Health and Wellbeing Board
        - id: idle-board
          name: A board to which no group reports
        - id: later-board
          name: A board to come
          from: 2026-01-01
      organisations:
        - id: council
          name: Example Council
        - id: police
          name: Example Police
      posts:
        - id: director
          title: Director of Children's Services
          organisation: council
      partners:
        - organisation: council
          role: local-authority
        - organisation: police
          role: police
      groups:
        - id: executive
          name: Executive
          abbreviation: EX
          chairs: [{chair: fixed, by: director}]
          escalates-to: director
        - id: management
          name: Management Group
          reports-to: [executive, health-board]
          escalates-to: health-board
          chairs:
            - chair: rotating
              pool: [council, police]
              term: 1 year
              first-term: 2024-12-13
        - id: reviews
          name: Review Group
          reports-to: [management]
          escalates-to: executive
          seats:
            - seat: nurse
              title: Designated Nurse
              standing: member
            - seat: doctor
              title: Designated Doctor
              standing: member
          chairs:
            - chair: vacant
              to: 2025-03-31
            - chair: independent
              by: doctor
              from: 2025-04-01
        - id: shared
          name: Procedures Group
          owners: [example, neighbour, far-away]
          reports-to: [management]
          to: 2025-12-31
          chairs:
            - chair: unspecified
              to: 2025-03-31
            - chair: rotating
              pool-in-words: members
              from: 2025-04-01
        - id: shared
          name: Procedures Group
          owners: [example, neighbour, far-away]
          reports-to: [management, later-board]
          from: 2026-01-01
        - id: short
          name: Audit Group
          owners: [example, neighbour]
          task-and-finish:
            task: An audit.
            until: 2026-03-31
          reports-to: [management, reviews]
          chairs: [{chair: nominated, nominated-by: reviews}]
        - id: alone
          name: Network
          chairs: [{chair: vacant}]
        - id: former
          name: Former Group
          reports-to: [executive]
          to: 2025-08-31
      """;

  private static DrawnChart draw(LocalDate day) throws IOException {
    Arrangements arrangements = ExampleArrangements.read("Example & District Partnership", EXAMPLE);
    return new DrawnChart(StructureDiagram.of(arrangements.on(day)).svg());
  }

  private static Set<String> lines(DrawnChart chart) {
    return chart.ways().stream()
        .map(way -> way.from() + " " + way.kind() + " " + way.to())
        .collect(Collectors.toSet());
  }

  @Test
  void example_saysWhoReportsToWhom() throws IOException {
    DrawnChart chart = draw(MON_2025_09_01);
    chart.assertSound();
    assertEquals(
        Set.of(
            "group:management reports group:executive",
            "group:management reports board:health-board",
            "group:management escalates board:health-board",
            "group:reviews reports group:management",
            "group:reviews escalates group:executive",
            "group:shared reports group:management",
            "group:short reports group:management",
            "group:short reports group:reviews"),
        lines(chart));
  }

  @Test
  void example_saysWhatEachGroupIs() throws IOException {
    DrawnChart chart = draw(MON_2025_09_01);
    assertEquals(
        "Example & District Partnership: structure on 1 September 2025",
        chart.elements("title").get(0).getTextContent());
    assertEquals(
        Map.of(
            "group:executive", "group",
            "group:management", "group",
            "group:reviews", "group",
            "group:shared", "cross-authority",
            "group:short", "task-and-finish",
            "group:alone", "group",
            "board:health-board", "board"),
        chart.boxes().keySet().stream()
            .collect(
                Collectors.toMap(box -> box, box -> chart.group(box).getAttribute("data-kind"))));
    assertWords(
        chart,
        "group:executive",
        "Executive (EX) Chair: Director of Children's Services"
            + " Escalates to the Director of Children's Services");
    assertWords(chart, "group:management", "Management Group Chair: Example Council (by rotation)");
    assertWords(chart, "group:reviews", "Review Group Chair: Designated Doctor");
    assertWords(
        chart,
        "group:shared",
        "Procedures Group With Neighbour Partnership and far-away Chair: by rotation");
    assertWords(
        chart,
        "group:short",
        "Audit Group With Neighbour Partnership Chair: nominated by the Review Group"
            + " Until 31 March 2026");
    assertWords(chart, "group:alone", "Network Chair: vacant Reporting: not stated");
    assertWords(chart, "board:health-board", "Health and Wellbeing Board");
  }

  private static void assertWords(DrawnChart chart, String box, String words) {
    assertEquals(words, String.join(" ", chart.words(box)));
  }

  @Test
  void anotherDay_hasAnotherStructure() throws IOException {
    DrawnChart before = draw(LocalDate.of(2025, 8, 31));
    assertTrue(lines(before).contains("group:former reports group:executive"));
    assertWords(before, "group:former", "Former Group Chair: not stated");
    DrawnChart after = draw(LocalDate.of(2026, 1, 1));
    assertTrue(lines(after).contains("group:shared reports board:later-board"));
    assertWords(after, "group:management", "Management Group Chair: Example Police (by rotation)");
  }

  /** What the sections of the arrangements say of reporting; their Appendix A is a picture. */
  @Test
  void nottingham_reportsAsItsSectionsSay() {
    DrawnChart chart =
        new DrawnChart(StructureDiagram.of(NottinghamCity.arrangements().on(MON_2025_09_01)).svg());
    chart.assertSound();
    List<String> lines = List.copyOf(lines(chart));
    assertTrue(
        lines.containsAll(
            List.of(
                "group:strategic-leadership-group reports group:lead-safeguarding-partners",
                "group:business-management-group reports group:strategic-leadership-group",
                "group:case-review-group reports group:business-management-group",
                "group:learning-and-workforce-group reports group:business-management-group")),
        lines::toString);
    assertEquals(
        "cross-authority",
        chart.group("group:policy-and-procedure-group").getAttribute("data-kind"));
  }

  @Test
  void partnership_null_isRefused() {
    assertEquals(
        "partnership",
        assertThrows(NullPointerException.class, () -> StructureDiagram.of(null)).getMessage());
  }
}
