// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.assurance.governance.MeetingHeld;
import org.ncscp.core.assurance.governance.Presence;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.RecurringDuty;

/**
 * The meetings that were held in a period by group, and how each organisation was there. Mergeable:
 * {@link #plus} is associative and commutative, and {@link #empty} changes nothing. Immutable,
 * thread-safe and serialisable; of a size that goes by the groups, their organisations and the days
 * of the period, and not by the number of records.
 *
 * <pre>{@code
 * ReportingPeriod year = ReportingPeriod.ofFinancialYear(2025);
 * MeetingTotals totals =
 *     records.of(GovernanceTables.MEETINGS).current().stream()
 *         .collect(MeetingTotals.collector(year));
 * GroupId group = GroupId.of("strategic-leadership-group");
 * totals.held(group).meetings();
 * totals.attendance(group).get(OrganisationId.of("nottinghamshire-police")).rate();
 * totals.against(duty, group, year, LocalDate.of(2026, 4, 30));   // period by period
 * }</pre>
 */
public final class MeetingTotals implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private static final MeetingTotals EMPTY = new MeetingTotals(Tally.empty(), Tally.empty());

  /**
   * The meetings of a group.
   *
   * @param meetings how many were held
   * @param quorate how many of them were quorate
   * @param inquorate how many of them were not; of the rest it is not recorded
   */
  public record Held(long meetings, long quorate, long inquorate) {}

  /**
   * How an organisation was at meetings. Each meeting counts once for it, however many seats it
   * has.
   *
   * @param present somebody came who holds a seat
   * @param byDeputy only deputies came
   * @param apologies nobody came, with apologies
   * @param absent nobody came, without apologies
   */
  public record Attendance(long present, long byDeputy, long apologies, long absent) {

    /**
     * Returns of how many meetings it is recorded how the organisation was there.
     *
     * @return the sum of all four; the denominator of a rate
     */
    public long meetings() {
      return present + byDeputy + apologies + absent;
    }

    /**
     * Returns at how many meetings it was there.
     *
     * @return present and by deputy
     */
    public long attended() {
      return present + byDeputy;
    }

    /**
     * Returns the share of the meetings at which it was there.
     *
     * @return present and by deputy of all; empty if no meeting is recorded
     */
    public Optional<CountShare> rate() {
      return meetings() == 0
          ? Optional.empty()
          : Optional.of(new CountShare(attended(), meetings()));
    }
  }

  /** A meeting as one of a day; null where it is not recorded whether it was quorate. */
  private record OnDay(GroupId group, LocalDate day, @Nullable Boolean quorate)
      implements Serializable {}

  private record There(GroupId group, OrganisationId organisation, Presence presence)
      implements Serializable {}

  private final Tally<OnDay> days;
  private final Tally<There> presences;

  private MeetingTotals(Tally<OnDay> days, Tally<There> presences) {
    this.days = days;
    this.presences = presences;
  }

  /** Counts one meeting after the other. Not for several threads. */
  private static final class Counting {
    private final Tally.Counter<OnDay> days = new Tally.Counter<>();
    private final Tally.Counter<There> presences = new Tally.Counter<>();

    void add(MeetingHeld meeting) {
      GroupId group = meeting.group();
      days.add(new OnDay(group, meeting.day(), meeting.quorate().orElse(null)));
      meeting
          .presences()
          .forEach((organisation, how) -> presences.add(new There(group, organisation, how)));
    }

    Counting plus(Counting other) {
      days.plus(other.days);
      presences.plus(other.presences);
      return this;
    }

    MeetingTotals totals() {
      return new MeetingTotals(days.tally(), presences.tally());
    }
  }

  /**
   * Returns the totals of no meeting.
   *
   * @return the identity of {@link #plus}
   */
  public static MeetingTotals empty() {
    return EMPTY;
  }

  /**
   * Returns a collector of meetings, for {@code RecordTable.collect} or a stream of current
   * records.
   *
   * @param period the period that is counted, by the day of the meeting
   * @return the collector, which can be used again
   */
  public static Collector<MeetingHeld, ?, MeetingTotals> collector(ReportingPeriod period) {
    requireNonNull(period, "period");
    return Collector.of(
        Counting::new,
        (counting, meeting) -> {
          if (period.contains(meeting.day())) {
            counting.add(meeting);
          }
        },
        Counting::plus,
        Counting::totals,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Adds the totals of other meetings.
   *
   * @param other totals of the same period, of meetings that are not among these
   * @return the sums
   */
  public MeetingTotals plus(MeetingTotals other) {
    return new MeetingTotals(
        days.plus(requireNonNull(other, "other").days), presences.plus(other.presences));
  }

  /**
   * Returns the meetings of one group.
   *
   * @param group the group
   * @return its figures, all zero if it did not meet
   */
  public Held held(GroupId group) {
    return byGroup().getOrDefault(requireNonNull(group, "group"), new Held(0, 0, 0));
  }

  /**
   * Returns the meetings by group.
   *
   * @return by the groups' names, only groups that met
   */
  public Map<GroupId, Held> byGroup() {
    Map<GroupId, Held> byGroup = new TreeMap<>(comparing(GroupId::value));
    days.counts()
        .forEach(
            (one, count) -> {
              boolean known = one.quorate != null;
              boolean quorate = Boolean.TRUE.equals(one.quorate);
              Held held = new Held(count, quorate ? count : 0, known && !quorate ? count : 0);
              byGroup.merge(
                  one.group,
                  held,
                  (a, b) ->
                      new Held(
                          a.meetings + b.meetings,
                          a.quorate + b.quorate,
                          a.inquorate + b.inquorate));
            });
    return Collections.unmodifiableMap(byGroup);
  }

  /**
   * Returns when a group met.
   *
   * @param group the group
   * @return in order of time, a day as often as it met on it
   */
  public List<LocalDate> days(GroupId group) {
    requireNonNull(group, "group");
    List<LocalDate> met = new ArrayList<>();
    days.counts()
        .forEach(
            (one, count) -> {
              if (one.group.equals(group)) {
                met.addAll(Collections.nCopies(Math.toIntExact(count), one.day));
              }
            });
    Collections.sort(met);
    return List.copyOf(met);
  }

  /**
   * Returns how each organisation was at the meetings of all groups.
   *
   * @return by the organisations' names, only those that a meeting names
   */
  public Map<OrganisationId, Attendance> attendance() {
    return attendance(one -> true);
  }

  /**
   * Returns how each organisation was at the meetings of one group.
   *
   * @param group the group
   * @return by the organisations' names, only those that a meeting names
   */
  public Map<OrganisationId, Attendance> attendance(GroupId group) {
    requireNonNull(group, "group");
    return attendance(one -> one.group.equals(group));
  }

  private Map<OrganisationId, Attendance> attendance(Predicate<There> which) {
    Map<OrganisationId, Attendance> attendance = new TreeMap<>(comparing(OrganisationId::value));
    presences
        .keeping(which)
        .counts()
        .forEach(
            (there, count) ->
                attendance.merge(
                    there.organisation,
                    attendance(there.presence, count),
                    (a, b) ->
                        new Attendance(
                            a.present + b.present,
                            a.byDeputy + b.byDeputy,
                            a.apologies + b.apologies,
                            a.absent + b.absent)));
    return Collections.unmodifiableMap(attendance);
  }

  private static Attendance attendance(Presence presence, long count) {
    return switch (presence) {
      case PRESENT -> new Attendance(count, 0, 0, 0);
      case BY_DEPUTY -> new Attendance(0, count, 0, 0);
      case APOLOGIES -> new Attendance(0, 0, count, 0);
      case ABSENT -> new Attendance(0, 0, 0, count);
    };
  }

  /**
   * Holds the days on which a group met against a duty to meet.
   *
   * @param duty the duty
   * @param group the group whose duty it is
   * @param period the period of these totals: before it nothing is known, and what comes after it
   *     is not judged
   * @param asAt the day of the question, not before the last meeting
   * @return how the duty stands, of each of its own periods that began in the period; none if it
   *     was not in force by then, or if its first whole period began later
   * @throws IllegalArgumentException if a meeting was held after {@code asAt}
   */
  public List<DutyStanding> against(
      RecurringDuty duty, GroupId group, ReportingPeriod period, LocalDate asAt) {
    LocalDate dayAfter = requireNonNull(period, "period").last().plusDays(1);
    LocalDate day = requireNonNull(asAt, "asAt").isBefore(dayAfter) ? asAt : dayAfter;
    LocalDate began = requireNonNull(duty, "duty").versions().get(0).inForce().from();
    if (began.isAfter(day) || period.first().isAfter(day)) {
      return List.of();
    }
    return DutyReview.of(duty, HeldRecord.of(period.first(), days(group)), day).standings().stream()
        .filter(standing -> period.contains(standing.period().from()))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeetingTotals that
        && days.equals(that.days)
        && presences.equals(that.presences);
  }

  @Override
  public int hashCode() {
    return 31 * days.hashCode() + presences.hashCode();
  }

  /** Returns how many meetings of how many groups. */
  @Override
  public String toString() {
    return "MeetingTotals[" + days.total() + " meetings of " + byGroup().size() + " groups]";
  }
}
