// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.rule.RuleBook;

/** The preset of the Nottingham City Safeguarding Children Partnership. */
public final class NottinghamCity {
  private static final class Bundled {
    static final Arrangements ARRANGEMENTS = readArrangements();
  }

  private NottinghamCity() {}

  /**
   * Returns the safeguarding arrangements of December 2024, with what the annual report 2024/25
   * adds.
   *
   * @return always the same instance
   */
  public static Arrangements arrangements() {
    return Bundled.ARRANGEMENTS;
  }

  /**
   * Returns the national rules with the partnership's own laid over them.
   *
   * @return always the same instance
   */
  public static RuleBook ruleBook() {
    return arrangements().ruleBook();
  }

  private static Arrangements readArrangements() {
    String name = "nottingham/arrangements.yaml";
    try (InputStream in = NottinghamCity.class.getResourceAsStream("arrangements.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the bundled arrangements are missing: " + name);
      }
      return Arrangements.read(in, name, NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled arrangements cannot be read: " + name, e);
    }
  }
}
