// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PriorityStanding;
import org.ncscp.core.narrative.NarrativeTables;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.ReportContent;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.report.ContentStanding.State;

/** Holds what the report must contain against what there is. */
final class ContentsCheck {
  private final ReportingPeriod period;
  private final BusinessPlan plan;
  private final Evidence evidence;
  private final List<Passage> passages;

  private ContentsCheck(
      ReportingPeriod period, BusinessPlan plan, Evidence evidence, List<Passage> passages) {
    this.period = period;
    this.plan = plan;
    this.evidence = evidence;
    this.passages = passages;
  }

  /** Returns how each required content stands, in the order of the arrangements. */
  static List<ContentStanding> of(
      Arrangements arrangements, ReportingPeriod period, YearSources sources, BusinessPlan plan) {
    ContentsCheck check =
        new ContentsCheck(
            period,
            plan,
            new Evidence(arrangements, period, sources),
            sources.current(NarrativeTables.PASSAGES));
    return arrangements.reporting().map(Reporting::contents).orElse(List.of()).stream()
        .map(check::standing)
        .toList();
  }

  private ContentStanding standing(ReportContent content) {
    int written =
        (int)
            passages.stream()
                .filter(passage -> passage.content().equals(content.id()))
                .filter(passage -> isOfPeriod(passage.period()))
                .count();
    List<EvidenceCount> counts =
        content.evidence().stream()
            .map(kind -> new EvidenceCount(kind, evidence.count(kind)))
            .toList();
    List<String> lacking = new ArrayList<>();
    if (written == 0) {
      lacking.add("nothing is written");
    }
    boolean shown = counts.stream().anyMatch(count -> count.records() > 0);
    if (!shown && !counts.isEmpty()) {
      lacking.add(
          "no record of "
              + String.join(
                  " or ",
                  content.evidence().stream().map(kind -> kind.word().replace('-', ' ')).toList()));
    }
    boolean unanswered = false;
    if (content.evidence().contains(ReportEvidence.PRIORITIES)) {
      for (PriorityStanding priority : plan.unanswered()) {
        unanswered = true;
        lacking.add("priority " + priority.priority().title() + " is not answered");
      }
    }
    State state =
        written == 0 && !shown
            ? State.MISSING
            : written > 0 && (shown || counts.isEmpty()) && !unanswered
                ? State.PRESENT
                : State.THIN;
    return new ContentStanding(content, state, written, counts, lacking);
  }

  private boolean isOfPeriod(ReportingPeriod of) {
    return of.first().equals(period.first()) && of.last().equals(period.last());
  }
}
