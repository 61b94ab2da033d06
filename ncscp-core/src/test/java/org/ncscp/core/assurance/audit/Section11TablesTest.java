// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;

class Section11TablesTest {
  private static final String STANDARDS = "id,cycle,standard,title,lowest,highest";
  private static final String ASSESSMENTS = "id,cycle,agency,standard,score,evidence,assessed";
  private static final String MODERATIONS =
      "id,cycle,agency,standard,assessed,moderated,reason,by,day";

  @Test
  void standards_areRead() {
    Section11Standard standard =
        Sheets.read(
                AuditTables.SECTION_11_STANDARDS,
                STANDARDS,
                "1,2024,leadership,Senior management commitment,0,3",
                "2,2022,leadership,Senior management commitment,0,3")
            .current()
            .get(0);
    assertEquals(AssessmentCycle.of("2024"), standard.cycle());
    assertEquals(StandardId.of("leadership"), standard.standard());
    assertEquals("Senior management commitment", standard.title());
    assertEquals(0, standard.lowest());
    assertEquals(3, standard.highest());
    assertEquals(
        List.of(false, true, true, false),
        List.of(-1, 0, 3, 4).stream().map(standard::hasOnScale).toList());
  }

  @Test
  void standards_haveAScaleAndStandOnce() {
    assertEquals(
        List.of(
            "line 2: highest must be above lowest 3 but was 3",
            "line 5: cycle must be the id of an assessment cycle, as 2024 or 2024-25 but was"
                + " \"2024/25\"",
            "line 6: lowest must not be below zero but was \"-1\"",
            "line 4: must be the only record of this cycle and standard: a second one must correct"
                + " the first"),
        Sheets.problems(
            AuditTables.SECTION_11_STANDARDS,
            STANDARDS,
            "1,2024,leadership,Leadership,3,3",
            "2,2024,voice,Voice,0,3",
            "3,2024,voice,Voice,0,4",
            "4,2024/25,voice,Voice,0,4",
            "5,2024,training,Training,-1,4"));
  }

  @Test
  void assessments_areRead() {
    Section11Assessment assessment =
        Sheets.read(
                AuditTables.SECTION_11_ASSESSMENTS,
                ASSESSMENTS,
                "1,2024,nottinghamshire-police,leadership,2,The board sees it,1/10/2024",
                "2,2024,nottinghamshire-police,voice,0,,1/10/2024")
            .current()
            .get(0);
    assertEquals(AssessmentCycle.of("2024"), assessment.cycle());
    assertEquals(OrganisationId.of("nottinghamshire-police"), assessment.agency());
    assertEquals(StandardId.of("leadership"), assessment.standard());
    assertEquals(2, assessment.score());
    assertEquals(Optional.of(FreeText.of("The board sees it")), assessment.evidence());
    assertEquals(LocalDate.of(2024, 10, 1), assessment.assessed());
    assertFalse(assessment.toString().contains("board"), assessment.toString());
  }

  @Test
  void assessments_standOnceAndAreNotAfterTheirRecord() {
    assertEquals(
        List.of(
            "line 6: assessed must be on or before recorded 2025-04-01 but was 2025-04-02",
            "line 3: must be the only record of this cycle, agency and standard: a second one must"
                + " correct the first"),
        Sheets.problems(
            AuditTables.SECTION_11_ASSESSMENTS,
            ASSESSMENTS,
            "1,2024,police,leadership,2,,1/10/2024",
            "2,2024,police,leadership,3,,1/10/2024",
            "3,2024,police,voice,3,,1/10/2024",
            "4,2024,housing,leadership,3,,1/10/2024",
            "5,2024,housing,voice,3,,2/4/2025"));
  }

  @Test
  void moderations_areRead() {
    Section11Moderation moderation =
        Sheets.read(
                AuditTables.SECTION_11_MODERATIONS,
                MODERATIONS,
                "1,2024,police,leadership,3,2,No sign of it in the files,qa,2/12/2024",
                "2,2024,police,voice,2,2,,qa,2/12/2024")
            .current()
            .get(0);
    assertEquals(AssessmentCycle.of("2024"), moderation.cycle());
    assertEquals(OrganisationId.of("police"), moderation.agency());
    assertEquals(StandardId.of("leadership"), moderation.standard());
    assertEquals(Optional.of(3), moderation.assessed());
    assertEquals(2, moderation.moderated());
    assertEquals(Optional.of(FreeText.of("No sign of it in the files")), moderation.reason());
    assertEquals(BodyId.of("qa"), moderation.by());
    assertEquals(LocalDate.of(2024, 12, 2), moderation.day());
    assertFalse(moderation.toString().contains("sign"), moderation.toString());
  }

  @Test
  void moderations_thatChangeAScoreNeedAReason() {
    assertEquals(
        List.of(
            "line 2: reason must be given where moderated differs from assessed, but they were 2"
                + " and 3",
            "line 3: reason must be given where moderated differs from assessed, but they were 2"
                + " and blank",
            "line 4: day must be on or before recorded 2025-04-01 but was 2025-04-02",
            "line 6: must be the only record of this cycle, agency and standard: a second one must"
                + " correct the first"),
        Sheets.problems(
            AuditTables.SECTION_11_MODERATIONS,
            MODERATIONS,
            "1,2024,police,leadership,3,2,,qa,2024-12-02",
            "2,2024,housing,leadership,,2,,qa,2024-12-02",
            "3,2024,housing,voice,2,2,,qa,2025-04-02",
            "4,2024,health,voice,2,2,,qa,2024-12-02",
            "5,2024,health,voice,2,2,,qa,2024-12-02"));
  }
}
