// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.Fact.ExtensionGranted;
import org.ncscp.core.history.KnownExtension;
import org.ncscp.core.reference.RuleId;

/** The extensions of a case beside the decisions that they cite. */
final class ExtensionReview {
  private final Register register;
  private final CaseHistory history;
  private final List<RegisterWarning> warnings = new ArrayList<>();

  ExtensionReview(Register register, CaseHistory history) {
    this.register = register;
    this.history = history;
  }

  List<RegisterWarning> list() {
    for (KnownExtension extension : history.known().extensions()) {
      extension.grant().ifPresent(grant -> granted(grant, extension.request().rule()));
    }
    return List.copyOf(warnings);
  }

  private void granted(ExtensionGranted grant, RuleId rule) {
    Optional<Decision> cited = register.decision(grant.decision());
    if (cited.isEmpty()) {
      add(RegisterWarningKind.EXTENSION_WITHOUT_DECISION, grant, rule, "is not in the register");
      return;
    }
    Decision decision = cited.get();
    if (decision.isCarried().isEmpty()) {
      add(
          RegisterWarningKind.EXTENSION_RESULT_NOT_STATED,
          grant,
          rule,
          "does not state whether it was carried");
    } else if (!decision.isCarried().get()) {
      add(RegisterWarningKind.EXTENSION_NOT_CARRIED, grant, rule, "was not carried");
    }
    if (decision.status().equals(Optional.of(DecisionStatus.SUPERSEDED))) {
      add(RegisterWarningKind.EXTENSION_SUPERSEDED, grant, rule, "is superseded");
    }
    differences(grant, rule, decision);
  }

  private void differences(ExtensionGranted grant, RuleId rule, Decision decision) {
    if (!decision.decidedOn().equals(grant.decidedOn())) {
      add(
          RegisterWarningKind.EXTENSION_DIFFERS,
          grant,
          rule,
          "is of " + decision.decidedOn() + " and not of " + grant.decidedOn());
    }
    List<ExtendedDeadline> deadlines =
        decision.extendedDeadlines().stream()
            .filter(one -> one.concerns().equals(history.reference()) && one.rule().equals(rule))
            .toList();
    if (deadlines.isEmpty()) {
      add(RegisterWarningKind.EXTENSION_DIFFERS, grant, rule, "does not name that deadline");
    }
    List<LocalDate> days = deadlines.stream().flatMap(one -> one.until().stream()).toList();
    if (!days.isEmpty() && !days.contains(grant.until())) {
      add(
          RegisterWarningKind.EXTENSION_DIFFERS,
          grant,
          rule,
          "gives time until " + days.get(0) + " and not until " + grant.until());
    }
  }

  private void add(RegisterWarningKind kind, ExtensionGranted grant, RuleId rule, String what) {
    String line =
        "extension "
            + grant.id()
            + " of "
            + rule
            + " in case "
            + history.reference()
            + " cites decision "
            + grant.decision()
            + ", which "
            + what;
    warnings.add(new RegisterWarning(kind, grant.decision(), line));
  }
}
