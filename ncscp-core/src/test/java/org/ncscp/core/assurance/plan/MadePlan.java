// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.assurance.Made;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;

/** Made-up records of plans. */
final class MadePlan {
  private final Made made;

  MadePlan(long seed) {
    made = new Made(seed);
  }

  Made made() {
    return made;
  }

  Priority priority(int place) {
    return Priority.builder()
        .provenance(Made.provenance(place))
        .priority(Made.named(PriorityId::of, place))
        .title(made.words())
        .aim(made.words())
        .plan(made.words())
        .period(made.period())
        .overarching(made.coin())
        .build();
  }

  PriorityProgress priorityProgress(int place) {
    Progress progress = made.one(Progress.values());
    return PriorityProgress.builder()
        .provenance(Made.provenance(place))
        .priority(Made.named(PriorityId::of, place))
        .period(made.period())
        .progress(progress)
        .reason(reason(progress))
        .evidence(made.maybe(made::text))
        .impact(made.maybe(made::text))
        .build();
  }

  AgreedAction action(int place) {
    LocalDate agreed = made.day(90);
    return AgreedAction.builder()
        .provenance(Made.provenance(place))
        .action(Made.named(AgreedActionId::of, place))
        .basis(made.one(ActionBasis.values()))
        .basisId(Made.named(BasisId::of, made.upTo(3)))
        .text(made.text())
        .owner(made.body())
        .agreed(agreed)
        .due(agreed.plusDays(made.upTo(90)))
        .build();
  }

  /** How one of five actions stood; each place is a day of its own. */
  ActionProgress actionProgress(int place) {
    Progress progress = made.one(Progress.values());
    return ActionProgress.builder()
        .provenance(Made.provenance(place))
        .action(Made.named(AgreedActionId::of, made.upTo(5)))
        .day(LocalDate.of(2024, 1, 1).plusDays(place * 25L + made.upTo(25)))
        .progress(progress)
        .reason(reason(progress))
        .evidence(made.maybe(made::text))
        .impact(made.maybe(made::text))
        .build();
  }

  /** A version of one of two procedures, in force together with others or not. */
  ProcedureVersion version(int place) {
    return ProcedureVersion.builder()
        .provenance(Made.provenance(place))
        .procedure(Made.named(ProcedureId::of, made.upTo(2)))
        .title(made.words())
        .version("v" + place)
        .inForce(made.inForce())
        .update(made.one(UpdateKind.values()))
        .because(made.maybe(made::text))
        .maintainedBy(GroupId.of("ppg"))
        .build();
  }

  ProcedureProposal proposal(int place) {
    return ProcedureProposal.builder()
        .provenance(Made.provenance(place))
        .proposal(Made.named(ProposalId::of, place))
        .procedure(Made.named(ProcedureId::of, made.upTo(2)))
        .day(made.day(90))
        .by(made.body())
        .text(made.text())
        .build();
  }

  /** A decision on one of five proposals; each place is a day of its own. */
  ProposalDecision decision(int place) {
    ProposalResult result = made.one(ProposalResult.values());
    return ProposalDecision.builder()
        .provenance(Made.provenance(place))
        .proposal(Made.named(ProposalId::of, made.upTo(5)))
        .group(GroupId.of("ppg"))
        .day(LocalDate.of(2024, 2, 1).plusDays(place))
        .result(result)
        .inVersion(result == ProposalResult.AGREED ? made.maybe(made::words) : Optional.empty())
        .build();
  }

  private Optional<FreeText> reason(Progress progress) {
    boolean needed = progress != Progress.SOME && progress != Progress.COMPLETED;
    return needed ? Optional.of(made.text()) : made.maybe(made::text);
  }
}
