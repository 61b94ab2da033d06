package com.example.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.deadlines.RunningService.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.core.nottingham.NottinghamCity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service with a partnership's own files: its register of decisions, its arrangements. */
class PartnershipFilesTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** A case that the library wrote, from referral to the Panel's answer: what its events say. */
  private static List<ObjectNode> wholeCase() throws IOException {
    List<ObjectNode> events = new ArrayList<>();
    for (String line : resource("/illustrative-case.jsonl").lines().toList()) {
      events.add((ObjectNode) JSON.readTree(line).get("event"));
    }
    return events;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PartnershipFilesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Answer append(RunningService service, ObjectNode event) {
    ObjectNode asked = JSON.createObjectNode();
    for (String key : List.of("when", "step", "note", "id")) {
      if (event.has(key)) {
        asked.set(key, event.get(key));
      }
    }
    ObjectNode body = JSON.createObjectNode();
    body.put("expectedVersion", event.get("sequence").asInt() - 1);
    body.putArray("events").add(asked);
    return service.post("/cases/EXAMPLE-001/events", body.toString());
  }

  @Test
  void caseThatTheLibraryWrote_isKeptWordForWord() throws IOException {
    List<ObjectNode> events = wholeCase();
    try (RunningService service =
        RunningService.over(
            "jdbc:h2:mem:whole", "--ncscp.register=classpath:illustrative-decisions.jsonl")) {
      for (ObjectNode event : events) {
        assertEquals(201, append(service, event).status(), event::toString);
      }

      List<String> lines = service.get("/cases/EXAMPLE-001/file").text().lines().toList();
      assertEquals(12, events.size());
      assertEquals(events.size() + 1, lines.size());
      for (ObjectNode event : events) {
        JsonNode kept = JSON.readTree(lines.get(event.get("sequence").asInt() - 1)).get("event");
        event.set("recorded-at", kept.get("recorded-at"));
        assertEquals(event.toString(), kept.toString());
      }
    }
  }

  @Test
  void decisionThatIsNotInTheRegister_isRefused() throws IOException {
    List<ObjectNode> events = wholeCase();
    try (RunningService service = RunningService.inMemory("unregistered")) {
      for (ObjectNode event : events.subList(0, 3)) {
        assertEquals(201, append(service, event).status());
      }

      Answer answer = append(service, events.get(3));

      assertEquals(422, answer.status());
      assertTrue(answer.text("/detail").contains("EXAMPLE-001-3"), answer.text());
    }
  }

  @Test
  void arrangementsOfAnother_areThoseThatAreUsed(@TempDir Path folder) throws IOException {
    String nottinghams;
    try (InputStream in = NottinghamCity.class.getResourceAsStream("arrangements.yaml")) {
      nottinghams = new String(in.readAllBytes(), UTF_8);
    }
    Path file = folder.resolve("arrangements.yaml");
    Files.writeString(
        file, nottinghams.replaceFirst("(?m)^  edition: .*$", "  edition: 2031-01-02"));
    try (RunningService service =
        RunningService.over("jdbc:h2:mem:other", "--ncscp.arrangements=file:" + file)) {
      Answer answer = service.get("/deadlines?rule=rapid-review&on=2025-04-16");

      assertTrue(answer.text("/computedBy/ruleBook").endsWith("of 2031-01-02"), answer.text());
    }
  }
}
