// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The editions of the official feed from 2012 to 2026, rebuilt from its recorded changes. */
final class FeedHistory {

  /** What the feed said of each division after one change. */
  record Edition(
      LocalDate publishedOn,
      String commit,
      Map<Division, SortedMap<LocalDate, OfficialDays.Change>> days) {

    /** The edition in the feed's own form. */
    InputStream json() {
      String text =
          FeedText.of(
              division ->
                  days.get(division).values().stream()
                      .map(d -> FeedText.event(d.title(), d.date(), note(d))));
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String note(OfficialDays.Change day) {
      return day.note().isEmpty() ? "" : "Substitute day";
    }
  }

  private FeedHistory() {}

  /** Every edition in order; changes of one commit make one edition. */
  static List<Edition> editions() {
    List<Edition> editions = new ArrayList<>();
    Map<Division, SortedMap<LocalDate, OfficialDays.Change>> days = new EnumMap<>(Division.class);
    for (Division division : Division.values()) {
      days.put(division, new TreeMap<>());
    }
    List<OfficialDays.Change> history = OfficialDays.FEED_HISTORY;
    for (int i = 0; i < history.size(); i++) {
      OfficialDays.Change change = history.get(i);
      switch (change.action()) {
        case "ADD" -> days.get(change.division()).put(change.date(), change);
        case "REMOVE" -> days.get(change.division()).remove(change.date());
        case "RELABEL" -> {}
        default -> throw new AssertionError(change);
      }
      boolean last =
          i + 1 == history.size() || !history.get(i + 1).commit().equals(change.commit());
      if (last) {
        editions.add(
            new Edition(
                change.at().atZoneSameInstant(ZoneId.of("Europe/London")).toLocalDate(),
                change.commit(),
                copy(days)));
      }
    }
    return editions;
  }

  private static Map<Division, SortedMap<LocalDate, OfficialDays.Change>> copy(
      Map<Division, SortedMap<LocalDate, OfficialDays.Change>> days) {
    Map<Division, SortedMap<LocalDate, OfficialDays.Change>> copy = new EnumMap<>(Division.class);
    days.forEach((division, map) -> copy.put(division, new TreeMap<>(map)));
    return copy;
  }
}
