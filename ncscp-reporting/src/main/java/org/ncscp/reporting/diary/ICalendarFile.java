// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes entries with ical4j; the one class that needs it. */
final class ICalendarFile {
  /** The time at which to remind, wherever the calendar is. */
  private static final LocalTime REMIND_AT = LocalTime.of(9, 0);

  private static final int LINE_OCTETS = 75;

  private ICalendarFile() {}

  static byte[] of(List<DiaryEntry> entries, Instant stamp) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//ncscp//ncscp-reporting//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    entries.forEach(entry -> calendar.add(event(entry, stamp)));
    return folded(calendar.toString());
  }

  private static VEvent event(DiaryEntry entry, Instant stamp) {
    VEvent event = new VEvent(new PropertyList());
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(stamp));
    event.add(new Sequence(entry.sequence()));
    event.add(new DtStart<>(entry.day()));
    event.add(new Status(entry.status().name()));
    event.add(new Summary(entry.summary()));
    event.add(new Description(entry.description()));
    if (!entry.categories().isEmpty()) {
      event.add(new Categories(new TextList(entry.categories().toArray(String[]::new))));
    }
    event.add(ImmutableTransp.TRANSPARENT);
    entry.reminders().forEach(day -> event.add(alarm(entry, day)));
    return event;
  }

  /** Counted from the beginning of the day, so that it needs no zone. */
  private static VAlarm alarm(DiaryEntry entry, LocalDate day) {
    long before = entry.day().toEpochDay() - day.toEpochDay();
    VAlarm alarm =
        new VAlarm(Duration.ofSeconds(REMIND_AT.toSecondOfDay()).minus(Duration.ofDays(before)));
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(entry.summary()));
    return alarm;
  }

  /**
   * Folds lines by octets and never within a character, as RFC 5545, section 3.1, asks; ical4j
   * counts UTF-16 units, which makes lines too long and cuts characters beyond them in two.
   */
  private static byte[] folded(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + text.length() / 16);
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      byte[] octets = Character.toString(point).getBytes(StandardCharsets.UTF_8);
      boolean end = point == '\r' || point == '\n';
      if (!end && length + octets.length > LINE_OCTETS) {
        out.writeBytes(new byte[] {'\r', '\n', ' '});
        length = 1;
      }
      out.writeBytes(octets);
      length = end ? 0 : length + octets.length;
      i += Character.charCount(point);
    }
    return out.toByteArray();
  }
}
