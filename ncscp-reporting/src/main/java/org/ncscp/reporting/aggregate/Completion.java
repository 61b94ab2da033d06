// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.assurance.audit.SchoolAudit;
import org.ncscp.core.assurance.audit.SchoolSetting;
import org.ncscp.core.assurance.audit.Section11Comparison;
import org.ncscp.core.assurance.audit.SettingId;
import org.ncscp.core.assurance.audit.StageReturns;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;

/**
 * Whether one setting or agency returned what was asked of it. Which one it is, is not kept.
 *
 * @param kind what it is
 * @param state what came of it
 * @param stage the first of the days for it that was kept; there if and only if one was
 */
public record Completion(OrganisationKind kind, State state, Optional<ReturnStage> stage) {

  /** What came of a return. */
  public enum State {
    /** It came by one of the days for it. */
    BY_STAGE,
    /** It came after the last of the days for it. */
    LATE,
    /** It came, and no days were set for it. */
    RETURNED,
    /** A part of it came. */
    PARTLY_RETURNED,
    /** It did not come, and there is still time or no days were set for it. */
    OUTSTANDING,
    /** It did not come, and the last of the days for it has passed. */
    OVERDUE,
    /** It is not asked of it. */
    OUT_OF_SCOPE
  }

  /**
   * Checks that there is a stage where one was kept.
   *
   * @param kind what it is
   * @param state what came of it
   * @param stage the first of the days for it that was kept
   * @throws IllegalArgumentException if there is a stage and none was kept, or none and one was
   */
  public Completion {
    requireNonNull(kind, "kind");
    requireNonNull(state, "state");
    if ((state == State.BY_STAGE) != requireNonNull(stage, "stage").isPresent()) {
      throw new IllegalArgumentException(
          "stage must be "
              + (state == State.BY_STAGE ? "given" : "left out")
              + " for "
              + state
              + " but was "
              + stage.map(ReturnStage::stage).orElse("left out"));
    }
  }

  /**
   * Returns what each setting of a school audit returned, under section 175 or 157 of the Education
   * Act 2002.
   *
   * @param audit the audit of one school year, on its day
   * @return one for each setting of the school year, in the order of their records
   */
  public static List<Completion> of(SchoolAudit audit) {
    Map<SettingId, ReturnStage> kept = new LinkedHashMap<>();
    for (StageReturns stage : audit.stages()) {
      stage.settings().forEach(setting -> kept.put(setting, stage.stage()));
    }
    Map<SettingId, State> others = new LinkedHashMap<>();
    audit.outOfScope().forEach(setting -> others.put(setting, State.OUT_OF_SCOPE));
    audit.outstanding().forEach(setting -> others.put(setting, State.OUTSTANDING));
    audit.overdue().forEach(setting -> others.put(setting, State.OVERDUE));
    audit.late().forEach(setting -> others.put(setting, State.LATE));
    List<Completion> completions = new ArrayList<>();
    for (SchoolSetting one : audit.settings()) {
      if (one.schoolYear().equals(audit.schoolYear())) {
        Optional<ReturnStage> stage = Optional.ofNullable(kept.get(one.setting()));
        State other = others.getOrDefault(one.setting(), State.RETURNED);
        completions.add(
            new Completion(one.kind(), stage.isPresent() ? State.BY_STAGE : other, stage));
      }
    }
    return List.copyOf(completions);
  }

  /**
   * Returns what each agency returned that was asked to assess itself under section 11 of the
   * Children Act 2004. Days for it are not recorded.
   *
   * @param comparison the cycle, on its day
   * @param kindOf what each agency is
   * @return one for each agency that was asked, in the order given
   */
  public static List<Completion> of(
      Section11Comparison comparison, Function<OrganisationId, OrganisationKind> kindOf) {
    List<Completion> completions = new ArrayList<>();
    for (OrganisationId agency : comparison.agencies()) {
      State state = State.RETURNED;
      if (comparison.notReturned().contains(agency)) {
        state = State.OUTSTANDING;
      } else if (comparison.partlyReturned().contains(agency)) {
        state = State.PARTLY_RETURNED;
      }
      completions.add(new Completion(kindOf.apply(agency), state, Optional.empty()));
    }
    return List.copyOf(completions);
  }
}
