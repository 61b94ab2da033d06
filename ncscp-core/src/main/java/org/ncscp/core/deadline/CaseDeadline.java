// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.history.ClockStop;
import org.ncscp.core.history.FactId;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.history.KnownExtension;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;

/**
 * One deadline of a case, as it stands at the moment of the question. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CaseDeadline {
  CaseDeadline() {}

  @Value.Auxiliary
  abstract RuleBook book();

  /**
   * Returns the rule that sets it.
   *
   * @return the rule's name in its book
   */
  public abstract RuleId ruleId();

  /**
   * Returns the version of the rule that sets it.
   *
   * @return the version in force on the day of the trigger
   */
  public abstract RuleVersion rule();

  /**
   * Returns how it stands.
   *
   * @return the state
   */
  public abstract DeadlineState state();

  /**
   * Returns how urgent it is, by the thresholds of the book.
   *
   * @return the rating
   */
  public abstract Rating rating();

  /**
   * Returns what triggered it, that which opened it first.
   *
   * @return the events; empty if none has happened
   */
  public abstract List<KnownEvent> triggers();

  /**
   * Returns the rule whose fulfilment would trigger it.
   *
   * @return the rule; empty if its trigger has happened
   */
  public abstract Optional<RuleId> projectedFrom();

  /**
   * Returns the date and how it was counted.
   *
   * @return the deadline; empty while the clock stands still, or where a date cannot be told yet
   */
  public abstract Optional<Deadline> deadline();

  /**
   * Returns the due date before any extension, with the stops of the clock that are over.
   *
   * @return the first due date; empty where a date could never be told yet
   */
  public abstract Optional<LocalDate> originalDueDate();

  /**
   * Returns what is left, or how late it is.
   *
   * @return in the rule's own unit; empty without a due date, or if it was cancelled
   */
  public abstract Optional<Remaining> remaining();

  /**
   * Returns what met it.
   *
   * @return the event, or empty if it has not been met
   */
  public abstract Optional<KnownEvent> metBy();

  /**
   * Returns what cancelled it, with the reason that was written there.
   *
   * @return the event, or empty if it was not cancelled
   */
  public abstract Optional<KnownEvent> cancelledBy();

  /**
   * Tells whether the fact that met or cancelled it did so to another deadline of the rule as well,
   * without saying which it concerns: one of them may still be to be done.
   *
   * @return true if somebody should look
   */
  @Value.Default
  public boolean sharesItsEnd() {
    return false;
  }

  /**
   * Returns when its clock stood still.
   *
   * @return the stops in the order recorded
   */
  public abstract List<ClockStop> stops();

  /**
   * Returns the requests for more time, and what became of them.
   *
   * @return the requests in the order recorded
   */
  public abstract List<KnownExtension> extensions();

  /**
   * Returns who had or has to be told of more time.
   *
   * @return one notice for each body and grant
   */
  public abstract List<Notice> notices();

  /**
   * Tells whether a due date that counted passed before it was done: the original one, or one that
   * was given. More time given afterwards does not erase that.
   *
   * @return true if it was late at any time; false if it was cancelled
   */
  public abstract boolean missedDueDate();

  /**
   * Returns which deadline of the case it is.
   *
   * @return its key
   */
  public DeadlineKey key() {
    return new DeadlineKey(ruleId(), firstTrigger());
  }

  private Optional<FactId> firstTrigger() {
    return triggers().isEmpty() ? Optional.empty() : Optional.of(triggers().get(0).id());
  }

  /**
   * Returns the last day, with stops of the clock and extensions.
   *
   * @return the day in London; empty while the clock stands still, or where a date cannot be told
   */
  public Optional<LocalDate> dueDate() {
    return deadline().map(Deadline::dueDate);
  }

  /**
   * Returns the last moment at which it can be done in time.
   *
   * @return the moment, or empty as for {@link #dueDate}
   */
  public Optional<Instant> lastMoment() {
    return deadline().map(Deadline::lastMoment);
  }

  /**
   * Tells whether its date rests on bank holidays not yet published.
   *
   * @return true if the date is provisional
   */
  public boolean provisional() {
    return deadline().map(Deadline::provisional).orElse(false);
  }

  /**
   * Returns who must do it.
   *
   * @return the body or post
   */
  public BodyId responsible() {
    return rule().provision().responsible();
  }

  /**
   * Returns who must receive it.
   *
   * @return the bodies
   */
  public List<BodyId> recipients() {
    return rule().provision().recipients();
  }

  /**
   * Returns the rules that its fulfilment triggers.
   *
   * @return the rules in the order of the book
   */
  public List<RuleId> triggersInTurn() {
    return rule().metBy().stream()
        .flatMap(kind -> book().rulesTriggeredBy(kind).stream())
        .map(rule -> rule.id())
        .distinct()
        .toList();
  }

  /**
   * Returns why it stands as it does: all that the deadline explains, and what became of it.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return new CaseExplaining(this).explanation();
  }

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableCaseDeadline.Builder {}

  /** Returns the key, the state and the due date. */
  @Override
  public String toString() {
    return key() + " " + state() + dueDate().map(day -> " due " + day).orElse("");
  }
}
