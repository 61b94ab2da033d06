// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.history.CaseFacts.SECRET;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ncscp.core.group.Group;
import org.ncscp.core.meeting.AgendaItem;
import org.ncscp.core.meeting.AgendaItemId;
import org.ncscp.core.meeting.Attendance;
import org.ncscp.core.meeting.Attendee;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.meeting.MeetingReference;
import org.ncscp.core.meeting.Span;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/**
 * A motion before Riverton's executive, open on one day from 9:00 to 17:00 in London, and what is
 * submitted to it: s1, s2 and so on. Whatever anybody wrote is one text that must never show.
 */
record Debate(
    Arrangements arrangements,
    Motion motion,
    Optional<Meeting> meeting,
    List<Submission> submissions) {

  static final FreeText TEXT = FreeText.of(SECRET);

  /** On Monday 1 September 2025, in writing. */
  static Debate by(DecisionRule.Builder rule) {
    return by(group -> group.withDecisions(Riverton.decides(rule)));
  }

  static Debate by(UnaryOperator<Group> executive) {
    return new Debate(
        Riverton.executive(executive), motion("2025-09-01"), Optional.empty(), List.of());
  }

  private static Motion motion(String day) {
    return Motion.builder()
        .reference(MotionReference.of("EX-M1"))
        .group(GroupId.of("executive"))
        .kind(DecisionKind.of("delay"))
        .text(TEXT)
        .opensAt(moment(day + "T09:00"))
        .closesAt(moment(day + "T17:00"))
        .build();
  }

  /** In London. */
  static Instant moment(String wall) {
    return Moment.inLondon(LocalDateTime.parse(wall)).instant().orElseThrow();
  }

  Debate on(String day) {
    return with(motion -> motion(day));
  }

  Debate until(String wall) {
    return with(motion -> motion.withClosesAt(moment(wall)));
  }

  Debate with(UnaryOperator<Motion> change) {
    return new Debate(arrangements, change.apply(motion), meeting, submissions);
  }

  /** Between these options. */
  Debate among(String... options) {
    return with(motion -> motion.withOptions(options(options)));
  }

  /** What was voted stands. */
  Debate locked() {
    return with(motion -> motion.withVotesStand(true));
  }

  /** A time of the motion's day, or a moment. */
  Instant at(String time) {
    return time.contains("T") ? moment(time) : moment(motion.day() + "T" + LocalTime.parse(time));
  }

  Debate say(String time, Act act) {
    return say("s" + (submissions.size() + 1), time, 0, act);
  }

  Debate say(String id, String time, long sequence, Act act) {
    return say(new Submission(SubmissionId.of(id), at(time), sequence, act));
  }

  Debate say(Submission submission) {
    List<Submission> more = new ArrayList<>(submissions);
    more.add(submission);
    return new Debate(arrangements, motion, meeting, List.copyOf(more));
  }

  /** In a meeting from 9:00 to 17:00, as its item 1, taken at a time. */
  Debate meeting(String takenAt, Attendance... there) {
    return in(held(takenAt, there).build());
  }

  Meeting.Builder held(String takenAt, Attendance... there) {
    return Meeting.builder()
        .reference(MeetingReference.of("EX-2025-09"))
        .group(motion.group())
        .held(new Span(at("09:00"), at("17:00")))
        .addAttendances(there)
        .addItems(item("1").withTakenAt(at(takenAt)));
  }

  static AgendaItem item(String id) {
    return AgendaItem.builder().id(AgendaItemId.of(id)).title(TEXT).build();
  }

  Debate in(Meeting record) {
    return new Debate(arrangements, placed().motion, Optional.of(record), submissions);
  }

  /** In that meeting, of which there is no record. */
  Debate placed() {
    AgendaPlace place = new AgendaPlace(MeetingReference.of("EX-2025-09"), AgendaItemId.of("1"));
    return with(motion -> motion.withPlace(place));
  }

  /** In a seat from one time to another. */
  Attendance there(String seat, String person, String from, String to) {
    return Attendance.builder()
        .attendee(new Attendee.InSeat(SeatId.of(seat)))
        .person(PersonReference.of(person))
        .addSpans(new Span(at(from), at(to)))
        .build();
  }

  /** In a seat all the time. */
  Attendance there(String seat, String person) {
    return there(seat, person, "09:00", "17:00");
  }

  Proceedings proceedings() {
    Proceedings opened = Proceedings.open(motion, arrangements);
    return meeting.map(opened::inMeeting).orElse(opened).with(submissions);
  }

  /** When it closed. */
  MotionOutcome outcome() {
    return proceedings().outcomeAt(motion.closesAt());
  }

  MotionOutcome outcome(String time) {
    return proceedings().outcomeAt(at(time));
  }

  Result result() {
    return outcome().result();
  }

  /** What became of each submission, in the order in which they count. */
  List<String> log() {
    return proceedings().log().stream().map(LogEntry::toString).toList();
  }

  /** The same without the reasons, for example {@code s1 stands}. */
  List<String> treated() {
    return proceedings().log().stream()
        .map(entry -> entry.submission().id() + " " + entry.treatment().description())
        .toList();
  }

  /** The line of the explanation about a seat, after its name. */
  String seat(String seat) {
    return outcome().explanation().stream()
        .filter(line -> line.startsWith("seat " + seat + ": "))
        .map(line -> line.substring(seat.length() + 7))
        .findFirst()
        .orElseThrow();
  }

  /** What each seat did in the vote, in the order of the rule. */
  List<SeatState> states() {
    return outcome().seats().stream().map(one -> one.state().orElseThrow()).toList();
  }

  List<MotionWarning.Kind> warned() {
    return outcome().warnings().stream().map(MotionWarning::kind).toList();
  }

  Debate assertResult(Result result) {
    assertEquals(result, result(), () -> String.join("\n", outcome().explanation()) + "\n" + log());
    return this;
  }

  /** What a failed property shows of it. */
  @Override
  public String toString() {
    return motion + " by: " + arrangements.groups().get(0).decisions().get(0).rule().inWords();
  }

  static Act.Votes votes(String seat, String person, Choice choice) {
    return new Act.Votes(
        SeatId.of(seat), PersonReference.of(person), false, choice, Optional.of(TEXT));
  }

  /** Somebody who says that it acts for the holder. */
  static Act.Votes deputises(String seat, String person, Choice choice) {
    return new Act.Votes(
        SeatId.of(seat), PersonReference.of(person), true, choice, Optional.of(TEXT));
  }

  static Act.TakesPosition says(String seat, String person, Position position) {
    return new Act.TakesPosition(
        SeatId.of(seat),
        PersonReference.of(person),
        false,
        position,
        Optional.empty(),
        Optional.of(TEXT));
  }

  static Act exhausted() {
    return new Act.EndsConsensus(TEXT);
  }

  static Act casting(String person, Choice choice) {
    return new Act.GivesCastingVote(PersonReference.of(person), choice, Optional.of(TEXT));
  }

  static Act seatRecused(String seat) {
    return new Act.DeclaresInterest(Optional.of(SeatId.of(seat)), Optional.empty(), TEXT, true);
  }

  static Act personRecused(String person) {
    return new Act.DeclaresInterest(
        Optional.empty(), Optional.of(PersonReference.of(person)), TEXT, true);
  }

  static Act advises(String post) {
    return new Act.Advises(PostId.of(post), TEXT);
  }

  static Act reasons() {
    return new Act.GivesRationale(TEXT);
  }

  static Act amended(String text, String... options) {
    return new Act.Amends(FreeText.of(SECRET + text), options(options));
  }

  static Act proceeds() {
    return new Act.ProceedsWithoutQuorum(TEXT);
  }

  static Act noted(String seat, SeatState state) {
    return new Act.NotesSeat(SeatId.of(seat), state);
  }

  static Choice option(String option) {
    return Choice.of(OptionId.of(option));
  }

  static List<OptionId> options(String... options) {
    return List.of(options).stream().map(OptionId::of).toList();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
