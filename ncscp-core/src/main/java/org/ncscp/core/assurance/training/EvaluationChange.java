// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What those trained on a course scored for one measure on one scale, before, after and later. Who
 * answered need not be the same people each time: it is the change of the means, not of persons.
 *
 * @param course the course
 * @param measure what they were asked to score
 * @param scale on which scale
 * @param basis whether the course as a whole or its sessions were evaluated; the two are never
 *     mixed, since the same people may have answered both
 * @param before the mean before the training; empty if nobody answered then
 * @param after the mean after it; empty if nobody answered then
 * @param later the mean later; empty if nobody answered then
 */
public record EvaluationChange(
    CourseId course,
    MeasureId measure,
    ScoreScale scale,
    EvaluationBasis basis,
    Optional<Score> before,
    Optional<Score> after,
    Optional<Score> later) {

  /**
   * Refuses nulls.
   *
   * @param course the course
   * @param measure what they were asked to score
   * @param scale on which scale
   * @param basis whether the course as a whole or its sessions were evaluated
   * @param before the mean before the training
   * @param after the mean after it
   * @param later the mean later
   */
  public EvaluationChange {
    requireNonNull(course, "course");
    requireNonNull(measure, "measure");
    requireNonNull(scale, "scale");
    requireNonNull(basis, "basis");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(later, "later");
  }

  /**
   * Returns how far the mean after the training is above that before.
   *
   * @return below zero if it fell; empty if either is not known
   */
  public Optional<Score> afterLessBefore() {
    return after.flatMap(to -> before.map(to::minus));
  }

  /**
   * Returns how far the mean later is above that before: what lasted.
   *
   * @return below zero if it fell; empty if either is not known
   */
  public Optional<Score> laterLessBefore() {
    return later.flatMap(to -> before.map(to::minus));
  }

  /**
   * Returns how far the mean later is above that after the training.
   *
   * @return below zero if it fell; empty if either is not known
   */
  public Optional<Score> laterLessAfter() {
    return later.flatMap(to -> after.map(to::minus));
  }
}
