// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.rule.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every deadline of a case, by our rules alone and with ten times as many in the book. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class Timelines {
  /** A power of two, so that a mask cycles through. */
  static final int DISTINCT = 1 << 14;

  /** How many times the rules of the Nottingham book are loaded. */
  @Param({"1", "10"})
  public int timesTheRules;

  /** How many cases go through in bulk. */
  @Param("1000000")
  public int cases;

  private final CaseHistory[] histories = new CaseHistory[DISTINCT];
  private final CaseReference[] references = new CaseReference[DISTINCT];
  private final List<List<Fact>> facts =
      IntStream.range(0, DISTINCT).mapToObj(Cases::facts).toList();
  private DeadlineCalculator calculator;
  private int next;

  /**
   * Makes the cases and the book.
   *
   * @throws IOException never: the book is in memory
   */
  @Setup
  public void setUp() throws IOException {
    for (int i = 0; i < DISTINCT; i++) {
      references[i] = Cases.reference(i);
      histories[i] = CaseHistory.of(references[i], facts.get(i));
    }
    calculator = DeadlineCalculator.of(book(timesTheRules), UkBankHolidays.bundled());
  }

  /** The Nottingham book, with rules on facts that no case has laid over it. */
  static RuleBook book(int timesTheRules) throws IOException {
    RuleBook ours = NottinghamCity.ruleBook();
    int more = ours.rules().size() * (timesTheRules - 1);
    if (more == 0) {
      return ours;
    }
    StringBuilder facts = new StringBuilder("book: more\ncalendar: england-and-wales\nfacts:\n");
    StringBuilder rules = new StringBuilder("rules:\n");
    for (int i = 1; i <= more; i++) {
      facts.append("  - {kind: begun-%1$d, means: begun}\n".formatted(i));
      facts.append("  - {kind: done-%1$d, means: done}\n".formatted(i));
      rules.append(
          """
            - id: more-%1$d
              title: More
              trigger: begun-%1$d
              within: %1$d working days
              met-by: [done-%1$d]
              responsible: local-authority
              from: 2018-06-29
              citations:
                - {instrument: None, provision: none, force: practice, evidence: inferred}
          """
              .formatted(i));
    }
    byte[] yaml = facts.append(rules).toString().getBytes(UTF_8);
    return ours.overlaidBy(new ByteArrayInputStream(yaml), "more.yaml");
  }

  private int next() {
    next = next + 1 & DISTINCT - 1;
    return next;
  }

  /** Measures the reading of a case's facts, which the other two have behind them. */
  @Benchmark
  public CaseHistory history() {
    int i = next();
    return CaseHistory.of(references[i], facts.get(i));
  }

  /** Measures one case. */
  @Benchmark
  public Timeline timeline() {
    return calculator.timeline(histories[next()], Cases.AS_AT);
  }

  /** Measures many cases in bulk, the same ones again and again. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Fork(1)
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public long bulk() {
    return calculator
        .timelines(
            IntStream.range(0, cases).mapToObj(i -> histories[i & DISTINCT - 1]), Cases.AS_AT)
        .mapToLong(timeline -> timeline.deadlines().size())
        .sum();
  }
}
