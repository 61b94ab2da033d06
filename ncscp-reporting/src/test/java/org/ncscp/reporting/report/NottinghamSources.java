// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Register;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.year.YearTables;

/** The year 2024/25 as the examples have it: transcribed sheets and decisions, invented cases. */
final class NottinghamSources {
  static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final Path EXAMPLES = Path.of("../examples");

  private NottinghamSources() {}

  static YearSources all() {
    try {
      Casework casework =
          Casework.of(NottinghamCity.arrangements(), register("illustrative-decisions.jsonl"));
      try (InputStream in = open("illustrative-cases.jsonl");
          CaseFile file = CaseFile.read(in, "illustrative-cases.jsonl", casework)) {
        List<ReviewCase> cases = file.cases().toList();
        return sheets()
            .withRegister(register("key-decisions-2024-25.jsonl"))
            .withIllustrativeCases(cases);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static YearSources sheets() {
    return folder("nottingham-2024-25");
  }

  static YearSources folder(String name) {
    try {
      return YearSources.of(YearTables.read(EXAMPLES.resolve("year").resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Register register(String name) throws IOException {
    try (InputStream in = open(name)) {
      return Register.read(in, name);
    }
  }

  private static InputStream open(String name) throws IOException {
    return Files.newInputStream(EXAMPLES.resolve("cases").resolve(name));
  }
}
