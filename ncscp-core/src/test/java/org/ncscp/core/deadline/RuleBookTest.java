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
            .addCitations(
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
            "rules[2] must be a mapping but was \"just a line\"",
            "rules[0].id is refused: rule id must be lower-case words joined by hyphens but was"
                + " \"Tell The Panel\"",
            "rules[0].title must be text but was \" \"",
            "rules[0].trigger must be text but was a list",
            "rules[0].working-days is refused: working days must not be negative but was -5",
            "rules[0].citations must be a list but was an empty list",
            "rules[0].within is not known here",
            "rules[1].id is missing",
            "rules[1].trigger is refused: trigger must be lower-case words joined by hyphens but"
                + " was \"submitted!\"",
            "rules[1].working-days must be a whole number but was \"fifteen\"",
            "rules[1].citations[0].provision is missing",
            "rules[1].citations[0].force must be one of act, regulations, statutory-guidance,"
                + " panel-guidance, local-arrangements but was \"law\"",
            "rules[1].citations[0].evidence must be text but was \"7\"",
            "version is not known here"),
        problems(yaml));
  }

  @Test
  void read_oneIdTwice_isRefused() {
    String rule = SOUND.substring(SOUND.indexOf("  - id"));
    assertEquals(List.of("rules[1].id \"tell-the-panel\" occurs twice"), problems(SOUND + rule));
  }

  @Test
  void read_oneKeyTwice_isRefused() {
    List<String> problems = problems(SOUND.replace("title:", "trigger:"));
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("Duplicate field 'trigger'"), problems.get(0));
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
    assertEquals(1, refused.problems().size());
    assertEquals(
        "book.yaml refused: not YAML (line 1): while parsing a flow node,"
            + " expected the node content, but found '-'",
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
