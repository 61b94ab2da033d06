// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;

/**
 * Something that changed because of what was heard. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Annual Report: "Ways in which the
 * partners have engaged with children and families to inform their work and influence service
 * provision".
 */
@Value.Immutable
public abstract class VoiceChange implements YearRecord, WithVoiceChange {
  VoiceChange() {}

  /**
   * Returns what was heard.
   *
   * @return its name
   */
  public abstract HeardId heard();

  /**
   * Returns when it changed.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns what changed.
   *
   * @return the change
   */
  public abstract FreeText changed();

  /**
   * Returns who changed it.
   *
   * @return a body, group or post
   */
  public abstract BodyId by();

  /**
   * Returns what shows that it changed.
   *
   * @return empty if none was stated
   */
  public abstract Optional<FreeText> evidence();

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
    provenance().requireHappened("day", day());
  }

  /** Builds a {@link VoiceChange}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableVoiceChange.Builder {
    Builder() {}
  }
}
