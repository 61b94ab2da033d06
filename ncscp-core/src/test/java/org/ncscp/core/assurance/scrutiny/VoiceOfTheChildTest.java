// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Engagement as the annual report 2024/25 tells of it: practitioner surveys on the neglect toolkit,
 * a survey on hearing children's voices, two newsletters. What was heard is made up.
 */
class VoiceOfTheChildTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);

  private static final List<Engagement> ENGAGEMENTS =
      Sheets.readLater(
              ScrutinyTables.ENGAGEMENTS,
              "id,engagement,title,day,period,with,number,by",
              "1,toolkit-survey,Neglect toolkit survey,,2024/25,practitioners,,neglect-group",
              "2,voices-survey,Survey on voices,2025-03-31,,children;young people,over 100,council",
              "3,newsletter,Newsletter,2024-04-01,,community;practitioners,,business-office",
              "4,conference,Child Exploitation Conference,,2025-03-31 to 2025-04-02,"
                  + "practitioners,over 100,council",
              "5,before,Workshop,2024-03-31,,children,,council",
              "6,after,Workshop,2025-04-01,,children,,council")
          .current();
  private static final List<VoiceHeard> VOICES =
      Sheets.readLater(
              ScrutinyTables.VOICES,
              "id,heard,engagement,text",
              "1,too-long,toolkit-survey,x",
              "2,not-asked,voices-survey,x",
              "3,workshops,toolkit-survey,x",
              "4,earlier,before,x")
          .current();
  private static final List<VoiceChange> CHANGES =
      Sheets.readLater(
              ScrutinyTables.VOICE_CHANGES,
              "id,heard,day,changed,by",
              "1,too-long,2025-06-01,x,neglect-group",
              "2,too-long,2025-03-31,x,business-office",
              "3,earlier,2024-04-01,x,council",
              "4,earlier,2024-03-31,x,council",
              "5,not-known,2025-04-01,x,council")
          .current();
  private static final VoiceOfTheChild VOICE =
      VoiceOfTheChild.of(ENGAGEMENTS, VOICES, CHANGES, YEAR);

  private static List<String> ids(List<Engagement> engagements) {
    return engagements.stream().map(one -> one.engagement().value()).toList();
  }

  private static List<String> heard(List<HeardStanding> heard) {
    return heard.stream().map(one -> one.heard().heard().value()).toList();
  }

  @Test
  void engagements_withADayInTheYear_areOfIt() {
    assertEquals(
        List.of("toolkit-survey", "voices-survey", "newsletter", "conference"),
        ids(VOICE.engagements()));
    assertEquals(List.of("voices-survey"), ids(VOICE.with(Engaged.CHILDREN)));
    assertEquals(
        List.of("toolkit-survey", "newsletter", "conference"),
        ids(VOICE.with(Engaged.PRACTITIONERS)));
    assertEquals(List.of(), VOICE.with(Engaged.FAMILIES));
    assertEquals(YEAR, VOICE.period());
    assertEquals("VoiceOfTheChild[2024/25, 4 engagements, 3 heard]", VOICE.toString());
  }

  @Test
  void engagements_ofEachBody_areInTheOrderOfTheirNames() {
    assertEquals(
        List.of(
            "business-office [newsletter]",
            "council [voices-survey, conference]",
            "neglect-group [toolkit-survey]"),
        VOICE.engagementsByBody().entrySet().stream()
            .map(own -> own.getKey() + " " + ids(own.getValue()))
            .toList());
  }

  @Test
  void heard_ledToAChangeOrToNone() {
    assertEquals(List.of("too-long", "not-asked", "workshops"), heard(VOICE.heard()));
    assertEquals(List.of("too-long"), heard(VOICE.ledToAChange()));
    assertEquals(
        List.of(BodyId.of("business-office"), BodyId.of("neglect-group")),
        VOICE.ledToAChange().get(0).changes().stream().map(VoiceChange::by).toList(),
        "by the day, the one after the year too");
    assertEquals(List.of("not-asked", "workshops"), heard(VOICE.ledToNone()));
    assertEquals(List.of("newsletter", "conference"), ids(VOICE.withNothingHeard()));
  }

  @Test
  void changesInTheYear_areThoseOfItsDays() {
    assertEquals(
        List.of(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
        VOICE.changesInThePeriod().stream().map(VoiceChange::day).toList());
  }
}
