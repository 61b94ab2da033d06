// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

/** How a figure follows from others. */
public enum RelationKind {
  /** It is the sum of them, two or more. */
  SUM(2, Integer.MAX_VALUE),
  /** It is the first less each further one. */
  DIFFERENCE(2, Integer.MAX_VALUE),
  /** It is the percentage that the first is of the second. */
  SHARE(2, 2),
  /** It is the same as the one. */
  EQUAL(1, 1),
  /**
   * It is of some of them: a count is not above any, and a percentage is that of a count of one of
   * them.
   */
  PART_OF(1, Integer.MAX_VALUE);

  private final int fewest;
  private final int most;

  RelationKind(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  /** Refuses a number of figures that the kind does not have. */
  void require(RelationId relation, int figures) {
    if (figures < fewest || figures > most) {
      throw new IllegalArgumentException(
          "relation "
              + relation
              + " must have "
              + (fewest == most ? fewest : fewest + " or more")
              + " in of but had "
              + figures);
    }
  }
}
