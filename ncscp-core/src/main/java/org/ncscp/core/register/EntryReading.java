// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ncscp.core.decision.OptionId;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.internal.JsonMap;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.reference.ActionOwner;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.register.RegisterContent.ActionStatusChanged;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.register.RegisterContent.Decided;
import org.ncscp.core.register.RegisterContent.StatusChanged;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** Reads one line of a file: an entry, or nothing and the line's problems noted. */
final class EntryReading {
  private static final List<String> CONTENTS =
      List.of("decided", "corrected", "status-changed", "action-status-changed");
  private static final List<String> OWNERS = List.of("post", "organisation", "group");
  private static final List<String> CHAIRS = List.of("organisation", "seat", "post");

  private final Problems problems;

  /** How many problems there were before the line that is read. */
  private int before;

  EntryReading(Problems problems) {
    this.problems = problems;
  }

  Optional<RegisterEntry> read(String line, String place) {
    before = problems.count();
    Optional<RegisterEntry> entry = JsonMap.parse(line, place, problems).flatMap(this::entry);
    return problems.count() == before ? entry : Optional.empty();
  }

  private Optional<RegisterEntry> entry(JsonMap line) {
    Optional<Digest> digest = line.made("digest", Digest::of);
    Optional<JsonMap> entry = line.map("entry");
    line.refuseUnread();
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> form = entry.get().wholeNumber("form");
    if (form.isPresent() && form.get() != EntryWriting.FORM) {
      entry.get().refuse("form", "must be " + EntryWriting.FORM + " but was " + form.get());
      return Optional.empty();
    }
    Optional<Integer> sequence = entry.get().wholeNumber("sequence");
    Optional<Instant> recordedAt = entry.get().made("recorded-at", Instant::parse);
    Optional<Digest> previous = entry.get().made("previous", Digest::of);
    Optional<RegisterContent> content = entry.get().map("content").flatMap(this::content);
    return built(
        entry.get(),
        () ->
            new RegisterEntry(
                sequence.orElseThrow(),
                recordedAt.orElseThrow(),
                content.orElseThrow(),
                previous.orElseThrow(),
                digest.orElseThrow()));
  }

  private Optional<RegisterContent> content(JsonMap map) {
    Optional<String> key = map.onlyKey(CONTENTS);
    Optional<JsonMap> content = key.flatMap(map::map);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return switch (key.get()) {
      case "decided" -> decision(content.get()).map(Decided::new);
      case "corrected" -> corrected(content.get());
      case "status-changed" -> statusChanged(content.get());
      default -> actionStatusChanged(content.get());
    };
  }

  private Optional<RegisterContent> corrected(JsonMap map) {
    Optional<Decision> decision = map.map("decision").flatMap(this::decision);
    Optional<FreeText> cause = map.made("cause", FreeText::of);
    return built(map, () -> new Corrected(decision.orElseThrow(), cause.orElseThrow()));
  }

  private Optional<RegisterContent> statusChanged(JsonMap map) {
    Optional<DecisionReference> reference = map.made("decision", DecisionReference::of);
    Optional<DecisionStatus> status = map.constant("status", DecisionStatus.values());
    Optional<LocalDate> on = map.made("on", LocalDate::parse);
    return built(
        map,
        () -> new StatusChanged(reference.orElseThrow(), status.orElseThrow(), on.orElseThrow()));
  }

  private Optional<RegisterContent> actionStatusChanged(JsonMap map) {
    Optional<DecisionReference> reference = map.made("decision", DecisionReference::of);
    Optional<ActionLetter> letter = map.made("action", ActionLetter::of);
    Optional<DecisionStatus> status = map.constant("status", DecisionStatus.values());
    Optional<LocalDate> on = map.made("on", LocalDate::parse);
    return built(
        map,
        () ->
            new ActionStatusChanged(
                reference.orElseThrow(),
                letter.orElseThrow(),
                status.orElseThrow(),
                on.orElseThrow()));
  }

  private Optional<Decision> decision(JsonMap map) {
    Decision.Builder decision = Decision.builder();
    map.made("reference", DecisionReference::of).ifPresent(decision::reference);
    map.made("decided-on", LocalDate::parse).ifPresent(decision::decidedOn);
    map.made("by", GroupId::of).ifPresent(decision::by);
    map.made("text", FreeText::of).ifPresent(decision::text);
    map.optionallyMade("kind", DecisionKind::of).ifPresent(decision::kind);
    decision.topics(map.texts("topics", DecisionTopic::of));
    map.optionalConstant("result", Result.values()).ifPresent(decision::result);
    map.optionalConstant("method", Method.values()).ifPresent(decision::method);
    map.optionalConstant("status", DecisionStatus.values()).ifPresent(decision::status);
    map.list("actions").forEach(action -> action(action).ifPresent(decision::addAction));
    map.list("extended-deadlines")
        .forEach(extended -> extended(extended).ifPresent(decision::addExtendedDeadline));
    decision.concerns(map.texts("concerns", CaseReference::of));
    decision.follows(map.texts("follows", DecisionReference::of));
    map.optionallyMade("revisits", DecisionReference::of).ifPresent(decision::revisits);
    decision.supersedes(map.texts("supersedes", DecisionReference::of));
    map.optionalMap("chaired-by").flatMap(this::chairperson).ifPresent(decision::chairedBy);
    map.optionalMap("tally").flatMap(this::tally).ifPresent(decision::tally);
    map.optionallyMade("rationale", FreeText::of).ifPresent(decision::rationale);
    return built(map, decision::build);
  }

  private Optional<DecisionAction> action(JsonMap map) {
    DecisionAction.Builder action = DecisionAction.builder();
    map.made("letter", ActionLetter::of).ifPresent(action::letter);
    map.made("text", FreeText::of).ifPresent(action::text);
    map.optionalMap("owner").flatMap(this::owner).ifPresent(action::owner);
    map.optionallyMade("due", LocalDate::parse).ifPresent(action::due);
    map.constant("status", DecisionStatus.values()).ifPresent(action::status);
    return built(map, action::build);
  }

  private Optional<ExtendedDeadline> extended(JsonMap map) {
    Optional<CaseReference> concerns = map.made("case", CaseReference::of);
    Optional<RuleId> rule = map.made("rule", RuleId::of);
    Optional<LocalDate> until = map.optionallyMade("until", LocalDate::parse);
    return built(
        map, () -> new ExtendedDeadline(concerns.orElseThrow(), rule.orElseThrow(), until));
  }

  private Optional<Tallied> tally(JsonMap map) {
    Tallied.Builder tally = Tallied.builder();
    map.made("motion", Digest::of).ifPresent(tally::motion);
    map.optionallyMade("option", OptionId::of).ifPresent(tally::option);
    map.made("arrangements", Function.identity()).ifPresent(tally::arrangements);
    map.made("rule", Function.identity()).ifPresent(tally::rule);
    map.wholeNumber("votes-for").ifPresent(tally::votesFor);
    map.wholeNumber("votes-against").ifPresent(tally::votesAgainst);
    map.wholeNumber("abstained").ifPresent(tally::abstained);
    map.optionalWholeNumber("base").map(OptionalInt::of).ifPresent(tally::base);
    map.optionalWholeNumber("needed").map(OptionalInt::of).ifPresent(tally::needed);
    map.optionalConstant("casting-vote", SeatState.values()).ifPresent(tally::castingVote);
    map.optionallyMade("casting-vote-by", PersonReference::of).ifPresent(tally::castingVoteBy);
    map.optionallyMade("consensus-ended", FreeText::of).ifPresent(tally::consensusEnded);
    map.optionallyMade("grounds", FreeText::of).ifPresent(tally::grounds);
    map.optionallyMade("quorum", Function.identity()).ifPresent(tally::quorum);
    tally.unmet(map.texts("unmet", Function.identity()));
    map.optionallyMade("escalated-to", Function.identity()).ifPresent(tally::escalatedTo);
    tally.warnings(map.texts("warnings", Function.identity()));
    tally.missing(map.texts("missing", Function.identity()));
    map.list("seats").forEach(seat -> seat(seat).ifPresent(tally::addSeat));
    return built(map, tally::build);
  }

  private Optional<SeatTally> seat(JsonMap map) {
    SeatTally.Builder seat = SeatTally.builder();
    map.made("seat", SeatId::of).ifPresent(seat::seat);
    map.optionallyMade("option", OptionId::of).ifPresent(seat::option);
    map.optionalConstant("position", Position.values()).ifPresent(seat::position);
    map.optionalConstant("state", SeatState.values()).ifPresent(seat::state);
    map.optionallyMade("person", PersonReference::of).ifPresent(seat::person);
    map.optionallyMade("authority", Function.identity()).ifPresent(seat::authority);
    map.optionallyMade("reason", FreeText::of).ifPresent(seat::reason);
    return built(map, seat::build);
  }

  private Optional<ActionOwner> owner(JsonMap map) {
    Optional<String> key = map.onlyKey(OWNERS);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return switch (key.get()) {
      case "post" -> map.made("post", PostId::of);
      case "organisation" -> map.made("organisation", OrganisationId::of);
      default -> map.made("group", GroupId::of);
    };
  }

  private Optional<Chairperson> chairperson(JsonMap map) {
    Optional<String> key = map.onlyKey(CHAIRS);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return switch (key.get()) {
      case "post" -> map.made("post", PostId::of);
      case "organisation" -> map.made("organisation", OrganisationId::of);
      default -> map.made("seat", SeatId::of);
    };
  }

  /** What the parts make together, which may be wrong although each of them is not. */
  private <T> Optional<T> built(JsonMap map, Supplier<T> maker) {
    map.refuseUnread();
    if (problems.count() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      map.refuse("is refused: " + e.getMessage());
      return Optional.empty();
    }
  }
}
