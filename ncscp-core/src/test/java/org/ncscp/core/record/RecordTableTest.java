// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.reference.Pounds;

/** By the table of expenditure, which has a cell of each common kind. */
class RecordTableTest {
  static final RecordTable<Expenditure> TABLE = FundingTables.EXPENDITURE;
  static final String HEADER =
      "id,category,line,scope,period,amount,recorded,source,place,responsible,corrects,withdrawn";
  static final String LADO =
      "7,Direct payroll costs,LADO,children,2024/25,\"68,400\",2025-09-01,report,Money,business-office,,";

  static Records<Expenditure> read(byte[] bytes) throws IOException {
    return TABLE.read(new ByteArrayInputStream(bytes), "e.csv", RecordFormat.CSV);
  }

  static Records<Expenditure> read(String text) {
    return Sheets.readText(TABLE, text);
  }

  private static Records<Expenditure> readJson(String text) throws IOException {
    return TABLE.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "e.json", RecordFormat.JSON);
  }

  static List<String> problems(String text) {
    return lines(assertThrows(RecordsException.class, () -> read(text)));
  }

  private static List<String> jsonProblems(String text) {
    return lines(assertThrows(RecordsException.class, () -> readJson(text)));
  }

  private static List<String> lines(RecordsException refusal) {
    return refusal.problems().stream()
        .map(problem -> problem.inOneLine().replaceFirst("^(sheet.csv|e.csv|e.json) ?", ""))
        .toList();
  }

  /** A row of which the id, the corrected record, the amount and the day of entry matter. */
  static String row(String id, String line, String amount, String day, String corrects) {
    return id
        + ",Other,"
        + line
        + ",children,2024/25,"
        + amount
        + ","
        + day
        + ",report,,business-office,"
        + corrects
        + ",";
  }

  private static List<String> ids(List<Expenditure> records) {
    return records.stream().map(one -> one.provenance().id().value()).toList();
  }

  @Nested
  class Reading {
    private final Records<Expenditure> plain = read(HEADER + "\n" + LADO + "\n");

    @Test
    void whatIsRead_isWhatStandsThere() {
      Expenditure lado = plain.current().get(0);
      assertEquals("Direct payroll costs", lado.category());
      assertEquals(Pounds.parse("68,400"), lado.amount());
      assertEquals(LocalDate.of(2025, 9, 1), lado.provenance().recorded());
      assertEquals(RecordSource.of("report", "Money"), lado.provenance().source());
      assertEquals(Optional.empty(), lado.provenance().corrects());
    }

    @Test
    void columnsInAnotherOrder_areTheSame() {
      assertEquals(
          plain,
          read(
              "Amount, Responsible ,PLACE,source,Recorded,period,scope,line,category,ID\n"
                  + " \"£68, 400\" ,business-office,Money,report,1/9/25,2024/25,Children,LADO,"
                  + "Direct payroll costs,7\n"));
    }

    @Test
    void byteOrderMarkWindowsLinesAndBlankRows_areTheSame() throws IOException {
      String windows =
          "\uFEFF" + HEADER + ",,\r\n\r\n,,,,,,,,,,,,,\r\n" + LADO + ",,\r\n,,,,,,,,,,,,,\r\n";
      assertEquals(plain, read(windows.getBytes(UTF_8)));
      assertEquals(plain, read(windows.getBytes(UTF_16LE)));
      assertEquals(plain, read(windows.getBytes(UTF_16BE)));
      assertEquals(plain, read((HEADER + "\r" + LADO).getBytes(UTF_8)));
    }

    @Test
    void quotedLineEnd_staysInItsCell() {
      Records<Expenditure> records =
          read(HEADER + "\n" + LADO.replace(",LADO,", ",\"LADO,\r\n\"\"half\"\" time\",") + "\n");
      assertEquals("LADO,\r\n\"half\" time", records.current().get(0).line());
    }

    @Test
    void aSheetWithoutRows_hasNoRecords() {
      assertEquals(Records.none(), read(HEADER));
    }

    @Test
    void jsonInAnyOrder_isTheSame() throws IOException {
      assertEquals(
          plain,
          readJson(
              "[{\"amount\": 68400, \"responsible\": \"business-office\", \"place\": \"Money\","
                  + " \"source\": \"report\", \"recorded\": \"2025-09-01\", \"period\": \"2024/25\","
                  + " \"scope\": \"children\", \"line\": \"LADO\", \"corrects\": null,"
                  + " \"category\": \"Direct payroll costs\", \"id\": 7, \"withdrawn\": false}]"));
    }
  }

  @Nested
  class Refusing {
    @Test
    void headers_thatAreNot_areRefused() {
      assertEquals(List.of("line 1: must have a header"), problems(""));
      assertEquals(
          List.of(
              "line 1: line must stand in the header once",
              "line 1: has a column that must be one of id, category, line, scope, period, amount,"
                  + " recorded, source, place, responsible, corrects, withdrawn but was \"total\"",
              "line 1: amount must stand in the header"),
          problems(HEADER.replace(",amount", ",total").replace(",scope", ",Line,scope")));
    }

    @Test
    void everyBadCell_isListedAndNoneApplied() {
      assertEquals(
          List.of(
              "line 3: id must not be blank",
              "line 3: period must be a year from April as 2024/25, its quarter as 2024/25 Q1, or"
                  + " days as 2024-09-01 to 2025-08-31, maybe in brackets after a label but was \"24/25\"",
              "line 5: recorded must be a day with its year, the day first: 27/7/2024, 27/7/24, 27"
                  + " July 2024 or 2024-07-27 but was \"04/05\"",
              "line 6: recorded must be a day of the calendar, the day before the month but was"
                  + " \"7/27/2024\""),
          problems(
              HEADER
                  + "\n"
                  + LADO
                  + "\n,A,B,children,24/25,5,2025-09-01,report,,business-office,,\n\n"
                  + row("9", "C", "5", "04/05", "")
                  + "\n"
                  + row("9", "D", "5", "7/27/2024", "")
                  + "\n"));
    }

    @Test
    void cellsBesideTheColumns_areRefused() {
      assertEquals(
          List.of(
              "line 2: must have 12 cells as the header but has 3",
              "line 2: scope must not be blank",
              "line 2: period must not be blank",
              "line 2: amount must not be blank",
              "line 2: recorded must not be blank",
              "line 2: source must not be blank",
              "line 2: responsible must not be blank",
              "line 3: has something in cell 13, which has no column"),
          problems(HEADER + "\n1,A,B\n" + LADO + ",stray\n"));
    }

    @Test
    void aQuoteThatIsNotClosed_isRefusedWhereItBegins() {
      List<String> found = problems(HEADER + "\n" + LADO + "\n8,\"Direct payroll\n9,x\n");
      assertEquals(1, found.size());
      assertTrue(found.get(0).startsWith("line 3: cannot be read as a row"), found.get(0));
    }

    @Test
    void aSheetSavedInAnotherEncoding_isRefusedByItsCell() {
      byte[] bytes =
          (HEADER + "\n" + LADO.replace("\"68,400\"", "£68400").replace("LADO", "Café") + "\n")
              .getBytes(Charset.forName("windows-1252"));
      assertEquals(
          List.of(
              "line 2: line must be UTF-8: save the sheet as CSV UTF-8",
              "line 2: amount must be UTF-8: save the sheet as CSV UTF-8"),
          lines(assertThrows(RecordsException.class, () -> read(bytes))));
    }

    @Test
    void whatMayBeOfAPerson_isInNoMessage() {
      String found =
          String.join(
              "\n",
              problems(
                  HEADER
                      + "\n"
                      + row("1", "A", "Jane Example", "born on a Monday", "")
                      + "\nJane Example,A,B,of Jane Example,2024/25,1,2025-09-01,r,,jane.ex@ample,,\n"));
      assertFalse(found.contains("Jane Example"), found);
      assertFalse(found.contains("Monday"), found);
      assertTrue(found.contains("but was \"(withheld: 12 characters)\""), found);
    }

    @Test
    void whatLooksLikeAPerson_isWithheldAndItsReasonTold() {
      List<String> found =
          problems(
              HEADER
                  + "\n"
                  + row("9434765919", "A", "943 476 5919", "2025-04-01", "")
                  + "\n"
                  + row("Smith-9", "A", "5", "2025-04-01", "").replace("children", "Kayleigh")
                  + "\n");
      String all = String.join("\n", found);
      for (String data : List.of("9434765919", "943 476", "Smith", "Kayleigh")) {
        assertFalse(all.contains(data), all);
      }
      assertTrue(found.get(0).startsWith("line 2: id must identify nobody but holds"), all);
    }

    @Test
    void aQuoteThatIsNotClosed_isFoundAfterRowsOfSeveralLines() {
      String several = LADO.replace(",LADO,", ",\"a\nb\nc\",");
      assertTrue(
          problems(HEADER + "\n" + several + "\n\n\n8,\"Direct\n")
              .get(0)
              .startsWith("line 7: cannot be read as a row"));
    }

    @Test
    void jsonLists_areForColumnsOfSeveral() {
      assertEquals(
          List.of("line 1 record 1: category must not be a list"),
          jsonProblems("[{\"category\":[\"a\",\"b\"]}]").stream()
              .filter(line -> line.contains("list"))
              .toList());
    }

    @Test
    void problemsBeyondAllMeasure_areCounted() {
      String bad = row("1", "A", "41k", "2025-09-01", "") + "\n";
      RecordsException refusal =
          assertThrows(RecordsException.class, () -> read(HEADER + "\n" + bad.repeat(10_007)));
      assertEquals(10_007, refusal.count());
      assertEquals(10_000, refusal.problems().size());
      assertTrue(refusal.getMessage().endsWith("; and 9987 more"));
    }

    @Test
    void jsonThatIsNot_isRefused() {
      assertEquals(List.of("line 1: must be a list of objects"), jsonProblems("{}"));
      assertEquals(List.of("line 1: must be a list of objects"), jsonProblems(""));
      assertEquals(
          List.of("line 2: cannot be read as JSON at character 3"), jsonProblems("[\n  x]"));
      assertEquals(List.of("line 1: must end with the list"), jsonProblems("[] []"));
      assertEquals(
          List.of(
              "line 2: has a key that must be one of id, category, line, scope, period,"
                  + " amount, recorded, source, place, responsible, corrects, withdrawn but was"
                  + " \"total\"",
              "line 2: line must be there once",
              "line 2: scope must be text, a number, true, false or a list of them"),
          jsonProblems(
                  "[\n{\"total\":1,\"line\":\"a\",\"line\":\"b\",\"scope\":{\"a\":[1]}},\n 5, {}]")
              .subList(0, 3));
    }

    @Test
    void jsonOfOneLine_namesTheRecord() {
      String sound =
          "{\"id\":\"1\",\"category\":\"A\",\"line\":\"B\",\"scope\":\"children\","
              + "\"period\":\"2024/25\",\"amount\":\"5\",\"recorded\":\"2025-09-01\","
              + "\"source\":\"r\",\"responsible\":\"business-office\"}";
      assertEquals(
          List.of(
              "line 1 record 2: amount must be pounds, as £189,712 or 189712.50, a credit as -2,857"
                  + " but was \"5e3\""),
          jsonProblems(
              "[" + sound + "," + sound.replace("\"1\"", "\"2\"").replace("\"5\"", "5e3") + "]"));
    }
  }

  @Nested
  class Correcting {
    private final Records<Expenditure> records =
        read(
            String.join(
                "\n",
                HEADER,
                row("1", "A", "100", "2025-04-01", ""),
                row("2", "B", "200", "2025-04-02", ""),
                row("3", "A", "110", "2025-05-01", "1"),
                row("4", "A", "120", "2025-06-01", "3"),
                row("5", "B", "200", "2025-06-02", "2") + "yes"));

    @Test
    void aCorrection_takesThePlaceOfTheFirst() {
      assertEquals(List.of("4"), ids(records.current()));
      assertEquals(List.of("1", "3", "4"), ids(records.history(RecordId.of("1"))));
      assertEquals(List.of("3", "4"), ids(records.history(RecordId.of("3"))));
      assertEquals(List.of(), records.history(RecordId.of("9")));
      assertEquals(5, records.all().size());
    }

    @Test
    void anEarlierDay_knowsWhatWasEnteredByThen() {
      assertEquals(List.of(), known("2025-03-31"));
      assertEquals(List.of("1"), known("2025-04-01"));
      assertEquals(List.of("1", "2"), known("2025-04-30"));
      assertEquals(List.of("3", "2"), known("2025-05-31"));
      assertEquals(List.of("4", "2"), known("2025-06-01"));
      assertEquals(List.of("4"), known("2025-06-02"));
    }

    private List<String> known(String day) {
      return ids(records.asKnownOn(LocalDate.parse(day)).current());
    }

    @Test
    void streamed_theSameIsHeldToBeRight() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TABLE.write(records.all().stream(), out, RecordFormat.CSV);
      RecordFile file =
          new RecordFile(
              "e.csv", RecordFormat.CSV, () -> new ByteArrayInputStream(out.toByteArray()));
      assertEquals(List.of("4"), ids(TABLE.collect(file, toList())));
      for (LocalDate day = LocalDate.of(2025, 3, 31);
          day.isBefore(LocalDate.of(2025, 6, 4));
          day = day.plusDays(1)) {
        assertEquals(
            records.asKnownOn(day).current().stream().map(Expenditure::amount).sorted().toList(),
            TABLE.collect(file, day, toList()).stream().map(Expenditure::amount).sorted().toList());
      }
    }

    @Test
    void whatCannotBe_isRefused() {
      assertEquals(
          List.of(
              "line 3: id must be another than that of every other record but was \"1\"",
              "line 4: corrects must be a record that stands above but was \"5\"",
              "line 6: corrects must be a record that is not corrected already: correct its"
                  + " correction but was \"1\"",
              "line 2: recorded must be on or before that of its correction, 2025-03-01 but was"
                  + " \"2025-04-01\"",
              "line 3: recorded must be on or before that of its correction, 2025-03-01 but was"
                  + " \"2025-04-01\"",
              "line 6: must be the only record of this category, line, scope and period: a second"
                  + " one must correct the first"),
          problems(
              String.join(
                  "\n",
                  HEADER,
                  row("1", "A", "100", "2025-04-01", ""),
                  row("1", "B", "100", "2025-04-01", ""),
                  row("4", "B", "100", "2025-04-01", "5"),
                  row("5", "A", "100", "2025-03-01", "1"),
                  row("6", "A", "100", "2025-05-01", "1"))));
      assertEquals(
          List.of(
              "line 2: withdrawn must go with the record that is withdrawn in corrects, but 1"
                  + " corrects none",
              "line 3: corrects must be another record but was 2"),
          problems(
              String.join(
                  "\n",
                  HEADER,
                  row("1", "A", "100", "2025-04-01", "") + "yes",
                  row("2", "A", "100", "2025-04-01", "2"))));
    }

    @Test
    void streamed_nothingIsCollectedOfAFileThatIsRefused() {
      List<Expenditure> taken = new ArrayList<>();
      String sheet = HEADER + "\n" + LADO + "\n" + LADO.replaceFirst("7", "8") + "\n";
      RecordFile file =
          new RecordFile(
              "e.csv", RecordFormat.CSV, () -> new ByteArrayInputStream(sheet.getBytes(UTF_8)));
      RecordsException refusal =
          assertThrows(
              RecordsException.class,
              () ->
                  TABLE.collect(
                      file,
                      Collector.of(
                          () -> taken,
                          List::add,
                          (one, other) -> one,
                          all -> {
                            throw new AssertionError("a result was made of " + all);
                          })));
      assertEquals(1, refusal.count());
      assertTrue(taken.size() <= 1, "the second is not handed out");
    }
  }

  @Test
  void recordsThatWereMade_areCheckedLikeThoseRead() {
    Expenditure one = read(HEADER + "\n" + LADO + "\n").current().get(0);
    assertEquals(
        "refused: expenditure record 2: id must be another than that of every other record but was"
            + " \"7\"; expenditure record 2: must be the only record of this category, line, scope"
            + " and period: a second one must correct the first",
        assertThrows(RecordsException.class, () -> TABLE.records(List.of(one, one))).getMessage());
  }

  @Test
  void writing_isTheSameEverywhere() throws IOException {
    Records<Expenditure> records = read(HEADER + "\n" + LADO + "\n");
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    TABLE.write(records.all().stream(), csv, RecordFormat.CSV);
    assertEquals(
        HEADER
            + "\r\n7,Direct payroll costs,LADO,children,2024/25,68400.00,2025-09-01,report,Money,"
            + "business-office,,\r\n",
        csv.toString(StandardCharsets.UTF_8));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    TABLE.write(
        Stream.concat(records.all().stream(), records.all().stream()), json, RecordFormat.JSON);
    String object =
        "{\"id\":\"7\",\"category\":\"Direct payroll costs\",\"line\":\"LADO\",\"scope\":\"children\","
            + "\"period\":\"2024/25\",\"amount\":\"68400.00\",\"recorded\":\"2025-09-01\","
            + "\"source\":\"report\",\"place\":\"Money\",\"responsible\":\"business-office\"}";
    assertEquals("[\n" + object + "\n," + object + "\n]\n", json.toString(StandardCharsets.UTF_8));
  }

  @Test
  void files_areNamedByTheirEnd() {
    assertEquals(RecordFormat.JSON, RecordFile.of(java.nio.file.Path.of("a", "b.json")).format());
    assertEquals(
        "file of records must end with .csv or .json but was \"b.xlsx\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> RecordFile.of(java.nio.file.Path.of("b.xlsx")))
            .getMessage());
  }
}
