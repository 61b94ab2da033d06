// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.record.Records;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;

class TrainingTablesTest {
  private static final LocalDate TUE_2025_04_01 = LocalDate.of(2025, 4, 1);

  private static Provenance provenance(String id) {
    return Provenance.of(
        RecordId.of(id),
        TUE_2025_04_01,
        RecordSource.of("minutes", "item 3"),
        BodyId.of("business-office"));
  }

  @Nested
  class Courses {
    private static final String HEADER =
        "id,course,title,element,level,pathway-place,delivered-by,themes,from,to";

    @Test
    void sheet_isReadAsAPersonWould() {
      assertEquals(
          List.of(
              Course.builder()
                  .provenance(provenance("1"))
                  .course(CourseId.of("working-together"))
                  .title("Working Together to Safeguard Children")
                  .element(CourseElement.CORE)
                  .level(CompetencyLevel.of("level-3"))
                  .pathwayPlace("After the introduction")
                  .deliveredBy(BodyId.of("business-office"))
                  .themes(List.of(ThemeId.of("neglect"), ThemeId.of("exploitation")))
                  .offered(
                      EffectivePeriod.ofClosed(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)))
                  .build(),
              Course.builder()
                  .provenance(provenance("2"))
                  .course(CourseId.of("working-together"))
                  .title("Working Together")
                  .element(CourseElement.SUBJECT_SPECIFIC)
                  .offered(EffectivePeriod.from(TUE_2025_04_01))
                  .build()),
          Sheets.read(
                  TrainingTables.COURSES,
                  HEADER,
                  "1,working-together,Working Together to Safeguard Children,Core,level-3,After the"
                      + " introduction,business-office,neglect; exploitation,1/4/24,31 March 2025",
                  "2,working-together,Working Together,subject specific,,,,,2025-04-01,")
              .all());
    }

    @Test
    void everyBadCell_isNamed() {
      assertEquals(
          List.of(
              "line 2: course must be the id of a course, as working-together but was"
                  + " \"(withheld: 11 characters)\"",
              "line 2: element must be one of core, subject-specific, e-learning but was"
                  + " \"seminar\"",
              "line 2: level must be the id of a competency level, as level-3 but was"
                  + " \"(withheld: 7 characters)\"",
              "line 2: delivered-by must be the id of a body, as city-mash but was"
                  + " \"(withheld: 9 characters)\"",
              "line 3: to must be on or after from 2025-04-01 but was 2025-03-31",
              "line 4: title must not be blank"),
          Sheets.problems(
              TrainingTables.COURSES,
              HEADER,
              "1,Safer Sleep,Safer Sleep,seminar,Level 3,,City MASH,,2024-04-01,",
              "2,safer-sleep,Safer Sleep,core,,,,,2025-04-01,2025-03-31",
              "3,safer-sleep,,core,,,,,2025-04-01,"));
    }

    @Test
    void versionsOfOneCourse_mayNotOverlap() {
      assertEquals(
          List.of(
              "line 4: from must be outside every other version of the course a, one of which is"
                  + " offered 2024-04-01 to 2025-03-31, but this one is offered 2025-03-31 on"),
          Sheets.problems(
              TrainingTables.COURSES,
              HEADER,
              "1,a,A,core,,,,,2024-04-01,2025-03-31",
              "2,b,B,core,,,,,2024-04-01,",
              "3,a,A,core,,,,,2025-03-31,"));
    }

    @Test
    void correctedVersion_doesNotCount() {
      assertEquals(
          List.of("3", "2"),
          Sheets.read(
                  TrainingTables.COURSES,
                  "id,corrects,course,title,element,from,to",
                  "1,,a,A,core,2024-04-01,2025-04-30",
                  "2,,a,A,core,2025-04-01,",
                  "3,1,a,A,core,2024-04-01,2025-03-31")
              .current()
              .stream()
              .map(one -> one.provenance().id().value())
              .toList());
    }

    @Test
    void blankWords_areRefused() {
      Course.Builder course =
          Course.builder()
              .provenance(provenance("1"))
              .course(CourseId.of("a"))
              .element(CourseElement.CORE)
              .offered(EffectivePeriod.from(TUE_2025_04_01));
      assertEquals(
          "title must not be blank but was \" \"",
          assertThrows(IllegalArgumentException.class, course.title(" ")::build).getMessage());
      assertEquals(
          "pathway-place must not be blank",
          assertThrows(IllegalArgumentException.class, course.title("A").pathwayPlace(" ")::build)
              .getMessage());
    }
  }

  @Nested
  class Sessions {
    private static final String HEADER =
        "id,session,course,day,format,delivered-by,capacity,cancelled,cancellation-reason";

    @Test
    void sheet_isReadAsAPersonWould() {
      Records<TrainingSession> sessions =
          Sheets.read(
              TrainingTables.SESSIONS,
              HEADER,
              "1,WT-1,working-together,1/10/24,Face to face,business-office,25,,",
              "2,MASH-2,referral-form,2024-11-05,virtual,,,yes,No trainer");
      assertEquals(
          List.of(
              TrainingSession.builder()
                  .provenance(provenance("1"))
                  .session(SessionId.of("WT-1"))
                  .course(CourseId.of("working-together"))
                  .day(LocalDate.of(2024, 10, 1))
                  .format(SessionFormat.FACE_TO_FACE)
                  .deliveredBy(BodyId.of("business-office"))
                  .capacity(25)
                  .build(),
              TrainingSession.builder()
                  .provenance(provenance("2"))
                  .session(SessionId.of("MASH-2"))
                  .course(CourseId.of("referral-form"))
                  .day(LocalDate.of(2024, 11, 5))
                  .format(SessionFormat.VIRTUAL)
                  .cancelled(true)
                  .cancellationReason(FreeText.of("No trainer"))
                  .build()),
          sessions.all());
      assertFalse(sessions.all().toString().contains("No trainer"));
    }

    @Test
    void everyBadRow_isNamed() {
      assertEquals(
          List.of(
              "line 2: cancellation-reason must be given for a cancelled session but was left out",
              "line 3: cancellation-reason must be left out for a session that is not cancelled"
                  + " but was given",
              "line 4: capacity must be 1 or more but was 0",
              "line 5: format must be one of face-to-face, virtual, e-learning but was \"webinar\"",
              "line 7: must be the only record of this session: a second one must correct the"
                  + " first"),
          Sheets.problems(
              TrainingTables.SESSIONS,
              HEADER,
              "1,S-1,a,2024-10-01,virtual,,,yes,",
              "2,S-2,a,2024-10-01,virtual,,,no,No trainer",
              "3,S-3,a,2024-10-01,virtual,,0,,",
              "4,S-4,a,2024-10-01,webinar,,,,",
              "5,S-5,a,2024-10-01,virtual,,,,",
              "6,S-5,b,2024-10-02,virtual,,,,"));
    }

    @Test
    void cancellation_isACorrection() {
      assertEquals(
          List.of(true),
          Sheets.read(
                  TrainingTables.SESSIONS,
                  "id,corrects,session,course,day,format,cancelled,cancellation-reason",
                  "1,,S-1,a,2024-10-01,virtual,,",
                  "2,1,S-1,a,2024-10-01,virtual,yes,Snow")
              .current()
              .stream()
              .map(TrainingSession::cancelled)
              .toList());
    }
  }

  @Nested
  class Attendances {
    private static final String HEADER = "id,session,agency,booked,attended,reason";

    @Test
    void sheet_isReadAsAPersonWould() {
      Records<Attendance> attendances =
          Sheets.read(
              TrainingTables.ATTENDANCES,
              HEADER,
              "1,S-1,nottinghamshire-police,12,9,",
              "2,S-1,equation,\"1,000\",\"1,002\",Two came for colleagues");
      assertEquals(
          List.of(
              Attendance.builder()
                  .provenance(provenance("1"))
                  .session(SessionId.of("S-1"))
                  .agency(OrganisationId.of("nottinghamshire-police"))
                  .booked(12)
                  .attended(9)
                  .build(),
              Attendance.builder()
                  .provenance(provenance("2"))
                  .session(SessionId.of("S-1"))
                  .agency(OrganisationId.of("equation"))
                  .booked(1000)
                  .attended(1002)
                  .reason(FreeText.of("Two came for colleagues"))
                  .build()),
          attendances.all());
      assertEquals(List.of(3, 0), attendances.all().stream().map(Attendance::notAttended).toList());
      assertEquals(List.of(0, 2), attendances.all().stream().map(Attendance::unbooked).toList());
      assertFalse(attendances.all().toString().contains("colleagues"));
    }

    @Test
    void attendedAboveBookedWithoutAReason_isRefusedByName() {
      assertEquals(
          List.of("line 2: attended must not be above booked without a reason but was 12 above 10"),
          Sheets.problems(TrainingTables.ATTENDANCES, HEADER, "1,S-1,police,10,12,"));
    }

    @Test
    void everyBadRow_isNamed() {
      assertEquals(
          List.of(
              "line 2: booked must not be below zero but was \"-1\"",
              "line 2: attended must be a whole number up to 999,999,999, as 15,002 but was"
                  + " \"some\"",
              "line 3: session must be up to 100 letters, digits and / . _ -, first a letter or"
                  + " digit, but had 3 characters with a space or an end of line at 2",
              "line 5: must be the only record of this session and agency: a second one must"
                  + " correct the first"),
          Sheets.problems(
              TrainingTables.ATTENDANCES,
              HEADER,
              "1,S-1,police,-1,some,",
              "2,S 1,police,1,1,",
              "3,S-1,equation,1,1,",
              "4,S-1,equation,1,0,"));
    }

    @Test
    void countsBelowZero_areRefused() {
      Attendance sound =
          Sheets.read(TrainingTables.ATTENDANCES, HEADER, "1,S-1,police,1,1,").all().get(0);
      assertEquals(
          "booked must not be below zero but was -1",
          assertThrows(IllegalArgumentException.class, () -> sound.withBooked(-1)).getMessage());
      assertEquals(
          "attended must not be below zero but was -2",
          assertThrows(IllegalArgumentException.class, () -> sound.withAttended(-2)).getMessage());
    }
  }

  @Nested
  class Evaluations {
    private static final String HEADER =
        "id,session,course,period,stage,measure,respondents,sum,lowest,highest";

    @Test
    void sheet_isReadAsAPersonWould() {
      Records<Evaluation> evaluations =
          Sheets.read(
              TrainingTables.EVALUATIONS,
              HEADER,
              "1,S-1,,,Before,confidence,8,24.5,1,5.0",
              "2,,safer-sleep,2024/25,later,knowledge,0,0,0,10");
      assertEquals(
          List.of(
              Evaluation.builder()
                  .provenance(provenance("1"))
                  .session(SessionId.of("S-1"))
                  .stage(EvaluationStage.BEFORE)
                  .measure(MeasureId.of("confidence"))
                  .respondents(8)
                  .sum(new BigDecimal("24.5"))
                  .scale(ScoreScale.of(1, 5))
                  .build(),
              Evaluation.builder()
                  .provenance(provenance("2"))
                  .course(CourseId.of("safer-sleep"))
                  .period(ReportingPeriod.ofFinancialYear(2024))
                  .stage(EvaluationStage.LATER)
                  .measure(MeasureId.of("knowledge"))
                  .respondents(0)
                  .sum(BigDecimal.ZERO)
                  .scale(ScoreScale.of(0, 10))
                  .build()),
          evaluations.all());
      assertEquals(
          List.of(Optional.of("24.5 over 8, 3.06"), Optional.empty()),
          evaluations.all().stream().map(one -> one.mean().map(Score::toString)).toList());
    }

    @Test
    void everyBadRow_isNamed() {
      assertEquals(
          List.of(
              "line 2: an evaluation must be of one of session and course but was of neither",
              "line 3: an evaluation must be of one of session and course but was of both",
              "line 4: period must be given for a course but was left out",
              "line 5: period must be left out for a session but was 2024/25",
              "line 6: sum must be 0 if nobody answered but was 5",
              "line 7: mean must be within the scale 1 to 5 but was 51 over 10 respondents",
              "line 8: mean must be within the scale 1 to 5 but was 9.9 over 10 respondents",
              "line 9: highest must be above lowest 5 but was 5",
              "line 10: stage must be one of before, after, later but was \"during\""),
          Sheets.problems(
              TrainingTables.EVALUATIONS,
              HEADER,
              "1,,,,after,confidence,1,1,1,5",
              "2,S-1,a,2024/25,after,confidence,1,1,1,5",
              "3,,a,,after,confidence,1,1,1,5",
              "4,S-1,,2024/25,after,confidence,1,1,1,5",
              "5,S-1,,,after,confidence,0,5,1,5",
              "6,S-1,,,after,confidence,10,51,1,5",
              "7,S-1,,,after,confidence,10,9.9,1,5",
              "8,S-1,,,after,confidence,10,50,5,5",
              "9,S-1,,,during,confidence,10,50,1,5"));
    }

    @Test
    void sameScaleWrittenOtherwise_isNoOtherScale() {
      String words = "session, course, period, stage, measure and scale";
      assertEquals(
          List.of(
              "line 3: must be the only record of this "
                  + words
                  + ": a second one must correct the first",
              "line 6: must be the only record of this "
                  + words
                  + ": a second one must correct the first"),
          Sheets.problems(
              TrainingTables.EVALUATIONS,
              HEADER,
              "1,S-1,,,after,confidence,10,50,1,5",
              "2,S-1,,,after,confidence,11,50,1.0,5.00",
              "3,S-1,,,after,confidence,11,50,1,10",
              "4,,a,2024/25,after,confidence,10,50,1,5",
              "5,,a,year (2024-04-01 to 2025-03-31),after,confidence,10,50,1,5"));
    }

    @Test
    void boundsOfTheScale_areInside() {
      assertEquals(
          List.of("5.00", "1.00"),
          Sheets.read(
                  TrainingTables.EVALUATIONS,
                  HEADER,
                  "1,S-1,,,after,confidence,10,50,1,5",
                  "2,S-1,,,before,confidence,10,10,1,5")
              .all()
              .stream()
              .map(one -> one.mean().orElseThrow().rounded(2).toPlainString())
              .toList());
    }
  }

  @Test
  void everyTable_hasItsColumns() {
    assertEquals(
        Set.of("session", "agency", "booked", "attended"),
        Set.copyOf(
            TrainingTables.ATTENDANCES.columns().stream()
                .filter(column -> column.required())
                .map(column -> column.name())
                .filter(name -> !name.equals("id"))
                .filter(name -> !Sheets.HEADER_END.contains(name))
                .toList()));
  }
}
