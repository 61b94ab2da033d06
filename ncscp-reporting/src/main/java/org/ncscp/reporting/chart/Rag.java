// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import java.util.Locale;
import java.util.Optional;

/** The colours of a rating, which always stand behind its word. */
enum Rag {
  RED("#fbe4e1", "#b3261a"),
  AMBER("#fdeccf", "#8a5a00"),
  GREEN("#dff0e5", "#00602f");

  private final String fill;
  private final String stroke;

  Rag(String fill, String stroke) {
    this.fill = fill;
    this.stroke = stroke;
  }

  String fill() {
    return fill;
  }

  String stroke() {
    return stroke;
  }

  /** Returns the colours of a rating that begins with their name. */
  static Optional<Rag> of(String rating) {
    String words = rating.strip().toUpperCase(Locale.ROOT);
    for (Rag rag : values()) {
      if (words.startsWith(rag.name())) {
        return Optional.of(rag);
      }
    }
    return Optional.empty();
  }
}
