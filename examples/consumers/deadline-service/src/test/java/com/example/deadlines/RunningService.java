package com.example.deadlines;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service on a free port over a database, at a fixed time. */
final class RunningService implements AutoCloseable {
  static final Instant NOW = Instant.parse("2025-06-02T10:00:00Z");
  private static final JsonMapper JSON = new JsonMapper();

  @Configuration(proxyBeanMethods = false)
  static class FixedClock {
    @Bean
    @Primary
    Clock fixedClock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }
  }

  /** What came back; every JSON answer to a documented path was checked against the document. */
  record Answer(int status, String type, String text) {
    JsonNode json() {
      return JSON.readTree(text);
    }

    String text(String pointer) {
      return json().at(pointer).asString();
    }
  }

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;

  private RunningService(ConfigurableApplicationContext context) {
    this.context = context;
    base = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  static RunningService inMemory(String name) {
    return over("jdbc:h2:mem:" + name);
  }

  static RunningService over(String database, String... more) {
    List<String> properties =
        new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + database));
    properties.addAll(List.of(more));
    return new RunningService(
        new SpringApplicationBuilder(DeadlineService.class, FixedClock.class)
            .run(properties.toArray(String[]::new)));
  }

  Answer get(String path) {
    Answer answer = send("GET", path, "");
    checked("GET", path, answer);
    return answer;
  }

  Answer post(String path, String body) {
    Answer answer = send("POST", path, body);
    if (answer.status() < 300) {
      OpenApi.checkRequest("POST", path, JSON.readTree(body));
    }
    checked("POST", path, answer);
    return answer;
  }

  /** Sends without looking at what the document says. */
  Answer send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      String type =
          response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
      return new Answer(response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void checked(String method, String path, Answer answer) {
    boolean json = answer.type().endsWith("json");
    OpenApi.check(method, path, answer.status(), answer.type(), json ? answer.json() : null);
  }

  /** Every method and path that the service itself answers, as {@code GET /rules}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getPackage().equals(DeadlineService.class.getPackage())) {
                mapping
                    .getMethodsCondition()
                    .getMethods()
                    .forEach(
                        verb ->
                            mapping
                                .getPatternValues()
                                .forEach(path -> operations.add(verb + " " + path)));
              }
            });
    assertTrue(!operations.isEmpty(), "no operation was found");
    return operations;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
