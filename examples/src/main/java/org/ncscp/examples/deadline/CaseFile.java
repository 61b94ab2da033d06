// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.history.CaseReference;

/** What is known of one serious incident: a reference that names nobody, and two days. */
record CaseFile(
    CaseReference reference, LocalDate councilBecameAware, LocalDate notificationSubmitted) {
  static final String REFERENCE = "reference";
  static final String AWARE = "council-became-aware";
  static final String SUBMITTED = "notification-submitted";
  private static final List<String> FIELDS = List.of(REFERENCE, AWARE, SUBMITTED);

  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  CaseFile {
    if (notificationSubmitted.isBefore(councilBecameAware)) {
      throw refused(
          SUBMITTED,
          "must be on or after " + AWARE + " " + councilBecameAware,
          notificationSubmitted.toString());
    }
  }

  static CaseFile read(Path file) throws IOException {
    JsonNode fields;
    try (var in = Files.newInputStream(file)) {
      fields = YAML.readTree(in);
    } catch (JsonProcessingException e) {
      String problem = e.getOriginalMessage().lines().limit(2).collect(joining(", "));
      throw new CaseFileException("must be one document of YAML: " + problem);
    }
    if (!fields.isObject()) {
      throw new CaseFileException("must have the fields " + String.join(", ", FIELDS));
    }
    List<String> unknown = new ArrayList<>();
    fields.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw refused("field", "must be one of " + String.join(", ", FIELDS), unknown.get(0));
    }
    return new CaseFile(reference(fields), date(fields, AWARE), date(fields, SUBMITTED));
  }

  private static CaseReference reference(JsonNode fields) {
    try {
      return CaseReference.of(text(fields, REFERENCE));
    } catch (IllegalArgumentException e) {
      // The message never shows what may name somebody.
      throw new CaseFileException(String.valueOf(e.getMessage()));
    }
  }

  private static LocalDate date(JsonNode fields, String field) {
    String text = text(fields, field);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw refused(field, "must be a date as 2025-04-10", text);
    }
  }

  private static String text(JsonNode fields, String field) {
    JsonNode value = fields.path(field);
    if (value.isMissingNode()) {
      throw new CaseFileException(field + " is missing");
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw new CaseFileException(field + " must be text (a number in quotes)");
    }
    return value.textValue();
  }

  /** Names field, rule and value in one line, whatever the value holds. */
  private static CaseFileException refused(String field, String rule, String value) {
    String oneLine = value.replaceAll("\\p{Cntrl}", "\uFFFD");
    return new CaseFileException(field + " " + rule + " but was \"" + oneLine + "\"");
  }
}
