// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One day that is a holiday in one division, with what makes it one and since when that was public.
 *
 * <p>Immutable and thread-safe. "Bank holiday" is used as the official feed uses it: it includes
 * Good Friday and Christmas Day, which in England and Wales and in Northern Ireland are holidays at
 * common law and not "bank holidays" within the Banking and Financial Dealings Act 1971.
 *
 * <pre>{@code
 * // 8 May 2020 in England: "Early May bank holiday (VE day)", stands in for 2020-05-04,
 * // PROCLAMATION, announced on 2019-06-07
 * }</pre>
 */
@Value.Immutable
public abstract class BankHoliday {

  static final Comparator<BankHoliday> ORDER =
      Comparator.comparing(BankHoliday::date)
          .thenComparing(BankHoliday::division)
          .thenComparing(BankHoliday::title);

  BankHoliday() {}

  /**
   * Returns the day that is a holiday.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns where it is a holiday.
   *
   * @return the division
   */
  public abstract Division division();

  /**
   * Returns the name of the holiday, with a plain apostrophe. Where law and the official feed call
   * two neighbouring substitute days by each other's names, this is the feed's present convention.
   *
   * @return for example {@code Good Friday}
   */
  public abstract String title();

  /**
   * Returns what makes the day a holiday.
   *
   * @return the legal basis
   */
  public abstract HolidayBasis basis();

  /**
   * Returns the day for which this one stands in, because that fell on a weekend or was moved.
   *
   * @return the day replaced, or empty
   */
  public abstract Optional<LocalDate> standsInFor();

  /**
   * Tells whether the day was a holiday in one year only, by addition or by a move.
   *
   * @return true for a jubilee, false for a Christmas
   */
  @Value.Default
  public boolean oneOff() {
    return false;
  }

  /**
   * Returns when it became public.
   *
   * @return standing law, a day, or the bounds between which the day is not recorded
   */
  public abstract Publication publication();

  /**
   * Returns the day on which it became public that the day would be no holiday after all.
   *
   * @return that day, or empty for a holiday that was kept
   */
  public abstract Optional<LocalDate> withdrawnOn();

  /**
   * Returns how sure the record is.
   *
   * @return the status
   */
  @Value.Default
  public HolidayStatus status() {
    return HolidayStatus.CONFIRMED;
  }

  /**
   * Returns the day on which the record was confirmed by the official feed.
   *
   * @return the day given when the feed was merged, or empty for bundled records
   */
  public abstract Optional<LocalDate> learntOn();

  /**
   * Returns where the record comes from.
   *
   * @return a citation
   */
  public abstract String source();

  /**
   * Returns the holiday in words, for explanations.
   *
   * @return for example {@code Good Friday (England and Wales; common law)}
   */
  public String describe() {
    return describe(division().displayName());
  }

  /** Describes one holiday that several divisions have alike. */
  static String describe(List<BankHoliday> alike) {
    return alike
        .get(0)
        .describe(alike.stream().map(h -> h.division().displayName()).collect(joining(", ")));
  }

  /** Describes the holiday as that of the given divisions. */
  String describe(String divisions) {
    StringBuilder text = new StringBuilder(title());
    text.append(" (").append(divisions).append("; ").append(basis().description());
    standsInFor().ifPresent(day -> text.append("; stands in for ").append(EnglishDates.of(day)));
    switch (status()) {
      case CONFIRMED -> {}
      case CUSTOMARY -> text.append("; kept by custom, no proclamation seen");
      case DISPUTED -> text.append("; published, but found never to have been proclaimed");
      case PROJECTED -> text.append("; projected, not yet published");
    }
    return text.append(')').toString();
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (title().isBlank()) {
      throw new IllegalArgumentException("title must not be blank but was \"" + title() + "\"");
    }
    if (standsInFor().filter(date()::equals).isPresent()) {
      throw new IllegalArgumentException(
          "standsInFor must be another day than the date itself but was " + date());
    }
  }

  static final class Builder extends ImmutableBankHoliday.Builder {
    Builder() {}
  }
}
