// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.svg.PlainText;
import org.ncscp.reporting.table.ReportTable;

/**
 * A report, or one table of it, as one HTML file that needs no other: no script, no network, no
 * font of its own. It is laid out in the manner of the GOV.UK Design System and meant to meet WCAG
 * 2.2 AA; it is well-formed XML too. Headings go down to the sixth level, and deeper sections stay
 * there. The first use of each term of the glossary, outside headings and captions, is linked.
 *
 * <pre>{@code
 * Report report =
 *     new Report("Yearly report 2024/25", "Nottingham City Safeguarding Children Partnership",
 *         "1 April 2024 to 31 March 2025, as known on 19 September 2025",
 *         sections, glossary);
 * Files.writeString(Path.of("report.html"), HtmlReport.of(report));
 * }</pre>
 */
public final class HtmlReport {
  private final Report report;
  private final boolean withFiles;
  private final List<HtmlPage.Term> terms;
  private final Glossary glossary;
  private final HtmlTexts texts;

  private HtmlReport(Report report, boolean withFiles) {
    this.report = requireNonNull(report, "report");
    this.withFiles = withFiles;
    List<HtmlPage.Term> numbered = new ArrayList<>();
    for (Glossary.Term term : report.glossary().terms()) {
      String id = "term-" + (numbered.size() + 1);
      numbered.add(new HtmlPage.Term(id, PlainText.of(term.term()), PlainText.of(term.meaning())));
    }
    this.terms = List.copyOf(numbered);
    this.glossary = report.glossary();
    this.texts = new HtmlTexts(glossary, terms);
  }

  /**
   * Returns the whole report as a page.
   *
   * @param report the report, safe to publish
   * @return the file, to be written in UTF-8
   * @throws IllegalArgumentException if a drawing is no SVG that may stand in a page
   */
  public static String of(Report report) {
    return new HtmlReport(report, false).page().html();
  }

  /**
   * Returns one table as a page.
   *
   * @param report the report that it belongs to
   * @param table the table, safe to publish
   * @return the file, to be written in UTF-8
   */
  public static String of(Report report, ReportTable table) {
    return new HtmlReport(report, false).page(table).html();
  }

  /** Returns the report with links to the files that {@link ReportFiles} writes beside it. */
  static String withFiles(Report report) {
    return new HtmlReport(report, true).page().html();
  }

  /** Returns one table with a link to the report that {@link ReportFiles} writes beside it. */
  static String withFiles(Report report, ReportTable table) {
    return new HtmlReport(report, true).page(table).html();
  }

  private HtmlPage page() {
    List<HtmlPage.Part> parts = new ArrayList<>();
    report.sections().forEach(section -> addParts(section, 2, parts));
    List<HtmlPage.Entry> contents = new ArrayList<>();
    report.sections().forEach(section -> contents.add(entry(section, true)));
    if (!terms.isEmpty()) {
      contents.add(new HtmlPage.Entry("glossary", "Glossary", List.of()));
    }
    String title = PlainText.of(report.title());
    return page(title, title, Optional.empty(), contents, parts, terms);
  }

  private HtmlPage page(ReportTable table) {
    HtmlPage.Piece piece = HtmlPage.Piece.of(HtmlTables.of(table, texts, false));
    String heading = PlainText.of(table.caption());
    String title = PlainText.of(report.title());
    Optional<HtmlPage.Back> back =
        withFiles
            ? Optional.of(
                new HtmlPage.Back("../report.html#" + HtmlTables.anchor(table.id()), title))
            : Optional.empty();
    return page(
        heading + " \u2013 " + title,
        heading,
        back,
        List.of(),
        List.of(new HtmlPage.Part(Optional.empty(), List.of(piece))),
        texts.used());
  }

  private HtmlPage page(
      String title,
      String heading,
      Optional<HtmlPage.Back> back,
      List<HtmlPage.Entry> contents,
      List<HtmlPage.Part> parts,
      List<HtmlPage.Term> listed) {
    String publisher = PlainText.of(report.publisher());
    String subtitle = PlainText.of(report.subtitle());
    return new HtmlPage(
        title + " \u2013 " + publisher,
        subtitle,
        publisher,
        heading,
        subtitle,
        back,
        contents,
        parts,
        listed);
  }

  private static HtmlPage.Entry entry(Section section, boolean withBelow) {
    List<HtmlPage.Entry> below =
        withBelow
            ? section.sections().stream().map(inner -> entry(inner, false)).toList()
            : List.of();
    return new HtmlPage.Entry(anchor(section), PlainText.of(section.heading()), below);
  }

  private static String anchor(Section section) {
    return "section-" + section.id();
  }

  private void addParts(Section section, int level, List<HtmlPage.Part> parts) {
    HtmlPage.Heading heading =
        new HtmlPage.Heading(anchor(section), Math.min(level, 6), PlainText.of(section.heading()));
    List<HtmlPage.Piece> pieces = section.blocks().stream().map(this::piece).toList();
    parts.add(new HtmlPage.Part(Optional.of(heading), pieces));
    section.sections().forEach(inner -> addParts(inner, level + 1, parts));
  }

  private HtmlPage.Piece piece(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return HtmlPage.Piece.of(texts.text(paragraph.text()));
    }
    if (block instanceof Block.Bullets bullets) {
      return HtmlPage.Piece.of(new HtmlPage.Bullets(texts.all(bullets.items())));
    }
    if (block instanceof Block.Notice notice) {
      return HtmlPage.Piece.of(
          new HtmlPage.Notice(
              notice.kind().name().toLowerCase(Locale.ROOT),
              notice.kind().word(),
              PlainText.of(notice.heading()),
              texts.all(notice.lines())));
    }
    if (block instanceof Block.Picture picture) {
      return HtmlPage.Piece.of(figure(picture.drawing()));
    }
    return HtmlPage.Piece.of(HtmlTables.of(((Block.Table) block).table(), texts, withFiles));
  }

  private HtmlPage.Figure figure(Drawing drawing) {
    return new HtmlPage.Figure(
        "drawing-" + drawing.id(),
        PlainText.of(drawing.title()),
        InlineSvg.of(drawing),
        drawing.data().map(HtmlTables::anchor));
  }
}
