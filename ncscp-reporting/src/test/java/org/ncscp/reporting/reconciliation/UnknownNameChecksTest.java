// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.year.YearTables;

class UnknownNameChecksTest {
  private static final Path YEAR =
      Path.of("..", "examples", "year", "nottingham-2024-25").normalize();

  private static List<String> found(RecordSet records) {
    return UnknownNameChecks.of(records, NottinghamCity.arrangements()).findings().stream()
        .map(Finding::toString)
        .toList();
  }

  @Test
  void theNamesOfTheTranscription_areThoseOfTheArrangements() throws IOException {
    assertEquals(List.of(), found(YearTables.read(YEAR)));
  }

  @Test
  void mistypedNames_areWarnings_eachOnceWithItsRecords(@TempDir Path folder) throws IOException {
    try (Stream<Path> sheets = Files.list(YEAR)) {
      for (Path sheet : sheets.toList()) {
        Files.copy(sheet, folder.resolve(sheet.getFileName()));
      }
    }
    Path contributions = folder.resolve("contributions.csv");
    String sheet = Files.readString(contributions);
    Files.writeString(
        contributions,
        sheet
            .replace("nottinghamshire-police", "nottinghamshire-polise")
            .replace("probation-service", "probation-servise"));
    Path figures = folder.resolve("stated-figures.csv");
    Files.writeString(
        figures, Files.readString(figures).replace("business-office", "busines-office"));
    List<String> lines = found(YearTables.read(folder));
    assertEquals(3, lines.size(), lines::toString);
    assertEquals(
        List.of(
            "WARNING unknown-name:contributions-contributor-nottinghamshire-polise: record 3 of"
                + " contributions names “nottinghamshire-polise” as contributor, which is no entry"
                + " of the arrangements",
            "WARNING unknown-name:contributions-contributor-probation-servise: record 4 of"
                + " contributions names “probation-servise” as contributor, which is no entry of"
                + " the arrangements"),
        lines.subList(0, 2));
    assertEquals(
        "WARNING unknown-name:stated-figures-responsible-busines-office: records 1, 2, 3",
        lines.get(2).substring(0, 79));
  }
}
