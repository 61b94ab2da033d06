// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * What those trained scored for one measure at one stage: of one session, or of a course in a
 * period. How many answered and the sum of their scores are kept, so that the mean is exact and
 * several can be taken together. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Inter-Agency Training: "monitoring the
 * quality and evaluating the effectiveness of training".
 */
@Value.Immutable
public abstract class Evaluation implements YearRecord, WithEvaluation {
  Evaluation() {}

  /**
   * Returns the session that was evaluated.
   *
   * @return its id; empty if it was a course
   */
  public abstract Optional<SessionId> session();

  /**
   * Returns the course that was evaluated as a whole.
   *
   * @return its id; empty if it was a session
   */
  public abstract Optional<CourseId> course();

  /**
   * Returns the period whose training was evaluated.
   *
   * @return the period of a course; empty for a session, which has its own day
   */
  public abstract Optional<ReportingPeriod> period();

  /**
   * Returns when those trained were asked.
   *
   * @return the stage
   */
  public abstract EvaluationStage stage();

  /**
   * Returns what they were asked to score.
   *
   * @return the measure
   */
  public abstract MeasureId measure();

  /**
   * Returns how many answered.
   *
   * @return zero or more
   */
  public abstract int respondents();

  /**
   * Returns the sum of their scores.
   *
   * @return exact; zero if nobody answered
   */
  public abstract BigDecimal sum();

  /**
   * Returns the scale of each score.
   *
   * @return the scale
   */
  public abstract ScoreScale scale();

  /**
   * Returns the mean score.
   *
   * @return the sum over the number who answered; empty if nobody did
   */
  public Optional<Score> mean() {
    return Score.mean(sum(), respondents());
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    if (session().isPresent() == course().isPresent()) {
      throw new IllegalArgumentException(
          "an evaluation must be of one of session and course but was of "
              + (course().isPresent() ? "both" : "neither"));
    }
    if (course().isPresent() != period().isPresent()) {
      throw new IllegalArgumentException(
          course().isPresent()
              ? "period must be given for a course but was left out"
              : "period must be left out for a session but was " + period().orElseThrow().label());
    }
    Counts.requireNotBelowZero("respondents", respondents());
    checkMean();
  }

  private void checkMean() {
    if (respondents() == 0 && sum().signum() != 0) {
      throw new IllegalArgumentException(
          "sum must be 0 if nobody answered but was " + sum().toPlainString());
    }
    BigDecimal answered = BigDecimal.valueOf(respondents());
    if (sum().compareTo(scale().lowest().multiply(answered)) < 0
        || sum().compareTo(scale().highest().multiply(answered)) > 0) {
      throw new IllegalArgumentException(
          "mean must be within the scale "
              + scale()
              + " but was "
              + sum().toPlainString()
              + " over "
              + respondents()
              + " respondents");
    }
  }

  /** Builds an {@link Evaluation}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
