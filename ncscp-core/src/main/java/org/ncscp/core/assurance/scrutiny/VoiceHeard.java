// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ThemeId;

/**
 * Something that was heard in an engagement. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Voice of the Child.
 */
@Value.Immutable
public abstract class VoiceHeard implements YearRecord, WithVoiceHeard {
  VoiceHeard() {}

  /**
   * Returns what it is called.
   *
   * @return its name
   */
  public abstract HeardId heard();

  /**
   * Returns in which engagement it was heard.
   *
   * @return its name
   */
  public abstract EngagementId engagement();

  /**
   * Returns what was heard.
   *
   * @return what children, families or others said
   */
  public abstract FreeText text();

  /**
   * Returns what it is about.
   *
   * @return themes in the order in which they were given; maybe none
   */
  public abstract Set<ThemeId> themes();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VoiceHeard}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableVoiceHeard.Builder {
    Builder() {}
  }
}
