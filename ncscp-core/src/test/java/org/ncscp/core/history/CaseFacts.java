// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;

/** Short words for the facts of made-up cases. Every text in them is one that must never show. */
public final class CaseFacts {
  /** What somebody wrote; if it is in a message, a string or an explanation, it leaked. */
  public static final String SECRET = "Kim of 12 Elm Road";

  private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

  private CaseFacts() {}

  public static CaseHistory history(Fact... facts) {
    return CaseHistory.of(CaseReference.of("EXAMPLE-1"), List.of(facts));
  }

  /** Five in the afternoon, by which all that happened on a day is recorded. */
  public static Instant recorded(String day) {
    return LocalDate.parse(day).atTime(OFFICE_CLOSES).atZone(Moment.LONDON).toInstant();
  }

  public static Moment on(String day) {
    return Moment.on(LocalDate.parse(day));
  }

  public static Fact.Happened happened(String id, String kind, String day) {
    return happened(id, kind, day, day);
  }

  public static Fact.Happened happened(String id, String kind, String day, String recorded) {
    return Fact.happened(FactId.of(id), FactKind.of(kind), LocalDate.parse(day), recorded(recorded))
        .noting(FreeText.of(SECRET));
  }

  /** At a moment, and recorded in that moment. */
  public static Fact happenedAt(String id, String kind, String instant) {
    Instant at = Instant.parse(instant);
    return Fact.happened(FactId.of(id), FactKind.of(kind), at, at);
  }

  public static Fact corrected(String id, String corrects, String day, String recorded) {
    return new Fact.Corrected(
        FactId.of(id), FactId.of(corrects), on(day), FreeText.of(SECRET), recorded(recorded));
  }

  public static Fact withdrawn(String id, String withdraws, String recorded) {
    return new Fact.Withdrawn(
        FactId.of(id), FactId.of(withdraws), FreeText.of(SECRET), recorded(recorded));
  }

  public static Fact stopped(String id, String rule, String day) {
    return new Fact.ClockStopped(
        FactId.of(id), Set.of(RuleId.of(rule)), on(day), FreeText.of(SECRET), recorded(day));
  }

  public static Fact restarted(String id, String stop, String day) {
    return new Fact.ClockRestarted(FactId.of(id), FactId.of(stop), on(day), recorded(day));
  }

  /** The Child Safeguarding Practice Review Group asks. */
  public static Fact asked(String id, String rule, String trigger, String until, String day) {
    return new Fact.ExtensionRequested(
        FactId.of(id),
        RuleId.of(rule),
        FactId.of(trigger),
        BodyId.of("case-review-group"),
        LocalDate.parse(until),
        recorded(day));
  }

  /** The Strategic Leadership Group grants. */
  public static Fact granted(String id, String request, String until, String day) {
    return grantedBy("strategic-leadership-group", id, request, until, day);
  }

  public static Fact grantedBy(String body, String id, String request, String until, String day) {
    return new Fact.ExtensionGranted(
        FactId.of(id),
        FactId.of(request),
        BodyId.of(body),
        DecisionReference.of("SLG-2025-03"),
        LocalDate.parse(day),
        LocalDate.parse(until),
        recorded(day));
  }

  /** The Strategic Leadership Group refuses. */
  public static Fact refused(String id, String request, String day) {
    return new Fact.ExtensionRefused(
        FactId.of(id),
        FactId.of(request),
        BodyId.of("strategic-leadership-group"),
        DecisionReference.of("SLG-2025-04"),
        LocalDate.parse(day),
        recorded(day));
  }

  public static Fact told(String id, String grant, String body, String day) {
    return new Fact.Told(FactId.of(id), FactId.of(grant), BodyId.of(body), on(day), recorded(day));
  }
}
