// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.DecisionStatus;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.register.RegisterEntry;
import org.ncscp.core.register.Verification;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A register of 100,000 entries: decisions, and what became of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Registers {
  private static final int DECISIONS = 50_000;
  private static final Instant NOON = Instant.parse("2025-01-06T12:00:00Z");

  private final List<RegisterEntry> entries = register().entries();
  private final byte[] file = file();

  private static Register register() {
    Register.Builder register = Register.empty().toBuilder();
    for (int i = 0; i < DECISIONS; i++) {
      DecisionReference reference = DecisionReference.of("EXAMPLE-" + i);
      Instant now = NOON.plusSeconds(i);
      register.append(
          new RegisterContent.Decided(
              Decision.builder()
                  .reference(reference)
                  .decidedOn(LocalDate.of(2025, 1, 6))
                  .by(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP)
                  .kind(NottinghamDecisions.PUBLICATION_DELAY)
                  .text(FreeText.of("To approve the delay that was asked for, number " + i + "."))
                  .result(Result.CARRIED)
                  .method(Method.CONSENSUS)
                  .status(DecisionStatus.OPEN)
                  .build()),
          now);
      register.append(
          new RegisterContent.StatusChanged(
              reference, DecisionStatus.COMPLETED, LocalDate.of(2025, 1, 6)),
          now);
    }
    return register.build();
  }

  private byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Register.of(entries).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Computes every digest anew, checks the chain and what it records.
   *
   * @return intact
   */
  @Benchmark
  public Verification verify() {
    return Register.of(entries).verify();
  }

  /**
   * Reads the file, with all that checking it asks for.
   *
   * @return the register
   * @throws IOException never: the file is in memory
   */
  @Benchmark
  public Register read() throws IOException {
    return Register.read(new ByteArrayInputStream(file), "register.jsonl");
  }
}
