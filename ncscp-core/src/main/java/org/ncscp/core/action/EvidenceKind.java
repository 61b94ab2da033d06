// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

/** What shows that an action was carried out. */
public enum EvidenceKind {
  /** A document. */
  DOCUMENT,
  /** A policy, protocol or procedure. */
  POLICY,
  /** A record of training. */
  TRAINING_RECORD,
  /** An audit. */
  AUDIT,
  /** Figures. */
  DATA,
  /** What somebody saw in practice. */
  OBSERVATION,
  /** Something else, as described. */
  OTHER
}
