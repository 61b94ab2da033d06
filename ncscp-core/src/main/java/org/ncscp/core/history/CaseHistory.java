// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of one case: its facts, each with the moment at which it was recorded. Nothing in
 * it is ever changed; the order in which facts are given does not matter. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * CaseHistory history =
 *     CaseHistory.of(
 *         CaseReference.of("EXAMPLE-2025-01"),
 *         List.of(
 *             Fact.happened(
 *                 FactId.of("f1"),
 *                 FactKind.of("council-became-aware"),
 *                 LocalDate.of(2025, 4, 10),
 *                 Instant.parse("2025-04-10T15:00:00Z"))));
 * }</pre>
 */
public final class CaseHistory {
  private final CaseReference reference;
  private final List<Fact> facts;
  private final KnownFacts known;

  private CaseHistory(CaseReference reference, List<Fact> facts) {
    this.reference = reference;
    this.facts = List.copyOf(facts);
    this.known = new KnownFactsReading(reference, this.facts).known();
  }

  /**
   * Returns a history.
   *
   * @param reference the case
   * @param facts its facts, in any order
   * @return the history
   * @throws CaseHistoryException if two facts have one id; if a fact refers to one that is not
   *     there, of another sort, or recorded later; if a clock restarts before it stopped, or twice;
   *     or if a request was decided twice
   */
  public static CaseHistory of(CaseReference reference, Collection<? extends Fact> facts) {
    requireNonNull(reference, "reference");
    return new CaseHistory(
        reference,
        requireNonNull(facts, "facts").stream()
            .<Fact>map(fact -> requireNonNull(fact, "fact"))
            .sorted(comparing(Fact::recordedAt).thenComparing(Fact::id))
            .toList());
  }

  /**
   * Returns the history with more facts.
   *
   * @param more the facts
   * @return a history of all
   * @throws CaseHistoryException as in {@link #of}
   */
  public CaseHistory with(Fact... more) {
    return of(
        reference, Stream.concat(facts.stream(), Stream.of(requireNonNull(more, "more"))).toList());
  }

  /**
   * Returns the history as it was at an earlier moment.
   *
   * @param moment the moment
   * @return only what was recorded by then, the moment included
   */
  public CaseHistory asKnownOn(Instant moment) {
    requireNonNull(moment, "moment");
    List<Fact> by = new ArrayList<>(facts);
    by.removeIf(fact -> fact.recordedAt().isAfter(moment));
    return by.size() == facts.size() ? this : new CaseHistory(reference, by);
  }

  /**
   * Returns the case.
   *
   * @return its pseudonym
   */
  public CaseReference reference() {
    return reference;
  }

  /**
   * Returns the facts in the order in which they were recorded.
   *
   * @return all facts
   */
  public List<Fact> facts() {
    return facts;
  }

  /**
   * Returns what the facts say together, corrections and withdrawals applied.
   *
   * @return what is known
   */
  public KnownFacts known() {
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseHistory that
        && reference.equals(that.reference)
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * reference.hashCode() + facts.hashCode();
  }

  /** Returns the case and how many facts are known of it. */
  @Override
  public String toString() {
    return "CaseHistory[" + reference + ", " + facts.size() + " facts]";
  }
}
