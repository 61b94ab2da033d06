// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What {@link NaiveLife} permits from a recommendation to its impact: which ids are there. */
final class NaiveImprovement {
  private final Set<Object> recommended = new HashSet<>();
  private final Set<Object> planned = new HashSet<>();
  private final Set<Object> closed = new HashSet<>();
  private final Set<Object> assured = new HashSet<>();
  private final Set<Object> stated = new HashSet<>();

  NaiveImprovement(List<KnownStep> before) {
    for (KnownStep known : before) {
      Step step = known.step();
      if (step instanceof ImprovementStep.Recommended r) {
        recommended.add(r.recommendation().id());
      } else if (step instanceof ImprovementStep.ActionPlanned p) {
        planned.add(p.action().id());
      } else if (step instanceof ImprovementStep.ActionCompleted c) {
        closed.add(c.action());
      } else if (step instanceof ImprovementStep.ActionCancelled c) {
        closed.add(c.action());
      } else if (step instanceof ImprovementStep.Assured a) {
        assured.add(a.assurance().reference());
      } else if (step instanceof ImprovementStep.ImpactStated i) {
        stated.add(i.impact().id());
      }
    }
  }

  boolean permits(ImprovementStep step, LocalDate day) {
    if (step instanceof ImprovementStep.Recommended r) {
      return !recommended.contains(r.recommendation().id());
    } else if (step instanceof ImprovementStep.ActionPlanned p) {
      return !planned.contains(p.action().id())
          && recommended.containsAll(p.action().answers())
          && !p.action().due().isBefore(day);
    } else if (step instanceof ImprovementStep.ActionMoved m) {
      return isOpen(m.action()) && !m.due().isBefore(day);
    } else if (step instanceof ImprovementStep.ActionCompleted c) {
      return isOpen(c.action());
    } else if (step instanceof ImprovementStep.ActionCancelled c) {
      return isOpen(c.action());
    } else if (step instanceof ImprovementStep.Evidenced e) {
      return planned.contains(e.evidence().action());
    } else if (step instanceof ImprovementStep.Assured a) {
      return !assured.contains(a.assurance().reference())
          && planned.containsAll(a.assurance().actions());
    }
    ImprovementStep.ImpactStated i = (ImprovementStep.ImpactStated) step;
    return !stated.contains(i.impact().id())
        && planned.containsAll(i.impact().of())
        && assured.containsAll(i.impact().restsOn());
  }

  private boolean isOpen(Object action) {
    return planned.contains(action) && !closed.contains(action);
  }
}
