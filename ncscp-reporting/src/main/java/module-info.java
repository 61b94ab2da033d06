/** The yearly report of a safeguarding partnership. */
module org.ncscp.reporting {
  requires transitive org.ncscp.core;
  requires com.google.common; // for ELK, which is no module of its own and cannot ask for it
  requires java.xml;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  requires static org.jspecify;
  exports org.ncscp.reporting.aggregate;
  exports org.ncscp.reporting.chart;
  exports org.ncscp.reporting.diagram;
  exports org.ncscp.reporting.disclosure;
  exports org.ncscp.reporting.document;
  exports org.ncscp.reporting.reconciliation;
  exports org.ncscp.reporting.report;
  exports org.ncscp.reporting.table;
  exports org.ncscp.reporting;
}
