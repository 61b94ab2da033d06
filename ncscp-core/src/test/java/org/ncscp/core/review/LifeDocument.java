// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.review.LifeOfACase.Need;
import org.ncscp.core.review.LifeOfACase.Transition;

/** The sections of {@code docs/life-of-a-case.md} that the code writes, each by its name. */
final class LifeDocument {
  private static final String NOT_BEGUN = "not begun";
  private static final EnumSet<Stage> OF_OTHERS =
      EnumSet.range(Stage.TAKING_PART, Stage.NATIONAL_REVIEW_CONSIDERED);

  private final List<Transition> transitions = LifeOfACase.transitions();
  private final StatedFacts facts = new StatedFacts();

  Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    for (Strand strand : Strand.values()) {
      List<Transition> ways = of(Optional.of(strand));
      sections.put(Names.word(strand), diagram(ways) + "\n" + table(ways));
    }
    sections.put("without-a-stage", table(of(Optional.empty())));
    sections.put("rules", rules());
    return sections;
  }

  /** The document with its sections as the code writes them now; all else stays. */
  String current(String document) {
    String current = document;
    for (Map.Entry<String, String> section : sections().entrySet()) {
      String open = "<!-- written by the code: " + section.getKey() + " -->\n";
      int from = current.indexOf(open) + open.length();
      int to = current.indexOf("<!-- end -->", from);
      if (from < open.length() || to < 0) {
        throw new AssertionError("the document has no section " + section.getKey());
      }
      current = current.substring(0, from) + section.getValue() + current.substring(to);
    }
    return current;
  }

  private List<Transition> of(Optional<Strand> strand) {
    return transitions.stream()
        .filter(way -> way.to().map(Stage::strand).equals(strand))
        .sorted(comparing(way -> way.to().map(Stage::ordinal).orElse(0)))
        .toList();
  }

  private static String diagram(List<Transition> ways) {
    Strand strand = ways.get(0).to().orElseThrow().strand();
    StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n");
    stages(strand).forEach(stage -> line(text, stage.name() + " : " + stage.description()));
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    Set<Stage> left = EnumSet.noneOf(Stage.class);
    for (Transition way : ways) {
      Stage to = way.to().orElseThrow();
      for (String from : starts(way)) {
        arrows
            .computeIfAbsent(from + " --> " + to.name(), arrow -> new LinkedHashSet<>())
            .add(word(way));
      }
      way.from().stream().filter(from -> from != to).forEach(left::add);
    }
    if (ways.stream().anyMatch(LifeDocument::isAlwaysOpen)) {
      line(text, "direction LR");
      line(text, "ANY : not begun, or any of these stages");
    }
    arrows.forEach((arrow, words) -> line(text, arrow + " : " + String.join("<br/>", words)));
    stages(strand).stream()
        .filter(stage -> !left.contains(stage))
        .forEach(stage -> line(text, stage.name() + " --> [*]"));
    notes(ways).forEach((stage, note) -> note(text, stage, note));
    return text.append("```\n").toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append("    ").append(line).append('\n');
  }

  private static List<Stage> stages(Strand strand) {
    return Stream.of(Stage.values()).filter(stage -> stage.strand() == strand).toList();
  }

  private static List<String> starts(Transition way) {
    if (isAlwaysOpen(way)) {
      return List.of("ANY");
    }
    List<String> starts = new ArrayList<>();
    if (way.begins()) {
      starts.add("[*]");
    }
    way.from().forEach(stage -> starts.add(stage.name()));
    return starts;
  }

  /** One arrow stands for as many as there are stages. */
  private static boolean isAlwaysOpen(Transition way) {
    List<Stage> all = stages(way.to().orElseThrow().strand());
    return way.begins() && way.from().containsAll(all);
  }

  /** What must go first, once for the ways of a step that ask for the same. */
  private static Map<Stage, Set<String>> notes(List<Transition> ways) {
    Map<Stage, Set<String>> notes = new LinkedHashMap<>();
    Set<String> noted = new TreeSet<>();
    for (Transition way : ways) {
      Stage to = way.to().orElseThrow();
      for (Need need : way.needs()) {
        String note = Names.word(way.step()) + " needs first: " + inWords(need);
        if (noted.add(note)) {
          notes.computeIfAbsent(to, stage -> new LinkedHashSet<>()).add(note);
        }
      }
      if (way.follows()) {
        notes
            .computeIfAbsent(to, stage -> new LinkedHashSet<>())
            .add(Names.word(way.step()) + " also leads here where its own strand permits it");
      }
    }
    return notes;
  }

  private static void note(StringBuilder text, Stage stage, Set<String> notes) {
    line(text, "note right of " + stage.name());
    notes.forEach(note -> line(text, "    " + note.replace("\"", "'")));
    line(text, "end note");
  }

  private String table(List<Transition> ways) {
    StringBuilder text = new StringBuilder();
    row(text, "step", "in which stages", "what goes first", "leads to", "rule", "fact");
    text.append("|---|---|---|---|---|---|\n");
    for (Transition way : ways) {
      row(
          text,
          "`" + word(way) + "`: " + way.inWords(),
          from(way),
          way.needs().stream().map(LifeDocument::inWords).collect(joining("; ")),
          way.to().map(Stage::description).orElse(""),
          "`" + Names.word(way.rule()) + "`",
          facts.of(way));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String... cells) {
    for (String cell : cells) {
      text.append("| ").append(cell).append(cell.isEmpty() ? "" : " ");
    }
    text.append("|\n");
  }

  static String word(Transition way) {
    return Names.word(way.step()) + way.outcome().map(one -> " " + Names.word(one)).orElse("");
  }

  private static String inWords(Need need) {
    return need.inWords() + (need.gate() ? " (gate)" : "");
  }

  private static String from(Transition way) {
    List<String> words = new ArrayList<>();
    if (way.begins()) {
      words.add(NOT_BEGUN);
    }
    Set<Stage> open = EnumSet.noneOf(Stage.class);
    open.addAll(way.from());
    if (open.size() == Stage.values().length) {
      return "any";
    }
    if (open.equals(EnumSet.complementOf(OF_OTHERS))) {
      return "any of the first five strands";
    }
    for (Strand strand : Strand.values()) {
      List<Stage> all = stages(strand);
      if (open.containsAll(all)) {
        words.add("any of " + strand.description());
      } else {
        all.stream().filter(open::contains).map(Stage::description).forEach(words::add);
      }
    }
    return String.join("; ", words);
  }

  private String rules() {
    StringBuilder text = new StringBuilder();
    row(text, "rule", "in words", "source");
    text.append("|---|---|---|\n");
    for (LifeRule rule : LifeRule.values()) {
      String source = rule.legalBasis().map(LegalBasis::citation).orElse("the record itself");
      row(text, "`" + Names.word(rule) + "`", rule.description(), source);
    }
    return text.toString();
  }
}
