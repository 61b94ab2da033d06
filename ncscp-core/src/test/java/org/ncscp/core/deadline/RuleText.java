// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.WorkingDayProfile;

/**
 * A rule as somebody would write it into a rule book, so that tests go through the file's format.
 */
record RuleText(
    WorkingDayProfile calendar,
    int amount,
    PeriodUnit unit,
    Direction direction,
    Counting counting,
    Roll roll,
    Optional<LocalTime> cutOff) {

  private static final String HEAD =
      """
      book: test
      calendar: england-and-wales
      bodies:
        - id: council
          name: the council
      facts:
        - kind: began
          means: it began
        - kind: asked
          means: it was asked for
      rules:
      """;
  private static final String TAIL =
      """
          stoppable: true
          responsible: council
          from: 1990-01-01
          citations:
            - instrument: Some guidance
              provision: chapter 1
              force: statutory-guidance
              evidence: read
      """;

  static RuleText of(int amount, PeriodUnit unit) {
    return new RuleText(
        WorkingDayProfile.ENGLAND_AND_WALES,
        amount,
        unit,
        Direction.AFTER,
        Counting.ORDINARY,
        Roll.NONE,
        Optional.empty());
  }

  RuleText with(Direction other) {
    return new RuleText(calendar, amount, unit, other, counting, roll, cutOff);
  }

  RuleText with(Counting other) {
    return new RuleText(calendar, amount, unit, direction, other, roll, cutOff);
  }

  RuleText with(Roll other) {
    return new RuleText(calendar, amount, unit, direction, counting, other, cutOff);
  }

  RuleText with(LocalTime end) {
    return new RuleText(calendar, amount, unit, direction, counting, roll, Optional.of(end));
  }

  RuleText with(WorkingDayProfile other) {
    return new RuleText(other, amount, unit, direction, counting, roll, cutOff);
  }

  /** The id of the nth rule of a book, from 0. */
  static RuleId id(int n) {
    return RuleId.of("rule-" + n);
  }

  /** A book of this rule alone. */
  RuleBook book() {
    return book(List.of(this));
  }

  static RuleBook book(List<RuleText> rules) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int n = 0; n < rules.size(); n++) {
      RuleText rule = rules.get(n);
      text.append("  - id: ").append(id(n)).append('\n');
      text.append("    title: Rule\n");
      rule.count(text, "    ", "began");
      rule.dayEnds(text);
      text.append(TAIL);
    }
    return read(text.toString());
  }

  /** A book of one rule with two origins, "began" and "asked". */
  static RuleBook whichever(String which, RuleText began, RuleText asked) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("  - id: ").append(id(0)).append('\n');
    text.append("    title: Rule\n    whichever: ").append(which).append("\n    origins:\n");
    text.append("      -\n");
    began.count(text, "        ", "began");
    text.append("      -\n");
    asked.count(text, "        ", "asked");
    began.dayEnds(text);
    return read(text.append(TAIL).toString());
  }

  /** What is not said is left out: the defaults are part of the format. */
  private void count(StringBuilder text, String indent, String trigger) {
    text.append(indent).append("trigger: ").append(trigger).append('\n');
    text.append(indent).append("within: ").append(amount).append(' ');
    text.append(word(unit).replace('-', ' ')).append('\n');
    if (direction == Direction.BEFORE) {
      text.append(indent).append("direction: before\n");
    }
    if (counting != Counting.ORDINARY) {
      text.append(indent).append("counting: ").append(word(counting)).append('\n');
    }
    if (roll != Roll.NONE) {
      text.append(indent).append("roll: ").append(word(roll)).append('\n');
    }
  }

  private void dayEnds(StringBuilder text) {
    cutOff.ifPresent(time -> text.append("    cut-off: \"").append(time).append("\"\n"));
    if (calendar != WorkingDayProfile.ENGLAND_AND_WALES) {
      text.append("    calendar: ").append(word(calendar)).append('\n');
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RuleBook read(String yaml) {
    try {
      return RuleBook.read(
          new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "test.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
