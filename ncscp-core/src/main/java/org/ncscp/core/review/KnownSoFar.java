// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.ArrayList;
import java.util.List;

/** The events that count after each that is recorded, by the day on which they happened. */
final class KnownSoFar {
  private final List<CaseEvent> recorded = new ArrayList<>();
  private List<KnownStep> steps = new ArrayList<>();

  void add(CaseEvent event) {
    recorded.add(event);
    if (CaseReplay.amends(event)) {
      steps = CaseReplay.effective(recorded);
      return;
    }
    KnownStep step = KnownStep.of(event);
    int at = steps.size();
    while (at > 0 && CaseReplay.ORDER.compare(steps.get(at - 1), step) > 0) {
      at--;
    }
    steps.add(at, step);
  }

  List<CaseEvent> recorded() {
    return recorded;
  }

  List<KnownStep> steps() {
    return steps;
  }
}
