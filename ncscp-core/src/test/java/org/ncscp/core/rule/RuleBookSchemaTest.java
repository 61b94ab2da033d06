// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.national.NationalRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an editor tells of a rule book is what the loader refuses, as far as an editor can know. */
class RuleBookSchemaTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonMapper JSON = new JsonMapper();

  /** Says all that a book can say, each key at least once at each place where it may stand. */
  private static final String SOUND =
      """
      book: sound
      edition: 2026-11-21
      calendar: england-and-wales
      bodies:
        - id: council
          name: the council
      facts:
        - kind: known
          means: it became known
        - {kind: told, means: it was told}
        - kind: published
          means: it is published on this day
          planned: true
      periods:
        quarter: ["04-01", "07-01", "10-01", "01-01"]
      rules:
        - id: tell
          title: Tell
          strength: aim
          trigger: known
          within: 5 working days
          direction: after
          counting: inclusive
          roll: none
          calendar: scotland
          cut-off: "16:00"
          met-by: [told]
          cancelled-by: [published]
          responsible: council
          recipients: [council]
          extension: {approved-by: council, told: [council], reasons: some}
          stoppable: false
          interpretation: It is read so.
          from: 2018-06-29
          to: 2030-12-31
          citations: [{instrument: Act 2004, provision: section 1, force: act, evidence: read}]
        - id: keep
          title: Keep
          responsible: council
          citations: [{instrument: Act 2004, provision: section 2, force: act, evidence: read}]
          versions:
            - from: 2018-06-29
              to: 2020-02-29
              whichever: later
              origins:
                - {trigger: known, at-least: 10 years, direction: after, counting: clear, roll: following}
                - {trigger: told, at-least: same day}
            - from: 2020-03-01
              to: 2022-12-31
              trigger: known
              at-least: 72 hours
            - from: 2023-01-01
              trigger: known
              within: 72 hours
        - id: sooner
          title: Sooner
          whichever: earlier
          origins:
            - {trigger: known, within: 8 days}
            - {trigger: told, within: 1 month}
          responsible: council
          from: 2018-06-29
          citations: [{instrument: Act 2004, provision: section 3, force: act, evidence: read}]
      duties:
        - id: meet
          title: Meet
          strength: duty
          occurrence: told
          at-least: 3
          in-each: quarter
          responsible: council
          recipients: [council]
          interpretation: It is read so.
          ambiguity: {wording: bi-monthly, read-as: every two months, alternatives: [twice a month]}
          from: 2018-06-29
          to: 2030-12-31
          citations: [{instrument: Act 2004, provision: section 4, force: act, evidence: read}]
        - id: report
          title: Report
          occurrence: published
          responsible: council
          citations: [{instrument: Act 2004, provision: section 5, force: act, evidence: read}]
          versions:
            - {from: 2018-06-29, to: 2020-02-29, no-further-apart-than: 12 months, at-risk: 2 months}
            - {from: 2020-03-01, no-further-apart-than: 1 year, at-risk: 8 weeks}
        - {id: audit, title: Audit, occurrence: told, responsible: council, from: 2018-06-29,
           each-item-within: 3 years, at-risk: 6 months,
           citations: [{instrument: Act 2004, provision: section 6, force: act, evidence: read}]}
        - {id: count, title: Count, occurrence: told, responsible: council,
           citations: [{instrument: Act 2004, provision: section 7, force: act, evidence: read}],
           versions: [{from: 2018-06-29, at-least: 1, in-each: quarter}]}
      ratings:
        - {unit: working-days, amber: 5, red: 0}
      reminders:
        before: [10, 5, 0]
        late-every: 1
      amendments:
        - rule: tell
          from: 2024-12-13
          trigger: known
          within: 4 working days
          recipients: [council]
          interpretation: Ours
          citations: [{instrument: Ours, provision: a, force: practice, evidence: read}]
        - rule: sooner
          from: 2024-12-13
          whichever: earlier
          origins:
            - {trigger: known, within: 7 days}
            - {trigger: told, within: 1 month}
          citations: [{instrument: Ours, provision: b, force: practice, evidence: read}]
      """;

  private static final String SCHEMA_TEXT = bundled(RuleBook.class, "rule-book.schema.json");
  private static final JsonNode SCHEMA = JSON.readTree(SCHEMA_TEXT);
  private static final Schema EDITOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA_TEXT);

  private static String bundled(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static List<Error> editor(String yaml) {
    return EDITOR.validate(yaml, InputFormat.YAML);
  }

  private static List<String> loader(String yaml) {
    try {
      RuleBook.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "book.yaml");
      return List.of();
    } catch (RuleBookException e) {
      return e.problems();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String slip(String was, String is) {
    String line = is.isEmpty() && was.endsWith("\n") ? " *" : "";
    String yaml = SOUND.replaceFirst(line + Pattern.quote(was), is.replace("\\n", "\n"));
    assertFalse(yaml.equals(SOUND), "\"" + was + "\" must stand in the sound book");
    return yaml;
  }

  @Test
  void schema_isItselfSound() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(SCHEMA));
  }

  @Test
  void soundBook_pleasesLoaderAndEditor() {
    assertEquals(List.of(), loader(SOUND));
    assertEquals(List.of(), editor(SOUND));
  }

  @Test
  void nationalBook_isValid() {
    assertEquals(List.of(), editor(bundled(NationalRules.class, "rules.yaml")));
  }

  @Test
  void firstExampleOfTheDocument_isValid() throws IOException {
    String document = Files.readString(Path.of("docs/rule-book.md"));
    int start = document.indexOf("```yaml") + "```yaml".length();
    String example = document.substring(start, document.indexOf("```", start));
    assertEquals(List.of(), loader(example));
    assertEquals(List.of(), editor(example));
  }

  /** One slip each; the last column is where loader and editor must see it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "book: sound                   | boook: sound                        | boook",
        "edition: 2026-11-21           | edition: November                   | edition",
        "book: sound                   | book:                               | book",
        "calendar: england-and-wales   | calendar: england                   | calendar",
        "calendar: england-and-wales\\n| ``                                  | calendar",
        "- id: council                 | - id: The Council                   | bodies[0].id",
        "means: it became known        | means: \" \"                        | facts[0].means",
        "planned: true                 | planned: maybe                      | facts[2].planned",
        "[\"04-01\", \"07-01\"         | [\"04-31\", \"07-01\"               | periods.quarter[0]",
        "[\"04-01\", \"07-01\"         | [\"02-29\", \"07-01\"               | periods.quarter",
        "[\"04-01\", \"07-01\"         | [\"04-01\", \"04-01\"               | periods.quarter",
        "trigger: known                | triger: known                       | rules[0].triger",
        "trigger: known\\n             | ``                                  | rules[0].trigger",
        "within: 5 working days        | within: five working days           | rules[0].within",
        "within: 5 working days        | within: 5 workingdays               | rules[0].within",
        "within: 5 working days        | within: 5 working days\\n    at-least: 1 day | rules[0].within",
        "direction: after              | direction: backwards                | rules[0].direction",
        "counting: inclusive           | counting: both                      | rules[0].counting",
        "roll: none                    | roll: following                     | rules[0]",
        "within: 5 working days        | within: 5 hours                     | rules[0]",
        "within: 5 working days        | within: same day                    | rules[0]",
        "cut-off: \"16:00\"            | cut-off: 4pm                        | rules[0].cut-off",
        "cut-off: \"16:00\"            | cut-off: \"24:00\"                  | rules[0].cut-off",
        "met-by: [told]                | met-by: told                        | rules[0].met-by",
        "met-by: [told]                | met-by: []                          | rules[0].met-by",
        "approved-by: council,         | ``                                  | rules[0].extension.approved-by",
        "{approved-by: council         | {approver: council, approved-by: council | rules[0].extension.approver",
        "stoppable: false              | stoppable: never                    | rules[0].stoppable",
        "title: Tell                   | title:                              | rules[0].title",
        "responsible: council\\n       | ``                                  | rules[0].responsible",
        "from: 2018-06-29              | from: 29 June 2018                  | rules[0].from",
        "from: 2018-06-29              | from: 2018-06-31                    | rules[0].from",
        "from: 2018-06-29\\n           | ``                                  | rules[0].from",
        "evidence: read                | evidence: sure                      | rules[0].citations[0].evidence",
        "provision: section 1,         | ``                                  | rules[0].citations[0].provision",
        "- id: tell                    | - name: tell                        | rules[0].id",
        "from: 2020-03-01\\n        to: 2022 | to: 2022                     | rules[1].versions[1].from",
        "- id: keep                    | - id: keep\\n    from: 2018-06-29   | rules[1].from",
        "whichever: later\\n           | ``                                  | rules[1].versions[0].whichever",
        "whichever: later              | whichever: latest                   | rules[1].versions[0].whichever",
        "whichever: later              | whichever: later\\n        trigger: known | rules[1].versions[0].trigger",
        "{trigger: told, at-least: same day} | {trigger: told, within: same day} | rules[1].versions[0].origins",
        "- {trigger: told, within: 1 month}\\n | ``                          | rules[2]",
        "at-least: 3                   | at-least: 0                         | duties[0].at-least",
        "in-each: quarter\\n           | ``                                  | duties[0].in-each",
        "at-least: 3                   | no-further-apart-than: 3 months     | duties[0].at-risk",
        "in-each: quarter              | in-each: quarter\\n    each-item-within: 1 year | duties[0]",
        "alternatives: [twice a month] | alternatives: []                    | duties[0].ambiguity.alternatives",
        "no-further-apart-than: 12 months | no-further-apart-than: 12 working days | duties[1].versions[0].no-further-apart-than",
        "at-risk: 6 months             | at-risk: 72 hours                   | duties[2]",
        "occurrence: published\\n      | ``                                  | duties[1].versions[0].occurrence",
        "unit: working-days            | unit: weeks                         | ratings[0].unit",
        "amber: 5                      | amber: 5.5                          | ratings[0].amber",
        "[10, 5, 0]                    | [10, 5, -1]                         | reminders",
        "[10, 5, 0]                    | [10, 5, 5]                          | reminders",
        "late-every: 1                 | late-every: 0                       | reminders",
        "- rule: tell                  | - id: tell                          | amendments[0].rule",
        "from: 2024-12-13              | on: 2024-12-13                      | amendments[0].from",
        "trigger: known\\n    within: 4 | within: 4                           | amendments[0].trigger",
        "trigger: known\\n    within: 4 working days | counting: inclusive    | amendments[0].trigger",
      })
  void slip_isSeenByLoaderAndEditorInItsPlace(String was, String is, String place) {
    String yaml = slip(was.replace("\\n", "\n"), is);
    List<String> loader = loader(yaml);
    assertTrue(
        loader.stream().anyMatch(problem -> problem.matches(Pattern.quote(place) + "[ .\\[].*")),
        () -> "the loader said " + loader);
    String pointer = "/" + place.replace('.', '/').replace("[", "/").replace("]", "");
    List<Error> editor = editor(yaml);
    assertTrue(
        editor.stream().anyMatch(error -> isAtOrJustAbove(error, pointer)),
        () -> "the editor said " + editor);
  }

  /**
   * A key that is missing or too many is told of at the mapping where it should or should not be.
   */
  private static boolean isAtOrJustAbove(Error error, String pointer) {
    String at = error.getInstanceLocation().toString();
    return pointer.equals(at)
        || pointer.substring(0, pointer.lastIndexOf('/')).equals(at)
        || at.startsWith(pointer + "/");
  }

  /** What needs the rest of the book, or the text as it was written, only the loader can know. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "trigger: known                | trigger: unheard-of      | \"unheard-of\" is not among the facts of the book",
        "met-by: [told]                | met-by: [unheard-of]     | \"unheard-of\" is not among the facts of the book",
        "occurrence: told              | occurrence: unheard-of   | \"unheard-of\" is not among the facts of the book",
        "responsible: council          | responsible: nobody      | \"nobody\" is not among the bodies of the book",
        "recipients: [council]         | recipients: [nobody]     | \"nobody\" is not among the bodies of the book",
        "in-each: quarter              | in-each: term            | \"term\" is not among the periods of the book",
        "- rule: tell                  | - rule: shout            | \"shout\" is not among the rules of the book",
        "- id: keep                    | - id: tell               | \"tell\" occurs twice",
        "- id: keep                    | - id: keep\\n    met-by: [told] | met-by must be left out for at-least",
        "- id: meet                    | - id: tell               | \"tell\" occurs twice",
        "kind: told                    | kind: known            | \"known\" is known already",
        "- from: 2020-03-01            | - from: 2020-03-02       | must be 2020-03-01, the day after the version before ends",
        "- from: 2020-03-01            | - from: 2020-02-29       | must be 2020-03-01, the day after the version before ends",
        "to: 2020-02-29\\n             | ``                       | must end before this one begins",
        "to: 2030-12-31                | to: 2018-06-28           | to must be on or after from 2018-06-29",
        "from: 2018-06-29              | from: 2019-02-29         | must be a date",
        "- {trigger: told, within      | - {trigger: known, within | each origin must have a trigger of its own",
        "{from: 2020-03-01, no-further-apart-than: | {from: 2020-03-01, each-item-within: | must be counted in one way in all its versions",
        "amber: 5                      | amber: -1                | amber must be at least red 0",
        "within: 4 working days        | within: 4 working days\\n    to: 2024-12-12 | to must be on or after from",
        "from: 2024-12-13              | from: 2031-01-01         | must leave the amendment something to amend",
        "at-least: 3                   | at-least: 0x3            | must be a whole number but was \"0x3\"",
        "planned: true                 | planned: True            | must be true or false but was \"True\"",
        "title: Tell                   | title: &t Tell\\n    interpretation: *t | must be written out and not be an alias",
        "title: Tell                   | title: Tell\\n    title: Tell | occurs twice",
      })
  void slip_thatOnlyTheLoaderCanKnow_isRefused(String was, String is, String message) {
    List<String> loader = loader(slip(was.replace("\\n", "\n"), is));
    assertTrue(
        loader.stream().anyMatch(problem -> problem.contains(message)),
        () -> "the loader said " + loader);
  }

  /** The keys at each place, by the schema; what a list holds is at the place of the list. */
  private static Map<String, Set<String>> keysOfSchema() {
    Map<String, Set<String>> keys = new TreeMap<>();
    collect(SCHEMA, "", keys);
    return keys;
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode ref = node.path("$ref");
    return ref.isMissingNode() ? node : SCHEMA.at(ref.asString().substring(1));
  }

  private static void collect(JsonNode at, String place, Map<String, Set<String>> keys) {
    JsonNode node = resolved(at);
    if (!node.path("items").isMissingNode()) {
      collect(node.path("items"), place + "/0", keys);
    }
    if (node.path("properties").isMissingNode()) {
      return;
    }
    assertFalse(node.path("additionalProperties").asBoolean(true), place + " must be closed");
    keys.put(place, new TreeSet<>(node.path("properties").propertyNames()));
    node.path("properties")
        .propertyStream()
        .forEach(child -> collect(child.getValue(), place + "/" + child.getKey(), keys));
  }

  /** Everything that the loader's code could ask for: the words among its constants. */
  private static Set<String> wordsOfLoader() {
    return Stream.of(
            BookReading.class, RuleReading.class, DutyReading.class, ProvisionReading.class)
        .map(RuleBookSchemaTest::constants)
        .flatMap(code -> Pattern.compile("[a-z]+(?:-[a-z]+)*").matcher(code).results())
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private static String constants(Class<?> loader) {
    try (InputStream in = loader.getResourceAsStream(loader.getSimpleName() + ".class")) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which of some keys the loader, finding them at a place of the sound book, asks for. */
  private static Set<String> known(String pointer, Set<String> keys) {
    JsonNode book = YAML.readTree(SOUND);
    ObjectNode at = (ObjectNode) book.at(pointer);
    keys.stream().filter(key -> at.path(key).isMissingNode()).forEach(key -> at.put(key, "x"));
    String place = pointer.substring(Math.min(1, pointer.length())).replaceAll("/(\\d+)", "[$1]");
    String path = place.isEmpty() ? "" : place.replace('/', '.') + ".";
    List<String> problems = loader(JSON.writeValueAsString(book));
    return keys.stream()
        .filter(
            key ->
                problems.stream()
                    .noneMatch(
                        problem ->
                            problem.startsWith(path + key + " (")
                                && problem.endsWith("known here")))
        .collect(toCollection(TreeSet::new));
  }

  /** Places of the sound book that together show each mapping in each of its forms. */
  private static final Map<String, List<String>> PLACES =
      Map.ofEntries(
          Map.entry("", List.of("")),
          Map.entry("/bodies/0", List.of("/bodies/0")),
          Map.entry("/facts/0", List.of("/facts/0")),
          Map.entry("/ratings/0", List.of("/ratings/0")),
          Map.entry("/reminders", List.of("/reminders")),
          Map.entry("/rules/0", List.of("/rules/0", "/rules/1", "/rules/2")),
          Map.entry("/rules/0/citations/0", List.of("/rules/0/citations/0")),
          Map.entry("/rules/0/extension", List.of("/rules/0/extension")),
          Map.entry(
              "/rules/0/origins/0", List.of("/rules/2/origins/0", "/rules/1/versions/0/origins/0")),
          Map.entry(
              "/rules/0/versions/0",
              List.of("/rules/1/versions/0", "/rules/1/versions/1", "/rules/1/versions/2")),
          Map.entry("/duties/0", List.of("/duties/0", "/duties/1", "/duties/2")),
          Map.entry("/duties/0/ambiguity", List.of("/duties/0/ambiguity")),
          Map.entry(
              "/duties/0/versions/0", List.of("/duties/1/versions/0", "/duties/3/versions/0")),
          Map.entry("/amendments/0", List.of("/amendments/0", "/amendments/1")));

  /** The keys of the schema are tried one by one, as some exclude others, the rest all at once. */
  private static Set<String> keysOfLoader(String place, Set<String> ofSchema) {
    Set<String> rest = wordsOfLoader();
    rest.removeAll(ofSchema);
    Set<String> known = new TreeSet<>();
    for (String pointer : PLACES.get(place)) {
      known.addAll(known(pointer, rest));
      ofSchema.forEach(key -> known.addAll(known(pointer, Set.of(key))));
    }
    return known;
  }

  @Test
  void everyKeyOfTheLoader_isInTheSchemaAndTheOtherWayRound() {
    Map<String, Set<String>> schema = keysOfSchema();
    Map<String, Set<String>> loader = new TreeMap<>();
    Map<String, Set<String>> expected = new TreeMap<>();
    for (String place : PLACES.keySet()) {
      loader.put(place, keysOfLoader(place, schema.get(place)));
      expected.put(place, schema.get(place));
    }
    assertEquals(expected, loader);
  }

  @Test
  void everyKey_hasADescriptionAndStandsInTheDocument() throws IOException {
    String document = Files.readString(Path.of("docs/rule-book.md"));
    Set<String> wrong = new TreeSet<>();
    keysOfSchema()
        .forEach(
            (place, keys) -> {
              for (String key : keys) {
                JsonNode said = described(place, key);
                if (said.path("title").isMissingNode()
                    || said.path("description").isMissingNode()) {
                  wrong.add(place + "/" + key + " has no title or description");
                }
                boolean documented =
                    Pattern.compile("(`|^ *(- |# )?|\\{)" + key + "[`:]", Pattern.MULTILINE)
                        .matcher(document)
                        .find();
                if (!documented) {
                  wrong.add(place + "/" + key + " is not in the document");
                }
              }
            });
    assertEquals(Set.of(), wrong);
  }

  /** The schema of a key, what stands at its reference first. */
  private static ObjectNode described(String place, String key) {
    JsonNode node = SCHEMA;
    for (String step : place.isEmpty() ? new String[0] : place.substring(1).split("/", -1)) {
      JsonNode at = resolved(node);
      node = step.equals("0") ? at.path("items") : at.path("properties").path(step);
    }
    JsonNode own = resolved(node).path("properties").path(key);
    ObjectNode all = JSON.createObjectNode();
    all.setAll((ObjectNode) resolved(own));
    all.setAll((ObjectNode) own);
    return all;
  }
}
