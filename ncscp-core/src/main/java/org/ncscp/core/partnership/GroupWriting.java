// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.List;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Chairmanship;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.group.ReservedMatter;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.TaskAndFinish;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.voting.DecisionRule;

/** Writes what {@link GroupReading} reads. */
final class GroupWriting {
  private final EntryWriting entries;
  private final PartnershipId own;

  GroupWriting(EntryWriting entries, PartnershipId own) {
    this.entries = entries;
    this.own = own;
  }

  void write(List<Group> groups, Section file) {
    file.list("groups", groups, this::group);
  }

  private Section group(Group group) {
    Section section = new Section();
    section.text("id", group.id());
    section.text("name", group.name());
    section.optional("abbreviation", group.abbreviation());
    section.texts("also-known-as", group.alsoKnownAs());
    section.optional("purpose", group.purpose());
    section.texts("functions", group.functions());
    section.texts("reports-to", group.reportsTo());
    if (!group.owners().equals(List.of(own))) {
      section.texts("owners", group.owners());
    }
    section.texts("meetings", group.meetings());
    if (group.declarationsAtEachMeeting()) {
      section.text("declarations", "each-meeting");
    }
    section.optional("escalates-to", group.escalatesTo());
    group
        .taskAndFinish()
        .ifPresent(task -> section.put("task-and-finish", taskAndFinish(task).entries()));
    section.list("reserved-matters", group.reservedMatters(), this::reservedMatter);
    section.list("seats", group.seats(), this::seat);
    section.list("chairs", group.chairs(), this::chairing);
    section.list("vice-chairs", group.viceChairs(), this::chairing);
    section.list("quorum", group.quorums(), this::quorum);
    section.list("decisions", group.decisions(), this::decision);
    section.list("requirements", group.requirements(), this::requirement);
    entries.common(group, section);
    return section;
  }

  private static Section taskAndFinish(TaskAndFinish task) {
    Section section = new Section();
    section.text("task", task.task());
    section.optional("until", task.until());
    return section;
  }

  private Section reservedMatter(ReservedMatter matter) {
    Section section = new Section();
    section.text("matter", matter.matter());
    section.texts("kinds", matter.kinds());
    entries.common(matter, section);
    return section;
  }

  private Section seat(Seat seat) {
    Section section = new Section();
    section.text("seat", seat.id());
    section.text("title", seat.title());
    section.optional("organisation", seat.organisation());
    section.optional("post", seat.post());
    section.texts("chair-of", seat.chairOf());
    section.constant("standing", seat.standing());
    entries.common(seat, section);
    return section;
  }

  private Section chairing(Chairing chairing) {
    Section section = new Section();
    section.constant("chair", chairing.kind());
    section.optional("by", chairing.by().map(by -> by.value()));
    section.optional("nominated-by", chairing.nominatedBy());
    section.texts("pool", chairing.pool());
    section.optional("pool-in-words", chairing.poolInWords());
    section.optional("term", chairing.term());
    section.optional("first-term", chairing.firstTerm());
    section.list("held", chairing.held(), this::chairmanship);
    entries.common(chairing, section);
    return section;
  }

  private Section chairmanship(Chairmanship held) {
    Section section = new Section();
    section.text("by", held.by());
    entries.period(held.during(), section);
    return section;
  }

  private Section quorum(QuorumRule quorum) {
    Section section = new Section();
    section.text("present", quorum.present());
    section.constant("if-not-met", quorum.ifNotMet());
    section.optional("segment", quorum.segment());
    entries.common(quorum, section);
    return section;
  }

  private Section decision(GroupDecision decision) {
    DecisionRule rule = decision.rule();
    Section section = new Section();
    section.texts("kinds", decision.kinds());
    section.texts("electorate", rule.electorate());
    Section weights = new Section();
    rule.weights().forEach((seat, votes) -> weights.text(seat.value(), votes));
    section.put("weights", weights.entries());
    section.constant("votes-by", rule.votesBy());
    section.truth("consensus-first", rule.consensusFirst());
    section.text("threshold", rule.threshold());
    section.constant("of", rule.base());
    rule.abstentions().ifPresent(effect -> section.constant("abstentions", effect));
    section.constant("tie", rule.tie());
    section.constant("casting-vote", rule.castingVote());
    section.optional("reserved-to", rule.reservedTo());
    section.truth("one-person-for-several-seats", rule.onePersonForSeveralSeats());
    section.texts("duties", decision.duties());
    section.optional("segment", decision.segment());
    entries.common(decision, section);
    return section;
  }

  private Section requirement(DecisionRequirement needed) {
    Section section = new Section();
    section.texts("kinds", needed.kinds());
    section.truth("when-reconsidered", needed.whenReconsidered());
    section.truth("grounds-to-open", needed.groundsToOpen());
    section.texts("advice-to-close", needed.adviceToClose());
    section.truth("rationale-to-close", needed.rationaleToClose());
    section.truth("quorum-to-close", needed.quorumToClose());
    entries.common(needed, section);
    return section;
  }
}
