// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.AgreementKind;
import org.ncscp.core.policy.FreeTraining;
import org.ncscp.core.policy.OtherOrganisations;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.AgreementId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;

class TrainingChargesTest {
  private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);
  private static final Arrangements CITY = NottinghamCity.arrangements();
  private static final OrganisationId CLUB = OrganisationId.of("a-club");

  private static List<Contribution> contributions(String... rows) {
    return Sheets.read(
            FundingTables.CONTRIBUTIONS,
            Stream.concat(
                    Stream.of("id,contributor,kind,period,scope,agreed,received"), Stream.of(rows))
                .toArray(String[]::new))
        .current();
  }

  private static TrainingCharges charges(Arrangements of, String... rows) {
    return TrainingCharges.of(of.on(MON_2025_09_01), contributions(rows));
  }

  /** The city's file with other agreements on training charges, in force from 2025. */
  private static Arrangements with(Agreement... agreements) {
    return CITY.withAgreements(
        Stream.concat(
                CITY.agreements().stream()
                    .filter(one -> one.kind() != AgreementKind.TRAINING_CHARGES),
                Stream.of(agreements))
            .toList());
  }

  private static Agreement agreement(
      String id, Set<FreeTraining> free, Optional<OtherOrganisations> others) {
    return Agreement.builder()
        .id(AgreementId.of(id))
        .kind(AgreementKind.TRAINING_CHARGES)
        .name(id)
        .freeFor(free)
        .others(others)
        .inForce(EffectivePeriod.from(LocalDate.of(2025, 1, 1)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "nottingham-city-council, 1, 0",
    "nottinghamshire-police, 1, 1",
    "imara, 0, 2",
    "nottingham-citycare, 0, 1"
  })
  void partnersAndRelevantAgencies_attendFree(String organisation, int partners, int agencies) {
    TrainingCharge charge = charges(CITY).of(OrganisationId.of(organisation));
    assertEquals(ChargeOutcome.FREE, charge.outcome());
    assertEquals(partners, charge.partners().size());
    assertEquals(agencies, charge.relevantAgencies().size());
    assertEquals(List.of(), charge.contributions());
    assertEquals(
        List.of("Inter-Agency Training"),
        charge.agreements().stream()
            .flatMap(one -> one.citations().stream())
            .map(one -> one.provision())
            .toList());
  }

  @Test
  void wholeClass_attendsFree() {
    TrainingCharges charges = charges(CITY);
    OrganisationId academy = OrganisationId.of("an-academy");
    assertEquals(
        ChargeOutcome.FREE,
        charges.ofUnnamed(academy, Set.of(OrganisationKind.of("academy"))).outcome());
    assertEquals(
        ChargeOutcome.MAY_BE_CHARGED,
        charges.ofUnnamed(academy, Set.of(OrganisationKind.of("chess-club"))).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "2025/26, children, 1, , FREE",
    "2025/26, both, 1, 0, FREE",
    "2025/26, children, 0, 0.01, FREE",
    "2025/26, children, 0, 0, MAY_BE_CHARGED",
    "2025/26, children, 0, , MAY_BE_CHARGED",
    "2025/26, adults, 100, 100, MAY_BE_CHARGED",
    "2024/25, children, 100, 100, MAY_BE_CHARGED",
    "2025-09-01 to 2025-09-01, children, 100, , FREE",
    "2025-09-02 to 2026-09-01, children, 100, , MAY_BE_CHARGED"
  })
  void contributor_attendsFreeInItsPeriod(
      String period, String scope, String agreed, String received, ChargeOutcome expected) {
    String paid = received == null ? "" : received;
    String row = "1,a-club,contribution," + period + "," + scope + "," + agreed + "," + paid;
    TrainingCharge charge = charges(CITY, row).ofUnnamed(CLUB, Set.of());
    assertEquals(expected, charge.outcome());
    assertEquals(
        expected == ChargeOutcome.FREE ? contributions(row) : List.of(), charge.contributions());
  }

  @Test
  void contributionOfAnother_doesNotCount() {
    assertEquals(
        ChargeOutcome.MAY_BE_CHARGED,
        charges(CITY, "1,another-club,contribution,2025/26,children,5,")
            .ofUnnamed(CLUB, Set.of())
            .outcome());
  }

  @Test
  void partnerThatContributes_hasBothReasons() {
    TrainingCharge charge =
        charges(CITY, "1,nottinghamshire-police,contribution,2025/26,children,38000,")
            .of(OrganisationId.of("nottinghamshire-police"));
    assertEquals(List.of(1, 1), List.of(charge.partners().size(), charge.contributions().size()));
  }

  @Test
  void rule_isThatOfTheArrangements() {
    String paid = "1,imara,contribution,2025/26,children,5,";
    OrganisationId imara = OrganisationId.of("imara");
    OrganisationId police = OrganisationId.of("nottinghamshire-police");
    TrainingCharges partnersOnly =
        charges(
            with(
                agreement(
                    "a",
                    Set.of(FreeTraining.PARTNERS),
                    Optional.of(OtherOrganisations.NOT_ADMITTED))),
            paid);
    assertEquals(ChargeOutcome.FREE, partnersOnly.of(police).outcome());
    assertEquals(ChargeOutcome.NOT_ADMITTED, partnersOnly.of(imara).outcome());
    assertEquals(List.of(), partnersOnly.of(imara).relevantAgencies());
    assertEquals(List.of(), partnersOnly.of(imara).contributions());
    TrainingCharges contributorsOnly =
        charges(with(agreement("a", Set.of(FreeTraining.CONTRIBUTORS), Optional.empty())), paid);
    assertEquals(ChargeOutcome.UNSPECIFIED, contributorsOnly.of(police).outcome());
    assertEquals(ChargeOutcome.FREE, contributorsOnly.of(imara).outcome());
  }

  /** Who attends free is not stated, and that is not nobody. */
  @Test
  void agreementThatDoesNotSayWhoAttendsFree_saysNothing() {
    TrainingCharges charges =
        charges(with(agreement("a", Set.of(), Optional.of(OtherOrganisations.MAY_BE_CHARGED))));
    assertEquals(
        ChargeOutcome.UNSPECIFIED,
        charges.of(OrganisationId.of("nottinghamshire-police")).outcome());
    assertEquals(ChargeOutcome.UNSPECIFIED, charges.ofUnnamed(CLUB, Set.of()).outcome());
  }

  @Test
  void namedOrganisation_isNotAskedForAsUnnamed() {
    OrganisationId imara = OrganisationId.of("imara");
    assertEquals(
        "organisation must be one that the arrangements do not name but was imara",
        assertThrows(IllegalArgumentException.class, () -> charges(CITY).ofUnnamed(imara, Set.of()))
            .getMessage());
  }

  @Test
  void noAgreement_saysNothing() {
    TrainingCharge charge = charges(with()).of(OrganisationId.of("nottinghamshire-police"));
    assertEquals(
        new TrainingCharge(ChargeOutcome.UNSPECIFIED, List.of(), List.of(), List.of(), List.of()),
        charge);
  }

  @Test
  void agreementOfAnotherDay_saysNothing() {
    TrainingCharges before =
        TrainingCharges.of(
            with(agreement("a", Set.of(FreeTraining.PARTNERS), Optional.empty())
                    .withInForce(EffectivePeriod.from(MON_2025_09_01)))
                .on(MON_2025_09_01.minusDays(1)),
            List.of());
    assertEquals(
        ChargeOutcome.UNSPECIFIED,
        before.of(OrganisationId.of("nottinghamshire-police")).outcome());
  }

  @Test
  void agreementsThatDiffer_sayNothingOfOthers() {
    Agreement free =
        agreement(
            "a", Set.of(FreeTraining.PARTNERS), Optional.of(OtherOrganisations.MAY_BE_CHARGED));
    Agreement closed = agreement("b", Set.of(), Optional.of(OtherOrganisations.NOT_ADMITTED));
    assertEquals(
        ChargeOutcome.UNSPECIFIED, charges(with(free, closed)).ofUnnamed(CLUB, Set.of()).outcome());
    assertEquals(
        ChargeOutcome.MAY_BE_CHARGED,
        charges(with(free, closed.withOthers(Optional.empty())))
            .ofUnnamed(CLUB, Set.of())
            .outcome());
  }

  @Test
  void unnamedOrganisation_isRefusedByName() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> charges(CITY).of(CLUB)).getMessage();
    assertEquals(
        "organisation must be one of "
            + CITY.organisations().stream().map(one -> one.id()).toList()
            + " but was a-club",
        message);
  }

  @Test
  void chargesOfAnotherKindOfAgreement_areRefused() {
    Agreement free =
        agreement(
            "a", Set.of(FreeTraining.CONTRIBUTORS), Optional.of(OtherOrganisations.NOT_ADMITTED));
    assertEquals(
        "free-for must be left out unless the kind is training-charges but was contributors for"
            + " policy",
        assertThrows(IllegalArgumentException.class, () -> free.withKind(AgreementKind.POLICY))
            .getMessage());
    assertEquals(
        "others must be left out unless the kind is training-charges but was not-admitted for"
            + " thresholds",
        assertThrows(
                IllegalArgumentException.class,
                () -> free.withFreeFor(Set.of()).withKind(AgreementKind.THRESHOLDS))
            .getMessage());
  }
}
