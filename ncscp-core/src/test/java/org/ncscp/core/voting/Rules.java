// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.reference.SeatId;

/** Every rule there is, of some thresholds and bases. */
final class Rules {
  static final List<VoteBase> STATED =
      List.of(VoteBase.ALL_SEATS, VoteBase.SEATS_PRESENT, VoteBase.VOTES_CAST);

  private static final List<Optional<Abstention>> EFFECTS =
      List.of(
          Optional.empty(), Optional.of(Abstention.COUNTED), Optional.of(Abstention.NOT_COUNTED));

  private Rules() {}

  /** All that can be built: with each abstention rule, tie and casting vote. */
  static List<DecisionRule> every(int seats, List<String> thresholds, List<VoteBase> bases) {
    return every(seats, thresholds, bases, List.of(Tie.values()), List.of(CastingVote.values()));
  }

  private static List<DecisionRule> every(
      int seats,
      List<String> thresholds,
      List<VoteBase> bases,
      List<Tie> ties,
      List<CastingVote> castings) {
    List<DecisionRule> rules = new ArrayList<>();
    for (String threshold : thresholds) {
      for (VoteBase base : bases) {
        for (Tie tie : ties) {
          for (CastingVote casting : castings) {
            for (Optional<Abstention> effect : EFFECTS) {
              DecisionRule.Builder rule =
                  of(seats, threshold).base(base).tie(tie).castingVote(casting).abstentions(effect);
              try {
                rules.add(rule.build());
              } catch (IllegalArgumentException contradiction) {
                // no such rule
              }
            }
          }
        }
      }
    }
    return rules;
  }

  /** The rules that leave nothing open. */
  static List<DecisionRule> stated(int seats, List<String> thresholds) {
    return every(
        seats,
        thresholds,
        STATED,
        List.of(Tie.NOT_CARRIED, Tie.ESCALATED, Tie.CASTING_VOTE),
        List.of(CastingVote.NONE, CastingVote.CHAIR));
  }

  static DecisionRule.Builder of(int seats, String threshold) {
    return DecisionRule.builder()
        .electorate(Letters.seats(seats))
        .threshold(Threshold.parse(threshold));
  }

  /** Each seat votes for itself. */
  static Map<SeatId, String> itself(DecisionRule rule) {
    Map<SeatId, String> voters = new LinkedHashMap<>();
    rule.electorate().forEach(seat -> voters.put(seat, seat.value()));
    return voters;
  }
}
