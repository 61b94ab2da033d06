// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.deadline.DutyStanding.State;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.DutyVersion;
import org.ncscp.core.rule.Frequency;
import org.ncscp.core.rule.Provision;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.Strength;
import org.ncscp.core.rule.TimeLimit;

/**
 * How a recurring duty was kept, by what was held. Immutable and thread-safe.
 *
 * <p>So many in each period: an occurrence counts in the period of its day; a period that the duty
 * or the record covers only in part is not judged. A largest gap: the next by the corresponding
 * date after the last was actually held, the first after the duty or the record began. A rolling
 * programme: the same for each item.
 *
 * <pre>{@code
 * DutyReview review =
 *     DutyReview.of(duty, HeldRecord.of(LocalDate.of(2025, 4, 1), days), LocalDate.of(2025, 9, 1));
 * review.now();    // 2025-04-01 to 2026-03-31: ON_COURSE, 2 of 3, short by 1, next by 2026-03-31
 * }</pre>
 */
public final class DutyReview {
  private final RecurringDuty duty;
  private final HeldRecord record;
  private final LocalDate asAt;
  private final LocalDate from;
  private final List<DutyStanding> standings = new ArrayList<>();
  private final List<DutyStanding> now = new ArrayList<>();

  private DutyReview(RecurringDuty duty, HeldRecord record, LocalDate asAt) {
    this.duty = duty;
    this.record = record;
    this.asAt = asAt;
    LocalDate began = duty.versions().get(0).inForce().from();
    this.from = record.since().isAfter(began) ? record.since() : began;
  }

  /**
   * Reviews a duty.
   *
   * @param duty the duty
   * @param record what was held
   * @param asAt the day of the question
   * @return how it stands in every period that began by then
   * @throws IllegalArgumentException if something was held after the day of the question, if the
   *     duty or the record began later than that, or if the duty has items and the record no
   *     programme, or the other way round
   */
  public static DutyReview of(RecurringDuty duty, HeldRecord record, LocalDate asAt) {
    DutyReview review =
        new DutyReview(
            requireNonNull(duty, "duty"),
            requireNonNull(record, "record"),
            requireNonNull(asAt, "asAt"));
    review.check();
    review.judge();
    return review;
  }

  private void check() {
    if (asAt.isBefore(from)) {
      throw new IllegalArgumentException(
          "asAt must be on or after "
              + from
              + ", from when "
              + duty.id()
              + " is judged, but was "
              + asAt);
    }
    for (Held held : record.held()) {
      if (held.day().isAfter(asAt)) {
        throw new IllegalArgumentException(
            "held must not be after asAt " + asAt + " but was " + held.day());
      }
    }
    boolean items = duty.versions().get(0).frequency() instanceof Frequency.EachItemWithin;
    if (items == record.programme().isEmpty()) {
      throw new IllegalArgumentException(
          "programme of "
              + duty.id()
              + " must "
              + (items ? "have items" : "be empty")
              + " but was "
              + record.programme());
    }
  }

  private void judge() {
    if (duty.versions().get(0).frequency() instanceof Frequency.TimesInEach) {
      judgePeriods();
    } else if (record.programme().isEmpty()) {
      judgeGaps(Optional.empty());
    } else {
      record.programme().stream().sorted().forEach(item -> judgeGaps(Optional.of(item)));
    }
  }

  private void judgePeriods() {
    LocalDate day = from;
    while (!day.isAfter(asAt) && isInForce(day)) {
      Frequency.TimesInEach times = (Frequency.TimesInEach) duty.version(day).frequency();
      EffectivePeriod period = times.period().containing(day);
      LocalDate last = period.to().orElseThrow();
      boolean whole = !period.from().isBefore(from) && isInForce(last);
      if (whole) {
        DutyStanding standing = inPeriod(duty.version(last), times, period);
        standings.add(standing);
        if (period.contains(asAt)) {
          now.add(standing);
        }
      }
      day = last.plusDays(1);
    }
  }

  private DutyVersion versionNow() {
    List<DutyVersion> versions = duty.versions();
    return isInForce(asAt) ? duty.version(asAt) : versions.get(versions.size() - 1);
  }

  private boolean isInForce(LocalDate day) {
    return duty.versions().stream().anyMatch(version -> version.inForce().contains(day));
  }

  private DutyStanding inPeriod(
      DutyVersion version, Frequency.TimesInEach times, EffectivePeriod period) {
    int held = (int) record.held().stream().filter(one -> period.contains(one.day())).count();
    LocalDate last = period.to().orElseThrow();
    if (held >= times.times()) {
      return standing(Optional.empty(), period, State.MET, times.times(), held, null, null);
    }
    long length = last.toEpochDay() - period.from().toEpochDay() + 1;
    LocalDate pace = period.from().plusDays(length * (held + 1) / times.times() - 1);
    State state = state(version, pace, last, asAt);
    return standing(Optional.empty(), period, state, times.times(), held, last, pace);
  }

  private static DutyStanding standing(
      Optional<ProgrammeItem> item,
      EffectivePeriod period,
      State state,
      int required,
      int held,
      @Nullable LocalDate nextDueBy,
      @Nullable LocalDate atRiskFrom) {
    return new DutyStanding(
        item,
        period,
        state,
        required,
        held,
        Optional.ofNullable(nextDueBy),
        Optional.ofNullable(atRiskFrom));
  }

  private static State state(
      DutyVersion version, LocalDate atRiskFrom, LocalDate last, LocalDate day) {
    if (day.isAfter(last)) {
      return version.provision().strength() == Strength.DUTY ? State.BREACHED : State.WARNED;
    }
    return day.isBefore(atRiskFrom) ? State.ON_COURSE : State.AT_RISK;
  }

  private void judgeGaps(Optional<ProgrammeItem> item) {
    LocalDate last = from;
    for (Held held : inOrder(item)) {
      standings.add(gap(item, last, Optional.of(held.day())));
      last = held.day();
    }
    if (isInForce(last)) {
      DutyStanding open = gap(item, last, Optional.empty());
      standings.add(open);
      now.add(open);
    }
  }

  private List<Held> inOrder(Optional<ProgrammeItem> item) {
    return record.held().stream()
        .filter(one -> one.item().equals(item) && !one.day().isBefore(from))
        .sorted(comparing(Held::day))
        .toList();
  }

  private DutyStanding gap(
      Optional<ProgrammeItem> item, LocalDate begin, Optional<LocalDate> next) {
    DutyVersion version = duty.version(begin);
    TimeLimit gap;
    TimeLimit atRisk;
    if (version.frequency() instanceof Frequency.EachItemWithin each) {
      gap = each.cycle();
      atRisk = each.atRisk();
    } else {
      Frequency.NoFurtherApart apart = (Frequency.NoFurtherApart) version.frequency();
      gap = apart.gap();
      atRisk = apart.atRisk();
    }
    LocalDate last = begin.plus(gap.toPeriod());
    EffectivePeriod period = EffectivePeriod.ofClosed(begin, last);
    if (next.isPresent()) {
      boolean inTime = !next.get().isAfter(last);
      State state = inTime ? State.MET : state(version, last, last, next.get());
      return standing(item, period, state, 1, inTime ? 1 : 0, null, null);
    }
    LocalDate atRiskFrom = last.minus(atRisk.toPeriod());
    return standing(item, period, state(version, atRiskFrom, last, asAt), 1, 0, last, atRiskFrom);
  }

  /**
   * Returns the duty.
   *
   * @return its name in its book
   */
  public RuleId duty() {
    return duty.id();
  }

  /**
   * Returns every period judged.
   *
   * @return by item, then in order of time; the last of each may still run
   */
  public List<DutyStanding> standings() {
    return List.copyOf(standings);
  }

  /**
   * Returns what is to be done now.
   *
   * @return the period that runs on the day of the question, of a programme one for each item; a
   *     gap runs on until the next is held, however late; none if the duty is no longer in force or
   *     its first whole period has not begun
   */
  public List<DutyStanding> now() {
    return List.copyOf(now);
  }

  /**
   * Returns the periods in which it was not kept.
   *
   * @return those breached or, for an aim, warned of
   */
  public List<DutyStanding> shortfalls() {
    return standings.stream()
        .filter(standing -> standing.state() == State.BREACHED || standing.state() == State.WARNED)
        .toList();
  }

  /**
   * Returns how it stands and why: the duty, its basis, how ambiguous words are read, what is to be
   * done now and where it was not kept.
   *
   * @return plain English, several lines, without a line end after the last
   */
  public String inEnglish() {
    DutyVersion version = versionNow();
    Provision provision = version.provision();
    List<String> lines = new ArrayList<>();
    lines.add(provision.title() + ": " + version.frequency().inWords() + ".");
    provision.citations().forEach(basis -> lines.add("Basis: " + basis.citation() + "."));
    version
        .ambiguity()
        .ifPresent(
            words ->
                lines.add(
                    "Ambiguous: \""
                        + words.wording()
                        + "\" is read as "
                        + words.readAs()
                        + "; it could be "
                        + String.join(", or ", words.alternatives())
                        + "."));
    provision.interpretation().ifPresent(note -> lines.add("Reading: " + note));
    now.forEach(standing -> lines.add("Now: " + standing + "."));
    shortfalls().stream()
        .filter(standing -> !now.contains(standing))
        .forEach(standing -> lines.add("Not kept: " + standing + "."));
    return String.join("\n", lines);
  }

  /** Returns the duty and its standings. */
  @Override
  public String toString() {
    return "DutyReview[" + duty.id() + ", " + asAt + ", " + standings + "]";
  }
}
