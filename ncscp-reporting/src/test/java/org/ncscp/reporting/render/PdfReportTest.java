// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportTest {
  private static final LocalDate TUE_2025_09_30 = LocalDate.of(2025, 9, 30);
  private static final byte[] FILE = PdfReport.of(SampleReport.report(), TUE_2025_09_30);

  private static List<String> violations(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertTrue(result.getTotalAssertions() > 100);
      List<String> violations =
          result.getTestAssertions().stream()
              .filter(test -> test.getStatus() != TestAssertion.Status.PASSED)
              .map(test -> test.getRuleId().getClause() + " " + test.getMessage())
              .toList();
      assertEquals(violations.isEmpty(), result.isCompliant());
      return violations;
    }
  }

  @Test
  void veraPdf_findsNothing() throws Exception {
    assertEquals(List.of(), violations(FILE));
  }

  @Test
  void veraPdf_missesALanguageThatIsTakenAway() throws Exception {
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(FILE)) {
      document.getDocumentCatalog().setLanguage(null);
      document.save(without);
    }
    assertFalse(violations(without.toByteArray()).isEmpty());
  }

  @Test
  void anyWords_areStillAsThePdfStandardAsks() throws Exception {
    ReportTable table =
        ReportTable.builder("t", "\u202e\ud83d\ude00 =1 <b>")
            .column(Column.dimension("d", "\u4e2d\u6587 \ud800"))
            .row(Cell.words("\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05e2\u05d1\u200f"))
            .row(Cell.words("]]> & \u0000 \ufffe"))
            .build();
    Report report =
        new Report(
            "T \ud83d\ude00",
            "P \u4e2d",
            "S \u0000",
            List.of(new Section("s", "\u0627 H", List.of(new Block.Table(table)), List.of())),
            new Glossary(List.of()));
    assertEquals(List.of(), violations(PdfReport.of(report, TUE_2025_09_30)));
  }

  @Test
  void file_saysTitleLanguageAndDay() throws Exception {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      assertEquals(
          "Yearly report 2024/25 \u2013 Nottingham City Safeguarding Children Partnership",
          document.getDocumentInformation().getTitle());
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals(
          "2025-09-30T00:00:00Z",
          document.getDocumentInformation().getCreationDate().toInstant().toString());
      assertEquals(
          document.getDocumentInformation().getCreationDate(),
          document.getDocumentInformation().getModificationDate());
    }
  }

  @Test
  void tags_areThoseOfThePage() throws Exception {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      Map<String, Integer> tags = new TreeMap<>();
      List<String> alternatives = new ArrayList<>();
      count(document.getDocumentCatalog().getStructureTreeRoot(), tags, alternatives);
      assertEquals(1, tags.get("H1"));
      assertEquals(4, tags.get("H2"));
      assertEquals(1, tags.get("H3"));
      assertEquals(3, tags.get("Table"));
      // Three rows of heads, four groups, and every row of the model.
      assertEquals(3 + 4 + 5 + 3 + 6, tags.get("TR"));
      assertEquals(
          List.of("Contributions by partner. Two bars: the council and the ICB are equal."),
          alternatives);
    }
  }

  private static void count(
      PDStructureNode node, Map<String, Integer> tags, List<String> alternatives) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.merge(element.getStructureType(), 1, Integer::sum);
        if (element.getStructureType().equals("Figure")) {
          alternatives.add(element.getAlternateDescription());
        }
        count(element, tags, alternatives);
      }
    }
  }

  @Test
  void words_areThoseOfThePage_inEmbeddedFonts() throws Exception {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      String text = new PDFTextStripper().getText(document).replaceAll(" +", " ");
      assertTrue(text.contains("Nottingham and Nottinghamshire ICB £189,712 45.03%"), text);
      assertTrue(text.contains("Staff £348,119.50 [p] £331,006.00 5.2% Two posts"), text);
      assertTrue(text.contains("Error The stated shares do not add up to 100%"), text);
      assertFalse(text.contains("Skip to main content"));
      for (PDPage page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(font).isEmbedded());
          assertTrue(page.getResources().getFont(font).getName().contains("Liberation"));
        }
      }
    }
  }

  @Test
  void bytes_areTheSameAtAnyTimeInAnyZone() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Thread.sleep(1100); // PDF counts in seconds
      assertArrayEquals(FILE, PdfReport.of(SampleReport.report(), TUE_2025_09_30));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void withoutAnyOfTheLibraries_theErrorNamesThem() throws Exception {
    assertTrue(PdfReport.isAvailable());
    for (String missing :
        List.of("openhtmltopdf-pdfbox", "openhtmltopdf-svg-support", "openpdf-fonts-extra")) {
      List<URL> path = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        if (!entry.contains(missing)) {
          path.add(new File(entry).toURI().toURL());
        }
      }
      try (URLClassLoader bare =
          new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
        assertEquals(
            "Cannot write a PDF file: openhtmltopdf-pdfbox, openhtmltopdf-svg-support and"
                + " openpdf-fonts-extra must all be among the libraries of the program, and the module"
                + " org.apache.commons.logging among its modules if it is modular",
            refusal(bare));
      }
    }
  }

  private static String refusal(ClassLoader loader) throws Exception {
    Class<?> reports = loader.loadClass("org.ncscp.reporting.document.Report");
    Object report =
        loader.loadClass("org.ncscp.reporting.render.EmptyReport").getMethod("of").invoke(null);
    InvocationTargetException refused =
        assertThrows(
            InvocationTargetException.class,
            () ->
                loader
                    .loadClass("org.ncscp.reporting.render.PdfReport")
                    .getMethod("of", reports, LocalDate.class)
                    .invoke(null, report, TUE_2025_09_30));
    assertEquals(IllegalStateException.class, refused.getCause().getClass());
    return refused.getCause().getMessage();
  }
}
