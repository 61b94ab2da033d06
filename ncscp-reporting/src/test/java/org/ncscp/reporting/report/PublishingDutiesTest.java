// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;
import org.ncscp.core.voting.Result;
import org.ncscp.reporting.diary.Diary;
import org.ncscp.reporting.diary.DutiesOfTheYear;
import org.ncscp.reporting.diary.DutyState;
import org.ncscp.reporting.report.PublishingDuty.Kind;

class PublishingDutiesTest {
  private static final Arrangements ARRANGEMENTS = NottinghamCity.arrangements();
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(ARRANGEMENTS.ruleBook(), UkBankHolidays.bundled());
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final GroupId LEADS = GroupId.of("lead-safeguarding-partners");
  private static final GroupId LEADERSHIP = GroupId.of("strategic-leadership-group");
  private static final BodyId PANEL = BodyId.of("panel");
  private static final BodyId FOUNDATIONS = BodyId.of("foundations");
  private static final LocalDate FRI_2025_09_12 = LocalDate.of(2025, 9, 12);

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Decision decision(String reference, GroupId by, String on) {
    return Decision.builder()
        .reference(DecisionReference.of(reference))
        .decidedOn(day(on))
        .by(by)
        .text(FreeText.of("WITHHELD"))
        .build();
  }

  private static Publication of2025() {
    return Publication.of(YEAR)
        .withPreviousPublishedOn(day("2024-09-16"))
        .withApproval(decision("LSPG-2025-03", LEADS, "2025-09-05"))
        .withPublishedOn(FRI_2025_09_12)
        .withCopySent(PANEL, day("2025-09-19"))
        .withCopySent(FOUNDATIONS, day("2025-09-20"));
  }

  private static PublishingDuties duties(Publication publication, String asAt) {
    return PublishingDuties.of(ARRANGEMENTS, DEADLINES, publication, day(asAt));
  }

  private static String line(Publication publication, String asAt, Kind kind) {
    return duties(publication, asAt).lines(kind).get(0).toString();
  }

  private static String finding(Publication publication, String asAt, Kind kind) {
    return duties(publication, asAt).lines(kind).get(0).duty().finding();
  }

  @Test
  void wholeYear_publishedOnAFriday() {
    PublishingDuties duties = duties(of2025(), "2025-10-01");

    assertEquals(
        """
        WITHIN_TWELVE_MONTHS MET, by 2025-09-16, done 2025-09-12
        BY_SEPTEMBER MET, by 2025-09-30, done 2025-09-12
        SIGN_OFF_BEFORE_PUBLICATION MET, by 2025-09-12, done 2025-09-05
        COPY to panel MET, by 2025-09-19, done 2025-09-19
        COPY to foundations LATE, by 2025-09-19, done 2025-09-20
        NEXT_REPORT NOT_YET_DUE, by 2026-09-12""",
        String.join("\n", duties.lines().stream().map(PublishingDuty::toString).toList()));
    assertEquals(duties.lines(Kind.COPY).subList(1, 2), duties.concerns());
    assertTrue(duties.lines().stream().noneMatch(line -> line.duty().citations().isEmpty()));
  }

  @Test
  void nothingRecorded_isNotYetDueUntilTheEndOfSeptember() {
    Publication none = Publication.of(YEAR);

    assertEquals(
        "BY_SEPTEMBER NOT_YET_DUE, by 2025-09-30", line(none, "2025-09-30", Kind.BY_SEPTEMBER));
    assertEquals(
        "BY_SEPTEMBER OVERDUE, by 2025-09-30", line(none, "2025-10-01", Kind.BY_SEPTEMBER));
    assertEquals(
        "BY_SEPTEMBER LATE, by 2025-09-30, done 2025-10-01",
        line(none.withPublishedOn(day("2025-10-01")), "2025-10-02", Kind.BY_SEPTEMBER));
    assertEquals("COPY to panel NOT_YET_DUE", line(none, "2025-10-01", Kind.COPY));
    assertEquals(
        "SIGN_OFF_BEFORE_PUBLICATION NOT_YET_DUE",
        line(none, "2025-10-01", Kind.SIGN_OFF_BEFORE_PUBLICATION));
    assertEquals(
        "WITHIN_TWELVE_MONTHS NOT_RECORDED", line(none, "2025-10-01", Kind.WITHIN_TWELVE_MONTHS));
    assertEquals(
        "When the report before was published is not recorded; no further apart than 12 months.",
        finding(none, "2025-10-01", Kind.WITHIN_TWELVE_MONTHS));
    assertEquals(List.of(), duties(none, "2025-10-01").lines(Kind.NEXT_REPORT));
  }

  @Test
  void copies_sevenDaysOfTheCalendarEachOfItsOwn() {
    Publication published = Publication.of(YEAR).withPublishedOn(FRI_2025_09_12);

    assertEquals(
        "COPY to panel NOT_YET_DUE, by 2025-09-19", line(published, "2025-09-19", Kind.COPY));
    assertEquals("COPY to panel OVERDUE, by 2025-09-19", line(published, "2025-09-20", Kind.COPY));
    Publication toOne = published.withCopySent(FOUNDATIONS, FRI_2025_09_12);
    assertEquals(
        "[COPY to panel OVERDUE, by 2025-09-19,"
            + " COPY to foundations MET, by 2025-09-19, done 2025-09-12]",
        duties(toOne, "2025-09-20").lines(Kind.COPY).toString());
    // A further copy later changes nothing.
    Publication again = toOne.withCopySent(FOUNDATIONS, day("2025-11-03"));
    assertEquals(DutyState.MET, duties(again, "2025-11-03").lines(Kind.COPY).get(1).state());
  }

  @Test
  void copy_beforePublication_doesNotCount() {
    Publication early =
        Publication.of(YEAR).withPublishedOn(FRI_2025_09_12).withCopySent(PANEL, day("2025-09-11"));

    assertEquals("COPY to panel OVERDUE, by 2025-09-19", line(early, "2025-09-20", Kind.COPY));
    assertTrue(
        finding(early, "2025-09-20", Kind.COPY)
            .endsWith(
                "; not sent by 2025-09-20. One sent on 2025-09-11, before publication, does not"
                    + " count."));
  }

  @Test
  void signOff_byTheStrategicLeadershipGroupAlone_isNotRecorded() {
    // Key decision 4 of the annual report 2024/25: the group approved the report of 2023/24 on 13
    // September 2024; no sign-off by the lead safeguarding partners is recorded. The day of its
    // publication is not stated; Monday 16 September is taken.
    Publication publication =
        Publication.of(ReportingPeriod.ofFinancialYear(2023))
            .withApproval(decision("NCSCP-2024-25-4", LEADERSHIP, "2024-09-13"))
            .withPublishedOn(day("2024-09-16"));
    PublishingDuty line =
        duties(publication, "2025-03-31").lines(Kind.SIGN_OFF_BEFORE_PUBLICATION).get(0);

    assertEquals(DutyState.NOT_RECORDED, line.state());
    assertEquals(
        "No sign-off by the Lead Safeguarding Partners Group is recorded, the approval of the"
            + " Strategic Leadership Group on 2024-09-13 (decision NCSCP-2024-25-4) does not sign it"
            + " off; published on 2024-09-16; the arrangements that ask for it are in force"
            + " 2024-12-13 on.",
        line.duty().finding());
    assertEquals("Lead Safeguarding Partners Group", line.duty().answersName());
    assertEquals(
        "NCSCP safeguarding arrangements, December 2024, Lead Safeguarding Partners Group (LSPG)"
            + " (local arrangements; the source was read)",
        line.duty().citations().get(0).citation());
    assertTrue(duties(publication, "2025-03-31").concerns().contains(line));
  }

  @Test
  void signOff_afterPublication_isOutOfOrder() {
    Publication published = Publication.of(YEAR).withPublishedOn(FRI_2025_09_12);
    Kind kind = Kind.SIGN_OFF_BEFORE_PUBLICATION;

    assertEquals(
        "SIGN_OFF_BEFORE_PUBLICATION OUT_OF_ORDER, by 2025-09-12, done 2025-09-13",
        line(published.withApproval(decision("L-1", LEADS, "2025-09-13")), "2025-10-01", kind));
    assertEquals(
        "SIGN_OFF_BEFORE_PUBLICATION MET, by 2025-09-12, done 2025-09-12",
        line(published.withApproval(decision("L-1", LEADS, "2025-09-12")), "2025-10-01", kind));
    // The first of several counts.
    assertEquals(
        "SIGN_OFF_BEFORE_PUBLICATION MET, by 2025-09-12, done 2025-09-01",
        line(
            published
                .withApproval(decision("L-2", LEADS, "2025-09-20"))
                .withApproval(decision("L-1", LEADS, "2025-09-01")),
            "2025-10-01",
            kind));
    assertEquals(
        "Signed off by the Lead Safeguarding Partners Group on 2025-09-13; published on 2025-09-12.",
        finding(published.withApproval(decision("L-1", LEADS, "2025-09-13")), "2025-10-01", kind));
  }

  @Test
  void signOff_whereTheArrangementsNameNobody_isNotAskedFor() {
    Arrangements silent = ARRANGEMENTS.withReporting(Optional.empty());

    assertEquals(
        List.of(),
        PublishingDuties.of(silent, DEADLINES, of2025(), day("2025-10-01"))
            .lines(Kind.SIGN_OFF_BEFORE_PUBLICATION));
  }

  @Test
  void twelveMonths_theCorrespondingDayIsTheLast() {
    Publication after = Publication.of(YEAR).withPreviousPublishedOn(day("2024-09-16"));
    Kind kind = Kind.WITHIN_TWELVE_MONTHS;

    assertEquals(
        "WITHIN_TWELVE_MONTHS MET, by 2025-09-16, done 2025-09-16",
        line(after.withPublishedOn(day("2025-09-16")), "2025-09-16", kind));
    assertEquals(
        "WITHIN_TWELVE_MONTHS LATE, by 2025-09-16, done 2025-09-17",
        line(after.withPublishedOn(day("2025-09-17")), "2025-09-17", kind));
    assertEquals("WITHIN_TWELVE_MONTHS AT_RISK, by 2025-09-16", line(after, "2025-09-16", kind));
    assertEquals("WITHIN_TWELVE_MONTHS OVERDUE, by 2025-09-16", line(after, "2025-09-17", kind));
    assertEquals(
        "WITHIN_TWELVE_MONTHS NOT_YET_DUE, by 2025-09-16", line(after, "2025-05-16", kind));
    assertEquals(
        "The report before the one due was published on 2024-09-16; no further apart than 12"
            + " months.",
        finding(after, "2025-05-16", kind));
  }

  @Test
  void twelveMonths_from29February_endOnThe28th() {
    Publication leap =
        Publication.of(ReportingPeriod.ofFinancialYear(2023))
            .withPreviousPublishedOn(day("2024-02-29"));

    assertEquals(
        "WITHIN_TWELVE_MONTHS MET, by 2025-02-28, done 2025-02-28",
        line(leap.withPublishedOn(day("2025-02-28")), "2025-03-01", Kind.WITHIN_TWELVE_MONTHS));
    assertEquals(
        "WITHIN_TWELVE_MONTHS LATE, by 2025-02-28, done 2025-03-01",
        line(leap.withPublishedOn(day("2025-03-01")), "2025-03-01", Kind.WITHIN_TWELVE_MONTHS));
  }

  @Test
  void periodOf17Or24Months_isDueBySeptemberAfterItsEnd() {
    for (String first : List.of("2023-11-01", "2023-04-01")) {
      ReportingPeriod period = new ReportingPeriod("long", day(first), day("2025-03-31"));
      assertEquals(
          "BY_SEPTEMBER OVERDUE, by 2025-09-30",
          line(Publication.of(period), "2025-10-01", Kind.BY_SEPTEMBER));
    }
  }

  @Test
  void periodThatEndsOnAnotherDay_hasNoDayThatATextTells() {
    ReportingPeriod period = new ReportingPeriod("2024", day("2024-01-01"), day("2024-12-31"));

    assertEquals(
        "BY_SEPTEMBER NOT_DETERMINED",
        line(Publication.of(period), "2025-10-01", Kind.BY_SEPTEMBER));
    assertEquals(
        "The period ends on 2024-12-31 and the rule counts from 31 March: no text tells the day for"
            + " such a period.",
        finding(Publication.of(period), "2025-10-01", Kind.BY_SEPTEMBER));
  }

  @Test
  void bySeptember_ofAYearBeforeTheRule_isNotInForce() {
    ReportingPeriod period = ReportingPeriod.ofFinancialYear(2022);
    Publication published = Publication.of(period).withPublishedOn(day("2023-11-01"));

    assertEquals(
        "BY_SEPTEMBER NOT_IN_FORCE, done 2023-11-01",
        line(published, "2024-01-01", Kind.BY_SEPTEMBER));
    assertEquals("COPY to panel NOT_IN_FORCE", line(published, "2024-01-01", Kind.COPY));
    assertEquals(
        List.of(),
        duties(published, "2024-01-01").concerns().stream()
            .filter(line -> line.kind() == Kind.BY_SEPTEMBER || line.kind() == Kind.COPY)
            .toList());
  }

  @Test
  void bySeptember_saysHowSureItsTextIs() {
    PublishingDuty line = duties(of2025(), "2025-10-01").lines(Kind.BY_SEPTEMBER).get(0);

    assertEquals(
        "Working Together to Safeguard Children 2023, chapter 2 (statutory guidance; unverified: the"
            + " text of the source was not read)",
        line.duty().citations().get(0).citation());
    assertEquals("Strategic Leadership Group", line.duty().answersName());
    assertTrue(line.duty().finding().endsWith("; published on 2025-09-12."), line.duty()::finding);
  }

  @Test
  void duties_standInTheYearAndInTheDiary() {
    LocalDate asAt = day("2025-10-01");
    PublishingDuties duties = duties(of2025(), "2025-10-01");
    DutiesOfTheYear year =
        DutiesOfTheYear.of(
                ARRANGEMENTS.ruleBook(), ReportingPeriod.ofFinancialYear(2025), Map.of(), asAt)
            .with(duties.duties());
    Diary diary = Diary.builder(ARRANGEMENTS.id(), asAt).addDuties(year.duties()).build();

    assertEquals(5, year.duties().stream().filter(duties.duties()::contains).count());
    assertEquals(
        List.of("2025-09-30 Yearly report published by the end of September (met)"),
        diary.entries().stream()
            .map(entry -> entry.day() + " " + entry.summary())
            .filter(text -> text.contains("end of September"))
            .toList());
    assertFalse(diary.toString().contains("WITHHELD"));
  }

  @Test
  void wrongDays_areRefused() {
    assertRefused(
        "publishedOn must be after the last day of 2024/25, 2025-03-31, but was 2025-03-31",
        () -> Publication.of(YEAR).withPublishedOn(day("2025-03-31")));
    assertRefused(
        "publishedOn must be after previousPublishedOn, 2025-09-12, but was 2025-09-12",
        () ->
            Publication.of(YEAR)
                .withPreviousPublishedOn(FRI_2025_09_12)
                .withPublishedOn(FRI_2025_09_12));
    assertRefused(
        "approval L-1 must be after the last day of 2024/25, 2025-03-31, but was 2024-09-13",
        () -> Publication.of(YEAR).withApproval(decision("L-1", LEADS, "2024-09-13")));
    assertRefused(
        "approval L-1 must have been carried but was not",
        () ->
            Publication.of(YEAR)
                .withApproval(decision("L-1", LEADS, "2025-09-01").withResult(Result.NOT_CARRIED)));
    assertRefused(
        "publishedOn must not be after asAt 2025-09-11 but was 2025-09-12",
        () -> duties(Publication.of(YEAR).withPublishedOn(FRI_2025_09_12), "2025-09-11"));
    assertRefused(
        "recipient of a copy must be a body of the rule book national + nottingham-city but was"
            + " \"pannel\"",
        () ->
            duties(
                Publication.of(YEAR).withCopySent(BodyId.of("pannel"), FRI_2025_09_12),
                "2025-10-01"));
  }

  private static void assertRefused(String message, Runnable made) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, made::run).getMessage());
  }
}
