// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.util.ICalDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Trigger;

/** A diary read back by the library that wrote it and by another. */
final class ReadBack {
  private ReadBack() {}

  static List<DiaryEntry> byBiweekly(byte[] file) {
    List<ICalendar> calendars = Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all();
    List<DiaryEntry> entries = new ArrayList<>();
    for (ICalendar calendar : calendars) {
      for (biweekly.component.VEvent event : calendar.getEvents()) {
        entries.add(entry(event));
      }
    }
    return entries;
  }

  private static DiaryEntry entry(biweekly.component.VEvent event) {
    ICalDate start = event.getDateStart().getValue();
    if (start.hasTime()) {
      throw new AssertionError("must be a whole day but was " + start);
    }
    var parts = start.getRawComponents();
    LocalDate day = LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    List<String> categories = new ArrayList<>();
    event.getCategories().forEach(property -> categories.addAll(property.getValues()));
    List<LocalDate> reminders = new ArrayList<>();
    for (VAlarm alarm : event.getAlarms()) {
      long seconds = alarm.getTrigger().getDuration().toMillis() / 1000;
      reminders.add(reminder(day, Duration.ofSeconds(seconds)));
    }
    return new DiaryEntry(
        event.getUid().getValue(),
        event.getSequence().getValue(),
        day,
        DiaryStatus.valueOf(event.getStatus().getValue()),
        event.getSummary().getValue(),
        event.getDescription() == null ? "" : event.getDescription().getValue(),
        categories,
        reminders);
  }

  static List<DiaryEntry> byIcal4j(byte[] file) {
    try {
      Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
      List<DiaryEntry> entries = new ArrayList<>();
      for (Component component : calendar.getComponents()) {
        entries.add(entry((VEvent) component));
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static DiaryEntry entry(VEvent event) {
    LocalDate day = LocalDate.from(event.getDateTimeStart().getDate());
    List<String> categories = new ArrayList<>();
    event
        .<Categories>getProperty("CATEGORIES")
        .map(Categories::getCategories)
        .map(TextList::getTexts)
        .ifPresent(categories::addAll);
    List<LocalDate> reminders = new ArrayList<>();
    event
        .getAlarms()
        .forEach(
            alarm -> {
              Trigger trigger = alarm.<Trigger>getProperty("TRIGGER").orElseThrow();
              reminders.add(reminder(day, Duration.from(trigger.getDuration())));
            });
    return new DiaryEntry(
        event.getUid().orElseThrow().getValue(),
        event.<Sequence>getProperty("SEQUENCE").orElseThrow().getSequenceNo(),
        day,
        DiaryStatus.valueOf(event.getStatus().getValue()),
        event.getSummary().getValue(),
        event.getDescription().getValue(),
        categories,
        reminders);
  }

  /** All parts of the entries, with code points where letters could hide. */
  static String shown(List<DiaryEntry> entries) {
    StringBuilder shown = new StringBuilder();
    for (DiaryEntry entry : entries) {
      String parts =
          String.join(
              "|",
              entry.toString(),
              entry.summary(),
              entry.description(),
              entry.categories().toString(),
              entry.reminders().toString());
      parts
          .codePoints()
          .forEach(
              point -> {
                if (point > ' ' && point < 127) {
                  shown.appendCodePoint(point);
                } else {
                  shown.append('<').append(Integer.toHexString(point)).append('>');
                }
              });
      shown.append('\n');
    }
    return shown.toString();
  }

  /** Each at nine in the morning. */
  private static LocalDate reminder(LocalDate day, Duration trigger) {
    long hours = trigger.toHours() - 9;
    if (hours % 24 != 0) {
      throw new AssertionError("must be at nine in the morning but was " + trigger);
    }
    return day.plusDays(hours / 24);
  }
}
