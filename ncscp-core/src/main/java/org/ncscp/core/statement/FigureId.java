// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import org.ncscp.core.internal.Names;

/**
 * What a figure is of, for example {@code expenditure-children}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record FigureId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public FigureId {
    Names.requireHyphenated("figure", value);
  }

  /**
   * Returns the figure of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the figure
   * @throws IllegalArgumentException if the value has another form
   */
  public static FigureId of(String value) {
    return new FigureId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
