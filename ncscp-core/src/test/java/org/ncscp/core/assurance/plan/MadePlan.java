// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.assurance.Made;
import org.ncscp.core.reference.FreeText;

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

  private Optional<FreeText> reason(Progress progress) {
    boolean needed = progress != Progress.SOME && progress != Progress.COMPLETED;
    return needed ? Optional.of(made.text()) : made.maybe(made::text);
  }
}
