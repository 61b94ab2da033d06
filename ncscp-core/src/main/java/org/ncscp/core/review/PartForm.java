// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import org.ncscp.core.internal.JsonCursor;
import org.ncscp.core.internal.JsonText;

/** How values of a type stand in a file. */
interface PartForm {
  void write(JsonText out, Object value);

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException if another thing stands there, or it is not sound
   */
  Object read(JsonCursor in);
}
