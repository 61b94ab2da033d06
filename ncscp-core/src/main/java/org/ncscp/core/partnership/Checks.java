// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.ArrayList;
import java.util.List;

/** All that the parts of arrangements must agree in. */
final class Checks {
  private Checks() {}

  /** Refuses arrangements of which two parts do not agree, with every problem and its place. */
  static void require(Arrangements arrangements) {
    List<String> problems = new ArrayList<>();
    Places places = new Places(arrangements);
    Refusals refusals =
        (entry, key, message) -> problems.add(places.of(entry) + key + " " + message);
    check(arrangements, Ids.of(arrangements), refusals);
    new RuleChecks(arrangements.ruleBook(), refusals).check(arrangements);
    if (problems.isEmpty()) {
      problems.addAll(ArrangementsWriting.unkeepable(arrangements));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }

  static void check(Parts parts, Ids ids, Refusals refusals) {
    new ReferenceChecks(parts, ids, refusals).check();
    new PeriodChecks(refusals).check(parts);
    new ReviewChecks(ids, refusals).check(parts);
    new GroupChecks(refusals).check(parts);
    new VoterChecks(parts, ids, refusals).check();
  }
}
