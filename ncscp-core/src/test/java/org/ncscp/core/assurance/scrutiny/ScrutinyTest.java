// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;

/**
 * Arrangements of December 2024, Independent Scrutiny, and the scrutineer's challenge on neglect in
 * the annual report 2024/25; the days are made up.
 */
class ScrutinyTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate APRIL_2025 = LocalDate.of(2025, 4, 1);

  private static final List<ScrutineerAppointment> APPOINTMENTS =
      Sheets.readLater(
              ScrutinyTables.APPOINTMENTS,
              "id,post,person,from,to,appointed-by",
              "1,independent-scrutineer,S-2,2025-06-01,2025-12-31,council;icb;police",
              "2,independent-scrutineer,S-1,2023-04-01,2025-04-30,council;icb;police",
              "3,deputy-scrutineer,S-3,2025-12-01,2026-01-31,icb")
          .current();
  private static final List<ScrutinyAssessment> ASSESSMENTS =
      Sheets.readLater(
              ScrutinyTables.ASSESSMENTS,
              "id,assessment,kind,day,period,text",
              "1,leadership-2025,leadership,2025-05-15,2024/25,x",
              "2,leadership-2026,leadership,2026-05-16,2025/26,x",
              "3,audit-2025,audit-of-reviews,2025-06-01,2024/25,x",
              "4,schools,other,2026-02-01,2025/26,x",
              "5,leadership-2024,leadership,2024-06-30,2023/24,x")
          .current();
  private static final List<Challenge> CHALLENGES =
      Sheets.readLater(
              ScrutinyTables.CHALLENGES,
              "id,challenge,day,by,to,about,text",
              "1,neglect,2024-10-01,independent-scrutineer,safeguarding-partners,neglect,x",
              "2,support,2025-03-01,independent-scrutineer,safeguarding-partners,the office,x",
              "3,strategy-meetings,2025-03-31,police,council,strategy discussions,x",
              "4,later,2025-06-01,police,council,other,x")
          .current();
  private static final List<ChallengeAnswer> ANSWERS =
      Sheets.readLater(
              ScrutinyTables.CHALLENGE_ANSWERS,
              "id,challenge,day,by,text,result,closed",
              "1,neglect,2024-12-01,safeguarding-partners,made a priority,accepted,yes",
              "2,neglect,2024-10-31,safeguarding-partners,in hand,partly,",
              "3,neglect,2025-01-15,safeguarding-partners,once more,accepted,yes",
              "4,support,2025-03-15,safeguarding-partners,in hand,not accepted,",
              "5,strategy-meetings,2025-06-01,council,in hand,accepted,yes")
          .current();

  private static Scrutiny asAt(String day) {
    return Scrutiny.of(APPOINTMENTS, ASSESSMENTS, CHALLENGES, ANSWERS, LocalDate.parse(day));
  }

  @Test
  void appointed_onADay_areThoseInForce() {
    Scrutiny scrutiny = asAt("2025-04-01");
    assertEquals(
        List.of("S-1", "", "S-2", "S-2 S-3", "S-3", ""),
        List.of("2025-04-30", "2025-05-01", "2025-06-01", "2025-12-31", "2026-01-01", "2026-02-01")
            .stream()
            .map(day -> people(scrutiny.appointed(LocalDate.parse(day))))
            .toList());
  }

  private static String people(List<ScrutineerAppointment> appointments) {
    return String.join(
        " ", appointments.stream().map(one -> one.person().orElseThrow().value()).toList());
  }

  @Test
  void unappointed_areTheDaysOfThePeriodUntilTheQuestion() {
    assertEquals(
        List.of("2025-05-01 to 2025-05-31", "2026-02-01 to 2026-03-31"), gaps("2026-06-30"));
    assertEquals(
        List.of("2025-05-01 to 2025-05-31", "2026-02-01 to 2026-02-15"), gaps("2026-02-15"));
    assertEquals(List.of("2025-05-01 to 2025-05-10"), gaps("2025-05-10"));
    assertEquals(List.of(), gaps("2025-03-31"), "the year has not begun");
    assertEquals(
        List.of(EffectivePeriod.ofClosed(APRIL_2025, LocalDate.of(2026, 3, 31))),
        Scrutiny.of(List.of(), List.of(), List.of(), List.of(), LocalDate.of(2026, 3, 31))
            .unappointed(YEAR));
  }

  private static List<String> gaps(String asAt) {
    return asAt(asAt).unappointed(YEAR).stream().map(EffectivePeriod::toString).toList();
  }

  @Test
  void assessments_madeWhileNobodyWasAppointed_areListed() {
    assertEquals(
        List.of("leadership-2025", "schools"),
        ids(asAt("2026-02-01").madeWhileNobodyWasAppointed()));
    assertEquals(List.of("leadership-2025"), ids(asAt("2026-01-31").madeWhileNobodyWasAppointed()));
    assertEquals(
        List.of("leadership-2025", "leadership-2024"),
        ids(asAt("2026-02-01").assessments(ScrutinyKind.LEADERSHIP)));
    assertEquals(
        "Scrutiny[2026-02-01, 4 assessments, 4 challenges]", asAt("2026-02-01").toString());
  }

  private static List<String> ids(List<ScrutinyAssessment> assessments) {
    return assessments.stream().map(one -> one.assessment().value()).toList();
  }

  /** "an annual assessment of the safeguarding partners' leadership": twelve months at most. */
  @Test
  void leadership_assessedADayLate_isBreached() {
    assertEquals(
        List.of(
            "2025-04-01 to 2026-04-01: MET, 1 of 1",
            "2025-05-15 to 2026-05-15: AT_RISK, 0 of 1, short by 1, next by 2026-05-15"),
        standings("2026-05-15", ScrutinyKind.LEADERSHIP, NottinghamRules.LEADERSHIP_ASSESSMENT));
    assertEquals(
        List.of(
            "2025-04-01 to 2026-04-01: MET, 1 of 1",
            "2025-05-15 to 2026-05-15: BREACHED, 0 of 1, short by 1",
            "2026-05-16 to 2027-05-16: ON_COURSE, 0 of 1, short by 1, next by 2027-05-16"),
        standings("2026-05-16", ScrutinyKind.LEADERSHIP, NottinghamRules.LEADERSHIP_ASSESSMENT));
  }

  /** "will complete an annual audit of all Learning Reviews, Rapid Reviews/LCSPR's". */
  @Test
  void auditOfReviews_isOnlyThat() {
    assertEquals(
        List.of(
            "2025-04-01 to 2026-04-01: MET, 1 of 1",
            "2025-06-01 to 2026-06-01: ON_COURSE, 0 of 1, short by 1, next by 2026-06-01"),
        standings(
            "2025-07-01",
            ScrutinyKind.AUDIT_OF_REVIEWS,
            NottinghamRules.SCRUTINEER_AUDIT_OF_REVIEWS));
  }

  private static List<String> standings(String asAt, ScrutinyKind kind, RuleId duty) {
    return asAt(asAt)
        .review(kind, NottinghamCity.ruleBook().duty(duty), APRIL_2025)
        .standings()
        .stream()
        .map(DutyStanding::toString)
        .toList();
  }

  @Test
  void challenges_areAnsweredClosedOrOpenForSoManyDays() {
    Scrutiny scrutiny = asAt("2025-03-31");
    assertEquals(
        List.of("neglect", "support", "strategy-meetings"), challenges(scrutiny.challenges()));
    ChallengeStanding neglect = scrutiny.challenges().get(0);
    assertEquals(Optional.of(LocalDate.of(2024, 12, 1)), neglect.closed());
    assertEquals(Period.ofDays(61), neglect.open(), "October and November have 61 days");
    assertEquals(
        List.of("2024-10-31", "2024-12-01", "2025-01-15"),
        neglect.answers().stream().map(one -> one.day().toString()).toList());
    assertEquals(List.of("strategy-meetings"), challenges(scrutiny.unanswered()));
    assertEquals(List.of("support", "strategy-meetings"), challenges(scrutiny.open()));
    assertEquals(Period.ofDays(30), scrutiny.open().get(0).open());
    assertEquals(Period.ofDays(0), scrutiny.open().get(1).open());
    assertEquals(true, scrutiny.open().get(0).isAnswered());
  }

  @Test
  void challenge_beforeItsAnswer_isOpen() {
    Scrutiny scrutiny = asAt("2024-10-30");
    assertEquals(List.of("neglect"), challenges(scrutiny.unanswered()));
    assertEquals(Period.ofDays(29), scrutiny.unanswered().get(0).open());
    assertEquals(List.of("neglect"), challenges(asAt("2024-11-30").open()));
    assertEquals(List.of(), challenges(asAt("2024-12-01").open()));
  }

  private static List<String> challenges(List<ChallengeStanding> standings) {
    return standings.stream().map(one -> one.challenge().challenge().value()).toList();
  }
}
