// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A small report and every world that would be printed alike, found by trying them all. It knows
 * nothing of equations and solvers: a world is a list of cases by kind, all other counts are
 * counted from it, and print is a list of words.
 */
final class Worlds {
  /** A count that is a sum of kinds, or (a theme) chosen freely up to a sum of kinds. */
  record Made(String name, List<Integer> kinds, boolean theme) {}

  /** A share: names of part and whole, in how many it is, and decimals. */
  record Share(String name, String part, String whole, int base, int decimals) {}

  final int kinds;
  final List<Made> made = new ArrayList<>();
  final List<Share> shares = new ArrayList<>();
  final Map<String, Count.Place> places = new TreeMap<>();
  final Set<String> harmless = new TreeSet<>();
  final Map<String, Long> truth;
  final List<String> covering = new ArrayList<>();

  /** Draws a report; bounded if one total, of everything, was published before. */
  Worlds(long seed, boolean bounded) {
    Random random = new Random(seed);
    kinds = 2 + random.nextInt(3);
    if (bounded) {
      made.add(new Made("total", IntStream.range(0, kinds).boxed().toList(), false));
      places.put("total", Count.Place.PUBLISHED_BEFORE);
      harmless.add("total");
    }
    int sums = random.nextInt(4);
    for (int i = 0; i < sums; i++) {
      made.add(new Made("sum" + i, some(random), false));
    }
    if (random.nextInt(3) == 0) {
      made.add(new Made("theme", some(random), true));
    }
    List<Long> cases = new ArrayList<>();
    for (int i = 0; i < kinds; i++) {
      cases.add((long) random.nextInt(5));
    }
    long theme = 0;
    for (Made one : made) {
      if (one.theme()) {
        long most = one.kinds().stream().mapToLong(cases::get).sum();
        theme = random.nextInt((int) most + 1);
      }
    }
    truth = world(cases, theme);
    for (String name : truth.keySet()) {
      places.putIfAbsent(name, random.nextInt(8) == 0 ? Count.Place.IMPLIED : Count.Place.PRINTED);
      if (random.nextInt(6) == 0) {
        harmless.add(name);
      }
    }
    List<String> names = List.copyOf(truth.keySet());
    Random bases = new Random(~seed);
    for (int i = random.nextInt(3); i > 0; i--) {
      String part = names.get(random.nextInt(names.size()));
      String whole = names.get(random.nextInt(names.size()));
      if (!part.equals(whole) && truth.get(part) <= truth.get(whole)) {
        shares.add(new Share("share" + i, part, whole, base(bases), random.nextInt(3)));
      }
    }
  }

  /** Percentages, and rates in a thousand and in a hundred thousand. */
  private static int base(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 1_000;
      case 1 -> 100_000;
      default -> 100;
    };
  }

  private List<Integer> some(Random random) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, kinds).boxed().toList());
    Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(kinds)).stream().sorted().toList();
  }

  /** Counts everything that there is in a world. */
  Map<String, Long> world(List<Long> cases, long theme) {
    Map<String, Long> world = new LinkedHashMap<>();
    for (int i = 0; i < kinds; i++) {
      world.put("kind" + i, cases.get(i));
    }
    for (Made one : made) {
      world.put(one.name(), one.theme() ? theme : one.kinds().stream().mapToLong(cases::get).sum());
    }
    return world;
  }

  LinkedCounts counts() {
    return counts(new Random(0));
  }

  /** In an order that differs with the random numbers. */
  LinkedCounts counts(Random random) {
    return builder(random).build();
  }

  LinkedCounts.Builder builder(Random random) {
    LinkedCounts.Builder builder = LinkedCounts.builder();
    List<String> names = new ArrayList<>(truth.keySet());
    Collections.shuffle(names, random);
    for (String name : names) {
      builder.count(
          new Count(
              CountKey.of(name), truth.get(name), !harmless.contains(name), places.get(name)));
    }
    List<Made> all = new ArrayList<>(made);
    Collections.shuffle(all, random);
    for (Made one : all) {
      List<CountKey> parts = new ArrayList<>();
      one.kinds().forEach(kind -> parts.add(CountKey.of("kind" + kind)));
      Collections.shuffle(parts, random);
      if (one.theme()) {
        builder.covered(CountKey.of(one.name()), parts);
      } else {
        builder.sum(CountKey.of(one.name()), parts);
      }
    }
    List<Share> mixed = new ArrayList<>(shares);
    Collections.shuffle(mixed, random);
    mixed.forEach(
        share ->
            builder.share(
                new ShareOf(
                    CountKey.of(share.name()),
                    CountKey.of(share.part()),
                    CountKey.of(share.whole()),
                    share.base(),
                    share.decimals())));
    return builder;
  }

  /** What a reader sees of a world, in words. */
  List<String> print(Map<String, Long> world, Set<String> withheld, OptionalInt base) {
    List<String> print = new ArrayList<>();
    world.forEach((name, value) -> print.add(word(name, value, withheld, base)));
    for (Share share : shares) {
      print.add(word(share, world, withheld, base));
    }
    return print;
  }

  private String word(
      Share share, Map<String, Long> world, Set<String> withheld, OptionalInt base) {
    String part = word(share.part(), world.get(share.part()), withheld, base);
    String whole = word(share.whole(), world.get(share.whole()), withheld, base);
    boolean rounded = (part + whole).matches(".*(low|x).*");
    if (withheld.contains(share.name())
        || withheld.contains(share.part())
        || withheld.contains(share.whole())
        || (rounded && (part.isEmpty() || whole.isEmpty()))) {
      return "[c]";
    }
    if (rounded) {
      return "made from " + part + " and " + whole;
    }
    if (world.get(share.whole()) == 0) {
      return "[z]";
    }
    return BigDecimal.valueOf(world.get(share.part()) * share.base())
        .divide(
            BigDecimal.valueOf(world.get(share.whole())), share.decimals(), RoundingMode.HALF_UP)
        .toPlainString();
  }

  private String word(String name, long value, Set<String> withheld, OptionalInt base) {
    if (places.get(name) == Count.Place.IMPLIED) {
      return "";
    }
    if (withheld.contains(name)) {
      return value == 0 ? "0" : "[c]";
    }
    if (value == 0
        || base.isEmpty()
        || harmless.contains(name)
        || places.get(name) == Count.Place.PUBLISHED_BEFORE) {
      return Long.toString(value);
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .divide(BigDecimal.valueOf(base.getAsInt()), 0, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "low" : rounded.toPlainString() + " x";
  }

  /** What a reader sees of a world in a report that has only some of the counts. */
  List<String> printOf(Set<String> some, Map<String, Long> world, Set<String> withheld) {
    List<String> print = new ArrayList<>();
    for (String name : some) {
      print.add(word(name, world.get(name), withheld, OptionalInt.empty()));
    }
    for (Share share : shares) {
      if (some.contains(share.part()) && some.contains(share.whole())) {
        print.add(word(share, world, withheld, OptionalInt.empty()));
      }
    }
    return print;
  }

  /** The values of each count in all worlds, of up to so many cases of a kind, printed alike. */
  Map<String, SortedSet<Long>> possible(Set<String> withheld, OptionalInt base, long most) {
    return possible(world -> print(world, withheld, base), most);
  }

  /** The values of each count in all worlds of which a reader sees the same. */
  Map<String, SortedSet<Long>> possible(Function<Map<String, Long>, List<String>> sees, long most) {
    Map<String, SortedSet<Long>> possible = new TreeMap<>();
    tryAll(new ArrayList<>(), most, sees.apply(truth), sees, possible);
    return possible;
  }

  private void tryAll(
      List<Long> cases,
      long most,
      List<String> seen,
      Function<Map<String, Long>, List<String>> sees,
      Map<String, SortedSet<Long>> possible) {
    if (cases.size() < kinds) {
      for (long i = 0; i <= most; i++) {
        cases.add(i);
        tryAll(cases, most, seen, sees, possible);
        cases.remove(cases.size() - 1);
      }
      return;
    }
    long themes = 0;
    for (Made one : made) {
      if (one.theme()) {
        themes = one.kinds().stream().mapToLong(cases::get).sum();
      }
    }
    for (long theme = 0; theme <= themes; theme++) {
      Map<String, Long> world = world(cases, theme);
      if (sees.apply(world).equals(seen)) {
        world.forEach(
            (name, value) -> possible.computeIfAbsent(name, unused -> new TreeSet<>()).add(value));
      }
    }
  }

  /** Some of what could be withheld. */
  Set<String> someWithheld(long seed) {
    Random random = new Random(seed);
    Set<String> withheld = new TreeSet<>();
    truth.forEach(
        (name, value) -> {
          if (random.nextBoolean() && value > 0 && places.get(name) == Count.Place.PRINTED) {
            withheld.add(name);
          }
        });
    for (Share share : shares) {
      if (random.nextInt(4) == 0) {
        withheld.add(share.name());
      }
    }
    return withheld;
  }

  static Set<CountKey> keys(Set<String> names) {
    Set<CountKey> keys = new TreeSet<>();
    names.forEach(name -> keys.add(CountKey.of(name)));
    return keys;
  }

  static Set<String> names(Set<CountKey> keys) {
    Set<String> names = new TreeSet<>();
    keys.forEach(key -> names.add(key.value()));
    return names;
  }
}
