// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.RuleId;

/**
 * The rules of one file, by id. Immutable and thread-safe; equal by content.
 *
 * <p>The file is YAML: a list {@code rules} whose entries have {@code id}, {@code title}, {@code
 * trigger}, {@code working-days}, {@code citations} (each with {@code instrument}, {@code
 * provision}, {@code force}, {@code evidence}) and, where a text is disputed, {@code
 * interpretation}.
 */
public final class RuleBook {
  private final Map<RuleId, DeadlineRule> rules = new LinkedHashMap<>();

  private RuleBook(List<DeadlineRule> rules) {
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /**
   * Reads a rule book.
   *
   * @param in YAML in UTF-8; read to its end, not closed
   * @param name what problems call the file
   * @return the book
   * @throws RuleBookException if anything in it is wrong, with every problem
   * @throws IOException if the stream cannot be read
   */
  public static RuleBook read(InputStream in, String name) throws IOException {
    requireNonNull(in, "in");
    requireNonNull(name, "name");
    List<String> problems = new ArrayList<>();
    List<DeadlineRule> rules =
        YamlMap.parse(in, problems)
            .map(book -> RuleBookReading.rules(book, problems))
            .orElse(List.of());
    if (!problems.isEmpty()) {
      throw new RuleBookException(name, problems);
    }
    return new RuleBook(rules);
  }

  /**
   * Returns the rules in the order of the file.
   *
   * @return all rules
   */
  public List<DeadlineRule> rules() {
    return List.copyOf(rules.values());
  }

  /**
   * Returns the rule of that name.
   *
   * @param id the id
   * @return the rule
   * @throws IllegalArgumentException if the book has no such rule, naming those it has
   */
  public DeadlineRule rule(RuleId id) {
    DeadlineRule rule = rules.get(requireNonNull(id, "id"));
    if (rule == null) {
      throw new IllegalArgumentException(
          "unknown rule \""
              + id
              + "\", the book has "
              + rules.keySet().stream().map(RuleId::value).collect(joining(", ")));
    }
    return rule;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleBook that && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  @Override
  public String toString() {
    return "RuleBook" + rules.keySet();
  }
}
