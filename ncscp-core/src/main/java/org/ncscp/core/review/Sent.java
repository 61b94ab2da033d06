// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.ncscp.core.reference.BodyId;

/**
 * Something was sent, or explained, to some of those who are to receive it. It counts as done on
 * the day on which the last of them has it: who they are is told by the rule that it meets.
 *
 * @param paper what
 * @param to who has it now, at least one
 */
public record Sent(Paper paper, Set<BodyId> to) implements Step {

  /**
   * Refuses nulls and an empty set.
   *
   * @param paper what
   * @param to who has it now, at least one
   * @throws IllegalArgumentException if {@code to} is empty
   */
  public Sent {
    requireNonNull(paper, "paper");
    to = Parts.inOrder("to", to);
    if (to.isEmpty()) {
      throw new IllegalArgumentException("to must have at least one");
    }
  }

  @Override
  public StepKind kind() {
    return StepKind.SENT;
  }

  @Override
  public Optional<Enum<?>> outcome() {
    return Optional.of(paper);
  }
}
