// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.record.Sheets;

/** What is written is read again, whatever stands in it. */
class AuditTablesProperties {
  @Property(tries = 200)
  void audits_surviveEachFormat(@ForAll long seed) {
    RandomRecords random = new RandomRecords(seed);
    Sheets.assertRoundTrip(
        AuditTables.PLANNED_AUDITS, random.some(random::plan, PlannedAudit::withProvenance));
    Sheets.assertRoundTrip(
        AuditTables.AUDITS, random.some(random::audit, UndertakenAudit::withProvenance));
    Sheets.assertRoundTrip(
        AuditTables.FINDINGS, random.some(random::finding, AuditFinding::withProvenance));
    Sheets.assertRoundTrip(
        AuditTables.PRESENTATIONS,
        random.some(random::presentation, AuditPresentation::withProvenance));
  }

  @Property(tries = 200)
  void selfAssessments_surviveEachFormat(@ForAll long seed) {
    RandomRecords random = new RandomRecords(seed);
    Sheets.assertRoundTrip(
        AuditTables.SECTION_11_STANDARDS,
        random.some(random::standard, Section11Standard::withProvenance));
    Sheets.assertRoundTrip(
        AuditTables.SECTION_11_ASSESSMENTS,
        random.some(random::assessment, Section11Assessment::withProvenance));
    Sheets.assertRoundTrip(
        AuditTables.SECTION_11_MODERATIONS,
        random.some(random::moderation, Section11Moderation::withProvenance));
  }

  @Property(tries = 200)
  void schoolAudits_surviveEachFormat(@ForAll long seed) {
    RandomRecords random = new RandomRecords(seed);
    Sheets.assertRoundTrip(
        AuditTables.SCHOOL_SETTINGS, random.some(random::setting, SchoolSetting::withProvenance));
    Sheets.assertRoundTrip(
        AuditTables.SCHOOL_AUDIT_RETURNS,
        random.some(random::returned, SchoolAuditReturn::withProvenance));
    Sheets.assertRoundTrip(
        AuditTables.SCHOOL_VISITS, random.some(random::visit, SchoolVisit::withProvenance));
  }
}
