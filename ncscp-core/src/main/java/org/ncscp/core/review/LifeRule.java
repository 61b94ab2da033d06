// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.Optional;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.LegalBasis;

/**
 * The rules of order in the life of a case: what must go before what. Their time limits are rules
 * of the rule book. They follow the arrangements of Nottingham City, which follow the guidance.
 */
public enum LifeRule {
  /** A case begins with a referral, or when the council becomes aware of the incident. */
  BEGINS_WITH_REFERRAL(
      "a case begins with a referral, or when the council becomes aware",
      Source.ARRANGEMENTS,
      "Child Safeguarding Practice Reviews"),
  /**
   * The three partners discuss whether the criteria are met, or whether a learning review is
   * warranted.
   */
  PARTNERS_DECIDE(
      "the three partners decide whether the criteria are met, or whether a learning review is warranted",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** The referring agency is told of the decision. */
  FEEDBACK_TO_REFERRER(
      "feedback on the decision is given to the referring agency",
      Source.ARRANGEMENTS,
      "Learning Reviews"),
  /** The duty to notify is the council's own, whatever the partners decide. */
  COUNCIL_NOTIFIES(
      "the council notifies an incident that meets the criteria, and its duty is its own",
      Source.ARRANGEMENTS,
      "Notification of Incidents"),
  /** The council notifies deaths of looked-after children and care leavers. */
  DEATHS_OF_CHILDREN_IN_CARE(
      "the council notifies the death of a looked-after child or a care leaver",
      Source.GUIDANCE,
      "chapter 5"),
  /** There is no rapid review without a notification. */
  NOTIFICATION_BEFORE_RAPID_REVIEW(
      "there is no rapid review without a notification, unless the arrangements let a referral be enough",
      Source.PANEL,
      "rapid reviews"),
  /**
   * A rapid review gathers the facts, discusses immediate action, considers improvements and
   * decides what next.
   */
  RAPID_REVIEW(
      "a rapid review contains the facts, immediate action, the potential for improvements and the next steps",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** The decision about a practice review has regard to its criteria. */
  CRITERIA_REGARDED(
      "the decision about a practice review has regard to every criterion",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** As soon as the rapid review is complete, it goes to the Panel with the decision. */
  SENT_TO_PANEL(
      "the completed rapid review goes to the Panel, and the Panel answers it",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /**
   * Where the Panel disagrees, the decision makers and the Independent Scrutineer meet; the
   * partners adhere or commission a review, and justify it to the Panel either way.
   */
  RECONSIDERATION(
      "where the Panel disagrees, the decision makers and the Independent Scrutineer meet before the partners adhere to their decision or commission a review",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** A rapid review falls away if it is later found that the criteria are not met. */
  CRITERIA_FOUND_NOT_MET(
      "a notified case may later be found not to meet the criteria", Source.PANEL, "rapid reviews"),
  /** A practice review follows from a decision to undertake one. */
  PRACTICE_REVIEW_DECIDED(
      "a practice review follows from a rapid review, from reconsidering one, or from the partners' decision on a case below the definition",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** The terms of reference are drafted and the conduct of the review is overseen. */
  CONDUCT_OF_REVIEW(
      "the terms of reference are agreed, and the conduct of the review is overseen",
      Source.ARRANGEMENTS,
      "Child Safeguarding Practice Review Group"),
  /** The partners monitor progress and quality, and request information in writing. */
  MONITORED_IN_WRITING(
      "the partners monitor the progress and quality of a review at intervals, and request information or a draft in writing",
      Source.REGULATIONS,
      "regulation 14"),
  /** It is considered how best to engage with children, parents and carers. */
  FAMILY_ENGAGEMENT(
      "whenever a review is undertaken it is considered how best to engage with children, parents and carers",
      Source.ARRANGEMENTS,
      "Voice of the Child"),
  /** The findings are explained to those involved before any publication. */
  FINDINGS_EXPLAINED(
      "the findings are explained to those involved before any publication",
      Source.ARRANGEMENTS,
      "Voice of the Child"),
  /** The completed report is presented for sign-off. */
  SIGNED_OFF(
      "the completed report is signed off before anything is published",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** An advance copy goes out before publication. */
  ADVANCE_COPY("an advance copy goes out before publication", Source.GUIDANCE, "chapter 5"),
  /** Other proceedings run beside a review. */
  OTHER_PROCEEDINGS(
      "other proceedings about the same matter are kept beside the review, from their beginning to their end",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** A delay is approved, and its reasons are told. */
  DELAY_APPROVED(
      "a delay is approved by those who may, and the reasons are told",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /**
   * The report is published, or information about improvements, unless even that is decided
   * otherwise and justified.
   */
  PUBLICATION(
      "the report is published, or else information about improvements, unless it is decided otherwise and justified",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /** What is published stays on the website for a year and is available on request thereafter. */
  STAYS_AVAILABLE(
      "what is published stays on the website for a year and is available on request thereafter",
      Source.ARRANGEMENTS,
      "Rapid Review"),
  /**
   * The partners decide whether a learning review is warranted; learning and outcomes are recorded
   * and monitored.
   */
  LEARNING_REVIEW(
      "a learning review follows from the partners' decision; its learning and outcomes are recorded and monitored",
      Source.ARRANGEMENTS,
      "Learning Reviews"),
  /** The partners may decide that a notification and rapid review is needed instead. */
  LEARNING_REVIEW_CONVERTS(
      "a learning review becomes a notification when the council is aware that the criteria are met",
      Source.ARRANGEMENTS,
      "Learning Reviews"),
  /** The review group receives national reviews and findings of other partnerships. */
  REVIEWS_OF_OTHERS(
      "reviews of others are received and considered for local practice",
      Source.ARRANGEMENTS,
      "Child Safeguarding Practice Review Group"),
  /** Recommendations are considered, and actions are planned from them. */
  PRACTICE_IMPROVEMENT(
      "recommendations lead to actions, and actions to evidence, assurance and impact",
      Source.ARRANGEMENTS,
      "Practice Improvement"),
  /** A decision is in the register before a case rests on it. */
  DECISION_REGISTERED(
      "a decision is in the register, decided by those who may, before a case rests on it",
      Source.RECORD,
      ""),
  /** Nothing recorded is edited: a correction or a withdrawal is recorded instead. */
  NOTHING_EDITED(
      "nothing recorded is edited, and what rests on an event goes before it does",
      Source.RECORD,
      "");

  private enum Source {
    ARRANGEMENTS(
        "NCSCP safeguarding arrangements, December 2024", Force.LOCAL_ARRANGEMENTS, Evidence.READ),
    REGULATIONS(
        "Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018",
        Force.REGULATIONS,
        Evidence.READ),
    PANEL(
        "Child Safeguarding Practice Review Panel, frequently asked questions",
        Force.PANEL_GUIDANCE,
        Evidence.QUOTED),
    GUIDANCE(
        "Working Together to Safeguard Children 2023", Force.STATUTORY_GUIDANCE, Evidence.UNREAD),
    RECORD("", Force.PRACTICE, Evidence.INFERRED);

    private final String instrument;
    private final Force force;
    private final Evidence evidence;

    Source(String instrument, Force force, Evidence evidence) {
      this.instrument = instrument;
      this.force = force;
      this.evidence = evidence;
    }
  }

  private final String description;
  private final Source source;
  private final String provision;

  LifeRule(String description, Source source, String provision) {
    this.description = description;
    this.source = source;
    this.provision = provision;
  }

  /**
   * Returns the rule in words.
   *
   * @return for example {@code there is no rapid review without a notification}
   */
  public String description() {
    return description;
  }

  /**
   * Returns where it stands.
   *
   * @return empty for the two rules of the record itself
   */
  public Optional<LegalBasis> legalBasis() {
    return source == Source.RECORD
        ? Optional.empty()
        : Optional.of(
            LegalBasis.builder()
                .instrument(source.instrument)
                .provision(provision)
                .force(source.force)
                .evidence(source.evidence)
                .build());
  }
}
