// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The counts of all the tables of a report, and what everybody knows of them: which is the sum of
 * which, which is part of which, and which percentages are printed. Tables that show a count under
 * the same key are linked by it. The order in which the parts are given makes no difference.
 *
 * <p>For example, twelve reviews of 2024/25, of which one was about neglect:
 *
 * <pre>{@code
 * CountKey all = CountKey.of("2024-25/all");
 * CountKey neglect = CountKey.of("2024-25/neglect");
 * CountKey other = CountKey.of("2024-25/other");
 * LinkedCounts counts = LinkedCounts.builder()
 *     .identifying(all, 12).identifying(neglect, 1).identifying(other, 11)
 *     .sum(all, List.of(neglect, other))
 *     .build();
 * }</pre>
 */
public final class LinkedCounts {
  private final SortedMap<CountKey, Count> counts;
  private final SortedMap<CountKey, ShareOf> shares;
  private final SortedSet<Relation> relations;
  private final SortedMap<CountKey, Known> knownBefore;
  private final SortedMap<CountKey, List<Fact>> facts = new TreeMap<>();

  private LinkedCounts(Builder builder) {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(builder.counts));
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(builder.shares));
    relations = Collections.unmodifiableSortedSet(new TreeSet<>(builder.relations));
    knownBefore = new TreeMap<>(builder.knownBefore);
    builder.published.forEach(this::add);
    for (Relation relation : relations) {
      relation.check(counts);
      add(Fact.of(relation));
    }
    for (ShareOf share : shares.values()) {
      for (CountKey key : List.of(share.part(), share.whole())) {
        if (!counts.containsKey(key)) {
          throw new IllegalArgumentException("no count " + key + ", of the share " + share.key());
        }
      }
      if (counts.containsKey(share.key())) {
        throw new IllegalArgumentException(share.key() + " is both a count and a share");
      }
      Fact.of(share, count(share.part()).value(), count(share.whole()).value()).forEach(this::add);
    }
  }

  /**
   * Returns a builder without counts.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the counts by key.
   *
   * @return in the order of the keys
   */
  public SortedMap<CountKey, Count> counts() {
    return counts;
  }

  /**
   * Returns the printed percentages by key.
   *
   * @return in the order of the keys
   */
  public SortedMap<CountKey, ShareOf> shares() {
    return shares;
  }

  /** The count of that key, which must be there. */
  Count count(CountKey key) {
    return requireNonNull(counts.get(key), key::value);
  }

  /** What everybody knows of the counts, other than percentages. */
  SortedSet<Relation> relations() {
    return relations;
  }

  /**
   * Whether an earlier report left a reader with values less far apart: what was told then stays
   * told, whatever is withheld now.
   */
  boolean isToldBefore(CountKey key, long width) {
    Known known = knownBefore.get(key);
    return known instanceof Known.Range && !known.leavesAtLeast(width);
  }

  /** What everybody knows of a count, and what the percentages of it tell if they are shown. */
  List<Fact> facts(CountKey key) {
    return facts.getOrDefault(key, List.of());
  }

  private void add(Fact fact) {
    for (CountKey key : fact.factors().keySet()) {
      facts.computeIfAbsent(key, unused -> new ArrayList<>()).add(fact);
    }
  }

  /** Gathers counts and what holds of them; not thread-safe. */
  public static final class Builder {
    private final SortedMap<CountKey, Count> counts = new TreeMap<>();
    private final SortedSet<Relation> relations = new TreeSet<>();
    private final SortedMap<CountKey, ShareOf> shares = new TreeMap<>();
    private final SortedMap<CountKey, Known> knownBefore = new TreeMap<>();
    private final List<Fact> published = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a printed count of children or cases.
     *
     * @param key what it is of
     * @param value how many; zero or more
     * @return this
     * @throws IllegalArgumentException as {@link #count} does
     */
    public Builder identifying(CountKey key, long value) {
      return count(new Count(key, value, true, Count.Place.PRINTED));
    }

    /**
     * Adds a printed count of something else, such as meetings, that identifies nobody.
     *
     * @param key what it is of
     * @param value how many; zero or more
     * @return this
     * @throws IllegalArgumentException as {@link #count} does
     */
    public Builder harmless(CountKey key, long value) {
      return count(new Count(key, value, false, Count.Place.PRINTED));
    }

    /**
     * Adds a count; one that another table has already given is the same and adds nothing.
     *
     * @param count the count
     * @return this
     * @throws IllegalArgumentException if the same key was given another value or use
     */
    public Builder count(Count count) {
      Count before = counts.putIfAbsent(count.key(), count);
      if (before != null && !before.equals(count)) {
        throw new IllegalArgumentException(
            "the count %s is given twice, and not alike: %s, and %s%s"
                .formatted(
                    count.key(),
                    before,
                    count,
                    before.value() == count.value() ? "" : ", with another value"));
      }
      return this;
    }

    /**
     * Says that a count is the sum of others.
     *
     * @param whole the sum
     * @param parts the others; no one twice
     * @return this
     * @throws IllegalArgumentException if a count is named twice
     */
    public Builder sum(CountKey whole, Collection<CountKey> parts) {
      relations.add(new Relation(whole, List.copyOf(parts), true));
      return this;
    }

    /**
     * Says that a count is part of another, as a theme is of all reviews where a review can have
     * several. Where those that are not in the part are a group of their own, say so by {@link
     * #complement} as well.
     *
     * @param part the lesser or equal
     * @param whole the greater or equal
     * @return this
     * @throws IllegalArgumentException if both are one
     */
    public Builder atMost(CountKey part, CountKey whole) {
      relations.add(new Relation(part, List.of(whole), false));
      return this;
    }

    /**
     * Says that a count is no more than the sum of others, as all reviews are where each has at
     * least one theme.
     *
     * @param whole the lesser or equal
     * @param parts those whose sum is greater or equal; no one twice
     * @return this
     * @throws IllegalArgumentException if a count is named twice
     */
    public Builder covered(CountKey whole, Collection<CountKey> parts) {
      relations.add(new Relation(whole, List.copyOf(parts), false));
      return this;
    }

    /**
     * Adds the cases that are in the whole and not in the part: in no table, but a reader who knows
     * both subtracts. They identify, so that few of them are protected as if they were printed.
     *
     * @param key what they are
     * @param part a count already given
     * @param whole a count already given, not less than the part
     * @return this
     * @throws IllegalArgumentException if a count is missing, or the part is more than the whole
     */
    public Builder complement(CountKey key, CountKey part, CountKey whole) {
      Count partCount = counts.get(requireNonNull(part, "part"));
      Count wholeCount = counts.get(requireNonNull(whole, "whole"));
      if (partCount == null || wholeCount == null || partCount.value() > wholeCount.value()) {
        throw new IllegalArgumentException(
            "Cannot take %s from %s for %s: both must be given, and the part no more than the whole"
                .formatted(part, whole, key));
      }
      count(new Count(key, wholeCount.value() - partCount.value(), true, Count.Place.IMPLIED));
      return sum(whole, List.of(part, key));
    }

    /**
     * Adds a printed percentage; one that another table has already given adds nothing.
     *
     * @param share the percentage
     * @return this
     * @throws IllegalArgumentException if the same key was given to another
     */
    public Builder share(ShareOf share) {
      ShareOf before = shares.putIfAbsent(share.key(), share);
      if (before != null && !before.equals(share)) {
        throw new IllegalArgumentException("the share " + share.key() + " is given twice");
      }
      return this;
    }

    /**
     * Says what an earlier report printed, after all counts of this one: what it showed is known,
     * what it withheld stays withheld, and what could be worked out from it by itself can no longer
     * be protected. A count that is another now, as after a correction, is another count.
     *
     * @param earlier what a reader of the earlier report has
     * @return this
     * @throws IllegalArgumentException if its counts were rounded
     */
    public Builder publishedBefore(Printed earlier) {
      if (earlier.roundingBase().isPresent()) {
        throw new IllegalArgumentException(
            "the earlier tables must show their counts as they are but round them to the nearest "
                + earlier.roundingBase().getAsInt());
      }
      for (CountKey key : earlier.keys()) {
        Count then = earlier.count(key);
        Optional<Count> now = Optional.ofNullable(counts.get(nowKey(then)));
        counts.put(
            nowKey(then),
            new Count(
                nowKey(then),
                then.value(),
                then.identifying() || now.filter(Count::identifying).isPresent(),
                place(earlier, key, now)));
      }
      for (Relation relation : earlier.relations()) {
        relations.add(
            new Relation(
                nowKey(earlier.count(relation.left())),
                relation.right().stream().map(key -> nowKey(earlier.count(key))).toList(),
                relation.equal()));
      }
      for (ShareOf share : earlier.shares()) {
        Count part = earlier.count(share.part());
        Count whole = earlier.count(share.whole());
        ShareOf then =
            new ShareOf(share.key(), nowKey(part), nowKey(whole), share.base(), share.decimals());
        Fact.of(then, part.value(), whole.value()).stream()
            .map(Fact::whateverIsWithheld)
            .forEach(published::add);
      }
      Attacker.of(earlier)
          .attack()
          .forEach((key, known) -> knownBefore.put(nowKey(earlier.count(key)), known));
      return this;
    }

    /** The key of the same count now, or one of its own if that has another value. */
    private CountKey nowKey(Count then) {
      Count now = counts.get(then.key());
      return now == null || now.value() == then.value()
          ? then.key()
          : CountKey.of(then.key() + " as published before");
    }

    private static Count.Place place(Printed earlier, CountKey key, Optional<Count> now) {
      return switch (earlier.shown(key).how()) {
        case EXACT, ROUNDED -> Count.Place.PUBLISHED_BEFORE;
        case WITHHELD -> Count.Place.WITHHELD_BEFORE;
        case NOT_PRINTED -> now.map(Count::place).orElse(Count.Place.IMPLIED);
      };
    }

    /**
     * Returns the counts.
     *
     * @return the counts
     * @throws IllegalArgumentException if a count is named that was not given, or something said of
     *     the counts is not so
     */
    public LinkedCounts build() {
      return new LinkedCounts(this);
    }
  }
}
