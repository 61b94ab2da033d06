// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.assurance.scrutiny.Engaged;
import org.ncscp.core.assurance.scrutiny.Engagement;
import org.ncscp.core.assurance.scrutiny.HeardStanding;
import org.ncscp.core.assurance.scrutiny.VoiceOfTheChild;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.DecisionAction;
import org.ncscp.core.register.DecisionStatus;
import org.ncscp.core.register.KeyDecisionRow;
import org.ncscp.core.register.KeyDecisions;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.Unit;

/** The tables of a report that are words and days, and add nothing up. */
final class TextTables {
  private TextTables() {}

  /** The key decisions with their actions, in the order in which they were recorded. */
  static ReportTable keyDecisions(KeyDecisions decisions) {
    ReportTable.Builder table =
        ReportTable.builder("key-decisions", "Key decisions, " + decisions.period().label())
            .column(Column.dimension("number", "Number"))
            .column(Column.remark("decided-on", "Decided on"))
            .column(Column.remark("decided-by", "Decided by"))
            .column(Column.remark("decision", "Decision"))
            .column(Column.remark("status", "Status"));
    for (KeyDecisionRow row : decisions.rows()) {
      table.row(
          Cell.words(String.valueOf(row.number())),
          Cell.day(row.date()),
          Cell.words(row.by() + row.abbreviation().map(one -> " (" + one + ")").orElse("")),
          Cell.words(row.decision().reveal()),
          words(row.status().map(DecisionStatus::description)));
      for (DecisionAction action : row.actions()) {
        table.row(
            Cell.words(row.number() + " " + action.letter()),
            Mark.NOT_APPLICABLE,
            Mark.NOT_APPLICABLE,
            Cell.words(action.text().reveal()),
            Cell.words(action.status().description()));
      }
    }
    return table.note("Letters are actions of the decision above them.").build();
  }

  private static Cell words(Optional<String> words) {
    return words.map(Cell::words).orElse(Mark.NOT_AVAILABLE);
  }

  /** The figures that were stated, by where they stand, as they were stated. */
  static ReportTable statedFigures(List<StatedFigure> figures, PrintSafety print) {
    ReportTable.Builder table =
        ReportTable.builder("stated-figures", "Figures as they were stated")
            .groupedBy(Column.dimension("place", "Where it stands"))
            .column(Column.dimension("figure", "Figure"))
            .column(Column.remark("stated", "As stated"))
            .column(Column.remark("of", "Of when"))
            .column(Column.remark("note", "Note"));
    Map<String, List<StatedFigure>> byPlace = new LinkedHashMap<>();
    figures.forEach(
        figure ->
            byPlace
                .computeIfAbsent(figure.provenance().source().toString(), key -> new ArrayList<>())
                .add(figure));
    byPlace.forEach(
        (place, there) -> {
          table.group(place);
          there.forEach(
              figure ->
                  table.row(
                      List.of(new SourceRecord("stated-figures", figure.provenance().id())),
                      Cell.words(figure.title()),
                      print.isTold(figure) ? Mark.WITHHELD : Cell.words(stated(figure)),
                      words(when(figure)),
                      print.isTold(figure) ? Mark.WITHHELD : Cell.words(figure.note().orElse(""))));
        });
    return table
        .note("Stated by the source; not computed from records, and never added to what is.")
        .build();
  }

  private static String stated(StatedFigure figure) {
    String value =
        figure
            .pounds()
            .map(TextTables::inPounds)
            .or(() -> figure.quantity().map(Object::toString))
            .orElse("not quantified");
    String of =
        figure.part().map(part -> " (" + part.count() + " of " + part.of() + ")").orElse("");
    return value + of + figure.unit().map(unit -> " " + unit).orElse("");
  }

  /** Pence only if there are any: whole pounds are mostly stated without them. */
  private static String inPounds(Pounds pounds) {
    boolean whole = pounds.amount().stripTrailingZeros().scale() <= 0;
    return CellText.of(
        Column.Measure.of("pounds", "Pounds", Unit.POUNDS, whole ? 0 : 2), Cell.pounds(pounds));
  }

  private static Optional<String> when(StatedFigure figure) {
    return figure
        .period()
        .map(ReportingPeriod::label)
        .or(() -> figure.asAt().map(day -> "as at " + CellText.day(day)));
  }

  /** With whom the partnership spoke, and what came of it. */
  static ReportTable engagements(VoiceOfTheChild voice) {
    ReportTable.Builder table =
        ReportTable.builder("engagements", "Who was heard, " + voice.period().label())
            .during(voice.period())
            .column(Column.dimension("engagement", "Engagement"))
            .column(Column.remark("with", "With"))
            .column(Column.remark("when", "When"))
            .column(Column.Measure.ofCount("heard", "Points heard", "points"))
            .column(Column.Measure.ofCount("changed", "Of them led to a change", "points"));
    for (Engagement one : voice.engagements()) {
      List<HeardStanding> heard =
          voice.heard().stream()
              .filter(standing -> standing.heard().engagement().equals(one.engagement()))
              .toList();
      table.row(
          List.of(new SourceRecord("engagements", one.provenance().id())),
          Cell.words(one.title()),
          Cell.words(String.join(", ", one.engaged().stream().map(TextTables::word).toList())),
          Cell.words(
              one.day()
                  .map(CellText::day)
                  .or(() -> one.period().map(ReportingPeriod::label))
                  .orElse("")),
          Cell.count(heard.size()),
          Cell.count(heard.stream().filter(standing -> !standing.changes().isEmpty()).count()));
    }
    return table.total("Total").build();
  }

  private static String word(Engaged people) {
    return people.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What the report must contain, and how it stands. */
  static ReportTable contents(List<ContentStanding> standings) {
    ReportTable.Builder table =
        ReportTable.builder("contents", "What the report must contain")
            .column(Column.dimension("content", "Content"))
            .column(Column.remark("state", "State"))
            .column(Column.remark("lacking", "What it lacks"))
            .column(Column.Measure.ofCount("passages", "Passages", "passages"))
            .column(Column.remark("evidence", "Records that show it"));
    for (ContentStanding one : standings) {
      table.row(
          Cell.words(one.content().text()),
          Cell.words(one.state().description()),
          Cell.words(String.join("; ", one.lacking())),
          Cell.count(one.passages()),
          Cell.words(
              one.evidence().isEmpty()
                  ? "words alone"
                  : String.join(
                      "; ", one.evidence().stream().map(TextTables::thereOrNot).toList())));
    }
    return table.build();
  }

  /** Whether there are records, and not how many: they may be of few cases. */
  private static String thereOrNot(EvidenceCount count) {
    return (count.records() > 0 ? "" : "no ") + count.kind().word().replace('-', ' ');
  }

  /** The duties of publishing the report. */
  static ReportTable publishing(PublishingDuties duties, RuleBook book) {
    ReportTable.Builder table =
        ReportTable.builder("publishing-duties", "Duties of publishing this report")
            .column(Column.dimension("duty", "Duty"))
            .column(Column.remark("by", "By"))
            .column(Column.remark("done-on", "Done on"))
            .column(Column.remark("state", "State"))
            .column(Column.remark("why", "Why"));
    for (PublishingDuty one : duties.lines()) {
      table.row(
          Cell.words(
              one.duty().what() + one.recipient().map(to -> ": " + book.nameOf(to)).orElse("")),
          day(one.due()),
          day(one.doneOn()),
          Cell.words(one.state().description()),
          Cell.words(one.duty().finding()));
    }
    return table.build();
  }

  private static Cell day(Optional<LocalDate> day) {
    return day.map(Cell::day).orElse(Mark.NOT_AVAILABLE);
  }
}
