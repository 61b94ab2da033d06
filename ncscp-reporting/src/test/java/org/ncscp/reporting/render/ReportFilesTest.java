// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;

class ReportFilesTest {
  private static final Report REPORT = SampleReport.report();
  private static final List<String> NAMES =
      List.of(
          "report.html",
          "report.json",
          "report.ods",
          "tables/contributions.html",
          "tables/contributions.csv",
          "tables/contributions.csv-metadata.json",
          "tables/contributions.json",
          "tables/expenditure.html",
          "tables/expenditure.csv",
          "tables/expenditure.csv-metadata.json",
          "tables/expenditure.json",
          "tables/reviews.html",
          "tables/reviews.csv",
          "tables/reviews.csv-metadata.json",
          "tables/reviews.json",
          "drawings/contributions-drawn.svg");

  @TempDir Path temporary;

  private static List<String> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void everyFormat_isWrittenUnderTheNamesOfItsParts() throws Exception {
    Path folder = temporary.resolve("new/report");
    ReportFiles.Written written = ReportFiles.write(REPORT, folder);
    assertEquals(folder, written.folder());
    assertEquals(NAMES.stream().map(folder::resolve).toList(), written.files());
    assertEquals(
        Stream.concat(NAMES.stream(), Stream.of("report-files.txt")).sorted().toList(), in(folder));
    assertEquals(NAMES, Files.readAllLines(folder.resolve("report-files.txt")));
    assertArrayEquals(Spreadsheet.of(REPORT), Files.readAllBytes(folder.resolve("report.ods")));
    assertEquals(JsonReport.of(REPORT), Files.readString(folder.resolve("report.json")));
    assertEquals(
        CsvTables.of(SampleReport.reviews()),
        Files.readString(folder.resolve("tables/reviews.csv")));
    assertEquals(
        CsvTables.metadata(REPORT, SampleReport.reviews()),
        Files.readString(folder.resolve("tables/reviews.csv-metadata.json")));
    assertEquals(
        JsonReport.of(SampleReport.reviews()),
        Files.readString(folder.resolve("tables/reviews.json")));
    assertEquals(
        REPORT.drawings().get(0).svg(),
        Files.readString(folder.resolve("drawings/contributions-drawn.svg")));
  }

  @Test
  void everyLink_leadsToAFileOrAPlaceInOne() throws Exception {
    // Where .ci/check-pages finds them.
    Path folder = Path.of("target", "pages");
    for (Path file : ReportFiles.write(REPORT, folder).files()) {
      if (!file.toString().endsWith(".html")) {
        continue;
      }
      for (Element link : Jsoup.parse(Files.readString(file)).select("a")) {
        String[] parts = link.attr("href").split("#", -1);
        Path to = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        assertTrue(Files.isRegularFile(to), link.toString());
        if (parts.length == 2) {
          Document page = Jsoup.parse(Files.readString(to));
          assertTrue(page.getElementById(parts[1]) != null, link.toString());
        }
      }
    }
    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertEquals(
        List.of("tables/reviews.csv", "tables/reviews.json", "tables/reviews.html"),
        page.select("#table-reviews .downloads a").eachAttr("href"));
    Document alone = Jsoup.parse(Files.readString(folder.resolve("tables/reviews.html")));
    assertEquals("../report.html#table-reviews", alone.select("nav.back a").attr("href"));
    assertEquals("Yearly report 2024/25", alone.select("nav.back a").text());
  }

  @Test
  void writtenTwice_isTheSame_andWhatElseIsThereStays() throws Exception {
    ReportFiles.write(REPORT, temporary);
    byte[] first = Files.readAllBytes(temporary.resolve("report.html"));
    Files.writeString(temporary.resolve("mine.txt"), "mine");
    Files.writeString(temporary.resolve("report.json"), "old");
    ReportFiles.write(SampleReport.report(), temporary);
    assertArrayEquals(first, Files.readAllBytes(temporary.resolve("report.html")));
    assertEquals(JsonReport.of(REPORT), Files.readString(temporary.resolve("report.json")));
    assertEquals("mine", Files.readString(temporary.resolve("mine.txt")));
    assertEquals(NAMES.size() + 2, in(temporary).size(), "with the list, and mine.txt");
  }

  @Test
  void reportThatCannotBeDrawn_leavesTheFolderAsItWas() throws Exception {
    Files.writeString(temporary.resolve("report.html"), "old");
    Drawing broken = new Drawing("d", "T", "D", "<svg", Optional.empty());
    Report report =
        new Report(
            "T",
            "P",
            "S",
            List.of(new Section("s", "S", List.of(new Block.Picture(broken)), List.of())),
            new Glossary(List.of()));
    assertThrows(IllegalArgumentException.class, () -> ReportFiles.write(report, temporary));
    assertEquals(List.of("report.html"), in(temporary));
    assertEquals("old", Files.readString(temporary.resolve("report.html")));
  }

  private static Report small() {
    return new Report(
        "T",
        "P",
        "S",
        List.of(new Section("s", "S", List.of(new Block.Table(SampleReport.reviews())), List.of())),
        new Glossary(List.of()));
  }

  /** The PDF file, two tables and the drawing of the first report; nothing beside them. */
  @Test
  void filesOfAnEarlierReport_goWithIt_andNothingElse() throws Exception {
    ReportFiles.writeWithPdf(REPORT, temporary, LocalDate.of(2025, 9, 30));
    Files.writeString(temporary.resolve("tables/mine.csv"), "mine");
    Files.writeString(temporary.resolve("diary.ics"), "mine");
    ReportFiles.write(small(), temporary);
    assertEquals(
        List.of(
            "diary.ics",
            "report-files.txt",
            "report.html",
            "report.json",
            "report.ods",
            "tables/mine.csv",
            "tables/reviews.csv",
            "tables/reviews.csv-metadata.json",
            "tables/reviews.html",
            "tables/reviews.json"),
        in(temporary));
    assertEquals(7, Files.readAllLines(temporary.resolve("report-files.txt")).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../mine.txt", "/etc/hosts", "mine.txt", "tables/../mine.txt", "tables/a.exe", ""})
  void aListThatNamesWhatIsNoFileOfAReport_isRefused(String name) throws Exception {
    Path folder = temporary.resolve("report");
    ReportFiles.write(REPORT, folder);
    Path list = folder.resolve("report-files.txt");
    Files.writeString(list, "report.pdf\n" + name + "\n");
    Files.writeString(temporary.resolve("mine.txt"), "mine");
    byte[] before = Files.readAllBytes(folder.resolve("report.html"));
    assertEquals(
        list + ": must name files of a report only but names \"" + name + "\"; nothing was written",
        assertThrows(FileSystemException.class, () -> ReportFiles.write(small(), folder))
            .getMessage());
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("report.html")));
    assertEquals("mine", Files.readString(temporary.resolve("mine.txt")));
    assertEquals(NAMES.size() + 1, in(folder).size());
  }

  @Test
  void folderWhereAFileMustStand_isRefused_andAllIsAsItWas() throws Exception {
    Files.createDirectories(temporary.resolve("report.json/taken"));
    Files.writeString(temporary.resolve("report.html"), "old");
    assertEquals(
        temporary.resolve("report.json") + ": must be a file; nothing was written",
        assertThrows(FileSystemException.class, () -> ReportFiles.write(REPORT, temporary))
            .getMessage());
    assertEquals(List.of("report.html"), in(temporary));
    assertEquals("old", Files.readString(temporary.resolve("report.html")));
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(other.resolve("tables"), "mine");
    assertEquals(
        other.resolve("tables") + ": must be a folder; nothing was written",
        assertThrows(FileSystemException.class, () -> ReportFiles.write(REPORT, other))
            .getMessage());
    assertEquals(List.of("tables"), in(other));
  }

  /**
   * A folder stands where an earlier report is said to have a file: it is found when all is moved.
   */
  @Test
  void failureHalfWay_leavesTheFolderAsItWas() throws Exception {
    ReportFiles.write(small(), temporary);
    Path list = temporary.resolve("report-files.txt");
    Files.writeString(list, Files.readString(list) + "report.pdf\n");
    Files.createDirectories(temporary.resolve("report.pdf/taken"));
    String page = Files.readString(temporary.resolve("report.html"));
    String names = Files.readString(list);
    List<String> before = in(temporary);
    assertThrows(FileSystemException.class, () -> ReportFiles.write(REPORT, temporary));
    assertEquals(before, in(temporary));
    assertEquals(page, Files.readString(temporary.resolve("report.html")));
    assertEquals(names, Files.readString(list));
    assertTrue(Files.isDirectory(temporary.resolve("report.pdf/taken")));
    try (Stream<Path> left = Files.list(temporary)) {
      assertTrue(left.noneMatch(path -> path.getFileName().toString().startsWith(".")));
    }
  }

  @Test
  void pdf_isOneMore() throws Exception {
    LocalDate published = LocalDate.of(2025, 9, 30);
    ReportFiles.Written written = ReportFiles.writeWithPdf(REPORT, temporary, published);
    assertEquals(NAMES.size() + 1, written.files().size());
    byte[] pdf = Files.readAllBytes(temporary.resolve("report.pdf"));
    assertEquals("%PDF-", new String(pdf, 0, 5, UTF_8));
    assertArrayEquals(PdfReport.of(REPORT, published), pdf);
  }
}
