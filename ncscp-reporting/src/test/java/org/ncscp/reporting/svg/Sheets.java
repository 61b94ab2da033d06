// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ncscp.reporting.svg.DrawnChart.Frame;
import org.ncscp.reporting.svg.DrawnChart.Text;
import org.w3c.dom.Element;

/** What must hold of every sheet, whatever it shows. */
public final class Sheets {
  private static final Set<String> HARMLESS =
      Set.of("svg", "title", "desc", "g", "rect", "path", "text", "tspan");

  private Sheets() {}

  public static void assertSound(DrawnChart sheet) {
    Set<String> elements = sheet.all().map(Element::getLocalName).collect(Collectors.toSet());
    assertTrue(HARMLESS.containsAll(elements), elements::toString);
    sheet.all().forEach(element -> assertTrue(!element.hasAttribute("href"), "loads something"));
    Frame page = sheet.page();
    for (Element line : sheet.elements("tspan")) {
      double left = DrawnChart.number(line, "x");
      double right = left + width(line);
      assertTrue(left >= 24 && right <= page.right() - 24, line::getTextContent);
      assertTrue(DrawnChart.number(line, "y") < page.bottom(), line::getTextContent);
    }
    sheet
        .boxes()
        .forEach(
            (id, frame) -> {
              assertTrue(page.contains(frame), id);
              sheet
                  .boxes()
                  .forEach(
                      (other, its) -> assertTrue(id.equals(other) || !frame.overlaps(its), id));
              assertWordsInside(sheet.texts(id), frame);
            });
  }

  private static void assertWordsInside(List<Text> lines, Frame frame) {
    double free = frame.top();
    for (Text line : lines) {
      double right = line.x() + Helvetica.width(line.words(), line.size(), true);
      assertTrue(line.x() > frame.left() && right < frame.right(), line::words);
      assertTrue(line.baseline() - 0.8 * line.size() >= free, line::words);
      free = line.baseline() + 0.2 * line.size();
    }
    assertTrue(free <= frame.bottom(), () -> lines + " leave " + frame);
  }

  private static double width(Element line) {
    Element text = (Element) line.getParentNode();
    return Helvetica.width(
        line.getTextContent(),
        DrawnChart.number(text, "font-size"),
        text.getAttribute("font-weight").equals("bold"));
  }

  /** Asserts that the image is the same on a machine of another language and place. */
  public static void assertSameEverywhere(Supplier<String> drawing) {
    String here = drawing.get();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(here, drawing.get());
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertEquals(here, drawing.get());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  public static String description(DrawnChart sheet) {
    return sheet.elements("desc").get(0).getTextContent();
  }
}
