// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.core.funding.BudgetLine;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.funding.FundingTables;

/** By a rule that holds in these tests only: what is spent must be budgeted for. */
class RecordSetTest {
  private static final String HEADER =
      "id,category,line,scope,period,amount,recorded,source,responsible,corrects,withdrawn\n";

  private static final List<RecordTable<?>> TABLES =
      List.of(FundingTables.EXPENDITURE, FundingTables.BUDGET, FundingTables.RESERVES);
  private static final List<TableLink<?, ?>> REFERENCES =
      List.of(
          new TableLink<>(
              FundingTables.EXPENDITURE,
              "line",
              (Expenditure one) -> List.of(one.line()),
              FundingTables.BUDGET,
              BudgetLine::line,
              (one, budgets) ->
                  budgets.stream().allMatch(budget -> budget.amount().compareTo(one.amount()) < 0)
                      ? Optional.of("must be within the budget of " + one.line())
                      : Optional.empty()));

  @TempDir Path folder;

  private static String row(String id, String line, String day, String corrects) {
    return id + ",Costs," + line + ",children,2024/25,5," + day + ",r,office," + corrects + ",\n";
  }

  private void write(String name, String... rows) throws IOException {
    Files.writeString(folder.resolve(name), HEADER + String.join("", rows));
  }

  private RecordSet read() throws IOException {
    return RecordSet.read(folder, TABLES, REFERENCES);
  }

  private List<String> problems() {
    return assertThrows(RecordsException.class, this::read).problems().stream()
        .map(RecordProblem::inOneLine)
        .toList();
  }

  @Test
  void aFolder_isReadTableByTable() throws IOException {
    write("expenditure.csv", row("1", "IT", "2025-04-01", ""));
    write("budget.csv", row("1", "IT", "2024-04-01", ""), row("2", "Hall", "2025-05-01", ""));
    Files.writeString(folder.resolve("notes.txt"), "not a table");
    RecordSet set = read();
    assertEquals(1, set.of(FundingTables.EXPENDITURE).current().size());
    assertEquals(2, set.of(FundingTables.BUDGET).current().size());
    assertEquals(Records.none(), set.of(FundingTables.RESERVES));
    assertEquals(TABLES, set.tables());
    assertEquals(
        1, set.asKnownOn(LocalDate.of(2025, 4, 30)).of(FundingTables.BUDGET).current().size());
    assertEquals(
        "table must be one of the set but was contributions",
        assertThrows(IllegalArgumentException.class, () -> set.of(FundingTables.CONTRIBUTIONS))
            .getMessage());
    assertEquals(
        "RecordSet{expenditure=Records[1], budget=Records[2], reserves=Records[0]}",
        set.toString());
  }

  @Test
  void whatAnotherTableDoesNotHave_isRefusedWhereItIsNamed() throws IOException {
    write(
        "expenditure.csv",
        row("1", "IT", "2025-04-01", ""),
        row("2", "H1", "2025-04-01", ""),
        row("3", "Mistyped", "2025-04-01", ""),
        row("4", "IT2", "2025-04-02", "3"));
    write("budget.csv", row("1", "IT", "2024-04-01", ""));
    assertEquals(
        List.of(
            "expenditure.csv line 3: line must be one of the table budget but was \"H1\"",
            "expenditure.csv line 5: line must be one of the table budget but was \"IT2\""),
        problems());
  }

  @Test
  void whatDoesNotFitTheOther_isRefused() throws IOException {
    write("expenditure.csv", row("1", "IT", "2025-04-01", "").replace(",5,", ",6,"));
    write("budget.csv", row("1", "IT", "2024-04-01", ""));
    assertEquals(List.of("expenditure.csv line 2: must be within the budget of IT"), problems());
  }

  @Test
  void theProblemsOfEveryFile_areListed() throws IOException {
    write("expenditure.csv", row("1", "IT", "04/05", ""), row("2", "Hall", "2025-04-01", ""));
    Files.writeString(folder.resolve("budget.json"), "[{}]");
    Files.writeString(folder.resolve("budget.xlsx"), "a workbook");
    Files.writeString(folder.resolve("notes.txt"), "no table");
    write("expenses.csv");
    Files.writeString(folder.resolve("reserves.json"), "[]");
    write("reserves.csv");
    assertEquals(
        List.of(
            "folder: budget.xlsx must end in .csv or .json to be read as a table",
            "folder: expenses.csv must be named as one of expenditure, budget, reserves",
            "folder: reserves.json must be the only file of its table",
            "expenditure.csv line 2: recorded must be a day with its year, the day first: 27/7/2024,"
                + " 27/7/24, 27 July 2024 or 2024-07-27 but was \"04/05\"",
            "budget.json line 1 record 1: must not be blank"),
        problems().stream().filter(line -> !line.contains("header")).toList());
  }

  @Test
  void aFolderThatIsNot_cannotBeRead() {
    assertThrows(
        NoSuchFileException.class,
        () -> RecordSet.read(folder.resolve("none"), TABLES, REFERENCES));
  }
}
