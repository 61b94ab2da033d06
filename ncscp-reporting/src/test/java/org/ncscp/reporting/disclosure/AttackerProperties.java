// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against every world that would be printed alike. */
class AttackerProperties {
  private static Map<CountKey, Known> attack(
      Worlds worlds, Set<String> withheld, OptionalInt base) {
    return Attacker.of(Printed.of(worlds.counts(), Worlds.keys(withheld), base)).attack();
  }

  private static OptionalInt base(int base) {
    return base < 2 ? OptionalInt.empty() : OptionalInt.of(base);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void rangesAreThoseOfAllWorlds(
      @ForAll long seed, @ForAll long hiding, @ForAll @IntRange(max = 6) int rounding) {
    Worlds worlds = new Worlds(seed, true);
    Set<String> withheld = worlds.someWithheld(hiding);
    Map<String, SortedSet<Long>> possible =
        worlds.possible(withheld, base(rounding), worlds.truth.get("total"));
    attack(worlds, withheld, base(rounding))
        .forEach(
            (key, known) -> {
              SortedSet<Long> values = possible.get(key.value());
              assertEquals(
                  new Known.Range(values.first(), OptionalLong.of(values.last())),
                  known,
                  key + " of " + worlds.truth + " without " + withheld);
            });
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void withoutAnEnd_noWorldIsOutside_andEndlessCountsRise(
      @ForAll long seed, @ForAll long hiding, @ForAll @IntRange(max = 6) int rounding) {
    Worlds worlds = new Worlds(seed, false);
    Set<String> withheld = worlds.someWithheld(hiding);
    Map<String, SortedSet<Long>> possible =
        worlds.possible(withheld, base(rounding), worlds.kinds > 3 ? 9 : 13);
    attack(worlds, withheld, base(rounding))
        .forEach(
            (key, known) -> {
              SortedSet<Long> values = possible.get(key.value());
              Known.Range range = (Known.Range) known;
              assertEquals(range.least(), values.first(), key + " of " + worlds.truth);
              if (range.greatest().isPresent()) {
                assertTrue(values.last() <= range.greatest().getAsLong(), key.toString());
              } else {
                // A share of 0 % may need a whole of thousands before its part can be one.
                assertTrue(
                    !worlds.shares.isEmpty() || values.last() > worlds.truth.get(key.value()),
                    key.toString());
              }
            });
  }
}
