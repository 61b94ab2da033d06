// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class HtmlReportTest {
  private static final Report REPORT = SampleReport.report();
  private static final String HTML = HtmlReport.of(REPORT);
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void page_saysWhatItIs() {
    assertTrue(HTML.startsWith("<!DOCTYPE html>\n"));
    assertEquals("en-GB", PAGE.selectFirst("html").attr("lang"));
    assertEquals(
        "Yearly report 2024/25 \u2013 Nottingham City Safeguarding Children Partnership",
        PAGE.title());
    assertEquals(
        "1 April 2024 to 31 March 2025, as known on 19 September 2025",
        PAGE.selectFirst("meta[name=description]").attr("content"));
    assertEquals("#main", PAGE.body().child(0).attr("href"));
    assertEquals("Skip to main content", PAGE.body().child(0).text());
    assertEquals("main", PAGE.selectFirst("main").id());
    assertEquals("Nottingham City Safeguarding Children Partnership", PAGE.select("header").text());
    assertFalse(HTML.contains("{{"));
  }

  @Test
  void headings_areWithoutGaps() {
    assertEquals(
        List.of(
            "h1 Yearly report 2024/25",
            "h2 Contents",
            "h2 Funding",
            "h3 Expenditure",
            "h2 Reviews",
            "h2 Glossary"),
        PAGE.select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> heading.tagName() + " " + heading.text())
            .toList());
  }

  @Test
  void headings_belowTheSixthLevel_stayThere() {
    Section section = new Section("s8", "Eighth", List.of(), List.of());
    for (int level = 7; level > 1; level--) {
      section = new Section("s" + level, "Level " + level, List.of(), List.of(section));
    }
    Report deep = new Report("T", "P", "S", List.of(section), new Glossary(List.of()));
    assertEquals(
        List.of("h1", "h2", "h2", "h3", "h4", "h5", "h6", "h6", "h6"),
        Jsoup.parse(HtmlReport.of(deep)).select("h1, h2, h3, h4, h5, h6").stream()
            .map(Element::tagName)
            .toList());
  }

  @Test
  void contents_leadToEverySectionAndThoseInIt() {
    assertEquals(
        List.of("#section-funding", "#section-expenditure", "#section-reviews", "#glossary"),
        PAGE.select("nav.contents a").eachAttr("href"));
    assertEquals("Expenditure", PAGE.select("nav.contents ol ol a").text());
  }

  @Test
  void everyId_isThereOnce_andEveryLinkLeadsSomewhere() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertEquals(new TreeSet<>(ids).size(), ids.size(), ids.toString());
    for (Element link : PAGE.select("a")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.toString());
    }
    for (Element named : PAGE.select("[aria-labelledby]")) {
      for (String id : named.attr("aria-labelledby").split(" ", -1)) {
        assertTrue(ids.contains(id), named.toString());
      }
    }
  }

  @Test
  void tables_areThoseOfTheModelCellByCell() {
    assertEquals(3, PAGE.select("table").size());
    for (ReportTable table : REPORT.tables()) {
      Element shown = PAGE.selectFirst("#table-" + table.id() + " table");
      assertEquals(table.caption(), shown.selectFirst("caption").text());
      assertEquals(
          table.columns().stream().map(Column::heading).toList(),
          shown.select("thead th[scope=col]").eachText());
      List<Element> rows = shown.select("tr.body, tr.subtotal, tr.total");
      assertEquals(table.rows().size(), rows.size());
      for (int at = 0; at < rows.size(); at++) {
        row(table, table.rows().get(at), rows.get(at));
      }
    }
  }

  private static void row(ReportTable table, TableRow row, Element shown) {
    assertTrue(shown.hasClass(row.kind().name().toLowerCase(Locale.ROOT)));
    assertEquals(table.columns().size(), shown.childrenSize());
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      Element cell = shown.child(at);
      assertEquals(CellText.of(column, row.cells().get(at)), cell.text());
      boolean isHead = column instanceof Column.Dimension && !cell.text().isEmpty();
      assertEquals(isHead ? "th" : "td", cell.tagName());
      assertEquals(isHead ? "row" : "", cell.attr("scope"));
      boolean isNumber = column instanceof Column.Measure || column instanceof Column.Share;
      assertEquals(isNumber, cell.hasClass("number"));
    }
  }

  @Test
  void groups_areBodiesWithAHeadOfTheirOwn_andTheTotalTheFoot() {
    Element reviews = PAGE.selectFirst("#table-reviews table");
    assertEquals(
        List.of("Rapid reviews", "Practice reviews"),
        reviews.select("tbody > tr.group:first-child > th[scope=rowgroup][colspan=5]").eachText());
    assertEquals(
        List.of(4, 3), reviews.select("tbody").stream().map(Element::childrenSize).toList());
    assertEquals("Total", reviews.select("tfoot tr.total th").text());
    assertNull(PAGE.selectFirst("#table-expenditure tfoot"));
  }

  @Test
  void legend_explainsTheSignsThatOccurAndNoOthers() {
    assertEquals(0, PAGE.select("#table-contributions .legend").size());
    assertEquals(
        "[z] not applicable [x] not available [p] provisional, may still change",
        PAGE.select("#table-expenditure .legend").text());
    assertEquals(
        "[z] not applicable [x] not available [c] withheld so that no child can be identified"
            + " [low] rounds to 0 but is not 0",
        PAGE.select("#table-reviews .legend").text());
  }

  @Test
  void notices_sayInAWordWhatTheyAre() {
    assertEquals(
        List.of(
            "Error The stated shares do not add up to 100%",
            "Warning Two decisions are dated on a Saturday", "Note Illustrative cases only"),
        PAGE.select(".notice-heading").eachText());
    assertEquals(
        List.of("27 July 2024", "15 February 2025"), PAGE.select(".notice.warning li").eachText());
    assertEquals(0, PAGE.select(".notice.note ul").size());
  }

  @Test
  void terms_areLinkedWhereTheyAreFirstUsed() {
    List<String> uses = new ArrayList<>();
    for (Element abbreviation : PAGE.select("abbr")) {
      Element link = abbreviation.parent();
      uses.add(abbreviation.text() + " = " + abbreviation.attr("title") + " " + link.attr("href"));
    }
    assertEquals(
        List.of(
            "NCSCP = Nottingham City Safeguarding Children Partnership #term-3",
            "ICB = Integrated Care Board #term-2",
            "SLG = Strategic Leadership Group #term-5",
            "SIN = Serious Incident Notification #term-4",
            "CSPR = Child Safeguarding Practice Review #term-1"),
        uses);
    assertEquals(
        List.of("CSPR", "ICB", "NCSCP", "SIN", "SLG"), PAGE.select(".glossary dt").eachText());
    assertEquals("Serious Incident Notification", PAGE.select("#term-4 + dd").text());
  }

  @Test
  void drawings_standInThePage_withTheirTableBesideThem() {
    Element figure = PAGE.selectFirst("figure#drawing-contributions-drawn");
    assertEquals("img", figure.selectFirst("svg").attr("role"));
    assertEquals(
        "Contributions by partner Figures of this drawing: Contributions by partner",
        figure.select("figcaption").text());
    assertEquals("#table-contributions", figure.select("figcaption a").attr("href"));
  }

  @Test
  void sameDrawingTwice_hasNoIdTwice() {
    Report twice =
        new Report(
            "T",
            "P",
            "S",
            List.of(
                new Section(
                    "s",
                    "S",
                    List.of(
                        new Block.Table(SampleReport.contributions()),
                        new Block.Picture(SampleReport.drawing("a", "contributions")),
                        new Block.Picture(SampleReport.drawing("a-b", "contributions"))),
                    List.of())),
            new Glossary(List.of()));
    List<String> ids = Jsoup.parse(HtmlReport.of(twice)).select("svg [id]").eachAttr("id");
    assertEquals(
        List.of(
            "drawing-a--t",
            "drawing-a--d",
            "drawing-a--c",
            "drawing-a-b--t",
            "drawing-a-b--d",
            "drawing-a-b--c"),
        ids);
  }

  @Test
  void tableAlone_isAPageOfItsOwn_withTheTermsThatItUses() {
    Document page = Jsoup.parse(HtmlReport.of(REPORT, SampleReport.expenditure()));
    assertEquals("Expenditure by category, 2024/25 and 2023/24", page.select("h1").text());
    assertEquals(1, page.select("table").size());
    assertEquals(List.of("ICB", "SLG"), page.select(".glossary dt").eachText());
    assertEquals(0, page.select("nav").size());
    assertEquals("single", page.body().className());
  }

  @Test
  void emptyReport_isAPage() {
    Report empty = new Report("T", "P", "S", List.of(), new Glossary(List.of()));
    Document page = Jsoup.parse(HtmlReport.of(empty));
    assertEquals(0, page.select("nav, h2, table").size());
  }

  @Test
  void pageOfNothingButFiles_fetchesNothing() {
    assertEquals(0, PAGE.select("script, link, img, iframe, [src], [href^=http]").size());
    assertFalse(HTML.contains("@import"));
    assertFalse(HTML.replace("url(#", "").contains("url("));
    assertNotNull(PAGE.selectFirst("style"));
  }

  @Test
  void nuHtmlChecker_findsNothing() throws Exception {
    assertEquals(List.of(), complaints(HTML));
    assertEquals(List.of(), complaints(HtmlReport.withFiles(REPORT)));
    for (ReportTable table : REPORT.tables()) {
      assertEquals(List.of(), complaints(HtmlReport.withFiles(REPORT, table)));
    }
    assertEquals(1, complaints(HTML.replaceFirst("<td ", "<td scope=\"row\" ")).size());
  }

  private static List<String> complaints(String html) throws Exception {
    List<String> all = new ArrayList<>();
    ErrorHandler handler =
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException warning) {
            // Harmless where every attribute is quoted; by the slash the page is XML too.
            if (!warning.getMessage().startsWith("Trailing slash on void elements")) {
              all.add("warning: " + warning.getMessage());
            }
          }

          @Override
          public void error(SAXParseException error) {
            all.add("error: " + error.getMessage() + " in line " + error.getLineNumber());
          }

          @Override
          public void fatalError(SAXParseException error) {
            all.add("fatal: " + error.getMessage());
          }
        };
    SimpleDocumentValidator validator = new SimpleDocumentValidator(false, true, false);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
    validator.setUpValidatorAndParsers(handler, false, false);
    validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    return all;
  }
}
