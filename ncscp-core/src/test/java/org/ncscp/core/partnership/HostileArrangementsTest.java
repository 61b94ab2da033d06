// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm, or that no editor should have written, are refused soon and in a line. */
class HostileArrangementsTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static final String HEAD =
      """
      arrangements: x
      name: X
      edition: 2026-01-01
      versions: [{title: t, from: 2020-01-01}]
      organisations: [{id: o, name: O}]
      """;

  private static final String SOUND =
      HEAD
          + """
          posts: [{id: p, title: P, organisation: o}]
          partners: [{organisation: o, role: police, lead: p}]
          """;

  private static final String GROUP = SOUND + "groups:\n- id: g\n  name: G\n";
  private static final String SEATED =
      GROUP + "  seats: [{seat: s, title: t, standing: decision-maker}]\n";

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static String from(int i) {
    return "from: " + DAY.plusDays(i);
  }

  private static String on(int i) {
    return from(i) + ", to: " + DAY.plusDays(i);
  }

  private static Arrangements read(byte[] bytes) {
    return assertTimeoutPreemptively(LIMIT, () -> ArrangementsProperties.read(bytes));
  }

  private static Arrangements read(String yaml) {
    return read(yaml.getBytes(UTF_8));
  }

  private static List<String> problems(byte[] bytes) {
    ArrangementsException refused =
        assertThrows(
            ArrangementsException.class,
            () -> assertTimeoutPreemptively(LIMIT, () -> ArrangementsProperties.read(bytes)));
    for (String problem : refused.problems()) {
      assertEquals(1, problem.lines().count(), problem);
      assertTrue(problem.length() <= 3_000, () -> problem.length() + " characters");
    }
    return refused.problems();
  }

  private static List<String> problems(String yaml) {
    return problems(yaml.getBytes(UTF_8));
  }

  static Stream<Arguments> refused() {
    String deep = "Document nesting depth";
    return Stream.of(
        refused("a million lines", "\n".repeat(1_000_001), "at most 1000000 bytes"),
        refused("nearly a million lines", "\n".repeat(996_000), "file must be a mapping"),
        refused("nothing", "", "file must be a mapping"),
        refused("comments only", "# a\n# b\n", "file must be a mapping"),
        refused("text only", "arrangements", "file must be a mapping"),
        refused("a deep list", "a: " + "[".repeat(100_000), deep),
        refused("a closed one", "[".repeat(100_000) + "]".repeat(100_000), "must be a mapping"),
        refused("a deep mapping", "a: " + "{a: ".repeat(100_000), deep),
        refused("a deep block list", "a:\n  " + "- ".repeat(100_000) + "x\n", deep),
        refused("a deep block mapping", many(1_400, i -> " ".repeat(i) + "a:\n"), deep),
        refused("a deep key", "? ".repeat(100_000) + "x\n", "Expected a field name"),
        refused("an endless key", SOUND + "x".repeat(900_000) + ": 1\n", "simple key"),
        refused("laughs", "a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n" + SOUND, "not be an alias"),
        refused(
            "many aliases", SOUND + "x: [&a b" + ",*a".repeat(250_000) + "]\n", "not be an alias"),
        refused(
            "a script",
            SOUND + "abbreviation: !!javax.script.ScriptEngineManager [!!java.net.URL [\"x\"]]\n",
            "abbreviation (line 8) must be"),
        refused("bad base64", SOUND + "abbreviation: !!binary \"***\"\n", "base64"),
        refused("null", SOUND + "abbreviation: !!null x\n", "abbreviation (line 8)"),
        refused("a merged entry", SOUND.replace("{id: o,", "{<<: {id: o},"), "organisations[0].<<"),
        refused("a merged file", "<<: {name: X}\n" + SOUND, "<< (line 1) is not known"),
        refused("two documents", SOUND + "---\n" + SOUND, "one document"),
        refused("more after the end", SOUND + "...\n}\n", "document start"),
        refused("NUL", SOUND + "abbreviation: a\0b\n", "special characters"),
        refused("a million NULs", "\0".repeat(999_999), "special characters"),
        refused("tabs", SOUND + "area:\n\tdescription: x\n", "TAB"),
        refused("a version of YAML", "%YAML 999999999999.1\n---\n" + SOUND, "line 1"),
        refused("no character", SOUND + "abbreviation: \"\\UFFFFFFFF\"\n", "line 8"),
        refused("many mistakes", SOUND + "boards: [" + "1, ".repeat(300_000) + "]", "boards[0]"));
  }

  private static Arguments refused(String what, String yaml, String reason) {
    return Arguments.of(what, yaml, reason);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void read_hostileFile_isRefusedInALine(String what, String yaml, String reason) {
    List<String> problems = problems(yaml);
    assertTrue(problems.stream().anyMatch(p -> p.contains(reason)), problems.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
  void read_anotherEncoding_isRefused(String name) {
    Charset charset = Charset.forName(name);
    assertTrue(problems(SOUND.getBytes(charset)).get(0).contains("(line 1)"));
    assertTrue(problems(("\uFEFF" + SOUND).getBytes(charset)).get(0).contains("(line 1)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00e9", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00e2\u0082", "\u00ff"})
  void read_bytesThatAreNotUtf8_areRefused(String bytes) {
    String yaml = SOUND + "abbreviation: " + bytes + "\n";
    assertEquals(1, problems(yaml.getBytes(StandardCharsets.ISO_8859_1)).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void read_otherEndsOfLines_isTheSame(String end) {
    assertEquals(read(SOUND), read(SOUND.replace("\n", end)));
    String spoilt = SOUND.replace("edition: 2026", "edition: x");
    assertEquals(problems(spoilt), problems(spoilt.replace("\n", end)));
  }

  @Test
  void read_byteOrderMarkAndMarkers_isTheSame() {
    assertEquals(read(SOUND), read("\uFEFF" + SOUND));
    assertEquals(read(SOUND), read("---\n" + SOUND + "...\n"));
    assertEquals(read(SOUND), read("#\n".repeat(450_000) + SOUND));
  }

  @Test
  void read_anchorWithoutAlias_changesNothing() {
    assertEquals(read(SOUND), read(SOUND.replace("[{id: o", "&a [&b {id: &c o")));
  }

  @Test
  void read_longText_isKeptUpToTheLimit() {
    String start = SOUND + "abbreviation: ";
    String longest = "x".repeat(1_000_000 - start.length());
    assertEquals(longest, read(start + longest).abbreviation().orElseThrow());
    assertEquals(
        List.of("file must have at most 1000000 bytes but has more"),
        problems(start + longest + "x"));
  }

  static Stream<Arguments> large() {
    return Stream.of(
        Arguments.of(
            "groups", SOUND + "groups:\n" + many(1_000, i -> "- {id: g" + i + ", name: n}\n")),
        Arguments.of(
            "a chain of groups",
            SOUND
                + "groups:\n"
                + many(999, i -> "- {id: g" + i + ", name: n, reports-to: [g" + (i + 1) + "]}\n")
                + "- {id: g999, name: n}\n"),
        Arguments.of(
            "seats",
            GROUP
                + "  seats:\n"
                + many(6_000, i -> "  - {seat: s" + i + ", title: t, standing: member}\n")),
        Arguments.of(
            "chairs",
            GROUP + "  chairs:\n" + many(6_000, i -> "  - {chair: vacant, " + on(i) + "}\n")),
        Arguments.of(
            "quorums",
            SEATED + "  quorum:\n" + many(6_000, i -> "  - {present: s, " + on(i) + "}\n")),
        Arguments.of(
            "holders",
            SOUND.replace(
                "organisation: o}]",
                "organisation: o, holders: ["
                    + many(6_000, i -> "{person: P, as: holder, " + on(i) + "}, ")
                    + "]}]")),
        Arguments.of(
            "one board after another",
            SOUND + "boards:\n" + many(6_000, i -> "- {id: a, name: a, " + on(i) + "}\n")),
        Arguments.of("partners and posts", partnersAndPosts()),
        Arguments.of(
            "issues",
            HEAD
                + "posts: [{id: p, title: t}]\npartners:\n"
                + many(3_000, i -> "- {organisation: o, role: police, lead: p, " + on(i) + "}\n")
                + "issue-leads:\n"
                + many(3_000, i -> "- {issue: i, partner: o, " + on(i) + "}\n")),
        Arguments.of(
            "sections",
            SOUND
                + "sources: {a: {instrument: A, force: act, evidence: read}}\n"
                + "boards: [{id: b, name: B, cites: {a: ["
                + "s, ".repeat(100_000)
                + "]}}]\n"));
  }

  private static String partnersAndPosts() {
    return HEAD
        + "posts:\n"
        + many(3_000, i -> "- {id: p" + i + ", title: t, organisation: o}\n")
        + "partners:\n"
        + many(3_000, i -> "- {organisation: o, role: police, lead: p" + i + ", " + on(i) + "}\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void read_manyOfAKind_areRead(String what, String yaml) {
    assertEquals("X", read(yaml).name());
  }

  @Test
  void read_groupsInACircle_areRefusedEach() {
    String circle =
        many(1_000, i -> "- {id: g" + i + ", name: n, reports-to: [g" + (i + 1) % 1_000 + "]}\n");
    assertEquals(1_000, problems(SOUND + "groups:\n" + circle).size());
  }

  /** More groups than any partnership has may be refused, but soon. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {id: g%d, name: n}",
        "- {id: g%d, name: n, reports-to: [g%d]}",
        "- {id: g%d, name: n, escalates-to: g%d, reserved-matters: [{matter: m, kinds: [k]}]}"
      })
  void read_farTooManyGroups_areReadOrRefusedInTime(String group) {
    String groups = many(10_000, i -> group.formatted(i, (i + 1) % 10_000) + "\n");
    try {
      assertEquals(10_000, read(SOUND + "groups:\n" + groups).groups().size());
    } catch (ArrangementsException refused) {
      problems(SOUND + "groups:\n" + groups);
    }
  }

  static Stream<Arguments> manyMistakes() {
    return Stream.of(
        Arguments.of(
            "seats[1]",
            GROUP + "  seats:\n" + "  - {seat: s, title: t, standing: member}\n".repeat(6_000)),
        Arguments.of("chairs[1]", GROUP + "  chairs:\n" + "  - {chair: vacant}\n".repeat(6_000)),
        Arguments.of(
            "chairs[1]",
            GROUP + "  chairs:\n" + many(6_000, i -> "  - {chair: vacant, " + from(i) + "}\n")),
        Arguments.of("quorum[1]", SEATED + "  quorum:\n" + "  - {present: s}\n".repeat(6_000)),
        Arguments.of(
            "decisions[1]",
            SEATED
                + "  decisions:\n"
                + many(
                    6_000, i -> "  - {electorate: [s], threshold: majority, " + from(i) + "}\n")),
        Arguments.of(
            "boards[1]",
            SOUND + "boards:\n" + many(6_000, i -> "- {id: a, name: a, " + from(i) + "}\n")),
        Arguments.of(
            "holders[1]",
            SOUND.replace(
                "organisation: o}]",
                "organisation: o, holders: ["
                    + many(6_000, i -> "{person: P, as: holder, " + from(i) + "}, ")
                    + "]}]")),
        Arguments.of(
            "groups[1].reserved-matters[0]",
            SOUND
                + "groups:\n"
                + many(
                    1_000,
                    i ->
                        "- {id: g"
                            + i
                            + ", name: n, reserved-matters: [{matter: m, kinds: [k]}]}\n")));
  }

  /** Every two of them contradict each other: to say so of every two is more than anybody reads. */
  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("manyMistakes")
  void read_manyThatContradict_areRefusedInTime(String second, String yaml) {
    List<String> problems = problems(yaml);
    assertTrue(problems.stream().anyMatch(p -> p.contains(second)), problems.get(0));
    assertTrue(problems.size() <= 50_000, () -> problems.size() + " problems");
  }

  @Test
  void read_manyDecisionsAndElectors_areRead() {
    String seats = many(2_500, i -> "  - {seat: s" + i + ", title: t, standing: decision-maker}\n");
    String electorate = many(1_000, i -> "s" + (i + 1_500) + ", ");
    String rules =
        many(
            50, i -> "  - {kinds: [k" + i + "], threshold: 1, electorate: [" + electorate + "]}\n");
    read(GROUP + "  seats:\n" + seats + "  decisions:\n" + rules);
    read(
        SEATED
            + "  decisions:\n"
            + many(2_500, i -> "  - {kinds: [k" + i + "], electorate: [s], threshold: 1}\n"));
  }

  /** Each organisation of each seat has a role on each of very many days. */
  @Test
  void read_manyVotersByRole_areReadOrRefusedInTime() {
    String partners =
        HEAD
            + "posts: [{id: p, title: t}]\npartners:\n"
            + many(2_000, i -> "- {organisation: o, role: police, lead: p, " + on(i) + "}\n")
            + "- {organisation: o, role: police, lead: p, "
            + from(2_000)
            + "}\n";
    String seats =
        many(
            3_000,
            i -> "  - {seat: s" + i + ", organisation: o, title: t, standing: decision-maker}\n");
    String electorate = many(3_000, i -> "s" + i + ", ");
    IntFunction<String> rules =
        votes ->
            many(
                20,
                i ->
                    "  - {kinds: [k%d], votes-by: role, threshold: %d, electorate: [%s]}\n"
                        .formatted(i, votes, electorate));
    String group = partners + "groups:\n- id: g\n  name: G\n  seats:\n" + seats + "  decisions:\n";
    read(group + rules.apply(1));
    assertEquals(20, problems(group + rules.apply(2)).size());
  }

  @Test
  void read_manyWeights_areReadOrRefusedInALine() {
    String seats = many(8_000, i -> "  - {seat: s" + i + ", title: t, standing: decision-maker}\n");
    String electorate = many(8_000, i -> "s" + i + ", ");
    String rule =
        GROUP
            + "  seats:\n"
            + seats
            + "  decisions:\n  - {threshold: 1, electorate: ["
            + electorate
            + "], weights: {";
    read(rule + many(8_000, i -> "s" + i + ": 2, ") + "}}\n");
    assertEquals(1, problems(rule + many(8_000, i -> "t" + i + ": 0, ") + "}}\n").size());
  }

  @Test
  void read_longKeysInOneAnother_areRefusedInBoundedMemory() {
    String deep = many(900, i -> "{" + "k".repeat(1_000) + ": ") + "1" + "}".repeat(900);
    problems(deep);
    problems(SOUND + "sources: " + deep);
    String key = "? " + "k".repeat(400_000) + "\n: ";
    problems(SOUND + key + "1\n");
    problems(SOUND + key + "[&a b" + ",*a".repeat(100_000) + "]\n");
    problems(
        SOUND
            + "sources:\n  "
            + key.replace("\n", "\n  ")
            + "{"
            + many(40_000, i -> "k" + i + ": 1, ")
            + "}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scope: \"a\\nb\"",
        "\"a\\nb\": 1",
        "scope: \"\\u2028\"",
        "\"\\r\": 1",
        "boards: \"a\\u0085b\"",
        "boards: [\"\\u001b[2J\\n\"]",
        "in-operation-since: \"a\\nb\"",
        "reporting: {recipients: [\"a\\nb\"]}",
        "funding: {stated-total: \"1\\n2\"}",
        "sources: {\"a\\nb\": 1}"
      })
  void read_textThatBreaksLines_isRefusedInALine(String line) {
    for (String problem : problems(SOUND + line + "\n")) {
      assertTrue(problem.chars().noneMatch(Character::isISOControl), problem);
      assertTrue(problem.indexOf('\u2028') < 0, problem);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"scope", "boards", "edition-of", "in-operation-since", "area", "returns"})
  void read_giganticWrongText_isNotQuotedInFull(String key) {
    problems(SOUND + key + ": " + "x".repeat(900_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviation: !!java.net.URL \"http://example.test\"",
        "abbreviation: !!binary aGVsbG8=",
        "abbreviation: !!int abc",
        "abbreviation: !x abc",
        "boards: !x [{id: b, name: B}]",
        "boards: [!!set {id: b, name: B}]"
      })
  void read_tag_isRefusedAtItsPlace(String line) {
    String place = line.substring(0, line.indexOf(':'));
    assertTrue(problems(SOUND + line + "\n").get(0).startsWith(place));
  }

  @Test
  void read_lastDayOfTime_isRefused() {
    String last = SOUND.replace("from: 2020-01-01", "from: 2020-01-01, to: +999999999-12-31");
    assertEquals(
        "versions[0].to (line 4) must be a date as 2025-04-17 or a time as 16:00 but was"
            + " \"+999999999-12-31\"",
        problems(last).get(0));
  }

  @Test
  void read_keyTwiceAndAnotherMistake_areBothRefused() {
    List<String> problems =
        problems(SOUND.replace("name: X\n", "") + "scope: x\nscope: children\n");
    assertEquals(2, problems.size(), problems::toString);
  }

  @Test
  void read_issueOfAPartnerThatIsWrong_isRefusedOnce() {
    String wrong = SOUND.replace("role: police", "role: x");
    assertEquals(1, problems(wrong + "issue-leads: [{issue: i, partner: o}]\n").size());
  }

  @Test
  void read_groupWithABadSeat_isCheckedNonetheless() {
    String wrong = GROUP + "  seats: [{seat: s, title: t, standing: x}]\n  reports-to: [nobody]\n";
    assertEquals(2, problems(wrong).size());
  }
}
