// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;

/** Arrangements made up for a test, of a council. */
final class ExampleArrangements {
  private static final String HEAD =
      """
      arrangements: example
      name: NAME
      edition: 2026-11-22
      sources:
        document:
          instrument: Arrangements, December 2024
          force: local-arrangements
          evidence: read
      versions:
        - title: Arrangements, December 2024
          from: 2024-12-13
          cites: {document: [Foreword]}
      area:
        description: The area of Example Council.
        authorities: [council]
      """;

  private ExampleArrangements() {}

  /** The rest of the file begins where the area may go on. */
  static Arrangements read(String name, String rest) throws IOException {
    String file = HEAD.replace("NAME", name) + rest;
    return Arrangements.read(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        "example.yaml",
        NationalRules.ruleBook());
  }
}
