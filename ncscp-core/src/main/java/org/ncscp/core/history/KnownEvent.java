// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.FactKind;

/**
 * Something that happened, as it is known after all corrections.
 *
 * @param fact what was first recorded
 * @param corrections its corrections in the order recorded
 */
public record KnownEvent(Fact.Happened fact, List<Fact.Corrected> corrections) {

  /**
   * Keeps a copy of the list.
   *
   * @param fact what was first recorded
   * @param corrections its corrections in the order recorded
   */
  public KnownEvent {
    requireNonNull(fact, "fact");
    corrections = List.copyOf(corrections);
  }

  /**
   * Returns the fact's id.
   *
   * @return the id
   */
  public FactId id() {
    return fact.id();
  }

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  public FactKind kind() {
    return fact.kind();
  }

  /**
   * Returns when it happened, by the last correction.
   *
   * @return the moment
   */
  public Moment when() {
    return corrections.isEmpty() ? fact.when() : corrections.get(corrections.size() - 1).when();
  }

  /**
   * Returns the earliest moment that was ever recorded for it: what followed it then still follows
   * it after a correction, so that a step already done is not reopened.
   *
   * @return the moment
   */
  public Moment earliestEver() {
    Moment earliest = fact.when();
    for (Fact.Corrected correction : corrections) {
      earliest = correction.when().compareTo(earliest) < 0 ? correction.when() : earliest;
    }
    return earliest;
  }

  /**
   * Tells whether it answers what a fact triggered.
   *
   * @param triggers the facts that triggered it
   * @return true if it concerns one of them, or says of none that it does
   */
  public boolean answers(List<KnownEvent> triggers) {
    if (fact.concerns().isEmpty()) {
      return true;
    }
    return triggers.stream().anyMatch(trigger -> fact.concerns().get().equals(trigger.id()));
  }

  /**
   * Returns what somebody wrote about it.
   *
   * @return the note, if there is one
   */
  public Optional<FreeText> note() {
    return fact.note();
  }
}
