// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ncscp.core.statement.FindingId;
import org.ncscp.core.statement.FindingOverride;
import org.ncscp.reporting.reconciliation.Clearance.Overridden;

/**
 * What does not reconcile in a report, and what does. Immutable and thread-safe.
 *
 * <pre>{@code
 * ComputedFigures computed = ComputedFigures.of(year, records).withDecisions(register);
 * Reconciliation reconciliation =
 *     StatementChecks.of(records, computed).plus(DecisionChecks.of(register, year, england));
 * reconciliation.findings();       // "overspend is stated as £22,048, but expenditure £441,671 less …"
 * reconciliation.clearance(records.of(StatementTables.OVERRIDES).current()).mayPublish();
 * }</pre>
 */
public final class Reconciliation {
  private final List<Finding> findings;
  private final List<String> agreements;

  private Reconciliation(Collection<Finding> findings, Collection<String> agreements) {
    this.findings =
        findings.stream()
            .sorted(
                comparing(Finding::severity)
                    .thenComparing(Finding::kind)
                    .thenComparing(Finding::id))
            .toList();
    this.agreements = agreements.stream().distinct().sorted().toList();
  }

  /**
   * Returns a reconciliation of what was found.
   *
   * @param findings what does not reconcile, each name once
   * @param agreements what does, one line for each
   * @return the reconciliation
   * @throws IllegalArgumentException if two different findings have one name
   */
  public static Reconciliation of(Collection<Finding> findings, Collection<String> agreements) {
    Map<FindingId, Finding> named = new TreeMap<>();
    for (Finding finding : requireNonNull(findings, "findings")) {
      Finding other = named.put(finding.id(), finding);
      if (other != null && !other.equals(finding)) {
        throw new IllegalArgumentException(
            "finding must have a name of its own but two have " + finding.id());
      }
    }
    return new Reconciliation(named.values(), requireNonNull(agreements, "agreements"));
  }

  /**
   * Returns this and another together.
   *
   * @param other what was found elsewhere
   * @return all that was found
   * @throws IllegalArgumentException if two different findings have one name
   */
  public Reconciliation plus(Reconciliation other) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(requireNonNull(other, "other").findings);
    List<String> right = new ArrayList<>(agreements);
    right.addAll(other.agreements);
    return of(all, right);
  }

  /**
   * Returns what does not reconcile.
   *
   * @return by severity, kind and name
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the findings of a severity.
   *
   * @param severity which
   * @return by kind and name
   */
  public List<Finding> findings(Severity severity) {
    requireNonNull(severity, "severity");
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * Returns the errors.
   *
   * @return by kind and name
   */
  public List<Finding> errors() {
    return findings(Severity.ERROR);
  }

  /**
   * Returns what was checked and is just right.
   *
   * @return one line for each, in the order of their letters
   */
  public List<String> agreements() {
    return agreements;
  }

  /**
   * Returns the errors that no override names.
   *
   * @param overrides overrides that are held to be right
   * @return the errors that keep the report from being published
   * @throws IllegalArgumentException if two overrides name one finding
   */
  public List<Finding> unresolved(Collection<FindingOverride> overrides) {
    return clearance(overrides).unresolved();
  }

  /**
   * Holds the findings against what people answer for.
   *
   * @param overrides overrides that are held to be right; a warning or note may have one too
   * @return what is overridden, what is not, and which override names nothing
   * @throws IllegalArgumentException if two overrides name one finding
   */
  public Clearance clearance(Collection<FindingOverride> overrides) {
    Map<FindingId, FindingOverride> unused = new TreeMap<>();
    for (FindingOverride override : requireNonNull(overrides, "overrides")) {
      if (unused.put(override.finding(), override) != null) {
        throw new IllegalArgumentException(
            "finding must have one override at most but " + override.finding() + " has two");
      }
    }
    List<Overridden> overridden = new ArrayList<>();
    List<Finding> unresolved = new ArrayList<>();
    for (Finding finding : findings) {
      FindingOverride override = unused.remove(finding.id());
      if (override != null) {
        overridden.add(new Overridden(finding, override));
      } else if (finding.severity() == Severity.ERROR) {
        unresolved.add(finding);
      }
    }
    return new Clearance(overridden, unresolved, List.copyOf(unused.values()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reconciliation that
        && findings.equals(that.findings)
        && agreements.equals(that.agreements);
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /** Returns how many findings there are of each severity. */
  @Override
  public String toString() {
    return "Reconciliation["
        + errors().size()
        + " errors, "
        + findings(Severity.WARNING).size()
        + " warnings, "
        + findings(Severity.NOTE).size()
        + " notes, "
        + agreements.size()
        + " agreements]";
  }
}
