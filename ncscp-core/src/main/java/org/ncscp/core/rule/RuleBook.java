// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.Names;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.RuleId;

/**
 * Rules and recurring duties with their citations, by id. Immutable and thread-safe; equal by
 * content.
 *
 * <p>A book is read from a YAML file, whose format {@code docs/rule-book.md} describes and {@code
 * rule-book.schema.json} beside this class lets an editor check. A partnership's own book is laid
 * over the national one:
 *
 * <pre>{@code
 * RuleBook ours = NationalRules.ruleBook().overlaidBy(in, "our-rules.yaml");
 * }</pre>
 */
public final class RuleBook {
  private final BookReading.Content content;
  private final List<DeadlineRule> rules;
  private final Map<FactKind, List<DeadlineRule>> byTrigger = new LinkedHashMap<>();

  private RuleBook(BookReading.Content content) {
    this.content = content;
    this.rules = List.copyOf(content.rules.values());
    for (DeadlineRule rule : rules) {
      rule.versions().stream()
          .flatMap(RuleVersion::triggers)
          .distinct()
          .forEach(kind -> byTrigger.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule));
    }
    byTrigger.replaceAll((kind, rules) -> List.copyOf(rules));
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
    return read(in, name, new BookReading.Content());
  }

  /**
   * Reads a local book and lays it over this one: its bodies, facts, rules and duties are added,
   * its amendments applied. A count that it amends is attributed to its own citations, which come
   * first. A partnership's arrangements file is read too: its section {@code rule-book} is the
   * local book, and without one nothing is laid over.
   *
   * @param in YAML in UTF-8; read to its end, not closed
   * @param name what problems call the file
   * @return the book of both
   * @throws RuleBookException if anything in the local book is wrong, with every problem
   * @throws IOException if the stream cannot be read
   */
  public RuleBook overlaidBy(InputStream in, String name) throws IOException {
    BookReading.Content both = new BookReading.Content();
    both.name = content.name;
    both.edition = content.edition;
    both.bodies.putAll(content.bodies);
    both.facts.putAll(content.facts);
    both.periods.putAll(content.periods);
    both.rules.putAll(content.rules);
    both.duties.putAll(content.duties);
    both.ratings.putAll(content.ratings);
    both.reminders = content.reminders;
    return read(in, name, both);
  }

  private static RuleBook read(InputStream in, String name, BookReading.Content content)
      throws IOException {
    requireNonNull(in, "in");
    requireNonNull(name, "name");
    Problems problems = new Problems();
    YamlMap.parse(in, problems)
        .flatMap(RuleBook::section)
        .ifPresent(file -> BookReading.read(file, content, problems));
    if (problems.count() > 0) {
      throw new RuleBookException(name, problems.list());
    }
    return new RuleBook(content);
  }

  /** A book is a file of its own, or a section of a partnership's arrangements. */
  private static Optional<YamlMap> section(YamlMap file) {
    return file.has("arrangements") ? file.optionalMap("rule-book") : Optional.of(file);
  }

  /**
   * Returns the book's name.
   *
   * @return for example {@code national + nottingham-city}
   */
  public String name() {
    return content.name;
  }

  /**
   * Returns the book's name with the edition of each file, for whoever must tell later by which
   * text a date was computed.
   *
   * @return for example {@code national of 2026-11-21 + nottingham-city of 2026-11-21}
   */
  public String edition() {
    return content.edition;
  }

  /**
   * Returns the rules in the order of the files.
   *
   * @return all rules
   */
  public List<DeadlineRule> rules() {
    return rules;
  }

  /**
   * Returns the rule of that name.
   *
   * @param id the id
   * @return the rule
   * @throws IllegalArgumentException if the book has no such rule: naming the nearest if one is
   *     near, or saying that it is a recurring duty
   */
  public DeadlineRule rule(RuleId id) {
    DeadlineRule rule = content.rules.get(requireNonNull(id, "id"));
    if (rule == null && content.duties.containsKey(id)) {
      throw new IllegalArgumentException(
          ("\"" + id + "\" is a recurring duty of the book " + content.name)
              + ", not a rule with a due date: ask duty(...), and DutyReview whether it was held");
    }
    return known(rule, id, content.rules.keySet(), "rule");
  }

  /**
   * Tells whether the book has a rule.
   *
   * @param id the id
   * @return true if {@link #rule} returns one
   */
  public boolean hasRule(RuleId id) {
    return content.rules.containsKey(requireNonNull(id, "id"));
  }

  /**
   * Returns the rules that count from a kind of fact, in any of their versions.
   *
   * @param kind the kind of fact
   * @return the rules in the order of the files, maybe none
   */
  public List<DeadlineRule> rulesTriggeredBy(FactKind kind) {
    return byTrigger.getOrDefault(requireNonNull(kind, "kind"), List.of());
  }

  /**
   * Returns the recurring duties in the order of the files.
   *
   * @return all duties
   */
  public List<RecurringDuty> duties() {
    return List.copyOf(content.duties.values());
  }

  /**
   * Returns the recurring duty of that name.
   *
   * @param id the id
   * @return the duty
   * @throws IllegalArgumentException if the book has no such duty: naming the nearest if one is
   *     near, or saying that it is a rule
   */
  public RecurringDuty duty(RuleId id) {
    RecurringDuty duty = content.duties.get(requireNonNull(id, "id"));
    if (duty == null && content.rules.containsKey(id)) {
      throw new IllegalArgumentException(
          ("\"" + id + "\" is a rule with a due date of the book " + content.name)
              + ", not a recurring duty: ask rule(...), and DeadlineCalculator when it is due");
    }
    return known(duty, id, content.duties.keySet(), "duty");
  }

  /**
   * Returns the kinds of fact that the book knows.
   *
   * @return all definitions, in the order of the files
   */
  public Collection<FactDefinition> facts() {
    return List.copyOf(content.facts.values());
  }

  /**
   * Returns what a kind of fact means.
   *
   * @param kind the kind
   * @return its definition, or empty if the book does not know it
   */
  public Optional<FactDefinition> fact(FactKind kind) {
    return Optional.ofNullable(content.facts.get(requireNonNull(kind, "kind")));
  }

  /**
   * Returns the bodies and posts that the book names.
   *
   * @return their ids in the order of the files
   */
  public Collection<BodyId> bodies() {
    return List.copyOf(content.bodies.keySet());
  }

  /**
   * Returns the name of a body.
   *
   * @param body its id
   * @return its name, or its id in words if the book does not know it
   */
  public String nameOf(BodyId body) {
    String name = content.bodies.get(requireNonNull(body, "body"));
    return name == null ? body.inWords() : name;
  }

  /**
   * Returns how little may be left before a deadline turns amber or red.
   *
   * @param unit working days, days or hours; weeks, months and years are rated in days
   * @return the threshold, or empty if the book has none for the unit
   */
  public Optional<RatingThreshold> rating(PeriodUnit unit) {
    return Optional.ofNullable(content.ratings.get(requireNonNull(unit, "unit")));
  }

  /**
   * Returns when to remind of a deadline.
   *
   * @return the ladder, maybe without rungs
   */
  public ReminderLadder reminders() {
    return content.reminders;
  }

  /**
   * Returns what this book says differently of days for which an earlier edition had a version
   * already. A new edition adds versions and never rewrites one. To end an open version is not
   * reported: the day on which the next begins must lie ahead when the edition comes out.
   *
   * @param earlier the edition before
   * @return one line for each rule or duty of which a version is missing or reads otherwise; if
   *     there is none, every deadline triggered before the first new version keeps its date
   */
  public List<String> rewritten(RuleBook earlier) {
    List<String> found = new ArrayList<>();
    for (DeadlineRule rule : requireNonNull(earlier, "earlier").content.rules.values()) {
      DeadlineRule now = content.rules.get(rule.id());
      Versions.rewritten(
              rule.id(),
              rule.versions(),
              now == null ? List.of() : now.versions(),
              RuleBook::undated)
          .ifPresent(found::add);
    }
    for (RecurringDuty duty : earlier.content.duties.values()) {
      RecurringDuty now = content.duties.get(duty.id());
      Versions.rewritten(
              duty.id(),
              duty.versions(),
              now == null ? List.of() : now.versions(),
              RuleBook::undated)
          .ifPresent(found::add);
    }
    return found;
  }

  private static RuleVersion undated(RuleVersion version) {
    return version.withInForce(EffectivePeriod.from(LocalDate.EPOCH));
  }

  private static DutyVersion undated(DutyVersion version) {
    return new DutyVersion(
        EffectivePeriod.from(LocalDate.EPOCH),
        version.provision(),
        version.occurrence(),
        version.frequency(),
        version.ambiguity());
  }

  private <T> T known(@Nullable T value, RuleId id, Set<RuleId> all, String what) {
    if (value == null) {
      throw new IllegalArgumentException(
          ("unknown " + what + " \"" + id + "\" in the book " + content.name)
              + Names.nearest(id.value(), all.stream().map(RuleId::value))
                  .map(near -> ", the nearest is \"" + near + "\"")
                  .orElse(""));
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleBook that
        && content.edition.equals(that.content.edition)
        && content.periods.equals(that.content.periods)
        && content.bodies.equals(that.content.bodies)
        && content.facts.equals(that.content.facts)
        && content.rules.equals(that.content.rules)
        && content.duties.equals(that.content.duties)
        && content.ratings.equals(that.content.ratings)
        && content.reminders.equals(that.content.reminders);
  }

  @Override
  public int hashCode() {
    return content.rules.hashCode();
  }

  /** Returns the name and how many rules and duties there are. */
  @Override
  public String toString() {
    return "RuleBook["
        + content.name
        + ", "
        + content.rules.size()
        + " rules, "
        + content.duties.size()
        + " duties]";
  }
}
