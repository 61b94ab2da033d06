// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.DutyVersion;
import org.ncscp.core.rule.Frequency;
import org.ncscp.core.rule.Provision;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.RecurringPeriod;
import org.ncscp.core.rule.RuleBook;

/** The days by which recurring duties must be held in a reporting period. */
final class RecurringDates {
  private final RuleBook book;
  private final ReportingPeriod year;
  private final LocalDate asAt;

  RecurringDates(RuleBook book, ReportingPeriod year, LocalDate asAt) {
    this.book = book;
    this.year = year;
    this.asAt = asAt;
  }

  List<DutyOfTheYear> of(RecurringDuty duty, @Nullable HeldRecord record) {
    Optional<DutyReview> review =
        record == null || asAt.isBefore(judgedFrom(duty, record))
            ? Optional.empty()
            : Optional.of(DutyReview.of(duty, record, asAt));
    if (duty.versions().get(0).frequency() instanceof Frequency.TimesInEach) {
      return inPeriods(duty, review);
    }
    return review.map(found -> gaps(duty, found)).orElseGet(() -> withoutRecord(duty));
  }

  private static LocalDate judgedFrom(RecurringDuty duty, HeldRecord record) {
    LocalDate began = duty.versions().get(0).inForce().from();
    return record.since().isAfter(began) ? record.since() : began;
  }

  private static Optional<DutyVersion> version(RecurringDuty duty, LocalDate day) {
    return duty.versions().stream().filter(one -> one.inForce().contains(day)).findFirst();
  }

  /** Each window that ends in the year, if the duty is in force from its first to its last day. */
  private List<DutyOfTheYear> inPeriods(RecurringDuty duty, Optional<DutyReview> review) {
    List<DutyOfTheYear> found = new ArrayList<>();
    LocalDate day = year.first();
    while (!day.isAfter(year.last())) {
      Optional<DutyVersion> version = version(duty, day);
      if (version.isEmpty()) {
        day = day.plusDays(1);
        continue;
      }
      EffectivePeriod window = periodOf(version.get()).containing(day);
      LocalDate last = window.to().orElseThrow();
      Optional<DutyVersion> atItsEnd = version(duty, last);
      boolean whole = version(duty, window.from()).isPresent() && atItsEnd.isPresent();
      if (whole && year.contains(last)) {
        found.add(inPeriod(duty, atItsEnd.get(), window, review));
      }
      day = last.plusDays(1);
    }
    return found;
  }

  private static RecurringPeriod periodOf(DutyVersion version) {
    return ((Frequency.TimesInEach) version.frequency()).period();
  }

  private DutyOfTheYear inPeriod(
      RecurringDuty duty, DutyVersion version, EffectivePeriod window, Optional<DutyReview> of) {
    Optional<DutyStanding> judged =
        of.stream()
            .flatMap(review -> review.standings().stream())
            .filter(standing -> standing.period().equals(window))
            .findFirst();
    String occurrence = window.from().toString();
    if (judged.isPresent()) {
      return judged(duty, version, judged.get(), occurrence);
    }
    if (window.from().isAfter(asAt)) {
      return line(duty, version, occurrence, window, window.to(), DutyState.AHEAD, "Not begun");
    }
    String why = of.isPresent() ? "The record covers only a part" : "Nothing is recorded";
    return line(duty, version, occurrence, window, window.to(), DutyState.NOT_RECORDED, why);
  }

  /** Of two gaps that begin on one day, as where the record begins with one held, the later. */
  private List<DutyOfTheYear> gaps(RecurringDuty duty, DutyReview review) {
    Map<String, DutyOfTheYear> found = new LinkedHashMap<>();
    for (DutyStanding standing : review.standings()) {
      LocalDate last = standing.period().to().orElseThrow();
      boolean open = standing.nextDueBy().isPresent();
      if (year.contains(last) || (open && last.isBefore(year.first()))) {
        DutyVersion version = duty.version(standing.period().from());
        String item = standing.item().map(ProgrammeItem::name).map(name -> name + "|").orElse("");
        String occurrence = item + standing.period().from();
        found.put(occurrence, judged(duty, version, standing, occurrence));
      }
    }
    return List.copyOf(found.values());
  }

  private DutyOfTheYear judged(
      RecurringDuty duty, DutyVersion version, DutyStanding standing, String occurrence) {
    boolean inPeriods = version.frequency() instanceof Frequency.TimesInEach;
    DutyState state = inPeriods ? DutyState.ofPeriod(standing) : DutyState.ofGap(standing);
    EffectivePeriod window = standing.period();
    return line(duty, version, occurrence, window, window.to(), state, standing.toString());
  }

  /** Of a largest gap nothing is known without the last; the line stands over the whole year. */
  private List<DutyOfTheYear> withoutRecord(RecurringDuty duty) {
    Optional<DutyVersion> version =
        version(duty, year.last()).or(() -> version(duty, year.first()));
    EffectivePeriod whole = EffectivePeriod.ofClosed(year.first(), year.last());
    return version.stream()
        .map(
            one ->
                line(
                    duty,
                    one,
                    year.first().toString(),
                    whole,
                    Optional.empty(),
                    DutyState.NOT_RECORDED,
                    "When the last was held is not recorded"))
        .toList();
  }

  private DutyOfTheYear line(
      RecurringDuty duty,
      DutyVersion version,
      String occurrence,
      EffectivePeriod window,
      Optional<LocalDate> due,
      DutyState state,
      String finding) {
    Provision provision = version.provision();
    return new DutyOfTheYear(
        duty.id(),
        occurrence,
        Optional.empty(),
        provision.title(),
        window,
        due,
        provision.responsible(),
        book.nameOf(provision.responsible()),
        state,
        finding + "; " + version.frequency().inWords() + ".",
        provision.citations(),
        provision.interpretation());
  }
}
