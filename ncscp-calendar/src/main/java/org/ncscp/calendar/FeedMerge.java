// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a newer feed into the data, division by division, without losing anything of the past. */
final class FeedMerge {
  private final UkBankHolidays held;
  private final BankHolidayFeed feed;
  private final LocalDate learntOn;
  private final int firstYear;
  private final int lastYear;
  private final int confirmedYear;
  private final List<BankHoliday> merged = new ArrayList<>();

  FeedMerge(UkBankHolidays held, BankHolidayFeed feed, LocalDate learntOn) {
    this.held = held;
    this.feed = feed;
    this.learntOn = learntOn;
    this.firstYear = feed.firstYear().getValue();
    this.lastYear = feed.lastYear().getValue();
    this.confirmedYear = held.coverage().confirmedTo().getYear();
    if (learntOn.isBefore(held.version().asAt())) {
      throw new IllegalArgumentException(
          "learntOn must be on or after the data's own version "
              + held.version().asAt()
              + " but was "
              + learntOn);
    }
    if (firstYear > confirmedYear + 1) {
      throw new IllegalArgumentException(
          "feed must start by "
              + (confirmedYear + 1)
              + ", the year after the confirmed ones, but starts in "
              + firstYear);
    }
  }

  UkBankHolidays result() {
    for (Division division : Division.values()) {
      merge(division);
    }
    Coverage old = held.coverage();
    Coverage coverage =
        new Coverage(
            old.from(),
            Year.of(Math.max(lastYear, confirmedYear)).atMonthDay(MonthDay.of(12, 31)),
            old.projectedTo());
    return new UkBankHolidays(merged, coverage, new DataVersion(learntOn, "official feed"));
  }

  private void merge(Division division) {
    Map<LocalDate, BankHoliday> withdrawn = new HashMap<>();
    Map<LocalDate, BankHoliday> standing = heldOrProjected(division, withdrawn);
    for (BankHolidayFeed.Event event : feed.events(division)) {
      BankHoliday known = standing.remove(event.date());
      BankHoliday gone = withdrawn.get(event.date());
      if (known != null) {
        merged.add(confirmed(known));
      } else if (gone == null) {
        merged.add(learnt(division, event));
      } else if (event.date().isAfter(learntOn)) {
        merged.add(reinstated(gone));
      }
    }
    for (BankHoliday unmentioned : standing.values()) {
      merged.add(
          isWithdrawn(unmentioned)
              ? BankHoliday.builder().from(unmentioned).withdrawnOn(learntOn).build()
              : unmentioned);
    }
  }

  /**
   * What the division holds, and what standing law gives for years that the feed confirms first.
   */
  private Map<LocalDate, BankHoliday> heldOrProjected(
      Division division, Map<LocalDate, BankHoliday> withdrawn) {
    Map<LocalDate, BankHoliday> byDate = new HashMap<>();
    for (BankHoliday holiday : held.records()) {
      if (holiday.division() == division) {
        if (holiday.withdrawnOn().isPresent()) {
          merged.add(holiday);
          withdrawn.put(holiday.date(), holiday);
        } else {
          byDate.put(holiday.date(), holiday);
        }
      }
    }
    for (int year = confirmedYear + 1; year <= lastYear; year++) {
      for (BankHoliday h : StandingLaw.weekdays(division, year, HolidayStatus.PROJECTED)) {
        byDate.put(h.date(), h);
      }
    }
    return byDate;
  }

  /** A day to come that was withdrawn and is back: what it was, public again from now. */
  private BankHoliday reinstated(BankHoliday gone) {
    return confirmed(
        BankHoliday.builder()
            .from(gone)
            .withdrawnOn(Optional.empty())
            .publication(new Publication.Learnt(learntOn))
            .learntOn(learntOn)
            .source("official feed read on " + learntOn + ", again after " + gone.source())
            .build());
  }

  private BankHoliday confirmed(BankHoliday known) {
    return known.status() != HolidayStatus.PROJECTED
        ? known
        : BankHoliday.builder()
            .from(known)
            .status(HolidayStatus.CONFIRMED)
            .learntOn(learntOn)
            .source("official feed read on " + learntOn + ", as standing law gives it")
            .build();
  }

  private BankHoliday learnt(Division division, BankHolidayFeed.Event event) {
    return BankHoliday.builder()
        .date(event.date())
        .division(division)
        .title(event.title())
        .basis(HolidayBasis.NOT_STATED)
        .standsInFor(Optional.empty())
        .oneOff(true)
        .publication(new Publication.Learnt(learntOn))
        .learntOn(learntOn)
        .source("official feed read on " + learntOn)
        .build();
  }

  /**
   * A projected day that its feed does not have was never one; a held one only if still to come.
   */
  private boolean isWithdrawn(BankHoliday unmentioned) {
    int year = unmentioned.date().getYear();
    return year >= firstYear
        && year <= lastYear
        && (unmentioned.date().isAfter(learntOn)
            || unmentioned.status() == HolidayStatus.PROJECTED);
  }
}
