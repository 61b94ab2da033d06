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
    for (Of of : Of.values()) {
      if (!of.words.isEmpty() && plain.startsWith(of.words)) {
        return new Stated(FigureId.of(plain.substring(of.words.length()).strip()), of);
      }
    }
    return new Stated(FigureId.of(plain), Of.FIGURE);
  }

  /** What of a stated figure is meant. */
  enum Of {
    /** The figure itself. */
    FIGURE(""),
    /** How many, where the source says of how many. */
    PART("part of "),
    /** Of how many, where the source says so. */
    WHOLE("whole of ");

    private final String words;

    Of(String words) {
      this.words = words;
    }
  }

  /**
   * A stated figure, or the part or the whole that its source gives with it.
   *
   * @param figure which
   * @param of what of it
   */
  record Stated(FigureId figure, Of of) implements FigureTerm {

    /**
     * Refuses nulls.
     *
     * @param figure which
     * @param of what of it
     */
    public Stated {
      requireNonNull(figure, "figure");
      requireNonNull(of, "of");
    }

    /**
     * Takes the figure itself.
     *
     * @param figure which
     */
    public Stated(FigureId figure) {
      this(figure, Of.FIGURE);
    }

    @Override
    public Optional<FigureId> stated() {
      return Optional.of(figure);
    }

    @Override
    public String toString() {
      return of.words + figure;
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
