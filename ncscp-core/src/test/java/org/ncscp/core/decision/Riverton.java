// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Quorum;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Threshold;
import org.ncscp.core.voting.VoteBase;

/**
 * An invented partnership that names who holds its posts and who deputises. Its executive has five
 * seats that may vote, and two that are heard; how it decides, each test says.
 */
final class Riverton {
  /** Three of the five seats, and the two others. */
  static final List<String> THREE = List.of("council", "icb", "force");

  static final List<String> FOUR = List.of("council", "icb", "force", "college");
  static final List<String> FIVE = List.of("council", "icb", "force", "college", "trust");

  /** The holders of their posts on 1 September 2025. */
  static final String COUNCIL = "P-10";

  static final String ICB = "P-21";
  static final String FORCE = "P-30";

  /** Nobody is recorded as holding these two seats. */
  static final String COLLEGE = "P-41";

  static final String TRUST = "P-51";

  static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2025, 1, 1));

  private static final Arrangements FILE =
      read(
          """
          arrangements: riverton
          name: Riverton Safeguarding Children Partnership
          edition: 2025-01-01
          sources:
            text: {instrument: Riverton handbook, force: local-arrangements, evidence: read}
          versions:
            - {title: Riverton handbook of 2025, from: 2025-01-01, cites: {text: [Title]}}
          organisations:
            - {id: council, name: Council, kinds: [local-authority]}
            - {id: icb, name: Board, kinds: [integrated-care-board]}
            - {id: force, name: Force, kinds: [police]}
            - {id: college, name: College, kinds: [college]}
            - {id: trust, name: Trust, kinds: [hospital-trust]}
          posts:
            - id: council-head
              title: Head
              organisation: council
              holders:
                - {person: P-10, as: holder, from: 2025-01-01}
                - {person: P-11, as: deputy, from: 2025-07-14, to: 2025-07-18}
                - {person: P-12, as: deputy, scope: [delay], from: 2025-01-01}
                - {person: P-13, as: deputy, scope: [lead, terms], from: 2025-01-01}
                - {person: P-99, as: deputy, from: 2025-01-01}
            - id: icb-head
              title: Head
              organisation: icb
              holders:
                - {person: P-20, as: holder, from: 2025-01-01, to: 2025-06-30}
                - {person: P-21, as: interim, from: 2025-07-01}
                - {person: P-22, as: deputy, from: 2025-01-01}
                - {person: P-99, as: deputy, from: 2025-01-01}
            - id: force-head
              title: Head
              organisation: force
              holders:
                - {person: P-30, as: holder, from: 2025-01-01, to: 2025-09-01}
                - {person: P-33, as: holder, from: 2025-09-02}
                - {person: P-32, as: deputy, from: 2025-01-01}
                - {person: P-99, as: deputy, from: 2025-01-01}
            - id: college-head
              title: Head
              organisation: college
              holders:
                - {person: P-40, as: holder, from: 2025-01-01, to: 2025-03-31}
            - {id: scrutineer, title: Independent Scrutineer}
            - {id: charity-head, title: Head}
          partners:
            - {organisation: council, role: local-authority, lead: council-head}
            - {organisation: icb, role: integrated-care-board, lead: icb-head}
            - {organisation: force, role: police, lead: force-head}
          groups:
            - id: executive
              name: Executive
              owners: [riverton, moorside]
              escalates-to: board
              seats:
                - {seat: council, title: Head, organisation: council, post: council-head, standing: decision-maker}
                - {seat: icb, title: Head, organisation: icb, post: icb-head, standing: decision-maker}
                - {seat: force, title: Head, organisation: force, post: force-head, standing: decision-maker}
                - {seat: college, title: Head, organisation: college, post: college-head, standing: decision-maker}
                - {seat: trust, title: A nurse, organisation: trust, standing: decision-maker}
                - {seat: scrutineer, title: Scrutineer, post: scrutineer, standing: adviser}
                - {seat: charity, title: Head, post: charity-head, standing: member}
            - id: board
              name: Board
              reserved-matters:
                - {matter: The yearly report, kinds: [yearly-report]}
              seats:
                - {seat: council, title: Head, organisation: council, post: council-head, standing: decision-maker}
          """);

  private Riverton() {}

  private static Arrangements read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return Arrangements.read(
          new ByteArrayInputStream(bytes), "riverton.yaml", NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The arrangements, with another executive. */
  static Arrangements executive(UnaryOperator<Group> change) {
    List<Group> groups =
        FILE.groups().stream()
            .map(group -> group.id().equals(GroupId.of("executive")) ? change.apply(group) : group)
            .toList();
    return FILE.withGroups(groups);
  }

  /** The votes of some seats of all of them, without consensus first. */
  static DecisionRule.Builder rule(String threshold, List<String> seats) {
    return DecisionRule.builder()
        .electorate(seats.stream().map(SeatId::of).toList())
        .threshold(Threshold.parse(threshold))
        .base(VoteBase.ALL_SEATS);
  }

  static GroupDecision decides(DecisionRule.Builder rule) {
    return GroupDecision.builder().rule(rule.build()).inForce(ALWAYS).build();
  }

  static QuorumRule quorum(String present, QuorumEnforcement ifNotMet) {
    return QuorumRule.builder()
        .present(Quorum.parse(present))
        .ifNotMet(ifNotMet)
        .inForce(ALWAYS)
        .build();
  }

  static DecisionRequirement.Builder requires() {
    return DecisionRequirement.builder().inForce(ALWAYS);
  }
}
