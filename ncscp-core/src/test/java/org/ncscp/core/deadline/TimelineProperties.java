// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.deadline.RandomCase.Sample;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.PeriodUnit;

/** The laws of a timeline, over made-up cases under the Nottingham book and a small one. */
class TimelineProperties {
  private static final int TRIES = 200;

  @Provide
  Arbitrary<Sample> cases() {
    return Arbitraries.longs().map(RandomCase::of);
  }

  @Provide
  Arbitrary<Sample> granted() {
    return cases()
        .filter(
            s -> s.history().facts().stream().anyMatch(Fact.ExtensionGranted.class::isInstance));
  }

  /** All that a case system would show; or what is wrong. */
  private static List<String> outcome(Supplier<Timeline> question) {
    try {
      return standing(question.get());
    } catch (CaseHistoryException refused) {
      return refused.problems();
    }
  }

  private static List<String> standing(Timeline timeline) {
    List<String> lines = new ArrayList<>();
    for (CaseDeadline each : timeline.deadlines()) {
      lines.add(
          each
              + ", first "
              + each.originalDueDate()
              + each.missedDueDate()
              + each.rating()
              + each.remaining()
              + each.notices()
              + each.metBy().map(event -> event.id())
              + each.cancelledBy().map(event -> event.id()));
    }
    timeline.notInForce().forEach(each -> lines.add(each.toString()));
    timeline.reminders().forEach(each -> lines.add(each.id() + " " + each.sendOn()));
    return lines;
  }

  private static CaseHistory history(Sample sample, List<Fact> facts) {
    return CaseHistory.of(sample.history().reference(), facts);
  }

  private static Optional<Timeline> accepted(Sample sample) {
    try {
      return Optional.of(sample.timeline());
    } catch (CaseHistoryException refused) {
      return Optional.empty();
    }
  }

  private static Timeline timeline(Sample sample) {
    Optional<Timeline> timeline = accepted(sample);
    Assume.that(timeline.isPresent());
    return timeline.orElseThrow();
  }

  @Property(tries = TRIES)
  void orderOfFacts_isIrrelevant(@ForAll("cases") Sample sample, @ForAll long seed) {
    List<Fact> facts = new ArrayList<>(sample.history().facts());
    Collections.shuffle(facts, new Random(seed));
    CaseHistory shuffled = history(sample, facts);
    assertEquals(
        outcome(sample::timeline),
        outcome(() -> sample.calculator().timeline(shuffled, sample.asAt())));
  }

  @Property(tries = TRIES)
  void withdrawing_equalsNeverHavingRecorded(
      @ForAll("cases") Sample sample, @ForAll @IntRange(max = 1000) int which) {
    List<Fact> facts = sample.history().facts();
    Fact target = facts.get(which % facts.size());
    Instant now = sample.asAt().plusSeconds(1);
    CaseHistory withdrawn =
        sample
            .history()
            .with(new Fact.Withdrawn(FactId.of("w"), target.id(), FreeText.of("x"), now));
    CaseHistory never = history(sample, without(facts, target.id()));
    assertEquals(
        outcome(() -> sample.calculator().timeline(never, now)),
        outcome(() -> sample.calculator().timeline(withdrawn, now)));
  }

  /** All facts but one and those that refer to it, however far. */
  private static List<Fact> without(List<Fact> facts, FactId id) {
    Set<FactId> gone = new HashSet<>(Set.of(id));
    List<Fact> rest = new ArrayList<>(facts);
    while (rest.removeIf(fact -> gone.contains(fact.id()) || refersTo(fact, gone))) {
      Set<FactId> left = new HashSet<>();
      rest.forEach(fact -> left.add(fact.id()));
      facts.stream().map(Fact::id).filter(each -> !left.contains(each)).forEach(gone::add);
    }
    return rest;
  }

  private static boolean refersTo(Fact fact, Set<FactId> ids) {
    return (fact instanceof Fact.Corrected c && ids.contains(c.corrects()))
        || (fact instanceof Fact.Withdrawn w && ids.contains(w.withdraws()))
        || (fact instanceof Fact.ClockRestarted r && ids.contains(r.stop()))
        || (fact instanceof Fact.ExtensionRequested e && ids.contains(e.trigger()))
        || (fact instanceof Fact.ExtensionGranted g && ids.contains(g.request()))
        || (fact instanceof Fact.ExtensionRefused r && ids.contains(r.request()))
        || (fact instanceof Fact.Told t && ids.contains(t.grant()));
  }

  /** Every grant of the case, with the clocks standing and going as they do. */
  @Property(tries = TRIES)
  void grantWithdrawn_equalsNeverGranted(@ForAll("granted") Sample sample) {
    List<Fact> all = new ArrayList<>(sample.history().facts());
    List<Fact> never = new ArrayList<>(all);
    Instant now = sample.asAt();
    for (Fact fact : sample.history().facts()) {
      if (fact instanceof Fact.ExtensionGranted) {
        all.add(new Fact.Withdrawn(FactId.of("w-" + fact.id()), fact.id(), FreeText.of("x"), now));
        never = without(never, fact.id());
      }
    }
    CaseHistory withdrawn = history(sample, all);
    CaseHistory without = history(sample, never);
    assertEquals(
        outcome(() -> sample.calculator().timeline(without, now)),
        outcome(() -> sample.calculator().timeline(withdrawn, now)));
  }

  @Property(tries = TRIES)
  void asKnownNow_isTheCurrentAnswer(@ForAll("cases") Sample sample) {
    assertEquals(
        outcome(sample::timeline),
        outcome(
            () ->
                sample
                    .calculator()
                    .asKnownOn(sample.asAt())
                    .timeline(sample.history(), sample.asAt())));
  }

  @Property(tries = TRIES)
  void asKnownOn_isOnlyWhatWasRecordedByThen(
      @ForAll("cases") Sample sample, @ForAll @IntRange(max = 300) int daysAgo) {
    Instant then = sample.asAt().minus(Duration.ofDays(daysAgo));
    List<Fact> by = new ArrayList<>();
    for (Fact fact : sample.history().facts()) {
      if (!fact.recordedAt().isAfter(then)) {
        by.add(fact);
      }
    }
    CaseHistory only = history(sample, by);
    assertEquals(only, sample.history().asKnownOn(then));
    assertEquals(
        outcome(() -> sample.calculator().timeline(only, then)),
        outcome(() -> sample.calculator().asKnownOn(then).timeline(sample.history(), then)));
  }

  @Property(tries = 30)
  void manyAtOnce_equalOneByOne(@ForAll @Size(max = 6) List<@From("cases") Sample> all) {
    Instant now = Instant.parse("2027-01-01T12:00:00Z");
    List<CaseHistory> histories = new ArrayList<>();
    List<Timeline> single = new ArrayList<>();
    for (Sample sample : all) {
      if (sample.book().equals(SmallBook.book()) && accepted(sample).isPresent()) {
        histories.add(sample.history());
        single.add(RandomCase.SMALL.timeline(sample.history(), now));
      }
    }
    assertEquals(single, RandomCase.SMALL.timelines(histories.stream(), now).toList());
    assertEquals(single, RandomCase.SMALL.timelines(histories.parallelStream(), now).toList());
  }

  @Property(tries = TRIES)
  void projected_isNeverLateAndRemindsNobody(@ForAll("cases") Sample sample) {
    Timeline timeline = timeline(sample);
    LocalDate today = Moment.dayOf(sample.asAt());
    Set<DeadlineKey> reminded = new HashSet<>();
    timeline.reminders().forEach(reminder -> reminded.add(reminder.deadline()));
    for (CaseDeadline each : timeline.deadlines()) {
      if (each.projectedFrom().isPresent()) {
        assertTrue(Set.of(DeadlineState.PROJECTED, DeadlineState.CANCELLED).contains(each.state()));
        assertTrue(each.dueDate().map(due -> !due.isBefore(today)).orElse(true), each.toString());
        assertTrue(each.remaining().isEmpty());
        assertEquals(Rating.GREY, each.rating());
        assertFalse(reminded.contains(each.key()));
      }
    }
  }

  @Property(tries = TRIES)
  void doneOnTheLastDay_isMet(@ForAll("cases") Sample sample) {
    for (CaseDeadline each : timeline(sample).deadlines()) {
      boolean toBeDone =
          each.state().isOpen()
              && each.state() != DeadlineState.OVERDUE
              && each.dueDate().isPresent()
              && each.rule().obligation() == Obligation.WITHIN;
      if (toBeDone) {
        Instant end = each.lastMoment().orElseThrow();
        assertIfDone(DeadlineState.MET, sample, each, Moment.at(end));
        assertIfDone(DeadlineState.MET_LATE, sample, each, Moment.at(end.plusNanos(1)));
        LocalDate due = each.dueDate().orElseThrow();
        boolean endsWithItsDay = end.equals(Moment.endOf(due));
        if (each.deadline().orElseThrow().count().limit().unit() != PeriodUnit.HOURS) {
          if (endsWithItsDay) {
            assertIfDone(DeadlineState.MET, sample, each, Moment.on(due));
          }
          assertIfDone(DeadlineState.MET_LATE, sample, each, Moment.on(due.plusDays(1)));
        }
      }
    }
  }

  private static void assertIfDone(
      DeadlineState expected, Sample sample, CaseDeadline deadline, Moment when) {
    Fact done =
        new Fact.Happened(
            FactId.of("done"),
            deadline.rule().metBy().get(0),
            when,
            Optional.empty(),
            Optional.empty(),
            sample.asAt());
    Timeline supposed;
    try {
      supposed = sample.calculator().whatIf(sample.history(), sample.asAt(), done);
    } catch (CaseHistoryException refused) {
      // the step after it is recorded as done already
      assertTrue(refused.getMessage().contains("must not precede fact done"), refused.getMessage());
      return;
    }
    CaseDeadline then =
        supposed.deadlines(deadline.ruleId()).stream()
            .filter(each -> each.key().equals(deadline.key()))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, then.state(), deadline.toString());
    assertEquals(deadline.dueDate(), then.dueDate());
    assertEquals(Set.of(FactId.of("done")), supposed.supposed());
  }

  /** Beside a walk from day to day that skips those for which the clock stood still. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void dueDate_withStops_equalsAWalk(
      @ForAll @IntRange(max = 300) int start,
      @ForAll @Size(max = 4) List<@IntRange(max = 24 * 60) Integer> stops,
      @ForAll @IntRange(max = 2) int which) {
    RuleId rule = RuleId.of(List.of("ten-working-days", "thirty-days", "stays-open").get(which));
    LocalDate opened = LocalDate.of(2025, 1, 1).plusDays(start);
    Set<LocalDate> stopped = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    Instant last = Moment.startOf(LocalDate.of(2026, 6, 1));
    facts.add(Fact.happened(FactId.of("o"), FactKind.of("opened"), opened, last));
    for (int stop : stops) {
      LocalDate from = opened.plusDays(stop % 60 - 5L);
      LocalDate until = from.plusDays(stop / 60);
      FactId id = FactId.of("s" + facts.size());
      facts.add(new Fact.ClockStopped(id, Set.of(rule), Moment.on(from), FreeText.of("x"), last));
      facts.add(new Fact.ClockRestarted(FactId.of("r" + id), id, Moment.on(until), last));
      from.datesUntil(until).forEach(stopped::add);
    }
    CaseHistory history = CaseHistory.of(CaseReference.of("EXAMPLE"), facts);
    CaseDeadline deadline = RandomCase.SMALL.timeline(history, last).deadline(rule);
    int days =
        which == 0
            ? 10
            : which == 1 ? 30 : (int) (opened.plusMonths(4).toEpochDay() - opened.toEpochDay());
    LocalDate expected = NaiveWalk.after(opened, days, which == 0, stopped);
    assertEquals(Optional.of(expected), deadline.dueDate());
    assertEquals(Optional.of(expected), deadline.originalDueDate());
    assertTrue(
        deadline.explanation().inOneLine().contains("to " + expected)
            || deadline.explanation().inOneLine().contains("due " + expected));
  }

  @Property(tries = 100)
  void zoneAndLocale_changeNothing(
      @ForAll("cases") Sample sample, @ForAll @IntRange(max = 3) int i) {
    List<String> here = everything(sample);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(
          TimeZone.getTimeZone(
              List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "UTC").get(i)));
      Locale.setDefault(
          List.of(
                  Locale.forLanguageTag("tr"),
                  Locale.forLanguageTag("ar-EG-u-nu-arab"),
                  Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
                  Locale.GERMANY)
              .get(i));
      assertEquals(here, everything(sample));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static List<String> everything(Sample sample) {
    List<String> all = new ArrayList<>(outcome(sample::timeline));
    accepted(sample)
        .ifPresent(
            timeline ->
                timeline.deadlines().forEach(each -> all.add(each.explanation().inEnglish())));
    return all;
  }

  /** The explanation counts the days anew, and throws if it does not arrive at the due date. */
  @Property(tries = TRIES)
  void explanation_ofEveryDeadline_isOneLineAndNamesTheDay(@ForAll("cases") Sample sample) {
    for (CaseDeadline each : timeline(sample).deadlines()) {
      Explanation explanation = each.explanation();
      assertEquals(1, explanation.inOneLine().lines().count());
      each.dueDate().ifPresent(due -> assertTrue(explanation.inOneLine().contains(due.toString())));
      explanation.texts(Explanation.Topic.DUE).forEach(text -> assertFalse(text.contains("\n")));
    }
  }

  @Property(tries = TRIES)
  void reminders_areOnWorkingDaysAndDistinct(@ForAll("cases") Sample sample) {
    List<Reminder> reminders = timeline(sample).reminders();
    Set<String> ids = new HashSet<>();
    for (Reminder reminder : reminders) {
      assertTrue(ids.add(reminder.id()), reminder.id());
      assertTrue(NaiveWalk.works(reminder.sendOn()), reminder.toString());
      int between = NaiveWalk.between(reminder.sendOn(), reminder.dueDate());
      assertEquals(reminder.workingDaysLeft(), between, reminder.toString());
    }
  }

  @Property(tries = TRIES)
  void deadlines_areOrderedAndHaveDistinctKeys(@ForAll("cases") Sample sample) {
    Timeline timeline = timeline(sample);
    LocalDate before = LocalDate.MIN;
    Set<DeadlineKey> keys = new HashSet<>();
    for (CaseDeadline each : timeline.deadlines()) {
      LocalDate due = each.dueDate().orElse(LocalDate.MAX);
      assertFalse(due.isBefore(before));
      before = due;
      assertTrue(keys.add(each.key()), each.toString());
    }
    assertEquals(List.of(), timeline.movedSince(timeline));
  }

  /** The figures beside a plain recount of the states. */
  @Property(tries = 60)
  void timeliness_isACountOfStates(
      @ForAll @Size(max = 8) List<@From("cases") Sample> samples,
      @ForAll @IntRange(max = 8) int cut) {
    List<Timeline> all = new ArrayList<>();
    samples.forEach(sample -> accepted(sample).ifPresent(all::add));
    Timeliness folded = Timeliness.empty();
    for (Timeline timeline : all) {
      folded = folded.plus(Timeliness.of(timeline));
    }
    assertEquals(recount(all), folded.byRule());
    assertEquals(folded, all.stream().collect(Timeliness.collector()));
    assertEquals(folded, all.parallelStream().collect(Timeliness.collector()));

    int middle = Math.min(cut, all.size());
    Timeliness one = all.subList(0, middle).stream().collect(Timeliness.collector());
    Timeliness other = all.subList(middle, all.size()).stream().collect(Timeliness.collector());
    Timeliness third = all.stream().limit(1).collect(Timeliness.collector());
    assertEquals(folded, one.plus(other));
    assertEquals(one.plus(other), other.plus(one));
    assertEquals(one.plus(other).plus(third), one.plus(other.plus(third)));
    assertEquals(folded, folded.plus(Timeliness.empty()));
    assertEquals(folded, Timeliness.empty().plus(folded));
    assertEquals(folded.hashCode(), one.plus(other).hashCode());
  }

  private static Map<RuleId, Timeliness.Figures> recount(List<Timeline> timelines) {
    Map<RuleId, long[]> counts = new HashMap<>();
    for (Timeline timeline : timelines) {
      for (CaseDeadline each : timeline.deadlines()) {
        String state = each.state().name();
        boolean ofTimeAlone = each.rule().obligation() == Obligation.AT_LEAST;
        if (!each.triggers().isEmpty() && !state.equals("PROJECTED") && !ofTimeAlone) {
          int column =
              switch (state) {
                case "MET" -> each.missedDueDate() ? 1 : 0;
                case "MET_LATE" -> 1;
                case "OVERDUE" -> 2;
                case "CANCELLED" -> 4;
                default -> 3;
              };
          counts.computeIfAbsent(each.ruleId(), rule -> new long[5])[column]++;
        }
      }
    }
    Map<RuleId, Timeliness.Figures> figures = new HashMap<>();
    counts.forEach(
        (rule, n) -> figures.put(rule, new Timeliness.Figures(n[0], n[1], n[2], n[3], n[4])));
    return figures;
  }
}
