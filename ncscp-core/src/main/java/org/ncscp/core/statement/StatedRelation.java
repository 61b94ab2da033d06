// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;

/**
 * That a stated figure should follow from others: which total is of which parts, which share of
 * what. Its source is the heading that says so; a figure that is stated in several places is the
 * one that stands there. Immutable and thread-safe.
 *
 * <pre>{@code
 * StatedRelation.builder()
 *     .provenance(provenance)                     // NCSCP annual report 2024/25, Breakdown of Funding
 *     .relation(RelationId.of("overspend"))
 *     .kind(RelationKind.DIFFERENCE)
 *     .figure(FigureTerm.parse("overspend"))
 *     .addOf(FigureTerm.parse("expenditure"), FigureTerm.parse("contributions"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class StatedRelation implements YearRecord, WithStatedRelation {
  StatedRelation() {}

  /**
   * Returns its name.
   *
   * @return the name
   */
  public abstract RelationId relation();

  /**
   * Returns how the figure follows from the others.
   *
   * @return the kind
   */
  public abstract RelationKind kind();

  /**
   * Returns the figure that follows.
   *
   * @return what is stated: no computed figure
   */
  public abstract FigureTerm figure();

  /**
   * Returns the figures that it follows from.
   *
   * @return in the order that the kind gives a meaning, each once
   */
  public abstract List<FigureTerm> of();

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
    kind().require(relation(), of().size());
    if (figure().stated().isEmpty()) {
      throw new IllegalArgumentException(
          "figure of relation " + relation() + " must be stated but was " + figure());
    }
    if (new HashSet<>(of()).size() < of().size() || of().contains(figure())) {
      throw new IllegalArgumentException(
          "relation " + relation() + " must have each figure once, figure and of together");
    }
  }

  /** Builds a {@link StatedRelation}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableStatedRelation.Builder {
    Builder() {}
  }
}
