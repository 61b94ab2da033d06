// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.record.RecordsException;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;

/** Appointments and challenges, beside a look at every day. */
class ScrutinyProperties {
  @Property(tries = 200)
  void unappointed_areTheDaysWithoutAnAppointment(@ForAll long seed) {
    MadeScrutiny made = new MadeScrutiny(seed);
    List<ScrutineerAppointment> appointments = made.made().many(made::appointment);
    LocalDate first = made.made().day(500);
    LocalDate last = first.plusDays(made.made().upTo(400));
    LocalDate asAt = first.plusDays(made.made().upTo(600) - 50L);
    List<LocalDate> expected = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last) && !day.isAfter(asAt); day = day.plusDays(1)) {
      LocalDate now = day;
      if (appointments.stream().noneMatch(one -> one.inForce().contains(now))) {
        expected.add(now);
      }
    }
    List<EffectivePeriod> found =
        Scrutiny.of(appointments, List.of(), List.of(), List.of(), asAt)
            .unappointed(new ReportingPeriod("made up", first, last));
    List<LocalDate> days = new ArrayList<>();
    for (EffectivePeriod one : found) {
      one.from().datesUntil(one.to().orElseThrow().plusDays(1)).forEach(days::add);
    }
    assertEquals(expected, days);
    for (int i = 1; i < found.size(); i++) {
      LocalDate end = found.get(i - 1).to().orElseThrow();
      assertEquals(true, end.plusDays(1).isBefore(found.get(i).from()), "one run, one gap");
    }
  }

  @Property(tries = 200)
  void appointmentsToOnePostOnOneDay_areRefused(@ForAll long seed) {
    MadeScrutiny made = new MadeScrutiny(seed);
    List<ScrutineerAppointment> appointments = made.made().many(made::appointment);
    boolean twice = false;
    for (ScrutineerAppointment one : appointments) {
      LocalDate from = one.inForce().from();
      twice |=
          appointments.stream()
              .anyMatch(
                  other ->
                      !other.equals(one)
                          && other.post().equals(one.post())
                          && other.inForce().contains(from));
    }
    boolean refused = false;
    try {
      ScrutinyTables.APPOINTMENTS.records(appointments);
    } catch (RecordsException e) {
      refused = true;
    }
    assertEquals(twice, refused);
  }

  @Property(tries = 200)
  void challenges_standAsADailyCountFinds(@ForAll long seed) {
    MadeScrutiny made = new MadeScrutiny(seed);
    List<Challenge> challenges = made.made().many(made::challenge);
    List<ChallengeAnswer> answers = made.made().many(made::answer);
    LocalDate asAt = made.made().day(250);
    List<String> expected = new ArrayList<>();
    for (Challenge one : challenges) {
      int days = 0;
      int answered = 0;
      boolean closed = false;
      for (LocalDate day = one.day(); !day.isAfter(asAt); day = day.plusDays(1)) {
        days += closed || day.equals(one.day()) ? 0 : 1;
        for (ChallengeAnswer answer : answers) {
          boolean now = answer.challenge().equals(one.challenge()) && answer.day().equals(day);
          answered += now ? 1 : 0;
          closed |= now && answer.closed();
        }
      }
      if (!one.day().isAfter(asAt)) {
        expected.add(one.challenge() + " " + Period.ofDays(days) + " " + answered + " " + closed);
      }
    }
    Scrutiny scrutiny = Scrutiny.of(List.of(), List.of(), challenges, answers, asAt);
    assertEquals(
        expected,
        scrutiny.challenges().stream()
            .map(
                one ->
                    one.challenge().challenge()
                        + " "
                        + one.open()
                        + " "
                        + one.answers().size()
                        + " "
                        + one.isClosed())
            .toList());
  }
}
