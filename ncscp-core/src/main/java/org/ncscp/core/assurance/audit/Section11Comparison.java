// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ncscp.core.assurance.audit.ScoreChange.Reason;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.OrganisationId;

/**
 * The self-assessments of one cycle beside those of the cycle before, computed from the records.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Section11Comparison comparison =
 *     Section11Comparison.builder()
 *         .cycle(AssessmentCycle.of("2024"))
 *         .earlier(AssessmentCycle.of("2022"))
 *         .asAt(LocalDate.of(2025, 3, 31))
 *         .addAllAgencies(asked)
 *         .addAllStandards(standards.current())
 *         .addAllAssessments(assessments.current())
 *         .addAllModerations(moderations.current())
 *         .build();
 * comparison.scores().get(0).change();   // Compared[before=2, now=3, likeForLike=true]
 * comparison.notReturned();              // agencies that were asked and returned nothing
 * }</pre>
 *
 * <p>Nothing says how often agencies are asked, so the cycle before is named by the caller. What
 * was assessed or moderated after the day of the question is left out.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Quality Assurance &amp; Audits;
 * Children Act 2004, section 11.
 */
@Value.Immutable
public abstract class Section11Comparison {
  Section11Comparison() {}

  /**
   * Returns which cycle.
   *
   * @return the cycle
   */
  public abstract AssessmentCycle cycle();

  /**
   * Returns the cycle before.
   *
   * @return empty if there was none
   */
  public abstract Optional<AssessmentCycle> earlier();

  /**
   * Returns the day of the question.
   *
   * @return the day, included
   */
  public abstract LocalDate asAt();

  /**
   * Returns who was asked.
   *
   * @return one agency at least
   */
  @NotEmpty
  public abstract Set<OrganisationId> agencies();

  /**
   * Returns the standards.
   *
   * @return records that are held to be right, of other cycles too
   */
  public abstract List<Section11Standard> standards();

  /**
   * Returns what agencies gave themselves.
   *
   * @return records that are held to be right, of other cycles too
   */
  public abstract List<Section11Assessment> assessments();

  /**
   * Returns what became of it.
   *
   * @return records that are held to be right, of other cycles too
   */
  public abstract List<Section11Moderation> moderations();

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
    Values.validate(this);
    if (earlier().equals(Optional.of(cycle()))) {
      throw new IllegalArgumentException("earlier must be another cycle but was " + cycle());
    }
    if (standards(cycle()).isEmpty()) {
      throw new IllegalArgumentException(
          "standards of cycle " + cycle() + " must be one at least but were none");
    }
    assessments()
        .forEach(one -> requireOnScale(one.cycle(), one.agency(), one.standard(), one.score()));
    moderations()
        .forEach(one -> requireOnScale(one.cycle(), one.agency(), one.standard(), one.moderated()));
  }

  private void requireOnScale(AssessmentCycle of, OrganisationId agency, StandardId id, int score) {
    if (!of.equals(cycle()) && !earlier().equals(Optional.of(of))) {
      return;
    }
    Section11Standard standard =
        standard(of, id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "standard of "
                            + agency
                            + " must be one of cycle "
                            + of
                            + " but was "
                            + id));
    if (!standard.hasOnScale(score)) {
      throw new IllegalArgumentException(
          "score of "
              + agency
              + " on "
              + id
              + " in cycle "
              + of
              + " must be "
              + standard.lowest()
              + " to "
              + standard.highest()
              + " but was "
              + score);
    }
  }

  private List<Section11Standard> standards(AssessmentCycle of) {
    return standards().stream().filter(one -> one.cycle().equals(of)).toList();
  }

  private Optional<Section11Standard> standard(AssessmentCycle of, StandardId id) {
    return standards(of).stream().filter(one -> one.standard().equals(id)).findFirst();
  }

  /**
   * Returns every score.
   *
   * @return by agency, those asked first, then by standard in the order of the records; one for
   *     each agency that was asked or returned something and each standard of the cycle
   */
  public List<Section11Score> scores() {
    Set<OrganisationId> all = new LinkedHashSet<>(agencies());
    all.addAll(notAsked());
    List<Section11Score> scores = new ArrayList<>();
    for (OrganisationId agency : all) {
      standards(cycle()).forEach(standard -> scores.add(score(agency, standard)));
    }
    return List.copyOf(scores);
  }

  private Section11Score score(OrganisationId agency, Section11Standard standard) {
    Section11Score now = bare(agency, standard);
    return new Section11Score(
        agency, standard, now.assessment(), now.moderation(), change(now, standard));
  }

  /** A score without a look at the cycle before. */
  private Section11Score bare(OrganisationId agency, Section11Standard standard) {
    return new Section11Score(
        agency,
        standard,
        returned(standard.cycle())
            .filter(one -> one.agency().equals(agency))
            .filter(one -> one.standard().equals(standard.standard()))
            .findFirst(),
        moderations().stream()
            .filter(one -> one.cycle().equals(standard.cycle()) && !one.day().isAfter(asAt()))
            .filter(one -> one.agency().equals(agency))
            .filter(one -> one.standard().equals(standard.standard()))
            .findFirst(),
        new ScoreChange.NotComparable(Reason.NO_EARLIER_CYCLE));
  }

  private ScoreChange change(Section11Score now, Section11Standard standard) {
    if (earlier().isEmpty()) {
      return new ScoreChange.NotComparable(Reason.NO_EARLIER_CYCLE);
    }
    Optional<Section11Standard> then = standard(earlier().get(), standard.standard());
    if (then.isEmpty()) {
      return new ScoreChange.NotComparable(Reason.STANDARD_NEW);
    }
    Section11Standard earlier = then.get();
    if (!earlier.title().equals(standard.title())) {
      return new ScoreChange.NotComparable(Reason.STANDARD_DIFFERS);
    }
    if (earlier.lowest() != standard.lowest() || earlier.highest() != standard.highest()) {
      return new ScoreChange.NotComparable(Reason.SCALE_DIFFERS);
    }
    return change(bare(now.agency(), earlier), now);
  }

  private static ScoreChange change(Section11Score before, Section11Score now) {
    if (now.effective().isEmpty()) {
      return new ScoreChange.NotComparable(Reason.NO_SCORE);
    }
    if (before.effective().isEmpty()) {
      return new ScoreChange.NotComparable(Reason.NO_EARLIER_SCORE);
    }
    return new ScoreChange.Compared(
        before.effective().get(),
        now.effective().get(),
        before.moderation().isPresent() == now.moderation().isPresent());
  }

  private Stream<Section11Assessment> returned(AssessmentCycle of) {
    return assessments().stream()
        .filter(one -> one.cycle().equals(of) && !one.assessed().isAfter(asAt()));
  }

  private long returnedBy(OrganisationId agency) {
    return returned(cycle()).filter(one -> one.agency().equals(agency)).count();
  }

  /**
   * Returns the agencies that returned nothing in the cycle.
   *
   * @return of those asked, in the order given
   */
  public List<OrganisationId> notReturned() {
    return agencies().stream().filter(agency -> returnedBy(agency) == 0).toList();
  }

  /**
   * Returns the agencies that assessed themselves against some standards of the cycle and not all.
   *
   * @return of those asked, in the order given
   */
  public List<OrganisationId> partlyReturned() {
    int all = standards(cycle()).size();
    return agencies().stream()
        .filter(agency -> returnedBy(agency) > 0 && returnedBy(agency) < all)
        .toList();
  }

  /**
   * Returns the agencies that assessed themselves without being asked.
   *
   * @return in the order of the records
   */
  public List<OrganisationId> notAsked() {
    return returned(cycle())
        .map(Section11Assessment::agency)
        .filter(agency -> !agencies().contains(agency))
        .distinct()
        .toList();
  }

  /**
   * Returns how many of the agencies asked returned something.
   *
   * @return the unit is agencies; those that returned a part count
   */
  public CountShare returned() {
    return new CountShare(agencies().size() - notReturned().size(), agencies().size());
  }

  /** Builds a {@link Section11Comparison}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSection11Comparison.Builder {
    Builder() {}
  }
}
