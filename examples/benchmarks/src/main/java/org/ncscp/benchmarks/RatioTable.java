// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import static java.util.Locale.ROOT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints the tables of the README.
 *
 * <p>The participants of one row run one after another, so that a machine that slows down in
 * between slows them alike; and of all iterations the median counts.
 */
public final class RatioTable {
  private static final List<String> PEERS =
      List.of("Strata", "HashSetLoop", "Jollyday", "Jbanking");

  private final boolean quick;

  private RatioTable(boolean quick) {
    this.quick = quick;
  }

  /**
   * Runs.
   *
   * @param args {@code quick} for a short run that only shows that all works
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    RatioTable table = new RatioTable(List.of(args).contains("quick"));
    System.out.println(System.getProperty("java.vm.name") + " " + Runtime.version());
    table.printDisagreements();
    table.printRatios();
    table.printBuilding();
    table.printDeadlines();
    table.printTimelines();
  }

  private List<Integer> distances() {
    return quick ? List.of(5, 250) : List.of(5, 15, 250, 2_500);
  }

  private void printDisagreements() {
    System.out.printf(
        "%nInputs, of %d, answered otherwise than this library's data says:%n%n", Inputs.COUNT);
    System.out.println("| participant | days | add | subtract | count | test |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    for (Participant participant : Disagreements.participants()) {
      for (int days : distances()) {
        Disagreements found = Disagreements.of(participant, days);
        System.out.printf(
            "| %s | %d | %d | %d | %d | %d |%n",
            participant.getClass().getSimpleName(),
            days,
            found.add(),
            found.subtract(),
            found.count(),
            found.test());
      }
    }
  }

  private void printRatios() throws RunnerException {
    System.out.println("\nTimes as multiples: ours of the floor's, the others' of ours.\n");
    System.out.println(
        "| | days | ours / floor | " + String.join(" | ", PEERS) + " | bytes per call |");
    System.out.println("|---|---:|---:|" + "---:|".repeat(PEERS.size()) + "---:|");
    for (String operation : List.of("add", "subtract", "count")) {
      for (int days : distances()) {
        printRow(operation, days, Integer.toString(days));
      }
    }
    printRow("test", 5, "");
  }

  private void printRow(String operation, int days, String shownDays) throws RunnerException {
    Map<String, RunResult> results =
        run("\\." + operation + "$", "days", days).stream()
            .collect(Collectors.toMap(RatioTable::participant, result -> result));
    double ours = median(results.get("Ncscp"));
    System.out.printf(
        ROOT,
        "| %s | %s | %.2f | %s | %.0f |%n",
        operation,
        shownDays,
        ours / median(results.get("Floor")),
        PEERS.stream()
            .map(peer -> multiple(median(results.get(peer)) / ours))
            .collect(Collectors.joining(" | ")),
        bytes(results.get("Ncscp")));
  }

  private void printBuilding() throws RunnerException {
    System.out.println("\nBuilding a calendar of England and Wales, in ms:\n");
    for (RunResult result : run("Building", "days", 5)) {
      System.out.printf(ROOT, "%s %.1f%n", label(result), median(result));
    }
  }

  private void printDeadlines() throws RunnerException {
    System.out.println("\nThe due date of one fact by one rule:\n");
    System.out.println(
        "| rule | ns | million a second | ours / bare calendar | ours / floor | bytes |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    List<String> rules =
        quick
            ? List.of(Deadlines.ANY)
            : List.of(
                "serious-incident-notification",
                "rapid-review",
                "practice-review-publication",
                Deadlines.ANY);
    for (String rule : rules) {
      Map<String, RunResult> results = byLabel(run("\\.Deadlines\\.", "rule", rule));
      double ours = median(results.get("deadline"));
      System.out.printf(
          ROOT,
          "| %s | %.0f | %.0f | %.1f | %.1f | %.0f |%n",
          rule,
          ours,
          1_000 / ours,
          ours / median(results.get("calendar")),
          ours / median(results.get("floor")),
          bytes(results.get("deadline")));
    }
  }

  private void printTimelines() throws RunnerException {
    System.out.println("\nThe timeline of a case of eight facts:\n");
    System.out.println(
        "| rules | ns | / with our rules alone | bytes | reading the facts, ns | in bulk, s |");
    System.out.println("|---:|---:|---:|---:|---:|---:|");
    double alone = 0;
    for (int times : List.of(1, 10)) {
      Map<String, RunResult> results = byLabel(run("\\.Timelines\\.", "timesTheRules", times));
      double ours = median(results.get("timeline"));
      alone = times == 1 ? ours : alone;
      System.out.printf(
          ROOT,
          "| %d times | %,.0f | %.2f | %,.0f | %,.0f | %.1f |%n",
          times,
          ours,
          ours / alone,
          bytes(results.get("timeline")),
          median(results.get("history")),
          median(results.get("bulk")) / 1_000);
    }
  }

  private Collection<RunResult> run(String benchmarks, String parameter, Object value)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmarks)
            .param(parameter, value.toString())
            .addProfiler(GCProfiler.class)
            .jvmArgs("-Xms256m", "-Xmx256m", "-Dorg.jboss.logging.provider=slf4j")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    if (quick) {
      options
          .forks(0)
          .warmupIterations(1)
          .warmupTime(TimeValue.milliseconds(50))
          .measurementIterations(1)
          .measurementTime(TimeValue.milliseconds(100))
          .param("cases", "10000");
    }
    return new Runner(options.build()).run();
  }

  /** The class in {@code org.ncscp.benchmarks.Strata.add}. */
  private static String participant(RunResult result) {
    return result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)\\.\\w+", "$1");
  }

  private static Map<String, RunResult> byLabel(Collection<RunResult> results) {
    return results.stream().collect(Collectors.toMap(RatioTable::label, result -> result));
  }

  private static String label(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static String multiple(double ratio) {
    return String.format(ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
  }
}
