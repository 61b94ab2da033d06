// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.internal.Names;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.rule.FactKind;

/** The page is read back here: its arrows and its rows, and what cases do that were recorded. */
class LifeDocumentTest {
  private static final Path FILE = Path.of("docs/life-of-a-case.md");

  private static String document() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void sections_areAsTheCodeWritesThem() throws IOException {
    String document = document();
    String current = new LifeDocument().current(document);
    if (System.getProperty("life-document", "").equals("write")) {
      Files.writeString(FILE, current);
    } else {
      assertEquals(current, document, "write it anew with -Dlife-document=write");
    }
  }

  /** Every arrow as {@code from step to}, those of "not begun, or any of these stages" for each. */
  private static Set<String> arrows() {
    Set<String> arrows = new TreeSet<>();
    for (String diagram : document().split("```mermaid\n", -1)) {
      List<String> lines = diagram.split("```", -1)[0].lines().map(String::strip).toList();
      List<String> stages =
          lines.stream()
              .filter(line -> line.matches("[A-Z_]+ : .*") && !line.startsWith("ANY"))
              .map(line -> line.split(" : ", -1)[0])
              .toList();
      List<String> open = Stream.concat(Stream.of("[*]"), stages.stream()).toList();
      for (String line : lines) {
        if (line.contains(" --> ") && line.contains(" : ")) {
          String[] ends = line.split(" : ", -1)[0].split(" --> ", -1);
          for (String step : line.split(" : ", -1)[1].split("<br/>", -1)) {
            (ends[0].equals("ANY") ? open : List.of(ends[0]))
                .forEach(from -> arrows.add(from + " " + step + " " + ends[1]));
          }
        }
      }
    }
    return arrows;
  }

  @Test
  void arrows_areAllThatTheTableHas() {
    Set<String> expected = new TreeSet<>();
    for (Way way : Life.all()) {
      if (way.to().isPresent()) {
        String arrow = " " + word(way) + " " + way.to().get().name();
        way.from().forEach(from -> expected.add(from.name() + arrow));
        if (way.begins()) {
          expected.add("[*]" + arrow);
        }
      }
    }
    assertEquals(expected, arrows());
  }

  private static String word(Way way) {
    return Names.word(way.step()) + way.outcome().map(one -> " " + Names.word(one)).orElse("");
  }

  /** What cases did, stage by stage, is what the diagrams say they can do. */
  @Test
  void casesThatWereRecorded_wentAlongTheArrows() {
    List<Story> stories =
        List.of(
            Story.signedOff("EXAMPLE-2025-01"),
            Story.withPanel("EXAMPLE-2025-02", Conclusion.NEITHER)
                .on("2025-06-06", new RapidReviewStep.PanelAnswered(PanelView.DISAGREES)),
            Story.notified("EXAMPLE-2025-03").on("2025-05-12", StepKind.CRITERIA_FOUND_NOT_MET));
    Set<String> arrows = arrows();
    Set<String> gone = new HashSet<>();
    for (Story story : stories) {
      Map<Strand, String> at = new EnumMap<>(Strand.class);
      for (StageReached reached : story.told().path()) {
        Step step = reached.by().step();
        String to = reached.stage().name();
        String from = at.getOrDefault(reached.stage().strand(), "[*]");
        String bare = from + " " + Names.word(step.kind());
        String way = step.outcome().map(one -> bare + " " + Names.word(one)).orElse(bare);
        assertTrue(arrows.contains(bare + " " + to) || arrows.contains(way + " " + to), way);
        gone.add(way + " " + to);
        at.put(reached.stage().strand(), to);
      }
    }
    assertTrue(
        gone.containsAll(
            List.of(
                "[*] notified RAPID_REVIEW_UNDER_WAY",
                "COUNCIL_AWARE notified NOTIFIED",
                "WITH_PANEL panel-answered disagrees TO_BE_RECONSIDERED",
                "RAPID_REVIEW_UNDER_WAY criteria-found-not-met RAPID_REVIEW_FALLEN_AWAY")),
        gone::toString);
  }

  /** The cells of each row of the steps. */
  private static List<List<String>> rows() {
    return document()
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)))
        .map(cells -> cells.stream().map(String::strip).toList())
        .filter(cells -> cells.size() == 6)
        .toList();
  }

  private static List<String> row(String step) {
    return rows().stream()
        .filter(row -> row.get(0).startsWith("`" + step + "`: "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rows_areOneForEachWay() {
    List<String> ways = new ArrayList<>();
    Life.all()
        .forEach(way -> ways.add(word(way) + " > " + way.to().map(Stage::description).orElse("")));
    List<String> rows = new ArrayList<>();
    rows().forEach(row -> rows.add(row.get(0).split("`", -1)[1] + " > " + row.get(3)));
    ways.sort(null);
    rows.sort(null);
    assertEquals(ways, rows);
  }

  @Test
  void row_ofTheReport_hasItsGateItsRuleAndItsFact() {
    assertEquals(
        List.of(
            "`rapid-review-completed`: the rapid review is completed and agreed",
            "rapid review under way",
            "an answer to every criterion of a practice review (gate)",
            "rapid review completed",
            "`rapid-review`",
            "`rapid-review-completed`"),
        row("rapid-review-completed"));
  }

  @Test
  void facts_areThoseFromWhichTheDeadlinesCount() {
    assertEquals("`notification-submitted`", row("notified").get(5));
    assertEquals("`rapid-review-sent`", row("sent rapid-review").get(5));
    assertEquals("`council-found-criteria-not-met`", fact("council-decided criteria-not-met"));
    assertEquals("", fact("council-decided criteria-met"));
    assertEquals(
        "`non-publication-decided`, `nothing-to-be-published`",
        fact("publication-decided nothing"));
    assertEquals("", fact("publication-decided report"));
    assertEquals("more time granted", fact("delay-approved"));
    assertEquals("`action-agreed`, `action-due`", fact("action-planned"));
    rows().stream()
        .flatMap(row -> Stream.of(row.get(5).split(", ", -1)))
        .filter(fact -> fact.startsWith("`"))
        .map(fact -> FactKind.of(fact.replace("`", "")))
        .forEach(
            fact -> assertTrue(NottinghamCity.ruleBook().fact(fact).isPresent(), fact::toString));
  }

  private static String fact(String step) {
    return row(step).get(5);
  }

  @Test
  void gates_areTheOnlyNeedsThatMayBeDepartedFrom() {
    Set<String> gated = new TreeSet<>();
    rows().stream()
        .filter(row -> row.get(2).contains("(gate)"))
        .forEach(row -> gated.add(row.get(0).split("[` ]", -1)[1]));
    assertEquals(
        Set.of(
            "information-published",
            "learning-review-completed",
            "rapid-review-completed",
            "reconsidered",
            "referral-decided",
            "removed-from-website",
            "report-completed",
            "report-published",
            "report-signed-off"),
        gated);
    assertFalse(row("sent reconsideration-justification").get(2).contains("(gate)"));
  }
}
