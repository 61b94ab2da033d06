// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.reference.PartnershipId;

/** Duties of the partnership as entries of a diary. */
final class DutyWords {
  private DutyWords() {}

  static DiaryEntry entry(
      PartnershipId partnership, DutyOfTheYear duty, Reminders reminders, LocalDate asAt) {
    LocalDate day = duty.lastDay();
    boolean projected = duty.state() == DutyState.PROJECTED;
    DiaryStatus open = projected ? DiaryStatus.TENTATIVE : DiaryStatus.CONFIRMED;
    return new DiaryEntry(
        DiaryEntry.uid(partnership, duty.rule(), duty.occurrence()),
        0,
        day,
        duty.state() == DutyState.CANCELLED ? DiaryStatus.CANCELLED : open,
        duty.what() + " (" + duty.state().description() + ")",
        description(duty),
        categories(duty),
        duty.state().isClosed() || day.isBefore(asAt) ? List.of() : reminders.before(day));
  }

  private static List<String> categories(DutyOfTheYear duty) {
    List<String> categories = new ArrayList<>(List.of("Duty"));
    duty.citations().stream()
        .limit(1)
        .forEach(basis -> categories.add(basis.force().description()));
    return categories;
  }

  private static String description(DutyOfTheYear duty) {
    List<String> lines = new ArrayList<>();
    lines.add("Rule " + duty.rule() + ": " + duty.what() + ".");
    lines.add("Must be done by: " + duty.answersName() + ".");
    lines.add("In time from " + duty.window().from() + " to " + duty.lastDay() + ".");
    lines.add("State: " + duty.state().description() + ". " + duty.finding());
    duty.citations().forEach(basis -> lines.add("Basis: " + basis.citation() + "."));
    duty.interpretation().ifPresent(note -> lines.add("Reading: " + note));
    return String.join("\n", lines);
  }
}
