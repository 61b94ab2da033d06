// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.rule.RuleBook;

/** The preset of the Nottingham City Safeguarding Children Partnership. */
public final class NottinghamCity {
  private static final class Bundled {
    static final RuleBook RULES = readRuleBook();
  }

  private NottinghamCity() {}

  /**
   * Returns the national rules with the partnership's own laid over them.
   *
   * @return always the same instance
   */
  public static RuleBook ruleBook() {
    return Bundled.RULES;
  }

  private static RuleBook readRuleBook() {
    String name = "nottingham/rules.yaml";
    try (InputStream in = NottinghamCity.class.getResourceAsStream("rules.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the bundled rule book is missing: " + name);
      }
      return NationalRules.ruleBook().overlaidBy(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled rule book cannot be read: " + name, e);
    }
  }
}
