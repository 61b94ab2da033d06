// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.ncscp.core.rule.RuleBookTest.SOUND;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a file holds, it is read or refused with its problems, and nothing else happens. */
class RuleBookProperties {

  @Property(tries = 300)
  void anyText_isReadOrRefused(@ForAll String text) throws IOException {
    readOrRefused(text);
  }

  @Property(tries = 300)
  void anyOneCharacterChanged_isReadOrRefused(@ForAll char c, @ForAll int at) throws IOException {
    int index = Math.floorMod(at, SOUND.length());
    readOrRefused(SOUND.substring(0, index) + c + SOUND.substring(index + 1));
  }

  private static void readOrRefused(String text) throws IOException {
    try {
      RuleBookTest.read(text);
    } catch (RuleBookException refused) {
      assertFalse(refused.problems().isEmpty());
    }
  }
}
