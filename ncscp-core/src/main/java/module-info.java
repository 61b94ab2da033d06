/** A safeguarding partnership: its arrangements, its rules, and the deadlines that follow. */
@SuppressWarnings("requires-automatic")
module org.ncscp.core {
  requires transitive org.ncscp.calendar;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires de.siegmar.fastcsv;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.ncscp.core.action;
  exports org.ncscp.core.assurance.audit;
  exports org.ncscp.core.assurance.governance;
  exports org.ncscp.core.assurance.indicator;
  exports org.ncscp.core.assurance.plan;
  exports org.ncscp.core.assurance.risk;
  exports org.ncscp.core.assurance.scrutiny;
  exports org.ncscp.core.assurance.training;
  exports org.ncscp.core.deadline;
  exports org.ncscp.core.decision;
  exports org.ncscp.core.funding;
  exports org.ncscp.core.group;
  exports org.ncscp.core.history;
  exports org.ncscp.core.meeting;
  exports org.ncscp.core.narrative;
  exports org.ncscp.core.national;
  exports org.ncscp.core.nottingham;
  exports org.ncscp.core.partnership;
  exports org.ncscp.core.policy;
  exports org.ncscp.core.record;
  exports org.ncscp.core.reference;
  exports org.ncscp.core.register;
  exports org.ncscp.core.review;
  exports org.ncscp.core.rule;
  exports org.ncscp.core.statement;
  exports org.ncscp.core.voting;
  exports org.ncscp.core.year;
}
