// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The sessions of a period and who came to them: collected from attendances one at a time, so that
 * a file of any length needs no more memory than its sessions and agencies. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * LocalDate asAt = LocalDate.of(2025, 3, 31);
 * TrainingTotals totals =
 *     TrainingTables.ATTENDANCES.collect(
 *         RecordFile.of(path),
 *         TrainingTotals.collector(ReportingPeriod.ofFinancialYear(2024), sessions, asAt));
 * totals.figures().held();                       // sessions held
 * totals.byCourse().get(CourseId.of("mash"));    // eight of them, and how full they were
 * totals.byAgency();                             // booked, attended and not attended of each
 * totals.problems();                             // attendance that was counted nowhere
 * }</pre>
 *
 * <p>Only what happened at sessions that were held is attendance. Bookings of a session that was
 * cancelled or is still to come are counted apart: who booked it did not stay away.
 *
 * <p>Totals can be added: {@link #plus} is associative and commutative, and {@link #empty} changes
 * nothing. They can be serialised, so that they can be added up in several places.
 */
public final class TrainingTotals implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final TrainingTotals EMPTY = new TrainingTotals(Map.of(), Map.of(), Map.of());

  private final LinkedHashMap<SessionId, SessionTotals> sessions;
  private final LinkedHashMap<OrganisationId, AttendanceCounts> agencies;
  private final LinkedHashMap<SessionId, AttendanceCounts> unknown;

  /** Sorts what was added up in any order. */
  TrainingTotals(
      Map<SessionId, SessionTotals> sessions,
      Map<OrganisationId, AttendanceCounts> agencies,
      Map<SessionId, AttendanceCounts> unknown) {
    this.sessions = new LinkedHashMap<>(sorted(sessions, comparing(SessionId::value)));
    this.agencies = new LinkedHashMap<>(sorted(agencies, comparing(OrganisationId::value)));
    this.unknown = new LinkedHashMap<>(sorted(unknown, comparing(SessionId::value)));
  }

  private static <K, V> Map<K, V> sorted(Map<K, V> map, Comparator<K> order) {
    Map<K, V> sorted = new TreeMap<>(order);
    sorted.putAll(map);
    return sorted;
  }

  /**
   * Returns the totals of no session.
   *
   * @return nothing, which added to totals leaves them as they are
   */
  public static TrainingTotals empty() {
    return EMPTY;
  }

  /**
   * Returns what collects attendances, for {@code RecordTable.collect} or a stream of current
   * records. Attendances at sessions outside the period are passed over.
   *
   * @param period the days whose sessions are counted
   * @param sessions all sessions that are held to be right, of whatever period; those of the period
   *     are counted even if nobody booked
   * @param asAt today: a session of a later day is still to come
   * @return the collector, which can be used again
   * @throws IllegalArgumentException if a session occurs twice
   */
  public static Collector<Attendance, ?, TrainingTotals> collector(
      ReportingPeriod period, Collection<TrainingSession> sessions, LocalDate asAt) {
    Programme programme = Programme.of(period, sessions, asAt);
    return Collector.of(
        () -> new Counting(programme), Counting::add, Counting::plus, Counting::totals);
  }

  /**
   * Counts attendances that are in memory.
   *
   * @param period the days whose sessions are counted
   * @param sessions all sessions that are held to be right
   * @param attendances attendances that are held to be right
   * @param asAt today: a session of a later day is still to come
   * @return the totals
   * @throws IllegalArgumentException if a session occurs twice
   */
  public static TrainingTotals of(
      ReportingPeriod period,
      Collection<TrainingSession> sessions,
      Collection<Attendance> attendances,
      LocalDate asAt) {
    return attendances.stream().collect(collector(period, sessions, asAt));
  }

  /**
   * Adds totals of other attendances: of the same sessions, of others, or of some of each.
   *
   * @param other totals of attendances that are not among these
   * @return the sums; a session that is in both is counted once
   * @throws IllegalArgumentException if a session that is in both differs between them
   */
  public TrainingTotals plus(TrainingTotals other) {
    Map<SessionId, SessionTotals> sumOfSessions = new TreeMap<>(comparing(SessionId::value));
    Map<OrganisationId, AttendanceCounts> sumOfAgencies =
        new TreeMap<>(comparing(OrganisationId::value));
    Map<SessionId, AttendanceCounts> sumOfUnknown = new TreeMap<>(comparing(SessionId::value));
    for (TrainingTotals one : List.of(this, other)) {
      merge(one.sessions, sumOfSessions, SessionTotals::plus);
      merge(one.agencies, sumOfAgencies, AttendanceCounts::plus);
      merge(one.unknown, sumOfUnknown, AttendanceCounts::plus);
    }
    return new TrainingTotals(sumOfSessions, sumOfAgencies, sumOfUnknown);
  }

  static <K, V> void merge(Map<K, V> from, Map<K, V> into, BinaryOperator<V> sum) {
    from.forEach((key, value) -> into.merge(key, value, sum));
  }

  /**
   * Returns the figures of all sessions.
   *
   * @return the figures
   */
  public TrainingFigures figures() {
    return TrainingFigures.of(sessions.values());
  }

  /**
   * Returns the figures of some sessions.
   *
   * @param which picks them, for example by who delivered them
   * @return the figures
   */
  public TrainingFigures figures(Predicate<TrainingSession> which) {
    requireNonNull(which, "which");
    return TrainingFigures.of(
        sessions.values().stream().filter(one -> which.test(one.session())).toList());
  }

  /**
   * Returns the figures of each course.
   *
   * @return those with a session, in the order of their ids
   */
  public Map<CourseId, TrainingFigures> byCourse() {
    Map<CourseId, List<SessionTotals>> courses = new TreeMap<>(comparing(CourseId::value));
    for (SessionTotals one : sessions.values()) {
      courses.computeIfAbsent(one.session().course(), id -> new ArrayList<>()).add(one);
    }
    Map<CourseId, TrainingFigures> figures = new TreeMap<>(comparing(CourseId::value));
    courses.forEach((course, ofCourse) -> figures.put(course, TrainingFigures.of(ofCourse)));
    return Collections.unmodifiableMap(figures);
  }

  /**
   * Returns who booked and came, of each agency.
   *
   * @return those with a record at a session that was held, in the order of their ids
   */
  public Map<OrganisationId, AttendanceCounts> byAgency() {
    return Collections.unmodifiableMap(agencies);
  }

  /**
   * Returns each session.
   *
   * @return in the order of their ids
   */
  public List<SessionTotals> sessions() {
    return List.copyOf(sessions.values());
  }

  /**
   * Returns the attendance that was counted nowhere.
   *
   * @return first that at sessions which were not held, then that at sessions which there are not,
   *     each in the order of their ids
   */
  public List<AttendanceProblem> problems() {
    List<AttendanceProblem> problems = new ArrayList<>();
    for (SessionTotals one : sessions.values()) {
      if (one.notCounted().records() > 0) {
        problems.add(
            new AttendanceProblem(
                one.session().session(), Optional.of(one.state()), one.notCounted()));
      }
    }
    unknown.forEach(
        (session, counts) ->
            problems.add(new AttendanceProblem(session, Optional.empty(), counts)));
    return List.copyOf(problems);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TrainingTotals that
        && sessions.equals(that.sessions)
        && agencies.equals(that.agencies)
        && unknown.equals(that.unknown);
  }

  @Override
  public int hashCode() {
    return sessions.hashCode() * 31 + agencies.hashCode();
  }

  /** Returns how many sessions and agencies these are totals of. */
  @Override
  public String toString() {
    return "TrainingTotals["
        + sessions.size()
        + " sessions, "
        + agencies.size()
        + " agencies, "
        + problems().size()
        + " problems]";
  }
}
