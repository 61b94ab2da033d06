// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.narrative;

import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportContentId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * One paragraph or point of the yearly report, under the content that it fills. It is written to be
 * published, by somebody who answers for it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Passage.builder()
 *     .provenance(provenance)                     // NCSCP annual report 2024/25, Challenges
 *     .content(ReportContentId.of("little-progress"))
 *     .period(ReportingPeriod.ofFinancialYear(2024))
 *     .heading("Neglect")
 *     .text(FreeText.of("We recognise that addressing neglect remains …"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Passage implements YearRecord, WithPassage {
  Passage() {}

  /**
   * Returns what it fills: a content that the arrangements require, or any other section.
   *
   * @return the content
   */
  public abstract ReportContentId content();

  /**
   * Returns the period of the report that it stands in.
   *
   * @return the period
   */
  public abstract ReportingPeriod period();

  /**
   * Returns the heading under which it stands within its content.
   *
   * @return empty if it stands under that of the content itself
   */
  public abstract Optional<String> heading();

  /**
   * Returns how it is set.
   *
   * @return {@link PassageForm#PARAGRAPH} unless it is said otherwise
   */
  @Value.Default
  public PassageForm form() {
    return PassageForm.PARAGRAPH;
  }

  /**
   * Returns what is to be published.
   *
   * @return the text, without markup
   */
  public abstract FreeText text();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    heading()
        .filter(String::isBlank)
        .ifPresent(
            blank -> {
              throw new IllegalArgumentException("heading must not be blank");
            });
  }

  /** Builds a {@link Passage}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutablePassage.Builder {
    Builder() {}
  }
}
