// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.record.RecordFormat;
import org.ncscp.core.record.RecordProblem;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.RecordsException;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.year.YearTables;

/** An invented year with a record in every table: what holds between its tables. */
class IllustrativeYearTest {
  private static final Path YEAR = Path.of("year", "illustrative-2025-26");

  @TempDir Path folder;

  @Test
  void everyTable_hasARecordAndNoName_isUnknown() throws IOException {
    RecordSet records = YearTables.read(YEAR);
    assertEquals(
        List.of(),
        records.tables().stream()
            .filter(table -> records.of(table).current().isEmpty())
            .map(RecordTable::name)
            .toList());
    assertEquals(List.of(), YearTables.unknownNames(records, NottinghamCity.arrangements()));
  }

  @Test
  void everyTable_survivesJson() throws IOException {
    RecordSet records = YearTables.read(YEAR);
    for (RecordTable<?> table : records.tables()) {
      writeJson(records, table);
    }
    RecordSet again = YearTables.read(folder);
    for (RecordTable<?> table : records.tables()) {
      assertEquals(records.of(table), again.of(table), table.name());
    }
  }

  private <T extends YearRecord> void writeJson(RecordSet records, RecordTable<T> table)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(table.name() + ".json"))) {
      table.write(records.of(table).all().stream(), out, RecordFormat.JSON);
    }
  }

  /** One cell of the whole year is changed; the year is refused, for that and nothing else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "priority-progress | 1,neglect, | 1,negligence, | line 2: priority must be one of the table priorities but was \"negligence\"",
        "agreed-actions | audit,neglect-2025 | audit,neglect-2024 | line 2: of must be one of the table audits but was \"neglect-2024\"",
        "agreed-actions | priority,exploitation | priority,exploits | line 3: of must be one of the table priorities but was \"exploits\"",
        "agreed-actions | risk,rising-exclusions | risk,late | line 4: of must be one of the table risks but was \"late\"",
        "agreed-actions | challenge,neglect-oversight | challenge,late | line 5: of must be one of the table challenges but was \"late\"",
        "agreed-actions | engagement,school-survey | engagement,late | line 6: of must be one of the table engagements but was \"late\"",
        "action-progress | 1,toolkit-short-version,2025-10-20 | 1,toolkit-short-version,2025-07-20 | line 2: day must be on or after 2025-07-21 but was 2025-07-20",
        "action-progress | 2,exploitation-training | 2,training | line 3: action must be one of the table agreed-actions but was \"training\"",
        "procedure-decisions | 2025-09-15 | 2025-08-03 | line 2: day must be on or after 2025-08-04 but was 2025-08-03",
        "procedure-decisions | 1,toolkit-2025 | 1,toolkit-2024 | line 2: proposal must be one of the table procedure-proposals but was \"toolkit-2024\"",
        "audit-findings | 2,exploitation-2025 | 2,exploitation-2024 | line 3: audit must be one of the table audits but was \"exploitation-2024\"",
        "audit-presentations | 2025-07-21 | 2025-07-13 | line 2: day must be on or after 2025-07-14 but was 2025-07-13",
        "section-11-assessments | 3,2025,nottinghamshire-police,training | 3,2023,nottinghamshire-police,training | line 4: standard must be one of the table section-11-standards but was \"2023/training\"",
        "section-11-moderations | nottinghamshire-police | nottinghamshire-healthcare | line 2: assessed must be one of the table section-11-assessments but was \"2025/nottinghamshire-healthcare/leadership\"",
        "section-11-moderations | nottinghamshire-police,leadership,4, | nottinghamshire-healthcare,leadership,, | ",
        "section-11-moderations | ,4,3, | ,2,3, | line 2: assessed must be the score of the agency, 4, but was 2",
        "section-11-moderations | ,4,3, | ,4,5, | line 2: moderated must be 1 to 4 but was 5",
        "section-11-assessments | training,3, | training,9, | line 4: score must be 1 to 4 but was 9",
        "sessions | 2025-06-11 | 2025-03-31 | line 2: day must be one on which the course introduction is offered but was 2025-03-31",
        "priority-progress | 1,neglect,2025/26 | 1,neglect,1999/00 | line 2: period must be one in which neglect is a priority but was 1999/00",
        "school-audit-returns | school-b | school-x | line 3: setting must be one of the table school-settings but was \"2024/25/school-x\"",
        "school-visits | 2024/25,school-a | 2023/24,school-a | line 2: setting must be one of the table school-settings but was \"2023/24/school-a\"",
        "indicator-targets | 2,assessments-in-time | 2,assessments | line 3: indicator must be one of the table indicators but was \"assessments\"",
        "indicator-values | 7,child-protection-plans | 7,plans | line 8: indicator must be one of the table indicators but was \"plans\"",
        "risks | ,assessments-in-time, | ,assessments, | line 3: origin-indicator must be one of the table indicators but was \"assessments\"",
        "risks | ,neglect-2025, | ,neglect-2024, | line 4: origin-audit must be one of the table audits but was \"neglect-2024\"",
        "risk-assessments | 3,late-assessments,2025-09-02 | 3,late-assessments,2025-09-01 | line 4: day must be on or after 2025-09-02 but was 2025-09-01",
        "risk-assessments | 3,late-assessments | 3,late | line 4: risk must be one of the table risks but was \"late\"",
        "sessions | S-2025-03,working-together | S-2025-03,together | line 4: course must be one of the table courses but was \"together\"",
        "attendances | 5,S-2025-02 | 5,S-2025-09 | line 6: session must be one of the table sessions but was \"S-2025-09\"",
        "evaluations | 2,S-2025-02 | 2,S-2025-09 | line 3: session must be one of the table sessions but was \"S-2025-09\"",
        "evaluations | ,working-together, | ,together, | line 4: course must be one of the table courses but was \"together\"",
        "challenge-answers | 2025-06-20 | 2025-05-13 | line 2: day must be on or after 2025-05-14 but was 2025-05-13",
        "challenge-answers | 1,neglect-oversight | 1,neglect | line 2: challenge must be one of the table challenges but was \"neglect\"",
        "voices | ,parents-evening, | ,evening, | line 3: engagement must be one of the table engagements but was \"evening\"",
        "stated-relations | equal,contributions, | equal,contribution, | line 2: figure must be one of the table stated-figures but was \"contribution\"",
        "stated-relations | ,computed contributions, | ,contribution, | line 2: of must be one of the table stated-figures but was \"contribution\"",
        "voice-changes | school-survey-1 | school-survey-2 | line 2: heard must be one of the table voices but was \"school-survey-2\""
      })
  void oneWrongCell_isFound(String table, String right, String wrong, String problem)
      throws IOException {
    try (Stream<Path> files = Files.list(YEAR)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path file = folder.resolve(table + ".csv");
    String sheet = Files.readString(file);
    assertNotEquals(sheet, sheet.replace(right, wrong));
    int at = sheet.indexOf(right);
    Files.writeString(file, sheet.substring(0, at) + wrong + sheet.substring(at + right.length()));
    if (problem == null) {
      assertTrue(!YearTables.read(folder).tables().isEmpty());
      return;
    }
    assertEquals(
        List.of(table + ".csv " + problem),
        assertThrows(RecordsException.class, () -> YearTables.read(folder)).problems().stream()
            .map(RecordProblem::inOneLine)
            .toList());
  }

  /** A percentage above a hundred is found by the definition of its indicator. */
  @Test
  void aFigureThatItsDefinitionForbids_isFound() throws IOException {
    for (String name : List.of("indicators.csv", "indicator-values.csv")) {
      Files.copy(YEAR.resolve(name), folder.resolve(name));
    }
    Path values = folder.resolve("indicator-values.csv");
    Files.writeString(values, Files.readString(values).replace(",455,541,", ",555,541,"));
    List<RecordProblem> problems =
        assertThrows(RecordsException.class, () -> YearTables.read(folder)).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).inOneLine().startsWith("indicator-values.csv line 3: "));
    assertTrue(problems.get(0).rule().contains("555"), problems.get(0).rule());
  }
}
