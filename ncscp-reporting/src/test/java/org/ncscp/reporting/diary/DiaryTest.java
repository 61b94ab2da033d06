// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.WorkingDayCalendars;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.RuleBook;

class DiaryTest {
  private static final UkBankHolidays HOLIDAYS = UkBankHolidays.bundled();
  private static final RuleBook BOOK = NottinghamCity.ruleBook();
  private static final DeadlineCalculator DEADLINES = DeadlineCalculator.of(BOOK, HOLIDAYS);
  private static final PartnershipId US = NottinghamCity.arrangements().id();
  private static final Instant STAMP = Instant.parse("2025-09-12T16:00:00Z");
  private static final LocalDate FRI_2025_09_26 = LocalDate.of(2025, 9, 26);
  private static final FreeText SECRET = FreeText.of("WITHHELD");

  private static Fact fact(String id, FactKind kind, String day) {
    return fact(id, kind, day, day);
  }

  private static Fact fact(String id, FactKind kind, String day, String recorded) {
    Instant at = Instant.parse(recorded + "T15:00:00Z");
    return Fact.happened(FactId.of(id), kind, LocalDate.parse(day), at).noting(SECRET);
  }

  private static CaseHistory history(Fact... facts) {
    return CaseHistory.of(CaseReference.of("EXAMPLE-2025-01"), List.of(facts));
  }

  private static Diary diary(CaseHistory history, String asAt) {
    return diary(DEADLINES, history, asAt);
  }

  private static Diary diary(DeadlineCalculator deadlines, CaseHistory history, String asAt) {
    return Diary.builder(US, LocalDate.parse(asAt))
        .addCases(deadlines, HOLIDAYS, List.of(history))
        .build();
  }

  private static DiaryEntry entry(Diary diary, RuleId rule, int number) {
    String uid = DiaryEntry.uid(US, rule, "EXAMPLE-2025-01|" + number);
    return diary.entries().stream()
        .filter(entry -> entry.uid().equals(uid))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " " + number + " in " + diary));
  }

  private static String shown(DiaryEntry entry) {
    return entry.sequence() + " " + entry.status() + " " + entry.day();
  }

  @Test
  void toICalendar_ofOneEntry_isThisFile() {
    DiaryEntry entry =
        new DiaryEntry(
            "a-1",
            2,
            FRI_2025_09_26,
            DiaryStatus.TENTATIVE,
            "Report; sent, at last",
            "One\nTwo " + "😀".repeat(17) + "é",
            List.of("Duty", "a,b"),
            List.of(FRI_2025_09_26, LocalDate.of(2025, 9, 19)));
    String expected =
        """
        BEGIN:VCALENDAR
        PRODID:-//ncscp//ncscp-reporting//EN
        VERSION:2.0
        BEGIN:VEVENT
        UID:a-1
        DTSTAMP:20250912T160000Z
        SEQUENCE:2
        DTSTART;VALUE=DATE:20250926
        STATUS:TENTATIVE
        SUMMARY:Report\\; sent\\, at last
        DESCRIPTION:One\\nTwo 😀😀😀😀😀😀😀😀😀😀😀😀😀
         😀😀😀😀é
        CATEGORIES:Duty,a\\,b
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        TRIGGER:-P6DT15H
        ACTION:DISPLAY
        DESCRIPTION:Report\\; sent\\, at last
        END:VALARM
        BEGIN:VALARM
        TRIGGER:PT9H
        ACTION:DISPLAY
        DESCRIPTION:Report\\; sent\\, at last
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """;
    byte[] file = Diary.of(List.of(entry)).toICalendar(STAMP);

    assertEquals(expected, new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  @Test
  void case_projectedThenTriggered_keepsItsPlace() {
    Fact aware = fact("f1", NationalFacts.COUNCIL_BECAME_AWARE, "2025-04-10");
    Fact notified = fact("f2", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-15");

    // If notified on the last day, Thursday 17 April: 4 working days in the week after Easter, 5, 4
    // with the early May bank holiday, and 2 more, to Tuesday 13 May 2025.
    DiaryEntry before = entry(diary(history(aware), "2025-04-14"), NationalRules.RAPID_REVIEW, 1);
    // Notified on Tuesday 15 April: two working days earlier, Friday 9 May.
    DiaryEntry after =
        entry(diary(history(aware, notified), "2025-04-15"), NationalRules.RAPID_REVIEW, 1);

    assertEquals("0 TENTATIVE 2025-05-13", shown(before));
    assertEquals("1 CONFIRMED 2025-05-09", shown(after));
    assertEquals(
        "EXAMPLE-2025-01: Rapid review undertaken and completed (projected)", before.summary());
    assertEquals(
        "EXAMPLE-2025-01: Rapid review undertaken and completed (not yet due)", after.summary());
    assertTrue(after.description().contains("\nBasis: Working Together to Safeguard Children"));
    assertEquals(List.of("Case deadline", "statutory guidance"), after.categories());
  }

  @Test
  void case_holidayProclaimed_movesTheDayOnce() {
    // The rapid review due by Thursday 22 September 2022 is due by Friday 23 September from
    // Saturday 10 September on, when Monday 19 September was proclaimed a bank holiday.
    CaseHistory history = history(fact("f1", NationalFacts.NOTIFICATION_SUBMITTED, "2022-09-01"));

    assertEquals(
        "0 CONFIRMED 2022-09-22",
        shown(entry(diary(history, "2022-09-09"), NationalRules.RAPID_REVIEW, 1)));
    assertEquals(
        "1 CONFIRMED 2022-09-23",
        shown(entry(diary(history, "2022-09-10"), NationalRules.RAPID_REVIEW, 1)));
    assertEquals(
        "1 CONFIRMED 2022-09-23",
        shown(entry(diary(history, "2023-09-10"), NationalRules.RAPID_REVIEW, 1)));
  }

  @Test
  void case_withdrawn_isCancelledAndTaken() {
    Fact notified = fact("f2", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-15");
    Fact withdrawn =
        new Fact.Withdrawn(
            FactId.of("f3"), FactId.of("f2"), SECRET, Instant.parse("2025-04-22T15:00:00Z"));
    Fact again = fact("f4", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-23");
    RuleId rule = NationalRules.RAPID_REVIEW;

    DiaryEntry gone = entry(diary(history(notified, withdrawn), "2025-04-22"), rule, 1);
    DiaryEntry back = entry(diary(history(notified, withdrawn, again), "2025-04-23"), rule, 1);

    assertEquals("1 CANCELLED 2025-05-09", shown(gone));
    assertTrue(gone.description().contains("It no longer follows from what is recorded"));
    assertEquals("2 CONFIRMED 2025-05-15", shown(back));
  }

  @Test
  void case_pausedAndGoingOn_losesItsDayAndGetsAnother() {
    Fact notified = fact("f1", NationalFacts.NOTIFICATION_SUBMITTED, "2025-06-02");
    Fact stopped =
        new Fact.ClockStopped(
            FactId.of("f2"),
            Set.of(NationalRules.RAPID_REVIEW),
            Moment.on(LocalDate.of(2025, 6, 5)),
            SECRET,
            Instant.parse("2025-06-05T15:00:00Z"));
    Fact on =
        new Fact.ClockRestarted(
            FactId.of("f3"),
            FactId.of("f2"),
            Moment.on(LocalDate.of(2025, 6, 10)),
            Instant.parse("2025-06-10T15:00:00Z"));
    RuleId rule = NationalRules.RAPID_REVIEW;

    assertEquals(
        "0 CONFIRMED 2025-06-23", shown(entry(diary(history(notified), "2025-06-04"), rule, 1)));
    assertEquals(
        "1 CANCELLED 2025-06-23",
        shown(entry(diary(history(notified, stopped), "2025-06-06"), rule, 1)));
    // Thursday 5, Friday 6 and Monday 9 June were stopped.
    assertEquals(
        "2 CONFIRMED 2025-06-26",
        shown(entry(diary(history(notified, stopped, on), "2025-06-11"), rule, 1)));
  }

  @Test
  void case_twoNotifications_haveTwoPlaces() {
    CaseHistory history =
        history(
            fact("f1", NationalFacts.NOTIFICATION_SUBMITTED, "2025-06-02"),
            fact("f2", NationalFacts.NOTIFICATION_SUBMITTED, "2025-06-16"));
    Diary diary = diary(history, "2025-06-16");

    assertEquals("0 CONFIRMED 2025-06-23", shown(entry(diary, NationalRules.RAPID_REVIEW, 1)));
    assertEquals("0 CONFIRMED 2025-07-07", shown(entry(diary, NationalRules.RAPID_REVIEW, 2)));
  }

  @Test
  void case_overHolidaysNotYetPublished_isTentative() {
    LocalDate beyond = HOLIDAYS.coverage().confirmedTo().minusDays(3);
    String day = beyond.toString();
    CaseHistory history = history(fact("f1", NationalFacts.NOTIFICATION_SUBMITTED, day));
    DeadlineCalculator projecting =
        DeadlineCalculator.of(BOOK, WorkingDayCalendars.of(HOLIDAYS).projected());

    DiaryEntry entry = entry(diary(projecting, history, day), NationalRules.RAPID_REVIEW, 1);

    assertEquals(DiaryStatus.TENTATIVE, entry.status());
  }

  @Test
  void case_onlyItsReferenceIsTold() {
    CaseHistory history =
        history(
            fact("f1", NationalFacts.COUNCIL_BECAME_AWARE, "2025-04-10"),
            fact("f2", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-15"),
            new Fact.Withdrawn(
                FactId.of("f3"), FactId.of("f2"), SECRET, Instant.parse("2025-04-22T15:00:00Z")));
    Diary diary = diary(history, "2025-05-01");
    String file = new String(diary.toICalendar(STAMP), StandardCharsets.UTF_8);

    assertFalse(file.replace("\r\n ", "").contains("WITHHELD"));
    assertFalse(diary.toString().contains("WITHHELD"));
    assertTrue(file.contains("EXAMPLE-2025-01"));
  }

  @Test
  void case_recordedLater_isLeftOut() {
    CaseHistory history =
        history(fact("f1", NationalFacts.NOTIFICATION_SUBMITTED, "2025-06-02", "2025-06-10"));

    assertEquals(List.of(), diary(history, "2025-06-09").entries());
    assertNotEquals(List.of(), diary(history, "2025-06-10").entries());
  }

  @Test
  void reminders_onlyOfWhatIsStillToBeDone() {
    CaseHistory history =
        history(
            fact("f1", NationalFacts.COUNCIL_BECAME_AWARE, "2025-04-10"),
            fact("f2", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-15"));
    Diary diary =
        Diary.builder(US, LocalDate.of(2025, 4, 15))
            .reminders(
                Reminders.ofWorkingDays(
                    BOOK.reminders(), HOLIDAYS.calendar(Division.ENGLAND_AND_WALES)))
            .addCases(DEADLINES, HOLIDAYS, List.of(history))
            .build();

    assertEquals(
        List.of(), entry(diary, NationalRules.SERIOUS_INCIDENT_NOTIFICATION, 1).reminders());
    // Due on Friday 9 May 2025; Monday 5 May is a bank holiday.
    assertEquals(
        "[2025-04-24, 2025-05-01, 2025-05-07, 2025-05-09]",
        entry(diary, NationalRules.RAPID_REVIEW, 1).reminders().toString());
  }

  @Test
  void addDuties_leavesOutThoseOfCasesAndWithoutADay() {
    LocalDate asAt = LocalDate.of(2025, 4, 15);
    CaseHistory history = history(fact("f1", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-15"));
    DutiesOfTheYear year =
        DutiesOfTheYear.of(BOOK, ReportingPeriod.ofFinancialYear(2025), Map.of(), asAt)
            .with(DEADLINES.timeline(history, asAt), BOOK);
    Diary diary = Diary.builder(US, asAt).addDuties(year.duties()).build();

    List<String> expected =
        year.duties().stream()
            .filter(duty -> duty.caseReference().isEmpty() && duty.due().isPresent())
            .map(duty -> duty.what() + " (" + duty.state().description() + ") " + duty.lastDay())
            .sorted()
            .toList();
    assertFalse(expected.isEmpty());
    assertTrue(expected.size() < year.duties().size() - 1);
    assertEquals(
        expected,
        diary.entries().stream().map(one -> one.summary() + " " + one.day()).sorted().toList());
  }

  /** The quarters end on 30 June and 30 September; of the first nothing is recorded. */
  @Test
  void ofADayThatIsOver_nobodyIsReminded() {
    LocalDate asAt = LocalDate.of(2025, 9, 30);
    DutiesOfTheYear year =
        DutiesOfTheYear.of(BOOK, ReportingPeriod.ofFinancialYear(2025), Map.of(), asAt);
    Diary diary =
        Diary.builder(US, asAt)
            .reminders(Reminders.ofCalendarDays(7))
            .addDuties(year.duties())
            .build();
    assertEquals(
        List.of("2025-06-30 []", "2025-09-30 [2025-09-23]", "2025-12-31 [2025-12-24]"),
        diary.entries().stream()
            .filter(one -> one.summary().startsWith("Education Subgroup meets quarterly"))
            .map(one -> one.day() + " " + one.reminders())
            .limit(3)
            .toList());
  }

  @Test
  void uid_isTheSameOnEachRunAndOfItsOwn() {
    RuleId rule = NationalRules.RAPID_REVIEW;

    assertEquals(
        "2f4b2d5c-0a5c-3d2e-8f6e-000000000000".length(), DiaryEntry.uid(US, rule, "a").length());
    assertEquals(DiaryEntry.uid(US, rule, "a"), DiaryEntry.uid(US, rule, "a"));
    Set<String> uids =
        Set.of(
            DiaryEntry.uid(US, rule, "a"),
            DiaryEntry.uid(US, rule, "b"),
            DiaryEntry.uid(US, RuleId.of("other"), "a"),
            DiaryEntry.uid(PartnershipId.of("other"), rule, "a"));
    assertEquals(4, uids.size());
  }

  @Test
  void of_twoWithOneUid_isRefused() {
    DiaryEntry entry = plain("a", "One");
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Diary.of(List.of(entry, plain("a", "Two"))));
    assertEquals("entries must have a uid of their own each but two had a", refused.getMessage());
  }

  private static DiaryEntry plain(String uid, String summary) {
    return new DiaryEntry(
        uid, 0, FRI_2025_09_26, DiaryStatus.CONFIRMED, summary, "", List.of(), List.of());
  }

  @Test
  void entry_wrongParts_areRefused() {
    assertRefused(
        "uid must be 1 to 200 ASCII letters, digits and @ . _ - but was \"a BEGIN\"",
        () -> plain("a\r\nBEGIN", "One"));
    assertRefused("summary of a must not be blank", () -> plain("a", "\r\n "));
    assertRefused("sequence must be 0 or more but was -1", () -> numbered(-1, FRI_2025_09_26));
    assertRefused(
        "day must be in the years 1 to 9999 but was +10000-01-01",
        () -> numbered(0, LocalDate.of(10000, 1, 1)));
    assertRefused(
        "reminders of a must not be after its day 2025-09-26 but were [2025-09-27]",
        () -> reminding(LocalDate.of(2025, 9, 27)));
    assertRefused(
        "reminders of a must be there once each but were [2025-09-26, 2025-09-26]",
        () -> reminding(FRI_2025_09_26, FRI_2025_09_26));
    assertRefused(
        "stamp must be in whole seconds, in the years 1 to 9999, but was 2025-09-12T16:00:00.001Z",
        () -> Diary.of(List.of()).toICalendar(STAMP.plusMillis(1)));
  }

  private static DiaryEntry numbered(int sequence, LocalDate day) {
    return new DiaryEntry(
        "a", sequence, day, DiaryStatus.CONFIRMED, "One", "", List.of(), List.of());
  }

  private static DiaryEntry reminding(LocalDate... days) {
    return new DiaryEntry(
        "a", 0, FRI_2025_09_26, DiaryStatus.CONFIRMED, "One", "", List.of(), List.of(days));
  }

  private static void assertRefused(String message, Runnable made) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, made::run).getMessage());
  }

  @Test
  void toICalendar_withoutTheLibrary_saysWhatIsMissing() throws Exception {
    Class<?> diary = new WithoutICal4j().loadClass(Diary.class.getName());
    Object empty = diary.getMethod("of", List.class).invoke(null, List.of());
    InvocationTargetException refused =
        assertThrows(
            InvocationTargetException.class,
            () -> diary.getMethod("toICalendar", Instant.class).invoke(empty, STAMP));

    IllegalStateException why = (IllegalStateException) refused.getCause();
    assertEquals(
        "Cannot write a diary: it needs org.mnode.ical4j:ical4j with its own dependencies, on the"
            + " module path with --add-modules ical4j.core, but there was no"
            + " net/fortuna/ical4j/model/Property",
        why.getMessage().replaceAll("/[^/]*$", "/Property"));
  }

  /** Loads the diary as it would be loaded where ical4j is not there. */
  private static final class WithoutICal4j extends ClassLoader {
    private WithoutICal4j() {
      super(DiaryTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("net.fortuna.ical4j.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.ncscp.reporting.diary.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
