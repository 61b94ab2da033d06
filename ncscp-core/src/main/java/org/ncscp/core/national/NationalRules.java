// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RuleBook;

/**
 * The time limits and recurring duties that Acts, regulations and national guidance give every
 * safeguarding partnership in England, with the ids of those most asked for.
 */
public final class NationalRules {
  /** The council notifies the Panel: 5 working days after it became aware of the incident. */
  public static final RuleId SERIOUS_INCIDENT_NOTIFICATION =
      RuleId.of("serious-incident-notification");

  /** The partners complete the rapid review: 15 working days after the notification. */
  public static final RuleId RAPID_REVIEW = RuleId.of("rapid-review");

  /** The practice review is completed and published: 6 months after it was initiated. */
  public static final RuleId PRACTICE_REVIEW_PUBLICATION = RuleId.of("practice-review-publication");

  /** The Panel and others receive the report: 7 working days before its publication. */
  public static final RuleId ADVANCE_COPY = RuleId.of("advance-copy");

  private static final class Bundled {
    static final RuleBook BOOK = read();
  }

  private NationalRules() {}

  /**
   * Returns the national rule book.
   *
   * @return always the same instance
   */
  public static RuleBook ruleBook() {
    return Bundled.BOOK;
  }

  private static RuleBook read() {
    try (InputStream in = NationalRules.class.getResourceAsStream("rules.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the bundled rule book is missing: national/rules.yaml");
      }
      return RuleBook.read(in, "national/rules.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled rule book cannot be read", e);
    }
  }
}
