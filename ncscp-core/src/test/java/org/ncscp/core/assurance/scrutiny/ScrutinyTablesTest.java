// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;

class ScrutinyTablesTest {
  private static final String APPOINTMENTS = "id,post,person,from,to,appointed-by";
  private static final String ASSESSMENTS = "id,assessment,kind,day,period,given-to,text,themes";
  private static final String CHALLENGES = "id,challenge,day,by,to,about,text";
  private static final String ANSWERS = "id,challenge,day,by,text,result,closed";
  private static final String ENGAGEMENTS = "id,engagement,title,day,period,with,number,by";
  private static final String VOICES = "id,heard,engagement,text,themes";
  private static final String CHANGES = "id,heard,day,changed,by,evidence";

  private static String refusal(Executable made) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, made).getMessage());
  }

  @Test
  void appointment_everyColumn_isRead() {
    ScrutineerAppointment read =
        Sheets.readLater(
                ScrutinyTables.APPOINTMENTS,
                APPOINTMENTS,
                "1,independent-scrutineer,S-1,1/4/23,31/3/25,council; police;icb",
                "2,independent-scrutineer,,1/4/25,,council")
            .all()
            .get(0);
    assertEquals(PostId.of("independent-scrutineer"), read.post());
    assertEquals(Optional.of(PersonReference.of("S-1")), read.person());
    assertEquals(
        EffectivePeriod.ofClosed(LocalDate.of(2023, 4, 1), LocalDate.of(2025, 3, 31)),
        read.inForce());
    assertEquals(
        List.of(BodyId.of("council"), BodyId.of("police"), BodyId.of("icb")),
        List.copyOf(read.appointedBy()));
  }

  @Test
  void appointment_byNobody_isRefused() {
    assertEquals(
        List.of(
            "line 2: appointed-by must have one body at least but had none for"
                + " independent-scrutineer"),
        Sheets.problemsLater(
            ScrutinyTables.APPOINTMENTS,
            APPOINTMENTS,
            "1,independent-scrutineer,S-1,2023-04-01,,"));
  }

  @Test
  void appointmentsToOnePost_thatOverlap_areRefused() {
    assertEquals(
        List.of(
            "line 2: an appointment to independent-scrutineer must not overlap with that of"
                + " 2023-04-01 to 2025-04-01 but was 2025-04-01 on"),
        Sheets.problemsLater(
            ScrutinyTables.APPOINTMENTS,
            APPOINTMENTS,
            "1,independent-scrutineer,,2025-04-01,,icb",
            "2,independent-scrutineer,,2023-04-01,2025-04-01,icb",
            "3,deputy-scrutineer,,2023-04-01,,icb",
            "4,independent-scrutineer,,2022-04-01,2023-03-31,icb"));
  }

  @Test
  void assessment_everyColumn_isRead() {
    ScrutinyAssessment read =
        Sheets.readLater(
                ScrutinyTables.ASSESSMENTS,
                ASSESSMENTS,
                "1,audit-2025,Audit of reviews,30/6/25,2024/25,slg;lsp,sound,neglect; transitions")
            .all()
            .get(0);
    assertEquals(AssessmentId.of("audit-2025"), read.assessment());
    assertEquals(ScrutinyKind.AUDIT_OF_REVIEWS, read.kind());
    assertEquals(LocalDate.of(2025, 6, 30), read.day());
    assertEquals(ReportingPeriod.ofFinancialYear(2024), read.period());
    assertEquals(List.of(GroupId.of("slg"), GroupId.of("lsp")), List.copyOf(read.givenTo()));
    assertEquals(FreeText.of("sound"), read.text());
    assertEquals(
        List.of(ThemeId.of("neglect"), ThemeId.of("transitions")), List.copyOf(read.themes()));
  }

  @Test
  void assessment_beforeItsPeriod_isRefused() {
    assertEquals(
        List.of(
            "line 2: day must be on or after the first day of its period 2024-04-01 but was"
                + " 2024-03-31",
            "line 4: must be the only record of this assessment: a second one must correct the"
                + " first"),
        Sheets.problemsLater(
            ScrutinyTables.ASSESSMENTS,
            ASSESSMENTS,
            "1,early,leadership,2024-03-31,2024/25,,sound,",
            "2,first,leadership,2024-04-01,2024/25,,sound,",
            "3,first,other,2024-05-01,2024/25,,sound,"));
  }

  /** AR, Independent Scrutiny: "My challenge on how the partnership addresses ... 'neglect'". */
  @Test
  void challengeAndAnswer_everyColumn_isRead() {
    Challenge challenge =
        Sheets.readLater(
                ScrutinyTables.CHALLENGES,
                CHALLENGES,
                "1,neglect-2024,1/10/24,independent-scrutineer,safeguarding-partners,neglect,how?")
            .all()
            .get(0);
    assertEquals(ChallengeId.of("neglect-2024"), challenge.challenge());
    assertEquals(LocalDate.of(2024, 10, 1), challenge.day());
    assertEquals(BodyId.of("independent-scrutineer"), challenge.by());
    assertEquals(BodyId.of("safeguarding-partners"), challenge.to());
    assertEquals("neglect", challenge.about());
    assertEquals(FreeText.of("how?"), challenge.text());
    assertEquals("about must not be blank but was \" \"", refusal(() -> challenge.withAbout(" ")));
    ChallengeAnswer answer =
        Sheets.readLater(
                ScrutinyTables.CHALLENGE_ANSWERS,
                ANSWERS,
                "1,neglect-2024,2/10/24,safeguarding-partners,work is ongoing,not accepted,yes",
                "2,neglect-2024,2/10/24,police,so it is,partly,")
            .all()
            .get(0);
    assertEquals(challenge.challenge(), answer.challenge());
    assertEquals(LocalDate.of(2024, 10, 2), answer.day());
    assertEquals(BodyId.of("safeguarding-partners"), answer.by());
    assertEquals(FreeText.of("work is ongoing"), answer.text());
    assertEquals(AnswerResult.NOT_ACCEPTED, answer.result());
    assertEquals(true, answer.closed());
  }

  @Test
  void challengeToOneself_orTwice_isRefused() {
    assertEquals(
        List.of("line 2: to must be another body than by police but was the same"),
        Sheets.problemsLater(
            ScrutinyTables.CHALLENGES, CHALLENGES, "1,one,2024-10-01,police,police,neglect,how?"));
    assertEquals(
        List.of(
            "line 3: must be the only record of this challenge: a second one must correct the"
                + " first"),
        Sheets.problemsLater(
            ScrutinyTables.CHALLENGES,
            CHALLENGES,
            "1,one,2024-10-01,police,icb,neglect,how?",
            "2,one,2024-10-02,icb,police,exploitation,why?"));
  }

  @Test
  void answer_twiceOnADayByOneBody_isRefused() {
    assertEquals(
        List.of(
            "line 5: must be the only record of this challenge, day and body: a second one must"
                + " correct the first"),
        Sheets.problemsLater(
            ScrutinyTables.CHALLENGE_ANSWERS,
            ANSWERS,
            "1,one,2024-10-01,police,so,accepted,",
            "2,one,2024-10-01,icb,so,accepted,",
            "3,one,2024-10-02,police,so,accepted,",
            "4,one,2024-10-01,police,or so,partly,yes",
            "5,two,2024-10-01,police,so,accepted,"));
  }

  @Test
  void engagement_everyColumn_isRead() {
    List<Engagement> read =
        Sheets.readLater(
                ScrutinyTables.ENGAGEMENTS,
                ENGAGEMENTS,
                "1,toolkit-survey,Neglect toolkit survey,,2024/25 Q2,Practitioners,over 50,office",
                "2,workshop,Workshop,1/10/24,,young people; children,,council")
            .all();
    Engagement survey = read.get(0);
    assertEquals(EngagementId.of("toolkit-survey"), survey.engagement());
    assertEquals("Neglect toolkit survey", survey.title());
    assertEquals(Optional.empty(), survey.day());
    assertEquals(LocalDate.of(2024, 7, 1), survey.first());
    assertEquals(LocalDate.of(2024, 9, 30), survey.last());
    assertEquals(Set.of(Engaged.PRACTITIONERS), survey.engaged());
    assertEquals(Optional.of(Quantity.parse("over 50")), survey.number());
    assertEquals(BodyId.of("office"), survey.by());
    assertEquals("title must not be blank but was \"\"", refusal(() -> survey.withTitle("")));
    Engagement workshop = read.get(1);
    assertEquals(Optional.of(LocalDate.of(2024, 10, 1)), workshop.day());
    assertEquals(LocalDate.of(2024, 10, 1), workshop.first());
    assertEquals(LocalDate.of(2024, 10, 1), workshop.last());
    assertEquals(List.of(Engaged.CHILDREN, Engaged.YOUNG_PEOPLE), List.copyOf(workshop.engaged()));
    assertEquals(Optional.empty(), workshop.number());
  }

  @Test
  void engagement_withoutItsParts_isRefused() {
    assertEquals(
        List.of(
            "line 2: day or period must be given, and not both, but neither was",
            "line 3: day or period must be given, and not both, but both were",
            "line 4: with must have one kind of people at least but had none for three",
            "line 5: number must not be a percentage but was 50%",
            "line 7: must be the only record of this engagement: a second one must correct the"
                + " first"),
        Sheets.problemsLater(
            ScrutinyTables.ENGAGEMENTS,
            ENGAGEMENTS,
            "1,one,Survey,,,children,,office",
            "2,two,Survey,2024-10-01,2024/25,children,,office",
            "3,three,Survey,2024-10-01,,,,office",
            "4,four,Survey,2024-10-01,,children,50%,office",
            "5,five,Survey,2024-10-01,,children,50,office",
            "6,five,Workshop,2024-10-02,,families,50,police"));
  }

  @Test
  void voiceAndChange_everyColumn_isRead() {
    VoiceHeard voice =
        Sheets.readLater(
                ScrutinyTables.VOICES,
                VOICES,
                "1,toolkit-survey-1,toolkit-survey,too long,neglect;tools")
            .all()
            .get(0);
    assertEquals(HeardId.of("toolkit-survey-1"), voice.heard());
    assertEquals(EngagementId.of("toolkit-survey"), voice.engagement());
    assertEquals(FreeText.of("too long"), voice.text());
    assertEquals(List.of(ThemeId.of("neglect"), ThemeId.of("tools")), List.copyOf(voice.themes()));
    VoiceChange change =
        Sheets.readLater(
                ScrutinyTables.VOICE_CHANGES,
                CHANGES,
                "1,toolkit-survey-1,1/2/25,a short guide,office,the guide")
            .all()
            .get(0);
    assertEquals(voice.heard(), change.heard());
    assertEquals(LocalDate.of(2025, 2, 1), change.day());
    assertEquals(FreeText.of("a short guide"), change.changed());
    assertEquals(BodyId.of("office"), change.by());
    assertEquals(Optional.of(FreeText.of("the guide")), change.evidence());
  }

  @Test
  void voiceOrChange_twice_isRefused() {
    assertEquals(
        List.of(
            "line 3: must be the only record of this thing heard: a second one must correct"
                + " the first"),
        Sheets.problemsLater(
            ScrutinyTables.VOICES, VOICES, "1,one,survey,so,", "2,one,workshop,or so,neglect"));
    assertEquals(
        List.of(
            "line 5: must be the only record of this thing heard, day and body: a second one"
                + " must correct the first"),
        Sheets.problemsLater(
            ScrutinyTables.VOICE_CHANGES,
            CHANGES,
            "1,one,2025-02-01,so,police,",
            "2,one,2025-02-02,so,police,",
            "3,one,2025-02-01,so,icb,",
            "4,one,2025-02-01,or so,police,the guide",
            "5,two,2025-02-01,so,police,"));
  }

  @Test
  void whatWasSaid_isWithheld() {
    VoiceHeard voice =
        Sheets.readLater(ScrutinyTables.VOICES, VOICES, "1,one,survey,Kim of Elm Road,")
            .all()
            .get(0);
    assertEquals(false, voice.toString().contains("Kim"), voice::toString);
    assertEquals(
        List.of("line 2: text must have no control character"),
        Sheets.problemsLater(ScrutinyTables.VOICES, VOICES, "1,one,survey,Kim\u0007 of Elm Road,"));
  }
}
