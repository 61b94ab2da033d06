// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.Pounds;

class RecordsDocumentTest {
  private static final Path FILE = Path.of("docs/records.md");

  @Test
  void tables_areAsTheCodeReadsThem() throws IOException {
    String page = Files.readString(FILE);
    String current = RecordsDocument.current(page);
    if (System.getProperty("records-document", "").equals("write")) {
      Files.writeString(FILE, current);
    } else {
      assertEquals(current, page, "write it anew with -Drecords-document=write");
    }
  }

  @Test
  void tables_haveNamesOfTheirOwn() {
    List<String> names = new ArrayList<>();
    YearTables.all().forEach(table -> names.add(table.name()));
    assertEquals(names.stream().distinct().toList(), names);
    for (RecordTable<?> table : YearTables.all()) {
      List<String> columns = table.columns().stream().map(column -> column.name()).toList();
      assertEquals(columns.stream().distinct().toList(), columns, table.name());
      assertTrue(columns.stream().allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*")));
    }
  }

  /** The sheet that the page shows is one that can be read. */
  @Test
  void theSheetOfThePage_isRead(@TempDir Path folder) throws IOException {
    String page = Files.readString(FILE);
    int from = page.indexOf("```csv\n") + "```csv\n".length();
    Files.writeString(
        folder.resolve("contributions.csv"), page.substring(from, page.indexOf("```", from)));
    List<Contribution> read = YearTables.read(folder).of(FundingTables.CONTRIBUTIONS).current();
    assertEquals(
        List.of(Pounds.parse("189,712"), Pounds.parse("38,500")),
        read.stream().map(Contribution::agreed).toList());
  }
}
