// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.FactKind;

/**
 * Serious incidents of eight facts each, the same in every run: of eight, four went their way to
 * the decision to review, one to the report, in one the clock stood still, in one more time was
 * given, and in one a day was recorded wrongly. Some deadlines were kept and some missed.
 */
final class Cases {
  /** The moment of the question. */
  static final Instant AS_AT = Instant.parse("2026-11-21T12:00:00Z");

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final FactKind AWARE = FactKind.of("council-became-aware");
  private static final FactKind TOLD = FactKind.of("partners-told");
  private static final FactKind SUBMITTED = FactKind.of("notification-submitted");
  private static final FactKind COPIED = FactKind.of("notification-copied-to-business-office");
  private static final FactKind COMPLETED = FactKind.of("rapid-review-completed");
  private static final FactKind SENT = FactKind.of("rapid-review-sent");
  private static final FactKind ANSWERED = FactKind.of("panel-answered");
  private static final FactKind INITIATED = FactKind.of("practice-review-initiated");
  private static final FactKind PLANNED = FactKind.of("publication-planned");
  private static final FactKind PUBLISHED = FactKind.of("report-published");

  private final Random random;
  private final List<Fact> facts = new ArrayList<>(8);
  private LocalDate day;

  private Cases(int number) {
    this.random = new Random(number);
    this.day = FIRST.plusDays(random.nextInt(500));
  }

  /** Returns the facts of one case. */
  static List<Fact> facts(int number) {
    Cases one = new Cases(number);
    switch (number % 8) {
      case 4 -> one.published();
      case 5 -> one.stopped();
      case 6 -> one.extended();
      case 7 -> one.corrected();
      default -> one.begun();
    }
    return one.facts;
  }

  /** Returns one case. */
  static CaseHistory history(int number) {
    return CaseHistory.of(reference(number), facts(number));
  }

  static CaseReference reference(int number) {
    return CaseReference.of("CASE-" + number);
  }

  private void begun() {
    happened(AWARE, 0);
    happened(TOLD, 6);
    happened(SUBMITTED, 4);
    happened(COPIED, 2);
    happened(COMPLETED, 26);
    happened(SENT, 3);
    happened(ANSWERED, 14);
    happened(INITIATED, 10);
  }

  private void published() {
    happened(AWARE, 0);
    happened(SUBMITTED, 9);
    happened(COMPLETED, 26);
    happened(SENT, 3);
    happened(INITIATED, 10);
    LocalDate planned = day.plusDays(30);
    facts.add(
        new Fact.Happened(
            nextId(),
            PLANNED,
            Moment.on(planned),
            Optional.empty(),
            Optional.empty(),
            recordedAt()));
    happened(FactKind.of("advance-copy-sent"), 25);
    happened(PUBLISHED, 20);
  }

  private void stopped() {
    happened(AWARE, 0);
    happened(TOLD, 6);
    happened(SUBMITTED, 4);
    advance(8);
    FactId stop = nextId();
    facts.add(
        new Fact.ClockStopped(
            stop,
            Set.of(NationalRules.RAPID_REVIEW),
            Moment.on(day),
            FreeText.of("criminal investigation"),
            recordedAt()));
    advance(15);
    facts.add(new Fact.ClockRestarted(nextId(), stop, Moment.on(day), recordedAt()));
    happened(COMPLETED, 20);
    happened(SENT, 3);
    happened(INITIATED, 10);
  }

  private void extended() {
    happened(AWARE, 0);
    happened(SUBMITTED, 9);
    happened(COMPLETED, 26);
    FactId initiated = happened(INITIATED, 10);
    LocalDate until = day.plusMonths(9);
    advance(90);
    FactId request = nextId();
    facts.add(
        new Fact.ExtensionRequested(
            request,
            NationalRules.PRACTICE_REVIEW_PUBLICATION,
            initiated,
            BodyId.of("case-review-group"),
            until,
            recordedAt()));
    advance(10);
    FactId grant = nextId();
    facts.add(
        new Fact.ExtensionGranted(
            grant,
            request,
            BodyId.of("strategic-leadership-group"),
            DecisionReference.of("SLG/" + facts.size()),
            day,
            until,
            recordedAt()));
    told(grant, "panel");
    told(grant, "secretary-of-state");
  }

  private void corrected() {
    happened(AWARE, 0);
    FactId submitted = happened(SUBMITTED, 9);
    happened(COPIED, 2);
    advance(2);
    facts.add(
        new Fact.Corrected(
            nextId(), submitted, Moment.on(day), FreeText.of("sent again"), recordedAt()));
    happened(COMPLETED, 26);
    happened(SENT, 3);
    happened(ANSWERED, 14);
    happened(INITIATED, 10);
  }

  private FactId happened(FactKind kind, int withinDays) {
    advance(withinDays);
    FactId id = nextId();
    facts.add(Fact.happened(id, kind, day, recordedAt()));
    return id;
  }

  private void told(FactId grant, String body) {
    advance(5);
    facts.add(new Fact.Told(nextId(), grant, BodyId.of(body), Moment.on(day), recordedAt()));
  }

  private void advance(int withinDays) {
    day = day.plusDays(random.nextInt(withinDays + 1));
  }

  private FactId nextId() {
    return FactId.of("f" + (facts.size() + 1));
  }

  private Instant recordedAt() {
    return Moment.startOf(day).plusSeconds(54_000 + facts.size());
  }
}
