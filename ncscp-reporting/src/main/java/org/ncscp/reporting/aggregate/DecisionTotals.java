// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.DecisionStatus;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;

/**
 * The decisions of a period by who decided, how, what about and how far they were carried out. A
 * decision counts in the period in which it was made, with the status that the register gives it
 * now. What the register does not state is counted as not stated. Mergeable: {@link #plus} is
 * associative and commutative, and {@link #empty} changes nothing. Immutable, thread-safe and
 * serialisable; of a size that goes by the groups and kinds, and not by the number of decisions.
 *
 * <pre>{@code
 * DecisionTotals totals =
 *     register.decisions().stream()
 *         .collect(DecisionTotals.collector(ReportingPeriod.ofFinancialYear(2024)));
 * totals.byBody().get(GroupId.of("strategic-leadership-group"));
 * totals.of(GroupId.of("strategic-leadership-group")).byMethod().get(Optional.of(Method.CONSENSUS));
 * totals.byMethod().get(Optional.empty());   // how it was decided is not stated
 * }</pre>
 */
public final class DecisionTotals implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private static final DecisionTotals EMPTY = new DecisionTotals(Tally.empty());

  /** What decisions are told apart by; null for what is not stated. */
  private record Sort(
      GroupId by,
      @Nullable Method method,
      @Nullable Result result,
      @Nullable DecisionStatus status,
      @Nullable DecisionKind kind)
      implements Serializable {

    static Sort of(Decision decision) {
      return new Sort(
          decision.by(),
          decision.method().orElse(null),
          decision.result().orElse(null),
          decision.status().orElse(null),
          decision.kind().orElse(null));
    }
  }

  private final Tally<Sort> counts;

  private DecisionTotals(Tally<Sort> counts) {
    this.counts = counts;
  }

  /**
   * Returns the totals of no decision.
   *
   * @return the identity of {@link #plus}
   */
  public static DecisionTotals empty() {
    return EMPTY;
  }

  /**
   * Returns a collector of decisions.
   *
   * @param period the period that is counted
   * @return the collector, which can be used again
   */
  public static Collector<Decision, ?, DecisionTotals> collector(ReportingPeriod period) {
    requireNonNull(period, "period");
    return Collector.of(
        Tally.Counter<Sort>::new,
        (counter, decision) -> {
          if (period.contains(decision.decidedOn())) {
            counter.add(Sort.of(decision));
          }
        },
        Tally.Counter::plus,
        counter -> new DecisionTotals(counter.tally()),
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Adds the totals of other decisions.
   *
   * @param other totals of the same period, of decisions that are not among these
   * @return the sums
   */
  public DecisionTotals plus(DecisionTotals other) {
    return new DecisionTotals(counts.plus(requireNonNull(other, "other").counts));
  }

  /**
   * Returns the totals of one body.
   *
   * @param body the group that decided
   * @return its part of these totals
   */
  public DecisionTotals of(GroupId body) {
    requireNonNull(body, "body");
    return new DecisionTotals(counts.keeping(sort -> sort.by.equals(body)));
  }

  /**
   * Returns how many decisions there were.
   *
   * @return the number
   */
  public long total() {
    return counts.total();
  }

  /**
   * Returns the decisions by who decided.
   *
   * @return by the groups' names, only groups that decided something
   */
  public Map<GroupId, Long> byBody() {
    return Collections.unmodifiableMap(by(Sort::by, comparing(GroupId::value)));
  }

  /**
   * Returns the decisions by how they were made.
   *
   * @return in the order of the methods, only those there are; last, under empty, those of which it
   *     is not stated
   */
  public Map<Optional<Method>, Long> byMethod() {
    return stated(Sort::method, Comparator.naturalOrder());
  }

  /**
   * Returns the decisions by what became of them.
   *
   * @return in the order of the results, only those there are; last, under empty, those of which it
   *     is not stated
   */
  public Map<Optional<Result>, Long> byResult() {
    return stated(Sort::result, Comparator.naturalOrder());
  }

  /**
   * Returns the decisions by how far they were carried out.
   *
   * @return in the order of the statuses, only those there are; last, under empty, those of which
   *     it is not stated
   */
  public Map<Optional<DecisionStatus>, Long> byStatus() {
    return stated(Sort::status, Comparator.naturalOrder());
  }

  /**
   * Returns the decisions by kind.
   *
   * @return by the kinds' names, only those there are; last, under empty, those of which it is not
   *     stated
   */
  public Map<Optional<DecisionKind>, Long> byKind() {
    return stated(Sort::kind, comparing(DecisionKind::value));
  }

  private <V> Map<Optional<V>, Long> stated(
      Function<Sort, @Nullable V> part, Comparator<? super V> order) {
    Comparator<Optional<V>> emptyLast =
        (one, other) ->
            one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    Map<Optional<V>, Long> counted = by(sort -> Optional.ofNullable(part.apply(sort)), emptyLast);
    return Collections.unmodifiableMap(counted);
  }

  private <K> Map<K, Long> by(Function<Sort, K> part, Comparator<K> order) {
    Map<K, Long> sums = new TreeMap<>(order);
    counts.counts().forEach((sort, count) -> sums.merge(part.apply(sort), count, Long::sum));
    return new LinkedHashMap<>(sums);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DecisionTotals that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns how many decisions of how many bodies. */
  @Override
  public String toString() {
    return "DecisionTotals[" + total() + " decisions of " + byBody().size() + " bodies]";
  }
}
