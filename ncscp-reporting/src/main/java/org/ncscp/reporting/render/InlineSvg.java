// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.ncscp.reporting.document.Drawing;

/**
 * A drawing as it may stand in a page beside others: its ids carry its name, and it neither runs
 * nor styles nor fetches anything.
 */
final class InlineSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final List<String> REFUSED =
      List.of("script", "style", "foreignobject", "iframe", "image", "a", "animate", "set");
  private static final Pattern LOCAL = Pattern.compile("url\\((['\"]?)#([^'\")]+)\\1\\)");
  private static final List<String> ID_LISTS = List.of("aria-labelledby", "aria-describedby");

  private final String drawing;
  private final String prefix;

  private InlineSvg(Drawing drawing) {
    this.drawing = drawing.id();
    this.prefix = "drawing-" + drawing.id() + "--";
  }

  /**
   * Returns the drawing as an element of a page.
   *
   * @throws IllegalArgumentException if it is no well-formed SVG, or runs, styles or fetches
   *     something
   */
  static String of(Drawing drawing) {
    return new InlineSvg(drawing).copied(drawing.svg());
  }

  private String copied(String svg) {
    StringWriter text = new StringWriter();
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      XMLStreamReader from = factory.createXMLStreamReader(new StringReader(svg));
      XMLStreamWriter to = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      boolean isRoot = true;
      while (from.hasNext()) {
        int event = from.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(from, to, isRoot);
          isRoot = false;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          to.writeEndElement();
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          to.writeCharacters(from.getText());
        }
      }
      to.flush();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(
          "drawing " + drawing + " must be well-formed SVG without a document type", e);
    }
  }

  private void start(XMLStreamReader from, XMLStreamWriter to, boolean isRoot)
      throws XMLStreamException {
    String name = from.getLocalName();
    boolean isFit = SVG.equals(from.getNamespaceURI()) && isRoot == name.equals("svg");
    if (!isFit || REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
      throw refused("element " + name);
    }
    to.writeStartElement(name);
    if (isRoot) {
      to.writeDefaultNamespace(SVG);
    }
    for (int at = 0; at < from.getAttributeCount(); at++) {
      attribute(from, at, to);
    }
  }

  private void attribute(XMLStreamReader from, int at, XMLStreamWriter to)
      throws XMLStreamException {
    String namespace = from.getAttributeNamespace(at);
    String name = from.getAttributeLocalName(at);
    String value = from.getAttributeValue(at);
    if (XMLConstants.XML_NS_URI.equals(namespace)) {
      return;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("on") || lower.equals("style")) {
      throw refused("attribute " + name);
    }
    if (lower.equals("href") && !value.startsWith("#")) {
      throw refused("link " + value);
    }
    to.writeAttribute(name, renamed(lower, value));
  }

  private String renamed(String attribute, String value) {
    if (attribute.equals("id")) {
      return prefix + value;
    }
    if (attribute.equals("href")) {
      return "#" + prefix + value.substring(1);
    }
    if (ID_LISTS.contains(attribute)) {
      List<String> ids = new ArrayList<>();
      for (String id : value.strip().split("\\s+", -1)) {
        ids.add(prefix + id);
      }
      return String.join(" ", ids);
    }
    String local =
        LOCAL
            .matcher(value)
            .replaceAll(found -> Matcher.quoteReplacement("url(#" + prefix + found.group(2) + ")"));
    if (value.contains("url(") && local.equals(value)) {
      throw refused("link " + value);
    }
    return local;
  }

  private IllegalArgumentException refused(String what) {
    return new IllegalArgumentException(
        "drawing " + drawing + " must only draw, within itself, but has " + what);
  }
}
