// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the official feed's JSON into plain rows with their places. Only the shape is judged here:
 * an object of divisions, each with a list of events. Members that the feed may gain are passed
 * over.
 */
public final class FeedJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(1_000_000)
                  .maxNestingDepth(20)
                  .maxStringLength(1_000)
                  .build())
          .build();

  /** What was read, and what was wrong with its shape. */
  public record Document(List<RawDivision> divisions, List<RawProblem> problems) {}

  /** A division's key and events, unchecked. */
  public record RawDivision(String place, String key, List<RawEvent> events) {}

  /** An event's members, unchecked. */
  public record RawEvent(
      String place, Optional<String> date, Optional<String> title, String note) {}

  /** A breach of the feed's shape. */
  public record RawProblem(String place, String message) {}

  private final JsonParser parser;
  private final List<RawDivision> divisions = new ArrayList<>();
  private final List<RawProblem> problems = new ArrayList<>();

  private FeedJson(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads a document; text that is not JSON is a problem like any other. */
  public static Document parse(InputStream in) throws IOException {
    try (JsonParser parser =
        JSON.createParser(in).configure(JsonParser.Feature.AUTO_CLOSE_SOURCE, false)) {
      FeedJson json = new FeedJson(parser);
      try {
        json.readDocument();
      } catch (JsonProcessingException e) {
        json.problems.add(
            new RawProblem(place("feed", e.getLocation()), "not JSON: " + e.getOriginalMessage()));
      }
      return new Document(json.divisions, json.problems);
    } catch (CharConversionException e) {
      return new Document(
          List.of(), List.of(new RawProblem("feed", "not JSON: " + e.getMessage())));
    }
  }

  private void readDocument() throws IOException {
    JsonToken start = parser.nextToken();
    if (start != JsonToken.START_OBJECT) {
      refuse("feed", "must be a JSON object of divisions but " + found(start));
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      readDivision(parser.currentName());
    }
    if (parser.nextToken() != null) {
      refuse("feed", "has text after its end");
    }
  }

  private void readDivision(String key) throws IOException {
    String place = here(key);
    Optional<List<RawEvent>> events = Optional.empty();
    if (isObject(key)) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        boolean isEvents = parser.currentName().equals("events");
        parser.nextToken();
        if (isEvents) {
          events = Optional.of(readEvents(key));
        } else {
          parser.skipChildren();
        }
      }
      if (events.isEmpty()) {
        refuse(key, "events is missing");
      }
    }
    divisions.add(new RawDivision(place, key, events.orElse(List.of())));
  }

  private List<RawEvent> readEvents(String key) throws IOException {
    List<RawEvent> events = new ArrayList<>();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      refuse(key + ".events", "must be a list but " + found(parser.currentToken()));
      parser.skipChildren();
      return events;
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      String path = key + ".events[" + i + "]";
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        events.add(readEvent(path));
      } else {
        refuse(path, "must be an object but " + found(parser.currentToken()));
        parser.skipChildren();
      }
    }
    return events;
  }

  private RawEvent readEvent(String path) throws IOException {
    String place = here(path);
    Optional<String> date = Optional.empty();
    Optional<String> title = Optional.empty();
    String note = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      switch (member) {
        case "date" -> date = text(path, member);
        case "title" -> title = text(path, member);
        case "notes" -> note = text(path, member).orElse("");
        default -> parser.skipChildren();
      }
    }
    return new RawEvent(place, date, title, note);
  }

  private Optional<String> text(String path, String member) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(parser.getText());
    }
    refuse(path + "." + member, "must be text but " + found(parser.currentToken()));
    parser.skipChildren();
    return Optional.empty();
  }

  private boolean isObject(String path) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_OBJECT) {
      return true;
    }
    refuse(path, "must be an object but " + found(token));
    parser.skipChildren();
    return false;
  }

  private static String found(@Nullable JsonToken token) {
    return token == null ? "is empty" : "was " + token;
  }

  private void refuse(String path, String message) {
    problems.add(new RawProblem(here(path), message));
  }

  private String here(String path) {
    return place(path, parser.currentTokenLocation());
  }

  private static String place(String path, @Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? path
        : path + " (line " + location.getLineNr() + ")";
  }
}
