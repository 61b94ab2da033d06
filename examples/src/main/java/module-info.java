/** Runnable programs, one per question that a user asks. */
module org.ncscp.examples {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires ical4j.core; // for the diary
  requires jdk.xml.dom; // these four for the PDF file
  requires openhtmltopdf.core;
  requires openhtmltopdf.svg.support;
  requires org.apache.commons.logging;
  requires org.ncscp.core;
  requires org.ncscp.reporting;
  requires static org.jspecify;
}
