// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.internal.JsonText;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.register.RegisterContent.ActionStatusChanged;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.register.RegisterContent.Decided;
import org.ncscp.core.register.RegisterContent.StatusChanged;

/**
 * The one text that stands for an entry: it is what the digest is of, and what the file holds. What
 * is empty is left out; sets are sorted; nothing depends on the JVM's locale or zone.
 */
final class EntryWriting {
  static final int FORM = 1;

  /** A key and its value, where there is one. */
  private static final class Members {
    final Map<String, Object> map = new TreeMap<>();

    Members put(String key, Object value) {
      map.put(key, value instanceof Integer ? value : value.toString());
      return this;
    }

    Members put(String key, Optional<?> value) {
      value.ifPresent(there -> put(key, there));
      return this;
    }

    Members text(String key, FreeText text) {
      map.put(key, text.reveal());
      return this;
    }

    Members text(String key, Optional<FreeText> text) {
      text.ifPresent(there -> text(key, there));
      return this;
    }

    Members number(String key, OptionalInt number) {
      number.ifPresent(there -> map.put(key, there));
      return this;
    }

    Members word(String key, Optional<? extends Enum<?>> constant) {
      return put(key, constant.map(Names::word));
    }

    Members object(String key, Optional<Map<String, Object>> value) {
      value.ifPresent(there -> map.put(key, there));
      return this;
    }

    <T> Members list(String key, Iterable<T> values, Function<T, Object> writer) {
      List<Object> written = new ArrayList<>();
      values.forEach(value -> written.add(writer.apply(value)));
      if (!written.isEmpty()) {
        map.put(key, written);
      }
      return this;
    }
  }

  private EntryWriting() {}

  /** The canonical form: RFC 8785 of the entry without its own digest. */
  static String canonical(
      int sequence, Instant recordedAt, RegisterContent content, Digest previous) {
    return JsonText.of(
        new Members()
            .put("form", FORM)
            .put("sequence", sequence)
            .put("recorded-at", recordedAt)
            .put("previous", previous)
            .object("content", Optional.of(content(content)))
            .map);
  }

  /** The line of a file, without its end. */
  static String line(RegisterEntry entry) {
    return "{\"digest\":\""
        + entry.digest()
        + "\",\"entry\":"
        + canonical(entry.sequence(), entry.recordedAt(), entry.content(), entry.previous())
        + "}";
  }

  private static Map<String, Object> content(RegisterContent content) {
    if (content instanceof Decided decided) {
      return Map.of("decided", decision(decided.decision()));
    }
    if (content instanceof Corrected corrected) {
      return Map.of(
          "corrected",
          new Members()
              .object("decision", Optional.of(decision(corrected.decision())))
              .text("cause", corrected.cause())
              .map);
    }
    if (content instanceof StatusChanged changed) {
      return Map.of(
          "status-changed",
          new Members()
              .put("decision", changed.reference())
              .put("status", Names.word(changed.status()))
              .put("on", changed.on())
              .map);
    }
    ActionStatusChanged changed = (ActionStatusChanged) content;
    return Map.of(
        "action-status-changed",
        new Members()
            .put("decision", changed.reference())
            .put("action", changed.letter())
            .put("status", Names.word(changed.status()))
            .put("on", changed.on())
            .map);
  }

  private static Map<String, Object> decision(Decision decision) {
    return new Members()
        .put("reference", decision.reference())
        .put("decided-on", decision.decidedOn())
        .put("by", decision.by())
        .text("text", decision.text())
        .put("kind", decision.kind())
        .list("topics", decision.topics().stream().sorted().toList(), DecisionTopic::value)
        .word("result", decision.result())
        .word("method", decision.method())
        .word("status", decision.status())
        .list("actions", decision.actions(), EntryWriting::action)
        .list("extended-deadlines", decision.extendedDeadlines(), EntryWriting::extended)
        .list("concerns", decision.concerns(), Object::toString)
        .list("follows", decision.follows(), Object::toString)
        .put("revisits", decision.revisits())
        .list("supersedes", decision.supersedes(), Object::toString)
        .object("chaired-by", decision.chairedBy().map(by -> named(by, by.value())))
        .object("tally", decision.tally().map(EntryWriting::tally))
        .text("rationale", decision.rationale())
        .map;
  }

  private static Map<String, Object> action(DecisionAction action) {
    return new Members()
        .put("letter", action.letter())
        .text("text", action.text())
        .object("owner", action.owner().map(owner -> named(owner, owner.value())))
        .put("due", action.due())
        .put("status", Names.word(action.status()))
        .map;
  }

  private static Map<String, Object> extended(ExtendedDeadline extended) {
    return new Members()
        .put("case", extended.concerns())
        .put("rule", extended.rule())
        .put("until", extended.until())
        .map;
  }

  private static Map<String, Object> tally(Tallied tally) {
    return new Members()
        .put("motion", tally.motion())
        .put("option", tally.option())
        .put("arrangements", tally.arrangements())
        .put("rule", tally.rule())
        .put("votes-for", tally.votesFor())
        .put("votes-against", tally.votesAgainst())
        .put("abstained", tally.abstained())
        .number("base", tally.base())
        .number("needed", tally.needed())
        .word("casting-vote", tally.castingVote())
        .put("casting-vote-by", tally.castingVoteBy())
        .text("consensus-ended", tally.consensusEnded())
        .text("grounds", tally.grounds())
        .put("quorum", tally.quorum())
        .list("unmet", tally.unmet(), text -> text)
        .put("escalated-to", tally.escalatedTo())
        .list("warnings", tally.warnings(), text -> text)
        .list("missing", tally.missing(), text -> text)
        .list("seats", tally.seats(), EntryWriting::seat)
        .map;
  }

  private static Map<String, Object> seat(SeatTally seat) {
    return new Members()
        .put("seat", seat.seat())
        .put("option", seat.option())
        .word("position", seat.position())
        .word("state", seat.state())
        .put("person", seat.person())
        .put("authority", seat.authority())
        .text("reason", seat.reason())
        .map;
  }

  /** What an id names, since one value may name a post and a group. */
  private static Map<String, Object> named(Object id, String value) {
    String what =
        id instanceof PostId
            ? "post"
            : id instanceof OrganisationId
                ? "organisation"
                : id instanceof GroupId ? "group" : "seat";
    return Map.of(what, value);
  }
}
