// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

class RuleBookTest {
  static final String SOUND =
      """
      # a comment
      book: sound
      calendar: england-and-wales
      bodies:
        - id: council
          name: the council
      facts:
        - kind: council-became-aware
          means: the council became aware
      rules:
        - id: tell-the-panel
          title: Tell the Panel
          trigger: council-became-aware
          within: 5 working days
          responsible: council
          from: 2018-06-29
          citations:
            - instrument: Some guidance 2023
              provision: chapter 5
              force: statutory-guidance
              evidence: quoted
      """;

  static RuleBook read(String yaml) throws IOException {
    return RuleBook.read(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "book.yaml");
  }

  private static List<String> problems(String yaml) {
    return assertThrows(RuleBookException.class, () -> read(yaml)).problems();
  }

  @Test
  void read_soundFile_givesEveryField() throws IOException {
    RuleVersion expected =
        RuleVersion.builder()
            .inForce(EffectivePeriod.from(LocalDate.of(2018, 6, 29)))
            .provision(
                Provision.builder()
                    .title("Tell the Panel")
                    .responsible(BodyId.of("council"))
                    .addCitation(
                        LegalBasis.builder()
                            .instrument("Some guidance 2023")
                            .provision("chapter 5")
                            .force(Force.STATUTORY_GUIDANCE)
                            .evidence(Evidence.QUOTED)
                            .build())
                    .build())
            .addCount(Count.after(TimeLimit.ofWorkingDays(5), FactKind.of("council-became-aware")))
            .workingDays(WorkingDayProfile.ENGLAND_AND_WALES)
            .build();
    RuleId id = RuleId.of("tell-the-panel");
    RuleBook book = read(SOUND);
    assertEquals(List.of(new DeadlineRule(id, List.of(expected))), book.rules());
    assertEquals("the council", book.nameOf(BodyId.of("council")));
    assertEquals(read(SOUND), book);
    assertEquals(read(SOUND).hashCode(), book.hashCode());
    assertNotEquals(read(SOUND.replace("5 working", "6 working")), book);
    assertEquals("RuleBook[sound, 1 rules, 0 duties]", book.toString());
  }

  @Test
  void read_everythingWrong_isListedAtOnceWithItsPath() {
    String yaml =
        """
        version: 1
        rules:
          - id: Tell The Panel
            title: " "
            trigger: [aware]
            within: -5 days
            citations: []
            deadline: 5
          - title: Rapid review
            trigger: "submitted!"
            within: fifteen
            citations:
              - instrument: Some guidance 2023
                force: law
                evidence: 7
          - just a line
        """;
    assertEquals(
        List.of(
            "book (line 1) is missing",
            "calendar (line 1) is missing",
            "rules[2] (line 16) must be a mapping but was \"just a line\"",
            "rules[0].id (line 3) is refused: rule id must be lower-case words joined by hyphens but"
                + " was \"Tell The Panel\"",
            "rules[0].title (line 4) must be text but was \" \"",
            "rules[0].responsible (line 3) is missing",
            "rules[0].citations (line 7) must be a list but was an empty list",
            "rules[0].from (line 3) is missing",
            "rules[0].trigger (line 5) must be text but was a list",
            "rules[0].within (line 6) is refused: time limit must be an amount and a unit as"
                + " \"15 working days\" but was \"-5 days\"",
            "rules[0].deadline (line 8) is not known here",
            "rules[1].id (line 9) is missing",
            "rules[1].responsible (line 9) is missing",
            "rules[1].citations[0].provision (line 13) is missing",
            "rules[1].citations[0].force (line 14) is refused: must be one of act, regulations,"
                + " statutory-guidance, panel-guidance, local-arrangements, data-specification,"
                + " practice but was \"law\"",
            "rules[1].citations[0].evidence (line 15) is refused: must be one of read, quoted,"
                + " secondary, unread, carried-over, inferred but was \"7\"",
            "rules[1].from (line 9) is missing",
            "rules[1].trigger (line 10) is refused: fact kind must be lower-case words joined by"
                + " hyphens but was \"submitted!\"",
            "rules[1].within (line 11) is refused: time limit must be an amount and a unit as"
                + " \"15 working days\" but was \"fifteen\"",
            "version (line 1) is not known here"),
        problems(yaml));
  }

  @Test
  void read_oneIdTwice_isRefused() {
    String rule = SOUND.substring(SOUND.indexOf("  - id: tell"));
    assertEquals(
        List.of("rules[1].id (line 22) \"tell-the-panel\" occurs twice"), problems(SOUND + rule));
  }

  @Test
  void read_oneKeyTwice_isRefused() {
    assertEquals(
        List.of("rules[0].trigger (line 13) occurs twice", "rules[0].title (line 11) is missing"),
        problems(SOUND.replace("title:", "trigger:")));
  }

  /** YAML's other ways to write a number would quietly change it: 010 is eight. */
  @ParameterizedTest
  @ValueSource(strings = {"010", "00015", "0x10", "0b11", "1_5", "1e1", "5.0", "99999999999", "-1"})
  void read_numberInAnotherForm_isRefused(String number) {
    assertEquals(
        List.of(
            "rules[0].within (line 14) is refused: time limit must be an amount and a unit as"
                + " \"15 working days\" but was \""
                + number
                + " working days\""),
        problems(SOUND.replace("within: 5", "within: " + number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*t", "*nowhere"})
  void read_alias_isRefused(String title) {
    List<String> problems = problems(SOUND.replace("title: Tell the Panel", "title: " + title));
    assertEquals(
        "rules[0].title (line 12) must be written out and not be an alias", problems.get(0));
  }

  @Test
  void read_secondDocument_isRefused() {
    assertEquals(
        List.of("file must be one document but has more"), problems(SOUND + "---\nrules: []\n"));
  }

  @Test
  void read_aMillionBytes_isTheMost() {
    String long1 = SOUND + "# " + "x".repeat(1_000_000);
    assertEquals(List.of("file must have at most 1000000 bytes but has more"), problems(long1));
  }

  @Test
  void message_ofVeryManyProblems_isCut() {
    RuleBookException refused =
        assertThrows(RuleBookException.class, () -> read("rules:\n" + "  - x\n".repeat(1_000)));
    assertEquals(1_002, refused.problems().size());
    assertTrue(refused.getMessage().endsWith("; and more"));
    assertTrue(refused.getMessage().length() < 2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "42", "- a", "rules:", "rules: 5", "rules: {a: 1}"})
  void read_noRules_isRefused(String yaml) {
    assertFalse(problems(yaml).isEmpty());
  }

  @Test
  void read_notYaml_isOneLine() {
    RuleBookException refused =
        assertThrows(RuleBookException.class, () -> read("rules: [\n  - id: {"));
    assertEquals(
        "book.yaml refused: file is not YAML (line 1): while parsing a flow node, expected the node"
            + " content, but found '-'",
        refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
  }

  /** Aliases that would multiply to millions of nodes are refused or stay small. */
  @Test
  void read_aliasBomb_isRefusedInBounds() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(10, before))).append("]\n");
    }
    assertFalse(problems(bomb.toString()).isEmpty());
    assertFalse(problems("rules: " + "[".repeat(50_000)).isEmpty());
    assertFalse(problems("rules: !!javax.script.ScriptEngineManager []").isEmpty());
  }
}
