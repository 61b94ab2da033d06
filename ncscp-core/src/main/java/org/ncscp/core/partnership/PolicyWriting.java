// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import org.ncscp.core.internal.Names;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.Disclosure;
import org.ncscp.core.policy.EscalationStage;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.FundingLine;
import org.ncscp.core.policy.ReportContent;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.ReportingPeriod;

/** Writes what {@link PolicyReading} reads. */
final class PolicyWriting {
  private final EntryWriting entries;

  PolicyWriting(EntryWriting entries) {
    this.entries = entries;
  }

  void write(Arrangements of, Section file) {
    file.list("agreements", of.agreements(), this::agreement);
    of.reviews()
        .ifPresent(reviews -> file.section("reviews", new ReviewWriting(entries).reviews(reviews)));
    of.reporting().ifPresent(reports -> file.section("reporting", reporting(reports)));
    of.funding().ifPresent(funding -> file.put("funding", funding(funding).entries()));
    file.list("returns", of.returns(), this::complianceReturn);
  }

  private Section agreement(Agreement agreement) {
    Section section = new Section();
    section.text("id", agreement.id());
    section.constant("kind", agreement.kind());
    section.text("name", agreement.name());
    section.optional("version", agreement.version());
    agreement.binds().ifPresent(whom -> section.constant("binds", whom));
    section.texts("signatories", agreement.signatories());
    section.optional("maintained-by", agreement.maintainedBy());
    section.optional("next-review", agreement.nextReview());
    section.texts("terms", agreement.terms());
    section.texts("free-for", agreement.freeFor().stream().map(Names::word).toList());
    agreement.others().ifPresent(others -> section.constant("others", others));
    section.list("stages", agreement.stages(), PolicyWriting::stage);
    entries.common(agreement, section);
    return section;
  }

  private static Section stage(EscalationStage stage) {
    Section section = new Section();
    section.text("stage", stage.stage());
    section.optional("within", stage.within());
    return section;
  }

  private Section reporting(Reporting reporting) {
    Section section = new Section();
    section.optional("produced-by", reporting.producedBy());
    section.optional("signed-off-by", reporting.signedOffBy());
    section.texts("recipients", reporting.recipients());
    section.list("contents", reporting.contents(), PolicyWriting::content);
    section.list("reports", reporting.reports(), PolicyWriting::report);
    reporting
        .disclosure()
        .ifPresent(disclosure -> section.put("disclosure", disclosure(disclosure).entries()));
    entries.common(reporting, section);
    return section;
  }

  private static Section content(ReportContent content) {
    Section section = new Section();
    section.text("id", content.id());
    section.text("text", content.text());
    section.texts("evidence", content.evidence().stream().map(ReportEvidence::word).toList());
    return section;
  }

  private static Section report(ReportingPeriod report) {
    Section section = new Section();
    section.text("label", report.label());
    section.text("from", report.first());
    section.text("to", report.last());
    return section;
  }

  private static Section disclosure(Disclosure disclosure) {
    Section section = new Section();
    section.constant("method", disclosure.method());
    section.text("fewer-than", disclosure.fewerThan());
    return section;
  }

  private Section funding(Funding funding) {
    Section section = new Section();
    section.optional("principle", funding.principle());
    section.constant("split", funding.split());
    section.optional("stated-total", funding.statedTotal());
    section.list("lines", funding.lines(), PolicyWriting::fundingLine);
    entries.common(funding, section);
    return section;
  }

  private static Section fundingLine(FundingLine line) {
    Section section = new Section();
    section.optional("organisation", line.organisation());
    section.optional("source", line.source());
    section.constant("kind", line.kind());
    section.text("amount", line.amount());
    section.constant("for", line.purpose());
    section.text("period", line.period());
    return section;
  }

  private Section complianceReturn(ComplianceReturn returned) {
    Section section = new Section();
    section.text("id", returned.id());
    section.text("name", returned.name());
    section.texts("of", returned.of());
    section.list("stages", returned.stages(), PolicyWriting::returnStage);
    entries.common(returned, section);
    return section;
  }

  private static Section returnStage(ReturnStage stage) {
    Section section = new Section();
    section.text("stage", stage.stage());
    section.text("by", stage.by());
    return section;
  }
}
