// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.record.RecordTableTest.HEADER;
import static org.ncscp.core.record.RecordTableTest.LADO;
import static org.ncscp.core.record.RecordTableTest.TABLE;
import static org.ncscp.core.record.RecordTableTest.problems;
import static org.ncscp.core.record.RecordTableTest.read;
import static org.ncscp.core.record.RecordTableTest.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.funding.Expenditure;

/** What spreadsheets and people leave out of cells, or put into them. */
class SheetsAsSavedTest {
  private final Records<Expenditure> plain = read(HEADER + "\n" + LADO + "\n");

  @Test
  void blankCellsAtTheEndOfARow_mayBeLeftOut() {
    assertEquals(plain, read(HEADER + "\n" + LADO.replaceFirst(",,$", ",") + "\n"));
    assertEquals(plain, read(HEADER + "\n" + LADO.replaceFirst(",,$", "") + "\n"));
    assertEquals(
        List.of(
            "line 2: must have 12 cells as the header but has 9",
            "line 2: responsible must not be blank"),
        problems(HEADER + "\n" + LADO.replaceFirst(",business-office,,$", "") + "\n"));
  }

  @Test
  void noBreakSpaces_areSpaces() {
    assertEquals(
        plain,
        read(
            HEADER.replace("amount", "amount\u00A0")
                + "\n\u00A0,,,,,,,,,,,\n"
                + LADO.replace("68,400", "£68,\u00A0400").replaceFirst(",,$", ",\u00A0,")
                + "\n"));
  }

  @Test
  void aPeriodInOtherWords_isTheSamePeriod() {
    assertEquals(
        List.of(
            "line 3: must be the only record of this category, line, scope and period: a second"
                + " one must correct the first"),
        problems(
            HEADER
                + "\n"
                + row("1", "A", "5", "2025-04-01", "")
                + "\n"
                + row("2", "A", "5", "2025-04-01", "")
                    .replace("2024/25", "2024-04-01 to 2025-03-31")
                + "\n"));
  }

  @Test
  void aPeriodOfThousandsOfCharacters_isRefusedAtOnce() {
    String hostile = " (a to ".repeat(4_000) + "x";
    assertEquals(
        List.of(
            "line 2: period must have at most 200 characters but was \"(withheld: "
                + (hostile.length() - 1)
                + " characters)\""),
        problems(
            HEADER
                + "\n"
                + row("1", "A", "5", "2025-04-01", "").replace("2024/25", hostile)
                + "\n"));
  }

  @Test
  void aLabelOfAPeriod_isNeverAFormula() throws IOException {
    Records<Expenditure> records =
        read(
            HEADER
                + "\n"
                + row("1", "A", "5", "2025-04-01", "")
                    .replace("2024/25", "'=HYPERLINK(1) (2024-04-01 to 2025-03-31)")
                + "\n");
    assertEquals("=HYPERLINK(1)", records.current().get(0).period().label());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TABLE.write(records.all().stream(), out, RecordFormat.CSV);
    assertTrue(out.toString(UTF_8).contains(",'=HYPERLINK(1) (2024"), out.toString(UTF_8));
    assertEquals(records, read(out.toByteArray()));
  }
}
