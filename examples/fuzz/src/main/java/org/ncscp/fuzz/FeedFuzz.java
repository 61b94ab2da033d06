// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.ncscp.calendar.BankHolidayFeed;
import org.ncscp.calendar.BankHolidayFeedException;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;

/** The official feed of bank holidays. */
public final class FeedFuzz {
  private static final UkBankHolidays DATA = UkBankHolidays.bundled();
  private static final LocalDate LEARNT_ON = LocalDate.of(2026, 11, 22);

  private FeedFuzz() {}

  /**
   * Reads a feed, and merges it with what is held.
   *
   * @param input any bytes
   * @throws IOException never
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    BankHolidayFeed feed;
    try {
      feed = BankHolidayFeed.read(new ByteArrayInputStream(input));
    } catch (BankHolidayFeedException e) {
      Law.refused(e, e.problems());
      return;
    }
    for (Division division : Division.values()) {
      Law.equal(feed.firstYear().getValue(), feed.events(division).get(0).date().getYear());
    }
    UkBankHolidays merged;
    try {
      merged = DATA.mergedWith(feed, LEARNT_ON);
    } catch (IllegalArgumentException e) {
      Law.oneLine(String.valueOf(e.getMessage()));
      return;
    }
    Law.equal(merged, merged.mergedWith(feed, LEARNT_ON));
  }
}
