// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.group.Chair;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.nottingham.NottinghamPosts;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.nottingham.NottinghamSeats;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.partnership.Electorates;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.voting.Ballot;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.SeatState;

/** The README's lines, run: each expression stands there with the answer that it gives here. */
class ReadmeTest {

  @Test
  void snippet_givesTheAnswersItStates() throws IOException {
    WorkingDayCalendar england = UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
    LocalDate maundyThursday = LocalDate.of(2025, 4, 17);
    DeadlineCalculator deadlines = DeadlineCalculator.of(NottinghamCity.ruleBook(), england);

    states(
        "england.plusWorkingDays(maundyThursday, 5);", england.plusWorkingDays(maundyThursday, 5));
    assertEquals(LocalDate.of(2025, 4, 28), maundyThursday.with(england.plusWorkingDays(5)));
    states(
        "england.minusWorkingDays(LocalDate.of(2025, 6, 2), 7);",
        england.minusWorkingDays(LocalDate.of(2025, 6, 2), 7));
    states(
        "england.workingDaysBetween(maundyThursday, LocalDate.of(2025, 4, 28));",
        england.workingDaysBetween(maundyThursday, LocalDate.of(2025, 4, 28)));
    states(
        ".isWorkingDay(LocalDate.of(2022, 9, 19));",
        england.asKnownOn(LocalDate.of(2022, 9, 9)).isWorkingDay(LocalDate.of(2022, 9, 19)));
    states(
        "deadlines.calculate(NottinghamRules.RAPID_REVIEW, LocalDate.of(2025, 4, 16)).dueDate();",
        deadlines.calculate(NottinghamRules.RAPID_REVIEW, LocalDate.of(2025, 4, 16)).dueDate());
  }

  @Test
  void snippet_ofThePartnership_givesTheAnswersItStates() throws IOException {
    Partnership ncscp = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
    states(
        "ncscp.accountableFor(NottinghamPosts.ASSISTANT_CHIEF_CONSTABLE).orElseThrow();",
        ncscp.accountableFor(NottinghamPosts.ASSISTANT_CHIEF_CONSTABLE).orElseThrow());
    Chair.Held chair = (Chair.Held) ncscp.chairOf(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP);
    states(
        "ncscp.chairOf(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP);",
        "held by " + chair.by() + " until " + chair.during().to().orElseThrow());
    assertEquals(
        new Authority.ReservedTo(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP),
        ncscp.mayDecide(
            NottinghamGroups.BUSINESS_MANAGEMENT_GROUP, NottinghamDecisions.PUBLICATION_DELAY));
    assertEquals(1, ncscp.relevantAgency(OrganisationKind.of("academy")).size());
  }

  @Test
  void snippet_ofAVote_givesTheAnswerItStates() throws IOException {
    Partnership ncscp = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
    Electorate partners =
        Electorates.find(
                ncscp,
                NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP,
                NottinghamDecisions.PUBLICATION_DELAY)
            .orElseThrow();
    Ballot ballot =
        Ballot.of(
            Map.of(
                NottinghamSeats.COUNCIL, SeatState.FOR,
                NottinghamSeats.ICB, SeatState.FOR,
                NottinghamSeats.POLICE, SeatState.ABSENT));
    states(
        "partners.decide(ballot).explanation();",
        "\"" + partners.decide(ballot).explanation() + "\"");
  }

  private static void states(String expression, Object answer) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../README.md"));
    assertTrue(
        lines.stream()
            .map(line -> line.replaceAll("\\s+//", " //"))
            .anyMatch(line -> line.contains(expression + " // " + answer)),
        expression + " // " + answer);
  }
}
