// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.EscalationTarget;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.Superior;

/**
 * A group of a partnership: what it is for, who sits in it, who chairs it and how it decides.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Group implements Entry, WithGroup {
  Group() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return unique in the arrangements
   */
  public abstract GroupId id();

  /**
   * Returns what it is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns what it is called for short.
   *
   * @return for example {@code SLG}
   */
  public abstract Optional<String> abbreviation();

  /**
   * Returns the other names in use.
   *
   * @return maybe none
   */
  public abstract List<String> alsoKnownAs();

  /**
   * Returns what it is for.
   *
   * @return in words
   */
  public abstract Optional<String> purpose();

  /**
   * Returns what it does.
   *
   * @return in words, maybe nothing
   */
  public abstract List<String> functions();

  /**
   * Returns what it reports to.
   *
   * @return groups and boards, maybe none
   */
  public abstract List<Superior> reportsTo();

  /**
   * Returns whose group it is.
   *
   * @return several for a group across authorities
   */
  @NotEmpty
  public abstract List<PartnershipId> owners();

  /**
   * Returns how often it meets.
   *
   * @return recurring duties of the rule book, maybe none
   */
  public abstract List<RuleId> meetings();

  /**
   * Tells whether members declare their interests at the start of each meeting.
   *
   * @return false, if the arrangements do not say
   */
  @Value.Default
  public boolean declarationsAtEachMeeting() {
    return false;
  }

  /**
   * Returns where it takes what it cannot resolve.
   *
   * @return a group, a board or a post; empty if it is not stated
   */
  public abstract Optional<EscalationTarget> escalatesTo();

  /**
   * Returns the task with which it ends.
   *
   * @return empty for a standing group
   */
  public abstract Optional<TaskAndFinish> taskAndFinish();

  /**
   * Returns what only this group may decide.
   *
   * @return maybe nothing
   */
  public abstract List<ReservedMatter> reservedMatters();

  /**
   * Returns who sits in it.
   *
   * @return on any day, in the order of the file
   */
  public abstract List<Seat> seats();

  /**
   * Returns how it gets its chair.
   *
   * @return one after the other; empty if it is not stated
   */
  public abstract List<Chairing> chairs();

  /**
   * Returns how it gets its vice-chair.
   *
   * @return one after the other; empty if it is not stated
   */
  public abstract List<Chairing> viceChairs();

  /**
   * Returns who must be present for it to decide.
   *
   * @return empty if it is not stated
   */
  public abstract List<QuorumRule> quorums();

  /**
   * Returns how it decides.
   *
   * @return empty if it is not stated
   */
  public abstract List<GroupDecision> decisions();

  /**
   * Returns what its decisions need beside their votes.
   *
   * @return maybe nothing
   */
  public abstract List<DecisionRequirement> requirements();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

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
  }

  /** Builds a {@link Group}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableGroup.Builder {
    Builder() {}
  }
}
