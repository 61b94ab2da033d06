// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import org.ncscp.core.internal.Names;

/**
 * A school or other education setting, for example {@code forest-road-primary}: an institution,
 * which the arrangements need not name.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record SettingId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public SettingId {
    Names.requireHyphenated("setting", value);
  }

  /**
   * Returns the setting of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the setting
   * @throws IllegalArgumentException if the value has another form
   */
  public static SettingId of(String value) {
    return new SettingId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
