// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Quorum;
import org.ncscp.core.voting.Threshold;

/** Which of several rules is that of a part of a joint meeting. */
class OfSegmentTest {
  private static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2024, 1, 1));

  /** The rules there are, the part that is asked for, and the rule that holds for it. */
  @ParameterizedTest
  @CsvSource({
    "whole north south, north, north",
    "whole north south, south, south",
    "north south whole, west, whole",
    "north south whole, whole, whole",
    "north, north, north",
    "north, south, none",
    "north south, whole, none",
    "whole, north, whole"
  })
  void find_aPart_isItsOwnRuleOrTheWholeMeetings(String rules, String asked, String expected) {
    List<QuorumRule> there = List.of(rules.split(" ", -1)).stream().map(OfSegmentTest::of).toList();
    assertEquals(
        expected.equals("none") ? Optional.empty() : Optional.of(of(expected)),
        OfSegment.find(there, segment(asked)));
  }

  /** Of the rules the seat that must be there tells from which part each one is. */
  private static QuorumRule of(String part) {
    return QuorumRule.builder()
        .present(Quorum.parse("chair-of-" + part))
        .segment(segment(part))
        .inForce(ALWAYS)
        .build();
  }

  private static Optional<PartnershipId> segment(String part) {
    return part.equals("whole") ? Optional.empty() : Optional.of(PartnershipId.of(part));
  }

  @Test
  void find_amongDecisions_isADecision() {
    GroupDecision whole =
        GroupDecision.builder()
            .rule(
                DecisionRule.builder()
                    .addElectorate(SeatId.of("council"))
                    .threshold(Threshold.parse("1"))
                    .build())
            .inForce(ALWAYS)
            .build();
    GroupDecision north = whole.withSegment(PartnershipId.of("north"));
    assertEquals(Optional.of(north), OfSegment.find(List.of(whole, north), segment("north")));
    assertEquals(Optional.of(whole), OfSegment.find(List.of(north, whole), segment("south")));
  }

  @Test
  void find_nothingToSearchOrForNothing_isRefused() {
    assertThrows(NullPointerException.class, () -> OfSegment.find(List.<QuorumRule>of(), null));
    assertThrows(
        NullPointerException.class,
        () -> OfSegment.find((List<QuorumRule>) null, Optional.empty()));
  }
}
