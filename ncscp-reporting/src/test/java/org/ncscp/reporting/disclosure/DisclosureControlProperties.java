// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.reporting.disclosure.SomeTables.KIND;
import static org.ncscp.reporting.disclosure.SomeTables.REVIEWS;
import static org.ncscp.reporting.disclosure.SomeTables.cells;
import static org.ncscp.reporting.disclosure.SomeTables.rows;
import static org.ncscp.reporting.disclosure.SomeTables.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

/**
 * Two tables of one year that share their totals, against all worlds that would be printed alike.
 */
class DisclosureControlProperties {
  /** Above 6, the most that is drawn, by the width of 5: no world that matters is beyond. */
  private static final int MOST = 12;

  /** The tables of a world: two kinds of reviews by two outcomes. */
  private static List<ReportTable> tables(int a, int b, int c, int d) {
    Column.Measure all =
        Column.Measure.ofCount("all", "All", "reviews").measuring("reviews").asIdentifying();
    return List.of(
        table(
                "outcomes",
                KIND,
                REVIEWS.where("outcome", "national"),
                Column.Measure.ofCount("local", "Local", "reviews")
                    .measuring("reviews")
                    .where("outcome", "local")
                    .asIdentifying(),
                all.sumOf("reviews", "local"),
                Column.Share.of("share", "National", "reviews", "all", 1))
            .row(cells("Rapid", a, b))
            .row(cells("Local", c, d))
            .total("Total")
            .build(),
        table("kinds", KIND, all, Column.Share.ofTotal("share", "Share", "all", 0))
            .row(cells("Rapid", a + b))
            .row(cells("Local", c + d))
            .total("Total")
            .build());
  }

  private static List<String> print(List<ReportTable> tables) {
    List<String> print = new ArrayList<>();
    tables.forEach(
        table -> rows(table).forEach(row -> print.addAll(List.of(row.split(" \\| ", -1)))));
    return print;
  }

  /**
   * Whether the world would be printed so: signs stand for something, and never for a zero count.
   */
  private static boolean printsAlike(List<String> world, List<String> print) {
    for (int i = 0; i < print.size(); i++) {
      boolean alike =
          print.get(i).equals("[c]")
              ? !world.get(i).equals("0")
              : print.get(i).equals(world.get(i));
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void noSmallCount_isKnownToWithinFive(
      @ForAll @IntRange(max = 6) int a,
      @ForAll @IntRange(max = 6) int b,
      @ForAll @IntRange(max = 6) int c,
      @ForAll @IntRange(max = 6) int d) {
    List<String> truth = print(tables(a, b, c, d));
    List<ReportTable> given = tables(a, b, c, d);
    List<String> print =
        print(DisclosureControl.apply(given, DisclosurePolicy.withholding(5)).tables());
    List<SortedSet<Integer>> possible = new ArrayList<>();
    truth.forEach(unused -> possible.add(new TreeSet<>()));
    for (int world = 0; world < MOST * MOST * MOST * MOST; world++) {
      int[] cells = {
        world % MOST, world / MOST % MOST, world / MOST / MOST % MOST, world / MOST / MOST / MOST
      };
      if (mayBe(cells, print)) {
        List<String> other = print(tables(cells[0], cells[1], cells[2], cells[3]));
        if (printsAlike(other, print)) {
          for (int i = 0; i < other.size(); i++) {
            if (other.get(i).matches("[0-9]+")) {
              possible.get(i).add(Integer.valueOf(other.get(i)));
            }
          }
        }
      }
    }
    for (int i = 0; i < truth.size(); i++) {
      if (truth.get(i).matches("[1-4]")) {
        assertEquals("[c]", print.get(i));
        assertTrue(possible.get(i).last() - possible.get(i).first() >= 5, truth + " as " + print);
      }
    }
  }

  /** A quick look at the four cells, so that not every world need be printed. */
  private static boolean mayBe(int[] cells, List<String> print) {
    int[] places = {1, 2, 6, 7};
    for (int i = 0; i < places.length; i++) {
      String shown = print.get(places[i]);
      if (shown.equals("[c]") ? cells[i] == 0 : !shown.equals(Integer.toString(cells[i]))) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void orderOfTables_makesNoDifference(
      @ForAll @IntRange(max = 20) int a,
      @ForAll @IntRange(max = 20) int b,
      @ForAll @IntRange(max = 20) int c,
      @ForAll @IntRange(max = 20) int d) {
    List<ReportTable> tables = tables(a, b, c, d);
    List<ReportTable> turned = new ArrayList<>(tables);
    Collections.reverse(turned);
    List<ReportTable> done =
        new ArrayList<>(DisclosureControl.apply(turned, DisclosurePolicy.withholding(5)).tables());
    Collections.reverse(done);
    assertEquals(DisclosureControl.apply(tables, DisclosurePolicy.withholding(5)).tables(), done);
  }
}
