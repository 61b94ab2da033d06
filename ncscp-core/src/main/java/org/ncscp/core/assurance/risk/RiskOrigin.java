// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.ReportingPeriod;

/** What brought a risk to the register. */
public sealed interface RiskOrigin {

  /**
   * An indicator.
   *
   * @param indicator the indicator
   * @param period the period in which it showed
   */
  record FromIndicator(IndicatorId indicator, ReportingPeriod period) implements RiskOrigin {
    /**
     * Refuses nulls.
     *
     * @param indicator the indicator
     * @param period the period in which it showed
     */
    public FromIndicator {
      requireNonNull(indicator, "indicator");
      requireNonNull(period, "period");
    }
  }

  /**
   * An audit.
   *
   * @param audit the name of the audit: lower-case words and digits joined by hyphens
   */
  record FromAudit(String audit) implements RiskOrigin {
    /**
     * Checks the form.
     *
     * @param audit the name of the audit
     * @throws IllegalArgumentException if it has another form
     */
    public FromAudit {
      Names.requireHyphenated("audit", audit);
    }

    /** Returns the name of the audit. */
    @Override
    public String toString() {
      return audit;
    }
  }

  /**
   * Something else.
   *
   * @param words what, in words that say nothing of a child
   */
  record FromElsewhere(String words) implements RiskOrigin {
    /**
     * Refuses blanks.
     *
     * @param words what, in words that say nothing of a child
     * @throws IllegalArgumentException if there are none
     */
    public FromElsewhere {
      if (requireNonNull(words, "words").isBlank()) {
        throw new IllegalArgumentException("origin must not be blank");
      }
    }
  }
}
