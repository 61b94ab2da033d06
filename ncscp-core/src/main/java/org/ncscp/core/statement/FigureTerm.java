// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What stands in a relation: a stated figure, the part or the whole that the source gives with it,
 * or a figure that the records compute. In a sheet {@code expenditure}, {@code part of
 * school-audit-returned}, {@code whole of school-audit-returned} and {@code computed
 * contributions:children}.
 */
public sealed interface FigureTerm {
  /**
   * Returns the stated figure of which it is.
   *
   * @return empty for a computed one
   */
  default Optional<FigureId> stated() {
    return Optional.empty();
  }

  /**
   * Reads a term, as its {@code toString} writes it.
   *
   * @param text for example {@code whole of school-audit-returned}
   * @return the term
   * @throws IllegalArgumentException if it is none
   */
  static FigureTerm parse(String text) {
    String plain = requireNonNull(text, "text").strip();
    if (plain.startsWith(Computed.WORDS)) {
      return new Computed(ComputedFigure.parse(plain.substring(Computed.WORDS.length()).strip()));
    }
    if (plain.startsWith(Part.WORDS)) {
      return new Part(FigureId.of(plain.substring(Part.WORDS.length()).strip()));
    }
    if (plain.startsWith(Whole.WORDS)) {
      return new Whole(FigureId.of(plain.substring(Whole.WORDS.length()).strip()));
    }
    return new Stated(FigureId.of(plain));
  }

  /**
   * A stated figure.
   *
   * @param figure which
   */
  record Stated(FigureId figure) implements FigureTerm {

    /**
     * Refuses null.
     *
     * @param figure which
     */
    public Stated {
      requireNonNull(figure, "figure");
    }

    @Override
    public Optional<FigureId> stated() {
      return Optional.of(figure);
    }

    @Override
    public String toString() {
      return figure.value();
    }
  }

  /**
   * How many, where the source says of how many.
   *
   * @param figure of which
   */
  record Part(FigureId figure) implements FigureTerm {
    private static final String WORDS = "part of ";

    /**
     * Refuses null.
     *
     * @param figure of which
     */
    public Part {
      requireNonNull(figure, "figure");
    }

    @Override
    public Optional<FigureId> stated() {
      return Optional.of(figure);
    }

    @Override
    public String toString() {
      return WORDS + figure;
    }
  }

  /**
   * Of how many, where the source says so.
   *
   * @param figure of which
   */
  record Whole(FigureId figure) implements FigureTerm {
    private static final String WORDS = "whole of ";

    /**
     * Refuses null.
     *
     * @param figure of which
     */
    public Whole {
      requireNonNull(figure, "figure");
    }

    @Override
    public Optional<FigureId> stated() {
      return Optional.of(figure);
    }

    @Override
    public String toString() {
      return WORDS + figure;
    }
  }

  /**
   * What the records compute.
   *
   * @param figure which
   */
  record Computed(ComputedFigure figure) implements FigureTerm {
    private static final String WORDS = "computed ";

    /**
     * Refuses null.
     *
     * @param figure which
     */
    public Computed {
      requireNonNull(figure, "figure");
    }

    @Override
    public String toString() {
      return WORDS + figure;
    }
  }
}
