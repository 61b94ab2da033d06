// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.rule.FactKind;

/** A diary taken again and again while a case goes on, over the weeks of a proclamation. */
class CaseReplayProperties {
  private static final UkBankHolidays HOLIDAYS = UkBankHolidays.bundled();
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), HOLIDAYS);
  private static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);
  private static final FreeText TEXT = FreeText.of("WITHHELD");

  /** What is recorded so many hours after the fact before. */
  record Recorded(int what, int hours, int daysBefore, int which) {}

  private static List<Fact> facts(List<Recorded> recorded) {
    List<Fact> facts = new ArrayList<>();
    Instant at = Moment.startOf(THU_2022_09_01).plus(9, ChronoUnit.HOURS);
    for (Recorded one : recorded) {
      at = at.plus(one.hours(), ChronoUnit.HOURS);
      FactId id = FactId.of("f" + (facts.size() + 1));
      LocalDate day = Moment.dayOf(at).minusDays(one.daysBefore());
      FactId other = FactId.of("f" + (1 + one.which() % Math.max(1, facts.size())));
      facts.add(fact(one, id, day, other, at));
    }
    return facts;
  }

  private static Fact fact(Recorded one, FactId id, LocalDate day, FactId other, Instant at) {
    List<FactKind> kinds =
        List.of(
            NationalFacts.COUNCIL_BECAME_AWARE,
            NationalFacts.NOTIFICATION_SUBMITTED,
            NationalFacts.RAPID_REVIEW_COMPLETED);
    if (one.what() < kinds.size()) {
      return Fact.happened(id, kinds.get(one.what()), day, at);
    }
    return switch (one.what()) {
      case 3 -> new Fact.Withdrawn(id, other, TEXT, at);
      case 4 -> new Fact.Corrected(id, other, Moment.on(day), TEXT, at);
      default ->
          new Fact.ClockStopped(id, Set.of(NationalRules.RAPID_REVIEW), Moment.on(day), TEXT, at);
    };
  }

  private static List<DiaryEntry> diary(List<Fact> facts, LocalDate asAt) {
    CaseHistory history = CaseHistory.of(CaseReference.of("EXAMPLE-2022-01"), facts);
    return Diary.builder(PartnershipId.of("example"), asAt)
        .addCases(DEADLINES, HOLIDAYS, List.of(history))
        .build()
        .entries();
  }

  @Property(tries = 40)
  void sequence_growsWithEveryMoveAndNeverOtherwise(@ForAll("cases") List<Recorded> recorded) {
    List<Fact> facts = facts(recorded);
    Map<String, DiaryEntry> before = new LinkedHashMap<>();
    int known = 0;
    for (LocalDate day = THU_2022_09_01; day.isBefore(LocalDate.of(2022, 10, 20)); ) {
      Instant next = known < facts.size() ? facts.get(known).recordedAt() : Instant.MAX;
      if (next.isAfter(Moment.endOf(day))) {
        follow(facts.subList(0, known), day, before);
        day = day.plusDays(1);
      } else {
        while (known < facts.size() && facts.get(known).recordedAt().equals(next)) {
          known++;
        }
        follow(facts.subList(0, known), day, before);
      }
    }
  }

  /** Takes the diary as a calendar program would, and compares it with what that had before. */
  private static void follow(List<Fact> facts, LocalDate day, Map<String, DiaryEntry> before) {
    List<DiaryEntry> now;
    try {
      now = diary(facts, day);
    } catch (CaseHistoryException refused) {
      return;
    }
    Set<String> uids = new TreeSet<>(before.keySet());
    for (DiaryEntry entry : now) {
      DiaryEntry then = before.put(entry.uid(), entry);
      uids.remove(entry.uid());
      boolean moved =
          then != null && !(then.day().equals(entry.day()) && then.status() == entry.status());
      int sequence = then == null ? 0 : then.sequence() + (moved ? 1 : 0);
      if (then == null) {
        assertTrue(entry.sequence() >= 0, entry::toString);
      } else {
        assertEquals(sequence, entry.sequence(), () -> then + " then, on " + day + " " + entry);
      }
    }
    assertTrue(uids.isEmpty(), () -> "gone from the diary without being cancelled: " + uids);
  }

  @Property(tries = 150)
  void entries_areTheDeadlinesOfTheTimeline(@ForAll("cases") List<Recorded> recorded) {
    List<Fact> facts = facts(recorded);
    LocalDate asAt = LocalDate.of(2022, 10, 20);
    List<CaseDeadline> deadlines;
    try {
      CaseHistory history = CaseHistory.of(CaseReference.of("EXAMPLE-2022-01"), facts);
      deadlines = DEADLINES.asKnownOn(Moment.endOf(asAt)).timeline(history, asAt).deadlines();
    } catch (CaseHistoryException refused) {
      return;
    }
    List<String> expected =
        deadlines.stream()
            .filter(deadline -> deadline.dueDate().isPresent())
            .map(
                deadline ->
                    deadline.dueDate().get()
                        + " EXAMPLE-2022-01: "
                        + deadline.rule().provision().title()
                        + " ("
                        + CaseWords.state(deadline.state()).description()
                        + ")")
            .sorted()
            .toList();
    List<String> live =
        diary(facts, asAt).stream()
            .filter(entry -> !entry.description().contains("no longer follows"))
            .filter(entry -> !entry.description().contains("It has no day now"))
            .map(entry -> entry.day() + " " + entry.summary())
            .sorted()
            .toList();
    assertEquals(expected, live);
  }

  @Provide
  Arbitrary<List<Recorded>> cases() {
    Arbitrary<Recorded> later =
        Combinators.combine(
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 150),
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, 9))
            .as(Recorded::new);
    return later
        .list()
        .ofMaxSize(7)
        .map(
            list -> {
              List<Recorded> all = new ArrayList<>(List.of(new Recorded(0, 0, 0, 0)));
              all.addAll(list);
              return all;
            });
  }
}
