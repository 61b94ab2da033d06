// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RuleBook;

/**
 * The time limits and recurring duties that Acts, regulations and national guidance give every
 * safeguarding partnership in England, with their ids.
 */
public final class NationalRules {
  /**
   * Local authority notifies the Child Safeguarding Practice Review Panel of a serious incident.
   */
  public static final RuleId SERIOUS_INCIDENT_NOTIFICATION =
      RuleId.of("serious-incident-notification");

  /** Local authority tells the safeguarding partners of the serious incident. */
  public static final RuleId SAFEGUARDING_PARTNERS_TOLD = RuleId.of("safeguarding-partners-told");

  /** Local authority notifies the death of a looked-after child. */
  public static final RuleId LOOKED_AFTER_CHILD_DEATH_NOTIFICATION =
      RuleId.of("looked-after-child-death-notification");

  /** Local authority notifies the death of a care leaver aged up to and including 24. */
  public static final RuleId CARE_LEAVER_DEATH_NOTIFICATION =
      RuleId.of("care-leaver-death-notification");

  /** Rapid review undertaken and completed. */
  public static final RuleId RAPID_REVIEW = RuleId.of("rapid-review");

  /** Rapid review and the decision about a practice review sent to the Panel. */
  public static final RuleId RAPID_REVIEW_SENT_TO_PANEL = RuleId.of("rapid-review-sent-to-panel");

  /** Panel answers the rapid review. */
  public static final RuleId PANEL_ANSWER = RuleId.of("panel-answer");

  /** Local child safeguarding practice review completed and published. */
  public static final RuleId PRACTICE_REVIEW_PUBLICATION = RuleId.of("practice-review-publication");

  /**
   * Advance copy of the report, or of the information about improvements, sent before publication.
   */
  public static final RuleId ADVANCE_COPY = RuleId.of("advance-copy");

  /** Decision not to publish justified to the Panel and the Secretary of State. */
  public static final RuleId NON_PUBLICATION_JUSTIFIED = RuleId.of("non-publication-justified");

  /** Published report stays publicly available. */
  public static final RuleId REPORT_STAYS_PUBLIC = RuleId.of("report-stays-public");

  /** National child safeguarding practice review completed and published. */
  public static final RuleId NATIONAL_REVIEW_PUBLICATION = RuleId.of("national-review-publication");

  /** Advance copy of the national review sent before publication. */
  public static final RuleId NATIONAL_REVIEW_ADVANCE_COPY =
      RuleId.of("national-review-advance-copy");

  /** Published national review stays publicly available. */
  public static final RuleId NATIONAL_REVIEW_STAYS_PUBLIC =
      RuleId.of("national-review-stays-public");

  /** Action that follows from a review carried out by its own date. */
  public static final RuleId ACTION_CARRIED_OUT = RuleId.of("action-carried-out");

  /** First safeguarding arrangements in operation after their publication. */
  public static final RuleId ARRANGEMENTS_IN_OPERATION = RuleId.of("arrangements-in-operation");

  /** Yearly report published by the end of September. */
  public static final RuleId YEARLY_REPORT_PUBLISHED_BY_SEPTEMBER =
      RuleId.of("yearly-report-published-by-september");

  /** Copy of the published yearly report sent to the Panel and Foundations. */
  public static final RuleId YEARLY_REPORT_SENT = RuleId.of("yearly-report-sent");

  /** Decision on the referral made, and the referrer told. */
  public static final RuleId REFERRAL_DECISION = RuleId.of("referral-decision");

  /** Assessment under section 17 or 47 concluded. */
  public static final RuleId ASSESSMENT = RuleId.of("assessment");

  /** Initial child protection conference held. */
  public static final RuleId INITIAL_CHILD_PROTECTION_CONFERENCE =
      RuleId.of("initial-child-protection-conference");

  /** First core group meeting held. */
  public static final RuleId FIRST_CORE_GROUP = RuleId.of("first-core-group");

  /** First child protection review conference held. */
  public static final RuleId FIRST_REVIEW_CONFERENCE = RuleId.of("first-review-conference");

  /** Further child protection review conference held. */
  public static final RuleId FURTHER_REVIEW_CONFERENCE = RuleId.of("further-review-conference");

  /** Conference held for a child with a child protection plan who moved into the area. */
  public static final RuleId TRANSFER_IN_CONFERENCE = RuleId.of("transfer-in-conference");

  /** Police protection ends. */
  public static final RuleId POLICE_PROTECTION = RuleId.of("police-protection");

  /** Emergency protection order ends or is extended. */
  public static final RuleId EMERGENCY_PROTECTION_ORDER = RuleId.of("emergency-protection-order");

  /** Extended emergency protection order ends. */
  public static final RuleId EMERGENCY_PROTECTION_ORDER_EXTENSION =
      RuleId.of("emergency-protection-order-extension");

  /** Application for a care or supervision order disposed of. */
  public static final RuleId CARE_PROCEEDINGS = RuleId.of("care-proceedings");

  /** First review of a looked-after child's case held. */
  public static final RuleId FIRST_LOOKED_AFTER_REVIEW = RuleId.of("first-looked-after-review");

  /** Second review of a looked-after child's case held. */
  public static final RuleId SECOND_LOOKED_AFTER_REVIEW = RuleId.of("second-looked-after-review");

  /** Further review of a looked-after child's case held. */
  public static final RuleId FURTHER_LOOKED_AFTER_REVIEW = RuleId.of("further-looked-after-review");

  /** Looked-after child visited after the placement started. */
  public static final RuleId FIRST_PLACEMENT_VISIT = RuleId.of("first-placement-visit");

  /** Looked-after child living with a parent visited after the care order. */
  public static final RuleId CARE_ORDER_VISIT = RuleId.of("care-order-visit");

  /** Looked-after child visited at intervals of not more than six weeks. */
  public static final RuleId SIX_WEEKLY_PLACEMENT_VISIT = RuleId.of("six-weekly-placement-visit");

  /** Child in a placement to last until 18 visited at intervals of not more than three months. */
  public static final RuleId LONG_TERM_PLACEMENT_VISIT = RuleId.of("long-term-placement-visit");

  /** Looked-after child visited weekly until the first review. */
  public static final RuleId WEEKLY_PLACEMENT_VISIT = RuleId.of("weekly-placement-visit");

  /** Looked-after child visited at intervals of not more than four weeks. */
  public static final RuleId FOUR_WEEKLY_PLACEMENT_VISIT = RuleId.of("four-weekly-placement-visit");

  /** First visit about private fostering. */
  public static final RuleId FIRST_PRIVATE_FOSTERING_VISIT =
      RuleId.of("first-private-fostering-visit");

  /** Privately fostered child visited in the first year. */
  public static final RuleId PRIVATE_FOSTERING_VISIT = RuleId.of("private-fostering-visit");

  /** Privately fostered child visited in the second or a later year. */
  public static final RuleId LATER_YEAR_PRIVATE_FOSTERING_VISIT =
      RuleId.of("later-year-private-fostering-visit");

  /** Designated officer told of an allegation. */
  public static final RuleId ALLEGATION_TOLD_TO_DESIGNATED_OFFICER =
      RuleId.of("allegation-told-to-designated-officer");

  /** Allegation resolved: 80 in 100 cases within one month. */
  public static final RuleId ALLEGATION_RESOLUTION_ONE_MONTH =
      RuleId.of("allegation-resolution-one-month");

  /** Allegation resolved: 90 in 100 cases within three months. */
  public static final RuleId ALLEGATION_RESOLUTION_THREE_MONTHS =
      RuleId.of("allegation-resolution-three-months");

  /** Allegation resolved: all but the most exceptional cases within twelve months. */
  public static final RuleId ALLEGATION_RESOLUTION_TWELVE_MONTHS =
      RuleId.of("allegation-resolution-twelve-months");

  /** Record of the allegation kept. */
  public static final RuleId ALLEGATION_RECORD_KEPT = RuleId.of("allegation-record-kept");

  /** Child's death notified to the child death review partners. */
  public static final RuleId CHILD_DEATH_NOTIFIED = RuleId.of("child-death-notified");

  /** Child death review meeting held. */
  public static final RuleId CHILD_DEATH_REVIEW_MEETING = RuleId.of("child-death-review-meeting");

  /** Death reviewed by the child death overview panel. */
  public static final RuleId CHILD_DEATH_OVERVIEW_PANEL_REVIEW =
      RuleId.of("child-death-overview-panel-review");

  /** Safeguarding partners prepare and publish a yearly report. */
  public static final RuleId YEARLY_REPORT = RuleId.of("yearly-report");

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
