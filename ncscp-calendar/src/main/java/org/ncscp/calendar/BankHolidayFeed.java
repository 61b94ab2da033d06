// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ncscp.calendar.internal.FeedJson;
import org.ncscp.calendar.internal.WorkingDayIndex;

/**
 * One edition of the official bank-holiday feed ({@code bank-holidays.json} of GOV.UK), read and
 * checked whole.
 *
 * <p>Immutable and thread-safe. A feed is refused, with every problem listed, if it is not JSON,
 * lacks a division or has an unknown one, has an event without a title or a proper date, dates an
 * event on a weekend or twice in a division, or lacks a day that standing law gives without another
 * day near it instead: the mark of a truncated file.
 *
 * <p>Reading needs {@code com.fasterxml.jackson.core:jackson-core} 2.16 or later, an optional
 * dependency; a modular application must also require {@code com.fasterxml.jackson.core}.
 *
 * <pre>{@code
 * BankHolidayFeed feed = BankHolidayFeed.read(stream);
 * UkBankHolidays refreshed = UkBankHolidays.bundled().mergedWith(feed, LocalDate.of(2026, 12, 1));
 * }</pre>
 */
public final class BankHolidayFeed {

  /**
   * One holiday of the feed.
   *
   * @param date the day
   * @param title the name, with a plain apostrophe
   * @param substitute true if the feed notes it as a substitute day
   */
  public record Event(LocalDate date, String title, boolean substitute) {
    /**
     * Refuses nulls.
     *
     * @param date the day
     * @param title the name, with a plain apostrophe
     * @param substitute true if the feed notes it as a substitute day
     */
    public Event {
      requireNonNull(date, "date");
      requireNonNull(title, "title");
    }
  }

  private final Map<Division, List<Event>> events;

  private BankHolidayFeed(Map<Division, List<Event>> events) {
    this.events = events;
  }

  /**
   * Reads a feed. The stream is read to its end, at most a million bytes of it, and not closed.
   *
   * @param in the feed's JSON in UTF-8
   * @return the feed
   * @throws BankHolidayFeedException if anything in it is wrong, with every problem
   * @throws IOException if the stream cannot be read
   * @throws IllegalStateException if jackson-core is not there
   */
  public static BankHolidayFeed read(InputStream in) throws IOException {
    requireNonNull(in, "in");
    try {
      return new Reading().read(FeedJson.parse(in));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "reading the bank-holiday feed needs com.fasterxml.jackson.core:jackson-core", e);
    }
  }

  /**
   * Returns the holidays of a division.
   *
   * @param division the division
   * @return in date order, never empty
   */
  public List<Event> events(Division division) {
    return requireNonNull(events.get(requireNonNull(division, "division")));
  }

  /**
   * Returns the first year of the feed.
   *
   * @return the same for every division
   */
  public Year firstYear() {
    return Year.from(events(Division.ENGLAND_AND_WALES).get(0).date());
  }

  /**
   * Returns the last year of the feed.
   *
   * @return the same for every division
   */
  public Year lastYear() {
    List<Event> england = events(Division.ENGLAND_AND_WALES);
    return Year.from(england.get(england.size() - 1).date());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BankHolidayFeed that && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return events.hashCode();
  }

  @Override
  public String toString() {
    return "BankHolidayFeed[" + firstYear() + " to " + lastYear() + "]";
  }

  /** Collects the events and everything that is wrong with them. */
  private static final class Reading {
    /** In days. Moves since 1974 are of 8 at most; the feed itself once had a day wrong by 28. */
    private static final int FARTHEST_MOVE = 31;

    /** What would make two lines of one, or cannot be seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private final Map<Division, List<Event>> events = new EnumMap<>(Division.class);
    private final List<BankHolidayFeedException.Problem> problems = new ArrayList<>();

    BankHolidayFeed read(FeedJson.Document document) {
      document.problems().forEach(problem -> refuse(problem.place(), problem.message()));
      for (FeedJson.RawDivision raw : document.divisions()) {
        Optional<Division> division =
            Stream.of(Division.values()).filter(d -> d.code().equals(raw.key())).findFirst();
        if (division.isPresent()) {
          readDivision(division.get(), raw);
        } else {
          refuse(raw.place(), "unknown division \"" + raw.key() + "\", must be one of " + codes());
        }
      }
      if (problems.isEmpty()) {
        checkWhole();
      }
      if (!problems.isEmpty()) {
        throw new BankHolidayFeedException(problems);
      }
      return new BankHolidayFeed(Collections.unmodifiableMap(events));
    }

    private void readDivision(Division division, FeedJson.RawDivision raw) {
      Map<LocalDate, Event> byDate = new TreeMap<>();
      for (FeedJson.RawEvent event : raw.events()) {
        Optional<LocalDate> date = date(event);
        String title = event.title().orElse("").replace('\u2019', '\'').strip();
        if (title.isEmpty()) {
          refuse(event.place(), "title is missing or blank");
        } else if (UNSEEN.matcher(title).find()) {
          refuse(event.place(), "title must be one line without control characters");
        }
        date.map(
                day ->
                    new Event(
                        day, title, event.note().toLowerCase(Locale.ROOT).contains("substitute")))
            .map(e -> byDate.put(e.date(), e))
            .ifPresent(twin -> refuse(event.place(), "date " + twin.date() + " occurs twice"));
      }
      events.put(division, List.copyOf(byDate.values()));
    }

    private Optional<LocalDate> date(FeedJson.RawEvent event) {
      if (event.date().isEmpty()) {
        refuse(event.place(), "date is missing");
        return Optional.empty();
      }
      String text = event.date().get();
      LocalDate date;
      try {
        date = LocalDate.parse(text);
      } catch (DateTimeException e) {
        refuse(event.place(), "date must be a day as 2026-12-25 but was \"" + text + "\"");
        return Optional.empty();
      }
      if (!WorkingDayIndex.hasNumber(date)) {
        refuse(
            event.place(),
            "date must be from "
                + WorkingDayIndex.FIRST
                + " to "
                + WorkingDayIndex.LAST
                + " but was "
                + date);
        return Optional.empty();
      }
      if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
        refuse(event.place(), "date must be a weekday but was " + EnglishDates.of(date));
      }
      return Optional.of(date);
    }

    /** Looks for the marks of a truncated feed, once its events are sound by themselves. */
    private void checkWhole() {
      SortedSet<Integer> years = new TreeSet<>();
      events.values().forEach(list -> list.forEach(e -> years.add(e.date().getYear())));
      for (Division division : Division.values()) {
        if (!events.containsKey(division)) {
          refuse("feed", "division " + division.code() + " is missing");
        } else if (years.isEmpty()) {
          refuse(division.code(), "has no events");
        } else {
          for (int year = years.first(); year <= years.last(); year++) {
            checkYear(division, year);
          }
        }
      }
    }

    /**
     * Every day that standing law gives must be there, or another day near it that law does not
     * give: a holiday is moved by days, never dropped.
     */
    private void checkYear(Division division, int year) {
      Set<LocalDate> others = new TreeSet<>();
      requireNonNull(events.get(division)).stream()
          .map(Event::date)
          .filter(date -> date.getYear() == year)
          .forEach(others::add);
      List<BankHoliday> missing = new ArrayList<>();
      for (BankHoliday day : StandingLaw.weekdays(division, year, HolidayStatus.PROJECTED)) {
        if (!others.remove(day.date())) {
          missing.add(day);
        }
      }
      for (BankHoliday day : missing) {
        Optional<LocalDate> instead =
            others.stream()
                .filter(other -> Math.abs(DAYS.between(day.date(), other)) <= FARTHEST_MOVE)
                .findFirst();
        instead.ifPresentOrElse(
            others::remove,
            () ->
                refuse(
                    division.code(),
                    day.title() + " " + day.date() + " is missing and no day near it replaces it"));
      }
    }

    private void refuse(String place, String message) {
      problems.add(new BankHolidayFeedException.Problem(shown(place), shown(message)));
    }

    /** On one line, whatever the feed has in it. */
    private static String shown(String text) {
      return UNSEEN.matcher(text).replaceAll("\uFFFD");
    }

    private static String codes() {
      return Stream.of(Division.values()).map(Division::code).collect(Collectors.joining(", "));
    }
  }
}
