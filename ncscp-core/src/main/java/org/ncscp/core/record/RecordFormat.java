// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

/** How a table stands in a file. */
public enum RecordFormat {
  /** A sheet in UTF-8 with a header, as {@code docs/records.md} describes. */
  CSV,
  /** A JSON list of objects whose keys are the columns. */
  JSON
}
