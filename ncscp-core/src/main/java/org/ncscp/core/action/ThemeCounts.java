// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ncscp.core.reference.ThemeId;

/**
 * How much was learned by theme, of one case or of many. What has two themes is counted under each,
 * and once in {@link #all}. Mergeable: the order of merging does not matter, and {@link #empty}
 * changes nothing. Immutable and thread-safe.
 */
public final class ThemeCounts {
  private static final Figures NONE = new Figures(0, 0, 0, 0);
  private static final ThemeCounts EMPTY = new ThemeCounts(NONE, NONE, Map.of());

  /**
   * The figures of one theme.
   *
   * @param recommendations how many recommendations
   * @param carriedOut how many of them have an action completed, and none still to be done
   * @param impacts how many statements of impact
   * @param improved how many of them found an improvement
   */
  public record Figures(long recommendations, long carriedOut, long impacts, long improved) {

    /**
     * Adds other figures.
     *
     * @param other the others
     * @return the sums
     */
    public Figures plus(Figures other) {
      return new Figures(
          recommendations + other.recommendations,
          carriedOut + other.carriedOut,
          impacts + other.impacts,
          improved + other.improved);
    }
  }

  private final Figures all;
  private final Figures unthemed;
  private final Map<ThemeId, Figures> byTheme;

  private ThemeCounts(Figures all, Figures unthemed, Map<ThemeId, Figures> byTheme) {
    this.all = all;
    this.unthemed = unthemed;
    this.byTheme = byTheme;
  }

  /**
   * Returns no figures.
   *
   * @return the identity of {@link #plus}
   */
  public static ThemeCounts empty() {
    return EMPTY;
  }

  /** The figures of one thing under each of its themes. */
  static ThemeCounts of(Set<ThemeId> themes, Figures figures) {
    Map<ThemeId, Figures> byTheme = sorted();
    themes.forEach(theme -> byTheme.put(theme, figures));
    return new ThemeCounts(figures, themes.isEmpty() ? figures : NONE, byTheme);
  }

  private static Map<ThemeId, Figures> sorted() {
    return new TreeMap<>(comparing(ThemeId::value));
  }

  /**
   * Adds other figures.
   *
   * @param other the others
   * @return the sums by theme
   */
  public ThemeCounts plus(ThemeCounts other) {
    Map<ThemeId, Figures> sums = sorted();
    sums.putAll(byTheme);
    requireNonNull(other, "other")
        .byTheme
        .forEach((theme, figures) -> sums.merge(theme, figures, Figures::plus));
    return new ThemeCounts(all.plus(other.all), unthemed.plus(other.unthemed), sums);
  }

  /**
   * Returns the figures by theme.
   *
   * @return by the themes' names, only themes that something has
   */
  public Map<ThemeId, Figures> byTheme() {
    return Collections.unmodifiableMap(byTheme);
  }

  /**
   * Returns the figures of what has no theme.
   *
   * @return its figures, maybe all zero
   */
  public Figures unthemed() {
    return unthemed;
  }

  /**
   * Returns the figures of everything, each counted once.
   *
   * @return the totals, which may be less than the sum over the themes
   */
  public Figures all() {
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ThemeCounts that
        && all.equals(that.all)
        && unthemed.equals(that.unthemed)
        && byTheme.equals(that.byTheme);
  }

  @Override
  public int hashCode() {
    return 31 * all.hashCode() + byTheme.hashCode();
  }

  /** Returns the figures by theme. */
  @Override
  public String toString() {
    return "ThemeCounts" + byTheme;
  }
}
