// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;

class AuditTablesTest {
  private static final String PLANNED =
      "id,audit,title,theme,kind,cross-authority,reasons,reviews,earlier-audits,because,agencies,"
          + "planned";
  private static final String AUDITS =
      "id,audit,title,theme,kind,cross-authority,completed,lead-auditor,agencies,"
          + "involvement-considered,involvement,scrutineer-consulted,sample";

  private static String[] sheet(String header, String... rows) {
    return Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new);
  }

  @Nested
  class Planned {
    private static List<PlannedAudit> read(String... rows) {
      return Sheets.read(AuditTables.PLANNED_AUDITS, sheet(PLANNED, rows)).current();
    }

    private static List<String> problems(String... rows) {
      return Sheets.problems(AuditTables.PLANNED_AUDITS, sheet(PLANNED, rows));
    }

    @Test
    void everyColumn_isRead() {
      PlannedAudit audit =
          read("1,neglect-2025,Neglect in the early years,neglect,Multi agency,yes,"
                  + "child safeguarding practice review; earlier-audit;national theme,"
                  + "EXAMPLE-2024-02,neglect-2022;thresholds-2023,Panel annual report 2023/24,"
                  + "nottinghamshire-police; nottingham-city-council,2025/26 Q2")
              .get(0);
      assertEquals(AuditId.of("neglect-2025"), audit.audit());
      assertEquals("Neglect in the early years", audit.title());
      assertEquals(ProgrammeItem.of("neglect"), audit.theme());
      assertEquals(AuditKind.MULTI_AGENCY, audit.kind());
      assertTrue(audit.crossAuthority());
      assertEquals(
          Set.of(
              AuditReason.CHILD_SAFEGUARDING_PRACTICE_REVIEW,
              AuditReason.EARLIER_AUDIT,
              AuditReason.NATIONAL_THEME),
          audit.reasons());
      assertEquals(Set.of(CaseReference.of("EXAMPLE-2024-02")), audit.reviews());
      assertEquals(
          Set.of(AuditId.of("neglect-2022"), AuditId.of("thresholds-2023")), audit.earlierAudits());
      assertEquals(Optional.of("Panel annual report 2023/24"), audit.because());
      assertEquals(
          Set.of(
              OrganisationId.of("nottinghamshire-police"),
              OrganisationId.of("nottingham-city-council")),
          audit.agencies());
      assertEquals(
          new ReportingPeriod("2025/26 Q2", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30)),
          audit.planned());
    }

    @Test
    void whatIsOpen_mayBeBlank() {
      PlannedAudit audit =
          read("1,strategy-discussions,Strategy discussions,thresholds,multi-agency,,"
                  + "general in category,,,,,2026/27")
              .get(0);
      assertFalse(audit.crossAuthority());
      assertEquals(Set.of(), audit.agencies());
      assertEquals(Optional.empty(), audit.because());
    }

    @Test
    void aPlanWithoutReason_isRefused() {
      assertEquals(
          List.of("line 2: reasons must not be empty but was \"[]\""),
          problems("1,neglect-2025,Neglect,neglect,multi-agency,,,,,,,2025/26"));
    }

    @Test
    void namedReviewsAndAudits_needTheirReason() {
      assertEquals(
          List.of(
              "line 2: reasons must have child-safeguarding-practice-review where there are reviews"
                  + " but were [local-theme]",
              "line 3: reasons must have earlier-audit where there are earlier-audits but were"
                  + " [local-theme, national-theme]",
              "line 4: earlier-audits must be others than the audit itself but had c"),
          problems(
              "1,a,A,neglect,multi-agency,,local-theme,EXAMPLE-2024-02,,,,2025/26",
              "2,b,B,neglect,multi-agency,,national-theme;local-theme,,a,,,2025/26",
              "3,c,C,neglect,multi-agency,,earlier-audit,,c,,,2025/26"));
    }

    @Test
    void agencies_areAsManyAsTheKindSays() {
      assertEquals(
          List.of(
              "line 2: agencies must be several for a multi-agency audit but were [housing]",
              "line 3: agencies must be one for a single-agency audit but were [housing, police]"),
          problems(
              "1,a,A,neglect,multi-agency,,local-theme,,,,housing,2025/26",
              "2,b,B,neglect,single-agency,,local-theme,,,,housing;police,2025/26"));
    }

    @Test
    void badCells_areToldByTheirColumn() {
      assertEquals(
          List.of(
              "line 2: audit must be the id of an audit, as neglect-2025 but was \"(withheld: 12 characters)\"",
              "line 2: theme must be the id of a programme item, as neglect but was \"(withheld: 8 characters)\"",
              "line 2: kind must be one of multi-agency, single-agency but was \"joint\"",
              "line 2: reasons must be any number of these with semicolons between them: one of"
                  + " child-safeguarding-practice-review, performance-indicator, issue-of-concern,"
                  + " earlier-audit, local-theme, national-theme, general-in-category but was"
                  + " \"(withheld: 11 characters)\"",
              "line 2: planned must not be blank"),
          problems("1,Neglect 2025,Neglect,Neglect!,joint,,gut feeling,,,,,"));
    }

    @Test
    void oneAudit_isPlannedOnce() {
      assertEquals(
          List.of(
              "line 3: must be the only record of this audit: a second one must correct the first"),
          problems(
              "1,a,A,neglect,multi-agency,,local-theme,,,,,2025/26",
              "2,a,A again,neglect,multi-agency,,local-theme,,,,,2026/27"));
    }
  }

  @Nested
  class Undertaken {
    private static List<UndertakenAudit> read(String... rows) {
      return Sheets.read(AuditTables.AUDITS, sheet(AUDITS, rows)).current();
    }

    private static List<String> problems(String... rows) {
      return Sheets.problems(AuditTables.AUDITS, sheet(AUDITS, rows));
    }

    @Test
    void everyColumn_isRead() {
      UndertakenAudit audit =
          read("1,neglect-2024,Neglect,neglect,multi-agency,yes,27/7/24,quality-assurance-group,"
                  + "police;housing,yes,Parents were asked,no,12")
              .get(0);
      assertEquals(AuditId.of("neglect-2024"), audit.audit());
      assertEquals("Neglect", audit.title());
      assertEquals(ProgrammeItem.of("neglect"), audit.theme());
      assertEquals(AuditKind.MULTI_AGENCY, audit.kind());
      assertTrue(audit.crossAuthority());
      assertEquals(LocalDate.of(2024, 7, 27), audit.completed());
      assertEquals(BodyId.of("quality-assurance-group"), audit.leadAuditor());
      assertEquals(
          Set.of(OrganisationId.of("police"), OrganisationId.of("housing")), audit.agencies());
      assertEquals(Optional.of(true), audit.involvementConsidered());
      assertEquals(Optional.of(FreeText.of("Parents were asked")), audit.involvement());
      assertEquals(Optional.of(false), audit.scrutineerConsulted());
      assertEquals(Optional.of(12), audit.sample());
      assertFalse(audit.toString().contains("Parents"), audit.toString());
    }

    @Test
    void blank_isUnknownAndNotNo() {
      UndertakenAudit audit =
          read("1,a,A,neglect,single-agency,,2025-04-01,independent-scrutineer,,,,,").get(0);
      assertEquals(Optional.empty(), audit.involvementConsidered());
      assertEquals(Optional.empty(), audit.scrutineerConsulted());
      assertEquals(Optional.empty(), audit.sample());
      assertFalse(audit.crossAuthority());
    }

    @Test
    void eachRule_isToldInFull() {
      assertEquals(
          List.of(
              "line 2: involvement-considered must be yes where involvement is told but was no",
              "line 3: involvement-considered must be yes where involvement is told but was blank",
              "line 4: completed must be on or before recorded 2025-04-01 but was 2025-04-02",
              "line 5: sample must be greater than 0 but was \"0\"",
              "line 6: agencies must be one for a single-agency audit but were [housing, police]"),
          problems(
              "1,a,A,neglect,multi-agency,,2025-03-01,qa,,no,They were asked,,",
              "2,b,B,neglect,multi-agency,,2025-03-01,qa,,,They were asked,,",
              "3,c,C,neglect,multi-agency,,2025-04-02,qa,,,,,",
              "4,d,D,neglect,multi-agency,,2025-03-01,qa,,,,,0",
              "5,e,E,neglect,single-agency,,2025-03-01,qa,housing;police,,,,"));
    }

    @Test
    void oneAudit_isUndertakenOnce() {
      assertEquals(
          List.of(
              "line 3: must be the only record of this audit: a second one must correct the first"),
          problems(
              "1,a,A,neglect,multi-agency,,2025-03-01,qa,,,,,",
              "2,a,A,neglect,multi-agency,,2025-03-02,qa,,,,,"));
    }
  }

  @Nested
  class Outcomes {
    private static final String FINDINGS = "id,audit,finding,text,themes,grade";
    private static final String PRESENTATIONS = "id,audit,group,day,asked";

    @Test
    void aFinding_isRead() {
      AuditFinding finding =
          Sheets.read(
                  AuditTables.FINDINGS,
                  FINDINGS,
                  "1,a,voice,The child was not seen alone,neglect; legal-frameworks,Needs work")
              .current()
              .get(0);
      assertEquals(AuditId.of("a"), finding.audit());
      assertEquals(AuditFindingId.of("voice"), finding.finding());
      assertEquals(FreeText.of("The child was not seen alone"), finding.text());
      assertEquals(Set.of(ThemeId.of("neglect"), ThemeId.of("legal-frameworks")), finding.themes());
      assertEquals(Optional.of("Needs work"), finding.grade());
      assertFalse(finding.toString().contains("alone"), finding.toString());
    }

    @Test
    void oneFinding_isFoundOnceByAnAudit() {
      assertEquals(
          List.of(
              "line 5: text must not be blank",
              "line 4: must be the only record of this audit and finding: a second one must correct"
                  + " the first"),
          Sheets.problems(
              AuditTables.FINDINGS,
              FINDINGS,
              "1,a,voice,Text,,",
              "2,b,voice,Text,,",
              "3,a,voice,Text,,",
              "4,a,drift,,,"));
    }

    @Test
    void aPresentation_isRead() {
      AuditPresentation presentation =
          Sheets.read(
                  AuditTables.PRESENTATIONS,
                  PRESENTATIONS,
                  "1,a,business-management-group,1 April 2025,A plan by June",
                  "2,a,business-management-group,31 March 2025,")
              .current()
              .get(0);
      assertEquals(AuditId.of("a"), presentation.audit());
      assertEquals(GroupId.of("business-management-group"), presentation.group());
      assertEquals(LocalDate.of(2025, 4, 1), presentation.day());
      assertEquals(Optional.of(FreeText.of("A plan by June")), presentation.asked());
    }

    @Test
    void aPresentation_isOnceADayAndNotAfterItsRecord() {
      assertEquals(
          List.of(
              "line 4: day must be on or before recorded 2025-04-01 but was 2025-04-02",
              "line 3: must be the only record of this audit, group and day: a second one must"
                  + " correct the first"),
          Sheets.problems(
              AuditTables.PRESENTATIONS,
              PRESENTATIONS,
              "1,a,qa,2025-03-01,",
              "2,a,qa,2025-03-01,More",
              "3,a,qa,2025-04-02,"));
    }
  }

  @Test
  void names_ofTablesDiffer() {
    assertEquals(
        List.of(
            "planned-audits",
            "audits",
            "audit-findings",
            "audit-presentations",
            "section-11-standards",
            "section-11-assessments",
            "section-11-moderations",
            "school-settings",
            "school-audit-returns",
            "school-visits"),
        Stream.of(
                AuditTables.PLANNED_AUDITS,
                AuditTables.AUDITS,
                AuditTables.FINDINGS,
                AuditTables.PRESENTATIONS,
                AuditTables.SECTION_11_STANDARDS,
                AuditTables.SECTION_11_ASSESSMENTS,
                AuditTables.SECTION_11_MODERATIONS,
                AuditTables.SCHOOL_SETTINGS,
                AuditTables.SCHOOL_AUDIT_RETURNS,
                AuditTables.SCHOOL_VISITS)
            .map(RecordTable::name)
            .toList());
  }
}
