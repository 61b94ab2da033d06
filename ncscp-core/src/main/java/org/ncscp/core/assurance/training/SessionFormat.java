// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

/** How those trained take part in a session. */
public enum SessionFormat {
  /** In one room. */
  FACE_TO_FACE,
  /** All at once, each at a screen. */
  VIRTUAL,
  /** Each when it suits. */
  E_LEARNING
}
