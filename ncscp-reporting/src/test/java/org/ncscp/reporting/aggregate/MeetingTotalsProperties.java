// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.assurance.governance.MeetingHeld;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.meeting.MeetingReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.reporting.aggregate.MeetingTotals.Attendance;
import org.ncscp.reporting.aggregate.MeetingTotals.Held;

class MeetingTotalsProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final GroupId LEADS = GroupId.of("lead-safeguarding-partners");
  private static final GroupId REVIEWS = GroupId.of("case-review-group");
  private static final List<OrganisationId> PARTNERS =
      Stream.of("council", "icb", "police").map(OrganisationId::of).toList();

  static MeetingHeld.Builder meeting(String reference, GroupId group, LocalDate day) {
    return MeetingHeld.builder()
        .provenance(
            Provenance.of(
                RecordId.of(reference),
                LocalDate.of(2027, 1, 1),
                RecordSource.of("minutes", reference),
                BodyId.of("business-office")))
        .meeting(MeetingReference.of(reference))
        .group(group)
        .day(day);
  }

  private static List<MeetingHeld> made(long seed, int size) {
    Random random = new Random(seed);
    List<MeetingHeld> meetings = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      MeetingHeld.Builder meeting =
          meeting(
              "M-" + i,
              random.nextBoolean() ? LEADS : REVIEWS,
              LocalDate.of(2025, 3, 1).plusDays(random.nextInt(430)));
      for (OrganisationId partner : PARTNERS) {
        switch (random.nextInt(5)) {
          case 0 -> meeting.addPresent(partner);
          case 1 -> meeting.addByDeputy(partner);
          case 2 -> meeting.addApology(partner);
          case 3 -> meeting.addAbsent(partner);
          default -> {
            // not recorded
          }
        }
      }
      if (random.nextBoolean()) {
        meeting.quorate(random.nextBoolean());
      }
      meetings.add(meeting.build());
    }
    return meetings;
  }

  private static MeetingTotals collected(List<MeetingHeld> meetings) {
    return meetings.stream().collect(MeetingTotals.collector(YEAR));
  }

  @Property(tries = 200)
  void anySplit_hasTheSameTotals(
      @ForAll long seed, @ForAll @IntRange(max = 20) int size, @ForAll @IntRange(max = 20) int at) {
    List<MeetingHeld> meetings = made(seed, size);
    MeetingTotals whole = collected(meetings);
    Collections.shuffle(meetings, new Random(seed));
    int split = Math.min(at, size);
    MeetingTotals one = collected(meetings.subList(0, split));
    MeetingTotals other = collected(meetings.subList(split, size));
    assertEquals(whole, one.plus(other));
    assertEquals(whole, other.plus(one));
    assertEquals(whole, whole.plus(MeetingTotals.empty()));
    assertEquals(whole, MeetingTotals.empty().plus(whole));
    assertEquals(one.plus(other).plus(whole), one.plus(other.plus(whole)));
    assertEquals(whole, meetings.parallelStream().collect(MeetingTotals.collector(YEAR)));
    assertEquals(whole, Carried.carried(whole, MeetingTotals.class));
    assertEquals(whole.days(LEADS), one.plus(other).days(LEADS));
  }

  @Property(tries = 200)
  void everyReader_findsWhatANaiveCountDoes(@ForAll long seed) {
    List<MeetingHeld> meetings = made(seed, 15);
    MeetingTotals totals = collected(meetings);
    List<MeetingHeld> ofYear = meetings.stream().filter(one -> YEAR.contains(one.day())).toList();
    for (GroupId group : List.of(LEADS, REVIEWS)) {
      List<MeetingHeld> ofGroup = ofYear.stream().filter(one -> one.group().equals(group)).toList();
      List<Optional<Boolean>> quorate = ofGroup.stream().map(MeetingHeld::quorate).toList();
      assertEquals(
          new Held(
              ofGroup.size(),
              Collections.frequency(quorate, Optional.of(true)),
              Collections.frequency(quorate, Optional.of(false))),
          totals.held(group));
      assertEquals(ofGroup.stream().map(MeetingHeld::day).sorted().toList(), totals.days(group));
      assertAttendance(ofGroup, totals.attendance(group));
    }
    assertAttendance(ofYear, totals.attendance());
  }

  private static void assertAttendance(
      List<MeetingHeld> meetings, Map<OrganisationId, Attendance> attendance) {
    for (OrganisationId partner : PARTNERS) {
      Attendance expected =
          new Attendance(
              meetings.stream().filter(one -> one.present().contains(partner)).count(),
              meetings.stream().filter(one -> one.byDeputy().contains(partner)).count(),
              meetings.stream().filter(one -> one.apologies().contains(partner)).count(),
              meetings.stream().filter(one -> one.absent().contains(partner)).count());
      assertEquals(
          Optional.of(expected).filter(one -> one.meetings() > 0),
          Optional.ofNullable(attendance.get(partner)));
    }
  }

  private static List<String> standings(String duty, LocalDate asAt, String... days) {
    RecurringDuty one = NottinghamCity.ruleBook().duty(RuleId.of(duty));
    List<MeetingHeld> meetings = new ArrayList<>();
    for (String day : days) {
      meetings.add(meeting("M-" + meetings.size(), LEADS, LocalDate.parse(day)).build());
    }
    return collected(meetings).against(one, LEADS, YEAR, asAt).stream()
        .map(DutyStanding::toString)
        .toList();
  }

  /** ARR, Lead Safeguarding Partners Group: three meetings a year. */
  @Example
  void leadPartners_areHeldAgainstThreeAYear() {
    String duty = "lead-partners-meetings";
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: MET, 3 of 3"),
        standings(duty, LocalDate.of(2026, 9, 1), "2025-06-11", "2025-11-05", "2026-03-31"));
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: BREACHED, 2 of 3, short by 1, next by 2026-03-31"),
        standings(duty, LocalDate.of(2026, 9, 1), "2025-06-11", "2025-11-05"));
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: ON_COURSE, 1 of 3, short by 2, next by 2026-03-31"),
        standings(duty, LocalDate.of(2025, 7, 1), "2025-06-11"));
    assertEquals(List.of(), standings(duty, LocalDate.of(2025, 3, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> standings(duty, LocalDate.of(2025, 6, 10), "2025-06-11"));
  }

  /** Six periods of two months; the year after is not judged. */
  @Example
  void reviewGroup_isHeldAgainstEverySecondMonth() {
    List<String> found =
        standings(
            "case-review-group-meetings",
            LocalDate.of(2026, 9, 1),
            "2025-05-13",
            "2025-07-08",
            "2025-09-09",
            "2025-11-11",
            "2026-03-10");
    assertEquals(6, found.size());
    assertEquals(
        "2025-12-01 to 2026-01-31: BREACHED, 0 of 1, short by 1, next by 2026-01-31", found.get(4));
    assertEquals(5, found.stream().filter(one -> one.contains(": MET")).count());
  }

  @Example
  void rate_isOfTheMeetingsRecorded() {
    Attendance one = new Attendance(5, 2, 1, 2);
    assertEquals(10, one.meetings());
    assertEquals(Optional.of(new CountShare(7, 10)), one.rate());
    assertEquals(Optional.empty(), new Attendance(0, 0, 0, 0).rate());
    assertEquals(
        "MeetingTotals[1 meetings of 1 groups]",
        collected(List.of(meeting("M-1", LEADS, YEAR.first()).build())).toString());
  }
}
