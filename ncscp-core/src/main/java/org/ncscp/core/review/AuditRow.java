// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.deadline.Remaining;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;

/**
 * One step of a case in the scrutineer's audit: whether it was in time, by whom it was decided, and
 * whether reasons are on record. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AuditRow implements WithAuditRow {
  AuditRow() {}

  /**
   * Returns the case.
   *
   * @return its pseudonym
   */
  public abstract CaseReference reference();

  /**
   * Returns what was to be done.
   *
   * @return the title of the rule, or the step in words
   */
  public abstract String what();

  /**
   * Returns the rule that says by when.
   *
   * @return empty if none does
   */
  public abstract Optional<RuleId> rule();

  /**
   * Returns by when it was to be done.
   *
   * @return the last day with every extension that counts; empty if none can be told
   */
  public abstract Optional<LocalDate> due();

  /**
   * Returns when it was done.
   *
   * @return the day in London, or empty if it was not
   */
  public abstract Optional<LocalDate> done();

  /**
   * Returns whether it was in time.
   *
   * @return the timing
   */
  public abstract AuditTiming timing();

  /**
   * Returns what was left, or how late it was.
   *
   * @return in the rule's own unit, or empty without a due date
   */
  public abstract Optional<Remaining> remaining();

  /**
   * Returns the decision on which it rests.
   *
   * @return empty if it rests on none
   */
  public abstract Optional<DecisionReference> decision();

  /**
   * Returns who decided.
   *
   * @return the group, as the register has it
   */
  public abstract Optional<GroupId> decidedBy();

  /**
   * Returns what became of the decision.
   *
   * @return empty if the register does not say
   */
  public abstract Optional<Result> result();

  /**
   * Returns how it came about.
   *
   * @return empty if the register does not say
   */
  public abstract Optional<Method> method();

  /**
   * Returns the reasons.
   *
   * @return those in the register, or else those with the event; withheld; empty if there are none
   */
  public abstract Optional<FreeText> rationale();

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
  }

  static final class Builder extends ImmutableAuditRow.Builder {
    Builder() {}
  }

  /** Returns the case, the step and its timing, and no text. */
  @Override
  public String toString() {
    return reference()
        + ": "
        + what()
        + " "
        + timing().description()
        + due().map(day -> ", due " + day).orElse("")
        + done().map(day -> ", done " + day).orElse("")
        + decision().map(ref -> ", decided by " + ref).orElse("");
  }
}
