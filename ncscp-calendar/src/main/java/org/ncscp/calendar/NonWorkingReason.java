// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why a day is not a working day. */
public sealed interface NonWorkingReason {

  /**
   * The day of the week is not worked.
   *
   * @param dayOfWeek for example Saturday
   */
  record Weekend(DayOfWeek dayOfWeek) implements NonWorkingReason {
    /**
     * Refuses nulls.
     *
     * @param dayOfWeek for example Saturday
     */
    public Weekend {
      requireNonNull(dayOfWeek, "dayOfWeek");
    }

    @Override
    public String describe() {
      return dayOfWeek.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
  }

  /**
   * The day is a bank holiday.
   *
   * @param bankHoliday the holiday with its basis
   */
  record Holiday(BankHoliday bankHoliday) implements NonWorkingReason {
    /**
     * Refuses nulls.
     *
     * @param bankHoliday the holiday with its basis
     */
    public Holiday {
      requireNonNull(bankHoliday, "bankHoliday");
    }

    @Override
    public String describe() {
      return bankHoliday.describe();
    }
  }

  /**
   * The organisation is closed.
   *
   * @param closure the closure with its name
   */
  record Closed(Closure closure) implements NonWorkingReason {
    /**
     * Refuses nulls.
     *
     * @param closure the closure with its name
     */
    public Closed {
      requireNonNull(closure, "closure");
    }

    @Override
    public String describe() {
      return closure.name();
    }
  }

  /**
   * Puts the reasons against one day into one phrase, in which a holiday of several divisions is
   * named once.
   *
   * @param reasons the reasons
   * @return the phrase
   */
  static String describe(List<NonWorkingReason> reasons) {
    Map<String, List<BankHoliday>> phrases = new LinkedHashMap<>();
    for (NonWorkingReason reason : reasons) {
      if (reason instanceof Holiday holiday) {
        String alike = holiday.bankHoliday().describe("");
        phrases.computeIfAbsent(alike, a -> new ArrayList<>()).add(holiday.bankHoliday());
      } else {
        phrases.put(reason.describe(), List.of());
      }
    }
    return phrases.entrySet().stream()
        .map(e -> e.getValue().isEmpty() ? e.getKey() : BankHoliday.describe(e.getValue()))
        .collect(joining("; "));
  }

  /**
   * Returns the reason in words.
   *
   * @return for example {@code Good Friday (England and Wales; common law)}
   */
  String describe();
}
