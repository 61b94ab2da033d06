// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.reporting.table.ReportTable;

/** One part of a section. */
public sealed interface Block
    permits Block.Paragraph, Block.Bullets, Block.Table, Block.Picture, Block.Notice {
  /**
   * A paragraph.
   *
   * @param text its words, without markup
   */
  record Paragraph(String text) implements Block {

    /**
     * Checks the parts.
     *
     * @param text its words, without markup
     */
    public Paragraph {
      requireNonNull(text, "text");
    }
  }

  /**
   * A list of points.
   *
   * @param items the points, without markup
   */
  record Bullets(List<String> items) implements Block {

    /**
     * Checks the parts.
     *
     * @param items the points, without markup
     */
    public Bullets {
      items = List.copyOf(requireNonNull(items, "items"));
    }
  }

  /**
   * A table.
   *
   * @param table the table, safe to publish
   */
  record Table(ReportTable table) implements Block {

    /**
     * Checks the parts.
     *
     * @param table the table
     */
    public Table {
      requireNonNull(table, "table");
    }
  }

  /**
   * A drawing. What it shows stands in words or in a table beside it.
   *
   * @param drawing the drawing
   */
  record Picture(Drawing drawing) implements Block {

    /**
     * Checks the parts.
     *
     * @param drawing the drawing
     */
    public Picture {
      requireNonNull(drawing, "drawing");
    }
  }

  /**
   * What the reader must know of the report itself: what is missing, what does not reconcile, who
   * overrode it.
   *
   * @param kind how much it matters
   * @param heading a few words
   * @param lines one sentence each
   */
  record Notice(Kind kind, String heading, List<String> lines) implements Block {
    /** How much a notice matters. */
    public enum Kind {
      /** Something is wrong. */
      ERROR("Error"),
      /** Something may be wrong. */
      WARNING("Warning"),
      /** Something is worth knowing. */
      NOTE("Note");

      private final String word;

      Kind(String word) {
        this.word = word;
      }

      /**
       * Returns the word that stands before the heading, so that nothing rests on colour.
       *
       * @return one word
       */
      public String word() {
        return word;
      }
    }

    /**
     * Checks the parts.
     *
     * @param kind how much it matters
     * @param heading a few words
     * @param lines one sentence each
     */
    public Notice {
      requireNonNull(kind, "kind");
      requireNonNull(heading, "heading");
      lines = List.copyOf(requireNonNull(lines, "lines"));
    }
  }
}
