// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.WorkingDayCalendars;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.WorkingDayProfile;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatementTables;
import org.ncscp.reporting.aggregate.SameCaseCounts;
import org.ncscp.reporting.diary.DutiesOfTheYear;
import org.ncscp.reporting.disclosure.Audience;
import org.ncscp.reporting.disclosure.DisclosureControl;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.disclosure.ProtectedTables;
import org.ncscp.reporting.disclosure.ReaderKnows;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.reconciliation.Clearance;
import org.ncscp.reporting.reconciliation.Reconciliation;
import org.ncscp.reporting.table.ReportTable;

/**
 * The yearly report of a partnership: made from the year's records, held against itself and against
 * what the arrangements require, and safe to print. Immutable and thread-safe.
 *
 * <pre>{@code
 * YearlyReport report =
 *     YearlyReport.builder(NottinghamCity.arrangements(), ReportingPeriod.ofFinancialYear(2024))
 *         .sources(YearSources.of(YearTables.read(folder)).withRegister(register).withCases(cases))
 *         .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
 *         .disclosure(DisclosurePolicy.withholding(5))
 *         .asAt(LocalDate.of(2025, 9, 12))
 *         .build();
 * report.missingContents();
 * report.reconciliation().errors();
 * report.obstacles();                            // why it may not be published, if anything
 * ReportFiles.write(report.draft(), folder);
 * }</pre>
 *
 * <p>Flows are taken by the day on which they happened, snapshots as they stood on the last day of
 * the period (or on the day of the question if that is earlier); {@link YearSources#asKnownOn}
 * gives what was known on an earlier day.
 */
public final class YearlyReport {
  private final Arrangements arrangements;
  private final ReportingPeriod period;
  private final LocalDate asAt;
  private final DisclosurePolicy policy;
  private final BusinessPlan plan;
  private final Narrative narrative;
  private final List<ContentStanding> contents;
  private final PublishingDuties publishing;
  private final YearFigures figures;
  private final Reconciliation reconciliation;
  private final Clearance clearance;
  private final ProtectedTables published;
  private final ReaderKnows knows;
  private final List<StatedFigure> stated;
  private final PrintSafety print;
  private final Optional<DutiesOfTheYear> duties;

  private YearlyReport(Builder from, YearSources sources, WorkingDayCalendar calendar) {
    arrangements = from.arrangements;
    period = from.period;
    asAt = from.asAt.orElseThrow(() -> new IllegalStateException("asAt must be given"));
    policy = policy(from);
    duties = from.duties;
    plan =
        BusinessPlan.of(
            sources.current(PlanTables.PRIORITIES),
            sources.current(PlanTables.PRIORITY_PROGRESS),
            sources.current(PlanTables.AGREED_ACTIONS),
            sources.current(PlanTables.ACTION_PROGRESS),
            period,
            asAt);
    narrative = Narrative.of(sources, period);
    contents = ContentsCheck.of(arrangements, period, sources, plan);
    DeadlineCalculator deadlines = DeadlineCalculator.of(arrangements.ruleBook(), calendar);
    publishing = PublishingDuties.of(arrangements, deadlines, from.publication, asAt);
    figures = new YearFigures(arrangements, period, from.yearBefore, asAt, sources, deadlines);
    knows = knows(from);
    published = DisclosureControl.apply(figures.tables(), policy, knows);
    SmallNumbers small = small(published, policy.fewerThan());
    stated = sources.current(StatementTables.STATED_FIGURES);
    reconciliation =
        new YearChecks(arrangements, period, sources, calendar)
            .all(figures.tables(), contents, plan, narrative, small);
    clearance = reconciliation.clearance(sources.current(StatementTables.OVERRIDES));
    print = new PrintSafety(small, stated, clearance);
  }

  private SmallNumbers small(ProtectedTables printed, int fewerThan) {
    return SmallNumbers.of(figures.tables(), printed.tables(), fewerThan);
  }

  /** What a reader of the report knows beside it. */
  private ReaderKnows knows(Builder from) {
    ReaderKnows cases = ReaderKnows.nothing().withSame(SameCaseCounts.in(figures.tables()));
    return from.earlierReport
        .map(YearlyReport::publishedTables)
        .map(cases::withEarlier)
        .orElse(cases);
  }

  private static DisclosurePolicy policy(Builder from) {
    return from.policy
        .or(
            () ->
                from.arrangements
                    .reporting()
                    .flatMap(Reporting::disclosure)
                    .map(DisclosurePolicy::of))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "disclosure must be given: the arrangements of "
                        + from.arrangements.id()
                        + " state no policy on small numbers"));
  }

  /**
   * Returns the period that is reported.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns the day of the question.
   *
   * @return the day
   */
  public LocalDate asAt() {
    return asAt;
  }

  /**
   * Returns what the report must contain, and whether it does.
   *
   * @return in the order of the arrangements
   */
  public List<ContentStanding> contents() {
    return contents;
  }

  /**
   * Returns what the report must contain and does not, or not wholly.
   *
   * @return what is thin or missing, in the order of the arrangements
   */
  public List<ContentStanding> missingContents() {
    return contents.stream().filter(one -> one.state() != ContentStanding.State.PRESENT).toList();
  }

  /**
   * Returns what does not reconcile, and what does.
   *
   * @return what was found in statements, decisions, tables and text
   */
  public Reconciliation reconciliation() {
    return reconciliation;
  }

  /**
   * Returns which errors somebody answers for, and which nobody does.
   *
   * @return by the overrides among the records
   */
  public Clearance clearance() {
    return clearance;
  }

  /**
   * Returns how the duties of publishing the report stand.
   *
   * @return each with its rule
   */
  public PublishingDuties publishing() {
    return publishing;
  }

  /**
   * Returns every table with all its figures: for whoever may see them, never for print.
   *
   * @return in the order of the report
   */
  public List<ReportTable> unprotectedTables() {
    return figures.tables();
  }

  /**
   * Returns every table as the public may see it.
   *
   * @return what was withheld, and the tables without it
   */
  public ProtectedTables publishedTables() {
    return published;
  }

  /**
   * Returns why the report may not be published.
   *
   * @return one line for each obstacle: errors that nobody answers for, overrides that name no
   *     finding, and a sign-off that is missing; none if it may
   */
  public List<String> obstacles() {
    List<String> obstacles = new ArrayList<>();
    clearance.unresolved().forEach(finding -> obstacles.add(finding.id() + ": " + finding.line()));
    clearance
        .unused()
        .forEach(
            one ->
                obstacles.add("override of " + one.finding() + " names no finding: withdraw it"));
    obstacles.addAll(missingSignOff());
    return List.copyOf(obstacles);
  }

  /** That the report is not signed off, if it is not, or that nobody is stated to do so. */
  List<String> missingSignOff() {
    if (arrangements.reporting().flatMap(Reporting::signedOffBy).isEmpty()) {
      return List.of("the arrangements do not state who signs the yearly report off");
    }
    return publishing.lines(PublishingDuty.Kind.SIGN_OFF_BEFORE_PUBLICATION).stream()
        .filter(duty -> duty.doneOn().isEmpty())
        .map(duty -> duty.duty().what() + ": " + duty.duty().finding())
        .toList();
  }

  /**
   * Returns the report as the public may see it, marked as a draft while it may not be published.
   *
   * @return the report, with what is missing and what does not reconcile
   */
  public Report draft() {
    return document(published, print, !obstacles().isEmpty());
  }

  /**
   * Returns the report as an audience may see it, tables and words alike, marked as a draft.
   *
   * @param audience who reads it
   * @return the report, with what is missing and what does not reconcile
   */
  public Report draftFor(Audience audience) {
    ProtectedTables tables = DisclosureControl.apply(figures.tables(), audience, knows);
    SmallNumbers small =
        audience
            .policy()
            .map(own -> small(tables, own.fewerThan()))
            .orElseGet(() -> SmallNumbers.none(figures.tables()));
    return document(tables, new PrintSafety(small, stated, clearance), true);
  }

  /**
   * Returns the report for publication.
   *
   * @return the report; what was overridden is printed with its reason
   * @throws IllegalStateException if it may not be published, with every obstacle
   */
  public Report published() {
    List<String> obstacles = obstacles();
    if (!obstacles.isEmpty()) {
      throw new IllegalStateException(
          "the report must have no obstacle to be published but had "
              + obstacles.size()
              + ": "
              + String.join("; ", obstacles));
    }
    return document(published, print, false);
  }

  private Report document(ProtectedTables tables, PrintSafety safety, boolean draft) {
    return new ReportAssembly(
            this,
            safety.narrative(narrative),
            figures,
            safety.tables(tables.tables()),
            safety,
            draft)
        .report();
  }

  /** The figures as they were stated, without small numbers of what is counted. */
  Optional<ReportTable> statedFigures(PrintSafety safety) {
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(TextTables.statedFigures(stated, safety));
  }

  Optional<DutiesOfTheYear> duties() {
    return duties;
  }

  Arrangements arrangements() {
    return arrangements;
  }

  BusinessPlan plan() {
    return plan;
  }

  /** Returns whose report it is, and of which period. */
  @Override
  public String toString() {
    return "YearlyReport[" + arrangements.id() + " " + period.label() + "]";
  }

  /**
   * Starts a report.
   *
   * @param arrangements whose report it is
   * @param period the period that is reported, of any length
   * @return a builder
   */
  public static Builder builder(Arrangements arrangements, ReportingPeriod period) {
    return new Builder(
        requireNonNull(arrangements, "arrangements"), requireNonNull(period, "period"));
  }

  /** Builds a {@link YearlyReport}. Not for several threads. */
  public static final class Builder {
    private final Arrangements arrangements;
    private final ReportingPeriod period;
    private Optional<YearSources> sources = Optional.empty();
    private Optional<WorkingDayCalendar> calendar = Optional.empty();
    private Optional<LocalDate> asAt = Optional.empty();
    private Optional<ReportingPeriod> yearBefore = Optional.empty();
    private Optional<DisclosurePolicy> policy = Optional.empty();
    private Optional<DutiesOfTheYear> duties = Optional.empty();
    private Optional<YearlyReport> earlierReport = Optional.empty();
    private Publication publication;

    private Builder(Arrangements arrangements, ReportingPeriod period) {
      this.arrangements = arrangements;
      this.period = period;
      this.publication = Publication.of(period);
    }

    /**
     * Says what it is made of.
     *
     * @param given the sheets, decisions and cases
     * @return this
     */
    public Builder sources(YearSources given) {
      sources = Optional.of(requireNonNull(given, "sources"));
      return this;
    }

    /**
     * Says which days are working days.
     *
     * @param given the calendar of England and Wales, maybe with closures, projected, as known on a
     *     day or united with that of another division
     * @return this
     * @throws IllegalArgumentException if the bank holidays of England and Wales do not count in it
     */
    public Builder calendar(WorkingDayCalendar given) {
      calendar =
          Optional.of(
              WorkingDayCalendars.ofEnglandAndWales(requireNonNull(given, "calendar"))
                  .calendar(WorkingDayProfile.ENGLAND_AND_WALES));
      return this;
    }

    /**
     * Says of which day the report is.
     *
     * @param day the day of the question, on or after the first day of the period
     * @return this
     */
    public Builder asAt(LocalDate day) {
      asAt = Optional.of(requireNonNull(day, "day"));
      return this;
    }

    /**
     * Says which period stands beside it.
     *
     * @param before an earlier period, of which the sources have records
     * @return this
     * @throws IllegalArgumentException if it does not end before the period begins
     */
    public Builder yearBefore(ReportingPeriod before) {
      if (!before.last().isBefore(period.first())) {
        throw new IllegalArgumentException(
            "yearBefore must end before " + period.first() + " but ended " + before.last());
      }
      yearBefore = Optional.of(requireNonNull(before, "before"));
      return this;
    }

    /**
     * Says what is kept from the public; without it, what the arrangements state.
     *
     * @param given the policy
     * @return this
     */
    public Builder disclosure(DisclosurePolicy given) {
      policy = Optional.of(requireNonNull(given, "disclosure"));
      return this;
    }

    /**
     * Says what the report before told: whoever has both subtracts. What it withheld stays
     * withheld, what it showed is known, and nothing is printed from which the rest of it could be
     * worked out. Make it from its sources {@linkplain YearSources#asKnownOn as known} on the day
     * on which it was published, as it was made then.
     *
     * @param report the report before, of the same partnership
     * @return this
     * @throws IllegalArgumentException if it is of another partnership, or of a period that does
     *     not end before this one begins
     */
    public Builder earlierReport(YearlyReport report) {
      if (!requireNonNull(report, "report").arrangements.id().equals(arrangements.id())) {
        throw new IllegalArgumentException(
            "earlierReport must be of "
                + arrangements.id()
                + " but was of "
                + report.arrangements.id());
      }
      if (!report.period.last().isBefore(period.first())) {
        throw new IllegalArgumentException(
            "earlierReport must be of a period that ended before "
                + period.first()
                + " but its period ended "
                + report.period.last());
      }
      earlierReport = Optional.of(report);
      return this;
    }

    /**
     * Says which duties are printed as a calendar, usually those of the year after.
     *
     * @param given the duties
     * @return this
     */
    public Builder duties(DutiesOfTheYear given) {
      duties = Optional.of(requireNonNull(given, "duties"));
      return this;
    }

    /**
     * Says what is recorded of its publication.
     *
     * @param given the record; nothing is recorded if this is not called
     * @return this
     * @throws IllegalArgumentException if it is of another period
     */
    public Builder publication(Publication given) {
      if (!requireNonNull(given, "publication").period().equals(period)) {
        throw new IllegalArgumentException(
            "publication must be of " + period.label() + " but was of " + given.period().label());
      }
      publication = given;
      return this;
    }

    /**
     * Makes the report.
     *
     * @return the report
     * @throws IllegalStateException if sources, calendar or day are missing, or if neither a policy
     *     nor the arrangements say what is kept from the public
     * @throws IllegalArgumentException if the day is before the period, or the earlier report
     *     rounded its counts
     */
    public YearlyReport build() {
      return new YearlyReport(
          this,
          sources.orElseThrow(() -> new IllegalStateException("sources must be given")),
          calendar.orElseThrow(() -> new IllegalStateException("calendar must be given")));
    }
  }
}
