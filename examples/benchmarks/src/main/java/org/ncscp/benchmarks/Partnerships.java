// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ncscp.core.group.Chair;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.partnership.RelevantAgency;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.rule.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing Nottingham's file, and asking questions of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class Partnerships {
  private final byte[] file = file();
  private final RuleBook national = NationalRules.ruleBook();
  private final Arrangements arrangements = NottinghamCity.arrangements();
  private final LocalDate day = LocalDate.of(2025, 9, 1);
  private final Partnership partnership = arrangements.on(day);
  private final OrganisationKind academy = OrganisationKind.of("academy");

  private static byte[] file() {
    try (InputStream in = NottinghamCity.class.getResourceAsStream("arrangements.yaml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the whole file, rules and all.
   *
   * @return the arrangements
   * @throws IOException never: the file is in memory
   */
  @Benchmark
  public Arrangements read() throws IOException {
    return Arrangements.read(new ByteArrayInputStream(file), "arrangements.yaml", national);
  }

  /**
   * Writes it.
   *
   * @return the file
   */
  @Benchmark
  public String write() {
    return arrangements.toYaml();
  }

  /**
   * Asks who chairs a group.
   *
   * @return the chair
   */
  @Benchmark
  public Chair chair() {
    return partnership.chairOf(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP);
  }

  /**
   * Asks whether a group may decide something.
   *
   * @return by which rule
   */
  @Benchmark
  public Authority mayDecide() {
    return partnership.mayDecide(
        NottinghamGroups.CASE_REVIEW_GROUP, NottinghamDecisions.REVIEW_CRITERIA);
  }

  /**
   * Asks whether academies are relevant agencies.
   *
   * @return by which entries
   */
  @Benchmark
  public List<RelevantAgency> relevantAgency() {
    return partnership.relevantAgency(academy);
  }
}
