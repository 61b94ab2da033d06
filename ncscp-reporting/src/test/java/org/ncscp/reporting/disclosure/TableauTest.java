// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small systems, solved by hand. */
class TableauTest {
  private static Tableau tableau(int columns, int free, long[]... rows) {
    Tableau tableau = new Tableau(columns, free, new Work(100));
    for (long[] row : rows) {
      tableau.add(row);
    }
    return tableau;
  }

  private static List<Integer> used(Tableau tableau) {
    List<Integer> used = new ArrayList<>();
    tableau.forEachUsed(used::add);
    return used;
  }

  @Test
  void values_areRoundedDown() {
    Tableau tableau = tableau(1, 1, new long[] {2, 7});
    assertTrue(tableau.hasSolution());
    assertTrue(tableau.climb(0, 1));
    assertEquals(3, tableau.height());
    assertEquals(0, tableau.firstBroken(1));
    assertEquals(3, tableau.value(0));
    assertEquals(-1, tableau.firstBroken(0));
  }

  @Test
  void equationThatSaysNothingNew_isLeftOut() {
    Tableau tableau = tableau(2, 2, new long[] {1, 1, 4}, new long[] {2, 2, 8});
    assertTrue(tableau.hasSolution());
    assertTrue(tableau.climb(1, 1));
    assertEquals(4, tableau.height());
    assertEquals(-1, tableau.firstBroken(2));
  }

  @Test
  void goal_restsOnTheFrozenColumnsOfTheEquationsThatItNeeds() {
    // x + frozen2 = 3, y + frozen3 = 5, and both added up once more with frozen4.
    Tableau tableau =
        tableau(
            5,
            2,
            new long[] {1, 0, 1, 0, 0, 3},
            new long[] {0, 1, 0, 1, 0, 5},
            new long[] {1, 1, 0, 0, 1, 8});
    assertTrue(tableau.hasSolution());
    assertTrue(tableau.climb(0, 1));
    assertEquals(3, tableau.height());
    assertEquals(List.of(2), used(tableau));
  }

  @Test
  void noSolution_andNoEnd() {
    assertFalse(tableau(1, 1, new long[] {1, 3}, new long[] {1, 4}).hasSolution());
    Tableau endless = tableau(2, 2, new long[] {1, -1, 0});
    assertTrue(endless.hasSolution());
    assertFalse(endless.climb(0, 1));
  }

  @Test
  void numbersThatOutgrowTheirType_endIt() {
    long great = Long.MAX_VALUE / 2;
    Tableau tableau =
        tableau(2, 2, new long[] {great, great - 1, great}, new long[] {great - 2, great, great});
    assertThrows(ArithmeticException.class, tableau::hasSolution);
  }
}
