// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.partnership.Partner;
import org.ncscp.core.partnership.RelevantAgency;
import org.ncscp.core.policy.Agreement;

/**
 * What training costs an organisation on a day, and why.
 *
 * @param outcome the answer
 * @param partners its entries among the safeguarding partners, if training is free for these
 * @param relevantAgencies by which entries of the list it is a relevant agency, if training is free
 *     for these
 * @param contributions its contributions, if training is free for contributors
 * @param agreements the agreements on training charges that are in force, with their citations
 */
public record TrainingCharge(
    ChargeOutcome outcome,
    List<Partner> partners,
    List<RelevantAgency> relevantAgencies,
    List<Contribution> contributions,
    List<Agreement> agreements) {

  /**
   * Copies the lists.
   *
   * @param outcome the answer
   * @param partners its entries among the safeguarding partners
   * @param relevantAgencies by which entries of the list it is a relevant agency
   * @param contributions its contributions
   * @param agreements the agreements on training charges that are in force
   */
  public TrainingCharge {
    requireNonNull(outcome, "outcome");
    partners = List.copyOf(partners);
    relevantAgencies = List.copyOf(relevantAgencies);
    contributions = List.copyOf(contributions);
    agreements = List.copyOf(agreements);
  }
}
