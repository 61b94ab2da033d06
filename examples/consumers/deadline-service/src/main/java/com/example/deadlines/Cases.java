package com.example.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.review.CaseEvent;
import org.ncscp.core.review.CaseFileException;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.RefusedEventException;
import org.ncscp.core.review.ReviewCase;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** The cases that are kept. A writer says what it has seen, and is refused if there is more. */
@Service
class Cases {
  private static final Pattern LINE_CHARACTER = Pattern.compile(", at character \\d+$");

  /** A case, and the lines that say so. */
  record Kept(CaseLines lines, ReviewCase reviewCase) {}

  private final CaseStore store;
  private final Casework casework;
  private final Clock clock;

  Cases(CaseStore store, Casework casework, Clock clock) {
    this.store = store;
    this.casework = casework;
    this.clock = clock;
  }

  Kept kept(String reference) {
    CaseLines lines = store.lines(checked(reference));
    if (lines.size() == 0) {
      throw new Problem(
              Problem.Kind.UNKNOWN_CASE,
              "reference",
              "reference must be that of a case with an event but was \"" + reference + "\"")
          .value(reference);
    }
    return new Kept(lines, lines.read(casework));
  }

  Kept append(String reference, int expectedVersion, List<CaseController.NewEvent> events) {
    CaseLines before = store.lines(checked(reference));
    if (before.size() != expectedVersion) {
      throw conflict(reference, expectedVersion, before.size());
    }
    Instant recordedAt = recordedAt(before);
    CaseLines after = before;
    for (CaseController.NewEvent event : events) {
      after = with(after, reference, event, recordedAt);
    }
    Kept kept = new Kept(after, permitted(after, before.size(), events));
    try {
      store.add(reference, expectedVersion, after.from(expectedVersion));
    } catch (DuplicateKeyException | ConcurrencyFailureException e) {
      throw conflict(reference, expectedVersion, store.lines(reference).size());
    }
    return kept;
  }

  /** Now, but later than all that was recorded, though another machine's clock was ahead. */
  private Instant recordedAt(CaseLines before) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (before.size() == 0) {
      return now;
    }
    List<CaseEvent> events = before.read(casework).events();
    Instant next = events.get(events.size() - 1).recordedAt().plus(1, ChronoUnit.MICROS);
    return next.isAfter(now) ? next : now;
  }

  private static String checked(String reference) {
    try {
      return CaseReference.of(reference).value();
    } catch (IllegalArgumentException e) {
      throw new Problem(Problem.Kind.MALFORMED_REQUEST, "reference", e.getMessage());
    }
  }

  /** The event with what the service adds: the case, its place, and when it was recorded. */
  private static CaseLines with(
      CaseLines lines, String reference, CaseController.NewEvent event, Instant recordedAt) {
    int place = lines.size() + 1;
    Moment when = Moments.parse("when", event.when());
    Map<String, Object> content = new TreeMap<>();
    content.put("case", reference);
    content.put("form", 1);
    content.put("id", event.id());
    content.put("recorded-at", recordedAt.toString());
    content.put("sequence", place);
    content.put("step", event.step());
    content.put("when", when.toString());
    if (event.note() != null) {
      content.put("note", event.note());
    }
    try {
      return lines.with(content);
    } catch (JacksonException e) {
      throw new Problem(
          Problem.Kind.MALFORMED_REQUEST,
          "events",
          "events must be text in Unicode but one is not");
    }
  }

  /** What the library makes of all lines; what was stored before is not the writer's fault. */
  private ReviewCase permitted(CaseLines lines, int stored, List<CaseController.NewEvent> events) {
    try {
      return lines.read(casework);
    } catch (CaseFileException e) {
      int place = Math.toIntExact(e.line()) - stored - 1;
      if (place < 0 || place >= events.size()) {
        throw e;
      }
      boolean refused = e.getCause() instanceof RefusedEventException;
      String field = "events[" + place + "]";
      throw new Problem(
          refused ? Problem.Kind.REFUSED_EVENT : Problem.Kind.MALFORMED_REQUEST,
          field,
          inTheRequest(field, e.reason()));
    }
  }

  /** The reason with the place in the request instead of that in the line made of it. */
  private static String inTheRequest(String field, String reason) {
    String said = LINE_CHARACTER.matcher(reason).replaceAll("");
    return said.startsWith("event.")
        ? field + said.substring("event".length())
        : field + " " + said;
  }

  private static Problem conflict(String reference, int expected, int version) {
    return new Problem(
            Problem.Kind.CONFLICTING_WRITE,
            "expectedVersion",
            "expectedVersion must be "
                + version
                + ", the events that case "
                + reference
                + " has, but was "
                + expected
                + ": read it again and decide anew")
        .value(Integer.toString(expected))
        .with("currentVersion", version);
  }
}
