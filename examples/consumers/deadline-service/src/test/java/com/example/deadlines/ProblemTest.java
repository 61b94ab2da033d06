package com.example.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.deadlines.RunningService.Answer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

class ProblemTest {
  /** A package, a class, a line of a stack trace, or a method. */
  private static final Pattern INSIDE =
      Pattern.compile("\\b(org|com|java|jakarta|tools)\\.[a-z]|Exception|\\tat |\\.java|\\(\\)");

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.inMemory("problems");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static void assertProblem(
      Answer answer, int status, String type, String field, String detail) {
    assertEquals(status, answer.status(), answer.text());
    assertEquals("application/problem+json", answer.type());
    OpenApi.checkProblem(answer.json());
    assertEquals(detail, answer.text("/detail"));
    assertEquals("urn:ncscp:problem:" + type, answer.text("/type"));
    assertEquals(field, answer.text("/field"));
    assertFalse(INSIDE.matcher(answer.text()).find(), answer.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          rule=rapid-reviw&on=2025-04-16 | 404 | unknown-rule | rule | unknown rule "rapid-reviw" in the book national + nottingham-city, the nearest is "rapid-review"
          rule=Rapid%20Review&on=2025-04-16 | 404 | unknown-rule | rule | rule id must be lower-case words joined by hyphens but was "Rapid Review"
          rule=rapid-review&on=2025-02-30 | 400 | malformed-request | on | on must be a day as 2025-05-02, or a moment with its offset as 2025-05-02T09:30+01:00, but was "2025-02-30"
          rule=rapid-review&on=16/04/2025 | 400 | malformed-request | on | on must be a day as 2025-05-02, or a moment with its offset as 2025-05-02T09:30+01:00, but was "16/04/2025"
          rule=rapid-review&on=2025-04-16T09:30 | 400 | malformed-request | on | on must be a day as 2025-05-02, or a moment with its offset as 2025-05-02T09:30+01:00, but was "2025-04-16T09:30"
          rule=rapid-review&on=%2B999999999-12-31 | 400 | malformed-request | on | on must be a day as 2025-05-02, or a moment with its offset as 2025-05-02T09:30+01:00, but was "+999999999-12-31"
          rule=rapid-review&on=x%0Ay | 400 | malformed-request | on | on must be a day as 2025-05-02, or a moment with its offset as 2025-05-02T09:30+01:00, but was "x?y"
          rule=rapid-review&on=2025-04-16&asAt=now | 400 | malformed-request | asAt | asAt must be a day as 2025-05-02, or a moment with its offset as 2025-05-02T09:30+01:00, but was "now"
          rule=rapid-review | 400 | malformed-request | on | on must be given as a parameter
          rule=rapid-review&on=2028-12-20 | 422 | outside-coverage | on | on must leave the deadline within the bank holidays that are confirmed, from 1974-01-01 to 2028-12-31, but was 2028-12-20, which needs 2029-01-01
          rule=police-protection&on=2025-03-28 | 422 | rule-not-applicable | on | "child taken into police protection" must have a time of day, to count 72 hours from it, but was 2025-03-28
          rule=rapid-review&on=1999-04-16 | 422 | rule-not-applicable | on | rule rapid-review has no version for a trigger on 1999-04-16, only for 2018-06-29 to 2023-12-14, 2023-12-15 to 2024-12-12, 2024-12-13 to 2026-03-17, 2026-03-18 on
          """)
  void get(String query, int status, String type, String field, String detail) {
    assertProblem(service.get("/deadlines?" + query), status, type, field, detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"rule":"rapid-review","facts":{"birth":"2025-04-16"}} | 422 | rule-not-applicable | facts | rule rapid-review counts from [notification-submitted] but was given "birth"
          {"rule":"rapid-review","facts":{"notification-submitted":"soon"}} | 400 | malformed-request | facts.notification-submitted | facts.notification-submitted must be a day as 2025-05-02, or a moment with its offset as 2025-05-02T09:30+01:00, but was "soon"
          {"rule":"rapid-review","facts":{"notification-submitted":"2028-12-20"}} | 422 | outside-coverage | facts | facts must leave the deadline within the bank holidays that are confirmed, from 1974-01-01 to 2028-12-31, but was {notification-submitted=2028-12-20}, which needs 2029-01-01
          {"rule":"rapid-review","facts":{}} | 400 | malformed-request | facts | facts must not be empty
          {"facts":{"a":"2025-04-16"}} | 400 | malformed-request | rule | rule must not be blank
          {"rule":"rapid-review","day":"2025-04-16"} | 400 | malformed-request | day | the body must be JSON of the form that /openapi.yaml describes but is not at line 1, column 43, "day"
          {"rule":"a","rule":"b"} | 400 | malformed-request |  | the body must be JSON of the form that /openapi.yaml describes but is not at line 1, column 19
          {"rule": | 400 | malformed-request |  | the body must be JSON of the form that /openapi.yaml describes but is not at line 1, column 9
          """)
  void post(String body, int status, String type, String field, String detail) {
    assertProblem(
        service.post("/deadlines", body), status, type, field == null ? "" : field, detail);
  }

  @Test
  void unknownCase_isNotFound() {
    for (String path : new String[] {"", "/timeline", "/file"}) {
      assertProblem(
          service.get("/cases/EXAMPLE-404" + path),
          404,
          "unknown-case",
          "reference",
          "reference must be that of a case with an event but was \"EXAMPLE-404\"");
    }
  }

  @Test
  void referenceThatLooksLikeAPerson_isRefusedWithoutShowingIt() {
    Answer answer = service.get("/cases/Ada%20Example");

    assertProblem(
        answer,
        400,
        "malformed-request",
        "reference",
        "case reference must be up to 100 letters, digits and / . _ -, first a letter or digit, but"
            + " had 11 characters with a space or an end of line at 4");
    assertFalse(answer.text("/detail").contains("Ada"), answer.text());
  }

  @Test
  void whatOnlyHttpIsAbout_isAProblemToo() {
    for (String[] request :
        new String[][] {
          {"GET", "/nowhere"}, {"PUT", "/deadlines"}, {"DELETE", "/cases/EXAMPLE-1"}
        }) {
      Answer answer = service.send(request[0], request[1], "");
      assertTrue(answer.status() >= 400 && answer.status() < 500, answer.text());
      OpenApi.checkProblem(answer.json());
      assertFalse(INSIDE.matcher(answer.text()).find(), answer.text());
    }
  }

  @Test
  void damageInTheDatabase_isTheServicesFaultAndShowsNothing() {
    JdbcTemplate database = service.bean(JdbcTemplate.class);
    database.update("insert into case_line values ('EXAMPLE-BAD', 1, 'secret')");

    Answer answer = service.get("/cases/EXAMPLE-BAD");

    assertEquals(500, answer.status());
    assertEquals("the service failed; its log says why", answer.text("/detail"));
    assertEquals("urn:ncscp:problem:internal", answer.text("/type"));
    assertFalse(INSIDE.matcher(answer.text()).find(), answer.text());
    assertFalse(answer.text().contains("secret"), answer.text());
  }
}
