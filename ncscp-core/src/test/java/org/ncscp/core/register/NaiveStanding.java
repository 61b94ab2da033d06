// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.register.RegisterContent.ActionStatusChanged;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.register.RegisterContent.Decided;
import org.ncscp.core.register.RegisterContent.StatusChanged;

/** How decisions stand, read anew from all entries for each question. */
final class NaiveStanding {
  private NaiveStanding() {}

  /** By day; those of one day as they were first recorded. */
  static List<Decision> decisions(List<RegisterEntry> entries) {
    List<Decision> recorded = new ArrayList<>();
    for (RegisterEntry entry : entries) {
      if (entry.content() instanceof Decided decided) {
        recorded.add(recorded(decided.reference(), entries));
      }
    }
    List<Decision> standing = new ArrayList<>();
    for (Decision decision : recorded) {
      Decision now =
          isSuperseded(decision, recorded)
              ? decision.withStatus(DecisionStatus.SUPERSEDED)
              : decision;
      int at = standing.size();
      while (at > 0 && standing.get(at - 1).decidedOn().isAfter(now.decidedOn())) {
        at--;
      }
      standing.add(at, now);
    }
    return standing;
  }

  static boolean isSuperseded(Decision decision, List<Decision> all) {
    return all.stream().anyMatch(other -> other.supersedes().contains(decision.reference()));
  }

  private static Decision recorded(DecisionReference reference, List<RegisterEntry> entries) {
    Optional<Decision> now = Optional.empty();
    for (RegisterEntry entry : entries) {
      RegisterContent content = entry.content();
      if (!content.reference().equals(reference)) {
        continue;
      }
      if (content instanceof Decided decided) {
        now = Optional.of(decided.decision());
      } else if (content instanceof Corrected corrected) {
        now = Optional.of(corrected.decision());
      } else if (content instanceof StatusChanged changed) {
        now = now.map(decision -> decision.withStatus(changed.status()));
      } else if (content instanceof ActionStatusChanged changed) {
        now = now.map(decision -> with(decision, changed.letter(), changed.status()));
      }
    }
    return now.orElseThrow();
  }

  static Decision with(Decision decision, ActionLetter letter, DecisionStatus status) {
    return decision.withActions(
        decision.actions().stream()
            .map(action -> action.letter().equals(letter) ? action.withStatus(status) : action)
            .toList());
  }
}
