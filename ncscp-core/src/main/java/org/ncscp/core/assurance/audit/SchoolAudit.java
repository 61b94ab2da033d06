// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.rule.RecurringDuty;

/**
 * The safeguarding audit of the education settings of one school year, computed from the records.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * SchoolAudit audit =
 *     SchoolAudit.builder()
 *         .schoolYear(SchoolYear.parse("2023/24"))
 *         .asAt(LocalDate.of(2025, 3, 31))
 *         .addAllSettings(settings.current())
 *         .addAllReturns(returns.current())
 *         .addAllVisits(visits.current())
 *         .build();
 * audit.returnRate();            // 131 of 136, 96.32%
 * audit.answersNeedingWork();    // of answers, not of settings
 * }</pre>
 *
 * <p>Every setting in scope is in exactly one of the stages, {@link #late()} and {@link
 * #outstanding()}, or without stages in one of {@link #returned()} and {@link #outstanding()}. What
 * happened after the day of the question has not happened.
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance.
 */
@Value.Immutable
public abstract class SchoolAudit {
  SchoolAudit() {}

  /**
   * Returns which school year.
   *
   * @return the school year
   */
  public abstract SchoolYear schoolYear();

  /**
   * Returns the day of the question.
   *
   * @return the day, included
   */
  public abstract LocalDate asAt();

  /**
   * Returns by when the audit is to be returned.
   *
   * @return with the stages of the school year, in order of time; empty if no days are set
   */
  public abstract Optional<ComplianceReturn> policy();

  /**
   * Returns the settings.
   *
   * @return records that are held to be right, of other school years too
   */
  public abstract List<SchoolSetting> settings();

  /**
   * Returns what was returned.
   *
   * @return records that are held to be right, of other school years too
   */
  public abstract List<SchoolAuditReturn> returns();

  /**
   * Returns who was visited.
   *
   * @return records that are held to be right, of other school years too
   */
  public abstract List<SchoolVisit> visits();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    LocalDate before = LocalDate.MIN;
    for (ReturnStage stage : stagesOfPolicy()) {
      if (!stage.by().isAfter(before)) {
        throw new IllegalArgumentException(
            "stage " + stage.stage() + " must be after " + before + " but was " + stage.by());
      }
      before = stage.by();
    }
  }

  private List<ReturnStage> stagesOfPolicy() {
    return policy().map(ComplianceReturn::stages).orElse(List.of());
  }

  private List<SettingId> settings(boolean inScope) {
    return settings().stream()
        .filter(one -> one.schoolYear().equals(schoolYear()) && one.inScope() == inScope)
        .map(SchoolSetting::setting)
        .toList();
  }

  /**
   * Returns the settings of which the audit is asked.
   *
   * @return in the order of the records
   */
  public List<SettingId> inScope() {
    return settings(true);
  }

  /**
   * Returns the settings of which the audit is not asked.
   *
   * @return in the order of the records
   */
  public List<SettingId> outOfScope() {
    return settings(false);
  }

  private Stream<SchoolAuditReturn> received() {
    return returns().stream()
        .filter(one -> one.schoolYear().equals(schoolYear()) && !one.returned().isAfter(asAt()));
  }

  /** The day on which each setting returned it, in the order of the returns. */
  private Map<SettingId, LocalDate> days() {
    return received()
        .collect(
            toMap(
                SchoolAuditReturn::setting,
                SchoolAuditReturn::returned,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private List<SettingId> inScope(Predicate<Optional<LocalDate>> returned) {
    Map<SettingId, LocalDate> days = days();
    return inScope().stream()
        .filter(setting -> returned.test(Optional.ofNullable(days.get(setting))))
        .toList();
  }

  /**
   * Returns the settings in scope that returned it, at any time.
   *
   * @return in the order of their records
   */
  public List<SettingId> returned() {
    return inScope(Optional::isPresent);
  }

  /**
   * Returns the settings in scope that did not return it so far.
   *
   * @return in the order of their records
   */
  public List<SettingId> outstanding() {
    return inScope(Optional::isEmpty);
  }

  /**
   * Returns the settings in scope that returned it by each of the days for it.
   *
   * @return in order of time, each setting with the first stage that it kept; none if no days are
   *     set
   */
  public List<StageReturns> stages() {
    List<StageReturns> stages = new ArrayList<>();
    LocalDate before = LocalDate.MIN;
    for (ReturnStage stage : stagesOfPolicy()) {
      LocalDate after = before;
      stages.add(
          new StageReturns(
              stage,
              inScope(
                  day ->
                      day.filter(it -> it.isAfter(after) && !it.isAfter(stage.by())).isPresent())));
      before = stage.by();
    }
    return List.copyOf(stages);
  }

  /**
   * Returns the settings in scope that returned it after the last of the days for it.
   *
   * @return in the order of their records; none if no days are set
   */
  public List<SettingId> late() {
    Optional<LocalDate> last = lastDay();
    return inScope(day -> last.isPresent() && day.filter(last.get()::isBefore).isPresent());
  }

  /**
   * Returns the settings in scope that did not return it though the last of the days for it has
   * passed.
   *
   * @return all that are outstanding, or none as long as there is time or if no days are set
   */
  public List<SettingId> overdue() {
    return lastDay().filter(asAt()::isAfter).isPresent() ? outstanding() : List.of();
  }

  private Optional<LocalDate> lastDay() {
    return stagesOfPolicy().stream().map(ReturnStage::by).max(naturalOrder());
  }

  /**
   * Returns the settings that returned it though the audit was not asked of them: out of scope, or
   * not among the settings of the school year. They count nowhere else.
   *
   * @return in the order of the returns
   */
  public List<SettingId> returnedOutOfScope() {
    List<SettingId> inScope = inScope();
    return days().keySet().stream().filter(setting -> !inScope.contains(setting)).toList();
  }

  /**
   * Returns how many of the settings in scope returned it, at any time.
   *
   * @return the unit is settings; empty if none is in scope
   */
  public Optional<CountShare> returnRate() {
    return share(returned().size(), inScope().size());
  }

  private static Optional<CountShare> share(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(new CountShare(part, whole));
  }

  private Stream<SchoolAuditReturn> counted() {
    List<SettingId> inScope = inScope();
    return received().filter(one -> inScope.contains(one.setting()));
  }

  /**
   * Returns how many of the answers of settings in scope show that work is needed.
   *
   * @return the unit is answers, not settings, of the returns whose answers were counted; empty if
   *     there is no answer
   */
  public Optional<CountShare> answersNeedingWork() {
    return share(
        counted().mapToLong(one -> one.answersNeedingWork().orElse(0)).sum(),
        counted().mapToLong(one -> one.answers().orElse(0)).sum());
  }

  /**
   * Returns the settings in scope whose answers were not counted.
   *
   * @return in the order of the returns
   */
  public List<SettingId> answersNotCounted() {
    return counted()
        .filter(one -> one.answers().isEmpty())
        .map(SchoolAuditReturn::setting)
        .toList();
  }

  /**
   * Returns the settings in scope that have answers needing work, and to which nobody went to
   * follow them up. Not every answer needs a visit.
   *
   * @return in the order of the returns; those that were visited only before they returned the
   *     audit are among them
   */
  public List<SettingId> notFollowedUp() {
    return counted()
        .filter(one -> one.answersNeedingWork().orElse(0) > 0)
        .filter(
            one ->
                made()
                    .filter(visit -> visit.kind() == SchoolVisitKind.FOLLOW_UP)
                    .filter(visit -> visit.setting().equals(one.setting()))
                    .allMatch(visit -> visit.day().isBefore(one.returned())))
        .map(SchoolAuditReturn::setting)
        .toList();
  }

  private Stream<SchoolVisit> made() {
    return visits().stream()
        .filter(one -> one.schoolYear().equals(schoolYear()) && !one.day().isAfter(asAt()));
  }

  /**
   * Returns the visits of a kind, to settings in scope or not.
   *
   * @param kind why settings were visited
   * @return in the order of the records
   */
  public List<SchoolVisit> visits(SchoolVisitKind kind) {
    return made().filter(one -> one.kind() == kind).toList();
  }

  /**
   * Returns how many visits of a kind had which outcome.
   *
   * @param kind why settings were visited
   * @return every outcome in order, zero where there was none; visits that were not judged are in
   *     no outcome
   */
  public Map<SchoolVisitOutcome, Integer> outcomes(SchoolVisitKind kind) {
    Map<SchoolVisitOutcome, Integer> outcomes = new EnumMap<>(SchoolVisitOutcome.class);
    for (SchoolVisitOutcome outcome : SchoolVisitOutcome.values()) {
      outcomes.put(outcome, 0);
    }
    visits(kind).forEach(one -> one.outcome().ifPresent(it -> outcomes.merge(it, 1, Integer::sum)));
    return Collections.unmodifiableMap(outcomes);
  }

  /**
   * Returns when the audit of the school year was completed: the day on which the last setting in
   * scope returned it, or the last of the days for it if that came first and some had returned it
   * by then; where no days are set, the day of the last return in the school year, once that year
   * is over. The report calls the audit completed though settings were outstanding.
   *
   * @return empty as long as settings are outstanding and the last of the days for it, or the
   *     school year where none are set, has not passed
   */
  public Optional<LocalDate> completed() {
    Map<SettingId, LocalDate> days = days();
    days.keySet().retainAll(inScope());
    Optional<LocalDate> allReturned =
        outstanding().isEmpty() ? days.values().stream().max(naturalOrder()) : Optional.empty();
    Optional<LocalDate> closed =
        lastDay().isPresent()
            ? lastDay()
                .filter(asAt()::isAfter)
                .filter(last -> days.values().stream().anyMatch(day -> !day.isAfter(last)))
            : days.values().stream()
                .filter(day -> asAt().isAfter(schoolYear().last()))
                .filter(schoolYear()::contains)
                .max(naturalOrder());
    return Stream.of(allReturned, closed).flatMap(Optional::stream).min(naturalOrder());
  }

  /**
   * Reviews a duty of one audit in each school year, by the days on which audits were completed. An
   * audit that was completed after its school year keeps the duty of neither that year nor the
   * next.
   *
   * @param duty the duty, without items
   * @param since from when every school year is among the audits: nothing before it is judged
   * @param audits the audits, all of the same day of the question
   * @param asAt that day
   * @return how the duty stands
   * @throws IllegalArgumentException if an audit is of another day of the question, if the duty has
   *     items, or if the duty or {@code since} is after the day of the question
   */
  public static DutyReview review(
      RecurringDuty duty, LocalDate since, Collection<SchoolAudit> audits, LocalDate asAt) {
    for (SchoolAudit audit : audits) {
      if (!audit.asAt().equals(asAt)) {
        throw new IllegalArgumentException(
            "asAt of the audit of "
                + audit.schoolYear()
                + " must be "
                + asAt
                + " but was "
                + audit.asAt());
      }
    }
    List<LocalDate> days =
        audits.stream()
            .flatMap(audit -> audit.completed().filter(audit.schoolYear()::contains).stream())
            .filter(day -> !day.isBefore(since))
            .toList();
    return DutyReview.of(duty, HeldRecord.of(since, days), asAt);
  }

  /** Builds a {@link SchoolAudit}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSchoolAudit.Builder {
    Builder() {}
  }
}
