// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.HashSet;
import java.util.Set;
import org.ncscp.core.group.Group;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RuleBook;

/** Whatever an entry names of the rule book must be in it. */
final class RuleChecks {
  private final RuleBook book;
  private final Refusals refusals;
  private final Set<RuleId> duties = new HashSet<>();

  RuleChecks(RuleBook book, Refusals refusals) {
    this.book = book;
    this.refusals = refusals;
    book.duties().forEach(duty -> duties.add(duty.id()));
  }

  void check(Parts parts) {
    for (Group group : parts.groups()) {
      group.meetings().forEach(duty -> duty(group, "meetings", duty));
    }
    for (Office office : parts.offices()) {
      for (OfficeDuty duty : office.duties()) {
        duty.rule().filter(rule -> !book.hasRule(rule)).ifPresent(rule -> duty(duty, "rule", rule));
      }
    }
    parts
        .relevantAgencies()
        .ifPresent(agencies -> agencies.review().ifPresent(duty -> duty(agencies, "review", duty)));
    parts
        .reporting()
        .ifPresent(
            reporting -> {
              for (BodyId recipient : reporting.recipients()) {
                if (!book.bodies().contains(recipient)) {
                  refusals.refuse(
                      reporting,
                      "recipients",
                      "\"" + recipient + "\" is not among the bodies of the rule book");
                }
              }
            });
  }

  private void duty(Object entry, String key, RuleId duty) {
    if (!duties.contains(duty)) {
      refusals.refuse(
          entry, key, "\"" + duty + "\" is not among the recurring duties of the rule book");
    }
  }
}
