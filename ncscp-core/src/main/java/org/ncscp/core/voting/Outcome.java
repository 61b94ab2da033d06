// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What became of a vote, and why. Immutable and thread-safe.
 *
 * <p>Where the rule leaves something open, the votes are counted by every reading of it. If all
 * give the same result, that is the result; if they differ, the result is {@link
 * Result#UNSPECIFIED}, {@link #missing()} says what the arrangements do not say, and {@link
 * #possible()} what it could be.
 */
public final class Outcome {
  private final DecisionRule rule;
  private final Count count;
  private final Result result;
  private final Optional<Method> method;
  private final Set<Result> possible;
  private final List<String> missing;
  private final OptionalInt base;
  private final OptionalInt needed;
  private final String reason;

  private Outcome(
      DecisionRule rule,
      Count count,
      Result result,
      Optional<Method> method,
      Set<Result> possible,
      List<String> missing,
      OptionalInt base,
      OptionalInt needed,
      String reason) {
    this.rule = rule;
    this.count = count;
    this.result = result;
    this.method = method;
    this.possible = possible;
    this.missing = missing;
    this.base = base;
    this.needed = needed;
    this.reason = reason;
  }

  static Outcome of(DecisionRule rule, Count count, Tallying.Answer answer, int base, int needed) {
    return new Outcome(
        rule,
        count,
        answer.result(),
        answer.method(),
        Set.of(answer.result()),
        List.of(),
        base < 0 ? OptionalInt.empty() : OptionalInt.of(base),
        needed < 0 ? OptionalInt.empty() : OptionalInt.of(needed),
        answer.reason());
  }

  static Outcome unspecified(
      DecisionRule rule,
      Count count,
      Set<Result> possible,
      List<String> missing,
      int base,
      int needed) {
    return new Outcome(
        rule,
        count,
        Result.UNSPECIFIED,
        Optional.empty(),
        Set.copyOf(possible),
        List.copyOf(missing),
        base < 0 ? OptionalInt.empty() : OptionalInt.of(base),
        needed < 0 ? OptionalInt.empty() : OptionalInt.of(needed),
        "");
  }

  /**
   * Returns what became of it.
   *
   * @return carried, not carried, tied, undecidable or unspecified
   */
  public Result result() {
    return result;
  }

  /**
   * Returns how that came about.
   *
   * @return the vote, a casting vote or the final say; empty if nothing was decided, or if the
   *     readings agree on the result and not on how
   */
  public Optional<Method> method() {
    return method;
  }

  /**
   * Tells whether it is carried.
   *
   * @return true if it is, however the arrangements are read
   */
  public boolean isCarried() {
    return result == Result.CARRIED;
  }

  /**
   * Tells whether it could be carried.
   *
   * @return true if it is carried by one reading of the arrangements at least; false if it is not
   *     carried, however they are read
   */
  public boolean mayBeCarried() {
    return possible.contains(Result.CARRIED);
  }

  /**
   * Returns what it could be.
   *
   * @return the results of all readings of the arrangements, in the order of {@link Result}; the
   *     one result where it is not unspecified
   */
  public Set<Result> possible() {
    return possible.size() == 1 ? possible : Collections.unmodifiableSet(EnumSet.copyOf(possible));
  }

  /**
   * Returns what the arrangements do not say and the result depends on.
   *
   * @return in words, for example {@code what follows a tie}; none where it is not unspecified
   */
  public List<String> missing() {
    return missing;
  }

  /**
   * Returns the votes.
   *
   * @return by what became of them
   */
  public Count count() {
    return count;
  }

  /**
   * Returns the number of which the threshold is a share.
   *
   * @return votes; empty for a threshold that is no share, or if it is not stated
   */
  public OptionalInt base() {
    return base;
  }

  /**
   * Returns how many votes were needed.
   *
   * @return votes; empty if it is not stated of what the threshold is a share
   */
  public OptionalInt needed() {
    return needed;
  }

  /**
   * Returns the rule by which the votes were counted.
   *
   * @return the rule
   */
  public DecisionRule rule() {
    return rule;
  }

  /**
   * Explains the result in one line.
   *
   * @return for example {@code carried by vote: 2 for, 0 against, 1 absent; 2 of 3 needed}
   */
  public String explanation() {
    StringBuilder line = new StringBuilder(result.description());
    method.ifPresent(how -> line.append(' ').append(how.description()));
    if (result == Result.UNSPECIFIED) {
      line.append(": the arrangements do not say ").append(String.join(", nor ", missing));
    }
    line.append(result == Result.UNSPECIFIED ? "; " : ": ").append(count);
    if (needed.isPresent()) {
      line.append("; ").append(needed.getAsInt());
      base.ifPresent(of -> line.append(" of ").append(of));
      line.append(" needed");
    }
    if (!reason.isEmpty()) {
      line.append("; ").append(reason);
    }
    if (result == Result.UNSPECIFIED && !mayBeCarried()) {
      line.append("; not carried, however they are read");
    }
    return line.toString();
  }

  /** Returns the explanation. */
  @Override
  public String toString() {
    return explanation();
  }
}
