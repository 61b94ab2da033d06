// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/** What the template of the content of a spreadsheet reads. */
@JStacheConfig(type = JStacheType.STACHE)
@JStache(path = "org/ncscp/reporting/render/sheets.mustache")
@JStachePartials({
  @JStachePartial(name = "cell", path = "org/ncscp/reporting/render/sheet-cell.mustache")
})
record OdsSheets(List<Format> formats, List<Row> cover, List<Sheet> sheets) {

  boolean hasSheets() {
    return !sheets.isEmpty();
  }

  String xml() {
    return new OdsSheetsRenderer(Object::toString, Markup::escape).execute(this);
  }

  /** What kind of number a format prints. */
  enum Kind {
    NUMBER("float"),
    POUNDS("currency"),
    PERCENTAGE("percentage");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  /** How numbers look. */
  record Format(Kind kind, int places, boolean provisional) {
    String name() {
      return kind.type + "-" + places + (provisional ? "-provisional" : "");
    }

    boolean pounds() {
      return kind == Kind.POUNDS;
    }

    boolean percentage() {
      return kind == Kind.PERCENTAGE;
    }

    boolean plain() {
      return kind == Kind.NUMBER;
    }
  }

  record Sheet(
      String name,
      String range,
      String address,
      List<String> columns,
      List<Row> above,
      List<Cell> heads,
      List<Row> rows) {}

  record Row(List<Cell> cells) {}

  /**
   * A number, a day, words, or nothing.
   *
   * @param sheet where a link leads to
   */
  record Cell(
      String style,
      String text,
      Optional<Value> value,
      Optional<String> day,
      Optional<String> sheet) {

    static Cell of(String style, String words) {
      return new Cell(style, words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean hasText() {
      return !text.isEmpty();
    }

    boolean words() {
      return hasText() && value.isEmpty() && day.isEmpty();
    }
  }

  record Value(Kind kind, String number) {
    String type() {
      return kind.type;
    }

    boolean pounds() {
      return kind == Kind.POUNDS;
    }
  }
}
