// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Two illustrative files say between them all in which published arrangements differ. */
class VariationPointsTest {
  private static final String POINTS = "/partnership/variation-points.csv";
  private static final Map<String, Executable> SHOWN = new HashMap<>(GroupPoints.SHOWN);

  static {
    SHOWN.putAll(PolicyPoints.SHOWN);
  }

  @Test
  void points_areAllShown() throws IOException {
    try (InputStream in = requireNonNull(getClass().getResourceAsStream(POINTS))) {
      Set<String> listed =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.substring(0, line.indexOf(',')))
              .collect(toSet());
      assertEquals(28, listed.size());
      assertEquals(listed, SHOWN.keySet());
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = POINTS, numLinesToSkip = 1)
  void point_isSaidByOneOfTheFiles(String id, String point) throws Throwable {
    Executable shown = SHOWN.get(id);
    assertNotNull(shown, point);
    shown.execute();
  }
}
