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
        run("\\." + operation + "$", days).stream()
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
        results.get("Ncscp").getSecondaryResults().get("gc.alloc.rate.norm").getScore());
  }

  private void printBuilding() throws RunnerException {
    System.out.println("\nBuilding a calendar of England and Wales, in ms:\n");
    for (RunResult result : run("Building", 5)) {
      System.out.printf(ROOT, "%s %.1f%n", result.getPrimaryResult().getLabel(), median(result));
    }
  }

  private Collection<RunResult> run(String benchmarks, int days) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmarks)
            .param("days", Integer.toString(days))
            .addProfiler(GCProfiler.class)
            .jvmArgs("-Xms256m", "-Xmx256m")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    if (quick) {
      options
          .forks(1)
          .warmupIterations(1)
          .warmupTime(TimeValue.milliseconds(50))
          .measurementIterations(1)
          .measurementTime(TimeValue.milliseconds(100));
    }
    return new Runner(options.build()).run();
  }

  /** The class in {@code org.ncscp.benchmarks.Strata.add}. */
  private static String participant(RunResult result) {
    return result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)\\.\\w+", "$1");
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static String multiple(double ratio) {
    return String.format(ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
  }
}
