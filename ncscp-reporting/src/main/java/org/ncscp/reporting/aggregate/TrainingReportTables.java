// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static org.ncscp.reporting.aggregate.TableParts.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.assurance.training.AttendanceCounts;
import org.ncscp.core.assurance.training.CourseId;
import org.ncscp.core.assurance.training.TrainingFigures;
import org.ncscp.core.assurance.training.TrainingTotals;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/** The training of a year as tables. People here are those trained, never children. */
public final class TrainingReportTables {
  private static final Column.Measure HELD =
      Column.Measure.ofCount("sessions-held", "Sessions held", "sessions");
  private static final Column.Measure ATTENDED =
      Column.Measure.ofCount("attended", "Attended", "people");

  private TrainingReportTables() {}

  /**
   * Returns the sessions of each course, who booked and came, and how full they were.
   *
   * @param training the training of the year, and of the year before
   * @param nameOf what each course is called
   * @return in the order of the names of courses in the records
   */
  public static ReportTable byCourse(
      Yearly<TrainingTotals> training, Function<CourseId, String> nameOf) {
    requireNonNull(nameOf, "nameOf");
    Yearly<Map<CourseId, TrainingFigures>> courses = training.map(TrainingTotals::byCourse);
    ReportTable.Builder table =
        ReportTable.builder(
                "training-by-course", "Training by course, " + training.period().label())
            .during(training.period())
            .column(Column.dimension("course", "Course"))
            .column(HELD)
            .column(Column.Measure.ofCount("sessions-cancelled", "Cancelled", "sessions"))
            .column(Column.Measure.ofCount("sessions-to-come", "To come", "sessions"));
    attendance(table)
        .column(Column.Measure.ofCount("filled", "Attended where places are known", "people"))
        .column(Column.Measure.ofCount("places", "Places there", "places"))
        .column(Column.Share.of("fill-rate", "Fill rate", "filled", "places", 1));
    training
        .before()
        .ifPresent(
            before ->
                table
                    .column(TableParts.before(HELD, before))
                    .column(TableParts.before(ATTENDED, before)));
    for (CourseId course : TableParts.keys(courses, comparing(CourseId::value))) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(nameOf.apply(course)));
      cells.addAll(cells(find(courses.totals(), course)));
      courses.before().ifPresent(before -> cells.addAll(brief(find(before.totals(), course))));
      table.row(cells.toArray(Cell[]::new));
    }
    table.total("Total", stated(training.map(TrainingTotals::figures)));
    long unrecorded = training.totals().figures().unrecorded();
    if (unrecorded > 0) {
      table.note(
          "Of the sessions held, "
              + unrecorded
              + " have no record of who came; the totals are of the others.");
    }
    return table
        .note("The attendance rate is of places booked; those who came unbooked are not in it.")
        .build();
  }

  private static ReportTable.Builder attendance(ReportTable.Builder table) {
    return table
        .column(Column.Measure.ofCount("booked", "Places booked", "places"))
        .column(Column.Measure.ofCount("taken-up", "Taken up", "places"))
        .column(Column.Share.of("attendance-rate", "Attendance rate", "taken-up", "booked", 1))
        .column(ATTENDED);
  }

  private static List<Cell> cells(Optional<TrainingFigures> figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.count(figures.map(TrainingFigures::held).orElse(0L)));
    cells.add(Cell.count(figures.map(TrainingFigures::cancelled).orElse(0L)));
    cells.add(Cell.count(figures.map(TrainingFigures::toCome).orElse(0L)));
    cells.add(attendance(figures, AttendanceCounts::booked));
    cells.add(attendance(figures, TrainingReportTables::takenUp));
    cells.add(attendance(figures, AttendanceCounts::attended));
    Optional<CountShare> fill = figures.flatMap(TrainingFigures::fillRate);
    cells.add(TableParts.count(fill, CountShare::count));
    cells.add(TableParts.count(fill, CountShare::of));
    return cells;
  }

  private static long takenUp(AttendanceCounts counts) {
    return counts.booked() - counts.notAttended();
  }

  private static List<Cell> brief(Optional<TrainingFigures> figures) {
    return List.of(
        Cell.count(figures.map(TrainingFigures::held).orElse(0L)),
        attendance(figures, AttendanceCounts::attended));
  }

  /** Not applicable where no session was held, and not available where none has a record. */
  private static Cell attendance(
      Optional<TrainingFigures> figures, Function<AttendanceCounts, Long> count) {
    if (figures.filter(one -> one.held() > 0).isEmpty()) {
      return Mark.NOT_APPLICABLE;
    }
    return figures
        .map(TrainingFigures::attendance)
        .filter(counts -> counts.records() > 0)
        .map(counts -> Cell.count(count.apply(counts)))
        .orElse(Mark.NOT_AVAILABLE);
  }

  /** The sums of what is recorded: a course without any record does not make them unknown. */
  private static Map<ColumnId, Cell> stated(Yearly<TrainingFigures> years) {
    Map<ColumnId, Cell> stated = new LinkedHashMap<>();
    Optional<TrainingFigures> now = Optional.of(years.totals());
    stated.put(ColumnId.of("booked"), attendance(now, AttendanceCounts::booked));
    stated.put(ColumnId.of("taken-up"), attendance(now, TrainingReportTables::takenUp));
    stated.put(ColumnId.of("attended"), attendance(now, AttendanceCounts::attended));
    years
        .before()
        .ifPresent(
            before ->
                stated.put(
                    ColumnId.of("attended-before"),
                    attendance(Optional.of(before.totals()), AttendanceCounts::attended)));
    return stated;
  }

  /**
   * Returns who booked and came, of each agency, at the sessions that were held.
   *
   * @param training the training of the year, and of the year before
   * @param nameOf what each agency is called
   * @return in the order of the names of agencies in the records
   */
  public static ReportTable byAgency(
      Yearly<TrainingTotals> training, Function<OrganisationId, String> nameOf) {
    requireNonNull(nameOf, "nameOf");
    Yearly<Map<OrganisationId, AttendanceCounts>> agencies = training.map(TrainingTotals::byAgency);
    ReportTable.Builder table =
        attendance(
            ReportTable.builder(
                    "training-by-agency", "Training by agency, " + training.period().label())
                .during(training.period())
                .column(Column.dimension("agency", "Agency")));
    table.column(Column.Measure.ofCount("unbooked", "Of them unbooked", "people"));
    training.before().ifPresent(before -> table.column(TableParts.before(ATTENDED, before)));
    for (OrganisationId agency : TableParts.keys(agencies, comparing(OrganisationId::value))) {
      Optional<AttendanceCounts> now = find(agencies.totals(), agency);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(nameOf.apply(agency)));
      cells.add(TableParts.count(now, AttendanceCounts::booked));
      cells.add(TableParts.count(now, TrainingReportTables::takenUp));
      cells.add(TableParts.count(now, AttendanceCounts::attended));
      cells.add(TableParts.count(now, AttendanceCounts::unbooked));
      agencies
          .before()
          .ifPresent(
              before ->
                  cells.add(
                      TableParts.count(find(before.totals(), agency), AttendanceCounts::attended)));
      table.row(cells.toArray(Cell[]::new));
    }
    return table
        .total("Total")
        .note("[z] for an agency without a record in a year.")
        .note("The attendance rate is of places booked; those who came unbooked are not in it.")
        .build();
  }
}
