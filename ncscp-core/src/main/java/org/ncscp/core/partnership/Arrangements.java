// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.group.Group;
import org.ncscp.core.internal.Values;
import org.ncscp.core.national.NationalThemes;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.Theme;
import org.ncscp.core.rule.RuleBook;

/**
 * The published arrangements of a partnership: who its partners are, who sits where, who chairs
 * when, who may decide what, which agencies are bound, and by which rules. Every question takes a
 * day.
 *
 * <pre>{@code
 * Partnership today = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
 * today.chairOf(GroupId.of("strategic-leadership-group"));   // Nottinghamshire Police
 * }</pre>
 *
 * <p>Read from a file, whose format {@code docs/arrangements.md} describes and {@code
 * arrangements.schema.json} beside this class lets an editor check. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Arrangements implements Parts, WithArrangements {
  Arrangements() {}

  /**
   * Returns whose arrangements they are.
   *
   * @return the partnership
   */
  @Override
  public abstract PartnershipId id();

  /**
   * Returns what the partnership is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns what it is called for short.
   *
   * @return for example {@code NCSCP}
   */
  public abstract Optional<String> abbreviation();

  /**
   * Returns the day of the file's text.
   *
   * @return the day
   */
  public abstract LocalDate edition();

  /**
   * Returns whom the executive serves.
   *
   * @return children, if nothing is said
   */
  @Value.Default
  public Scope scope() {
    return Scope.CHILDREN;
  }

  /**
   * Returns since when there is a partnership.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<LocalDate> inOperationSince();

  /**
   * Returns the editions of the published arrangements.
   *
   * @return at least one, in order of time, without gap or overlap
   */
  @Override
  @NotEmpty
  public abstract List<ArrangementsVersion> versions();

  /**
   * Returns what the partnership is for.
   *
   * @return in the order of the file
   */
  public abstract List<Statement> statements();

  /**
   * Returns the area that is covered.
   *
   * @return empty if it is not stated
   */
  @Override
  public abstract Optional<Area> area();

  /**
   * Returns the partnerships that became this one.
   *
   * @return maybe none
   */
  @Override
  public abstract List<Succession> predecessors();

  /**
   * Returns the partnerships that this one became.
   *
   * @return maybe none
   */
  @Override
  public abstract List<Succession> successors();

  /**
   * Returns the boards outside the partnership.
   *
   * @return on any day
   */
  @Override
  public abstract List<Board> boards();

  /**
   * Returns the organisations that are named.
   *
   * @return on any day
   */
  @Override
  public abstract List<Organisation> organisations();

  /**
   * Returns the posts that are named.
   *
   * @return on any day
   */
  @Override
  public abstract List<Post> posts();

  /**
   * Returns the safeguarding partners.
   *
   * @return on any day
   */
  @Override
  @NotEmpty
  public abstract List<Partner> partners();

  /**
   * Returns the partners agreed to lead on one issue.
   *
   * @return on any day
   */
  @Override
  public abstract List<IssueLead> issueLeads();

  /**
   * Returns what may be decided without the lead partners.
   *
   * @return on any day
   */
  @Override
  public abstract List<Delegation> delegations();

  /**
   * Returns the partnership's own offices.
   *
   * @return on any day
   */
  @Override
  public abstract List<Office> offices();

  /**
   * Returns the list of relevant agencies.
   *
   * @return empty if there is none
   */
  @Override
  public abstract Optional<RelevantAgencies> relevantAgencies();

  /**
   * Returns the groups.
   *
   * @return on any day
   */
  @Override
  public abstract List<Group> groups();

  /**
   * Returns the agreements and policies.
   *
   * @return on any day
   */
  @Override
  public abstract List<Agreement> agreements();

  /**
   * Returns what is said of reviews.
   *
   * @return empty if nothing is
   */
  @Override
  public abstract Optional<ReviewArrangements> reviews();

  /**
   * Returns what is said of reports.
   *
   * @return empty if nothing is
   */
  @Override
  public abstract Optional<Reporting> reporting();

  /**
   * Returns what is said of money.
   *
   * @return empty if nothing is
   */
  @Override
  public abstract Optional<Funding> funding();

  /**
   * Returns what bodies must return.
   *
   * @return on any day
   */
  @Override
  public abstract List<ComplianceReturn> returns();

  /**
   * Returns the local rules and the national ones.
   *
   * @return the rules
   */
  public abstract LocalRules rules();

  /**
   * Returns the rules by which the partnership works.
   *
   * @return the national book with its own rules laid over it
   */
  public RuleBook ruleBook() {
    return rules().ruleBook();
  }

  /**
   * Returns the themes of learning to choose from.
   *
   * @return the national list, then the partnership's own
   */
  public List<Theme> themes() {
    List<Theme> themes = new ArrayList<>(NationalThemes.themes());
    reviews().ifPresent(reviews -> themes.addAll(reviews.themes()));
    return List.copyOf(themes);
  }

  /**
   * Returns the partnership as it stands on a day.
   *
   * @param day the day
   * @return the partnership on that day
   * @throws NotInForceException if the file has no version for that day; it names the partnership
   *     to ask instead, if there is one
   */
  public Partnership on(LocalDate day) {
    return Partnership.of(this, day);
  }

  /**
   * Returns the days for which the file has a version.
   *
   * @return from the first day of the first to the last day of the last
   */
  public EffectivePeriod inForce() {
    return new EffectivePeriod(
        versions().get(0).inForce().from(), versions().get(versions().size() - 1).inForce().to());
  }

  /**
   * Returns the arrangements as a file that {@link #read} reads as equal ones. Comments are not
   * kept.
   *
   * @return YAML; a file of more than a million bytes cannot be read again
   */
  public String toYaml() {
    return ArrangementsWriting.write(this);
  }

  /**
   * Reads an arrangements file.
   *
   * @param in YAML in UTF-8; read to its end, not closed
   * @param name what problems call the file
   * @param national the rule book over which the file's own rules are laid
   * @return the arrangements
   * @throws ArrangementsException if anything in the file is wrong, with every problem
   * @throws IOException if the stream cannot be read
   */
  public static Arrangements read(InputStream in, String name, RuleBook national)
      throws IOException {
    return ArrangementsReading.read(in, name, national);
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
    Values.validate(this);
    Checks.require(this);
  }

  /** Builds an {@link Arrangements}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableArrangements.Builder {
    Builder() {}
  }
}
