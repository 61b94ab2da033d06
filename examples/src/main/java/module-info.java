/** Runnable programs, one per question that a user asks. */
module org.ncscp.examples {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires org.ncscp.core;
  requires org.ncscp.reporting;
  requires static org.jspecify;
}
