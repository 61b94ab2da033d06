// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PartnershipId;

/**
 * A partnership's deadlines and duties as the entries of a calendar. Immutable and thread-safe; the
 * same from the same input, to the byte.
 *
 * <p>Each entry is a whole day (RFC 5545, a VEVENT with a DATE, which calendar programs show). Its
 * UID is the same on each run. Its SEQUENCE is how often its day or status changed, told from the
 * history of its case: it never falls as the history grows. What is projected or rests on bank
 * holidays not yet published is TENTATIVE; what was cancelled, withdrawn or stands still without a
 * day is CANCELLED, so that a calendar takes it out. Of a case only its reference is told.
 *
 * <pre>{@code
 * Diary diary =
 *     Diary.builder(NottinghamCity.arrangements().id(), LocalDate.of(2025, 5, 12))
 *         .reminders(Reminders.ofCalendarDays(7, 1))
 *         .addCases(deadlines, UkBankHolidays.bundled(), List.of(history))
 *         .addDuties(DutiesOfTheYear.of(book, year, held, asAt).duties())
 *         .build();
 * byte[] file = diary.toICalendar(Instant.parse("2025-05-12T16:00:00Z"));
 * }</pre>
 */
public final class Diary {
  private final List<DiaryEntry> entries;

  private Diary(List<DiaryEntry> entries) {
    this.entries = entries;
  }

  /**
   * Returns a builder.
   *
   * @param partnership whose diary it is
   * @param asAt the day of the question
   * @return a builder without entries and reminders
   */
  public static Builder builder(PartnershipId partnership, LocalDate asAt) {
    return new Builder(partnership, asAt);
  }

  /**
   * Returns a diary of entries made elsewhere.
   *
   * @param entries the entries, in any order
   * @return the diary
   * @throws IllegalArgumentException if two entries have one uid
   */
  public static Diary of(List<DiaryEntry> entries) {
    Set<String> uids = new LinkedHashSet<>();
    for (DiaryEntry entry : requireNonNull(entries, "entries")) {
      if (!uids.add(entry.uid())) {
        throw new IllegalArgumentException(
            "entries must have a uid of their own each but two had " + entry.uid());
      }
    }
    return new Diary(entries.stream().sorted(DiaryEntry.BY_DAY).toList());
  }

  /**
   * Returns the entries.
   *
   * @return by day, then by summary and uid
   */
  public List<DiaryEntry> entries() {
    return entries;
  }

  /**
   * Writes the diary in the iCalendar format (RFC 5545), in UTF-8, lines of at most 75 octets. It
   * needs the library {@code org.mnode.ical4j:ical4j}, which is optional: on the module path its
   * module {@code ical4j.core} must be asked for by name. That library logs through SLF4J.
   *
   * @param stamp the DTSTAMP of every entry: when the diary was made, in whole seconds, in the
   *     years 1 to 9999
   * @return the file
   * @throws IllegalArgumentException if the stamp has parts of a second or another year
   * @throws IllegalStateException if the library is not there
   */
  public byte[] toICalendar(Instant stamp) {
    requireNonNull(stamp, "stamp");
    int year = Moment.dayOf(stamp).getYear();
    if (!stamp.equals(stamp.truncatedTo(ChronoUnit.SECONDS)) || year < 1 || year > 9999) {
      throw new IllegalArgumentException(
          "stamp must be in whole seconds, in the years 1 to 9999, but was " + stamp);
    }
    try {
      return ICalendarFile.of(entries, stamp);
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "Cannot write a diary: it needs org.mnode.ical4j:ical4j with its own dependencies, on the"
              + " module path with --add-modules ical4j.core, but there was no "
              + missing.getMessage(),
          missing);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Diary that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** Returns the entries. */
  @Override
  public String toString() {
    return "Diary" + entries;
  }

  /** Gathers the entries of a {@link Diary}. */
  public static final class Builder {
    private final PartnershipId partnership;
    private final LocalDate asAt;
    private final List<DiaryEntry> entries = new ArrayList<>();
    private Reminders reminders = Reminders.none();

    private Builder(PartnershipId partnership, LocalDate asAt) {
      this.partnership = requireNonNull(partnership, "partnership");
      this.asAt = requireNonNull(asAt, "asAt");
    }

    /**
     * Reminds of what is added from here on and still to be done.
     *
     * @param reminders when to remind
     * @return this builder
     */
    public Builder reminders(Reminders reminders) {
      this.reminders = requireNonNull(reminders, "reminders");
      return this;
    }

    /**
     * Adds every deadline of cases that has, or had, a day.
     *
     * @param calculator the rules and bank holidays; of these what was public on each day
     * @param holidays the bank holidays by which it counts, for the days on which they became
     *     public
     * @param histories the cases; what was recorded later is left out
     * @return this builder
     * @throws CaseHistoryException if the facts of a case contradict the book or each other
     * @throws CalendarCoverageException if a count leaves the days that the calendar covers
     */
    public Builder addCases(
        DeadlineCalculator calculator, UkBankHolidays holidays, List<CaseHistory> histories) {
      requireNonNull(calculator, "calculator");
      KnownThen known = new KnownThen(calculator, requireNonNull(holidays, "holidays"));
      for (CaseHistory history : requireNonNull(histories, "histories")) {
        new CaseReplay(history, known)
            .until(asAt).stream()
                .filter(CaseReplay.Place::isShown)
                .map(place -> CaseWords.entry(partnership, history, place, reminders))
                .forEach(entries::add);
      }
      return this;
    }

    /**
     * Adds the last day of each duty. Of a day that is over nobody is reminded.
     *
     * @param duties the duties; those of cases are left out, as they come by their history, and so
     *     are those whose day cannot be told
     * @return this builder
     */
    public Builder addDuties(List<DutyOfTheYear> duties) {
      for (DutyOfTheYear duty : requireNonNull(duties, "duties")) {
        if (duty.caseReference().isEmpty() && duty.due().isPresent()) {
          entries.add(DutyWords.entry(partnership, duty, reminders, asAt));
        }
      }
      return this;
    }

    /**
     * Adds an entry made elsewhere, as it is.
     *
     * @param entry the entry
     * @return this builder
     */
    public Builder add(DiaryEntry entry) {
      entries.add(requireNonNull(entry, "entry"));
      return this;
    }

    /**
     * Builds the diary.
     *
     * @return the diary
     * @throws IllegalArgumentException if two entries have one uid, because something was added
     *     twice
     */
    public Diary build() {
      return Diary.of(entries);
    }
  }
}
