// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReportingPeriod;

/** Records made in a test; what a test does not say is the same in all of them. */
final class Made {
  static final GroupId QUALITY = GroupId.of("quality-assurance-group");
  static final GroupId MANAGEMENT = GroupId.of("business-management-group");
  static final AssessmentCycle CYCLE_2022 = AssessmentCycle.of("2022");
  static final AssessmentCycle CYCLE_2024 = AssessmentCycle.of("2024");
  static final SchoolYear YEAR = SchoolYear.parse("2023/24");

  private Made() {}

  static Provenance provenance(String id) {
    return Provenance.of(
        RecordId.of(id),
        LocalDate.of(2040, 1, 1),
        RecordSource.of("minutes", "item 3"),
        BodyId.of("business-office"));
  }

  static ReportingPeriod period(String first, String last) {
    return new ReportingPeriod(
        first + " to " + last, LocalDate.parse(first), LocalDate.parse(last));
  }

  static PlannedAudit plan(String audit, String theme, String first, String last) {
    return PlannedAudit.builder()
        .provenance(provenance(audit))
        .audit(AuditId.of(audit))
        .title("Audit " + audit)
        .theme(ProgrammeItem.of(theme))
        .kind(AuditKind.MULTI_AGENCY)
        .addReasons(AuditReason.LOCAL_THEME)
        .planned(period(first, last))
        .build();
  }

  static UndertakenAudit audit(String audit, String theme, AuditKind kind, String completed) {
    return UndertakenAudit.builder()
        .provenance(provenance(audit))
        .audit(AuditId.of(audit))
        .title("Audit " + audit)
        .theme(ProgrammeItem.of(theme))
        .kind(kind)
        .completed(LocalDate.parse(completed))
        .leadAuditor(BodyId.of("quality-assurance-group"))
        .build();
  }

  static AuditFinding finding(String audit, String finding) {
    return AuditFinding.builder()
        .provenance(provenance(audit + "-" + finding))
        .audit(AuditId.of(audit))
        .finding(AuditFindingId.of(finding))
        .text(FreeText.of("What was found"))
        .build();
  }

  static AuditPresentation presentation(String audit, GroupId group, String day) {
    return AuditPresentation.builder()
        .provenance(provenance(audit + "-" + group))
        .audit(AuditId.of(audit))
        .group(group)
        .day(LocalDate.parse(day))
        .build();
  }

  static Section11Standard standard(
      AssessmentCycle cycle, String standard, String title, int lowest, int highest) {
    return Section11Standard.builder()
        .provenance(provenance(cycle + "-" + standard))
        .cycle(cycle)
        .standard(StandardId.of(standard))
        .title(title)
        .lowest(lowest)
        .highest(highest)
        .build();
  }

  static Section11Assessment assessment(
      AssessmentCycle cycle, String agency, String standard, int score) {
    return Section11Assessment.builder()
        .provenance(provenance(cycle + "-" + agency + "-" + standard))
        .cycle(cycle)
        .agency(OrganisationId.of(agency))
        .standard(StandardId.of(standard))
        .score(score)
        .assessed(LocalDate.of(2024, 10, 1))
        .build();
  }

  static Section11Moderation moderation(
      AssessmentCycle cycle, String agency, String standard, int assessed, int moderated) {
    return Section11Moderation.builder()
        .provenance(provenance(cycle + "-" + agency + "-" + standard))
        .cycle(cycle)
        .agency(OrganisationId.of(agency))
        .standard(StandardId.of(standard))
        .assessed(assessed)
        .moderated(moderated)
        .reason(FreeText.of("What was seen"))
        .by(BodyId.of("quality-assurance-group"))
        .day(LocalDate.of(2024, 12, 1))
        .build();
  }

  static SchoolSetting setting(SchoolYear year, String setting, boolean inScope) {
    SchoolSetting.Builder builder =
        SchoolSetting.builder()
            .provenance(provenance(setting))
            .schoolYear(year)
            .setting(SettingId.of(setting))
            .kind(OrganisationKind.of("academy"))
            .inScope(inScope);
    return (inScope ? builder : builder.outOfScopeBecause(FreeText.of("It closed"))).build();
  }

  static SchoolAuditReturn returned(SchoolYear year, String setting, LocalDate day) {
    return SchoolAuditReturn.builder()
        .provenance(provenance(setting))
        .schoolYear(year)
        .setting(SettingId.of(setting))
        .returned(day)
        .build();
  }

  static SchoolVisit visit(String setting, SchoolVisitKind kind, String day) {
    return SchoolVisit.builder()
        .provenance(provenance(setting + "-visit"))
        .schoolYear(YEAR)
        .setting(SettingId.of(setting))
        .day(LocalDate.parse(day))
        .kind(kind)
        .build();
  }

  static List<SettingId> ids(String... settings) {
    return List.of(settings).stream().map(SettingId::of).toList();
  }
}
