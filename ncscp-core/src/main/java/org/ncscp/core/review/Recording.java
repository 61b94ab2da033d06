// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import org.ncscp.core.history.CaseReference;

/** What became of an event that was to be recorded. */
public sealed interface Recording {

  /**
   * It was recorded.
   *
   * @param reviewCase the case with it
   */
  record Recorded(ReviewCase reviewCase) implements Recording {
    /**
     * Refuses null.
     *
     * @param reviewCase the case with it
     */
    public Recorded {
      requireNonNull(reviewCase, "reviewCase");
    }
  }

  /**
   * It was refused, and the case is as it was.
   *
   * @param reference the case
   * @param event the event
   * @param stages where the case stood, one stage for each strand that has begun
   * @param stands the event that would not be permitted: the refused one itself, or one already
   *     recorded that could not stand beside it
   * @param rule the rule
   * @param needed what would be needed
   */
  record Refused(
      CaseReference reference,
      CaseEvent event,
      List<Stage> stages,
      CaseEvent stands,
      LifeRule rule,
      String needed)
      implements Recording {
    /**
     * Refuses nulls.
     *
     * @param reference the case
     * @param event the event
     * @param stages where the case stood
     * @param stands the event that would not be permitted
     * @param rule the rule
     * @param needed what would be needed
     */
    public Refused {
      requireNonNull(reference, "reference");
      requireNonNull(event, "event");
      stages = List.copyOf(requireNonNull(stages, "stages"));
      requireNonNull(stands, "stands");
      requireNonNull(rule, "rule");
      requireNonNull(needed, "needed");
    }

    /**
     * Returns it in one line, without any text of the case.
     *
     * @return the case, its stages, the event, the rule with its source, and what would be needed
     */
    public String message() {
      return "case "
          + reference
          + " ("
          + (stages.isEmpty()
              ? "not begun"
              : stages.stream().map(Stage::description).collect(joining(", ")))
          + ") refuses "
          + event
          + ": "
          + rule.description()
          + rule.legalBasis().map(basis -> " [" + basis.citation() + "]").orElse("")
          + "; "
          + (stands.id().equals(event.id()) ? "" : stands + " would no longer be permitted; ")
          + "needed: "
          + needed;
    }

    /** Returns the message. */
    @Override
    public String toString() {
      return message();
    }
  }
}
