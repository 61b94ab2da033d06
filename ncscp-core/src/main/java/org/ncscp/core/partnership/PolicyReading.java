// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.AgreementKind;
import org.ncscp.core.policy.Binding;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.Disclosure;
import org.ncscp.core.policy.DisclosureMethod;
import org.ncscp.core.policy.EscalationStage;
import org.ncscp.core.policy.FreeTraining;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingLine;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.policy.FundingSplit;
import org.ncscp.core.policy.OtherOrganisations;
import org.ncscp.core.policy.ReportContent;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.AgreementId;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportContentId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReturnId;
import org.ncscp.core.rule.TimeLimit;

/** Reads what was agreed: agreements, reviews, reports, money and returns. */
final class PolicyReading {
  private final EntryReading entries;

  PolicyReading(EntryReading entries) {
    this.entries = entries;
  }

  void read(YamlMap file, Draft draft) {
    file.optionalList("agreements").forEach(e -> agreement(e).ifPresent(draft.agreements::add));
    draft.reviews = file.optionalMap("reviews").flatMap(new ReviewReading(entries)::reviews);
    draft.reporting = file.optionalMap("reporting").flatMap(this::reporting);
    draft.funding = file.optionalMap("funding").flatMap(this::funding);
    file.optionalList("returns").forEach(e -> complianceReturn(e).ifPresent(draft.returns::add));
  }

  private Optional<Agreement> agreement(YamlMap entry) {
    Agreement.Builder agreement = Agreement.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("id", AgreementId::of).ifPresent(agreement::id);
          entry.constant("kind", AgreementKind.values()).ifPresent(agreement::kind);
          entry.text("name").ifPresent(agreement::name);
          entry.optionalText("version").ifPresent(agreement::version);
          entry.optionalConstant("binds", Binding.values()).ifPresent(agreement::binds);
          agreement.signatories(entry.texts("signatories", OrganisationId::of));
          entry.optionallyMade("maintained-by", GroupId::of).ifPresent(agreement::maintainedBy);
          entry.optionallyMade("next-review", Dates::parse).ifPresent(agreement::nextReview);
          agreement.terms(entry.texts("terms", text -> text));
          agreement.freeFor(entry.constants("free-for", FreeTraining.values()));
          entry
              .optionalConstant("others", OtherOrganisations.values())
              .ifPresent(agreement::others);
          for (YamlMap stage : entry.optionalList("stages")) {
            stage(stage).ifPresent(agreement::addStage);
          }
        },
        agreement::inForce,
        agreement::citations,
        agreement::interpretation,
        agreement::build);
  }

  private Optional<EscalationStage> stage(YamlMap entry) {
    int before = entries.problems();
    Optional<String> stage = entry.text("stage");
    Optional<TimeLimit> within = entry.optionallyMade("within", TimeLimit::parse);
    return entries.made(entry, before, () -> new EscalationStage(stage.orElseThrow(), within));
  }

  private Optional<Reporting> reporting(YamlMap entry) {
    Reporting.Builder reporting = Reporting.builder();
    return entries.entry(
        entry,
        () -> {
          entry.optionallyMade("produced-by", GroupId::of).ifPresent(reporting::producedBy);
          entry.optionallyMade("signed-off-by", GroupId::of).ifPresent(reporting::signedOffBy);
          reporting.recipients(entry.texts("recipients", BodyId::of));
          for (YamlMap content : entry.optionalList("contents")) {
            content(content).ifPresent(reporting::addContent);
          }
          for (YamlMap report : entry.optionalList("reports")) {
            report(report).ifPresent(reporting::addReport);
          }
          entry
              .optionalMap("disclosure")
              .flatMap(this::disclosure)
              .ifPresent(reporting::disclosure);
        },
        reporting::inForce,
        reporting::citations,
        reporting::interpretation,
        reporting::build);
  }

  private Optional<ReportContent> content(YamlMap entry) {
    int before = entries.problems();
    Optional<ReportContentId> id = entry.made("id", ReportContentId::of);
    Optional<String> text = entry.text("text");
    List<ReportEvidence> evidence =
        List.copyOf(entry.constants("evidence", ReportEvidence.values()));
    return entries.made(
        entry, before, () -> new ReportContent(id.orElseThrow(), text.orElseThrow(), evidence));
  }

  private Optional<ReportingPeriod> report(YamlMap entry) {
    int before = entries.problems();
    Optional<String> label = entry.text("label");
    Optional<LocalDate> from = entry.made("from", Dates::parse);
    Optional<LocalDate> to = entry.made("to", Dates::parse);
    return entries.made(
        entry,
        before,
        () -> new ReportingPeriod(label.orElseThrow(), from.orElseThrow(), to.orElseThrow()));
  }

  private Optional<Disclosure> disclosure(YamlMap entry) {
    int before = entries.problems();
    Optional<DisclosureMethod> method = entry.constant("method", DisclosureMethod.values());
    Optional<Integer> fewerThan = entry.wholeNumber("fewer-than");
    return entries.made(
        entry, before, () -> new Disclosure(method.orElseThrow(), fewerThan.orElseThrow()));
  }

  private Optional<Funding> funding(YamlMap entry) {
    Funding.Builder funding = Funding.builder();
    return entries.entry(
        entry,
        () -> {
          entry.optionalText("principle").ifPresent(funding::principle);
          entry.optionalConstant("split", FundingSplit.values()).ifPresent(funding::split);
          entry.optionallyMade("stated-total", Pounds::parse).ifPresent(funding::statedTotal);
          for (YamlMap line : entry.optionalList("lines")) {
            fundingLine(line).ifPresent(funding::addLine);
          }
        },
        funding::inForce,
        funding::citations,
        funding::interpretation,
        funding::build);
  }

  private Optional<FundingLine> fundingLine(YamlMap entry) {
    FundingLine.Builder line = FundingLine.builder();
    return entries.part(
        entry,
        () -> {
          entry.optionallyMade("organisation", OrganisationId::of).ifPresent(line::organisation);
          entry.optionalText("source").ifPresent(line::source);
          entry.optionalConstant("kind", FundingKind.values()).ifPresent(line::kind);
          entry.made("amount", Pounds::parse).ifPresent(line::amount);
          entry.optionalConstant("for", FundingPurpose.values()).ifPresent(line::purpose);
          entry.text("period").ifPresent(line::period);
        },
        line::build);
  }

  private Optional<ComplianceReturn> complianceReturn(YamlMap entry) {
    ComplianceReturn.Builder returned = ComplianceReturn.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("id", ReturnId::of).ifPresent(returned::id);
          entry.text("name").ifPresent(returned::name);
          returned.of(entry.texts("of", OrganisationKind::of));
          for (YamlMap stage : entry.list("stages")) {
            returnStage(stage).ifPresent(returned::addStage);
          }
        },
        returned::inForce,
        returned::citations,
        returned::interpretation,
        returned::build);
  }

  private Optional<ReturnStage> returnStage(YamlMap entry) {
    int before = entries.problems();
    Optional<String> stage = entry.text("stage");
    Optional<LocalDate> by = entry.made("by", Dates::parse);
    return entries.made(
        entry, before, () -> new ReturnStage(stage.orElseThrow(), by.orElseThrow()));
  }
}
