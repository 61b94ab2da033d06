// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Which decisions are asked for: those to which everything applies that is said. What is said
 * again, days included, takes the place of what was said before.
 *
 * <pre>{@code
 * register.decisions(
 *     DecisionQuery.all()
 *         .in(ReportingPeriod.ofFinancialYear(2024))
 *         .by(GroupId.of("strategic-leadership-group")));
 * }</pre>
 *
 * @param decided the days on which they were decided; empty for any
 * @param group who decided; empty for any group
 * @param topic what they are about; empty for anything
 * @param status how far they have been carried out; empty for any status, and for none
 */
public record DecisionQuery(
    Optional<EffectivePeriod> decided,
    Optional<GroupId> group,
    Optional<DecisionTopic> topic,
    Optional<DecisionStatus> status) {

  /**
   * Refuses nulls.
   *
   * @param decided the days on which they were decided; empty for any
   * @param group who decided; empty for any group
   * @param topic what they are about; empty for anything
   * @param status how far they have been carried out; empty for any status, and for none
   */
  public DecisionQuery {
    requireNonNull(decided, "decided");
    requireNonNull(group, "group");
    requireNonNull(topic, "topic");
    requireNonNull(status, "status");
  }

  /**
   * Returns the query for all decisions.
   *
   * @return a query of which nothing is said yet
   */
  public static DecisionQuery all() {
    return new DecisionQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Asks for the decisions of a period, in place of any days that were asked for before.
   *
   * @param period the period
   * @return this query, for what was decided in it
   */
  public DecisionQuery in(ReportingPeriod period) {
    return from(requireNonNull(period, "period").first(), period.last());
  }

  /**
   * Asks for the decisions of some days, in place of any that were asked for before.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   * @return this query, for what was decided on these days
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public DecisionQuery from(LocalDate first, LocalDate last) {
    return new DecisionQuery(
        Optional.of(EffectivePeriod.ofClosed(first, last)), group, topic, status);
  }

  /**
   * Asks for the decisions of a group.
   *
   * @param who the group
   * @return those of this query that it decided
   */
  public DecisionQuery by(GroupId who) {
    return new DecisionQuery(decided, Optional.of(who), topic, status);
  }

  /**
   * Asks for the decisions about something.
   *
   * @param what the topic
   * @return those of this query that have it
   */
  public DecisionQuery about(DecisionTopic what) {
    return new DecisionQuery(decided, group, Optional.of(what), status);
  }

  /**
   * Asks for the decisions that stand so.
   *
   * @param how the status
   * @return those of this query that have it
   */
  public DecisionQuery standing(DecisionStatus how) {
    return new DecisionQuery(decided, group, topic, Optional.of(how));
  }

  /**
   * Tells whether a decision is asked for.
   *
   * @param decision the decision
   * @return true if everything applies to it
   */
  public boolean matches(Decision decision) {
    return decided.filter(days -> !days.contains(decision.decidedOn())).isEmpty()
        && group.filter(who -> !who.equals(decision.by())).isEmpty()
        && topic.filter(what -> !decision.topics().contains(what)).isEmpty()
        && (status.isEmpty() || status.equals(decision.status()));
  }
}
