// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

class RuleBookTest {
  static final String SOUND =
      """
      # a comment
      rules:
        - id: tell-the-panel
          title: Tell the Panel
          trigger: council-became-aware
          working-days: 5
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
    DeadlineRule expected =
        DeadlineRule.builder()
            .id(RuleId.of("tell-the-panel"))
            .title("Tell the Panel")
            .trigger(Trigger.of("council-became-aware"))
            .within(WorkingDays.of(5))
            .addCitation(
                LegalBasis.builder()
                    .instrument("Some guidance 2023")
                    .provision("chapter 5")
                    .force(Force.STATUTORY_GUIDANCE)
                    .evidence(Evidence.QUOTED)
                    .build())
            .interpretation(Optional.empty())
            .build();
    RuleBook book = read(SOUND);
    assertEquals(List.of(expected), book.rules());
    assertEquals(expected, book.rule(RuleId.of("tell-the-panel")));
    assertEquals(read(SOUND), book);
    assertEquals(read(SOUND).hashCode(), book.hashCode());
    assertNotEquals(read(SOUND.replace("5\n", "6\n")), book);
    assertEquals("RuleBook[tell-the-panel]", book.toString());
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
            working-days: -5
            citations: []
            within: 5
          - title: Rapid review
            trigger: "submitted!"
            working-days: fifteen
            citations:
              - instrument: Some guidance 2023
                force: law
                evidence: 7
          - just a line
        """;
    assertEquals(
        List.of(
            "rules[2] (line 16) must be a mapping but was \"just a line\"",
            "rules[0].id (line 3) is refused: rule id must be lower-case words joined by hyphens but"
                + " was \"Tell The Panel\"",
            "rules[0].title (line 4) must be text but was \" \"",
            "rules[0].trigger (line 5) must be text but was a list",
            "rules[0].working-days (line 6) is refused: working days must not be negative but was"
                + " -5",
            "rules[0].citations (line 7) must be a list but was an empty list",
            "rules[0].within (line 8) is not known here",
            "rules[1].id (line 9) is missing",
            "rules[1].trigger (line 10) is refused: trigger must be lower-case words joined by"
                + " hyphens but was \"submitted!\"",
            "rules[1].working-days (line 11) must be a whole number but was \"fifteen\"",
            "rules[1].citations[0].provision (line 13) is missing",
            "rules[1].citations[0].force (line 14) must be one of act, regulations,"
                + " statutory-guidance, panel-guidance, local-arrangements but was \"law\"",
            "rules[1].citations[0].evidence (line 15) must be one of read, quoted, secondary,"
                + " unread, inferred but was \"7\"",
            "version (line 1) is not known here"),
        problems(yaml));
  }

  @Test
  void read_oneIdTwice_isRefused() {
    String rule = SOUND.substring(SOUND.indexOf("  - id"));
    assertEquals(
        List.of("rules[1].id (line 12) \"tell-the-panel\" occurs twice"), problems(SOUND + rule));
  }

  @Test
  void read_oneKeyTwice_isRefused() {
    assertEquals(
        List.of("rules[0].trigger (line 5) occurs twice", "rules[0].title (line 3) is missing"),
        problems(SOUND.replace("title:", "trigger:")));
  }

  /** YAML's other ways to write a number would quietly change it: 010 is eight. */
  @ParameterizedTest
  @ValueSource(strings = {"010", "00015", "0x10", "0b11", "1_5", "1e1", "5.0", "99999999999"})
  void read_numberInAnotherForm_isRefused(String number) {
    assertEquals(
        List.of("rules[0].working-days (line 6) must be a whole number but was \"" + number + "\""),
        problems(SOUND.replace("working-days: 5", "working-days: " + number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*t", "*nowhere"})
  void read_alias_isRefused(String title) {
    List<String> problems = problems(SOUND.replace("title: Tell the Panel", "title: " + title));
    assertEquals(
        "rules[0].title (line 4) must be written out and not be an alias", problems.get(0));
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
    assertEquals(1_000, refused.problems().size());
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

  @Test
  void nottingham_everyRule_hasACitationSomebodyRead() {
    for (DeadlineRule rule : NottinghamCity.ruleBook().rules()) {
      assertTrue(
          rule.citations().stream().anyMatch(basis -> basis.evidence() == Evidence.READ),
          rule.toString());
    }
  }
}
