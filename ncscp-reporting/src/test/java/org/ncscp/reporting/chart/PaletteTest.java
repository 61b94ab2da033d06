// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 defines it: 4.5 for text, 3 for what must be seen. */
class PaletteTest {
  private static final String WHITE = "#ffffff";

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void contrast_isThatOfTheDefinition() {
    assertEquals(21, contrast("#000000", WHITE), 0.001);
    assertEquals(4.54, contrast("#767676", WHITE), 0.005);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void edgeAndPattern_areSeenOnPaperAndOnTheirOwnGround(Look look) {
    assertTrue(contrast(look.stroke(), WHITE) >= 3, look::stroke);
    boolean plain = look.fill().equals(look.stroke());
    assertTrue(plain || contrast(look.stroke(), look.fill()) >= 3, look::name);
  }

  @ParameterizedTest
  @EnumSource(Rag.class)
  void rating_isReadOnItsColour(Rag rag) {
    assertTrue(contrast(Canvas.INK, rag.fill()) >= 4.5, rag::name);
    assertTrue(contrast(rag.stroke(), WHITE) >= 3, rag::name);
  }

  @Test
  void inkAndLines_areSeen() {
    assertTrue(contrast(Canvas.INK, WHITE) >= 4.5);
    assertTrue(contrast(Canvas.INK, CalendarPlot.DAY_OFF) >= 4.5);
    assertTrue(contrast(Canvas.EDGE, WHITE) >= 3);
    for (String line :
        Arrays.asList(TrendPlot.LINE, TrendPlot.TARGET, TimelinePlot.EDGE, TimelinePlot.TODAY)) {
      assertTrue(contrast(line, WHITE) >= 3, line);
    }
  }
}
