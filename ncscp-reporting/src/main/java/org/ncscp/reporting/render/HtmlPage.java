// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/** What the template of a page reads. Its words are plain; the template escapes them. */
@JStacheConfig(type = JStacheType.STACHE)
@JStache(path = "org/ncscp/reporting/render/page.mustache")
@JStachePartials({
  @JStachePartial(name = "style", path = "org/ncscp/reporting/render/style.css"),
  @JStachePartial(name = "table", path = "org/ncscp/reporting/render/table.mustache"),
  @JStachePartial(name = "row", path = "org/ncscp/reporting/render/row.mustache"),
  @JStachePartial(
      name = "runs",
      template =
          "{{#runs}}{{#term}}<a href=\"#{{id}}\"><abbr title=\"{{meaning}}\">{{words}}</abbr></a>"
              + "{{/term}}{{^term}}{{words}}{{/term}}{{/runs}}")
})
record HtmlPage(
    String title,
    String description,
    String publisher,
    String heading,
    String subtitle,
    Optional<Back> back,
    List<Entry> contents,
    List<Part> parts,
    List<Term> glossary) {

  boolean hasContents() {
    return !contents.isEmpty();
  }

  boolean hasGlossary() {
    return !glossary.isEmpty();
  }

  String html() {
    return new HtmlPageRenderer(Object::toString, Markup::escape).execute(this);
  }

  record Back(String href, String words) {}

  record Entry(String id, String heading, List<Entry> below) {
    boolean hasBelow() {
      return !below.isEmpty();
    }
  }

  record Part(Optional<Heading> heading, List<Piece> pieces) {}

  record Heading(String id, int level, String words) {}

  /** One of five. */
  record Piece(
      Optional<Text> paragraph,
      Optional<Bullets> bullets,
      Optional<Notice> notice,
      Optional<Figure> figure,
      Optional<Table> table) {
    private static final Piece NONE =
        new Piece(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Piece of(Text paragraph) {
      return new Piece(Optional.of(paragraph), NONE.bullets, NONE.notice, NONE.figure, NONE.table);
    }

    static Piece of(Bullets bullets) {
      return new Piece(NONE.paragraph, Optional.of(bullets), NONE.notice, NONE.figure, NONE.table);
    }

    static Piece of(Notice notice) {
      return new Piece(NONE.paragraph, NONE.bullets, Optional.of(notice), NONE.figure, NONE.table);
    }

    static Piece of(Figure figure) {
      return new Piece(NONE.paragraph, NONE.bullets, NONE.notice, Optional.of(figure), NONE.table);
    }

    static Piece of(Table table) {
      return new Piece(NONE.paragraph, NONE.bullets, NONE.notice, NONE.figure, Optional.of(table));
    }
  }

  record Text(List<Run> runs) {}

  record Run(String words, Optional<Term> term) {}

  record Term(String id, String term, String meaning) {}

  record Bullets(List<Text> lines) {}

  record Notice(String kind, String word, String heading, List<Text> lines) {
    boolean hasLines() {
      return !lines.isEmpty();
    }
  }

  record Figure(String id, String title, String svg, Optional<String> data) {}

  record Table(
      String id,
      String caption,
      int width,
      List<Head> heads,
      List<Body> bodies,
      List<Row> totals,
      List<Legend.Sign> legend,
      List<Text> notes,
      Optional<Downloads> downloads) {
    /** More columns than a printed page has room for in the usual size of letters. */
    static final int MANY = 8;

    /** Whether it is printed in small letters. */
    boolean wide() {
      return width > MANY;
    }

    boolean hasTotals() {
      return !totals.isEmpty();
    }

    boolean hasLegend() {
      return !legend.isEmpty();
    }

    boolean hasNotes() {
      return !notes.isEmpty();
    }
  }

  record Head(String words, boolean number) {}

  record Body(Optional<String> group, List<Row> rows) {}

  record Row(String kind, List<Cell> cells) {}

  record Cell(boolean head, boolean number, List<Run> runs) {
    /** About as many characters as two lines of a narrow column hold. */
    private static final int NARROW = 24;

    /** Whether it is so long that a narrow column would make its row high. */
    boolean phrase() {
      return runs.stream().mapToInt(run -> run.words().length()).sum() > NARROW;
    }
  }

  record Downloads(String path) {}
}
