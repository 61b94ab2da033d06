// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.internal.Names;

/**
 * One reading of an indicator beside another: of an earlier period, or of another area. Figures
 * that do not mean the same are not compared, and it is said why. Immutable and thread-safe.
 */
public final class IndicatorComparison {

  /** How the first stands beside the other. */
  public enum Result {
    /** The first is better. */
    BETTER("better", "improving"),
    /** The first is worse. */
    WORSE("worse", "worsening"),
    /** Both are exactly the same. */
    SAME("same", "steady"),
    /** They differ, and neither way is better by itself. */
    DIFFERENT("different", "changed"),
    /** They cannot be compared. */
    NOT_COMPARABLE("not comparable", "not comparable");

    private final String words;
    private final String trend;

    Result(String words, String trend) {
      this.words = words;
      this.trend = trend;
    }

    /**
     * Returns how it stands beside another area, in words.
     *
     * @return for example {@code better}
     */
    public String inWords() {
      return words;
    }

    /**
     * Returns how it moved since an earlier period, in words.
     *
     * @return for example {@code improving}
     */
    public String asTrend() {
      return trend;
    }
  }

  /** Why two readings cannot be compared. */
  public enum Obstacle {
    /** One of them has no figure. */
    NO_FIGURE,
    /** Their units differ. */
    OTHER_UNIT,
    /** One counts what happened in a period, the other what there was on a day. */
    OTHER_TIMING,
    /** What is counted, what it is divided by or where it comes from was changed. */
    CHANGED_DEFINITION,
    /** What happened in a period is set beside what happened in a longer or shorter one. */
    OTHER_LENGTH,
    /** Bare counts and sums of two areas tell how large these are, not how well they do. */
    NOT_DIVIDED;

    /**
     * Returns the reason in words.
     *
     * @return for example {@code changed definition}
     */
    public String inWords() {
      return Names.word(this).replace('-', ' ');
    }
  }

  private final IndicatorReading one;
  private final IndicatorReading other;
  private final List<Obstacle> obstacles;

  private IndicatorComparison(
      IndicatorReading one, IndicatorReading other, List<Obstacle> obstacles) {
    this.one = one;
    this.other = other;
    this.obstacles = List.copyOf(obstacles);
  }

  static IndicatorComparison overTime(IndicatorReading now, IndicatorReading earlier) {
    List<Obstacle> obstacles = definitions(now, earlier);
    boolean flow =
        now.definition().filter(definition -> definition.timing() == Timing.FLOW).isPresent();
    if (flow && !Spans.sameLength(now.period(), earlier.period())) {
      obstacles.add(Obstacle.OTHER_LENGTH);
    }
    return new IndicatorComparison(now, earlier, obstacles);
  }

  static IndicatorComparison withArea(IndicatorReading own, IndicatorReading other) {
    List<Obstacle> obstacles = definitions(own, other);
    if (own.definition().filter(IndicatorComparison::growsWithTheArea).isPresent()) {
      obstacles.add(Obstacle.NOT_DIVIDED);
    }
    return new IndicatorComparison(own, other, obstacles);
  }

  private static boolean growsWithTheArea(IndicatorDefinition definition) {
    return definition.unit() == IndicatorUnit.COUNT
        || (definition.unit() == IndicatorUnit.POUNDS && definition.denominator().isEmpty());
  }

  private static List<Obstacle> definitions(IndicatorReading one, IndicatorReading other) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (one.figure().isEmpty() || other.figure().isEmpty()) {
      obstacles.add(Obstacle.NO_FIGURE);
    }
    if (one.definition().isPresent() && other.definition().isPresent()) {
      IndicatorDefinition mine = one.definition().get();
      IndicatorDefinition its = other.definition().get();
      if (mine.unit() != its.unit()) {
        obstacles.add(Obstacle.OTHER_UNIT);
      }
      if (mine.timing() != its.timing()) {
        obstacles.add(Obstacle.OTHER_TIMING);
      }
      if (!words(mine).equals(words(its))) {
        obstacles.add(Obstacle.CHANGED_DEFINITION);
      }
    }
    return obstacles;
  }

  /** Word for word: a new title, direction or group changes no figure. */
  private static List<Object> words(IndicatorDefinition definition) {
    return List.of(definition.numerator(), definition.denominator(), definition.dataSource());
  }

  /**
   * Returns the reading that is compared.
   *
   * @return the later one, or the partnership's own
   */
  public IndicatorReading one() {
    return one;
  }

  /**
   * Returns what it is compared with.
   *
   * @return the earlier one, or that of the other area
   */
  public IndicatorReading other() {
    return other;
  }

  /**
   * Returns why they cannot be compared.
   *
   * @return every reason; none if they can
   */
  public List<Obstacle> obstacles() {
    return obstacles;
  }

  /**
   * Returns how the first stands beside the other, by the direction that the definition of the
   * first gives. Exact: figures are the same only if nothing at all is between them.
   *
   * @return not comparable if there is an obstacle
   */
  public Result result() {
    if (!obstacles.isEmpty()) {
      return Result.NOT_COMPARABLE;
    }
    int more = one.figure().orElseThrow().compareTo(other.figure().orElseThrow());
    if (more == 0) {
      return Result.SAME;
    }
    return switch (one.definition().orElseThrow().direction()) {
      case HIGHER_IS_BETTER -> more > 0 ? Result.BETTER : Result.WORSE;
      case LOWER_IS_BETTER -> more < 0 ? Result.BETTER : Result.WORSE;
      case NEITHER -> Result.DIFFERENT;
    };
  }

  /**
   * Returns how much more the first is.
   *
   * @param places decimal places, 0 to 10
   * @return in the unit, below zero if it is less, a half rounded away from zero; of percentages,
   *     in percentage points; empty if they cannot be compared
   * @throws IllegalArgumentException if {@code places} is out of range and they can be compared
   */
  public Optional<BigDecimal> difference(int places) {
    return comparable().map(figure -> figure.minus(other.figure().orElseThrow(), places));
  }

  /**
   * Returns what share of the other the first is.
   *
   * @param places decimal places, 0 to 10
   * @return for example {@code 48.2} for 209 of 434; empty if they cannot be compared or the other
   *     is zero
   * @throws IllegalArgumentException if {@code places} is out of range and they can be compared
   */
  public Optional<BigDecimal> percentageOfOther(int places) {
    return comparable()
        .flatMap(figure -> figure.percentageOf(other.figure().orElseThrow(), places));
  }

  private Optional<IndicatorFigure> comparable() {
    return one.figure().filter(figure -> obstacles.isEmpty());
  }

  /**
   * Tells whether the comparison may change because one of the figures may.
   *
   * @return true if one of the two is provisional, estimated or incomplete
   */
  public boolean provisional() {
    return one.state() == IndicatorReading.State.PROVISIONAL
        || other.state() == IndicatorReading.State.PROVISIONAL;
  }

  /** Returns the two and how the first stands. */
  @Override
  public String toString() {
    return one
        + " beside "
        + other
        + ": "
        + result().inWords()
        + (obstacles.isEmpty() ? "" : " " + obstacles);
  }
}
