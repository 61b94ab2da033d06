/** The yearly report of a safeguarding partnership. */
module org.ncscp.reporting {
  requires transitive org.ncscp.core;
  requires com.fasterxml.jackson.core;
  requires static ical4j.core; // only for diaries
  requires com.google.common; // for ELK, which is no module of its own and cannot ask for it
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  requires static io.jstach.jstache;
  requires static openhtmltopdf.core; // these four to write PDF files
  requires static openhtmltopdf.pdfbox;
  requires static openhtmltopdf.svg.support;
  requires static org.apache.pdfbox;
  requires static org.jspecify;

  exports org.ncscp.reporting.aggregate;
  exports org.ncscp.reporting.chart;
  exports org.ncscp.reporting.diagram;
  exports org.ncscp.reporting.diary;
  exports org.ncscp.reporting.disclosure;
  exports org.ncscp.reporting.document;
  exports org.ncscp.reporting.reconciliation;
  exports org.ncscp.reporting.render;
  exports org.ncscp.reporting.report;
  exports org.ncscp.reporting.table;
}
