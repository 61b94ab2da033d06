// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.svg.PlainText;

/**
 * The tables of a report as an OpenDocument spreadsheet (version 1.3), in the manner of accessible
 * official statistics: a cover sheet that lists the tables and the signs, then a sheet for each
 * table with its caption in A1, its notes below, marked heads of columns, no merged and no hidden
 * cells. Figures are numbers, rounded as printed and with a format; marks are words; groups stand
 * in a column of their own.
 *
 * <p>Words are typed as words, so that none is ever a formula. The file is an archive without
 * compression and with one time for all, so that the same report gives the same bytes on every
 * machine.
 *
 * <p>Made from templates: SODS has neither heads of columns nor title nor language, odfdom is some
 * 20 MB with what it needs, and FastODS is under the GPL.
 */
public final class Spreadsheet {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  /** Not the first moment that an archive knows: that one is kept with the zone of the machine. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Spreadsheet() {}

  /**
   * Returns the tables of a report.
   *
   * @param report the report, safe to publish
   * @return the bytes of the file
   */
  public static byte[] of(Report report) {
    requireNonNull(report, "report");
    OdsMeta meta =
        new OdsMeta(
            PlainText.of(report.title()),
            PlainText.of(report.publisher()),
            PlainText.of(report.subtitle()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      // First, so that the kind of the file can be told from its beginning.
      add(zip, "mimetype", TYPE.getBytes(UTF_8));
      add(zip, "content.xml", OdsTables.of(report).xml().getBytes(UTF_8));
      add(zip, "meta.xml", meta.xml().getBytes(UTF_8));
      add(zip, "styles.xml", resource("sheets-styles.xml"));
      add(zip, "META-INF/manifest.xml", resource("sheets-manifest.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Spreadsheet.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
