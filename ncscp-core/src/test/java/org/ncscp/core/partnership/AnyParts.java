// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ncscp.core.policy.Disclosure;
import org.ncscp.core.policy.DisclosureMethod;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.TimeLimit;

/** Random small things of which arrangements are made; the smaller the size, the plainer. */
final class AnyParts {
  /** What YAML could take for something else than text. */
  static final List<String> HOSTILE =
      List.of(
          "a: b",
          "a:",
          ": a",
          "a #b",
          "#a",
          "- a",
          "-",
          "--- a",
          "---",
          "...",
          "? a",
          "?",
          "yes",
          "No",
          "ON",
          "null",
          "Null",
          "~",
          "true",
          "FALSE",
          "2025-04-17",
          "2025-04-17T10:00:00Z",
          "010",
          "0x1F",
          "0o17",
          "1_000",
          "1e3",
          "1.",
          ".5",
          ".inf",
          "-.INF",
          ".NaN",
          "12:30:45",
          "+1",
          "-0",
          "{",
          "}",
          "{a: b}",
          "[",
          "]",
          "[a]",
          ",",
          "a, b",
          "&a",
          "*a",
          "!a",
          "!!x",
          "!!binary aGk=",
          "%",
          "%YAML 1.2",
          "@a",
          "`a`",
          "|",
          "|-",
          ">",
          ">+2",
          "'",
          "\"",
          "'a'",
          "\"a\"",
          "it's",
          "a'b\"c",
          "\\",
          "\\n",
          "a\\",
          "a\nb",
          "a\n\nb",
          "a\n b",
          "a\n  b\nc",
          "a \nb",
          "a\n- b: c",
          "a\n#b",
          "a\n\n\n b",
          "a\n...\nb",
          "a\n---\nb",
          "a\tb",
          "a\n\tb",
          "a\r\nb",
          "a\rb",
          "a\u0000b",
          "\u0000",
          "a\u0007b",
          "\u001bb",
          "\u007f",
          "a\u0085b",
          "a\u00a0b",
          "\u00a0a",
          "a\u2028b",
          "a:\u2028b",
          "-:",
          "a\u0085",
          "a\u2029b",
          "\ufeffa",
          "a\ufeff",
          "\ufffe",
          "\uffff",
          "\ud83d\ude00",
          "a \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\ud800",
          "\udc00a",
          "\u0627\u0644\u0639",
          "\u202eabc",
          "e\u0301",
          "=",
          "<<",
          "a  b",
          "x".repeat(200),
          "word ".repeat(60) + "end",
          "{{ a }}",
          "${a}",
          "<a>",
          "a&b;c");

  private static final String CHARACTERS =
      "ab1 -:#\"'\n\t{}[],&*!|>%@`\\~?=.\r\u0085\u2028\u00e9\ud83d\ude00";

  private static final List<LegalBasis> SOURCES =
      List.of(
          source("Example arrangements, 2024", Force.LOCAL_ARRANGEMENTS, Evidence.READ),
          source("Example arrangements, 2024", Force.LOCAL_ARRANGEMENTS, Evidence.QUOTED),
          source("Example arrangements (2024)", Force.PRACTICE, Evidence.INFERRED),
          source("Example arrangements 2024 2", Force.PANEL_GUIDANCE, Evidence.UNREAD),
          source("\u6cd5\u5f8b", Force.ACT, Evidence.SECONDARY),
          source("\u6cd5", Force.REGULATIONS, Evidence.CARRIED_OVER),
          source("null", Force.DATA_SPECIFICATION, Evidence.READ),
          source("Yes", Force.STATUTORY_GUIDANCE, Evidence.READ),
          source("010", Force.ACT, Evidence.READ),
          source("!!x: &a \"b\"\n- c", Force.ACT, Evidence.READ),
          source("A long title ".repeat(20) + "end", Force.ACT, Evidence.READ),
          source("A very long title ".repeat(80) + "end", Force.ACT, Evidence.READ));

  private final Random random;
  private final int size;
  private final LocalDate first;

  AnyParts(Random random, int size) {
    this.random = random;
    this.size = size;
    this.first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2000));
  }

  /** The first day of the first version. */
  LocalDate first() {
    return first;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean truth() {
    return random.nextBoolean();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... values) {
    return of(List.of(values));
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> Supplier<T> constant(T value) {
    return () -> value;
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(4) < size ? Optional.of(value.get()) : Optional.empty();
  }

  void times(Runnable what) {
    for (int n = random.nextInt(size + 1); n > 0; n--) {
      what.run();
    }
  }

  <T> List<T> list(Supplier<T> value) {
    List<T> list = new ArrayList<>();
    times(() -> list.add(value.get()));
    return list;
  }

  <S, T> List<T> list(Function<S, T> maker, List<S> of) {
    return of.stream().map(maker).toList();
  }

  /** Some of them, none twice, in any order. */
  <T> List<T> some(int least, List<T> of) {
    return shuffled(of).subList(0, Math.min(of.size(), least + random.nextInt(size + 1)));
  }

  /** None to all of them. */
  <T> List<T> several(List<T> of) {
    return some(0, of);
  }

  <T> List<T> shuffled(List<T> of) {
    List<T> list = new ArrayList<>(of);
    Collections.shuffle(list, random);
    return list;
  }

  /** Text without space at its ends: that is not kept. */
  String text() {
    if (size == 0 || random.nextInt(3) == 0) {
      return "text";
    }
    if (random.nextInt(3) > 0) {
      return of(HOSTILE);
    }
    int[] points = CHARACTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(12); n > 0; n--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? "text" : stripped;
  }

  /** Words with hyphens, those among them that YAML could take for something else. */
  String id() {
    return of("a", "null", "true", "no", "010", "1e5", "0x2f", "2025-04-17", "a-1", "y", "0b11");
  }

  String reference() {
    return of("P-001", "010", "1_0", "2025-04", "1.5", "0x1F", "NULL", "TRUE", "a/b_c", "1e-3");
  }

  LocalDate day() {
    return random.nextInt(10) > 0
        ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000))
        : of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9900, 12, 31));
  }

  /** Most often the days of an entry that says none. */
  EffectivePeriod period() {
    if (random.nextInt(3) > 0) {
      return new EffectivePeriod(first, maybe(() -> first.plusDays(random.nextInt(4000))));
    }
    LocalDate from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000));
    return new EffectivePeriod(from, maybe(() -> from.plusDays(random.nextInt(4000))));
  }

  /** Days for one thing after the other, some of them right after the last, in any order. */
  List<EffectivePeriod> disjointPeriods(int least) {
    int count = least + random.nextInt(size + 1);
    List<EffectivePeriod> periods = new ArrayList<>();
    LocalDate from = random.nextBoolean() ? first : first.minusDays(random.nextInt(1000));
    for (int i = 1; i <= count; i++) {
      LocalDate to = from.plusDays(random.nextInt(700));
      boolean open = i == count && random.nextBoolean();
      periods.add(new EffectivePeriod(from, open ? Optional.empty() : Optional.of(to)));
      from = to.plusDays(1 + random.nextInt(2) * (long) random.nextInt(100));
    }
    return shuffled(periods);
  }

  /** All days from before the first on, for one entry after the other, in any order. */
  List<EffectivePeriod> allDays() {
    List<EffectivePeriod> periods = new ArrayList<>();
    LocalDate from = random.nextBoolean() ? first : first.minusDays(random.nextInt(1000));
    for (int more = random.nextInt(size + 1); more > 0; more--) {
      LocalDate to = from.plusDays(random.nextInt(700));
      periods.add(EffectivePeriod.ofClosed(from, to));
      from = to.plusDays(1);
    }
    periods.add(EffectivePeriod.from(from));
    return shuffled(periods);
  }

  List<LocalDate> daysInOrder(int least) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = LocalDate.of(2018, 1, 1);
    for (int n = least + random.nextInt(size + 1); n > 0; n--) {
      day = day.plusDays(1 + random.nextInt(800));
      days.add(day);
    }
    return days;
  }

  BigDecimal amount(int digits, int scale) {
    BigInteger whole = new BigInteger(random.nextInt(48), random);
    BigDecimal amount = new BigDecimal(whole, scale);
    return amount.precision() - amount.scale() > digits
        ? new BigDecimal(BigInteger.TEN, scale)
        : random.nextBoolean() ? amount : amount.negate();
  }

  ReportingPeriod reportingPeriod() {
    LocalDate first = day();
    return new ReportingPeriod(text(), first, first.plusDays(below(800)));
  }

  Disclosure disclosure() {
    return new Disclosure(of(DisclosureMethod.values()), 2 + below(999_999_998));
  }

  Pounds pounds() {
    return new Pounds(amount(13, below(3)));
  }

  TimeLimit timeLimit() {
    return new TimeLimit(of(0, 1, 2, 99_999), of(PeriodUnit.values()));
  }

  /** A source may come again after another: A, B, A. */
  List<LegalBasis> citations() {
    List<LegalBasis> citations = new ArrayList<>();
    Set<LegalBasis> two = new LinkedHashSet<>(List.of(of(SOURCES)));
    two.add(of(SOURCES));
    for (int n = random.nextInt(2 * size + 1); n > 0; n--) {
      citations.add(of(List.copyOf(two)).withProvision(text()));
    }
    return citations;
  }

  LocalRules localRules(RuleBook national) {
    if (random.nextInt(4) >= size) {
      return LocalRules.none(national);
    }
    String title =
        of("Local", "'a: b # c'", "\"a\\nb \\\" c\\t\"", "'010'", "\"\\u2028 \\U0001F600\"");
    String book =
        """
        # a comment that is not kept
        book: example
        edition: 2026-11-22
        calendar: england-and-wales
        """;
    String rules =
        """
        rules:
          - id: local-rule
            title: %s
            trigger: council-became-aware
            within: 010 days
            responsible: local-authority
            from: 2024-12-13
            citations:
              - {instrument: %s, provision: %s, force: practice, evidence: inferred}
        """
            .replace("010 days", 1 + random.nextInt(9) + " working days")
            .formatted(title, title, title);
    String amendments =
        """
        amendments:
          - {rule: rapid-review, from: 2024-12-13, stoppable: false}
        """;
    return LocalRules.of(book + of(rules, amendments, rules + amendments), national);
  }

  private static LegalBasis source(String instrument, Force force, Evidence evidence) {
    return LegalBasis.builder()
        .instrument(instrument)
        .provision("any")
        .force(force)
        .evidence(evidence)
        .build();
  }
}
