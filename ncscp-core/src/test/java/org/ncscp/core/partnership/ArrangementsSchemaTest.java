// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.partnership.ArrangementsEditor.DOCUMENT;
import static org.ncscp.core.partnership.ArrangementsEditor.EXAMPLE;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.group.ChairingKind;
import org.ncscp.core.group.Standing;
import org.ncscp.core.policy.AgreementKind;
import org.ncscp.core.policy.Binding;
import org.ncscp.core.policy.CriterionSource;
import org.ncscp.core.policy.DayNumbering;
import org.ncscp.core.policy.DecidedStep;
import org.ncscp.core.policy.DisclosureMethod;
import org.ncscp.core.policy.FreeTraining;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.policy.FundingSplit;
import org.ncscp.core.policy.OtherOrganisations;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.policy.StatedStep;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.voting.Abstention;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteBase;
import org.ncscp.core.voting.VoteUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an editor tells of an arrangements file is what the format's document says. */
class ArrangementsSchemaTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String RULE_BOOK_REF = "../rule/rule-book.schema.json";

  /** Below these the keys are no longer those of this format. */
  private static final Set<String> NAMES_BELOW = Set.of("/rule-book", "/groups/decisions/weights");

  private static final Set<String> COMMON = Set.of("from", "to", "cites", "interpretation");
  private static final JsonNode SCHEMA = new JsonMapper().readTree(ArrangementsEditor.SCHEMA_TEXT);
  private static final JsonNode RULE_BOOK =
      new JsonMapper().readTree(ArrangementsEditor.RULE_BOOK_TEXT);

  @Test
  void schema_isItselfSound() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(SCHEMA));
  }

  @Test
  void exampleOfTheDocument_isValid() {
    assertEquals(List.of(), ArrangementsEditor.problems(EXAMPLE));
  }

  /** Nottingham's file and those of invented partnerships, as far as they are there. */
  @Test
  void filesOfPartnerships_areValid() throws IOException {
    Map<String, List<?>> problems = new TreeMap<>();
    for (String folder :
        List.of("src/main/resources/org/ncscp/core/nottingham", "src/test/resources/partnership")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          String text = Files.readString(file);
          if (Pattern.compile("(?m)^arrangements:").matcher(text).find()) {
            problems.put(file.toString(), ArrangementsEditor.problems(text));
          }
        }
      }
    }
    problems.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), problems);
  }

  /** The schema of each key, by its place; a list's entries are at the place of the list. */
  private static Map<String, JsonNode> keysOfSchema() {
    Map<String, JsonNode> keys = new TreeMap<>();
    collect(SCHEMA, "", keys::put);
    return keys;
  }

  private static JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").asString("");
    if (ref.startsWith("#")) {
      return resolved(SCHEMA.at(ref.substring(1)));
    }
    return ref.startsWith(RULE_BOOK_REF + "#")
        ? RULE_BOOK.at(ref.substring(RULE_BOOK_REF.length() + 1))
        : node;
  }

  private static void collect(JsonNode at, String place, BiConsumer<String, JsonNode> keys) {
    JsonNode node = resolved(at);
    if (node.has("items")) {
      collect(node.path("items"), place, keys);
    }
    if (node.path("additionalProperties").isObject()) {
      collect(node.path("additionalProperties"), place + "/*", keys);
    }
    if (node.has("properties")) {
      assertFalse(node.path("additionalProperties").asBoolean(true), place + " must be closed");
    }
    node.path("properties")
        .propertyStream()
        .forEach(
            child -> {
              String key = place + "/" + child.getKey();
              keys.accept(key, child.getValue());
              collect(child.getValue(), key, keys);
            });
  }

  private static String last(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** The keys of the document's example, without those that every entry may carry. */
  private static Set<String> keysOfExample() {
    Set<String> keys = new TreeSet<>();
    collectKeys(YAML.readTree(EXAMPLE), "", keys);
    return keys;
  }

  private static void collectKeys(JsonNode node, String place, Set<String> keys) {
    if (node.isArray()) {
      node.forEach(entry -> collectKeys(entry, place, keys));
    }
    node.propertyStream()
        .filter(child -> !COMMON.contains(child.getKey()))
        .forEach(
            child -> {
              String key = place.equals("/sources") ? "/sources/*" : place + "/" + child.getKey();
              if (!key.equals("/sources/*")) {
                keys.add(key);
              }
              if (!NAMES_BELOW.contains(key)) {
                collectKeys(child.getValue(), key, keys);
              }
            });
  }

  @Test
  void keys_areThoseOfTheDocument() {
    Set<String> documented = keysOfExample();
    documented.addAll(
        Set.of(
            "/groups/chairs/by",
            "/groups/chairs/nominated-by",
            "/groups/chairs/pool-in-words",
            "/funding/lines/source"));
    // what the document has "in the same way"
    Set<String> likewise = new TreeSet<>();
    for (String key : documented) {
      likewise.add(key.replaceFirst("^/predecessors", "/successors"));
      likewise.add(key.replaceFirst("^/groups/chairs", "/groups/vice-chairs"));
    }
    documented.addAll(likewise);
    Set<String> keys = new TreeSet<>(keysOfSchema().keySet());
    keys.removeIf(key -> COMMON.contains(last(key)));
    assertEquals(documented, keys);
  }

  /**
   * An entry with a name or a matter of its own carries them all. Of the parts of an entry, who
   * held a post or a chair, and a report, have their own days, and an office's duty its citations.
   */
  @Test
  void everyEntry_mayCarryTheCommonKeys() {
    Map<String, Set<String>> missing = new TreeMap<>();
    Set<String> keys = keysOfSchema().keySet();
    for (String key : keys) {
      String entry = key.substring(0, key.lastIndexOf('/'));
      Set<String> lacks = new TreeSet<>(COMMON);
      lacks.removeIf(common -> keys.contains(entry + "/" + common));
      if (!lacks.isEmpty()) {
        missing.put(entry, lacks);
      }
    }
    Set<String> undated = Set.of("cites", "interpretation");
    Map<String, Set<String>> expected = new TreeMap<>();
    for (String part :
        List.of(
            "",
            "/sources/*",
            "/area/neighbours",
            "/groups/task-and-finish",
            "/agreements/stages",
            "/reviews/kinds/criteria",
            "/reviews/kinds/methods",
            "/reviews/decisions",
            "/reviews/facts",
            "/reviews/themes",
            "/reporting/contents",
            "/reporting/disclosure",
            "/funding/lines",
            "/returns/stages")) {
      expected.put(part, COMMON);
    }
    expected.put("/area/profile", Set.of("from", "interpretation", "to"));
    expected.put("/posts/holders", undated);
    expected.put("/groups/chairs/held", undated);
    expected.put("/groups/vice-chairs/held", undated);
    expected.put("/reporting/reports", undated);
    expected.put("/offices/duties", Set.of("from", "interpretation", "to"));
    assertEquals(expected, missing);
  }

  @Test
  void everyKey_isDescribedInOneLine() {
    Set<String> wrong = new TreeSet<>();
    keysOfSchema()
        .forEach(
            (place, schema) -> {
              String said = schema.path("description").asString("");
              if (said.isEmpty()) {
                said = resolved(schema).path("description").asString("");
              }
              boolean sentence = said.matches("[^\\n]+[.]") || last(place).equals("evidence");
              if (!sentence) {
                wrong.add(place + ": " + said);
              }
            });
    assertEquals(Set.of(), wrong);
  }

  /** What the document notes beside each key of its example, by the key's place. */
  private static Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    Deque<String> path = new ArrayDeque<>();
    Deque<Integer> indents = new ArrayDeque<>();
    Pattern form = Pattern.compile("( *(?:- )?)([a-z-]+):.*?(?:  +# (.*))?");
    Pattern more = Pattern.compile(" +# (.*)");
    for (String line : EXAMPLE.lines().toList()) {
      Matcher key = form.matcher(line);
      Matcher continued = more.matcher(line);
      if (key.matches()) {
        int indent = key.group(1).length();
        while (!indents.isEmpty() && indents.getLast() >= indent) {
          indents.removeLast();
          path.removeLast();
        }
        indents.addLast(indent);
        path.addLast(key.group(2));
        notes.putIfAbsent("/" + String.join("/", path), key.group(3) == null ? "" : key.group(3));
      } else if (continued.matches()) {
        notes.computeIfPresent(
            "/" + String.join("/", path), (place, note) -> note + " " + continued.group(1));
      }
    }
    return notes;
  }

  private static Set<String> words(String list) {
    return Pattern.compile("[a-z]+(?:-[a-z0-9]+)*")
        .matcher(list)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  /** Where the document lists the words of a key otherwise than beside the key itself. */
  private static Map<String, Set<String>> wordsElsewhere(Map<String, String> notes) {
    Map<String, Set<String>> words = new TreeMap<>();
    words.put("/scope", Set.of("children", "all-age"));
    words.put("/offices/office", words(notes.get("/offices")));
    words.put("/groups/declarations", Set.of("each-meeting"));
    words.put("/predecessors/by", words(notes.get("/predecessors/by")));
    words.put("/successors/by", words.get("/predecessors/by"));
    // the document breaks its list off: "practice …"
    Set<String> forces = words(notes.get("/sources/document/force"));
    forces.add("data-specification");
    words.put("/sources/*/force", forces);
    words.put("/sources/*/evidence", words(notes.get("/sources/document/evidence")));
    int start = DOCUMENT.indexOf("Other chairs:");
    Set<String> chairs = new TreeSet<>(Set.of("rotating"));
    Pattern.compile("`(?:chair: )?(fixed|[a-z-]+)`")
        .matcher(DOCUMENT.substring(start, DOCUMENT.indexOf("A rotation whose", start)))
        .results()
        .map(word -> word.group(1))
        .filter(word -> !Set.of("by", "nominated-by").contains(word))
        .forEach(chairs::add);
    words.put("/groups/chairs/chair", chairs);
    words.put("/groups/vice-chairs/chair", chairs);
    return words;
  }

  private static Map<String, Set<String>> wordsOfSchema() {
    Map<String, Set<String>> words = new TreeMap<>();
    keysOfSchema()
        .forEach(
            (place, schema) -> {
              JsonNode list = resolved(schema).path("items");
              JsonNode constants =
                  list.has("enum") ? list.path("enum") : resolved(schema).path("enum");
              if (constants.isArray()) {
                constants.forEach(
                    word ->
                        words.computeIfAbsent(place, key -> new TreeSet<>()).add(word.asString()));
              }
            });
    return words;
  }

  @Test
  void words_areThoseTheDocumentLists() {
    Map<String, String> notes = notes();
    Map<String, Set<String>> elsewhere = wordsElsewhere(notes);
    Map<String, Set<String>> documented = new TreeMap<>();
    Map<String, Set<String>> ofSchema = wordsOfSchema();
    for (String place : ofSchema.keySet()) {
      documented.put(
          place,
          elsewhere.containsKey(place)
              ? elsewhere.get(place)
              : words(notes.getOrDefault(place, "").split(";", 2)[0]));
    }
    assertTrue(ofSchema.size() > 20, "the schema must list words");
    assertEquals(documented, ofSchema);
  }

  /** Each key with a list of words, and the type into which the loader makes them. */
  private static final Map<String, Class<? extends Enum<?>>> TYPES =
      Map.ofEntries(
          Map.entry("/scope", Scope.class),
          Map.entry("/sources/*/force", Force.class),
          Map.entry("/sources/*/evidence", Evidence.class),
          Map.entry("/statements/kind", StatementKind.class),
          Map.entry("/predecessors/by", SuccessionKind.class),
          Map.entry("/successors/by", SuccessionKind.class),
          Map.entry("/posts/holders/as", Capacity.class),
          Map.entry("/partners/role", PartnerRole.class),
          Map.entry("/offices/office", OfficeKind.class),
          Map.entry("/groups/seats/standing", Standing.class),
          Map.entry("/groups/chairs/chair", ChairingKind.class),
          Map.entry("/groups/vice-chairs/chair", ChairingKind.class),
          Map.entry("/groups/quorum/if-not-met", QuorumEnforcement.class),
          Map.entry("/groups/decisions/votes-by", VoteUnit.class),
          Map.entry("/groups/decisions/of", VoteBase.class),
          Map.entry("/groups/decisions/abstentions", Abstention.class),
          Map.entry("/groups/decisions/tie", Tie.class),
          Map.entry("/groups/decisions/casting-vote", CastingVote.class),
          Map.entry("/agreements/kind", AgreementKind.class),
          Map.entry("/agreements/binds", Binding.class),
          Map.entry("/agreements/free-for", FreeTraining.class),
          Map.entry("/agreements/others", OtherOrganisations.class),
          Map.entry("/reviews/kinds/criteria/set-by", CriterionSource.class),
          Map.entry("/reviews/kinds/numbering", DayNumbering.class),
          Map.entry("/reviews/decisions/step", DecidedStep.class),
          Map.entry("/reviews/facts/step", StatedStep.class),
          Map.entry("/reporting/contents/evidence", ReportEvidence.class),
          Map.entry("/reporting/disclosure/method", DisclosureMethod.class),
          Map.entry("/funding/split", FundingSplit.class),
          Map.entry("/funding/lines/kind", FundingKind.class),
          Map.entry("/funding/lines/for", FundingPurpose.class));

  @Test
  void words_areThoseOfTheTypes() {
    Map<String, Set<String>> ofTypes = new TreeMap<>();
    TYPES.forEach(
        (place, type) -> {
          Set<String> words = new TreeSet<>();
          for (Enum<?> constant : type.getEnumConstants()) {
            words.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
          }
          ofTypes.put(place, words);
        });
    // one word, which the loader turns into a truth
    ofTypes.put("/groups/declarations", Set.of("each-meeting"));
    assertEquals(ofTypes, wordsOfSchema());
  }
}
