// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.policy.ReportContent;

/**
 * Whether the report has something that it must contain.
 *
 * @param content what it must contain
 * @param state how it stands
 * @param passages how many paragraphs and points are written of it
 * @param evidence how many records of each kind that the arrangements name can show it
 * @param lacking what it lacks, in words; nothing if it is present
 */
public record ContentStanding(
    ReportContent content,
    State state,
    int passages,
    List<EvidenceCount> evidence,
    List<String> lacking) {
  /** How a content stands. */
  public enum State {
    /** It is written, and there are records that show it where records can. */
    PRESENT("present"),
    /** It is written without a record that shows it, or the other way round, or not whole. */
    THIN("thin"),
    /** There is nothing. */
    MISSING("missing");

    private final String description;

    State(String description) {
      this.description = description;
    }

    /**
     * Returns it in words.
     *
     * @return one word in English
     */
    public String description() {
      return description;
    }
  }

  /**
   * Checks the parts.
   *
   * @param content what it must contain
   * @param state how it stands
   * @param passages how many paragraphs and points are written of it
   * @param evidence how many records of each kind can show it
   * @param lacking what it lacks, in words
   */
  public ContentStanding {
    requireNonNull(content, "content");
    requireNonNull(state, "state");
    evidence = List.copyOf(requireNonNull(evidence, "evidence"));
    lacking = List.copyOf(requireNonNull(lacking, "lacking"));
  }

  /**
   * Tells whether nothing is written of it yet: the report cannot be published so.
   *
   * @return true if there is no passage
   */
  public boolean isUnwritten() {
    return passages == 0;
  }

  /** Returns what it is and how it stands. */
  @Override
  public String toString() {
    return content.id()
        + ": "
        + state.description()
        + (lacking.isEmpty() ? "" : " (" + String.join("; ", lacking) + ")");
  }
}
