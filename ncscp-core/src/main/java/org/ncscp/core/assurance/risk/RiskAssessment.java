// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;

/**
 * How high a risk was held to be on a day, before and after what is done against it, and what was
 * decided of it. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Use of Data and Intelligence.
 */
@Value.Immutable
public abstract class RiskAssessment implements YearRecord, WithRiskAssessment {
  RiskAssessment() {}

  /**
   * Returns which risk was assessed.
   *
   * @return its name in the register
   */
  public abstract RiskId risk();

  /**
   * Returns when.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns how high it would be if nothing were done.
   *
   * @return the score before mitigation
   */
  public abstract RiskScore before();

  /**
   * Returns how high it is with what is done.
   *
   * @return the score after mitigation; without any, that before it
   */
  public abstract RiskScore after();

  /**
   * Returns what is done against it.
   *
   * @return what somebody wrote; empty if nothing is
   */
  public abstract Optional<FreeText> mitigation();

  /**
   * Returns which group answers for it from then on.
   *
   * @return the group
   */
  public abstract GroupId owner();

  /**
   * Returns to whom it stands escalated from then on.
   *
   * @return the groups; none if it is not
   */
  public abstract Set<GroupId> escalatedTo();

  /**
   * Returns why it stands escalated.
   *
   * @return the reason; empty if it is not
   */
  public abstract Optional<FreeText> escalatedBecause();

  /**
   * Tells whether it was closed. A later assessment that does not close it opens it again.
   *
   * @return false if it stays in the register
   */
  @Value.Default
  public boolean closed() {
    return false;
  }

  /**
   * Returns why it was closed.
   *
   * @return the reason; empty if it was not
   */
  public abstract Optional<FreeText> closedBecause();

  /**
   * Tells whether the risk is higher with what is done than it would be without: that should be
   * looked at again.
   *
   * @return true if the score after mitigation is above that before it
   */
  public boolean isWorseAfterMitigation() {
    return after().score() > before().score();
  }

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
    if (mitigation().isEmpty() && !after().equals(before())) {
      throw new IllegalArgumentException(
          "likelihood-after and impact-after must be those before, "
              + before()
              + ", without mitigation but were "
              + after());
    }
    requireReason("escalated", "escalated-to", !escalatedTo().isEmpty(), escalatedBecause());
    requireReason("closed", "closed", closed(), closedBecause());
  }

  private static void requireReason(
      String what, String column, boolean is, Optional<FreeText> reason) {
    if (is != reason.isPresent()) {
      throw new IllegalArgumentException(
          what
              + "-because must be "
              + (is
                  ? "there with " + column + " but was left out"
                  : "left out without " + column + " but was there"));
    }
  }

  /** Builds a {@link RiskAssessment}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRiskAssessment.Builder {
    Builder() {}
  }
}
