package com.example.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.deadlines.RunningService.Answer;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.ReviewCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold over every database; two services share it, as two machines would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CasesTest {
  private static final int WRITERS = 8;
  private static final int EVENTS_EACH = 6;
  private static final String REFERRED =
      "{\"id\": \"e1\", \"when\": \"2025-04-14\", \"note\": \"Illustrative\","
          + " \"step\": {\"referred\": {\"by\": \"nottinghamshire-police\"}}}";
  private static final String AWARE =
      "{\"id\": \"e2\", \"when\": \"2025-04-14\", \"step\": {\"council-became-aware\": {}}}";

  private RunningService one;
  private RunningService two;

  /** Starts the database if need be, and returns its URL. */
  abstract String database() throws Exception;

  /** What a database says of itself. */
  abstract String product();

  @BeforeAll
  void start() throws Exception {
    one = RunningService.over(database());
    two = RunningService.over(database());
  }

  @AfterAll
  void stop() {
    two.close();
    one.close();
  }

  private static Answer append(RunningService to, String reference, int after, String... events) {
    return to.post(
        "/cases/" + reference + "/events",
        "{\"expectedVersion\": " + after + ", \"events\": [" + String.join(",", events) + "]}");
  }

  /** Something that may happen to a case again and again. */
  private static String safetyAction(String id) {
    return "{\"id\": \""
        + id
        + "\", \"when\": \"2025-04-15\", \"note\": \"Illustrative / \\\"é\\u0001\\u001f😀\\\"\","
        + " \"step\": {\"safety-action-taken\": {\"by\": {\"organisation\":"
        + " \"nottinghamshire-police\"}}}}";
  }

  @Test
  void database_isTheOneThatIsMeant() throws Exception {
    javax.sql.DataSource source = one.bean(javax.sql.DataSource.class);
    try (var connection = source.getConnection()) {
      assertEquals(product(), connection.getMetaData().getDatabaseProductName());
    }
  }

  @Test
  void events_areReadBackWithTheirTimeline() {
    assertEquals(201, append(one, "EXAMPLE-1", 0, REFERRED, AWARE).status());

    Answer state = two.get("/cases/EXAMPLE-1");
    assertEquals("2", state.text("/version"));
    assertEquals("council-aware", state.text("/stages/notification"));

    // Mon 14 April 2025: 15, 16, 17, [Good Friday, Easter Monday], 22, 23
    Answer timeline = two.get("/cases/EXAMPLE-1/timeline");
    JsonNode first = deadline(timeline, "serious-incident-notification");
    assertEquals("2025-04-23", first.get("dueDate").asString());
    assertEquals("overdue", first.get("state").asString());
    assertEquals("e2", first.at("/triggeredBy/0").asString());
    // 24, 25, 28, 29, 30 April, 1, 2, [5], 6 to 9, 12 to 16, 19 to 23, [26], 27 to 30 May, 2 June:
    // 26
    assertEquals("26 working days late", first.get("remaining").asString());

    assertEquals(
        "[]",
        two.get("/cases/EXAMPLE-1/timeline?asAt=2025-04-30").json().get("deadlines").toString(),
        "nothing was recorded by then");
  }

  private static JsonNode deadline(Answer timeline, String rule) {
    for (JsonNode deadline : timeline.json().get("deadlines")) {
      if (deadline.get("rule").asString().equals(rule)) {
        return deadline;
      }
    }
    throw new AssertionError(rule + " is not in " + timeline.text());
  }

  @Test
  void eventThatIsNotPermitted_leavesTheCaseAsItWas() {
    String reported =
        "{\"id\": \"e3\", \"when\": \"2025-04-15\", \"step\": {\"report-published\": {}}}";
    String wrong =
        "{\"id\": \"e3\", \"when\": \"2025-04-15\", \"step\": {\"notified\": {\"channel\":"
            + " \"fax\"}}}";
    append(one, "EXAMPLE-2", 0, REFERRED);
    String before = two.get("/cases/EXAMPLE-2/file").text();

    Answer refused = append(one, "EXAMPLE-2", 1, AWARE, reported);
    Answer malformed = append(one, "EXAMPLE-2", 1, AWARE, wrong);

    assertEquals(422, refused.status());
    assertEquals("urn:ncscp:problem:refused-event", refused.text("/type"));
    assertEquals("events[1]", refused.text("/field"));
    assertTrue(
        refused.text("/detail").endsWith("needed: the stage \"report signed off\""),
        refused.text());
    assertEquals(400, malformed.status());
    assertEquals(
        "events[1].step.notified.channel must be one of online-form, other",
        malformed.text("/detail"));
    assertEquals(before, two.get("/cases/EXAMPLE-2/file").text());
  }

  @Test
  void versionThatIsNotTheLast_isAConflict() {
    append(one, "EXAMPLE-3", 0, REFERRED);

    for (int version : new int[] {0, 2, 7}) {
      Answer answer = append(two, "EXAMPLE-3", version, AWARE);
      assertEquals(409, answer.status());
      assertEquals("1", answer.text("/currentVersion"));
      assertEquals(
          "expectedVersion must be 1, the events that case EXAMPLE-3 has, but was "
              + version
              + ": read it again and decide anew",
          answer.text("/detail"));
    }
    assertEquals("1", one.get("/cases/EXAMPLE-3").text("/version"));
  }

  @Test
  void ofManyWritersWhoSawTheSame_oneIsTaken() throws Exception {
    append(one, "EXAMPLE-4", 0, REFERRED);
    for (int round = 1; round <= 5; round++) {
      int seen = round;
      CyclicBarrier together = new CyclicBarrier(WRITERS);
      List<Integer> statuses =
          byManyWriters(
              writer -> {
                together.await();
                return append(
                        at(writer), "EXAMPLE-4", seen, safetyAction("r" + seen + "-" + writer))
                    .status();
              });
      statuses.sort(null);
      assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), statuses);
    }
    assertEquals("6", two.get("/cases/EXAMPLE-4").text("/version"));
    assertIntact("EXAMPLE-4", 6);
  }

  @Test
  void manyWriters_loseNothingAndDoubleNothing() throws Exception {
    append(one, "EXAMPLE-5", 0, REFERRED);
    AtomicInteger conflicts = new AtomicInteger();
    CyclicBarrier together = new CyclicBarrier(WRITERS);
    Set<String> expected = new TreeSet<>(Set.of("e1"));
    for (int writer = 0; writer < WRITERS; writer++) {
      for (int event = 0; event < EVENTS_EACH; event++) {
        expected.add("w" + writer + "-" + event);
      }
    }

    byManyWriters(
        writer -> {
          together.await();
          for (int event = 0; event < EVENTS_EACH; event++) {
            conflicts.addAndGet(persistently(at(writer), "w" + writer + "-" + event));
          }
          return 0;
        });

    List<String> ids = assertIntact("EXAMPLE-5", 1 + WRITERS * EVENTS_EACH);
    assertEquals(expected.size(), ids.size());
    assertEquals(expected, new TreeSet<>(ids));
    assertTrue(conflicts.get() > 0, "nobody met anybody, so nothing was shown");
  }

  private RunningService at(int writer) {
    return writer % 2 == 0 ? one : two;
  }

  /** Reads and appends until nobody was in between; returns how often somebody was. */
  private static int persistently(RunningService service, String id) {
    for (int conflicts = 0; conflicts < 1000; conflicts++) {
      int version = service.get("/cases/EXAMPLE-5").json().get("version").asInt();
      Answer answer = append(service, "EXAMPLE-5", version, safetyAction(id));
      if (answer.status() == 201) {
        return conflicts;
      }
      assertEquals(409, answer.status(), answer.text());
    }
    throw new AssertionError(id + " was never taken");
  }

  private interface Writing {
    int by(int writer) throws Exception;
  }

  private static List<Integer> byManyWriters(Writing writing) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<Integer>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        writers.add(() -> writing.by(writer));
      }
      List<Integer> results = new ArrayList<>();
      for (Future<Integer> result : pool.invokeAll(writers)) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }

  /** Reads the file by the library, and its chain as its format's page says; returns the ids. */
  private List<String> assertIntact(String reference, int events) throws Exception {
    String file = two.get("/cases/" + reference + "/file").text();
    ReviewCase read;
    try (CaseFile reading =
        CaseFile.read(
            new ByteArrayInputStream(file.getBytes(UTF_8)), reference, one.bean(Casework.class))) {
      read = reading.next().orElseThrow();
      assertTrue(reading.next().isEmpty());
      assertEquals(
          reading.digest().orElseThrow().toString(),
          one.get("/cases/" + reference).text("/digest"));
    }
    assertEquals(events, read.events().size());
    List<String> ids = new ArrayList<>();
    String last = "0".repeat(64);
    for (String line : file.split("\n", -1)) {
      if (!line.isEmpty()) {
        String key = line.contains("\"event\":") ? "event" : "end";
        String text =
            line.substring("{'digest':'','':".length() + 64 + key.length(), line.length() - 1);
        byte[] bytes = (last + text).getBytes(UTF_8);
        last = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals("{\"digest\":\"" + last + "\",\"" + key + "\":" + text + "}", line);
        if (key.equals("event")) {
          JsonNode event = new JsonMapper().readTree(text);
          ids.add(event.get("id").asString());
          assertEquals(ids.size(), event.get("sequence").asInt());
        }
      }
    }
    return ids;
  }

  @Test
  void cases_outliveTheService() throws Exception {
    append(one, "EXAMPLE-6", 0, REFERRED, safetyAction("e2"));
    String file = one.get("/cases/EXAMPLE-6/file").text();

    try (RunningService later = RunningService.over(database())) {
      assertEquals(file, later.get("/cases/EXAMPLE-6/file").text());
      assertEquals(201, append(later, "EXAMPLE-6", 2, AWARE.replace("e2", "e3")).status());
    }
    assertIntact("EXAMPLE-6", 3);
  }
}
