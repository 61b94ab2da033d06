// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.register.RegisterContent.ActionStatusChanged;
import org.ncscp.core.register.RegisterContent.Corrected;
import org.ncscp.core.register.RegisterContent.Decided;

/** The written form, put together by hand from its description, key by key in their order. */
final class NaiveForm {
  private NaiveForm() {}

  static String line(RegisterEntry entry, String digest) {
    return "{\"digest\":\"" + digest + "\",\"entry\":" + form(entry) + "}";
  }

  static String digest(RegisterEntry entry) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(form(entry).getBytes(UTF_8));
      return String.format("%064x", new BigInteger(1, sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String form(RegisterEntry entry) {
    return object(
        "\"content\":" + content(entry.content()),
        "\"form\":1",
        "\"previous\":" + quoted(entry.previous().value()),
        "\"recorded-at\":" + quoted(entry.recordedAt().toString()),
        "\"sequence\":" + entry.sequence());
  }

  private static String content(RegisterContent content) {
    if (content instanceof Decided decided) {
      return object("\"decided\":" + decision(decided.decision()));
    }
    if (content instanceof Corrected corrected) {
      return object(
          "\"corrected\":"
              + object(
                  text("cause", Optional.of(corrected.cause())),
                  "\"decision\":" + decision(corrected.decision())));
    }
    if (content instanceof ActionStatusChanged changed) {
      return object(
          "\"action-status-changed\":"
              + object(
                  "\"action\":" + quoted(changed.letter().value()),
                  "\"decision\":" + quoted(changed.reference().value()),
                  "\"on\":" + quoted(changed.on().toString()),
                  "\"status\":" + word(changed.status())));
    }
    RegisterContent.StatusChanged changed = (RegisterContent.StatusChanged) content;
    return object(
        "\"status-changed\":"
            + object(
                "\"decision\":" + quoted(changed.reference().value()),
                "\"on\":" + quoted(changed.on().toString()),
                "\"status\":" + word(changed.status())));
  }

  private static String decision(Decision it) {
    return object(
        list("actions", it.actions(), NaiveForm::action),
        "\"by\":" + quoted(it.by().value()),
        it.chairedBy().map(by -> "\"chaired-by\":" + named(by)).orElse(""),
        list("concerns", it.concerns(), one -> quoted(one.value())),
        "\"decided-on\":" + quoted(it.decidedOn().toString()),
        list(
            "extended-deadlines",
            it.extendedDeadlines(),
            one ->
                object(
                    "\"case\":" + quoted(one.concerns().value()),
                    "\"rule\":" + quoted(one.rule().value()),
                    one.until().map(day -> "\"until\":" + quoted(day.toString())).orElse(""))),
        list("follows", it.follows(), one -> quoted(one.value())),
        it.kind().map(kind -> "\"kind\":" + quoted(kind.value())).orElse(""),
        it.method().map(method -> "\"method\":" + word(method)).orElse(""),
        text("rationale", it.rationale()),
        "\"reference\":" + quoted(it.reference().value()),
        it.result().map(result -> "\"result\":" + word(result)).orElse(""),
        it.revisits().map(other -> "\"revisits\":" + quoted(other.value())).orElse(""),
        it.status().map(status -> "\"status\":" + word(status)).orElse(""),
        list("supersedes", it.supersedes(), one -> quoted(one.value())),
        it.tally().map(tally -> "\"tally\":" + tally(tally)).orElse(""),
        text("text", Optional.of(it.text())),
        list(
            "topics",
            it.topics().stream().map(DecisionTopic::value).sorted().toList(),
            NaiveForm::quoted));
  }

  private static String action(DecisionAction it) {
    return object(
        it.due().map(day -> "\"due\":" + quoted(day.toString())).orElse(""),
        "\"letter\":" + quoted(it.letter().value()),
        it.owner().map(owner -> "\"owner\":" + named(owner)).orElse(""),
        "\"status\":" + word(it.status()),
        text("text", Optional.of(it.text())));
  }

  private static String tally(Tallied it) {
    return object(
        "\"abstained\":" + it.abstained(),
        "\"arrangements\":" + quoted(it.arrangements()),
        number("base", it.base()),
        it.castingVote().map(vote -> "\"casting-vote\":" + word(vote)).orElse(""),
        it.castingVoteBy().map(by -> "\"casting-vote-by\":" + quoted(by.value())).orElse(""),
        text("consensus-ended", it.consensusEnded()),
        it.escalatedTo().map(to -> "\"escalated-to\":" + quoted(to)).orElse(""),
        text("grounds", it.grounds()),
        list("missing", it.missing(), NaiveForm::quoted),
        "\"motion\":" + quoted(it.motion().value()),
        number("needed", it.needed()),
        it.option().map(option -> "\"option\":" + quoted(option.value())).orElse(""),
        it.quorum().map(words -> "\"quorum\":" + quoted(words)).orElse(""),
        "\"rule\":" + quoted(it.rule()),
        list("seats", it.seats(), NaiveForm::seat),
        list("unmet", it.unmet(), NaiveForm::quoted),
        "\"votes-against\":" + it.votesAgainst(),
        "\"votes-for\":" + it.votesFor(),
        list("warnings", it.warnings(), NaiveForm::quoted));
  }

  private static String seat(SeatTally it) {
    return object(
        it.authority().map(words -> "\"authority\":" + quoted(words)).orElse(""),
        it.option().map(option -> "\"option\":" + quoted(option.value())).orElse(""),
        it.person().map(person -> "\"person\":" + quoted(person.value())).orElse(""),
        it.position().map(position -> "\"position\":" + word(position)).orElse(""),
        text("reason", it.reason()),
        "\"seat\":" + quoted(it.seat().value()),
        it.state().map(state -> "\"state\":" + word(state)).orElse(""));
  }

  /** For example {@code {"post":"chief-nurse"}}. */
  private static String named(Object id) {
    String what = id.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.UK);
    return object(quoted(what) + ":" + quoted(id.toString()));
  }

  private static String object(String... members) {
    return List.of(members).stream()
        .filter(member -> !member.isEmpty())
        .collect(joining(",", "{", "}"));
  }

  private static <T> String list(String key, List<T> values, Function<T, String> writer) {
    List<String> written = new ArrayList<>();
    values.forEach(value -> written.add(writer.apply(value)));
    return written.isEmpty() ? "" : quoted(key) + ":[" + String.join(",", written) + "]";
  }

  private static String number(String key, OptionalInt number) {
    return number.isEmpty() ? "" : quoted(key) + ":" + number.getAsInt();
  }

  private static String text(String key, Optional<FreeText> text) {
    return text.map(there -> quoted(key) + ":" + quoted(there.reveal())).orElse("");
  }

  private static String word(Enum<?> constant) {
    return quoted(constant.toString().toLowerCase(Locale.UK).replaceAll("_", "-"));
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    for (char c = 0; c < 32; c++) {
      int at = "\b\t\n\f\r".indexOf(c);
      String escape = at < 0 ? String.format("\\u%04x", (int) c) : "\\" + "btnfr".charAt(at);
      escaped = escaped.replace(String.valueOf(c), escape);
    }
    return "\"" + escaped + "\"";
  }
}
