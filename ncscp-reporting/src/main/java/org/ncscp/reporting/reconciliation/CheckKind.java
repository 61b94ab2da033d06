// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.ncscp.reporting.reconciliation.Severity.ERROR;
import static org.ncscp.reporting.reconciliation.Severity.NOTE;
import static org.ncscp.reporting.reconciliation.Severity.WARNING;

import java.util.Locale;

/**
 * What is checked, and how much it matters if it fails.
 *
 * <p>Stated rounding is tolerated by one rule. A figure may be off by half a unit of its last
 * stated place: an amount of whole pounds by 50p, one with pence by nothing, a percentage of two
 * places by 0.005, a count by nothing. A figure that is the sum or the difference of others may be
 * off by what they may be off together, each record of a computed one counted where all its records
 * are in whole pounds.
 */
public enum CheckKind {
  /** A total is not the sum of its parts. */
  SUM(ERROR, "A total is the sum of its parts."),
  /** A difference does not follow from what it is the difference of. */
  DIFFERENCE(ERROR, "A difference follows from the figures that it is the difference of."),
  /** Two stated figures that should be the same are not. */
  EQUAL(ERROR, "Two figures for one thing are the same."),
  /** A stated figure is not what the records come to. */
  RECORDS(ERROR, "A stated figure is what the records come to."),
  /** One figure is stated with two values for the same time. */
  TWO_VALUES(ERROR, "One figure has one value, wherever it is stated."),
  /** A share is not the share of its part in its whole, in any rounding. */
  SHARES(ERROR, "A share is that of its part in its whole, rounded."),
  /** The shares of one whole do not add up to a hundred within their roundings. */
  SHARE_SUM(ERROR, "The shares of one whole add up to 100% within their roundings."),
  /** A figure is not the part of the whole that its own source states with it. */
  COUNT_SHARE(ERROR, "A figure stated with its part and whole is that share."),
  /** A part is more than its whole. */
  PART_ABOVE_WHOLE(ERROR, "A part is not more than its whole."),
  /** Figures of different kinds, units or times, or qualified ones, are put in one sum. */
  NOT_COMPARABLE(
      ERROR,
      "Money, counts and percentages, different units, periods and days, flows and snapshots, and"
          + " figures such as \"over 100\" are never added or compared."),
  /** Nothing is written of something that the report must contain. */
  CONTENT_UNWRITTEN(ERROR, "Something is written of all that the report must contain."),
  /** Whether there was little or no progress on a priority is not answered. */
  PRIORITY_UNANSWERED(ERROR, "Each priority says whether there was little or no progress."),
  /** What is written tells a small number of what the tables withhold. */
  SMALL_NUMBER_TOLD(ERROR, "What tables withhold, no sentence tells."),
  /** A difference is made of money for different groups of people. */
  SCOPES_MIXED(WARNING, "Income and spending that are compared are for the same people."),
  /** A total is more than its known parts, and one of them is not quantified. */
  INCOMPLETE_SUM(WARNING, "A breakdown of a total quantifies all its parts."),
  /** A percentage is one that no count of any of its wholes gives. */
  NO_SUCH_FRACTION(WARNING, "A percentage is that of a whole number of its whole."),
  /** A decision is dated on a day that is not a working day. */
  DECISION_DAY(WARNING, "A decision is dated on a working day."),
  /** A figure names a year or day that its report could not know. */
  DATE_AHEAD(
      WARNING,
      "No day is after the one on which it was recorded, and no year is after that one or after the"
          + " year that holds the day twelve months from the end of the period."),
  /** An exact figure has no unit, no period and no day, or is a rate without period and day. */
  UNDATED(WARNING, "A figure says of which period or day it is."),
  /** A record names a body or theme that the arrangements do not have. */
  UNKNOWN_NAME(WARNING, "Bodies and themes that records name are those of the arrangements."),
  /** What a relation says could not be looked at. */
  NOT_CHECKED(WARNING, "What should be checked can be."),
  /** A qualified figure has no unit, no period and no day. */
  UNDATED_ROUGH(NOTE, "A rough figure says of which period or day it is."),
  /** A figure differs by no more than stated rounding allows. */
  ROUNDING(NOTE, "Rounded figures may differ by their roundings."),
  /** A share is right only if it was rounded in another way than to the nearest. */
  OTHER_ROUNDING(NOTE, "A share is rounded to the nearest."),
  /** A figure is of a day or period that is not within the period of the report. */
  OUTSIDE_PERIOD(NOTE, "A figure is of the period of the report."),
  /** Records of other periods were left out. */
  RECORDS_OUTSIDE(NOTE, "Only records of the period are counted.");

  private final Severity severity;
  private final String sentence;

  CheckKind(Severity severity, String sentence) {
    this.severity = severity;
    this.sentence = sentence;
  }

  /**
   * Returns how much it matters if it fails.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what should hold, for people.
   *
   * @return one sentence
   */
  public String sentence() {
    return sentence;
  }

  /**
   * Returns the word with which the names of its findings begin.
   *
   * @return for example {@code share-sum}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
