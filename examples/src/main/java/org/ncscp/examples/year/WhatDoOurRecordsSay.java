// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.funding.Account;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.ContributorShare;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.RecordProblem;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.RecordsException;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatementTables;
import org.ncscp.core.year.YearTables;
import org.ncscp.examples.Input;

/**
 * Are the sheets of our year sound, and what do they say of the money? Prints how many records each
 * table has, the accounts that follow from them beside what was published, and the names that the
 * arrangements do not know; or every problem with its file, line and column.
 */
public final class WhatDoOurRecordsSay {
  private WhatDoOurRecordsSay() {}

  /**
   * Runs the program; ends with 1 if the records are refused, and with 2 if they cannot be read.
   *
   * @param args the folder of the sheets; nothing for those of 2024/25
   */
  public static void main(String[] args) {
    Path folder = Input.of(args).orElse(Path.of("examples/year/nottingham-2024-25"));
    try {
      System.out.println(answer(YearTables.read(folder)));
    } catch (RecordsException e) {
      System.err.println(folder + " is refused, with " + e.count() + " problems:");
      e.problems().stream()
          .map(RecordProblem::inOneLine)
          .forEach(problem -> System.err.println("  " + problem));
      System.exit(1);
    } catch (IOException e) {
      System.err.println(folder + ": cannot be read: " + e);
      System.exit(2);
    }
  }

  /** Returns what the program prints. */
  static String answer(RecordSet records) {
    List<String> lines = new ArrayList<>();
    lines.add("Records that hold");
    for (RecordTable<?> table : records.tables()) {
      int count = records.of(table).current().size();
      if (count > 0) {
        lines.add("  " + table.name() + ": " + count);
      }
    }
    records.of(FundingTables.CONTRIBUTIONS).current().stream()
        .map(Contribution::period)
        .distinct()
        .forEach(
            year -> {
              account(records, year, EnumSet.of(FundingPurpose.CHILDREN), lines);
              account(
                  records, year, EnumSet.of(FundingPurpose.CHILDREN, FundingPurpose.ADULTS), lines);
            });
    lines.add("");
    lines.add("As published");
    for (StatedFigure figure : records.of(StatementTables.STATED_FIGURES).current()) {
      if (figure.figure().value().matches("(contribution|expenditure|overspend).*")) {
        Object stated =
            figure.pounds().isPresent() ? figure.pounds().get() : figure.quantity().get();
        String place = figure.provenance().source().place().orElse("");
        lines.add("  %s  %s [%s]".formatted(stated, figure.title(), place));
      }
    }
    lines.add("");
    lines.add("Names that the arrangements do not know");
    List<?> unknown = YearTables.unknownNames(records, NottinghamCity.arrangements());
    unknown.forEach(name -> lines.add("  " + name));
    if (unknown.isEmpty()) {
      lines.add("  none");
    }
    return String.join("\n", lines);
  }

  private static void account(
      RecordSet records, ReportingPeriod year, Set<FundingPurpose> scopes, List<String> lines) {
    Account account =
        Account.of(
            year,
            scopes,
            records.of(FundingTables.CONTRIBUTIONS).current(),
            records.of(FundingTables.EXPENDITURE).current(),
            records.of(FundingTables.BUDGET).current(),
            records.of(FundingTables.RESERVES).current());
    lines.add("");
    List<String> whom = scopes.stream().map(FundingPurpose::description).toList();
    lines.add("Account " + year.label() + ", " + String.join(" and ", whom));
    for (ContributorShare one : account.shares()) {
      lines.add(
          "  " + one.contributor() + ": " + one.share().map(Object::toString).orElse("nothing"));
    }
    account
        .spentByCategory()
        .forEach((category, amount) -> lines.add("  spent on " + category + ": " + amount));
    lines.add(
        "  agreed %s, spent %s, left %s"
            .formatted(account.agreed(), account.spent(), account.balance()));
  }
}
