// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ncscp.core.narrative.GlossaryTerm;
import org.ncscp.core.narrative.NarrativeTables;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.narrative.PassageForm;
import org.ncscp.core.reference.ReportContentId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Section;

/** What is written for one report, as sections of it. */
final class Narrative {
  private final List<Passage> passages;
  private final Glossary glossary;

  private Narrative(List<Passage> passages, Glossary glossary) {
    this.passages = passages;
    this.glossary = glossary;
  }

  static Narrative of(YearSources sources, ReportingPeriod period) {
    List<Passage> written =
        sources.current(NarrativeTables.PASSAGES).stream()
            .filter(passage -> passage.period().first().equals(period.first()))
            .filter(passage -> passage.period().last().equals(period.last()))
            .toList();
    List<Glossary.Term> terms =
        sources.current(NarrativeTables.GLOSSARY).stream().map(Narrative::term).toList();
    return new Narrative(written, new Glossary(terms));
  }

  private static Glossary.Term term(GlossaryTerm one) {
    return new Glossary.Term(one.term(), one.meaning());
  }

  /** The same without some passages, and with some terms only. */
  Narrative without(Collection<Passage> keptBack, List<Glossary.Term> terms) {
    return new Narrative(
        passages.stream().filter(passage -> !keptBack.contains(passage)).toList(),
        new Glossary(terms));
  }

  Glossary glossary() {
    return glossary;
  }

  List<Passage> passages() {
    return passages;
  }

  /** The contents of which something is written, in the order of the sheet. */
  Set<ReportContentId> contents() {
    Set<ReportContentId> contents = new LinkedHashSet<>();
    passages.forEach(passage -> contents.add(passage.content()));
    return contents;
  }

  /** What is written under the heading of the content itself. */
  List<Block> blocks(ReportContentId content) {
    return blocks(
        passages.stream()
            .filter(passage -> passage.content().equals(content))
            .filter(passage -> passage.heading().isEmpty())
            .toList());
  }

  /** What is written under headings of its own. */
  List<Section> sections(ReportContentId content) {
    Map<String, List<Passage>> byHeading = new LinkedHashMap<>();
    passages.stream()
        .filter(passage -> passage.content().equals(content))
        .forEach(
            passage ->
                passage
                    .heading()
                    .ifPresent(
                        heading ->
                            byHeading
                                .computeIfAbsent(heading, key -> new ArrayList<>())
                                .add(passage)));
    List<Section> sections = new ArrayList<>();
    byHeading.forEach(
        (heading, under) ->
            sections.add(
                new Section(
                    content + "-" + (sections.size() + 1), heading, blocks(under), List.of())));
    return sections;
  }

  /** Points that stand together are one list. */
  private static List<Block> blocks(List<Passage> under) {
    List<Block> blocks = new ArrayList<>();
    List<String> points = new ArrayList<>();
    for (Passage passage : under) {
      String text = passage.text().reveal();
      if (passage.form() == PassageForm.POINT) {
        points.add(text);
        continue;
      }
      end(points, blocks);
      blocks.add(new Block.Paragraph(text));
    }
    end(points, blocks);
    return blocks;
  }

  private static void end(List<String> points, List<Block> blocks) {
    if (!points.isEmpty()) {
      blocks.add(new Block.Bullets(points));
      points.clear();
    }
  }
}
