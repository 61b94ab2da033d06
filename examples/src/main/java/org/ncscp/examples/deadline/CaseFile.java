// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
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

/** What is known of one serious incident: a reference that names nobody, and two days. */
record CaseFile(String reference, LocalDate councilBecameAware, LocalDate notificationSubmitted) {
  private static final String REFERENCE = "reference";
  private static final String AWARE = "council-became-aware";
  private static final String SUBMITTED = "notification-submitted";
  private static final List<String> FIELDS = List.of(REFERENCE, AWARE, SUBMITTED);

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  CaseFile {
    if (notificationSubmitted.isBefore(councilBecameAware)) {
      throw new CaseFileException(
          SUBMITTED
              + " must be on or after "
              + AWARE
              + " "
              + councilBecameAware
              + " but was "
              + notificationSubmitted);
    }
  }

  static CaseFile read(Path file) throws IOException {
    JsonNode fields;
    try (var in = Files.newInputStream(file)) {
      fields = YAML.readTree(in);
    } catch (JsonProcessingException e) {
      throw new CaseFileException(
          "must be YAML: " + e.getOriginalMessage().lines().limit(2).collect(joining(", ")));
    }
    if (!fields.isObject()) {
      throw new CaseFileException("must have the fields " + String.join(", ", FIELDS));
    }
    List<String> unknown = new ArrayList<>();
    fields.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw new CaseFileException(
          "unknown field " + unknown.get(0) + ", must be one of " + String.join(", ", FIELDS));
    }
    return new CaseFile(text(fields, REFERENCE), date(fields, AWARE), date(fields, SUBMITTED));
  }

  private static LocalDate date(JsonNode fields, String field) {
    String text = text(fields, field);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CaseFileException(field + " must be a date as 2025-04-10 but was \"" + text + "\"");
    }
  }

  private static String text(JsonNode fields, String field) {
    JsonNode value = fields.path(field);
    if (value.isMissingNode()) {
      throw new CaseFileException(field + " is missing");
    }
    if (!value.isValueNode() || value.asText().isBlank()) {
      throw new CaseFileException(field + " must have a value but was \"" + value + "\"");
    }
    return value.asText();
  }
}
