// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.national.NationalRules.RAPID_REVIEW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.RuleId;

/**
 * Each partnership has facts of its own, and its deadlines run from them. The working days were
 * counted by hand on the calendar of April and May 2025: Good Friday is 18 April, Easter Monday 21
 * April, the early May bank holiday Monday 5 May.
 *
 * <pre>
 * from Thu 10 April as day one, Ketterwell and Oxmoor:
 * Thu 10 (1), Fri 11 (2), Mon 14 (3), Tue 15 (4), Wed 16 (5), Thu 17 (6), Tue 22 (7), Wed 23 (8),
 * Thu 24 (9), Fri 25 (10), Mon 28 (11), Tue 29 (12), Wed 30 (13), Thu 1 May (14), Fri 2 (15)
 *
 * from Thu 10 April as day zero, North Merrow: each a day later, so
 * Mon 28 (10), Tue 29 (11), Wed 30 (12), Thu 1 May (13), Fri 2 (14), Tue 6 (15), Wed 7 (16)
 * </pre>
 */
class LocalFactsScenario {
  private static final String STEP =
      """
          - step: rapid-review-begun
            kind: referral-review-begun
      """;
  private static final String FACT =
      """
          - kind: referral-review-begun
            means: a rapid review was begun on a partner's referral
      """;
  private static final String RULE =
      """
          - id: referral-review
            title: Rapid review on a referral completed
            trigger: referral-review-begun
            within: 15 working days
            met-by: [rapid-review-completed]
            responsible: review-group
            from: 2024-12-13
            citations:
              - instrument: An example
                provision: Section 1
                force: local-arrangements
                evidence: read
      """;

  private static final RuleId CHRONOLOGIES = RuleId.of("chronologies-within");
  private static final RuleId COPIED = RuleId.of("notification-copied-to-council");
  private static final BodyId LOCAL_AUTHORITY = BodyId.of("local-authority");
  private static final BodyId PARTNERS = BodyId.of("safeguarding-partners");
  private static final WorkingDayCalendar CALENDAR =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);

  private static String text(String file) {
    String path = "/partnership/" + file;
    try (InputStream in = requireNonNull(LocalFactsScenario.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String before(String yaml, String place, String more) {
    assertEquals(2, yaml.split(place, -1).length, place);
    return yaml.replace(place, more + place);
  }

  private static Arrangements read(String yaml) {
    try {
      return Arrangements.read(
          new ByteArrayInputStream(yaml.getBytes(UTF_8)), "example", NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Story notified(Arrangements arrangements) {
    return Story.of("EXAMPLE-2025-L1", arrangements)
        .on("2025-04-07", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-04-08", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
  }

  private static List<String> timetable(Story story) {
    return story.told().timetable(CALENDAR).orElseThrow().steps().stream()
        .map(one -> one.step().id() + " " + one.firstDay() + " " + one.lastDay())
        .toList();
  }

  @Test
  @DisplayName("In Ketterwell and Oxmoor the rapid review counts from the copy's arrival")
  void copyReceived() {
    Story story = notified(read(text("even-four.yaml")));
    assertEquals("", story.stood("2025-04-09", RAPID_REVIEW));
    assertEquals(Optional.empty(), story.told().timetable(CALENDAR));
    story.on("2025-04-10", Story.sent(Paper.NOTIFICATION_COPY, PARTNERS));
    assertEquals("RUNNING 2025-05-02", story.stood("2025-04-10", RAPID_REVIEW));
    assertEquals("RUNNING 2025-04-16", story.stood("2025-04-10", CHRONOLOGIES));
    assertEquals(
        List.of(
            "agencies-asked 2025-04-10 2025-04-10",
            "chronologies-returned 2025-04-11 2025-04-16",
            "meeting-held 2025-04-23 2025-04-25",
            "report-circulated 2025-04-29 2025-04-29"),
        timetable(story));
  }

  @Test
  @DisplayName("The copy turns out to have come a day later, and then not to have come at all")
  void copyCorrected() {
    Story story =
        notified(read(text("even-four.yaml")))
            .on("2025-04-10", Story.sent(Paper.NOTIFICATION_COPY, PARTNERS));
    EventId copy = story.last();
    story.on(
        "2025-04-14",
        new RecordingStep.DateCorrected(copy, Moment.on(LocalDate.parse("2025-04-11"))));
    // Fri 11 April is day one, and each day one working day later: Tue 6 May follows Fri 2.
    assertEquals("RUNNING 2025-05-06", story.stood("2025-04-14", RAPID_REVIEW));
    assertEquals("agencies-asked 2025-04-11 2025-04-11", timetable(story).get(0));
    story.on("2025-04-15", new RecordingStep.Withdrawn(copy));
    assertEquals("", story.stood("2025-04-15", RAPID_REVIEW));
    assertEquals(Optional.empty(), story.told().timetable(CALENDAR));
  }

  @Test
  @DisplayName("In North Merrow the copy goes to the council, and the timetable with the telling")
  void copiedToCouncil() {
    Story story = notified(read(text("two-forces.yaml")));
    assertEquals("RUNNING 2025-04-08", story.stood("2025-04-08", COPIED));
    story.on("2025-04-08", Story.sent(Paper.NOTIFICATION_COPY, Story.PANEL));
    assertEquals("RUNNING 2025-04-08", story.stood("2025-04-08", COPIED));
    story.on("2025-04-08", Story.sent(Paper.NOTIFICATION_COPY, LOCAL_AUTHORITY));
    assertEquals("MET 2025-04-08", story.stood("2025-04-08", COPIED));
    // Notified, but nobody is told yet.
    assertEquals(Optional.empty(), story.told().timetable(CALENDAR));
    story.on("2025-04-10", Story.sent(Paper.INCIDENT_REPORT, PARTNERS));
    assertEquals("RUNNING 2025-05-06", story.stood("2025-04-10", RAPID_REVIEW));
    assertEquals(
        List.of(
            "agencies-asked 2025-04-10 2025-04-10",
            "meeting-held 2025-04-28 2025-04-30",
            "sent-to-panel 2025-05-07 2025-05-07"),
        timetable(story));
  }

  @Test
  @DisplayName("Arrangements that name no fact have none, and nothing is taken to be met")
  void notNamed() {
    Arrangements merrow = read(text("two-forces.yaml"));
    ReviewArrangements reviews = merrow.reviews().orElseThrow();
    Story story =
        notified(merrow.withReviews(reviews.withFacts()))
            .on("2025-04-08", Story.sent(Paper.NOTIFICATION_COPY, LOCAL_AUTHORITY));
    assertEquals("OVERDUE 2025-04-08", story.stood("2025-04-09", COPIED));
  }

  @Test
  @DisplayName("A rapid review begun on a referral has the limit that its own rule states")
  void begunOnAReferral() {
    String named =
        before(
            before(
                before(text("even-four.yaml"), "    - step: notification-copied\n", STEP),
                "    - kind: incident-occurred\n",
                FACT),
            "    - id: partner-referral-decided ",
            RULE);
    Story story =
        Story.of("EXAMPLE-2025-L2", read(named))
            .on("2025-04-07", new ConsiderationStep.Referred(OrganisationId.of("vale-police")))
            .on("2025-04-10", StepKind.RAPID_REVIEW_BEGUN);
    RuleId rule = RuleId.of("referral-review");
    EventId begun = story.last();
    // Day zero is Thu 10 April.
    assertEquals("RUNNING 2025-05-06", story.stood("2025-04-10", rule));
    assertEquals(begun, story.told().event(story.told().history().facts().get(0).id()).id());
    story.on("2025-04-14", new RecordingStep.Withdrawn(begun));
    assertEquals("", story.stood("2025-04-14", rule));
  }
}
