// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A reader who works out all that can be worked out. From everything that is printed in all tables
 * together (counts, sums, parts of wholes, percentages within their rounding, rounded counts within
 * theirs), and from what everybody knows (a count is a whole number and not less than zero; a true
 * zero is shown, so that what is withheld is at least one), it finds the exact least and greatest
 * value that each count can have: both are reached in some world that would be printed alike, and
 * nothing outside is.
 *
 * <p>Not looked at: tables of other periods that overlap with these, as a year to March and a year
 * to December would, unless their counts and the difference are stated; what somebody knows of a
 * child from elsewhere; which values between the ends of a range are possible; and how the counts
 * to withhold were chosen.
 *
 * <p>It has a work limit, counted and not timed. Where it is reached, nothing is taken as proved.
 */
public final class Attacker {
  /** Rows of a tableau changed for one cluster of counts: less than a second. */
  static final long WORK_LIMIT = 2_000_000;

  private final Printed printed;
  private final long workLimit;

  private Attacker(Printed printed, long workLimit) {
    this.printed = printed;
    this.workLimit = workLimit;
  }

  /**
   * Returns the reader of what is printed.
   *
   * @param printed everything that is printed
   * @return the reader
   */
  public static Attacker of(Printed printed) {
    return new Attacker(printed, WORK_LIMIT);
  }

  static Attacker of(Printed printed, long workLimit) {
    return new Attacker(printed, workLimit);
  }

  /**
   * Works out every count.
   *
   * @return what is known of each count, in the order of the keys
   */
  public SortedMap<CountKey, Known> attack() {
    SortedMap<CountKey, Known> known = new TreeMap<>();
    for (CountKey key : printed.keys()) {
      Shown shown = printed.shown(key);
      if (shown.isExact()) {
        known.put(key, new Known.Range(shown.least(), shown.greatest()));
      }
    }
    for (List<CountKey> unknowns : clusters(printed.keys())) {
      known.putAll(ranges(unknowns));
    }
    return Collections.unmodifiableSortedMap(known);
  }

  private SortedMap<CountKey, Known> ranges(List<CountKey> unknowns) {
    SortedMap<CountKey, Known> ranges = new TreeMap<>();
    try {
      Cluster cluster = cluster(unknowns);
      unknowns.forEach(key -> ranges.put(key, cluster.range(key)));
    } catch (ArithmeticException tooMuch) {
      unknowns.forEach(key -> ranges.put(key, new Known.NotProved()));
    }
    return ranges;
  }

  /**
   * The clusters of the given counts, those left out that are shown exactly: all that hang together
   * by facts and are not, each in the order of keys.
   */
  List<List<CountKey>> clusters(Collection<CountKey> of) {
    List<List<CountKey>> clusters = new ArrayList<>();
    SortedSet<CountKey> seen = new TreeSet<>();
    for (CountKey key : of) {
      if (!seen.contains(key) && !printed.shown(key).isExact()) {
        SortedSet<CountKey> cluster = reachedFrom(key);
        seen.addAll(cluster);
        clusters.add(List.copyOf(cluster));
      }
    }
    return clusters;
  }

  private SortedSet<CountKey> reachedFrom(CountKey first) {
    return reachedFrom(first, Integer.MAX_VALUE);
  }

  private SortedSet<CountKey> reachedFrom(CountKey first, int steps) {
    SortedSet<CountKey> reached = new TreeSet<>(List.of(first));
    List<CountKey> edge = List.copyOf(reached);
    for (int step = 0; step < steps && !edge.isEmpty(); step++) {
      List<CountKey> next = new ArrayList<>();
      for (CountKey from : edge) {
        for (Fact fact : printed.facts(from)) {
          for (CountKey key : fact.factors().keySet()) {
            if (!reached.contains(key) && !printed.shown(key).isExact()) {
              reached.add(key);
              next.add(key);
            }
          }
        }
      }
      edge = next;
    }
    return reached;
  }

  /**
   * Whether it is proved, by worlds in which only counts near to this one differ from what they
   * truly are, that the reader is left with values at least so far apart. No proves nothing.
   */
  boolean leavesNearby(CountKey key, long width) {
    SortedSet<CountKey> near = reachedFrom(key, 2);
    try {
      return new Cluster(
              List.copyOf(near),
              facts(near),
              other -> near.contains(other) ? printed.shown(other) : printed.truth(other),
              new Work(workLimit))
          .range(key)
          .leavesAtLeast(width);
    } catch (ArithmeticException tooMuch) {
      return false;
    }
  }

  /** All that is printed of a cluster: two that are described alike are known alike. */
  List<Object> description(List<CountKey> unknowns) {
    return List.of(unknowns, unknowns.stream().map(printed::shown).toList(), facts(unknowns));
  }

  /** The counts and percentages, shown beside the unknown counts, that may tell of them. */
  SortedSet<CountKey> printedBeside(List<CountKey> unknowns) {
    SortedSet<CountKey> beside = new TreeSet<>();
    for (Fact fact : facts(unknowns)) {
      beside.addAll(fact.factors().keySet());
      beside.addAll(fact.from());
    }
    return beside;
  }

  /**
   * Opens a cluster.
   *
   * @throws ArithmeticException if that takes more than the work limit, as what is asked of it may
   */
  Cluster cluster(List<CountKey> unknowns) {
    return new Cluster(unknowns, facts(unknowns), printed::shown, new Work(workLimit));
  }

  private List<Fact> facts(Collection<CountKey> unknowns) {
    return unknowns.stream().flatMap(key -> printed.facts(key).stream()).distinct().toList();
  }
}
