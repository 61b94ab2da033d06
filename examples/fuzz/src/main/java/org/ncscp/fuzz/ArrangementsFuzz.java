// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.ArrangementsException;

/** A partnership's file. */
public final class ArrangementsFuzz {
  private ArrangementsFuzz() {}

  /** Reads the partnership once, so that the first input is not charged for it. */
  public static void fuzzerInitialize() {
    NottinghamCity.arrangements();
  }

  /**
   * Reads arrangements, writes them and reads them back.
   *
   * @param input any bytes
   * @throws IOException never
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Arrangements arrangements;
    try {
      arrangements = read(input);
    } catch (ArrangementsException e) {
      Law.refused(e, e.problems());
      return;
    }
    Law.equal(arrangements, read(arrangements.toYaml().getBytes(UTF_8)));
  }

  private static Arrangements read(byte[] file) throws IOException {
    return Arrangements.read(
        new ByteArrayInputStream(file), "arrangements.yaml", NationalRules.ruleBook());
  }
}
