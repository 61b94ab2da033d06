// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.group.Group;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.reference.PartnershipId;

/** The parts that must agree with each other: of finished arrangements, or of a file half read. */
interface Parts {
  PartnershipId id();

  List<ArrangementsVersion> versions();

  Optional<Area> area();

  List<Succession> predecessors();

  List<Succession> successors();

  List<Board> boards();

  List<Organisation> organisations();

  List<Post> posts();

  List<Partner> partners();

  List<IssueLead> issueLeads();

  List<Delegation> delegations();

  List<Office> offices();

  Optional<RelevantAgencies> relevantAgencies();

  List<Group> groups();

  List<Agreement> agreements();

  Optional<ReviewArrangements> reviews();

  Optional<Reporting> reporting();

  Optional<Funding> funding();

  List<ComplianceReturn> returns();
}
