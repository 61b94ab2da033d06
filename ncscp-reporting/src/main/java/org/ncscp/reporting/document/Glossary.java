// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the abbreviations of a report mean.
 *
 * @param terms the terms, in the order in which they are listed
 */
public record Glossary(List<Term> terms) {
  /**
   * One abbreviation.
   *
   * @param term the abbreviation, as it stands in the text
   * @param meaning what it stands for
   */
  public record Term(String term, String meaning) {

    /**
     * Checks the parts.
     *
     * @param term the abbreviation
     * @param meaning what it stands for
     * @throws IllegalArgumentException if the abbreviation is blank
     */
    public Term {
      if (requireNonNull(term, "term").isBlank()) {
        throw new IllegalArgumentException("term of a glossary must not be blank");
      }
      requireNonNull(meaning, "meaning");
    }
  }

  /**
   * A stretch of text.
   *
   * @param text the words
   * @param term the term that they are, where it is used for the first time; empty for all others
   */
  public record Run(String text, Optional<Term> term) {

    /**
     * Checks the parts.
     *
     * @param text the words
     * @param term the term that they are
     */
    public Run {
      requireNonNull(text, "text");
      requireNonNull(term, "term");
    }
  }

  /**
   * Checks the parts.
   *
   * @param terms the terms
   * @throws IllegalArgumentException if a term is there twice
   */
  public Glossary {
    terms = List.copyOf(requireNonNull(terms, "terms"));
    Set<String> seen = new HashSet<>();
    for (Term term : terms) {
      if (!seen.add(term.term())) {
        throw new IllegalArgumentException(
            "term " + term.term() + " must be there once but is there twice");
      }
    }
  }

  /**
   * Starts reading a report from its beginning.
   *
   * @return a reader of its texts that tells where each term is used for the first time
   */
  public FirstUses firstUses() {
    return new FirstUses();
  }

  /** Reads the texts of a report in their order. Not for several threads. */
  public final class FirstUses {
    private final Set<Term> used = new HashSet<>();

    private FirstUses() {}

    /**
     * Reads the next text.
     *
     * @param text the text
     * @return its stretches in their order, which together are the text; none for no text
     */
    public List<Run> in(String text) {
      List<Run> runs = new ArrayList<>();
      int from = 0;
      int at = 0;
      while (at < text.length()) {
        Optional<Term> term = startsAt(text, at);
        if (term.isEmpty()) {
          at = endOfWord(text, at);
          continue;
        }
        if (at > from) {
          runs.add(new Run(text.substring(from, at), Optional.empty()));
        }
        int end = at + term.get().term().length();
        runs.add(new Run(text.substring(at, end), term));
        used.add(term.get());
        from = end;
        at = end;
      }
      if (from < text.length()) {
        runs.add(new Run(text.substring(from), Optional.empty()));
      }
      return List.copyOf(runs);
    }

    /** The longest term that stands at a place as a word of its own and was not used before. */
    private Optional<Term> startsAt(String text, int at) {
      Optional<Term> longest = Optional.empty();
      for (Term term : terms) {
        int end = at + term.term().length();
        if (!used.contains(term)
            && text.startsWith(term.term(), at)
            && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))
            && longest.filter(found -> found.term().length() >= term.term().length()).isEmpty()) {
          longest = Optional.of(term);
        }
      }
      return longest;
    }

    /** Where the next word may begin. */
    private int endOfWord(String text, int at) {
      int next = at;
      while (next < text.length() && Character.isLetterOrDigit(text.codePointAt(next))) {
        next += Character.charCount(text.codePointAt(next));
      }
      return next > at ? next : at + Character.charCount(text.codePointAt(at));
    }
  }
}
