// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ncscp.core.internal.Names;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;

/**
 * A figure that the records of a period compute, by its name: {@code kind}, {@code kind:of}, {@code
 * kind:scope} or {@code kind:of:scope}, for example {@code contributions}, {@code
 * contribution:nottinghamshire-police}, {@code expenditure:children} or {@code spent:Direct Payroll
 * Costs:adults}. Without a scope it is of all scopes together.
 *
 * @param kind what is computed
 * @param of of what: an organisation, a category or a group; empty for a kind that is of nothing
 * @param scope whom the money is for; empty for all together, and for what is no money
 */
public record ComputedFigure(Kind kind, Optional<String> of, Optional<FundingPurpose> scope) {
  private static final int LONGEST = 100;

  /** What is computed, and from which records. */
  public enum Kind {
    /** What was agreed to be contributed; may have a scope. */
    CONTRIBUTIONS(Of.NOTHING, true),
    /** What one organisation agreed to contribute; of an organisation, may have a scope. */
    CONTRIBUTION(Of.ORGANISATION, true),
    /** What was spent; may have a scope. */
    EXPENDITURE(Of.NOTHING, true),
    /** What was spent on one category, as the records write it; may have a scope. */
    SPENT(Of.CATEGORY, true),
    /** Decisions of the register in the period. */
    DECISIONS(Of.NOTHING, false),
    /** Meetings held in the period; of a group. */
    MEETINGS(Of.GROUP, false),
    /** Rapid reviews completed in the period. */
    RAPID_REVIEWS(Of.NOTHING, false),
    /** Learning reviews completed in the period. */
    LEARNING_REVIEWS(Of.NOTHING, false),
    /** Practice reviews completed in the period. */
    PRACTICE_REVIEWS(Of.NOTHING, false),
    /** Training sessions of the period that were not cancelled. */
    TRAINING_SESSIONS(Of.NOTHING, false),
    /** Attendances at those sessions. */
    TRAINING_ATTENDANCES(Of.NOTHING, false);

    private final Of of;
    private final boolean scoped;

    Kind(Of of, boolean scoped) {
      this.of = of;
      this.scoped = scoped;
    }
  }

  private enum Of {
    NOTHING,
    ORGANISATION,
    CATEGORY,
    GROUP
  }

  /**
   * Checks that the kind has these parts.
   *
   * @param kind what is computed
   * @param of of what
   * @param scope whom the money is for
   * @throws IllegalArgumentException if the kind needs a part that is missing or has none that is
   *     given, or {@code of} has not the form of an organisation, category or group
   */
  public ComputedFigure {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    requireNonNull(scope, "scope");
    if (of.isPresent() == (kind.of == Of.NOTHING)) {
      throw new IllegalArgumentException(
          "computed figure "
              + Names.word(kind)
              + (kind.of == Of.NOTHING ? " must be of nothing" : " must say of which " + word(kind))
              + of.map(what -> " but was of \"" + what + "\"").orElse(""));
    }
    if (scope.isPresent() && !kind.scoped) {
      throw new IllegalArgumentException(
          "computed figure " + Names.word(kind) + " must have no scope, which only money has");
    }
    of.ifPresent(what -> check(kind.of, what));
  }

  private static String word(Kind kind) {
    return Names.word(kind.of);
  }

  private static void check(Of of, String what) {
    switch (of) {
      case ORGANISATION -> OrganisationId.of(what);
      case GROUP -> GroupId.of(what);
      default -> {
        if (what.isBlank()
            || !what.equals(what.strip())
            || what.length() > LONGEST
            || what.chars().anyMatch(c -> c == ':' || c == ';' || Character.isISOControl(c))) {
          throw new IllegalArgumentException(
              "category must be up to " + LONGEST + " characters without colon or semicolon");
        }
      }
    }
  }

  /**
   * Returns a figure that is of nothing, over all scopes.
   *
   * @param kind what is computed
   * @return the figure
   * @throws IllegalArgumentException if the kind must say of what
   */
  public static ComputedFigure of(Kind kind) {
    return new ComputedFigure(kind, Optional.empty(), Optional.empty());
  }

  /**
   * Reads the name of a figure, as {@link #toString} writes it.
   *
   * @param text for example {@code spent:Direct Payroll Costs:adults}
   * @return the figure
   * @throws IllegalArgumentException if there is no such figure
   */
  public static ComputedFigure parse(String text) {
    List<String> parts = Arrays.asList(requireNonNull(text, "text").split(":", -1));
    Kind kind = Names.constant(parts.get(0).strip(), Kind.values());
    Optional<FundingPurpose> scope =
        parts.size() == 1 ? Optional.empty() : scope(parts.get(parts.size() - 1).strip());
    int end = parts.size() - (scope.isPresent() ? 1 : 0);
    return new ComputedFigure(
        kind,
        Optional.of(String.join(":", parts.subList(1, end)).strip()).filter(of -> end > 1),
        scope);
  }

  private static Optional<FundingPurpose> scope(String word) {
    return Stream.of(FundingPurpose.values())
        .filter(purpose -> Names.word(purpose).equals(word))
        .findFirst();
  }

  /** Returns the name, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return Stream.of(Optional.of(Names.word(kind)), of, scope.map(Names::word))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(":"));
  }
}
