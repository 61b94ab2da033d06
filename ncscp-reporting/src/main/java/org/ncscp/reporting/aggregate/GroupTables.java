// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.DutyVersion;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.Strength;
import org.ncscp.core.voting.Method;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/**
 * The tables of what groups decided, how often they met and which organisations came, last year
 * beside this year where it is given. They count no children and no cases. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * GroupTables tables = GroupTables.of(NottinghamCity.arrangements());
 * tables.meetingsHeld(Yearly.of(year, meetings), duties, asAt);
 * }</pre>
 */
public final class GroupTables {
  private static final String PERIOD = "period";

  private final Labels labels;

  private GroupTables(Labels labels) {
    this.labels = labels;
  }

  /**
   * Returns the tables with the names that a partnership uses.
   *
   * @param arrangements what names its groups and organisations
   * @return what makes the tables
   */
  public static GroupTables of(Arrangements arrangements) {
    return new GroupTables(new Labels(requireNonNull(arrangements, "arrangements")));
  }

  /**
   * Returns the decisions by body and by how they were made.
   *
   * @param now this year, with last year beside it where that is to be shown
   * @return the table {@code decisions-by-body}: a column for consensus and for votes, for any
   *     other method that there was, and for what is not stated
   */
  public ReportTable decisionsByBody(Yearly<DecisionTotals> now) {
    Set<Method> methods = EnumSet.of(Method.CONSENSUS, Method.VOTE);
    now.totals().byMethod().keySet().forEach(method -> method.ifPresent(methods::add));
    ReportTable.Builder table =
        ReportTable.builder("decisions-by-body", "Decisions by body, " + now.period().label())
            .during(now.period())
            .column(Column.dimension("body", "Decided by"));
    List<Optional<Method>> columns = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    methods.forEach(method -> columns.add(Optional.of(method)));
    columns.add(Optional.empty());
    for (Optional<Method> method : columns) {
      String words = method.map(Method::description).orElse("how is not stated");
      String id = words.replace(' ', '-');
      parts.add(id);
      table.column(decisions(id, Labels.capital(words)).where("method", words));
    }
    table.column(decisions("all", "All").sumOf(parts.toArray(String[]::new)));
    now.before()
        .ifPresent(
            last ->
                table.column(
                    decisions("last-year", "All " + last.period().label())
                        .where(PERIOD, last.period().label())));
    for (GroupId body :
        labels.inOrder(
            Stream.concat(Stream.of(now), now.before().stream())
                .map(one -> one.totals().byBody().keySet()))) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(labels.of(body)));
      Map<Optional<Method>, Long> byMethod = now.totals().of(body).byMethod();
      columns.forEach(method -> cells.add(Cell.count(byMethod.getOrDefault(method, 0L))));
      now.before().ifPresent(last -> cells.add(Cell.count(last.totals().of(body).total())));
      table.row(cells.toArray(Cell[]::new));
    }
    return table.total("All bodies").build();
  }

  private static Column.Measure decisions(String id, String heading) {
    return Column.Measure.ofCount(id, heading, "decisions").measuring("decisions");
  }

  /**
   * Returns how often each group met, against its duty to meet.
   *
   * @param now this year, with last year beside it where that is to be shown
   * @param duties the duties, by the group that has them; a group without one is shown without, and
   *     one of which no meeting is recorded in either year as not available
   * @param asAt today: until when the duties are judged
   * @return the table {@code meetings-held}
   * @throws IllegalArgumentException if a meeting was held after {@code asAt}
   */
  public ReportTable meetingsHeld(
      Yearly<MeetingTotals> now, Map<GroupId, RecurringDuty> duties, LocalDate asAt) {
    ReportTable.Builder table =
        ReportTable.builder("meetings-held", "Meetings held, " + now.period().label())
            .during(now.period())
            .column(Column.dimension("group", "Group"))
            .column(meetings("held", "Held"))
            .column(meetings("inquorate", "Not quorate").where("quorum", "not quorate"));
    now.before()
        .ifPresent(
            last ->
                table.column(
                    meetings("held-last-year", "Held " + last.period().label())
                        .where(PERIOD, last.period().label())));
    table
        .column(Column.remark("duty", "How often it is to meet"))
        .column(Column.remark("standing", "How that stands"));
    Stream<Set<GroupId>> met =
        Stream.concat(Stream.of(now), now.before().stream())
            .map(one -> one.totals().byGroup().keySet());
    for (GroupId group : labels.inOrder(Stream.concat(met, Stream.of(duties.keySet())))) {
      table.row(heldRow(group, now, Optional.ofNullable(duties.get(group)), asAt));
    }
    return table.build();
  }

  private Cell[] heldRow(
      GroupId group, Yearly<MeetingTotals> now, Optional<RecurringDuty> duty, LocalDate asAt) {
    boolean recorded =
        Stream.concat(Stream.of(now), now.before().stream())
            .anyMatch(one -> one.totals().byGroup().containsKey(group));
    MeetingTotals.Held held = now.totals().held(group);
    boolean quorumKnown = held.quorate() + held.inquorate() > 0 || held.meetings() == 0;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(labels.of(group)));
    cells.add(recorded ? Cell.count(held.meetings()) : Mark.NOT_AVAILABLE);
    cells.add(recorded && quorumKnown ? Cell.count(held.inquorate()) : Mark.NOT_AVAILABLE);
    now.before()
        .map(last -> last.totals().held(group).meetings())
        .ifPresent(then -> cells.add(recorded ? Cell.count(then) : Mark.NOT_AVAILABLE));
    cells.add(duty.map(one -> words(required(one, now.period()))).orElse(Mark.NOT_APPLICABLE));
    cells.add(
        duty.map(
                one ->
                    recorded ? words(standing(one, group, now, asAt)) : (Cell) Mark.NOT_AVAILABLE)
            .orElse(Mark.NOT_APPLICABLE));
    return cells.toArray(Cell[]::new);
  }

  private static Cell words(String words) {
    return Cell.words(Labels.capital(words));
  }

  private static Column.Measure meetings(String id, String heading) {
    return Column.Measure.ofCount(id, heading, "meetings").measuring("meetings");
  }

  /** In the words of the last version of the period, or of the first there is. */
  private static String required(RecurringDuty duty, ReportingPeriod period) {
    DutyVersion version = duty.versions().get(0);
    for (DutyVersion later : duty.versions()) {
      version = later.inForce().from().isAfter(period.last()) ? version : later;
    }
    boolean aim = version.provision().strength() == Strength.AIM;
    return version.frequency().inWords() + (aim ? " (an aim)" : "");
  }

  private static String standing(
      RecurringDuty duty, GroupId group, Yearly<MeetingTotals> now, LocalDate asAt) {
    List<DutyStanding> standings = now.totals().against(duty, group, now.period(), asAt);
    long kept = count(standings, DutyStanding.State.MET);
    long breached = count(standings, DutyStanding.State.BREACHED);
    long warned = count(standings, DutyStanding.State.WARNED);
    long open = standings.size() - kept - breached - warned;
    List<String> parts = new ArrayList<>();
    if (standings.size() == 1) {
      parts.add(
          kept == 1
              ? "kept"
              : breached == 1 ? "not kept" : warned == 1 ? "aim not reached" : "still runs");
    } else if (!standings.isEmpty()) {
      parts.add("kept in " + kept + " of " + standings.size() + " periods");
      if (breached > 0) {
        parts.add("not kept in " + breached);
      }
      if (warned > 0) {
        parts.add("aim not reached in " + warned);
      }
      if (open > 0) {
        parts.add("still open in " + open);
      }
    }
    return parts.isEmpty() ? "no whole period to judge" : String.join(", ", parts);
  }

  private static long count(List<DutyStanding> standings, DutyStanding.State state) {
    return standings.stream().filter(one -> one.state() == state).count();
  }

  /**
   * Returns how each organisation was at the meetings of all groups.
   *
   * @param now this year, with last year beside it where that is to be shown
   * @return the table {@code attendance-by-partner}
   */
  public ReportTable attendance(Yearly<MeetingTotals> now) {
    ReportTable.Builder table =
        ReportTable.builder(
            "attendance-by-partner", "Attendance at meetings by partner, " + now.period().label());
    return attendance(table, now.map(MeetingTotals::attendance), Optional.empty());
  }

  /**
   * Returns how each organisation was at the meetings of one group.
   *
   * @param group the group
   * @param now this year, with last year beside it where that is to be shown
   * @return the table {@code attendance-} with the group's id
   */
  public ReportTable attendance(GroupId group, Yearly<MeetingTotals> now) {
    String caption = "Attendance at meetings, " + labels.of(group) + ", " + now.period().label();
    return attendance(
        ReportTable.builder("attendance-" + group, caption),
        now.map(totals -> totals.attendance(group)),
        Optional.of(labels.of(group)));
  }

  private ReportTable attendance(
      ReportTable.Builder table,
      Yearly<Map<OrganisationId, MeetingTotals.Attendance>> now,
      Optional<String> group) {
    table
        .during(now.period())
        .column(Column.dimension("partner", "Partner"))
        .column(places("present", "Present", group).where("presence", "present"))
        .column(places("by-deputy", "By deputy", group).where("presence", "by deputy"))
        .column(places("apologies", "Apologies", group).where("presence", "apologies"))
        .column(places("absent", "Absent", group).where("presence", "absent"))
        .column(
            places("meetings", "Meetings", group)
                .sumOf("present", "by-deputy", "apologies", "absent"))
        .column(
            places("attended", "Attended", group)
                .where("presence", "attended")
                .sumOf("present", "by-deputy"))
        .column(Column.Share.of("rate", "Attended (%)", "attended", "meetings", 0));
    now.before().ifPresent(last -> lastYear(table, last.period().label(), group));
    MeetingTotals.Attendance none = new MeetingTotals.Attendance(0, 0, 0, 0);
    for (OrganisationId partner :
        labels.inOrder(
            Stream.concat(Stream.of(now), now.before().stream())
                .map(one -> one.totals().keySet()))) {
      MeetingTotals.Attendance one = now.totals().getOrDefault(partner, none);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(labels.of(partner)));
      cells.add(Cell.count(one.present()));
      cells.add(Cell.count(one.byDeputy()));
      cells.add(Cell.count(one.apologies()));
      cells.add(Cell.count(one.absent()));
      now.before()
          .ifPresent(
              last -> {
                MeetingTotals.Attendance then = last.totals().getOrDefault(partner, none);
                cells.add(Cell.count(then.meetings()));
                cells.add(Cell.count(then.attended()));
              });
      table.row(cells.toArray(Cell[]::new));
    }
    return table
        .total("All partners")
        .note("A partner counts once for a meeting, however many seats it has.")
        .note("Meetings are those of which it is recorded whether the partner was there.")
        .build();
  }

  private static void lastYear(ReportTable.Builder table, String label, Optional<String> group) {
    table
        .column(places("meetings-last-year", "Meetings " + label, group).where(PERIOD, label))
        .column(
            places("attended-last-year", "Attended " + label, group)
                .where("presence", "attended")
                .where(PERIOD, label))
        .column(
            Column.Share.of(
                "rate-last-year",
                "Attended " + label + " (%)",
                "attended-last-year",
                "meetings-last-year",
                0));
  }

  private static Column.Measure places(String id, String heading, Optional<String> group) {
    Column.Measure measure =
        Column.Measure.ofCount(id, heading, "meetings").measuring("partner-meetings");
    return group.map(name -> measure.where("group", name)).orElse(measure);
  }
}
