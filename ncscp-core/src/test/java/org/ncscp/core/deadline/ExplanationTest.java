// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.grantedBy;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.happenedAt;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.recorded;
import static org.ncscp.core.history.CaseFacts.restarted;
import static org.ncscp.core.history.CaseFacts.stopped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

/** The words of an explanation, whole: nothing that was reckoned with may be left unsaid. */
class ExplanationTest {
  private static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());

  /** Its rules rest on a text that nobody read, or end their day at an hour. */
  static final DeadlineCalculator UNREAD =
      DeadlineCalculator.of(
          RuleText.read(
              """
              book: unread
              calendar: england-and-wales
              bodies: [{id: council, name: the council}, {id: board, name: the board}]
              facts:
                - {kind: opened, means: it was opened}
                - {kind: heard, means: it was heard}
                - {kind: told, means: it was told}
              rules:
                - id: both
                  title: Told
                  whichever: later
                  origins:
                    - {trigger: opened, within: 2 weeks}
                    - {trigger: heard, within: 20 days}
                  met-by: [told]
                  responsible: council
                  recipients: [board]
                  from: 2020-01-01
                  to: 2026-12-31
                  interpretation: The later of the two
                  citations:
                    - {instrument: An example, provision: section 2, force: practice, evidence: unread}
                - id: office
                  title: Answered
                  trigger: opened
                  within: 2 working days
                  cut-off: "16:00"
                  responsible: council
                  from: 2020-01-01
                  citations:
                    - {instrument: An example, provision: section 3, force: practice, evidence: read}
              """),
          UkBankHolidays.bundled());

  private static final Fact OPENED = happened("o", "opened", "2025-06-02"); // a Monday

  private static Explanation explained(
      DeadlineCalculator deadlines, String day, String rule, Fact... facts) {
    return deadlines
        .timeline(history(facts), LocalDate.parse(day))
        .deadline(RuleId.of(rule))
        .explanation();
  }

  private static Explanation small(String day, String rule, Fact... facts) {
    return explained(SMALL, day, rule, facts);
  }

  private static void assertTells(String lines, Explanation explanation) {
    assertEquals(lines.strip(), explanation.inEnglish());
  }

  /** These lines in this order, side by side. */
  private static void assertContains(String lines, Explanation explanation) {
    assertTrue(
        ("\n" + explanation.inEnglish() + "\n").contains("\n" + lines.strip() + "\n"),
        explanation.inEnglish());
  }

  @Nested
  class WithADate {
    @Test
    void moreTimeAskedFor_tellsWhenItCounts() {
      Explanation pending =
          small(
              "2025-06-11",
              "ten-working-days",
              OPENED,
              asked("e", "ten-working-days", "o", "2025-06-30", "2025-06-10"));
      assertEquals(
          "Seen: due 2025-06-16, 10 working days after \"opened\" 2025-06-02 (An example, section"
              + " 1; practice; the source was read); extension pending, 3 working days left",
          pending.inOneLine());
      assertTells(
          """
          Seen: 10 working days after "opened".
          Due by the end of Monday 16 June 2025.
          Counted from "opened": 2025-06-02.
          Known from fact o, recorded 2025-06-02T17:00+01:00.
          More time to 2025-06-30 was asked for by case review group, and is not decided.
          State: extension pending, 3 working days left.
          The revised date counts when the board has decided and told the watcher.
          Responsible: the council.
          Basis: An example, section 1 (practice; the source was read).
          This version applies to triggers 2020-01-01 on.
          Computed by the rule book small, with the bank holidays as published on 2026-08-21.
          10 working days after Monday 2 June 2025 is Monday 16 June 2025 (England and Wales).
          Tuesday 3 June 2025 to Friday 6 June 2025 are working days 1 to 4.
          Saturday 7 June 2025 to Sunday 8 June 2025 are not counted: weekend.
          Monday 9 June 2025 to Friday 13 June 2025 are working days 5 to 9.
          Saturday 14 June 2025 to Sunday 15 June 2025 are not counted: weekend.
          Monday 16 June 2025 is working day 10.
          What would change this: another day of "opened"; a bank holiday announced or moved within\
           the count; an extension approved by the board; a stop of the clock; "closed", which\
           cancels it.
          """,
          pending);
    }

    @Test
    void whoeverIsTold_isNamedOnlyWhereTheRuleNamesSomebody() {
      assertContains(
          "The revised date counts when the board has decided.",
          small(
              "2025-06-17",
              "thirty-days",
              OPENED,
              asked("e", "thirty-days", "o", "2025-08-30", "2025-06-10")));
    }

    @Test
    void dueDateThatPassed_isNotErased() {
      Explanation late =
          small(
              "2025-06-17",
              "ten-working-days",
              OPENED,
              asked("e", "ten-working-days", "o", "2025-06-30", "2025-06-10"));
      assertContains(
          """
          State: overdue, 1 working day late.
          A due date that counted (the original one is 2025-06-16) was missed; approval afterwards\
           does not erase that.
          Responsible: the council.
          """,
          late);
    }

    @Test
    void refusal_isTold() {
      Fact refused =
          new Fact.ExtensionRefused(
              FactId.of("g"),
              FactId.of("e"),
              BodyId.of("board"),
              DecisionReference.of("B-4"),
              LocalDate.parse("2025-06-12"),
              recorded("2025-06-12"));
      assertContains(
          """
          More time to 2025-06-30 was asked for by case review group, and refused by the board,\
           decision B-4 of 2025-06-12.
          State: running, 1 working day left.
          Responsible: the council.
          """,
          small(
              "2025-06-13",
              "ten-working-days",
              OPENED,
              asked("e", "ten-working-days", "o", "2025-06-30", "2025-06-10"),
              refused));
    }

    // 30 days to Wed 2 July; 18 and 19 June stopped, to Fri 4 July; given to Wed 30 July on 12
    // June,
    // so the stop after it leads two days on, to Fri 1 August.
    @Test
    void moreTimeAndAStopAfterIt_areBothCounted() {
      Explanation extended =
          small(
              "2025-06-30",
              "thirty-days",
              OPENED,
              asked("e", "thirty-days", "o", "2025-07-30", "2025-06-10"),
              grantedBy("board", "g", "e", "2025-07-30", "2025-06-12"),
              stopped("s", "thirty-days", "2025-06-18"),
              restarted("r", "s", "2025-06-20"));
      assertTells(
          """
          Heard: 30 days after "opened".
          Due by the end of Friday 1 August 2025.
          Counted from "opened": 2025-06-02.
          Known from fact o, recorded 2025-06-02T17:00+01:00.
          The clock stopped on 2025-06-18 and started again on 2025-06-20 (fact s, which has the\
           cause).
          More time to 2025-07-30 was asked for by case review group, and given to 2025-07-30 by the\
           board, decision SLG-2025-03 of 2025-06-12.
          State: extended, 32 days left.
          Responsible: the council.
          Basis: An example, section 1 (practice; the source was read).
          This version applies to triggers 2020-01-01 on.
          Computed by the rule book small.
          Wednesday 2 July 2025 is 30 days after Monday 2 June 2025, by the calendar.
          The clock stood still from Wednesday 18 June 2025 until Friday 20 June 2025: 2 days more,\
           to Friday 4 July 2025.
          Extended from Friday 4 July 2025 to Wednesday 30 July 2025 by the decision of Thursday 12\
           June 2025; the clock stood still after it, which leads to Friday 1 August 2025.
          Caution: no text of this rule provides for stopping its clock.
          What would change this: another day of "opened"; an extension approved by the board;\
           "closed", which cancels it.
          """,
          extended);
    }

    @Test
    void whoeverIsToBeTold_isNamedWithTheDay() {
      assertContains(
          "Tell the watcher of it by 2025-06-16.",
          small(
              "2025-06-13",
              "ten-working-days",
              OPENED,
              asked("e", "ten-working-days", "o", "2025-06-30", "2025-06-10"),
              grantedBy("board", "g", "e", "2025-06-30", "2025-06-12")));
    }

    @Test
    void whatWasDone_isTold() {
      assertContains(
          """
          The clock stopped on 2025-06-05 and started again on 2025-06-12 (fact s, which has the\
           cause).
          State: met, 1 working day left.
          Done: "seen" 2025-06-20 (fact seen).
          Responsible: the council.
          """,
          small(
              "2025-06-24",
              "ten-working-days",
              OPENED,
              stopped("s", "ten-working-days", "2025-06-05"),
              restarted("r", "s", "2025-06-12"),
              happened("seen", "seen", "2025-06-20")));
    }

    @Test
    void whatCancelledIt_isTold() {
      assertContains(
          """
          State: cancelled.
          Cancelled: "closed" 2025-06-10 (fact x, which has the reason).
          Responsible: the council.
          """,
          small("2025-06-12", "thirty-days", OPENED, happened("x", "closed", "2025-06-10")));
    }

    // Ten working days lead to Mon 16 June, two months on to Sat 16 August.
    @Test
    void projectedAndMoved_tellsBoth() {
      Explanation projected = small("2025-06-03", "two-months", OPENED);
      assertEquals(
          "Written: due 2025-08-18, 2 months after \"seen\" 2025-06-16 (An example, section 1;"
              + " practice; the source was read). Saturday 16 August 2025 is not a working day and is"
              + " moved to the working day after, to Monday 18 August 2025; projected",
          projected.inOneLine());
      assertTells(
          """
          Written: 2 months after "seen", a last day that is not worked moved to the working day\
           after.
          Due by the end of Monday 18 August 2025.
          Counted from "seen": 2025-06-16.
          Projected: its trigger has not happened; the date assumes that ten-working-days is done on\
           its last day.
          State: projected.
          Responsible: the council.
          Basis: An example, section 1 (practice; the source was read).
          This version applies to triggers 2020-01-01 on.
          Computed by the rule book small, with the bank holidays as published on 2026-08-21.
          Saturday 16 August 2025 is 2 months after Monday 16 June 2025, by the calendar.
          Saturday 16 August 2025 is not a working day and is moved to the working day after, to\
           Monday 18 August 2025.
          What would change this: another day of "seen"; a bank holiday announced or moved within\
           the count; "closed", which cancels it.
          """,
          projected);
    }

    @Test
    void lastDayNotWorkedNorMoved_isAdvisedAgainst() {
      assertContains(
          """
          Saturday 28 June 2025 is 30 days after Thursday 29 May 2025, by the calendar.
          Advice: the last day is not a working day and is not moved; the last working day on or\
           before it is Friday 27 June 2025.
          What would change this: another day of "opened"; an extension approved by the board;\
           "closed", which cancels it.
          """,
          small("2025-06-12", "thirty-days", happened("o", "opened", "2025-05-29")));
    }

    @Test
    void atLeast_isToGoOn() {
      Explanation open = small("2025-06-05", "stays-open", OPENED);
      assertEquals(
          "Stays open: to go on to 2025-10-02, 4 months after \"opened\" 2025-06-02 (An example,"
              + " section 1; practice; the source was read); running, 119 days left",
          open.inOneLine());
      assertContains(
          """
          Stays open: for at least 4 months after "opened".
          To go on to the end of Thursday 2 October 2025; it may end on the day after.
          """,
          open);
    }

    // From 10:00 in London on 2 June, less 10:00 to 13:30 on the 3rd.
    @Test
    void hours_areToldToTheMinute() {
      Explanation hours =
          small(
              "2025-06-04",
              "hours",
              happenedAt("h", "held", "2025-06-02T09:00:00Z"),
              new Fact.ClockStopped(
                  FactId.of("s"),
                  Set.of(RuleId.of("hours")),
                  Moment.at(Instant.parse("2025-06-03T09:00:00Z")),
                  FreeText.of("x"),
                  Instant.parse("2025-06-03T09:00:00Z")),
              new Fact.ClockRestarted(
                  FactId.of("r"),
                  FactId.of("s"),
                  Moment.at(Instant.parse("2025-06-03T12:30:00Z")),
                  Instant.parse("2025-06-03T12:30:00Z")));
      assertContains("Due at the latest at 2025-06-05T13:30+01:00.", hours);
      assertContains(
          """
          72 hours after 2025-06-02T10:00+01:00 is 2025-06-05T10:00+01:00.
          The clock stood still from 2025-06-03T10:00+01:00 until 2025-06-03T13:30+01:00: as much\
           time more, to 2025-06-05T13:30+01:00.
          Caution: no text of this rule provides for stopping its clock.
          """,
          hours);
    }

    // Friday 6 June at 17:00 in London counts as Monday 9.
    @Test
    void afterTheDayEnded_isTold() {
      Explanation answered =
          explained(
              UNREAD, "2025-06-07", "office", happenedAt("o", "opened", "2025-06-06T16:00:00Z"));
      String came =
          "The trigger, 2025-06-06T17:00+01:00, came outside the rule's working day, which ends at"
              + " 16:00, and counts as Monday 9 June 2025";
      assertEquals(
          "Answered: due 2025-06-11, 2 working days after \"opened\" 2025-06-06T17:00+01:00 (An"
              + " example, section 3; practice; the source was read). "
              + came
              + "; running, 3 working days left",
          answered.inOneLine());
      assertContains("Due before 16:00 on Wednesday 11 June 2025.", answered);
      assertContains(
          came
              + ".\n2 working days after Monday 9 June 2025 is Wednesday 11 June 2025 (England and"
              + " Wales).",
          answered);
    }

    @Test
    void lateByNoWholeWorkingDay_isLateByLess() {
      assertContains(
          "State: overdue, by less than 1 working day.",
          small(
              "2025-06-05",
              "inclusive",
              OPENED,
              happened("s", "seen", "2025-06-03"),
              happened("w", "written", "2025-06-03")));
    }

    @Test
    void holidaysNotPublished_andKnownEarlier_areSaid() {
      WorkingDayCalendars calendars = WorkingDayCalendars.of(UkBankHolidays.bundled());
      Explanation provisional =
          explained(
              DeadlineCalculator.of(SmallBook.book(), calendars.projected()),
              "2028-12-21",
              "ten-working-days",
              happened("o", "opened", "2028-12-20"));
      assertContains(
          "Caution: the date is provisional until the bank holidays are published.", provisional);
      Explanation known =
          explained(
              DeadlineCalculator.of(
                  SmallBook.book(), calendars.asKnownOn(LocalDate.parse("2022-09-09"))),
              "2022-09-09",
              "ten-working-days",
              happened("o", "opened", "2022-09-08"));
      assertContains(
          "Computed by the rule book small, with the bank holidays as published on 2026-08-21, as"
              + " known on 2022-09-09.",
          known);
      assertFalse(known.inEnglish().contains("Caution"), known.inEnglish());
    }
  }

  @Nested
  class OfATextThatNobodyRead {
    @Test
    void withoutADate_tellsWhatItRestsOn() {
      Explanation waiting = explained(UNREAD, "2025-06-12", "both", OPENED);
      assertEquals("Told: no due date; projected", waiting.inOneLine());
      assertTells(
          """
          Told: 2 weeks after "opened" or 20 days after "heard", whichever is later.
          Known from fact o, recorded 2025-06-02T17:00+01:00.
          State: projected.
          Responsible: the council.
          To be received by: the board.
          Basis: An example, section 2 (practice; unverified: the text of the source was not read).
          Reading: The later of the two.
          Caution: nobody has verified the text on which this rests: the text of the source was not\
           read.
          """,
          waiting);
      assertFalse(
          small("2025-06-12", "later", OPENED, happened("h", "heard", "2025-06-10"))
              .inEnglish()
              .contains("Caution"));
    }

    @Test
    void withADate_tellsItToo() {
      assertTells(
          """
          Told: 2 weeks after "opened" or 20 days after "heard", whichever is later.
          Due by the end of Monday 23 June 2025.
          Counted from "heard": 2025-06-03.
          Known from fact o, recorded 2025-06-02T17:00+01:00.
          Known from fact h, recorded 2025-06-03T17:00+01:00.
          State: running, 11 days left.
          Responsible: the council.
          To be received by: the board.
          Basis: An example, section 2 (practice; unverified: the text of the source was not read).
          This version applies to triggers 2020-01-01 to 2026-12-31.
          Computed by the rule book unread.
          Reading: The later of the two.
          Monday 23 June 2025 is 20 days after Tuesday 3 June 2025, by the calendar.
          Caution: nobody has verified the text on which this rests: the text of the source was not\
           read.
          What would change this: another day of "heard"; another reading of the text; a trigger from\
           2027-01-01 on, to which another version of the rule applies.
          """,
          explained(UNREAD, "2025-06-12", "both", OPENED, happened("h", "heard", "2025-06-03")));
    }
  }

  /** Equal in all that it tells; each of these differs from the others in something. */
  @Test
  void equality_isByAllThatIsTold() {
    Explanation one = small("2025-06-11", "thirty-days", OPENED);
    assertEquals(one, small("2025-06-11", "thirty-days", OPENED));
    assertEquals(one.hashCode(), small("2025-06-11", "thirty-days", OPENED).hashCode());
    for (Explanation other :
        Arrays.asList(
            small("2025-06-12", "thirty-days", OPENED),
            small("2025-06-11", "thirty-days", happened("p", "opened", "2025-06-02")),
            small("2025-06-11", "ten-working-days", OPENED))) {
      assertNotEquals(one, other);
    }
    assertNotEquals(one, new Object());
    assertEquals(one.inOneLine(), one.toString());
  }
}
