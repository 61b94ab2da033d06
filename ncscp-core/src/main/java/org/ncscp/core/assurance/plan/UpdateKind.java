// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

/** What kind of update brings a version of a procedure. */
public enum UpdateKind {
  /** One of those that are made so often a year. */
  REGULAR,
  /** One that could not wait for the next regular one. */
  URGENT,
  /** The first version of a procedure, outside the regular updates. */
  NEW
}
