// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;

/**
 * How an agreed action stood on a day. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Annual Report.
 */
@Value.Immutable
public abstract class ActionProgress implements YearRecord, WithActionProgress {
  ActionProgress() {}

  /**
   * Returns the action.
   *
   * @return its name
   */
  public abstract AgreedActionId action();

  /**
   * Returns when it stood so.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns how far it came.
   *
   * @return from none to completed, or cancelled
   */
  public abstract Progress progress();

  /**
   * Returns why there was little or no progress, or why it was given up.
   *
   * @return always given with those
   */
  public abstract Optional<FreeText> reason();

  /**
   * Returns what shows how far it came.
   *
   * @return empty if none was stated
   */
  public abstract Optional<FreeText> evidence();

  /**
   * Returns what changed for children, families or practice.
   *
   * @return empty if none was stated; that is not the same as no impact
   */
  public abstract Optional<FreeText> impact();

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
    progress().requireReason(reason());
    provenance().requireHappened("day", day());
  }

  /** Builds an {@link ActionProgress}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableActionProgress.Builder {
    Builder() {}
  }
}
