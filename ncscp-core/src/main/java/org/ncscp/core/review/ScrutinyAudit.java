// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The independent scrutineer's yearly audit of reviews: for each case of the year whether every
 * step was in time, by whom it was decided and with what reasons; and what should be looked at.
 * Nottingham's arrangements ask for it in "Independent Scrutiny" (rapid reviews, for the Strategic
 * Leadership Group) and in "Rapid Review" (learning reviews, rapid reviews and practice reviews,
 * for the lead partners too); the wider reading is taken. Immutable and thread-safe.
 *
 * <pre>{@code
 * ScrutinyAudit audit =
 *     ScrutinyAudit.of(
 *         cases, deadlines, ReportingPeriod.ofFinancialYear(2025), LocalDate.of(2026, 4, 30));
 * audit.rows();       // one for each step
 * audit.findings();   // what should be looked at
 * }</pre>
 *
 * @param period the year
 * @param asAt the last day of which it knows
 * @param cases how many cases had a step in the year, or one to be taken
 * @param rows the steps, by case, then by the day on which they were due or else done
 * @param findings what should be looked at, by case
 */
public record ScrutinyAudit(
    ReportingPeriod period,
    LocalDate asAt,
    int cases,
    List<AuditRow> rows,
    List<AuditFinding> findings) {

  /**
   * Keeps copies of the lists.
   *
   * @param period the year
   * @param asAt the last day of which it knows
   * @param cases how many cases had a step in the year, or one to be taken
   * @param rows the steps
   * @param findings what should be looked at
   */
  public ScrutinyAudit {
    requireNonNull(period, "period");
    requireNonNull(asAt, "asAt");
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /**
   * Audits the cases of a year.
   *
   * @param cases all cases; those without a step in the year and nothing open in it are left out
   * @param deadlines what computes their deadlines
   * @param period the year
   * @param asAt the day of the audit: what was recorded by its end in London is known
   * @return the audit
   */
  public static ScrutinyAudit of(
      Collection<ReviewCase> cases,
      DeadlineCalculator deadlines,
      ReportingPeriod period,
      LocalDate asAt) {
    requireNonNull(deadlines, "deadlines");
    requireNonNull(period, "period");
    Instant end = Moment.endOf(requireNonNull(asAt, "asAt"));
    List<AuditRow> rows = new ArrayList<>();
    List<AuditFinding> findings = new ArrayList<>();
    int audited = 0;
    List<ReviewCase> sorted =
        requireNonNull(cases, "cases").stream()
            .map(one -> one.asKnownOn(end))
            .sorted(comparing(ReviewCase::reference))
            .toList();
    for (ReviewCase one : sorted) {
      CaseAudit audit = new CaseAudit(one, deadlines, end, period);
      List<AuditRow> ofTheYear = audit.rows();
      boolean active = one.known().stream().anyMatch(step -> period.contains(step.day()));
      if (active || !ofTheYear.isEmpty()) {
        rows.addAll(ofTheYear);
        findings.addAll(audit.findings());
        audited++;
      }
    }
    return new ScrutinyAudit(period, asAt, audited, rows, findings);
  }
}
