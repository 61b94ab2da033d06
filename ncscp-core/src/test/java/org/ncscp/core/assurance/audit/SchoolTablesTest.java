// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationKind;

class SchoolTablesTest {
  private static final String SETTINGS =
      "id,school-year,setting,kind,in-scope,out-of-scope-because";
  private static final String RETURNS =
      "id,school-year,setting,returned,answers,answers-needing-work";
  private static final String VISITS = "id,school-year,setting,day,kind,outcome,note";

  @Test
  void settings_areRead() {
    List<SchoolSetting> settings =
        Sheets.read(
                AuditTables.SCHOOL_SETTINGS,
                SETTINGS,
                "1,2023/2024,forest-road-primary,academy,yes,",
                "2,2023/24,old-mill-school,independent-school,no,It closed at Easter")
            .current();
    SchoolSetting setting = settings.get(0);
    assertEquals(new SchoolYear(2023), setting.schoolYear());
    assertEquals(SettingId.of("forest-road-primary"), setting.setting());
    assertEquals(OrganisationKind.of("academy"), setting.kind());
    assertTrue(setting.inScope());
    assertEquals(Optional.empty(), setting.outOfScopeBecause());
    assertFalse(settings.get(1).inScope());
    assertEquals(
        Optional.of(FreeText.of("It closed at Easter")), settings.get(1).outOfScopeBecause());
  }

  @Test
  void settings_outOfScopeNeedAReason() {
    assertEquals(
        List.of(
            "line 2: out-of-scope-because must be given where in-scope is no",
            "line 3: out-of-scope-because must be blank where in-scope is yes",
            "line 4: school-year must be a year from September and the next, as 2023/24 but was"
                + " \"2023/25\"",
            "line 5: in-scope must not be blank",
            "line 7: must be the only record of this school year and setting: a second one must"
                + " correct the first"),
        Sheets.problems(
            AuditTables.SCHOOL_SETTINGS,
            SETTINGS,
            "1,2023/24,a,academy,no,",
            "2,2023/24,b,academy,yes,It closed",
            "3,2023/25,c,academy,yes,",
            "4,2023/24,d,academy,,",
            "5,2023/24,e,academy,yes,",
            "6,2023/24,e,academy,yes,",
            "7,2024/25,e,academy,yes,"));
  }

  @Test
  void returns_areRead() {
    List<SchoolAuditReturn> returns =
        Sheets.read(
                AuditTables.SCHOOL_AUDIT_RETURNS,
                RETURNS,
                "1,2023/24,a,31/5/24,145,7",
                "2,2023/24,b,31/5/24,,",
                "3,2023/24,c,31/5/24,0,0")
            .current();
    assertEquals(new SchoolYear(2023), returns.get(0).schoolYear());
    assertEquals(SettingId.of("a"), returns.get(0).setting());
    assertEquals(LocalDate.of(2024, 5, 31), returns.get(0).returned());
    assertEquals(Optional.of(145), returns.get(0).answers());
    assertEquals(Optional.of(7), returns.get(0).answersNeedingWork());
    assertEquals(Optional.empty(), returns.get(1).answers());
    assertEquals(Optional.of(0), returns.get(2).answers());
  }

  @Test
  void returns_haveNoMoreNeedingWorkThanAnswers() {
    assertEquals(
        List.of(
            "line 2: answers-needing-work must be at most answers 6 but was 7",
            "line 3: answers and answers-needing-work must both be given or both be blank but only"
                + " answers was given",
            "line 4: answers and answers-needing-work must both be given or both be blank but only"
                + " answers-needing-work was given",
            "line 5: returned must be on or before recorded 2025-04-01 but was 2025-04-02",
            "line 7: must be the only record of this school year and setting: a second one must"
                + " correct the first"),
        Sheets.problems(
            AuditTables.SCHOOL_AUDIT_RETURNS,
            RETURNS,
            "1,2023/24,a,31/5/24,6,7",
            "2,2023/24,b,31/5/24,6,",
            "3,2023/24,c,31/5/24,,7",
            "4,2023/24,d,2/4/25,,",
            "5,2023/24,e,31/5/24,7,7",
            "6,2023/24,e,31/5/24,7,7"));
  }

  @Test
  void visits_areRead() {
    SchoolVisit visit =
        Sheets.read(
                AuditTables.SCHOOL_VISITS,
                VISITS,
                "1,2023/24,a,10/6/2024,in-depth audit,exceeded,A culture of vigilance",
                "2,2023/24,a,10/6/2024,follow-up,,",
                "3,2023/24,a,11/6/2024,follow-up,not met,")
            .current()
            .get(0);
    assertEquals(new SchoolYear(2023), visit.schoolYear());
    assertEquals(SettingId.of("a"), visit.setting());
    assertEquals(LocalDate.of(2024, 6, 10), visit.day());
    assertEquals(SchoolVisitKind.IN_DEPTH_AUDIT, visit.kind());
    assertEquals(Optional.of(SchoolVisitOutcome.EXCEEDED), visit.outcome());
    assertEquals(Optional.of(FreeText.of("A culture of vigilance")), visit.note());
    assertFalse(visit.toString().contains("vigilance"), visit.toString());
  }

  @Test
  void visits_standOnceAndAreNotAfterTheirRecord() {
    assertEquals(
        List.of(
            "line 4: day must be on or before recorded 2025-04-01 but was 2025-04-02",
            "line 5: outcome must be one of exceeded, met, not-met but was \"good\"",
            "line 3: must be the only record of this school year, setting, day and kind: a second"
                + " one must correct the first"),
        Sheets.problems(
            AuditTables.SCHOOL_VISITS,
            VISITS,
            "1,2023/24,a,2024-06-10,follow-up,met,",
            "2,2023/24,a,2024-06-10,follow-up,,",
            "3,2023/24,a,2025-04-02,follow-up,,",
            "4,2023/24,a,2024-06-11,follow-up,good,"));
  }
}
