// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.risk.RiskEntry.Escalation;
import org.ncscp.core.assurance.risk.RiskEntry.Movement;
import org.ncscp.core.record.Records;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;

class RiskRegisterTest {
  private static final LocalDate MON_2025_03_31 = LocalDate.of(2025, 3, 31);
  private static final GroupId BMG = GroupId.of("bmg");
  private static final GroupId SLG = GroupId.of("slg");
  private static final GroupId LSPG = GroupId.of("lspg");
  private static final RiskScaleId FIVE = RiskScaleId.of("five");

  private static final List<RiskBand> BANDS =
      Sheets.read(
              RiskTables.BANDS,
              "id,scale,highest-likelihood,highest-impact,band,lowest-score,colour,from,to",
              "1,five,5,5,High,12,red,2024-04-01,",
              "2,five,5,5,Low,1,green,2024-04-01,",
              "3,five,5,5,Medium,6,amber,2024-04-01,",
              "4,five,3,3,Some,1,amber,2023-04-01,2024-03-31",
              "5,other,9,9,Any,1,grey,2020-04-01,")
          .current();
  private static final RiskScale SCALE = RiskScale.of(FIVE, BANDS);

  private static List<Risk> risks(String... rows) {
    return read("id,risk,title,description,opened,owner,origin-other", rows).current();
  }

  private static Records<Risk> read(String header, String... rows) {
    return Sheets.read(RiskTables.RISKS, sheet(header, rows));
  }

  private static List<RiskAssessment> assessments(String... rows) {
    return Sheets.read(
            RiskTables.ASSESSMENTS,
            sheet(
                "id,risk,day,likelihood-before,impact-before,likelihood-after,impact-after,"
                    + "mitigation,owner,escalated-to,escalated-because,closed,closed-because",
                rows))
        .current();
  }

  private static String[] sheet(String header, String... rows) {
    return Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new);
  }

  private static RiskRegister register(LocalDate asAt, List<RiskAssessment> assessments) {
    return RiskRegister.of(
        risks(
            "1,neglect,Neglect,text,2024-04-01,bmg,minutes",
            "2,staff,Staff,text,2024-06-01,bmg,minutes",
            "3,data,Data,text,2025-03-31,bmg,minutes"),
        assessments,
        SCALE,
        asAt);
  }

  private static List<String> names(List<RiskEntry> entries) {
    return entries.stream().map(one -> one.risk().risk().value()).toList();
  }

  private static String refusal(org.junit.jupiter.api.function.Executable act) {
    return assertThrows(IllegalArgumentException.class, act).getMessage();
  }

  @Nested
  class Scale {
    private final LocalDate day = LocalDate.of(2024, 4, 1);

    @Test
    void bands_areThoseOfTheDayFromTheLowestUp() {
      assertEquals(
          List.of("Low", "Medium", "High"), SCALE.bands(day).stream().map(RiskBand::band).toList());
      assertEquals(
          List.of("Some"), SCALE.bands(day.minusDays(1)).stream().map(RiskBand::band).toList());
      assertEquals(
          "day must be one on which five holds but was 2023-03-31",
          refusal(() -> SCALE.bands(LocalDate.of(2023, 3, 31))));
    }

    @Test
    void everyScore_liesInTheBandCountedByHand() {
      String[] expected = {"LLLLL", "LLMMM", "LMMHH", "LMHHH", "LMHHH"};
      for (int likelihood = 1; likelihood <= 5; likelihood++) {
        for (int impact = 1; impact <= 5; impact++) {
          RiskBand band = SCALE.band(new RiskScore(likelihood, impact), day);
          assertEquals(
              expected[likelihood - 1].charAt(impact - 1),
              band.band().charAt(0),
              likelihood + " x " + impact);
        }
      }
    }

    @Test
    void valuesBeyondTheScale_areRefusedByName() {
      assertEquals(
          "likelihood on five must be 1 to 5 but was 6",
          refusal(() -> SCALE.band(new RiskScore(6, 1), day)));
      assertEquals(
          "impact on five must be 1 to 3 but was 4",
          refusal(() -> SCALE.band(new RiskScore(1, 4), day.minusDays(1))));
      assertEquals("likelihood must be 1 to 100 but was 0", refusal(() -> new RiskScore(0, 1)));
      assertEquals("impact must be 1 to 100 but was 101", refusal(() -> new RiskScore(1, 101)));
    }

    @Test
    void bandsThatDoNotGoTogether_areRefused() {
      assertEquals(
          "bands must have one at least of six but had none",
          refusal(() -> RiskScale.of(RiskScaleId.of("six"), BANDS)));
      assertEquals(
          "lowest-score must be 1 for the lowest band of five of 2024-04-01 on but was 6",
          refusal(
              () ->
                  RiskScale.of(
                      FIVE, BANDS.stream().filter(band -> !band.band().equals("Low")).toList())));
    }
  }

  @Test
  void register_isThatOfItsDay() {
    List<RiskAssessment> assessments =
        assessments(
            "1,neglect,2024-05-01,4,4,3,3,text,bmg,,,,",
            "2,neglect,2024-09-01,4,5,3,4,text,slg,slg,too high,,",
            "3,staff,2024-09-02,5,5,4,4,text,bmg,,,,",
            "4,neglect,2025-01-15,4,5,2,4,text,bmg,,,,",
            "5,staff,2025-02-01,2,2,2,2,,bmg,,,yes,solved");
    RiskRegister may = register(LocalDate.of(2024, 5, 1), assessments);
    assertEquals(List.of("neglect"), names(may.entries()));
    assertEquals(Movement.FIRST_ASSESSMENT, may.entries().get(0).movement());
    assertEquals("neglect: 3 x 3 = 9", may.entries().get(0).toString());

    RiskRegister september = register(LocalDate.of(2024, 9, 2), assessments);
    assertEquals(List.of("neglect", "staff"), names(september.entries()));
    assertEquals(List.of("staff", "neglect"), names(september.open()));
    RiskEntry neglect = september.entry(RiskId.of("neglect")).orElseThrow();
    assertEquals(Movement.RISEN, neglect.movement());
    assertEquals("High", neglect.bandBefore().orElseThrow().band());
    assertEquals("High", neglect.bandAfter().orElseThrow().band());
    assertEquals(SLG, neglect.owner());
    assertEquals(List.of("neglect"), names(september.escalatedTo(SLG)));
    assertEquals(List.of(), names(september.escalatedTo(LSPG)));
    assertEquals(Optional.empty(), september.entry(RiskId.of("data")));

    RiskRegister march = register(MON_2025_03_31, assessments);
    assertEquals(List.of("neglect", "staff", "data"), names(march.entries()));
    assertEquals(List.of("neglect", "data"), names(march.open()));
    assertEquals(List.of("staff"), names(march.closed()));
    assertEquals(List.of("data"), names(march.neverAssessed()));
    assertEquals("RiskRegister[2025-03-31, 2 open of 3]", march.toString());
    RiskEntry now = march.entry(RiskId.of("neglect")).orElseThrow();
    assertEquals(Movement.FALLEN, now.movement());
    assertEquals("High", now.bandBefore().orElseThrow().band());
    assertEquals("Medium", now.bandAfter().orElseThrow().band());
    assertEquals(BMG, now.owner());
    assertEquals(3, now.history().size());
    RiskEntry staff = march.entry(RiskId.of("staff")).orElseThrow();
    assertFalse(staff.open());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 1)), staff.closedOn());
    assertEquals("staff: 2 x 2 = 4, closed", staff.toString());
    RiskEntry data = march.entry(RiskId.of("data")).orElseThrow();
    assertEquals(Movement.NEVER_ASSESSED, data.movement());
    assertEquals(Optional.empty(), data.bandAfter());
    assertEquals(BMG, data.owner());
    assertEquals("data: never assessed", data.toString());
  }

  @Test
  void escalation_isSinceTheFirstOfTheAssessmentsWithoutABreak() {
    List<RiskAssessment> assessments =
        assessments(
            "1,neglect,2024-05-01,4,4,3,3,text,bmg,slg,first,,",
            "2,neglect,2024-06-01,4,4,3,3,text,bmg,,,,",
            "3,neglect,2024-08-01,4,4,3,3,text,bmg,slg,third,,",
            "4,neglect,2024-07-01,4,4,3,3,text,bmg,slg;lspg,second,,",
            "5,neglect,2024-09-01,4,4,3,3,text,bmg,lspg; slg,fourth,,",
            "6,neglect,2024-10-01,4,4,3,3,text,bmg,slg,fifth,yes,over",
            "7,neglect,2024-11-01,4,4,3,3,text,bmg,slg,sixth,,");
    RiskEntry september = register(LocalDate.of(2024, 9, 30), assessments).entries().get(0);
    assertEquals(
        List.of(
            new Escalation(LSPG, LocalDate.of(2024, 9, 1), FreeText.of("fourth")),
            new Escalation(SLG, LocalDate.of(2024, 7, 1), FreeText.of("fourth"))),
        september.escalations());
    assertEquals(Movement.UNCHANGED, september.movement());
    RiskRegister october = register(LocalDate.of(2024, 10, 1), assessments);
    assertEquals(List.of(), october.entries().get(0).escalations());
    assertEquals(List.of(), october.escalatedTo(SLG));
    RiskEntry november = register(LocalDate.of(2024, 11, 1), assessments).entries().get(0);
    assertTrue(november.open());
    assertEquals(Optional.empty(), november.closedOn());
    assertEquals(
        List.of(new Escalation(SLG, LocalDate.of(2024, 11, 1), FreeText.of("sixth"))),
        november.escalations());
  }

  @Test
  void closing_isOnTheFirstOfTheAssessmentsThatCloseIt() {
    List<RiskAssessment> assessments =
        assessments(
            "1,neglect,2024-05-01,1,1,1,1,,bmg,,,yes,over",
            "2,neglect,2024-06-01,1,1,1,1,,bmg,,,yes,still over");
    RiskEntry entry = register(MON_2025_03_31, assessments).entries().get(0);
    assertEquals(Optional.of(LocalDate.of(2024, 5, 1)), entry.closedOn());
  }

  @Test
  void mitigationThatMakesItWorse_isPointedOut() {
    List<RiskAssessment> assessments =
        assessments(
            "1,neglect,2024-05-01,2,3,3,2,text,bmg,,,,",
            "2,staff,2024-07-01,2,3,2,4,text,bmg,,,,",
            "3,data,2025-03-31,2,3,2,4,text,bmg,,,yes,over");
    assertEquals(
        List.of("staff"), names(register(MON_2025_03_31, assessments).worseAfterMitigation()));
  }

  @Test
  void equalScores_keepTheOrderOfTheRecords() {
    List<RiskAssessment> assessments =
        assessments(
            "1,data,2025-03-31,2,3,2,3,,bmg,,,,",
            "2,staff,2024-07-01,3,2,3,2,,bmg,,,,",
            "3,neglect,2024-07-01,1,5,1,5,,bmg,,,,");
    assertEquals(
        List.of("staff", "data", "neglect"), names(register(MON_2025_03_31, assessments).open()));
  }

  @Test
  void movementAcrossVersionsOfTheScale_isNotJudged() {
    List<Risk> risks = risks("1,old,Old,text,2023-04-01,bmg,minutes");
    List<RiskAssessment> assessments =
        assessments("1,old,2024-03-31,3,3,3,3,,bmg,,,,", "2,old,2024-04-01,4,4,4,4,,bmg,,,,");
    RiskEntry now = RiskRegister.of(risks, assessments, SCALE, MON_2025_03_31).entries().get(0);
    assertEquals(Movement.SCALE_CHANGED, now.movement());
    RiskEntry then =
        RiskRegister.of(risks, assessments, SCALE, LocalDate.of(2024, 3, 31)).entries().get(0);
    assertEquals("Some", then.bandAfter().orElseThrow().band());
  }

  @Test
  void assessmentBeyondTheScale_isRefusedByName() {
    assertEquals(
        "Cannot use assessment 9: impact on five must be 1 to 5 but was 6",
        refusal(
            () ->
                register(
                    MON_2025_03_31, assessments("9,neglect,2024-05-01,1,1,1,6,text,bmg,,,,"))));
    assertEquals(
        "Cannot use assessment 9: likelihood on five must be 1 to 5 but was 6",
        refusal(
            () ->
                register(
                    MON_2025_03_31, assessments("9,neglect,2024-05-01,6,1,1,1,text,bmg,,,,"))));
  }

  @Test
  void registerAsItWasKnown_isThatOfTheRecordsOfTheDay() {
    Records<Risk> records =
        Sheets.read(
            RiskTables.RISKS,
            "id,corrects,risk,title,description,opened,owner,origin-other,recorded,source,"
                + "responsible",
            "1,,neglect,Neglekt,text,2024-04-01,bmg,minutes,2024-04-01,minutes,office",
            "2,1,neglect,Neglect,text,2024-04-01,bmg,minutes,2024-06-01,minutes,office");
    List<String> titles =
        Stream.of(LocalDate.of(2024, 5, 31), LocalDate.of(2024, 6, 1))
            .map(day -> RiskRegister.of(records.asKnownOn(day).current(), List.of(), SCALE, day))
            .map(register -> register.entries().get(0).risk().title())
            .toList();
    assertEquals(List.of("Neglekt", "Neglect"), titles);
  }
}
