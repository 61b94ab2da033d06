// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.assurance.governance.GovernanceTables;
import org.ncscp.core.assurance.scrutiny.ScrutinyTables;
import org.ncscp.core.assurance.scrutiny.VoiceOfTheChild;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.group.Group;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.register.KeyDecisions;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.reporting.aggregate.CaseSummary;
import org.ncscp.reporting.aggregate.CaseTables;
import org.ncscp.reporting.aggregate.DecisionTotals;
import org.ncscp.reporting.aggregate.GroupTables;
import org.ncscp.reporting.aggregate.MeetingTotals;
import org.ncscp.reporting.aggregate.ReviewTotals;
import org.ncscp.reporting.aggregate.Yearly;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

/** Every table of a report with all its figures, by what its records show. */
final class YearFigures {
  private final Arrangements arrangements;
  private final ReportingPeriod period;
  private final LocalDate asAt;
  private final YearSources sources;
  private final DeadlineCalculator deadlines;
  private final SheetFigures sheets;
  private final Map<ReportEvidence, List<ReportTable>> tables = new EnumMap<>(ReportEvidence.class);

  YearFigures(
      Arrangements arrangements,
      ReportingPeriod period,
      Optional<ReportingPeriod> before,
      LocalDate asAt,
      YearSources sources,
      DeadlineCalculator deadlines) {
    this.arrangements = arrangements;
    this.period = period;
    this.asAt = asAt;
    this.sources = sources;
    this.deadlines = deadlines;
    sheets = new SheetFigures(arrangements, period, before, asAt, sources);
    reviews();
    decisions();
    meetings();
    engagement();
    sheets.priorities().forEach(table -> add(ReportEvidence.PRIORITIES, table));
    sheets.actions().forEach(table -> add(ReportEvidence.ACTIONS, table));
    sheets.audits().forEach(table -> add(ReportEvidence.AUDITS, table));
    sheets.section11().forEach(table -> add(ReportEvidence.SECTION_11, table));
    sheets.schools().forEach(table -> add(ReportEvidence.SCHOOL_AUDIT, table));
    sheets.indicators().forEach(table -> add(ReportEvidence.INDICATORS, table));
    sheets.risks().forEach(table -> add(ReportEvidence.RISKS, table));
    sheets.training().forEach(table -> add(ReportEvidence.TRAINING, table));
    sheets.funding().forEach(table -> add(ReportEvidence.FUNDING, table));
  }

  /** Keeps a table that has rows. */
  private void add(ReportEvidence kind, ReportTable table) {
    if (table.rows().stream().anyMatch(row -> row.kind() == TableRow.Kind.BODY)) {
      tables.computeIfAbsent(kind, key -> new ArrayList<>()).add(table);
    }
  }

  private void reviews() {
    CaseTables made = CaseTables.of(arrangements);
    List<CaseSummary> summaries = sources.cases().stream().map(this::summary).toList();
    Function<ReportingPeriod, ReviewTotals> totals =
        when -> summaries.stream().collect(ReviewTotals.collector(when));
    Yearly<ReviewTotals> reviews = sheets.yearly(ReportEvidence.REVIEWS, totals);
    Yearly<Timeliness> revised = reviews.map(ReviewTotals::byRevisedDueDate);
    List<ReportTable> all =
        List.of(
            made.reviewsByKind(reviews),
            made.decisions(reviews),
            made.reviewsByTheme(reviews),
            made.timelinessByRule(reviews),
            made.deadlinesByRule(revised),
            made.deadlinesOfOthers(revised));
    if (!sources.cases().isEmpty()) {
      all.forEach(
          table -> add(ReportEvidence.REVIEWS, sources.caution().map(table::noting).orElse(table)));
    }
  }

  /** A case as it stands on the day of the question. */
  private CaseSummary summary(ReviewCase one) {
    Instant moment = Moment.endOf(asAt);
    return CaseSummary.of(one, deadlines.timeline(one.history(moment), moment));
  }

  private void decisions() {
    KeyDecisions key = KeyDecisions.of(sources.register(), period, arrangements);
    add(ReportEvidence.DECISIONS, TextTables.keyDecisions(key));
    Function<ReportingPeriod, DecisionTotals> totals =
        when -> sources.register().decisions().stream().collect(DecisionTotals.collector(when));
    add(
        ReportEvidence.DECISIONS,
        GroupTables.of(arrangements)
            .decisionsByBody(sheets.yearly(ReportEvidence.DECISIONS, totals)));
  }

  private void meetings() {
    if (sources.current(GovernanceTables.MEETINGS).isEmpty()) {
      return;
    }
    Function<ReportingPeriod, MeetingTotals> totals =
        when ->
            sources.current(GovernanceTables.MEETINGS).stream()
                .filter(meeting -> !meeting.day().isAfter(asAt))
                .collect(MeetingTotals.collector(when));
    GroupTables made = GroupTables.of(arrangements);
    Yearly<MeetingTotals> meetings = sheets.yearly(ReportEvidence.MEETINGS, totals);
    add(ReportEvidence.MEETINGS, made.meetingsHeld(meetings, meetingDuties(), asAt));
    add(ReportEvidence.MEETINGS, made.attendance(meetings));
  }

  /** How often each group must meet, where its arrangements say. */
  private Map<GroupId, RecurringDuty> meetingDuties() {
    Map<GroupId, RecurringDuty> duties = new LinkedHashMap<>();
    for (Group group : arrangements.groups()) {
      group.meetings().stream()
          .findFirst()
          .map((RuleId rule) -> deadlines.ruleBook().duty(rule))
          .ifPresent(duty -> duties.putIfAbsent(group.id(), duty));
    }
    return duties;
  }

  private void engagement() {
    VoiceOfTheChild voice =
        VoiceOfTheChild.of(
            sources.current(ScrutinyTables.ENGAGEMENTS),
            sources.current(ScrutinyTables.VOICES),
            sources.current(ScrutinyTables.VOICE_CHANGES),
            period);
    add(ReportEvidence.ENGAGEMENT, TextTables.engagements(voice));
  }

  /** The tables that show one kind of evidence. */
  List<ReportTable> tables(ReportEvidence kind) {
    return tables.getOrDefault(kind, List.of());
  }

  /** Every table of what was recorded. */
  List<ReportTable> tables() {
    List<ReportTable> all = new ArrayList<>();
    tables.values().forEach(all::addAll);
    return all;
  }
}
