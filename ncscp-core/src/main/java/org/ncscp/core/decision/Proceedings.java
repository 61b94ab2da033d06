// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.meeting.AgendaItem;
import org.ncscp.core.meeting.Declaration;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.Moment;

/**
 * A motion before a group, and everything submitted to it. Submissions are only ever added; what
 * became of each is worked out anew from all of them, in the order of their moments and not of
 * their arrival. Immutable and thread-safe.
 *
 * <p>The electorate, the rule and what else is needed are those of the arrangements on the day on
 * which the motion is put; who acts for a post is asked for the day of the act. Where the
 * arrangements record who holds a post, nobody else acts for it; where they record nobody, what is
 * stated is taken and a warning says so. A seat's vote is the last of its holder, or of a deputy if
 * the holder did not vote. One person acts for one seat, unless the rule lets it act for several.
 * With {@link Motion#votesStand()} the first vote of a seat stands, whoever acted.
 *
 * <p>Where the rule seeks consensus first, nobody votes until it is recorded as exhausted, with a
 * reason. A motion that is neither agreed nor put to the vote when it closes is not carried.
 *
 * <p>Whoever declares an interest and is recused takes no part. An interest that is declared after
 * a vote voids it, recused or not: it can be given again by whoever may. One that is declared after
 * the motion has closed changes nothing and is flagged.
 *
 * <pre>{@code
 * Proceedings proceedings =
 *     Proceedings.open(motion, NottinghamCity.arrangements())
 *         .with(
 *             new Submission(
 *                 SubmissionId.of("s1"),
 *                 Instant.parse("2025-09-01T09:10:00Z"),
 *                 1,
 *                 new Act.TakesPosition(council, person, Position.AGREES)));
 * proceedings.outcomeAt(Instant.parse("2025-09-01T11:00:00Z")).explanation();
 * }</pre>
 */
public final class Proceedings {
  private final Hall hall;
  private final List<Submission> submissions;

  private Proceedings(Hall hall, List<Submission> submissions) {
    this.hall = hall;
    this.submissions = submissions;
  }

  /**
   * Puts a motion to its group. That the arrangements do not say how the group decides is no reason
   * to refuse it: its outcome will say so.
   *
   * @param motion the motion
   * @param arrangements the arrangements
   * @return the proceedings, with nothing submitted
   * @throws IllegalArgumentException if there is no such group on that day, the decision is
   *     reserved to another group, the part of the meeting is of a partnership whose group it is
   *     not, or a decision is reconsidered without the grounds that the arrangements ask for
   * @throws org.ncscp.core.partnership.NotInForceException if the arrangements are not in force on
   *     that day
   */
  public static Proceedings open(Motion motion, Arrangements arrangements) {
    Partnership partnership =
        requireNonNull(arrangements, "arrangements").on(requireNonNull(motion, "motion").day());
    Hall hall = new Hall(motion, partnership, Optional.empty());
    if (motion.segment().filter(part -> !hall.group.owners().contains(part)).isPresent()) {
      throw new IllegalArgumentException(
          "segment must be of one of the partnerships "
              + hall.group.owners()
              + " whose group it is but was of "
              + motion.segment().get());
    }
    boolean needed = hall.requirements().stream().anyMatch(one -> one.groundsToOpen());
    if (needed && motion.grounds().isEmpty()) {
      throw new IllegalArgumentException(
          "grounds must be given to reconsider "
              + motion.revisits().orElseThrow()
              + ", as the arrangements ask of a decision on "
              + motion.kind()
              + ", but were not");
    }
    return new Proceedings(hall, List.of());
  }

  /**
   * Adds the record of the meeting in which the motion is put: who was there and when, who chaired,
   * and the interests that were declared. Only who was there acts then, the quorum is tested at the
   * moment at which the item was taken, and nobody votes or amends after it.
   *
   * @param meeting the record
   * @return further proceedings
   * @throws IllegalArgumentException if it is another meeting or group than the motion names, its
   *     agenda has no such item, the item is of another kind or part or was taken while the motion
   *     was not open, or there is no such group on the day of the meeting
   * @throws org.ncscp.core.partnership.NotInForceException if the arrangements are not in force on
   *     the day of the meeting
   */
  public Proceedings inMeeting(Meeting meeting) {
    requireNonNull(meeting, "meeting");
    Motion motion = hall.motion;
    AgendaPlace place =
        motion
            .place()
            .filter(one -> one.meeting().equals(meeting.reference()))
            .filter(one -> meeting.group().equals(motion.group()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "meeting must be one of "
                            + motion.group()
                            + " and that of the motion, "
                            + motion.place().map(AgendaPlace::toString).orElse("in writing")
                            + ", but was "
                            + meeting.reference()
                            + " of "
                            + meeting.group()));
    AgendaItem item =
        meeting.items().stream()
            .filter(one -> one.id().equals(place.item()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "meeting must have " + place + " on its agenda but has not"));
    boolean otherKind = item.kind().filter(kind -> !kind.equals(motion.kind())).isPresent();
    if (otherKind || !item.segment().equals(motion.segment())) {
      throw new IllegalArgumentException(
          place
              + " must be of the motion's kind "
              + motion.kind()
              + " and part "
              + motion.segment().map(Object::toString).orElse("none")
              + " but was of "
              + item.kind().map(Object::toString).orElse("none")
              + " and "
              + item.segment().map(Object::toString).orElse("none"));
    }
    if (item.takenAt().filter(at -> !isOpenAt(at)).isPresent()) {
      throw new IllegalArgumentException(
          place
              + " must be taken while the motion is open, "
              + Moment.at(motion.opensAt())
              + " to "
              + Moment.at(motion.closesAt())
              + ", but was at "
              + Moment.at(item.takenAt().get()));
    }
    hall.partnership.arrangements().on(meeting.day()).group(motion.group());
    Hall inMeeting = new Hall(motion, hall.partnership, Optional.of(meeting));
    return new Proceedings(inMeeting, submissions);
  }

  private boolean isOpenAt(Instant moment) {
    return !moment.isBefore(hall.motion.opensAt()) && moment.isBefore(hall.motion.closesAt());
  }

  /**
   * Adds a submission. It is never refused here: what became of it, {@link #log()} says.
   *
   * @param submission the submission
   * @return further proceedings
   */
  public Proceedings with(Submission submission) {
    return with(List.of(requireNonNull(submission, "submission")));
  }

  /**
   * Adds submissions, in any order.
   *
   * @param more the submissions
   * @return further proceedings
   */
  public Proceedings with(Collection<Submission> more) {
    List<Submission> all = new ArrayList<>(submissions);
    all.addAll(requireNonNull(more, "more"));
    return new Proceedings(hall, List.copyOf(all));
  }

  /**
   * Returns the motion as it was put first.
   *
   * @return the motion
   */
  public Motion motion() {
    return hall.motion;
  }

  /**
   * Returns everything that was submitted.
   *
   * @return in the order of its arrival
   */
  public List<Submission> submissions() {
    return submissions;
  }

  /**
   * Tells what became of everything that was submitted, the interests declared in the meeting among
   * it.
   *
   * @return in the order in which it counts: by moment, then by sequence, then by name
   */
  public List<LogEntry> log() {
    return replay(Instant.MAX).log();
  }

  /**
   * Tells what has become of the motion at a moment. What was submitted later is left aside, so
   * that any earlier moment can be asked for.
   *
   * @param asAt the moment
   * @return its outcome: open before the motion closes, and from that moment on what was decided
   */
  public MotionOutcome outcomeAt(Instant asAt) {
    return new MotionOutcome(hall, replay(requireNonNull(asAt, "asAt")), asAt);
  }

  private Replay replay(Instant until) {
    return new Replay(hall, submissions, declaredInMeeting(), until);
  }

  private List<Submission> declaredInMeeting() {
    List<Submission> declared = new ArrayList<>();
    hall.meeting.ifPresent(
        meeting -> {
          for (Declaration one : meeting.declarations()) {
            if (one.item().isEmpty()
                || one.item().equals(hall.motion.place().map(AgendaPlace::item))) {
              declared.add(
                  new Submission(
                      SubmissionId.of("meeting/declaration-" + (declared.size() + 1)),
                      one.declaredAt(),
                      Long.MIN_VALUE,
                      new Act.DeclaresInterest(
                          one.seat(), one.person(), one.interest(), one.recused())));
            }
          }
        });
    return declared;
  }

  /** Returns the reference of the motion and how much was submitted. */
  @Override
  public String toString() {
    return "Proceedings[" + hall.motion.reference() + ", submissions " + submissions.size() + "]";
  }
}
