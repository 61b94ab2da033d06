// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.ncscp.reporting.document.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Lays the page of a report out on paper. Only this class touches the optional libraries. */
final class PdfPages {
  static final String REGULAR = "liberation/LiberationSans-Regular.ttf";
  private static final String BOLD = "liberation/LiberationSans-Bold.ttf";
  private static final String FAMILY = "Liberation Sans";

  private PdfPages() {}

  static byte[] of(Report report, LocalDate published) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    Set<FSFontUseCase> everywhere = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    builder.useFont(() -> font(REGULAR), FAMILY, 400, FontStyle.NORMAL, true, everywhere);
    builder.useFont(() -> font(BOLD), FAMILY, 700, FontStyle.NORMAL, true, everywhere);
    builder.withW3cDocument(page(report), null);
    builder.withProducer("NCSCP Reporting");
    builder.toStream(bytes);
    try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
      builder.useSVGDrawer(drawer);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        date(renderer.getPdfDocument(), published);
        renderer.getPdfDocument().save(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(PdfPages.class.getClassLoader().getResourceAsStream(name), name);
  }

  private static void date(PDDocument document, LocalDate published) {
    Calendar day = GregorianCalendar.from(published.atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(day);
    information.setModificationDate(day);
    document.setDocumentId(published.toEpochDay());
  }

  /** The page with a style for paper, and each drawing with its words where PDF looks for them. */
  private static Document page(Report report) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document page =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(HtmlReport.of(report))));
      page.getElementsByTagName("style").item(0).setTextContent(style());
      for (Element meta : elements(page, "meta")) {
        if (meta.getAttribute("name").equals("description")) {
          meta.setAttribute("name", "subject");
        }
      }
      for (Element drawing : elements(page, "svg")) {
        drawing.setAttribute("alt", words(drawing, "title") + ". " + words(drawing, "desc"));
        NodeList inside = drawing.getElementsByTagName("*");
        drawing.setAttribute("font-family", FAMILY);
        for (int at = 0; at < inside.getLength(); at++) {
          ((Element) inside.item(at)).removeAttribute("font-family");
        }
      }
      for (Element link : elements(page, "a")) {
        link.setAttribute("title", link.getTextContent());
      }
      // The tags know no foot beside several bodies; as one more body it stands in its place too.
      for (Element foot : elements(page, "tfoot")) {
        page.renameNode(foot, foot.getNamespaceURI(), "tbody");
      }
      return page;
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      all.add((Element) found.item(at));
    }
    return all;
  }

  private static String words(Element drawing, String element) {
    NodeList all = drawing.getElementsByTagName(element);
    return all.getLength() == 0 ? "" : all.item(0).getTextContent().strip();
  }

  private static String style() throws IOException {
    try (InputStream in = PdfPages.class.getResourceAsStream("paper.css")) {
      return new String(Objects.requireNonNull(in, "paper.css").readAllBytes(), UTF_8);
    }
  }
}
