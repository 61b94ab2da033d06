// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** Whether the clock of a rule can be stopped for a while. */
public enum Stopping {
  /** The text provides for it. */
  PROVIDED,
  /** No text provides for it and none forbids it: every answer that rests on it says so. */
  NOT_PROVIDED,
  /** Nobody may: a pause of this rule is refused. */
  FORBIDDEN
}
