// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;

/**
 * Something known of a case: when it happened, and when it was recorded. Facts are never changed or
 * removed; a correction or a withdrawal is a fact too. Immutable and thread-safe.
 */
public sealed interface Fact {

  /**
   * Something happened, or is planned.
   *
   * @param id its name within the case
   * @param kind what
   * @param when when it happened, or is planned to
   * @param concerns which of several it answers: the fact that triggered what this meets or
   *     cancels; empty if it answers all that were open
   * @param note what somebody wrote about it, such as why criteria were found not met
   * @param recordedAt the moment at which it was recorded
   */
  record Happened(
      FactId id,
      FactKind kind,
      Moment when,
      Optional<FactId> concerns,
      Optional<FreeText> note,
      Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param kind what
     * @param when when it happened, or is planned to
     * @param concerns which of several it answers
     * @param note what somebody wrote about it
     * @param recordedAt the moment at which it was recorded
     */
    public Happened {
      requireNonNull(id, "id");
      requireNonNull(kind, "kind");
      requireNonNull(when, "when");
      requireNonNull(concerns, "concerns");
      requireNonNull(note, "note");
      requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * Returns the fact with what it answers.
     *
     * @param trigger the fact that triggered what this meets or cancels
     * @return the fact, of that trigger only
     */
    public Happened concerning(FactId trigger) {
      return new Happened(
          id, kind, when, Optional.of(requireNonNull(trigger, "trigger")), note, recordedAt);
    }

    /**
     * Returns the fact with what somebody wrote about it.
     *
     * @param text the text, which shows itself only to who asks
     * @return the fact with the note
     */
    public Happened noting(FreeText text) {
      return new Happened(
          id, kind, when, concerns, Optional.of(requireNonNull(text, "text")), recordedAt);
    }
  }

  /**
   * The day or time of something that happened was recorded wrongly.
   *
   * @param id its name within the case
   * @param corrects what happened
   * @param when when it really happened
   * @param cause why it was recorded wrongly
   * @param recordedAt the moment at which it was recorded
   */
  record Corrected(FactId id, FactId corrects, Moment when, FreeText cause, Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param corrects what happened
     * @param when when it really happened
     * @param cause why it was recorded wrongly
     * @param recordedAt the moment at which it was recorded
     */
    public Corrected {
      requireNonNull(id, "id");
      requireNonNull(corrects, "corrects");
      requireNonNull(when, "when");
      requireNonNull(cause, "cause");
      requireNonNull(recordedAt, "recordedAt");
    }
  }

  /**
   * A fact should never have been recorded: from now on it counts for nothing, nor does what rests
   * on it.
   *
   * @param id its name within the case
   * @param withdraws the fact, of whatever kind
   * @param cause why
   * @param recordedAt the moment at which it was recorded
   */
  record Withdrawn(FactId id, FactId withdraws, FreeText cause, Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param withdraws the fact, of whatever kind
     * @param cause why
     * @param recordedAt the moment at which it was recorded
     */
    public Withdrawn {
      requireNonNull(id, "id");
      requireNonNull(withdraws, "withdraws");
      requireNonNull(cause, "cause");
      requireNonNull(recordedAt, "recordedAt");
    }
  }

  /**
   * The clock of some rules was stopped.
   *
   * @param id its name within the case
   * @param rules the rules, at least one
   * @param from the first day or moment that is not counted
   * @param cause why
   * @param recordedAt the moment at which it was recorded
   */
  record ClockStopped(FactId id, Set<RuleId> rules, Moment from, FreeText cause, Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls and what contradicts itself.
     *
     * @param id its name within the case
     * @param rules the rules, at least one
     * @param from the first day or moment that is not counted
     * @param cause why
     * @param recordedAt the moment at which it was recorded
     */
    public ClockStopped {
      requireNonNull(id, "id");
      rules = Set.copyOf(requireNonNull(rules, "rules"));
      requireNonNull(from, "from");
      requireNonNull(cause, "cause");
      requireNonNull(recordedAt, "recordedAt");
      if (rules.isEmpty()) {
        throw new IllegalArgumentException("rules must have at least one");
      }
    }
  }

  /**
   * The clock goes on.
   *
   * @param id its name within the case
   * @param stop the stop that it ends
   * @param from the first day or moment that is counted again
   * @param recordedAt the moment at which it was recorded
   */
  record ClockRestarted(FactId id, FactId stop, Moment from, Instant recordedAt) implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param stop the stop that it ends
     * @param from the first day or moment that is counted again
     * @param recordedAt the moment at which it was recorded
     */
    public ClockRestarted {
      requireNonNull(id, "id");
      requireNonNull(stop, "stop");
      requireNonNull(from, "from");
      requireNonNull(recordedAt, "recordedAt");
    }
  }

  /**
   * More time was asked for.
   *
   * @param id its name within the case
   * @param rule the rule of the deadline
   * @param trigger the fact from which the deadline is counted
   * @param by who asked
   * @param until the last day asked for
   * @param recordedAt the moment at which it was recorded
   */
  record ExtensionRequested(
      FactId id, RuleId rule, FactId trigger, BodyId by, LocalDate until, Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param rule the rule of the deadline
     * @param trigger the fact from which the deadline is counted
     * @param by who asked
     * @param until the last day asked for
     * @param recordedAt the moment at which it was recorded
     */
    public ExtensionRequested {
      requireNonNull(id, "id");
      requireNonNull(rule, "rule");
      requireNonNull(trigger, "trigger");
      requireNonNull(by, "by");
      requireNonNull(until, "until");
      requireNonNull(recordedAt, "recordedAt");
    }
  }

  /**
   * More time was given. The revised date counts once all whom the rule names have been told.
   *
   * @param id its name within the case
   * @param request the request
   * @param by who decided
   * @param decision the decision
   * @param decidedOn its day
   * @param until the last day given
   * @param recordedAt the moment at which it was recorded
   */
  record ExtensionGranted(
      FactId id,
      FactId request,
      BodyId by,
      DecisionReference decision,
      LocalDate decidedOn,
      LocalDate until,
      Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param request the request
     * @param by who decided
     * @param decision the decision
     * @param decidedOn its day
     * @param until the last day given
     * @param recordedAt the moment at which it was recorded
     */
    public ExtensionGranted {
      requireNonNull(id, "id");
      requireNonNull(request, "request");
      requireNonNull(by, "by");
      requireNonNull(decision, "decision");
      requireNonNull(decidedOn, "decidedOn");
      requireNonNull(until, "until");
      requireNonNull(recordedAt, "recordedAt");
    }
  }

  /**
   * More time was refused.
   *
   * @param id its name within the case
   * @param request the request
   * @param by who decided
   * @param decision the decision
   * @param decidedOn its day
   * @param recordedAt the moment at which it was recorded
   */
  record ExtensionRefused(
      FactId id,
      FactId request,
      BodyId by,
      DecisionReference decision,
      LocalDate decidedOn,
      Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param request the request
     * @param by who decided
     * @param decision the decision
     * @param decidedOn its day
     * @param recordedAt the moment at which it was recorded
     */
    public ExtensionRefused {
      requireNonNull(id, "id");
      requireNonNull(request, "request");
      requireNonNull(by, "by");
      requireNonNull(decision, "decision");
      requireNonNull(decidedOn, "decidedOn");
      requireNonNull(recordedAt, "recordedAt");
    }
  }

  /**
   * Somebody was told that more time was given.
   *
   * @param id its name within the case
   * @param grant the grant
   * @param body who was told
   * @param when when
   * @param recordedAt the moment at which it was recorded
   */
  record Told(FactId id, FactId grant, BodyId body, Moment when, Instant recordedAt)
      implements Fact {
    /**
     * Refuses nulls.
     *
     * @param id its name within the case
     * @param grant the grant
     * @param body who was told
     * @param when when
     * @param recordedAt the moment at which it was recorded
     */
    public Told {
      requireNonNull(id, "id");
      requireNonNull(grant, "grant");
      requireNonNull(body, "body");
      requireNonNull(when, "when");
      requireNonNull(recordedAt, "recordedAt");
    }
  }

  /**
   * Returns the fact that something happened on a day.
   *
   * @param id its name within the case
   * @param kind what
   * @param day when, in London
   * @param recordedAt the moment at which it was recorded
   * @return the fact
   */
  static Happened happened(FactId id, FactKind kind, LocalDate day, Instant recordedAt) {
    return new Happened(id, kind, Moment.on(day), Optional.empty(), Optional.empty(), recordedAt);
  }

  /**
   * Returns the fact that something happened at a moment.
   *
   * @param id its name within the case
   * @param kind what
   * @param at when
   * @param recordedAt the moment at which it was recorded
   * @return the fact
   */
  static Happened happened(FactId id, FactKind kind, Instant at, Instant recordedAt) {
    return new Happened(id, kind, Moment.at(at), Optional.empty(), Optional.empty(), recordedAt);
  }

  /**
   * Returns its name within the case.
   *
   * @return the id
   */
  FactId id();

  /**
   * Returns the moment at which it was recorded.
   *
   * @return the moment
   */
  Instant recordedAt();
}
