// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PartnershipId;

/**
 * An item of a meeting's agenda. Immutable and thread-safe.
 *
 * <p>An item that was put off, or not reached, was not taken: it may have been discussed all the
 * same.
 */
@Value.Immutable
public abstract class AgendaItem implements WithAgendaItem {
  AgendaItem() {}

  /**
   * Returns its number.
   *
   * @return unique in the meeting
   */
  public abstract AgendaItemId id();

  /**
   * Returns what it is called.
   *
   * @return the title, withheld: it may say too much of a child
   */
  public abstract FreeText title();

  /**
   * Returns what was to be decided.
   *
   * @return the kind of decision, or empty where there is none or it is not stated
   */
  public abstract Optional<DecisionKind> kind();

  /**
   * Returns to whose part of a joint meeting it belongs.
   *
   * @return the partnership, or empty for the whole meeting
   */
  public abstract Optional<PartnershipId> segment();

  /**
   * Returns when it was discussed.
   *
   * @return empty if it was not, or if that is not known
   */
  public abstract Optional<Span> discussed();

  /**
   * Returns when it was decided, or noted where there was nothing to decide.
   *
   * @return the moment, or empty if it was not taken
   */
  public abstract Optional<Instant> takenAt();

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
    if (discussed().isPresent()
        && takenAt().isPresent()
        && !discussed().get().contains(takenAt().get())) {
      throw new IllegalArgumentException(
          "item "
              + id()
              + " must be taken while it is discussed, "
              + discussed().get()
              + ", the end not included, but was at "
              + Moment.at(takenAt().get()));
    }
  }

  /** Builds an {@link AgendaItem}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}
