// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.partnership.Partner;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.partnership.RelevantAgency;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.AgreementKind;
import org.ncscp.core.policy.FreeTraining;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.policy.OtherOrganisations;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.Pounds;

/**
 * Who attends training free, by the arrangements of one day and the contributions of that day.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Partnership partnership = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
 * TrainingCharges charges = TrainingCharges.of(partnership, contributions);
 * charges.of(OrganisationId.of("nottinghamshire-police")).outcome();    // FREE, as a partner
 * charges.ofUnnamed(OrganisationId.of("a-club"), Set.of()).outcome();   // MAY_BE_CHARGED
 * }</pre>
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Inter-Agency Training: "free of charge
 * to all safeguarding partners/relevant agencies, and organisations who contribute financially to
 * the Partnership. Other organisations may access the training; however, charges may apply."
 */
public final class TrainingCharges {
  private final Partnership partnership;
  private final List<Contribution> contributions;
  private final List<Agreement> agreements;

  private TrainingCharges(Partnership partnership, List<Contribution> contributions) {
    this.partnership = partnership;
    this.contributions = contributions;
    this.agreements = partnership.agreements(AgreementKind.TRAINING_CHARGES);
  }

  /**
   * Returns the charges of a day.
   *
   * @param partnership the partnership on that day
   * @param contributions contributions that are held to be right, of whatever period: one counts if
   *     the day lies in its period, it is not for adults only, and more than nothing was agreed or
   *     received
   * @return the charges
   */
  public static TrainingCharges of(
      Partnership partnership, Collection<Contribution> contributions) {
    return new TrainingCharges(
        requireNonNull(partnership, "partnership"),
        contributions.stream().filter(one -> counts(one, partnership)).toList());
  }

  private static boolean counts(Contribution one, Partnership partnership) {
    return one.period().contains(partnership.day())
        && one.scope() != FundingPurpose.ADULTS
        && Stream.of(Optional.of(one.agreed()), one.received())
            .flatMap(Optional::stream)
            .anyMatch(amount -> amount.compareTo(Pounds.ZERO) > 0);
  }

  /**
   * Answers for an organisation that the arrangements name.
   *
   * @param organisation the organisation
   * @return the answer with its reasons
   * @throws IllegalArgumentException if the arrangements name no such organisation on that day
   */
  public TrainingCharge of(OrganisationId organisation) {
    return answer(organisation, partnership.relevantAgency(organisation));
  }

  /**
   * Answers for an organisation that the arrangements do not name, for example one school of many.
   *
   * @param organisation what contributions call it
   * @param kinds what it is: all kinds of organisations that the list of relevant agencies may
   *     include as a whole class
   * @return the answer with its reasons
   * @throws IllegalArgumentException if the arrangements name it on that day: {@link #of} answers
   */
  public TrainingCharge ofUnnamed(OrganisationId organisation, Set<OrganisationKind> kinds) {
    requireNonNull(organisation, "organisation");
    boolean named =
        partnership.arrangements().organisations().stream()
            .anyMatch(one -> one.id().equals(organisation) && one.holdsOn(partnership.day()));
    if (named) {
      throw new IllegalArgumentException(
          "organisation must be one that the arrangements do not name but was " + organisation);
    }
    return answer(
        organisation,
        partnership.relevantAgencies().stream()
            .filter(entry -> kinds.stream().anyMatch(entry::includes))
            .toList());
  }

  private TrainingCharge answer(OrganisationId organisation, List<RelevantAgency> entries) {
    Set<FreeTraining> free = new LinkedHashSet<>();
    Set<OtherOrganisations> others = new LinkedHashSet<>();
    for (Agreement one : agreements) {
      free.addAll(one.freeFor());
      one.others().ifPresent(others::add);
    }
    List<Partner> partners =
        partnership.partners().stream()
            .filter(one -> free.contains(FreeTraining.PARTNERS))
            .filter(one -> one.organisation().equals(organisation))
            .toList();
    List<RelevantAgency> relevant =
        free.contains(FreeTraining.RELEVANT_AGENCIES) ? entries : List.of();
    List<Contribution> given =
        contributions.stream()
            .filter(one -> free.contains(FreeTraining.CONTRIBUTORS))
            .filter(one -> one.contributor().organisation().equals(Optional.of(organisation)))
            .toList();
    boolean stated = !free.isEmpty();
    boolean isFree = !partners.isEmpty() || !relevant.isEmpty() || !given.isEmpty();
    ChargeOutcome outcome =
        isFree ? ChargeOutcome.FREE : stated ? otherwise(others) : ChargeOutcome.UNSPECIFIED;
    return new TrainingCharge(outcome, partners, relevant, given, agreements);
  }

  /** Two agreements that do not say the same say nothing. */
  private static ChargeOutcome otherwise(Set<OtherOrganisations> others) {
    if (others.size() != 1) {
      return ChargeOutcome.UNSPECIFIED;
    }
    return others.contains(OtherOrganisations.MAY_BE_CHARGED)
        ? ChargeOutcome.MAY_BE_CHARGED
        : ChargeOutcome.NOT_ADMITTED;
  }
}
