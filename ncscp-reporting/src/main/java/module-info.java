/** The yearly report of a safeguarding partnership. */
module org.ncscp.reporting {
  requires transitive org.ncscp.core;
  requires static org.jspecify;

  exports org.ncscp.reporting;
}
