// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.RuleVersion;
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

/** The due date of one fact by one rule of the Nottingham book, beside the mere count. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class Deadlines {
  /** Stands for a rule drawn anew at each call, of all that can be asked with a day. */
  static final String ANY = "any";

  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  /** The rule. */
  @Param({"serious-incident-notification", "rapid-review", "practice-review-publication", ANY})
  public String rule;

  private final WorkingDayCalendar england =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  private final DeadlineCalculator calculator =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private final RuleId[] rules = new RuleId[Inputs.COUNT];
  private final LocalDate[] days = new LocalDate[Inputs.COUNT];
  private final long[] workingDays = new long[Inputs.COUNT];
  private final long[] calendarDays = new long[Inputs.COUNT];
  private int next;

  /** Draws the days, weekends and holidays included, from the first on which the rule stood. */
  @Setup
  public void setUp() {
    Random random = new Random(2018);
    List<DeadlineRule> drawn =
        rule.equals(ANY)
            ? calculator.ruleBook().rules().stream().filter(Deadlines::countsFromOneDay).toList()
            : List.of(calculator.ruleBook().rule(RuleId.of(rule)));
    for (int i = 0; i < Inputs.COUNT; i++) {
      DeadlineRule one = drawn.get(random.nextInt(drawn.size()));
      rules[i] = one.id();
      days[i] = dayInForce(one, random);
      LocalDate due = calculator.calculate(rules[i], days[i]).dueDate();
      calendarDays[i] = due.toEpochDay() - days[i].toEpochDay();
      workingDays[i] = due.getYear() > 2028 ? 250 : england.workingDaysBetween(days[i], due);
    }
  }

  private static LocalDate dayInForce(DeadlineRule rule, Random random) {
    List<RuleVersion> versions = rule.versions();
    long first = versions.get(0).inForce().from().toEpochDay();
    long last = versions.get(versions.size() - 1).inForce().to().orElse(LAST).toEpochDay();
    return LocalDate.ofEpochDay(first + random.nextInt((int) (last - first) + 1));
  }

  private static boolean countsFromOneDay(DeadlineRule rule) {
    return rule.versions().stream().allMatch(Deadlines::countsFromOneDay);
  }

  private static boolean countsFromOneDay(RuleVersion version) {
    return version.counts().size() == 1
        && version.counts().get(0).limit().unit() != PeriodUnit.HOURS;
  }

  private int next() {
    next = next + 1 & Inputs.COUNT - 1;
    return next;
  }

  /** Measures the deadline, without its explanation. */
  @Benchmark
  public LocalDate deadline() {
    int i = next();
    return calculator.calculate(rules[i], days[i]).dueDate();
  }

  /** Measures the bare calendar over as many working days. */
  @Benchmark
  public LocalDate calendar() {
    int i = next();
    return england.plusWorkingDays(days[i], workingDays[i]);
  }

  /** Measures the JDK over as many days of the calendar. */
  @Benchmark
  public LocalDate floor() {
    int i = next();
    return days[i].plusDays(calendarDays[i]);
  }
}
