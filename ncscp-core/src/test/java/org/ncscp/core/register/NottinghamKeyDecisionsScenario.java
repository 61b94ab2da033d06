// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.group.Group;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.voting.Result;

/**
 * The annual report 2024/25 prints seven key decisions and the ten lettered actions of one of them.
 * The register keeps them and gives the same table. What the report does not state stays empty:
 * what became of the vote and how, who chaired, when each was recorded (here: the day after the
 * period), and of decision 6 the status, which it states of the actions only. The order is the
 * report's, in which decision 6 of June stands after that of December.
 */
class NottinghamKeyDecisionsScenario {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final Instant RECORDED = Instant.parse("2025-04-01T09:00:00Z");
  private static final Map<String, GroupId> GROUPS =
      Map.of(
          "Strategic Leadership Group (SLG)",
          NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP,
          "Child Safeguarding Practice Review Subgroup",
          NottinghamGroups.CASE_REVIEW_GROUP);
  private static final Map<String, DecisionKind> KINDS =
      Map.of(
          "4",
          NottinghamDecisions.YEARLY_REPORT_SIGN_OFF,
          "5",
          NottinghamDecisions.ARRANGEMENTS_SIGN_OFF);
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);

  /** The cells of the table as it is printed. */
  private static final List<List<String>> PRINTED =
      RegisterFileTest.resource("key-decisions-2024-25.tsv")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();

  private static final Register REGISTER = register();

  private static Register register() {
    List<Decision> decisions = new ArrayList<>();
    for (List<String> row : PRINTED) {
      if (!row.get(2).isEmpty()) {
        Decision decision =
            Decision.builder()
                .reference(Registers.ref("NCSCP-2024-25-" + row.get(0)))
                .decidedOn(date(row.get(1)))
                .by(GROUPS.get(row.get(2)))
                .text(FreeText.of(row.get(3)))
                .kind(Optional.ofNullable(KINDS.get(row.get(0))))
                .status(status(row.get(4)))
                .build();
        boolean ofReview = row.get(3).contains("Rapid Review Ref: 24Z01");
        decisions.add(ofReview ? decision.withConcerns(CaseReference.of("24Z01")) : decision);
      } else {
        int last = decisions.size() - 1;
        List<DecisionAction> actions = new ArrayList<>(decisions.get(last).actions());
        actions.add(
            DecisionAction.builder()
                .letter(ActionLetter.of(row.get(0)))
                .text(FreeText.of(row.get(3)))
                .status(status(row.get(4)).orElseThrow())
                .build());
        decisions.set(last, decisions.get(last).withActions(actions));
      }
    }
    Register.Builder register = Register.empty().toBuilder();
    for (int i = 0; i < decisions.size(); i++) {
      register.append(Registers.decided(decisions.get(i)), RECORDED.plusSeconds(60L * i));
    }
    return register.build();
  }

  /** The report writes 27/7/24 and 27/7/2024. */
  private static LocalDate date(String printed) {
    String[] parts = printed.split("/", -1);
    int year = Integer.parseInt(parts[2]);
    return LocalDate.of(
        year < 100 ? 2000 + year : year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }

  private static Optional<DecisionStatus> status(String printed) {
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(DecisionStatus.valueOf(printed.toUpperCase(Locale.ROOT)));
  }

  /** Who decided, by one of the names that the arrangements know for the group of the row. */
  private static String printedName(KeyDecisionRow row) {
    GroupId group = REGISTER.decision(row.reference()).orElseThrow().by();
    Set<String> names =
        NottinghamCity.arrangements().groups().stream()
            .filter(one -> one.id().equals(group))
            .flatMap(one -> one.alsoKnownAs().stream())
            .collect(Collectors.toSet());
    String full = row.by() + row.abbreviation().map(letters -> " (" + letters + ")").orElse("");
    return GROUPS.keySet().stream()
        .filter(name -> name.equals(full) || names.contains(name))
        .findFirst()
        .orElse(full);
  }

  private static String printed(Optional<DecisionStatus> status) {
    return status
        .map(one -> one.description().substring(0, 1).toUpperCase(Locale.ROOT))
        .orElse("")
        .concat(status.map(one -> one.description().substring(1)).orElse(""));
  }

  @Test
  void table_isTheOneThatTheReportPrints() {
    List<List<String>> expected =
        PRINTED.stream()
            .map(row -> row.get(1).isEmpty() ? row : with(row, date(row.get(1)).toString()))
            .toList();
    List<List<String>> table = new ArrayList<>();
    for (KeyDecisionRow row :
        KeyDecisions.of(REGISTER, YEAR, NottinghamCity.arrangements()).rows()) {
      table.add(
          List.of(
              Integer.toString(row.number()),
              row.date().toString(),
              printedName(row),
              row.decision().reveal(),
              printed(row.status())));
      for (DecisionAction action : row.actions()) {
        table.add(
            List.of(
                action.letter().value(),
                "",
                "",
                action.text().reveal(),
                printed(Optional.of(action.status()))));
      }
    }
    assertEquals(17, table.size());
    assertEquals(expected, table);
    assertEquals(
        "Child Safeguarding Practice Review Group",
        KeyDecisions.of(REGISTER, YEAR, NottinghamCity.arrangements()).rows().get(5).by());
  }

  private static List<String> with(List<String> row, String date) {
    List<String> changed = new ArrayList<>(row);
    changed.set(1, date);
    return changed;
  }

  /** The file beside the table was written by another program, from the same table. */
  @Test
  void file_isWhatAnotherProgramMadeOfTheTable() {
    String file = RegisterFileTest.resource("key-decisions-2024-25.jsonl");
    assertEquals(file, String.join("\n", Registers.lines(REGISTER)) + "\n");
    Register read = Registers.read(file);
    assertEquals(REGISTER, read);
    assertEquals(
        "a4a367c809f08c2e3e0047b3d95f0beec69dbdd189f49dd0c8f10aa34035d516", read.head().value());
    assertTrue(read.verify(REGISTER.head()).isIntact());
  }

  @Test
  void queries_findTheDecisions() {
    assertEquals(List.of("6", "1", "2", "3", "4", "5", "7"), numbers(DecisionQuery.all().in(YEAR)));
    assertEquals(List.of("6"), numbers(DecisionQuery.all().by(NottinghamGroups.CASE_REVIEW_GROUP)));
    assertEquals(
        List.of("1", "2", "3"),
        numbers(DecisionQuery.all().from(LocalDate.of(2024, 7, 27), LocalDate.of(2024, 7, 27))));
    assertEquals(
        List.of("1", "2", "3", "4", "5", "7"),
        numbers(DecisionQuery.all().standing(DecisionStatus.COMPLETED)));
    assertEquals(
        Optional.empty(), REGISTER.isCarried(Registers.ref("NCSCP-2024-25-4")), "not stated");
  }

  private static List<String> numbers(DecisionQuery query) {
    return REGISTER.decisions(query).stream()
        .map(decision -> decision.reference().value().substring("NCSCP-2024-25-".length()))
        .toList();
  }

  /**
   * 27 July 2024 was a Saturday; the arrangements that are known begin on the day of decision 5,
   * which they themselves reserve to the lead partners, as they do the yearly report of decision 4.
   */
  @Test
  void warnings_sayWhatIsDoubtful() {
    String outside = "but the arrangements of nottingham-city are in force 2024-12-13 on";
    List<String> expected =
        Stream.of(
                "6 was decided on 2024-06-24, " + outside,
                "1 was decided on 2024-07-27, which is not a working day: Saturday",
                "1 was decided on 2024-07-27, " + outside,
                "2 was decided on 2024-07-27, which is not a working day: Saturday",
                "2 was decided on 2024-07-27, " + outside,
                "3 was decided on 2024-07-27, which is not a working day: Saturday",
                "3 was decided on 2024-07-27, " + outside,
                "4 was decided on 2024-09-13, " + outside,
                "5 was decided on 2024-12-13, by strategic-leadership-group but is of the kind"
                    + " arrangements-sign-off, which is reserved to lead-safeguarding-partners")
            .map(line -> "NCSCP-2024-25-" + line)
            .toList();
    assertEquals(
        expected,
        REGISTER.warnings(NottinghamCity.arrangements(), ENGLAND).stream()
            .map(RegisterWarning::line)
            .toList());
  }

  /** A group that was renamed has the name of the day; one that is not known its bare id. */
  @Test
  void group_hasTheNameOfTheDay() {
    Arrangements known = NottinghamCity.arrangements();
    GroupId renamed = NottinghamGroups.PARTNERSHIP_GROUP;
    List<Group> groups = new ArrayList<>();
    for (Group group : known.groups()) {
      if (group.id().equals(renamed)) {
        LocalDate lastDay = LocalDate.of(2025, 5, 31);
        groups.add(
            group
                .withName("Forum")
                .withInForce(EffectivePeriod.ofClosed(group.inForce().from(), lastDay)));
        groups.add(group.withInForce(EffectivePeriod.from(lastDay.plusDays(1))));
      } else {
        groups.add(group);
      }
    }
    Register register =
        Registers.register(
            Registers.decided(Registers.plain("D-1", "2025-06-01").withBy(renamed)),
            Registers.decided(Registers.plain("D-2", "2025-05-31").withBy(renamed)),
            Registers.decided(Registers.plain("D-3", "2025-06-01")));
    assertEquals(
        List.of("Partnership Group", "Forum", "leaders"),
        KeyDecisions.of(register, ReportingPeriod.ofFinancialYear(2025), known.withGroups(groups))
            .rows()
            .stream()
            .map(KeyDecisionRow::by)
            .toList());
  }

  /** What follows later are further entries; the table of the year can still be told as it was. */
  @Test
  void laterEntries_leaveTheTableOfThenAsItWas() {
    Decision review =
        Registers.plain("NCSCP-2025-26-1", "2025-06-20")
            .withResult(Result.CARRIED)
            .withSupersedes(Registers.ref("NCSCP-2024-25-7"));
    Register later =
        REGISTER.append(Registers.decided(review), Instant.parse("2025-06-23T09:00:00Z"));
    KeyDecisions now = KeyDecisions.of(later, YEAR, NottinghamCity.arrangements());
    KeyDecisions then =
        KeyDecisions.of(
            later.asAt(Instant.parse("2025-04-30T00:00:00Z")), YEAR, NottinghamCity.arrangements());
    assertEquals(Optional.of(DecisionStatus.SUPERSEDED), now.rows().get(6).status());
    assertEquals(Optional.of(DecisionStatus.COMPLETED), then.rows().get(6).status());
    assertEquals(now.rows().subList(0, 6), then.rows().subList(0, 6));
    assertFalse(then.toString().contains("Business Plan"));
  }
}
