// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.register.Registers.decided;
import static org.ncscp.core.register.Registers.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** What is doubtful is told, and nothing is refused for it. */
class RegisterWarningsTest {
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  private static final String COUNCIL = "Nottingham City Council";
  private static final Instant LATE = Instant.parse("9000-01-01T00:00:00Z");

  private static List<RegisterWarning> warnings(Decision decision, WorkingDayCalendar calendar) {
    return Register.empty()
        .append(decided(decision), LATE)
        .warnings(NottinghamCity.arrangements(), calendar);
  }

  private static Decision of(String group, String day) {
    return plain("D-1", day).withBy(GroupId.of(group));
  }

  private static Chairperson chair(String chair) {
    String[] words = chair.split(" ", -1);
    return switch (words[0]) {
      case "post" -> PostId.of(words[1]);
      case "seat" -> SeatId.of(words[1]);
      default -> OrganisationId.of(words[1]);
    };
  }

  /** Police chair from April 2025 to March 2026; before and after that is not stated. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-31 | strategic-leadership-group | organisation nottingham-city-council | ''",
        "2025-04-01 | strategic-leadership-group | organisation nottinghamshire-police | ''",
        "2025-04-01 | strategic-leadership-group | seat police | ''",
        "2025-04-01 | strategic-leadership-group | organisation nottingham-city-council |"
            + " CHAIR_OUT_OF_TURN and nottingham-city-council chaired but on 2025-04-01 the chair"
            + " is nottinghamshire-police",
        "2026-03-31 | strategic-leadership-group | seat icb | CHAIR_OUT_OF_TURN and seat icb"
            + " chaired but on 2026-03-31 the chair is nottinghamshire-police",
        "2026-04-01 | strategic-leadership-group | seat icb | ''",
        "2025-06-02 | strategic-leadership-group | seat treasurer | SEAT_UNKNOWN with seat"
            + " treasurer, which strategic-leadership-group does not have on that day",
        "2025-06-02 | business-management-group | organisation nottingham-city-council | ''",
        "2025-06-02 | treasury | organisation nottingham-city-council | GROUP_UNKNOWN by treasury,"
            + " which the arrangements do not have on that day",
        "2024-12-12 | strategic-leadership-group | organisation nottingham-city-council |"
            + " OUTSIDE_ARRANGEMENTS but the arrangements of nottingham-city are in force"
            + " 2024-12-13 on",
      })
  void chair_isComparedWithTheRotation(String day, String group, String chair, String expected) {
    List<String> found =
        warnings(of(group, day).withChairedBy(chair(chair)), ENGLAND).stream()
            .map(warning -> warning.kind() + " " + warning.line())
            .toList();
    String line = expected.replaceFirst(" ", " D-1 was decided on " + day + ", ");
    assertEquals(expected.isEmpty() ? List.of() : List.of(line), found);
  }

  @Test
  void seatsOfTheTally_mustBeTheGroups() {
    SeatTally police = SeatTally.builder().seat(SeatId.of("police")).state(SeatState.FOR).build();
    Decision decision =
        of("strategic-leadership-group", "2025-06-02")
            .withResult(Result.CARRIED)
            .withTally(
                Registers.FULL
                    .tally()
                    .orElseThrow()
                    .withSeats(police, police.withSeat(SeatId.of("treasurer"))));
    assertEquals(
        List.of(RegisterWarningKind.SEAT_UNKNOWN),
        warnings(decision, ENGLAND).stream().map(RegisterWarning::kind).toList());
    assertTrue(warnings(decision, ENGLAND).get(0).line().contains("with seat treasurer"));
  }

  /** Whoever a kind is reserved to may decide it; of others the warning tells. */
  @ParameterizedTest
  @CsvSource({
    "yearly-report-sign-off, lead-safeguarding-partners, ''",
    "yearly-report-sign-off, strategic-leadership-group, lead-safeguarding-partners",
    "publication-delay, strategic-leadership-group, ''",
    "publication-delay, case-review-group, strategic-leadership-group",
    "review-criteria, case-review-group, ''",
  })
  void reservedKind_isTold(String kind, String group, String reservedTo) {
    Decision decision = of(group, "2025-06-02").withKind(DecisionKind.of(kind));
    List<RegisterWarning> found = warnings(decision, ENGLAND);
    assertEquals(
        reservedTo.isEmpty() ? List.of() : List.of(RegisterWarningKind.RESERVED_TO_ANOTHER_GROUP),
        found.stream().map(RegisterWarning::kind).toList());
    assertTrue(found.stream().allMatch(one -> one.line().endsWith("reserved to " + reservedTo)));
  }

  /** Working Together 2023 gives the notification within five working days to the council alone. */
  @ParameterizedTest
  @CsvSource({
    "strategic-leadership-group, notification-agreement, true",
    "case-review-group, notification-agreement, true",
    "lead-safeguarding-partners, notification-agreement, true",
    "strategic-leadership-group, publication-delay, false",
    "strategic-leadership-group, , false",
    "business-management-group, notification-agreement, false",
  })
  void kindOnAnothersDuty_isTold(String group, String kind, boolean told) {
    Decision decision =
        of(group, "2025-06-02").withKind(Optional.ofNullable(kind).map(DecisionKind::of));
    String line =
        "D-1 is on notification-agreement, but the duty serious-incident-notification is that of "
            + COUNCIL
            + ": no decision discharges, stops or delays it";
    assertEquals(told ? List.of(line) : List.of(), duties(decision));
  }

  @Test
  void moreTimeForAnothersDuty_isToldWhoeverGaveIt() {
    RuleId notification = RuleId.of("serious-incident-notification");
    for (String group : List.of("strategic-leadership-group", "business-management-group", "x")) {
      Decision decision =
          of(group, "2025-06-02")
              .withExtendedDeadlines(
                  DEADLINE,
                  new ExtendedDeadline(CaseReference.of("CASE-2"), notification, Optional.empty()));
      assertEquals(
          List.of(
              "D-1 gives more time in case CASE-2, but the duty serious-incident-notification is"
                  + " that of "
                  + COUNCIL
                  + ": no decision discharges, stops or delays it"),
          duties(decision),
          group);
      assertEquals(List.of(), duties(decision.withExtendedDeadlines(DEADLINE)), group);
    }
  }

  private static List<String> duties(Decision decision) {
    return warnings(decision, ENGLAND).stream()
        .filter(one -> one.kind() == RegisterWarningKind.DUTY_OF_ANOTHER_BODY)
        .map(RegisterWarning::line)
        .toList();
  }

  @Test
  void day_isAskedOfTheCalendar() {
    String group = "strategic-leadership-group";
    assertEquals(List.of(), warnings(of(group, "2025-12-24"), ENGLAND));
    assertEquals(
        List.of(
            "D-1 was decided on 2025-12-25, which is not a working day: Christmas Day (England and"
                + " Wales; common law)"),
        warnings(of(group, "2025-12-25"), ENGLAND).stream()
            .map(RegisterWarning::toString)
            .toList());
  }

  /** Beyond the confirmed days, and before the first of them, nobody can tell. */
  @Test
  void dayThatIsNotCovered_isAWarning() {
    LocalDate after = ENGLAND.coverage().confirmedTo().plusDays(1);
    List<RegisterWarning> found =
        warnings(of("strategic-leadership-group", after.toString()), ENGLAND);
    assertEquals(
        List.of(RegisterWarningKind.WORKING_DAY_UNKNOWN),
        found.stream().map(RegisterWarning::kind).toList());
    assertTrue(
        found
            .get(0)
            .line()
            .startsWith(
                "D-1 was decided on "
                    + after
                    + ", and whether that is a working day is not known: "
                    + after
                    + " is not covered"),
        found::toString);
    assertEquals(
        List.of(RegisterWarningKind.WORKING_DAY_UNKNOWN, RegisterWarningKind.OUTSIDE_ARRANGEMENTS),
        warnings(of("strategic-leadership-group", "0999-01-01"), ENGLAND).stream()
            .map(RegisterWarning::kind)
            .toList());
  }

  private static final ExtendedDeadline DEADLINE =
      new ExtendedDeadline(
          CaseReference.of("CASE-1"),
          RuleId.of("publication"),
          Optional.of(LocalDate.of(2025, 12, 1)));
  private static final Decision GIVEN =
      plain("SLG-3", "2025-06-02")
          .withResult(Result.CARRIED)
          .withExtendedDeadlines(
              DEADLINE,
              new ExtendedDeadline(
                  CaseReference.of("CASE-2"), RuleId.of("publication"), Optional.empty()));

  /** A case in which more time was asked for twice, and given once by the decision SLG-3. */
  private static CaseHistory extended() {
    Instant at = Instant.parse("2025-06-03T09:00:00Z");
    FactId trigger = FactId.of("f1");
    RuleId rule = DEADLINE.rule();
    LocalDate until = LocalDate.of(2025, 12, 1);
    BodyId panel = BodyId.of("slg");
    return CaseHistory.of(
        CaseReference.of("CASE-1"),
        List.of(
            Fact.happened(trigger, FactKind.of("begun"), LocalDate.of(2025, 1, 6), at),
            new Fact.ExtensionRequested(FactId.of("f2"), rule, trigger, panel, until, at),
            new Fact.ExtensionRequested(FactId.of("f3"), rule, trigger, panel, until, at),
            new Fact.ExtensionGranted(
                FactId.of("f4"),
                FactId.of("f2"),
                panel,
                Registers.ref("SLG-3"),
                LocalDate.of(2025, 6, 2),
                until,
                at)));
  }

  private static List<String> ofCase(Decision... decisions) {
    Register register = Register.empty();
    for (Decision decision : decisions) {
      register = register.append(decided(decision), LATE);
    }
    List<String> told = new ArrayList<>();
    for (RegisterWarning warning : register.warnings(extended())) {
      assertEquals(Registers.ref("SLG-3"), warning.decision());
      String cites = "extension f4 of publication in case CASE-1 cites decision SLG-3, which ";
      assertTrue(warning.line().startsWith(cites), warning::line);
      told.add(warning.kind() + " " + warning.line().substring(cites.length()));
    }
    return told;
  }

  @Test
  void extension_isBorneOutByACarriedDecision() {
    assertEquals(List.of(), ofCase(GIVEN));
    assertEquals(
        List.of(),
        ofCase(
            GIVEN.withExtendedDeadlines(
                new ExtendedDeadline(DEADLINE.concerns(), DEADLINE.rule(), Optional.empty()))));
    assertEquals(
        List.of("EXTENSION_WITHOUT_DECISION is not in the register"),
        ofCase(plain("SLG-2", "2025-06-02")));
  }

  @Test
  void extension_citingWhatWasNotDecidedSo_isTold() {
    String unnamed = "EXTENSION_DIFFERS does not name that deadline";
    assertEquals(
        List.of("EXTENSION_NOT_CARRIED was not carried", unnamed),
        ofCase(GIVEN.withExtendedDeadlines().withResult(Result.TIED)));
    assertEquals(
        List.of("EXTENSION_RESULT_NOT_STATED does not state whether it was carried"),
        ofCase(GIVEN.withResult(Optional.empty())));
    assertEquals(
        List.of("EXTENSION_SUPERSEDED is superseded"),
        ofCase(GIVEN, plain("SLG-4", "2025-06-09").withSupersedes(Registers.ref("SLG-3"))));
    assertEquals(
        List.of("EXTENSION_DIFFERS is of 2025-06-03 and not of 2025-06-02"),
        ofCase(GIVEN.withDecidedOn(LocalDate.of(2025, 6, 3))));
    assertEquals(
        List.of("EXTENSION_DIFFERS gives time until 2025-12-02 and not until 2025-12-01"),
        ofCase(
            GIVEN.withExtendedDeadlines(
                new ExtendedDeadline(
                    DEADLINE.concerns(),
                    DEADLINE.rule(),
                    Optional.of(LocalDate.of(2025, 12, 2))))));
    assertEquals(
        List.of(unnamed),
        ofCase(
            GIVEN.withExtendedDeadlines(
                new ExtendedDeadline(
                    DEADLINE.concerns(), RuleId.of("rapid-review"), DEADLINE.until()),
                new ExtendedDeadline(
                    CaseReference.of("CASE-2"), DEADLINE.rule(), DEADLINE.until()))));
  }
}
