// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * With whom a partnership engaged in a period, what it heard, and what changed because of it, all
 * computed from the records. Immutable and thread-safe.
 *
 * <pre>{@code
 * VoiceOfTheChild voice =
 *     VoiceOfTheChild.of(
 *         engagements.current(), voices.current(), changes.current(),
 *         ReportingPeriod.ofFinancialYear(2024));
 * voice.with(Engaged.CHILDREN);  // the engagements with children
 * voice.ledToAChange();          // what was heard, each with what changed
 * voice.ledToNone();             // what was heard without anything recorded that changed
 * }</pre>
 *
 * <p>An engagement is of the period if it has a day in it. What was heard in it belongs to it, and
 * so does every change in the records because of that, on whatever day: take the records as known
 * on a day to leave out what came later.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Voice of the Child; Annual Report:
 * "Ways in which the partners have engaged with children and families to inform their work and
 * influence service provision".
 */
public final class VoiceOfTheChild {
  private final ReportingPeriod period;
  private final List<Engagement> engagements;
  private final List<HeardStanding> heard;
  private final List<VoiceChange> changes;

  private VoiceOfTheChild(
      ReportingPeriod period,
      List<Engagement> engagements,
      List<HeardStanding> heard,
      List<VoiceChange> changes) {
    this.period = period;
    this.engagements = engagements;
    this.heard = heard;
    this.changes = changes;
  }

  /**
   * Makes up the voice of the child in a period.
   *
   * @param engagements engagements that are held to be right; those of no day in the period are
   *     left out
   * @param voices what was heard and is held to be right; that of other engagements is left out
   * @param changes what changed and is held to be right
   * @param period the period that is reported
   * @return with whom was engaged, what was heard and what changed
   */
  public static VoiceOfTheChild of(
      Collection<Engagement> engagements,
      Collection<VoiceHeard> voices,
      Collection<VoiceChange> changes,
      ReportingPeriod period) {
    requireNonNull(period, "period");
    List<Engagement> own =
        engagements.stream()
            .filter(one -> !one.first().isAfter(period.last()))
            .filter(one -> !one.last().isBefore(period.first()))
            .toList();
    Set<EngagementId> ids = own.stream().map(Engagement::engagement).collect(toSet());
    List<VoiceChange> inOrder = changes.stream().sorted(comparing(VoiceChange::day)).toList();
    Map<HeardId, List<VoiceChange>> because =
        inOrder.stream().collect(groupingBy(VoiceChange::heard));
    return new VoiceOfTheChild(
        period,
        own,
        voices.stream()
            .filter(one -> ids.contains(one.engagement()))
            .map(one -> new HeardStanding(one, because.getOrDefault(one.heard(), List.of())))
            .toList(),
        inOrder.stream().filter(one -> period.contains(one.day())).toList());
  }

  /**
   * Returns the period that is reported.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns the engagements of the period.
   *
   * @return in the order of the records
   */
  public List<Engagement> engagements() {
    return engagements;
  }

  /**
   * Returns the engagements of the period with one kind of people, maybe among others. How many
   * took part is not added up: the figures are as somebody stated them, and some may have taken
   * part twice.
   *
   * @param people the kind of people
   * @return in the order of the records
   */
  public List<Engagement> with(Engaged people) {
    requireNonNull(people, "people");
    return engagements.stream().filter(one -> one.engaged().contains(people)).toList();
  }

  /**
   * Returns the engagements of the period by who did them.
   *
   * @return in the order of the bodies' names; a body without engagements is left out
   */
  public Map<BodyId, List<Engagement>> engagementsByBody() {
    Map<BodyId, List<Engagement>> sorted =
        engagements.stream()
            .collect(
                groupingBy(
                    Engagement::by,
                    () -> new TreeMap<>(comparing(BodyId::value)),
                    Collectors.toUnmodifiableList()));
    return Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
  }

  /**
   * Returns the engagements of which it was not recorded that anything was heard.
   *
   * @return in the order of the records
   */
  public List<Engagement> withNothingHeard() {
    Set<EngagementId> spoke = heard.stream().map(one -> one.heard().engagement()).collect(toSet());
    return engagements.stream().filter(one -> !spoke.contains(one.engagement())).toList();
  }

  /**
   * Returns what was heard in the engagements of the period, with what changed because of it.
   *
   * @return in the order of the records
   */
  public List<HeardStanding> heard() {
    return heard;
  }

  /**
   * Returns what was heard and led to a change.
   *
   * @return in the order of the records
   */
  public List<HeardStanding> ledToAChange() {
    return heard(one -> !one.changes().isEmpty());
  }

  /**
   * Returns what was heard and led to no change that was recorded.
   *
   * @return in the order of the records
   */
  public List<HeardStanding> ledToNone() {
    return heard(one -> one.changes().isEmpty());
  }

  private List<HeardStanding> heard(Predicate<HeardStanding> which) {
    return heard.stream().filter(which).toList();
  }

  /**
   * Returns what changed in the period, because of what was heard in it or earlier.
   *
   * @return by the day
   */
  public List<VoiceChange> changesInThePeriod() {
    return changes;
  }

  /** Returns the period and how much was heard. */
  @Override
  public String toString() {
    return "VoiceOfTheChild["
        + period.label()
        + ", "
        + engagements.size()
        + " engagements, "
        + heard.size()
        + " heard]";
  }
}
