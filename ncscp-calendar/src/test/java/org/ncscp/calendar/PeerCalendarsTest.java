// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.calendar.Division.ENGLAND_AND_WALES;
import static org.ncscp.calendar.Division.NORTHERN_IRELAND;
import static org.ncscp.calendar.Division.SCOTLAND;
import static org.ncscp.calendar.PeerCalendarsTest.HolidayOf.OURS;
import static org.ncscp.calendar.PeerCalendarsTest.HolidayOf.THEIRS;
import static org.ncscp.calendar.PeerCalendarsTest.Peer.JOLLYDAY_ENGLAND;
import static org.ncscp.calendar.PeerCalendarsTest.Peer.JOLLYDAY_NORTHERN_IRELAND;
import static org.ncscp.calendar.PeerCalendarsTest.Peer.JOLLYDAY_SCOTLAND;
import static org.ncscp.calendar.PeerCalendarsTest.Peer.JOLLYDAY_WALES;
import static org.ncscp.calendar.PeerCalendarsTest.Peer.STRATA_LONDON;

import com.opengamma.strata.basics.date.HolidayCalendars;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.calendar.internal.Easter;

/**
 * Compares every day from 1974 to 2099 with two independent calendars, both ways: Strata's London
 * calendar and Jollyday's calendars of England, Wales, Scotland and Northern Ireland.
 *
 * <p>A difference that {@link #KNOWN} does not list fails, and so does a listed one that is gone.
 * An entry is only for a day on which the other calendar is wrong, and says why.
 */
class PeerCalendarsTest {
  private static final Coverage COVERAGE = UkBankHolidays.bundled().coverage();

  /** Jollyday files every British holiday as a public holiday, so that its types do not matter. */
  private static final HolidayManager JOLLYDAY =
      HolidayManager.getInstance(ManagerParameters.create("gb"));

  enum Peer {
    STRATA_LONDON(ENGLAND_AND_WALES, "GBLO"),
    JOLLYDAY_ENGLAND(ENGLAND_AND_WALES, "eng"),
    JOLLYDAY_WALES(ENGLAND_AND_WALES, "wls"),
    JOLLYDAY_SCOTLAND(SCOTLAND, "sct"),
    JOLLYDAY_NORTHERN_IRELAND(NORTHERN_IRELAND, "nir");

    private final Division division;
    private final String code;

    Peer(Division division, String code) {
      this.division = division;
      this.code = code;
    }

    boolean works(LocalDate day) {
      if (this == STRATA_LONDON) {
        return HolidayCalendars.of(code).isBusinessDay(day);
      }
      boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
      return !weekend && !JOLLYDAY.isHoliday(day, code);
    }
  }

  /** Who alone has a holiday on the day. */
  enum HolidayOf {
    OURS,
    THEIRS
  }

  record Difference(LocalDate date, HolidayOf holidayOf) {
    @Override
    public String toString() {
      return date + " (" + date.getDayOfWeek() + ") is a holiday only of " + holidayOf;
    }
  }

  /** Days on which these peers are wrong, for one reason. */
  record Known(HolidayOf holidayOf, List<LocalDate> dates, Set<Peer> peers, String reason) {
    Stream<Difference> differences() {
      return dates.stream().map(date -> new Difference(date, holidayOf));
    }
  }

  private static final Set<Peer> ALL_OF_JOLLYDAY =
      Set.of(JOLLYDAY_ENGLAND, JOLLYDAY_WALES, JOLLYDAY_SCOTLAND, JOLLYDAY_NORTHERN_IRELAND);

  private static final List<Known> KNOWN =
      List.of(
          known(
              THEIRS,
              "1974-05-06 1975-05-05 1976-05-03 1977-05-02",
              Set.of(JOLLYDAY_ENGLAND, JOLLYDAY_WALES, JOLLYDAY_NORTHERN_IRELAND),
              """
              The first Monday in May was a bank holiday in Scotland only (Banking and Financial \
              Dealings Act 1971, Schedule 1). For the rest of the United Kingdom it was announced \
              on 30 March 1976 and first proclaimed for 1978. Jollyday has it from 1900."""),
          known(
              THEIRS,
              "1974-05-27 1975-05-26 1976-05-31 1977-05-30",
              Set.of(JOLLYDAY_SCOTLAND),
              """
              Schedule 1 to the 1971 Act names the last Monday in May for England and Wales and \
              for Northern Ireland, not for Scotland, where it was first proclaimed for 1978. \
              Jollyday has it in every division."""),
          known(
              THEIRS,
              "1977-05-30",
              Set.of(STRATA_LONDON, JOLLYDAY_ENGLAND, JOLLYDAY_WALES, JOLLYDAY_NORTHERN_IRELAND),
              """
              Moved for the Silver Jubilee: "In England, Wales and Northern Ireland the Spring \
              Bank Holiday will be changed to Monday 6th June" (HC Deb 19 January 1977 vol 924 \
              cc191-3W)."""),
          known(
              OURS,
              "1977-06-06 1977-06-07",
              Set.of(STRATA_LONDON, JOLLYDAY_ENGLAND, JOLLYDAY_WALES, JOLLYDAY_NORTHERN_IRELAND),
              """
              The moved Spring bank holiday, and "a special Silver Jubilee Bank Holiday will be \
              held on Tuesday 7th June"; in Scotland the districts chose the days (HC Deb 19 \
              January 1977 vol 924 cc191-3W)."""),
          known(
              OURS,
              "1981-07-29",
              Set.of(Peer.values()),
              """
              Wedding of the Prince of Wales and Lady Diana Spencer, marked by a bank holiday \
              (The Independent, 18 November 2010)."""),
          known(
              OURS,
              "1995-05-01",
              Set.of(JOLLYDAY_SCOTLAND),
              """
              Scotland had 8 May 1995 in addition to 1 May; only the rest of the United Kingdom \
              moved the day (HC Deb 2 March 1995 vol 255 c709W)."""),
          known(
              OURS,
              "1999-12-31",
              ALL_OF_JOLLYDAY,
              """
              Millennium bank holiday (BBC News, http://news.bbc.co.uk/2/hi/uk_news/376063.stm; \
              for Scotland The Herald, 1998). Strata has it."""),
          known(
              THEIRS,
              "2002-05-27",
              ALL_OF_JOLLYDAY,
              """
              Moved to 4 June 2002 for the Golden Jubilee (BBC News, 24 November 2000, \
              http://news.bbc.co.uk/2/hi/uk_news/1038809.stm). Strata has the move."""),
          known(
              OURS,
              "2002-06-03 2002-06-04",
              ALL_OF_JOLLYDAY,
              """
              The Golden Jubilee and the moved Spring bank holiday (BBC News, 24 November 2000, \
              http://news.bbc.co.uk/2/hi/uk_news/1038809.stm). Strata has both."""));

  @ParameterizedTest
  @EnumSource
  void everyDay_againstPeer_differsOnlyWhereListed(Peer peer) {
    WorkingDayCalendar strict = UkBankHolidays.bundled().calendar(peer.division);
    WorkingDayCalendar projected = strict.projected();
    List<Difference> found = new ArrayList<>();
    everyDay()
        .forEach(
            day -> {
              boolean confirmed = !day.isAfter(COVERAGE.confirmedTo());
              boolean worked = (confirmed ? strict : projected).isWorkingDay(day);
              if (worked != peer.works(day)) {
                found.add(new Difference(day, worked ? THEIRS : OURS));
              }
            });
    List<Difference> listed =
        KNOWN.stream()
            .filter(known -> known.peers().contains(peer))
            .flatMap(Known::differences)
            .toList();
    assertAll(
        () -> assertEquals(List.of(), without(found, listed), "not listed, of " + peer),
        () -> assertEquals(List.of(), without(listed, found), "listed but gone, of " + peer));
  }

  @Test
  void everyDay_compared_runsFrom1974To2099() {
    assertEquals(LocalDate.of(1974, 1, 1), COVERAGE.from());
    assertEquals(LocalDate.of(2099, 12, 31), COVERAGE.projectedTo());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "JOLLYDAY_.*")
  void easterHolidays_everyYear_areThoseOfJollyday(Peer peer) {
    assertEquals(theirDays(peer, "christian.GOOD_FRIDAY"), ourDays(peer, "Good Friday"));
    assertEquals(theirDays(peer, "christian.EASTER_MONDAY"), ourDays(peer, "Easter Monday"));
  }

  @Test
  void easterSunday_everyYear_isTwoDaysAfterGoodFridayOfJollyday() {
    assertEquals(
        theirDays(JOLLYDAY_ENGLAND, "christian.GOOD_FRIDAY"),
        everyYear().mapToObj(year -> Easter.sunday(year).minusDays(2)).toList());
  }

  private static List<LocalDate> theirDays(Peer peer, String key) {
    return everyYear()
        .mapToObj(year -> JOLLYDAY.getHolidays(Year.of(year), peer.code))
        .flatMap(Set::stream)
        .filter(holiday -> holiday.getPropertiesKey().equals(key))
        .map(holiday -> holiday.getDate())
        .toList();
  }

  private static List<LocalDate> ourDays(Peer peer, String title) {
    WorkingDayCalendar calendar = UkBankHolidays.bundled().calendar(peer.division).projected();
    return everyDay()
        .filter(
            day ->
                calendar.reasonsAgainst(day).stream()
                    .anyMatch(
                        reason ->
                            reason instanceof NonWorkingReason.Holiday holiday
                                && holiday.bankHoliday().title().equals(title)))
        .toList();
  }

  private static Stream<LocalDate> everyDay() {
    return COVERAGE.from().datesUntil(COVERAGE.projectedTo().plusDays(1));
  }

  private static IntStream everyYear() {
    return IntStream.rangeClosed(COVERAGE.from().getYear(), COVERAGE.projectedTo().getYear());
  }

  /** Removes one of the first for each of the second, so that a day listed twice is left over. */
  private static List<Difference> without(List<Difference> all, List<Difference> others) {
    List<Difference> rest = new ArrayList<>(all);
    others.forEach(rest::remove);
    return rest;
  }

  private static Known known(HolidayOf holidayOf, String dates, Set<Peer> peers, String reason) {
    List<LocalDate> days = Stream.of(dates.split(" ", -1)).map(LocalDate::parse).toList();
    return new Known(holidayOf, days, peers, reason);
  }
}
