// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ncscp.core.assurance.training.Attendance;
import org.ncscp.core.assurance.training.TrainingSession;
import org.ncscp.core.assurance.training.TrainingTables;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.DecisionQuery;
import org.ncscp.core.register.Register;
import org.ncscp.core.statement.ComputedFigure;

/**
 * The figures that the records of a period compute, by their names. Money is of the records whose
 * period is just this one; what has no record is not known, which is never zero. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ComputedFigures computed =
 *     ComputedFigures.of(ReportingPeriod.ofFinancialYear(2024), records)
 *         .withDecisions(register)
 *         .with(ComputedFigure.parse("rapid-reviews"), 1);
 * computed.find(ComputedFigure.parse("spent:Direct Payroll Costs:adults"));    // £97,669
 * }</pre>
 */
public final class ComputedFigures {
  private final ReportingPeriod period;
  private final List<Contribution> contributions;
  private final List<Expenditure> expenditure;

  /** Counts by their names. */
  private final Map<ComputedFigure, Long> counts;

  private ComputedFigures(
      ReportingPeriod period,
      List<Contribution> contributions,
      List<Expenditure> expenditure,
      Map<ComputedFigure, Long> counts) {
    this.period = period;
    this.contributions = contributions;
    this.expenditure = expenditure;
    this.counts = counts;
  }

  /**
   * Returns the figures of the records of a year: of its money, and of its training where there are
   * sessions.
   *
   * @param period the period of the report
   * @param records the records of the year; those that hold are counted
   * @return the figures
   * @throws IllegalArgumentException if the set has not the tables of a year
   */
  public static ComputedFigures of(ReportingPeriod period, RecordSet records) {
    requireNonNull(period, "period");
    requireNonNull(records, "records");
    ComputedFigures money =
        of(
            period,
            records.of(FundingTables.CONTRIBUTIONS).current(),
            records.of(FundingTables.EXPENDITURE).current());
    List<TrainingSession> sessions = records.of(TrainingTables.SESSIONS).current();
    return sessions.isEmpty()
        ? money
        : money.withTraining(sessions, records.of(TrainingTables.ATTENDANCES).current());
  }

  /**
   * Returns the figures of a period's money.
   *
   * @param period the period of the report
   * @param contributions contributions that are held to be right, of any period
   * @param expenditure expenditure that is held to be right, of any period
   * @return the figures
   */
  public static ComputedFigures of(
      ReportingPeriod period,
      Collection<Contribution> contributions,
      Collection<Expenditure> expenditure) {
    return new ComputedFigures(
        requireNonNull(period, "period"),
        List.copyOf(requireNonNull(contributions, "contributions")),
        List.copyOf(requireNonNull(expenditure, "expenditure")),
        Map.of());
  }

  private ComputedFigures withTraining(
      List<TrainingSession> sessions, List<Attendance> attendances) {
    Set<Object> held = new HashSet<>();
    sessions.stream()
        .filter(one -> period.contains(one.day()) && !one.cancelled())
        .forEach(one -> held.add(one.session()));
    long attended =
        attendances.stream()
            .filter(one -> held.contains(one.session()))
            .mapToLong(Attendance::attended)
            .sum();
    return with(ComputedFigure.of(ComputedFigure.Kind.TRAINING_SESSIONS), held.size())
        .with(ComputedFigure.of(ComputedFigure.Kind.TRAINING_ATTENDANCES), attended);
  }

  /**
   * Returns the figures with the decisions of the period.
   *
   * @param register the register
   * @return the figures
   * @throws IllegalStateException if the register is broken
   */
  public ComputedFigures withDecisions(Register register) {
    return with(
        ComputedFigure.of(ComputedFigure.Kind.DECISIONS),
        register.decisions(DecisionQuery.all().in(period)).size());
  }

  /**
   * Returns the figures with a count that was made elsewhere, for example of reviews or meetings.
   *
   * @param figure what was counted; no money
   * @param count how many in the period, zero or more
   * @return the figures
   * @throws IllegalArgumentException if it is a figure of money, or the count is below zero
   */
  public ComputedFigures with(ComputedFigure figure, long count) {
    if (isMoney(figure)) {
      throw new IllegalArgumentException("figure must be a count but was " + figure);
    }
    if (count < 0) {
      throw new IllegalArgumentException("count must be zero or more but was " + count);
    }
    Map<ComputedFigure, Long> more = new LinkedHashMap<>(counts);
    more.put(figure, count);
    return new ComputedFigures(
        period, contributions, expenditure, Collections.unmodifiableMap(more));
  }

  /**
   * Returns the period.
   *
   * @return the period of the report
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns the value of a figure.
   *
   * @param figure which
   * @return the value; empty if there is no record of it
   */
  public Optional<ComputedValue> find(ComputedFigure figure) {
    return find(figure, EnumSet.allOf(FundingPurpose.class));
  }

  /** The value of the records of these scopes only. */
  Optional<ComputedValue> find(ComputedFigure figure, Set<FundingPurpose> scopes) {
    return switch (figure.kind()) {
      case CONTRIBUTIONS, CONTRIBUTION ->
          sum(
              FundingTables.CONTRIBUTIONS.name(),
              contributions,
              one ->
                  counts(figure, one.period(), one.scope(), scopes)
                      && (figure.of().isEmpty()
                          || figure
                              .of()
                              .map(OrganisationId::of)
                              .equals(one.contributor().organisation())),
              Contribution::agreed,
              Contribution::scope);
      case EXPENDITURE, SPENT ->
          sum(
              FundingTables.EXPENDITURE.name(),
              expenditure,
              one ->
                  counts(figure, one.period(), one.scope(), scopes)
                      && figure.of().map(one.category()::equals).orElse(true),
              Expenditure::amount,
              Expenditure::scope);
      default ->
          Optional.ofNullable(counts.get(figure))
              .map(
                  count ->
                      new ComputedValue(
                          BigDecimal.valueOf(count),
                          false,
                          BigDecimal.ZERO,
                          Set.of(),
                          figure.toString(),
                          List.of()));
    };
  }

  private boolean counts(
      ComputedFigure figure, ReportingPeriod of, FundingPurpose scope, Set<FundingPurpose> scopes) {
    return isOfPeriod(of)
        && scopes.contains(scope)
        && figure.scope().map(scope::equals).orElse(true);
  }

  private static <T extends YearRecord> Optional<ComputedValue> sum(
      String table,
      List<T> records,
      Predicate<T> counted,
      Function<T, Pounds> amount,
      Function<T, FundingPurpose> scope) {
    List<T> of = records.stream().filter(counted).toList();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    EnumSet<FundingPurpose> scopes = EnumSet.noneOf(FundingPurpose.class);
    of.forEach(one -> scopes.add(scope.apply(one)));
    boolean whole =
        of.stream().allMatch(one -> Amount.slack(amount.apply(one).amount()).signum() > 0);
    return Optional.of(
        new ComputedValue(
            of.stream().map(amount).reduce(Pounds.ZERO, Pounds::plus).amount(),
            true,
            whole
                ? new BigDecimal("0.50").multiply(BigDecimal.valueOf(of.size()))
                : BigDecimal.ZERO,
            Collections.unmodifiableSet(scopes),
            table,
            of.stream().map(one -> one.provenance().id()).sorted(Ids.IN_ORDER).toList()));
  }

  private boolean isOfPeriod(ReportingPeriod other) {
    return other.first().equals(period.first()) && other.last().equals(period.last());
  }

  private static boolean isMoney(ComputedFigure figure) {
    return switch (figure.kind()) {
      case CONTRIBUTIONS, CONTRIBUTION, EXPENDITURE, SPENT -> true;
      default -> false;
    };
  }

  /** The money whose period is another. */
  Map<String, List<? extends YearRecord>> ofOtherPeriods() {
    Map<String, List<? extends YearRecord>> others = new LinkedHashMap<>();
    others.put(
        FundingTables.CONTRIBUTIONS.name(),
        contributions.stream().filter(one -> !isOfPeriod(one.period())).toList());
    others.put(
        FundingTables.EXPENDITURE.name(),
        expenditure.stream().filter(one -> !isOfPeriod(one.period())).toList());
    return others;
  }

  /** Returns the period and how many records there are. */
  @Override
  public String toString() {
    return "ComputedFigures["
        + period.label()
        + ", "
        + contributions.size()
        + " contributions, "
        + expenditure.size()
        + " lines of expenditure, counts of "
        + counts.keySet()
        + "]";
  }

  /**
   * A figure that the records compute.
   *
   * @param value pounds, or a count
   * @param money whether it is pounds
   * @param slack by how much it may be off because its records are in whole pounds
   * @param scopes whom the money is for; none for a count
   * @param table the table of its records
   * @param records the records that it was computed of
   */
  public record ComputedValue(
      BigDecimal value,
      boolean money,
      BigDecimal slack,
      Set<FundingPurpose> scopes,
      String table,
      List<RecordId> records) {

    /**
     * Keeps the collections.
     *
     * @param value pounds, or a count
     * @param money whether it is pounds
     * @param slack by how much it may be off
     * @param scopes whom the money is for
     * @param table the table of its records
     * @param records the records that it was computed of
     */
    public ComputedValue {
      requireNonNull(value, "value");
      requireNonNull(slack, "slack");
      scopes = Collections.unmodifiableSet(new TreeSet<>(requireNonNull(scopes, "scopes")));
      requireNonNull(table, "table");
      records = List.copyOf(requireNonNull(records, "records"));
    }
  }
}
