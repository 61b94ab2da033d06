// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PriorityStanding;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.statement.FindingId;
import org.ncscp.core.statement.FindingOverride;
import org.ncscp.core.statement.StatementTables;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.reconciliation.CheckKind;
import org.ncscp.reporting.reconciliation.ComputedFigures;
import org.ncscp.reporting.reconciliation.DecisionChecks;
import org.ncscp.reporting.reconciliation.Finding;
import org.ncscp.reporting.reconciliation.Reconciliation;
import org.ncscp.reporting.reconciliation.StatementChecks;
import org.ncscp.reporting.reconciliation.TableChecks;
import org.ncscp.reporting.reconciliation.UnknownNameChecks;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableId;

/** Everything that a report is held against before it is published. */
final class YearChecks {
  private final Arrangements arrangements;
  private final ReportingPeriod period;
  private final YearSources sources;
  private final WorkingDayCalendar calendar;

  YearChecks(
      Arrangements arrangements,
      ReportingPeriod period,
      YearSources sources,
      WorkingDayCalendar calendar) {
    this.arrangements = arrangements;
    this.period = period;
    this.sources = sources;
    this.calendar = calendar;
  }

  Reconciliation all(
      List<ReportTable> tables,
      List<ContentStanding> contents,
      BusinessPlan plan,
      Narrative narrative,
      SmallNumbers small) {
    ComputedFigures computed =
        ComputedFigures.of(period, sources.records()).withDecisions(sources.register());
    List<Finding> own = new ArrayList<>();
    own.addAll(notStated(contents));
    own.addAll(unwritten(contents));
    own.addAll(unanswered(plan));
    small.in(narrative.passages()).forEach(one -> own.add(told(one.passage(), small)));
    small
        .inWords(tables)
        .forEach(
            table ->
                own.add(
                    told(toldIn(table.id()), "the words in table " + table.caption() + " tell")));
    narrative.glossary().terms().stream()
        .filter(term -> small.isIn(term.meaning()))
        .forEach(
            term ->
                own.add(
                    told(
                        toldIn(term), "the meaning of " + term.term() + " in the glossary tells")));
    sources.current(StatementTables.OVERRIDES).stream()
        .filter(override -> small.isIn(override.reason()))
        .forEach(
            override ->
                own.add(
                    told(
                        toldIn(override),
                        "the reason for which " + override.finding() + " is overridden tells")));
    return StatementChecks.of(sources.records(), computed)
        .plus(DecisionChecks.of(sources.register(), period, calendar))
        .plus(TableChecks.of(tables))
        .plus(UnknownNameChecks.of(sources.records(), arrangements))
        .plus(Reconciliation.of(own, List.of()));
  }

  /** Without a list of contents nothing could be missing, and nothing would stand in the way. */
  private static List<Finding> notStated(List<ContentStanding> contents) {
    return contents.isEmpty()
        ? List.of(
            finding(
                CheckKind.CONTENT_UNWRITTEN,
                "contents-not-stated",
                "the arrangements do not state what the yearly report must contain"))
        : List.of();
  }

  private static List<Finding> unwritten(List<ContentStanding> contents) {
    return contents.stream()
        .filter(ContentStanding::isUnwritten)
        .map(
            one ->
                finding(
                    CheckKind.CONTENT_UNWRITTEN,
                    one.content().id().value(),
                    "nothing is written of what the report must contain: " + one.content().text()))
        .toList();
  }

  private List<Finding> unanswered(BusinessPlan plan) {
    return plan.unanswered().stream()
        .map(PriorityStanding::priority)
        .map(
            priority ->
                finding(
                    CheckKind.PRIORITY_UNANSWERED,
                    priority.priority().value(),
                    "whether there was little or no progress on priority "
                        + priority.title()
                        + " is not answered for "
                        + period.label()))
        .toList();
  }

  /** What the finding of a passage is called. */
  static FindingId toldIn(Passage passage) {
    return id(
        CheckKind.SMALL_NUMBER_TOLD,
        passage.content().value() + "-" + matter(passage.provenance().id().value()));
  }

  /** What the finding of the words in a table is called. */
  static FindingId toldIn(TableId table) {
    return id(CheckKind.SMALL_NUMBER_TOLD, "table-" + table);
  }

  /** What the finding of the reason of an override is called. */
  static FindingId toldIn(FindingOverride override) {
    return id(CheckKind.SMALL_NUMBER_TOLD, "override-" + matter(override.finding().value()));
  }

  /** What the finding of a term of the glossary is called. */
  static FindingId toldIn(Glossary.Term term) {
    return id(CheckKind.SMALL_NUMBER_TOLD, "glossary-" + matter(term.term()));
  }

  private static Finding told(Passage passage, SmallNumbers small) {
    String heading =
        passage
            .heading()
            .filter(words -> !small.isIn(words))
            .map(words -> " (“" + words + "”)")
            .orElse("");
    return told(
        toldIn(passage),
        "passage "
            + passage.provenance().id()
            + heading
            + " under "
            + passage.content().value().replace('-', ' ')
            + " tells");
  }

  private static Finding told(FindingId id, String what) {
    return new Finding(
        id,
        CheckKind.SMALL_NUMBER_TOLD,
        what + " a small number, or one that is withheld, of what the tables count",
        List.of());
  }

  private static String matter(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static Finding finding(CheckKind kind, String matter, String line) {
    return new Finding(id(kind, matter), kind, line, List.of());
  }

  private static FindingId id(CheckKind kind, String matter) {
    return FindingId.of(kind.word() + ":" + matter);
  }
}
