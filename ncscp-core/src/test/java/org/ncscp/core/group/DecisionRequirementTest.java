// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PostId;

/** What a decision needs beside its votes. */
class DecisionRequirementTest {
  private static DecisionRequirement.Builder builder() {
    return DecisionRequirement.builder().inForce(EffectivePeriod.from(LocalDate.of(2024, 1, 1)));
  }

  private static String refusal(DecisionRequirement.Builder builder) {
    return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
  }

  /** What is left out is not asked for, and what is asked for holds for every kind, and always. */
  @Test
  void build_adviceAlone_asksForNothingElse() {
    DecisionRequirement advice = builder().addAdviceToClose(PostId.of("scrutineer")).build();
    assertEquals(Set.of(), advice.kinds());
    assertFalse(advice.whenReconsidered());
    assertFalse(advice.groundsToOpen());
    assertEquals(List.of(PostId.of("scrutineer")), advice.adviceToClose());
    assertFalse(advice.rationaleToClose());
    assertFalse(advice.quorumToClose());
  }

  @Test
  void build_nothingAskedFor_isRefused() {
    String nothing =
        "requirement must ask for grounds, advice, a rationale or the quorum but asked for nothing";
    assertEquals(nothing, refusal(builder()));
    assertEquals(nothing, refusal(builder().whenReconsidered(true)));
  }

  @Test
  void build_groundsForAFirstDecision_isRefused() {
    assertEquals(
        "grounds-to-open must be false where when-reconsidered is false but was true",
        refusal(builder().groundsToOpen(true).rationaleToClose(true)));
  }
}
