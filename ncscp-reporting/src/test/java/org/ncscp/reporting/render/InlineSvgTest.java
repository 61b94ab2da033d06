// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.reporting.document.Drawing;

class InlineSvgTest {
  private static String inline(String inside) {
    return InlineSvg.of(
        new Drawing(
            "d",
            "Title",
            "Description",
            "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                + inside
                + "</svg>",
            Optional.empty()));
  }

  @Test
  void namesWithin_carryTheNameOfTheDrawing() {
    assertEquals(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">"
            + "<g id=\"drawing-d--a\" aria-describedby=\"drawing-d--b drawing-d--c\">"
            + "<use href=\"#drawing-d--b\"></use><use href=\"#drawing-d--c\"></use>"
            + "<path fill=\"url(#drawing-d--p)\" mask=\"url(#drawing-d--q)\"></path>"
            + "<text>a &amp; b &lt; ]]&gt;</text></g></svg>",
        inline(
            "<!-- remark --><g id='a' aria-describedby=' b  c '><use href='#b'/>"
                + "<use xlink:href='#c'/><path fill='url(#p)' mask=\"url('#q')\"/>"
                + "<text xml:space='preserve'>a &amp; b <![CDATA[< ]]>]]&gt;</text></g>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>1</script> | element script",
        "<style>*{}</style> | element style",
        "<foreignObject/> | element foreignObject",
        "<image href='x.png'/> | element image",
        "<a href='#x'/> | element a",
        "<set attributeName='href'/> | element set",
        "<svg/> | element svg",
        "<p xmlns='http://www.w3.org/1999/xhtml'/> | element p",
        "<g onclick='f()'/> | attribute onclick",
        "<g OnLoad='f()'/> | attribute OnLoad",
        "<g style='fill:red'/> | attribute style",
        "<use href='other.svg#x'/> | link other.svg#x",
        "<use xlink:href='javascript:f()'/> | link javascript:f()",
        "<g fill='url(http://example.org/#x)'/> | link url(http://example.org/#x)",
      })
  void whatDoesMoreThanDraw_isRefused(String inside, String what) {
    assertEquals(
        "drawing d must only draw, within itself, but has " + what,
        assertThrows(IllegalArgumentException.class, () -> inline(inside)).getMessage());
  }

  @Test
  void whatIsNoSvg_isRefused() {
    assertEquals(
        "drawing d must be well-formed SVG without a document type",
        assertThrows(IllegalArgumentException.class, () -> inline("<g>")).getMessage());
    Drawing html = new Drawing("d", "T", "D", "<p/>", Optional.empty());
    assertEquals(
        "drawing d must only draw, within itself, but has element p",
        assertThrows(IllegalArgumentException.class, () -> InlineSvg.of(html)).getMessage());
    Drawing entity =
        new Drawing(
            "d",
            "T",
            "D",
            "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>",
            Optional.empty());
    assertEquals(
        "drawing d must be well-formed SVG without a document type",
        assertThrows(IllegalArgumentException.class, () -> InlineSvg.of(entity)).getMessage());
  }
}
