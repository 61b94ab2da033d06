// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.internal.YamlText;
import org.ncscp.core.rule.RuleBook;

/**
 * The rules by which a partnership works: a national book, and what its own arrangements lay over
 * it. Immutable and thread-safe; equal by content.
 */
public final class LocalRules {
  private final Optional<String> text;
  private final RuleBook ruleBook;

  private LocalRules(Optional<String> text, RuleBook ruleBook) {
    this.text = text;
    this.ruleBook = ruleBook;
  }

  /**
   * Returns rules without any local ones.
   *
   * @param national the book that binds everywhere
   * @return that book alone
   */
  public static LocalRules none(RuleBook national) {
    return new LocalRules(Optional.empty(), requireNonNull(national, "national"));
  }

  /**
   * Reads local rules.
   *
   * @param text a local rule book as YAML
   * @param national the book over which it is laid
   * @return both
   * @throws org.ncscp.core.rule.RuleBookException if anything in the text is wrong
   * @throws IllegalArgumentException if the text is a whole arrangements file
   */
  public static LocalRules of(String text, RuleBook national) {
    byte[] bytes = requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8);
    requireNonNull(national, "national");
    try {
      RuleBook both = national.overlaidBy(new ByteArrayInputStream(bytes), "rule-book");
      YamlMap section =
          YamlMap.parse(new ByteArrayInputStream(bytes), new Problems()).orElseThrow();
      if (section.has("arrangements")) {
        throw new IllegalArgumentException("text must be a rule book but was whole arrangements");
      }
      return of(section, both);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes refused to be read", e);
    }
  }

  /** Local rules that were read already, and the section in which they stand. */
  static LocalRules of(YamlMap section, RuleBook both) {
    return new LocalRules(Optional.of(YamlText.of(section.tree())), both);
  }

  /**
   * Returns the local rule book as YAML.
   *
   * @return the text without its comments, or empty if there is none
   */
  public Optional<String> text() {
    return text;
  }

  /**
   * Returns the rules that hold for the partnership.
   *
   * @return the national book with the local one laid over it
   */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalRules that
        && text.equals(that.text)
        && ruleBook.equals(that.ruleBook);
  }

  @Override
  public int hashCode() {
    return ruleBook.hashCode();
  }

  /** Returns the name of the book. */
  @Override
  public String toString() {
    return "LocalRules[" + ruleBook.name() + "]";
  }
}
