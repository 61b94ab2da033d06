// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.table.ReportTable;

/**
 * Writes a report in every format into a folder:
 *
 * <ul>
 *   <li>{@code report.html}, {@code report.json}, {@code report.ods} and, if asked for, {@code
 *       report.pdf};
 *   <li>for each table {@code tables/<id>.html}, {@code .csv}, {@code .csv-metadata.json} and
 *       {@code .json};
 *   <li>for each drawing {@code drawings/<id>.svg}.
 * </ul>
 *
 * <p>All formats print the same words: white space of any kind is one space and none stands at the
 * ends of a text; what a file of some format cannot hold or would act upon (control characters,
 * halves of surrogates, what Unicode calls no character, and the signs that turn the direction of
 * what follows) is printed as the replacement character U+FFFD.
 *
 * <p>The files are named in {@code report-files.txt}, one a line. Those of an earlier report that
 * this one has not are removed, by that list; what else the folder holds is left alone. Nothing is
 * written before everything is made, no file is ever half-written, and if one cannot be written the
 * folder is as it was.
 *
 * <pre>{@code
 * ReportFiles.Written written = ReportFiles.write(report, Path.of("target", "report"));
 * written.files();   // target/report/report.html, target/report/report.json, ...
 * }</pre>
 */
public final class ReportFiles {
  /**
   * What was written.
   *
   * @param folder the folder
   * @param files the files of the report in it, the report first and then its tables and drawings
   */
  public record Written(Path folder, List<Path> files) {

    /**
     * Checks the parts.
     *
     * @param folder the folder
     * @param files the files in it
     */
    public Written {
      requireNonNull(folder, "folder");
      files = List.copyOf(requireNonNull(files, "files"));
    }
  }

  private ReportFiles() {}

  /**
   * Writes a report without a PDF file, which needs libraries of its own.
   *
   * @param report the report, safe to publish
   * @param folder where to; made if it is not there
   * @return what was written
   * @throws IllegalArgumentException if a drawing is no SVG that may stand in a page
   * @throws IOException if a file cannot be written, or the list of an earlier report names what is
   *     no file of one; the folder is as it was
   */
  public static Written write(Report report, Path folder) throws IOException {
    requireNonNull(folder, "folder");
    return write(contents(requireNonNull(report, "report")), folder);
  }

  /**
   * Writes a report and a PDF file of it.
   *
   * @param report the report, safe to publish
   * @param folder where to; made if it is not there
   * @param published the day that the PDF file bears as its date
   * @return what was written
   * @throws IllegalArgumentException if a drawing is no SVG that may stand in a page
   * @throws IllegalStateException if a library that {@link PdfReport} needs is missing
   * @throws IOException if a file cannot be written, or the list of an earlier report names what is
   *     no file of one; the folder is as it was
   */
  public static Written writeWithPdf(Report report, Path folder, LocalDate published)
      throws IOException {
    requireNonNull(folder, "folder");
    requireNonNull(published, "published");
    Map<String, byte[]> contents = contents(requireNonNull(report, "report"));
    contents.put("report.pdf", PdfReport.of(report, published));
    return write(contents, folder);
  }

  private static Map<String, byte[]> contents(Report report) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("report.html", HtmlReport.withFiles(report).getBytes(UTF_8));
    contents.put("report.json", JsonReport.of(report).getBytes(UTF_8));
    contents.put("report.ods", Spreadsheet.of(report));
    for (ReportTable table : report.tables()) {
      String name = "tables/" + table.id();
      String csv = "tables/" + CsvTables.fileName(table);
      contents.put(name + ".html", HtmlReport.withFiles(report, table).getBytes(UTF_8));
      contents.put(csv, CsvTables.of(table).getBytes(UTF_8));
      contents.put(csv + "-metadata.json", CsvTables.metadata(report, table).getBytes(UTF_8));
      contents.put(name + ".json", JsonReport.of(table).getBytes(UTF_8));
    }
    for (Drawing drawing : report.drawings()) {
      contents.put("drawings/" + drawing.id() + ".svg", drawing.svg().getBytes(UTF_8));
    }
    return contents;
  }

  private static Written write(Map<String, byte[]> contents, Path folder) throws IOException {
    new ReportFolder(folder).write(contents);
    return new Written(folder, contents.keySet().stream().map(folder::resolve).toList());
  }
}
