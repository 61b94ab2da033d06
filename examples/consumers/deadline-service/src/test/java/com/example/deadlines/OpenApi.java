package com.example.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The document that says what the service answers; every answer of the tests is held against it.
 */
final class OpenApi {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final JsonNode DOCUMENT = read();
  private static final Map<JsonNode, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private OpenApi() {}

  private static JsonNode read() {
    try (InputStream in = OpenApi.class.getResourceAsStream("/static/openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every method and path, as {@code GET /rules}. */
  static Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    DOCUMENT
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        key -> {
                          if (METHODS.contains(key)) {
                            operations.add(key.toUpperCase(Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    return operations;
  }

  /** Fails unless the document has such an answer to such a request. */
  static void check(String method, String path, int status, String type, JsonNode body) {
    JsonNode responses = operation(method, path).get("responses");
    JsonNode response = responses.get(Integer.toString(status));
    if (response == null && status >= 400) {
      response = responses.get("default");
    }
    assertNotNull(response, method + " " + path + " has no answer " + status);
    JsonNode content = resolved(response).get("content").get(type);
    assertNotNull(content, method + " " + path + " has no answer " + status + " of " + type);
    if (type.endsWith("json")) {
      assertFits(content.get("schema"), body);
    }
  }

  /** Fails unless the document allows such a request. */
  static void checkRequest(String method, String path, JsonNode body) {
    assertFits(
        operation(method, path)
            .get("requestBody")
            .get("content")
            .get("application/json")
            .get("schema"),
        body);
  }

  /** A problem that only HTTP is about has no operation. */
  static void checkProblem(JsonNode body) {
    assertFits(
        DOCUMENT.at("/components/responses/Problem/content/application~1problem+json/schema"),
        body);
  }

  private static JsonNode operation(String method, String path) {
    String asked = path.replaceFirst("\\?.*", "");
    for (var known : DOCUMENT.get("paths").properties()) {
      String template = known.getKey().replaceAll("\\{[^}]*\\}", "[^/]+");
      if (asked.matches(template)) {
        JsonNode operation = known.getValue().get(method.toLowerCase(Locale.ROOT));
        assertNotNull(operation, method + " " + path + " is not documented");
        return operation;
      }
    }
    throw new AssertionError(path + " is not documented");
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asString().substring(1)) : node;
  }

  private static void assertFits(JsonNode schema, JsonNode body) {
    Schema compiled = SCHEMAS.computeIfAbsent(schema, OpenApi::compiled);
    List<String> errors = compiled.validate(body).stream().map(Object::toString).toList();
    assertEquals(List.of(), errors, body::toString);
  }

  private static Schema compiled(JsonNode schema) {
    ObjectNode whole = ((ObjectNode) schema).deepCopy();
    whole.set("components", DOCUMENT.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }
}
