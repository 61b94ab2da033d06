// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

/** Escapes words for HTML and XML, in text and in quoted attributes alike. */
final class Markup {
  private Markup() {}

  static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
