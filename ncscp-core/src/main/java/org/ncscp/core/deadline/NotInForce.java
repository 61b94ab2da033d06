// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.RuleId;

/**
 * A rule that a fact would have triggered, had it been in force on that day.
 *
 * @param rule the rule
 * @param trigger the fact
 * @param day its day
 */
public record NotInForce(RuleId rule, FactId trigger, LocalDate day) {}
