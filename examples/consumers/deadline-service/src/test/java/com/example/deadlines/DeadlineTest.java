package com.example.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.deadlines.RunningService.Answer;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeadlineTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.inMemory("deadlines");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void rapidReview_overEaster_isDueFifteenWorkingDaysLaterByHand() {
    // Thu 17 (1); Good Friday and Easter Monday out; Tue 22 to Fri 25 (5); Mon 28 to Fri 2 May
    // (10);
    // Early May out; Tue 6 to Fri 9 (14); Mon 12 (15)
    Answer answer = service.get("/deadlines?rule=rapid-review&on=2025-04-16");

    assertEquals("2025-05-12", answer.text("/dueDate"));
    assertEquals("2025-05-12T23:59:59.999999999+01:00", answer.text("/lastMoment"));
    assertEquals("2025-06-02T11:00+01:00", answer.text("/asAt"));
    assertEquals("2025-04-16", answer.text("/facts/notification-submitted"));
    assertEquals(
        "Working Together to Safeguard Children 2023", answer.text("/citations/0/instrument"));
    assertTrue(point(answer, "count").contains("Good Friday"), point(answer, "count"));
    assertTrue(answer.text("/computedBy/calendar").startsWith("2026-"), answer.text());
  }

  private static String point(Answer answer, String topic) {
    StringBuilder texts = new StringBuilder();
    for (JsonNode point : answer.json().get("explanation")) {
      if (point.get("topic").asString().equals(topic)) {
        texts.append(point.get("text").asString()).append('\n');
      }
    }
    return texts.toString();
  }

  @Test
  void post_ofTheSameFact_answersAsGetDoes() {
    Answer got = service.get("/deadlines?rule=rapid-review&on=2025-04-16");
    Answer posted =
        service.post(
            "/deadlines",
            """
            {"rule": "rapid-review", "facts": {"notification-submitted": "2025-04-16"}}\
            """);

    assertEquals(got.json(), posted.json());
  }

  @Test
  void ruleOfHours_fromAMoment_isDueHoursLater() {
    // 72 hours from 22:30 on 28 March 2025; on the 30th the clocks go forward
    Answer answer = service.get("/deadlines?rule=police-protection&on=2025-03-28T22:30Z");

    assertEquals("2025-03-31T23:30+01:00", answer.text("/lastMoment"));
    assertEquals("2025-03-31", answer.text("/dueDate"));
  }

  @Test
  void laterOfTwoFacts_isCounted() {
    Answer answer =
        service.post(
            "/deadlines",
            """
            {"rule": "allegation-record-kept",
             "facts": {"allegation-made": "2025-04-16", "normal-pension-age-reached": "2040-05-01"}}\
            """);

    assertEquals("2040-05-01", answer.text("/dueDate"));
  }

  @Test
  void asAt_beforeTheStateFuneralWasProclaimed_countsThatDay() {
    // From Wed 14 Sep 2022: 15, 16, [19], 20, 21, 22. The proclamation is of 10 September.
    String asked = "/deadlines?rule=serious-incident-notification&on=2022-09-14";

    assertEquals("2022-09-22", service.get(asked).text("/dueDate"));
    assertEquals("2022-09-22", service.get(asked + "&asAt=2022-09-10").text("/dueDate"));
    assertEquals("2022-09-21", service.get(asked + "&asAt=2022-09-09").text("/dueDate"));
  }

  @Test
  void rules_haveEachRuleWithItsFacts() {
    JsonNode rules = service.get("/rules").json();

    boolean found = false;
    for (JsonNode rule : rules) {
      found |=
          rule.get("rule").asString().equals("rapid-review")
              && rule.at("/versions/0/facts/0").asString().equals("notification-submitted");
    }
    assertTrue(found, rules::toString);
  }

  @Test
  void everyOperation_isDocumented_andNoOther() {
    assertEquals(OpenApi.operations(), service.operations());
    assertTrue(service.send("GET", "/openapi.yaml", "").text().startsWith("openapi: 3.1.0"));
  }

  @Test
  void springsVersions_areThoseThatRun() {
    // Spring Boot 4.1 has Jackson 3 of its own and manages Jackson 2 and Hibernate Validator too
    String ours = com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString();
    String springs = System.getProperty("jackson-2.version");
    String validator = HibernateValidator.class.getPackage().getImplementationVersion();

    assertEquals(springs, ours);
    assertEquals(System.getProperty("hibernate-validator.version"), validator);
    assertFalse(springs.isBlank(), "the build must say which version Spring manages");
  }
}
