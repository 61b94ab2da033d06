// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/** By the table of expenditure: whatever it holds comes back, and whatever is broken is found. */
class RecordTableProperties {
  private static final RecordTable<Expenditure> TABLE = FundingTables.EXPENDITURE;

  /** Each cell of a row, by its place, and what may not stand there. */
  private static final List<String> BROKEN =
      List.of(
          "id:#", "scope:pets", "period:2024/26", "amount:41k", "recorded:04/05", "corrects:zz");

  private static Expenditure expenditure(
      int id, String category, String line, FundingPurpose scope, Pounds amount, int day) {
    return Expenditure.builder()
        .provenance(
            new Provenance(
                RecordId.of("r" + id),
                Optional.empty(),
                false,
                LocalDate.of(2025, 1, 1).plusDays(day),
                RecordSource.of("minutes, \"final\"", "item " + day),
                BodyId.of("business-office")))
        .category(category)
        .line(line + " " + id)
        .scope(scope)
        .period(ReportingPeriod.ofFinancialYear(2020 + day % 7))
        .amount(amount)
        .build();
  }

  @Provide
  Arbitrary<List<Expenditure>> sheets() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("abc ,;\"'=+-@£%\n\r\t|é漢\u202E<>&{}[]")
            .ofMinLength(1)
            .ofMaxLength(12)
            .map(String::strip)
            .filter(text -> !text.isBlank() && text.equals(text.strip()));
    Arbitrary<Pounds> amounts =
        Arbitraries.longs()
            .between(-9_999_999_999_999L, 9_999_999_999_999L)
            .map(pennies -> new Pounds(BigDecimal.valueOf(pennies, 2)));
    Arbitrary<Expenditure> one =
        Combinators.combine(
                words,
                words,
                Arbitraries.of(FundingPurpose.class),
                amounts,
                Arbitraries.integers().between(0, 700))
            .as(
                (category, line, scope, amount, day) ->
                    expenditure(0, category, line, scope, amount, day));
    return one.list()
        .ofMaxSize(8)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(
                        i ->
                            list.get(i)
                                .withLine(list.get(i).line() + " " + i)
                                .withProvenance(numbered(list.get(i).provenance(), i)))
                    .toList());
  }

  private static Provenance numbered(Provenance one, int id) {
    return Provenance.of(RecordId.of("r" + id), one.recorded(), one.source(), one.responsible());
  }

  @Property(tries = 200)
  void whatIsWritten_isReadAgain(@ForAll("sheets") List<Expenditure> sheet) {
    Sheets.assertRoundTrip(TABLE, sheet);
  }

  @Property(tries = 200)
  void whatIsWrittenTwice_isTheSame(@ForAll("sheets") List<Expenditure> sheet) throws IOException {
    byte[] once = written(sheet, RecordFormat.CSV);
    Records<Expenditure> read =
        TABLE.read(new ByteArrayInputStream(once), "once", RecordFormat.CSV);
    assertEquals(new String(once, UTF_8), new String(written(read.all(), RecordFormat.CSV), UTF_8));
  }

  private static byte[] written(List<Expenditure> sheet, RecordFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TABLE.write(sheet.stream(), out, format);
    return out.toByteArray();
  }

  /** Some cells of a sheet are broken: those and no others are listed, each by line and column. */
  @Property(tries = 200)
  void everyBrokenCell_isFoundAtItsPlace(
      @ForAll @IntRange(min = 1, max = 30) int rows,
      @ForAll @Size(max = 10) List<@IntRange(max = 10_000) Integer> breaks) {
    List<String[]> cells = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      cells.add(
          new String[] {
            "r" + i,
            "children",
            "2024/25",
            "" + i,
            "2025-09-01",
            "",
            "line " + i,
            "Other",
            "report",
            "business-office"
          });
    }
    List<String> expected = new ArrayList<>();
    for (int one : breaks) {
      int row = one % rows;
      int column = one % BROKEN.size();
      String[] broken = BROKEN.get(column).split(":", -1);
      cells.get(row)[column] = broken[1];
      expected.add((row + 2) + " " + broken[0]);
    }
    StringBuilder sheet =
        new StringBuilder(
            "id,scope,period,amount,recorded,corrects,line,category,source,responsible\n");
    cells.forEach(row -> sheet.append(String.join(",", row)).append("\n"));
    // a corrected record is looked for in rows that are sound in themselves
    List<String> found = found(sheet.toString());
    List<String> must =
        expected.stream()
            .distinct()
            .filter(
                place ->
                    !place.endsWith("corrects")
                        || expected.stream()
                            .noneMatch(
                                other ->
                                    !other.equals(place)
                                        && other.startsWith(place.split(" ", -1)[0] + " ")))
            .sorted()
            .toList();
    assertEquals(must, found);
  }

  private static List<String> found(String sheet) {
    try {
      Sheets.readText(TABLE, sheet);
      return List.of();
    } catch (RecordsException e) {
      return e.problems().stream()
          .map(problem -> problem.line() + " " + problem.column().orElseThrow())
          .sorted()
          .toList();
    }
  }

  /** Whatever bytes a file has, it is read, or refused with problems: nothing else happens. */
  @Property(tries = 300)
  void damagedBytes_areReadOrRefused(
      @ForAll("sheets") List<Expenditure> sheet, @ForAll long seed, @ForAll RecordFormat format)
      throws IOException {
    byte[] bytes = written(sheet, format);
    Random random = new Random(seed);
    for (int i = random.nextInt(5); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    try {
      Records<Expenditure> read = TABLE.read(new ByteArrayInputStream(bytes), "damaged", format);
      Sheets.assertRoundTrip(TABLE, read.all());
    } catch (RecordsException e) {
      assertTrue(e.count() > 0);
      assertTrue(
          e.problems().stream().allMatch(problem -> problem.inOneLine().lines().count() == 1));
    }
  }

  @Property(tries = 200)
  void aCutFile_isNeverTakenForAWholeOne(
      @ForAll("sheets") List<Expenditure> sheet, @ForAll @IntRange(max = 100) int part)
      throws IOException {
    byte[] json = written(sheet, RecordFormat.JSON);
    byte[] cut = Arrays.copyOf(json, (json.length - 2) * part / 100);
    assertThrows(
        RecordsException.class,
        () -> TABLE.read(new ByteArrayInputStream(cut), "cut", RecordFormat.JSON));
  }
}
