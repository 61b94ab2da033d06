// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Whichever;
import org.ncscp.core.rule.WorkingDayProfile;

/**
 * Computes deadlines from facts, by the rules of one book and the bank holidays. Immutable and
 * thread-safe; it has no clock.
 *
 * <pre>{@code
 * DeadlineCalculator deadlines =
 *     DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
 * Deadline notify =
 *     deadlines.calculate(
 *         NationalRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17));
 * notify.dueDate();       // 2025-04-28
 * notify.explanation();   // the rule, its basis and every day counted and skipped
 * }</pre>
 */
public final class DeadlineCalculator {
  private final RuleBook ruleBook;
  private final WorkingDayCalendars calendars;
  private final Optional<Instant> knownOn;

  private DeadlineCalculator(
      RuleBook ruleBook, WorkingDayCalendars calendars, Optional<Instant> knownOn) {
    this.ruleBook = ruleBook;
    this.calendars = calendars;
    this.knownOn = knownOn;
  }

  /**
   * Returns a calculator that counts each rule in the calendar that the rule names.
   *
   * @param ruleBook the rules
   * @param holidays the bank holidays; only confirmed days are answered
   * @return a calculator
   */
  public static DeadlineCalculator of(RuleBook ruleBook, UkBankHolidays holidays) {
    Set<WorkingDayProfile> profiles = EnumSet.of(WorkingDayProfile.ENGLAND_AND_WALES);
    requireNonNull(ruleBook, "ruleBook")
        .rules()
        .forEach(rule -> rule.versions().forEach(v -> profiles.add(v.workingDays())));
    return of(ruleBook, WorkingDayCalendars.of(holidays, profiles));
  }

  /**
   * Returns a calculator over calendars of the caller's own, for example projected ones.
   *
   * @param ruleBook the rules
   * @param calendars the calendar of each definition of a working day
   * @return a calculator
   */
  public static DeadlineCalculator of(RuleBook ruleBook, WorkingDayCalendars calendars) {
    return new DeadlineCalculator(
        requireNonNull(ruleBook, "ruleBook"),
        requireNonNull(calendars, "calendars"),
        Optional.empty());
  }

  /**
   * Returns the calculator as it would have answered at an earlier moment: with the bank holidays
   * public by the end of that day in London, and in timelines only with the facts recorded by that
   * moment. The rules are those of the book.
   *
   * @param moment the earlier moment
   * @return the calculator of that moment; of the earliest, if asked again
   */
  public DeadlineCalculator asKnownOn(Instant moment) {
    requireNonNull(moment, "moment");
    Instant earlier = knownOn.filter(known -> known.isBefore(moment)).orElse(moment);
    return new DeadlineCalculator(
        ruleBook, calendars.asKnownOn(Moment.dayOf(earlier)), Optional.of(earlier));
  }

  /**
   * Returns a calculator for the rules that count working days of England and Wales; one with
   * another definition is refused when it is asked for.
   *
   * @param ruleBook the rules
   * @param englandAndWales the calendar of England and Wales, maybe with closures, projected, as
   *     known on a day or united with that of another division
   * @return a calculator
   * @throws IllegalArgumentException if the bank holidays of England and Wales do not count in it
   */
  public static DeadlineCalculator of(RuleBook ruleBook, WorkingDayCalendar englandAndWales) {
    return of(ruleBook, WorkingDayCalendars.ofEnglandAndWales(englandAndWales));
  }

  /**
   * Returns the rules.
   *
   * @return the book
   */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  /**
   * Computes one deadline from a day.
   *
   * @param rule the rule's id
   * @param triggeredOn the day of the fact that the rule counts from: day zero
   * @return the deadline
   * @throws IllegalArgumentException if the book has no such rule, none of its versions was in
   *     force on that day, it counts from several facts, or it counts hours
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public Deadline calculate(RuleId rule, LocalDate triggeredOn) {
    return calculate(rule, Moment.on(triggeredOn));
  }

  /**
   * Computes one deadline from a time told by the clock in London.
   *
   * @param rule the rule's id
   * @param triggeredAt when the fact happened, in London
   * @return the deadline
   * @throws IllegalArgumentException as for a day; and if the clocks skipped that time or showed it
   *     twice
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public Deadline calculate(RuleId rule, LocalDateTime triggeredAt) {
    return calculate(rule, Moment.inLondon(triggeredAt));
  }

  /**
   * Computes one deadline from a moment told in any zone.
   *
   * @param rule the rule's id
   * @param triggeredAt when the fact happened; its day is the day in London
   * @return the deadline
   * @throws IllegalArgumentException as for a day, but hours can be counted
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public Deadline calculate(RuleId rule, ZonedDateTime triggeredAt) {
    return calculate(rule, Moment.at(triggeredAt));
  }

  /**
   * Computes one deadline from a moment.
   *
   * @param rule the rule's id
   * @param triggeredAt when the fact happened; its day is the day in London
   * @return the deadline
   * @throws IllegalArgumentException as for a day, but hours can be counted
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public Deadline calculate(RuleId rule, Instant triggeredAt) {
    return calculate(rule, Moment.at(triggeredAt));
  }

  /**
   * Computes one deadline from a day or a moment of it.
   *
   * @param rule the rule's id
   * @param trigger when the fact happened that the rule counts from
   * @return the deadline
   * @throws IllegalArgumentException if the book has no such rule, none of its versions was in
   *     force on that day, it counts from several facts, or it counts hours and there is no time
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public Deadline calculate(RuleId rule, Moment trigger) {
    RuleVersion version =
        ruleBook
            .rule(requireNonNull(rule, "rule"))
            .version(requireNonNull(trigger, "trigger").day());
    if (version.counts().size() > 1) {
      throw new IllegalArgumentException(
          "rule "
              + rule
              + " counts from several facts and must be given each: "
              + version.triggers().toList());
    }
    return deadline(rule, version, List.of(trigger), Pauses.NONE, null);
  }

  /**
   * Computes one deadline of a rule that counts from whichever is earlier or later of several
   * facts.
   *
   * @param rule the rule's id
   * @param triggers when each fact happened; for the earlier of several at least one, for the later
   *     all; the version is that of the first
   * @return the deadline
   * @throws IllegalArgumentException if the book has no such rule, none of its versions was in
   *     force, a fact is not one that it counts from, or one that it needs is missing
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public Deadline calculate(RuleId rule, Map<FactKind, Moment> triggers) {
    DeadlineRule found = ruleBook.rule(requireNonNull(rule, "rule"));
    Moment first =
        requireNonNull(triggers, "triggers").values().stream()
            .min(Moment::compareTo)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "triggers of rule " + rule + " must not be empty"));
    RuleVersion version = found.version(first.day());
    List<FactKind> kinds = version.triggers().toList();
    for (FactKind kind : triggers.keySet()) {
      if (!kinds.contains(kind)) {
        throw new IllegalArgumentException(
            "rule " + rule + " counts from " + kinds + " but was given \"" + kind + "\"");
      }
    }
    List<@Nullable Moment> moments = new ArrayList<>();
    for (FactKind kind : kinds) {
      moments.add(triggers.get(kind));
    }
    if (moments.contains(null) && version.whichever().orElseThrow() == Whichever.LATER) {
      throw new IllegalArgumentException(
          "rule "
              + rule
              + " counts from the later of "
              + kinds
              + " but was given only "
              + triggers);
    }
    return deadline(rule, version, moments, Pauses.NONE, null);
  }

  /**
   * Computes every deadline of a case.
   *
   * @param history what is known of it
   * @param asAt the moment of the question; nothing recorded later may be in the history, unless
   *     this is the calculator of an earlier moment, which leaves it out
   * @return the timeline
   * @throws CaseHistoryException if the facts contradict the book, each other or the moment, with
   *     everything that is wrong
   * @throws CalendarCoverageException if a count leaves the days that the calendar covers
   */
  public Timeline timeline(CaseHistory history, Instant asAt) {
    requireNonNull(asAt, "asAt");
    return CaseCalculation.timeline(this, known(history), asAt, Set.of());
  }

  /**
   * Computes every deadline of a case as at the end of a day in London.
   *
   * @param history what is known of it
   * @param asAt the day of the question
   * @return the timeline
   * @throws CaseHistoryException as for a moment
   * @throws CalendarCoverageException if a count leaves the days that the calendar covers
   */
  public Timeline timeline(CaseHistory history, LocalDate asAt) {
    return timeline(history, Moment.endOf(requireNonNull(asAt, "asAt")));
  }

  /**
   * Computes the timelines of many cases, one after the other as they are asked for.
   *
   * @param histories the cases
   * @param asAt the moment of the question
   * @return their timelines in the same order; the stream ends with the exception of {@link
   *     #timeline(CaseHistory, Instant)} at the first case that is refused
   */
  public Stream<Timeline> timelines(Stream<CaseHistory> histories, Instant asAt) {
    requireNonNull(asAt, "asAt");
    return requireNonNull(histories, "histories").map(history -> timeline(history, asAt));
  }

  /**
   * Computes the timelines of many cases, and goes on after one that is refused.
   *
   * @param histories the cases
   * @param asAt the moment of the question
   * @param refused takes each refusal, which names its case, in the order of the cases
   * @return the timelines of the others in the same order
   */
  public Stream<Timeline> timelines(
      Stream<CaseHistory> histories, Instant asAt, Consumer<CaseHistoryException> refused) {
    requireNonNull(asAt, "asAt");
    requireNonNull(refused, "refused");
    return requireNonNull(histories, "histories")
        .flatMap(
            history -> {
              try {
                return Stream.of(timeline(history, asAt));
              } catch (CaseHistoryException e) {
                refused.accept(e);
                return Stream.empty();
              }
            });
  }

  /**
   * Computes what the timeline of a case would be if more were known. The history stays as it is,
   * and the timeline names what was supposed.
   *
   * @param history what is known of the case
   * @param asAt the moment of the question
   * @param supposed the facts supposed; they may lie in the future
   * @return the timeline with them
   * @throws CaseHistoryException if the facts contradict the book or each other
   * @throws CalendarCoverageException if a count leaves the days that the calendar covers
   */
  public Timeline whatIf(CaseHistory history, Instant asAt, Fact... supposed) {
    requireNonNull(asAt, "asAt");
    requireNonNull(supposed, "supposed");
    Set<FactId> ids = new LinkedHashSet<>();
    for (Fact fact : supposed) {
      ids.add(requireNonNull(fact, "supposed fact").id());
    }
    return CaseCalculation.timeline(
        this, known(history).with(supposed), asAt, Collections.unmodifiableSet(ids));
  }

  private CaseHistory known(CaseHistory history) {
    requireNonNull(history, "history");
    return knownOn.map(history::asKnownOn).orElse(history);
  }

  Deadline deadline(
      RuleId id,
      RuleVersion version,
      List<@Nullable Moment> triggers,
      Pauses pauses,
      @Nullable Grant grant) {
    return new Deadline(
        ruleBook, id, version, calendars.calendar(version.workingDays()), triggers, pauses, grant);
  }
}
