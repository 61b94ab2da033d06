// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.svg;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG text under construction. The JDK's writer escapes; this one spares its callers the rest.
 */
public final class SvgText {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private interface Step {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** Starts the image; its attributes may follow. */
  public SvgText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    open("svg").step(writer -> writer.writeDefaultNamespace(NAMESPACE));
  }

  private SvgText step(Step step) {
    try {
      step.write(xml);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  public SvgText open(String element) {
    return step(writer -> writer.writeStartElement(element));
  }

  /** Starts an element that has attributes and nothing else. */
  public SvgText empty(String element) {
    return step(writer -> writer.writeEmptyElement(element));
  }

  public SvgText with(String attribute, String value) {
    return step(writer -> writer.writeAttribute(attribute, value));
  }

  public SvgText with(String attribute, double value) {
    return with(attribute, number(value));
  }

  public SvgText words(String words) {
    return step(writer -> writer.writeCharacters(words));
  }

  public SvgText close() {
    return step(XMLStreamWriter::writeEndElement);
  }

  /** Returns the image, with everything that is still open closed. */
  public String finish() {
    step(XMLStreamWriter::writeEndDocument).step(XMLStreamWriter::flush);
    return text.toString();
  }

  /** Returns a number as SVG has it, to a tenth: the same in every language of the machine. */
  public static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
