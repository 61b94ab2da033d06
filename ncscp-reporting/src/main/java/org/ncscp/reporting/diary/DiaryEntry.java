// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.RuleId;

/**
 * One day of a diary. Texts are kept as a calendar can show them: lines end with a line feed, and
 * control characters, halves of characters and marks that turn the direction of the text are
 * replaced by U+FFFD.
 *
 * @param uid what tells it from every other entry anywhere, the same on each run
 * @param sequence how often its day or status changed since it first stood in the diary; 0 or more
 * @param day the day, to its end
 * @param status how sure it is
 * @param summary one line
 * @param description several lines
 * @param categories what it belongs to
 * @param reminders the days on which to remind of it, none after its day, each once
 */
public record DiaryEntry(
    String uid,
    int sequence,
    LocalDate day,
    DiaryStatus status,
    String summary,
    String description,
    List<String> categories,
    List<LocalDate> reminders) {
  static final Comparator<DiaryEntry> BY_DAY =
      Comparator.comparing(DiaryEntry::day)
          .thenComparing(DiaryEntry::summary)
          .thenComparing(DiaryEntry::uid);

  /**
   * Checks the parts and makes the texts fit to be shown.
   *
   * @param uid what tells it from every other entry: ASCII letters, digits and {@code @ . _ -}
   * @param sequence how often its day or status changed
   * @param day the day
   * @param status how sure it is
   * @param summary one line; line ends become spaces
   * @param description several lines
   * @param categories what it belongs to; blank ones are left out, and a backslash, which programs
   *     read in two ways there, becomes a slash
   * @param reminders the days on which to remind of it, in any order
   * @throws IllegalArgumentException if the uid has another form, the sequence is negative, the
   *     summary is blank, the day is not in the years 1 to 9999, or a reminder is after the day or
   *     there twice
   */
  public DiaryEntry {
    if (!requireNonNull(uid, "uid").matches("[A-Za-z0-9@._-]{1,200}")) {
      throw new IllegalArgumentException(
          "uid must be 1 to 200 ASCII letters, digits and @ . _ - but was \""
              + DiaryText.oneLine(uid)
              + "\"");
    }
    if (sequence < 0) {
      throw new IllegalArgumentException("sequence must be 0 or more but was " + sequence);
    }
    if (requireNonNull(day, "day").getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("day must be in the years 1 to 9999 but was " + day);
    }
    requireNonNull(status, "status");
    summary = DiaryText.oneLine(requireNonNull(summary, "summary"));
    if (summary.isEmpty()) {
      throw new IllegalArgumentException("summary of " + uid + " must not be blank");
    }
    description = DiaryText.clean(requireNonNull(description, "description")).strip();
    categories =
        requireNonNull(categories, "categories").stream()
            .map(category -> DiaryText.oneLine(category).replace('\\', '/'))
            .filter(category -> !category.isEmpty())
            .distinct()
            .toList();
    reminders = requireNonNull(reminders, "reminders").stream().sorted().toList();
    requireReminders(uid, day, reminders);
  }

  private static void requireReminders(String uid, LocalDate day, List<LocalDate> reminders) {
    for (LocalDate reminder : reminders) {
      if (reminder.isAfter(day)) {
        throw new IllegalArgumentException(
            "reminders of " + uid + " must not be after its day " + day + " but were " + reminders);
      }
    }
    if (reminders.stream().distinct().count() < reminders.size()) {
      throw new IllegalArgumentException(
          "reminders of " + uid + " must be there once each but were " + reminders);
    }
  }

  /**
   * Returns a uid that is the same on each run and gives nothing away: a name-based UUID.
   *
   * @param partnership whose diary it is
   * @param rule the rule that asks for it
   * @param occurrence what tells it from every other of that rule
   * @return the uid
   */
  public static String uid(PartnershipId partnership, RuleId rule, String occurrence) {
    requireNonNull(partnership, "partnership");
    requireNonNull(rule, "rule");
    requireNonNull(occurrence, "occurrence");
    String name = partnership.value() + "\n" + rule.value() + "\n" + occurrence;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Returns the uid, the sequence, the status and the day. */
  @Override
  public String toString() {
    return uid + " " + sequence + " " + status + " " + day;
  }
}
