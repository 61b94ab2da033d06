// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published tables are those that the modules' own tests run the library against, row by row;
 * the page says how many rows they have and what every column means.
 */
class ConformanceTablesTest {
  private static final Path PUBLISHED = Path.of("../docs/conformance");

  @ParameterizedTest
  @CsvSource({
    "deadline-conformance.csv, ncscp-core/src/test/resources/conformance",
    "deadline-conformance.csv, ncscp-calendar/src/test/resources/org/ncscp/calendar",
    "uk-bank-holidays.csv, ncscp-calendar/src/test/resources/org/ncscp/calendar",
    "bank-holiday-publication-history.csv, ncscp-calendar/src/test/resources/org/ncscp/calendar"
  })
  void table_isTheOneThatTheTestsRead(String name, String folder) throws IOException {
    assertEquals(
        Files.readString(Page.ROOT.resolve(folder).resolve(name)),
        Files.readString(PUBLISHED.resolve(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "deadline-conformance.csv",
    "uk-bank-holidays.csv",
    "bank-holiday-publication-history.csv"
  })
  void page_countsTheRowsAndExplainsEveryColumn(String name) throws IOException {
    List<String> lines = Files.readAllLines(PUBLISHED.resolve(name));
    String page = Files.readString(PUBLISHED.resolve("README.md"));
    String rows = String.format(Locale.ROOT, "%,d", lines.size() - 1);
    assertTrue(page.contains("| [" + name + "](" + name + ") | " + rows + " |"), rows);
    for (String column : lines.get(0).split(",", -1)) {
      assertTrue(page.contains("`" + column + "`"), column);
    }
  }

  @Test
  void page_saysOfTimeLimitsWhatTheJarOfTestsSays() throws IOException {
    Path inTheJar = Page.ROOT.resolve("ncscp-core/src/test/resources/conformance/README.md");
    List<String> page = Files.readAllLines(PUBLISHED.resolve("README.md"));
    List<String> tables =
        Files.readAllLines(inTheJar).stream().filter(line -> line.startsWith("|")).toList();
    assertEquals(24, tables.size());
    assertTrue(page.containsAll(tables), () -> "lacks " + tables);
  }
}
