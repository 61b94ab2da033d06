// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.policy.ReportContent;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.reference.ReportContentId;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Block.Notice;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.reconciliation.CheckKind;
import org.ncscp.reporting.reconciliation.Finding;
import org.ncscp.reporting.reconciliation.Severity;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableId;

/** Puts a report together: what is written, and the tables and drawings that show it. */
final class ReportAssembly {
  private final YearlyReport report;
  private final Narrative narrative;
  private final YearFigures figures;
  private final PrintSafety print;
  private final boolean draft;
  private final Map<TableId, ReportTable> safe = new LinkedHashMap<>();
  private final Set<TableId> printed = new LinkedHashSet<>();
  private final List<ReportContentId> required;

  ReportAssembly(
      YearlyReport report,
      Narrative narrative,
      YearFigures figures,
      List<ReportTable> tables,
      PrintSafety print,
      boolean draft) {
    this.report = report;
    this.narrative = narrative;
    this.figures = figures;
    this.print = print;
    this.draft = draft;
    tables.forEach(table -> safe.put(table.id(), table));
    this.required = report.contents().stream().map(one -> one.content().id()).toList();
  }

  Report report() {
    List<Section> sections = new ArrayList<>();
    if (draft) {
      sections.add(standing());
    }
    List<ReportContentId> others =
        narrative.contents().stream().filter(one -> !required.contains(one)).toList();
    others.stream().filter(this::isWrittenFirst).map(this::written).forEach(sections::add);
    report.contents().stream().map(this::required).forEach(sections::add);
    others.stream().filter(one -> !isWrittenFirst(one)).map(this::written).forEach(sections::add);
    furtherFigures(sections);
    report.duties().map(due -> YearAhead.section(due, report.asAt())).ifPresent(sections::add);
    sections.add(checks());
    String label = report.period().label();
    return new Report(
        (isYear() ? "Yearly report " : "Report ") + label,
        report.arrangements().name(),
        (draft ? "Draft. " : "")
            + (isYear() ? "The year from " : "The period from ")
            + CellText.day(report.period().first())
            + " to "
            + CellText.day(report.period().last())
            + ", as at "
            + CellText.day(report.asAt())
            + ".",
        sections,
        narrative.glossary());
  }

  private boolean isYear() {
    return report.period().first().plusYears(1).equals(report.period().last().plusDays(1));
  }

  /** Other sections that are written before the first required one stand before it. */
  private boolean isWrittenFirst(ReportContentId content) {
    for (ReportContentId one : narrative.contents()) {
      if (one.equals(content)) {
        return true;
      }
      if (required.contains(one)) {
        return false;
      }
    }
    return false;
  }

  private Section written(ReportContentId content) {
    return new Section(
        content.value(),
        heading(content.value()),
        narrative.blocks(content),
        narrative.sections(content));
  }

  private Section required(ContentStanding standing) {
    ReportContentId content = standing.content().id();
    List<Block> blocks = new ArrayList<>();
    if (draft && standing.state() != ContentStanding.State.PRESENT) {
      blocks.add(
          new Notice(
              standing.isUnwritten() ? Notice.Kind.ERROR : Notice.Kind.WARNING,
              "This content is " + standing.state().description(),
              standing.lacking()));
    }
    blocks.addAll(narrative.blocks(content));
    for (ReportEvidence kind : standing.content().evidence()) {
      if (home(kind).filter(content::equals).isPresent()) {
        figures.tables(kind).forEach(table -> print(table.id(), blocks));
      }
    }
    return new Section(
        content.value(), heading(content.value()), blocks, narrative.sections(content));
  }

  /**
   * The content in which the tables of a kind stand: where it is named soonest, among the fewest
   * others; if there are several, the last of them.
   */
  private Optional<ReportContentId> home(ReportEvidence kind) {
    return report.contents().stream()
        .map(ContentStanding::content)
        .filter(content -> content.evidence().contains(kind))
        .min(
            comparingInt((ReportContent content) -> content.evidence().indexOf(kind))
                .thenComparingInt(content -> content.evidence().size())
                .thenComparingInt(content -> -required.indexOf(content.id())))
        .map(ReportContent::id);
  }

  /** A table stands once, with its drawings before it. */
  private void print(TableId id, List<Block> blocks) {
    ReportTable table = safe.get(id);
    if (table != null && printed.add(id)) {
      ReportDrawings.of(table).forEach(drawing -> blocks.add(new Block.Picture(drawing)));
      blocks.add(new Block.Table(table));
    }
  }

  private void furtherFigures(List<Section> sections) {
    List<Block> blocks = new ArrayList<>();
    List.copyOf(safe.keySet()).forEach(id -> print(id, blocks));
    report.statedFigures(print).map(Block.Table::new).ifPresent(blocks::add);
    if (!blocks.isEmpty()) {
      sections.add(new Section("further-figures", "Further figures", blocks, List.of()));
    }
  }

  /** What stands in the way of publication. */
  private Section standing() {
    List<Block> blocks = new ArrayList<>();
    List<String> obstacles = new ArrayList<>();
    report
        .clearance()
        .unresolved()
        .forEach(finding -> obstacles.add(sentence(print.line(finding))));
    report
        .clearance()
        .unused()
        .forEach(one -> obstacles.add("Override of " + one.finding() + " names no finding"));
    obstacles.addAll(report.missingSignOff());
    blocks.add(
        obstacles.isEmpty()
            ? new Notice(
                Notice.Kind.NOTE, "This report is a draft", List.of("Nothing stands in its way."))
            : new Notice(
                Notice.Kind.ERROR, "This report is a draft and may not be published", obstacles));
    blocks.add(new Block.Table(TextTables.contents(report.contents())));
    return new Section("standing", "How this report stands", blocks, List.of());
  }

  /** What was held against what, what was overridden and why, and when what is due. */
  private Section checks() {
    List<Block> blocks = new ArrayList<>();
    report
        .clearance()
        .overridden()
        .forEach(
            one ->
                blocks.add(
                    new Notice(
                        Notice.Kind.WARNING,
                        "Published although it does not reconcile",
                        List.of(sentence(print.line(one.finding())) + print.answer(one)))));
    Map<Head, List<String>> found = new EnumMap<>(Head.class);
    for (Finding finding : report.reconciliation().findings()) {
      if (finding.severity() != Severity.ERROR
          || report.clearance().unresolved().contains(finding)) {
        found
            .computeIfAbsent(Head.of(finding.kind()), head -> new ArrayList<>())
            .add(sentence(print.line(finding)));
      }
    }
    found.forEach((head, lines) -> blocks.add(new Notice(head.kind, head.words, lines)));
    blocks.add(
        new Block.Paragraph(
            report.reconciliation().agreements().size()
                + " statements were held against others or against the records and agree."));
    blocks.add(
        new Block.Paragraph(
            "Numbers of children, cases and reviews that are small, and others from which they could"
                + " be worked out, are withheld or rounded."));
    blocks.add(
        new Block.Table(
            TextTables.publishing(report.publishing(), report.arrangements().ruleBook())));
    return new Section("checks", "How this report was checked", blocks, List.of());
  }

  /** Under what findings stand together, in their order. */
  private enum Head {
    WRONG(Notice.Kind.ERROR, "What does not reconcile"),
    MISSING(Notice.Kind.ERROR, "What is missing"),
    TOLD(Notice.Kind.ERROR, "What tells a number that is too small to print"),
    DOUBTFUL(Notice.Kind.WARNING, "What is doubtful"),
    NOTED(Notice.Kind.NOTE, "What is only noted");

    private final Notice.Kind kind;
    private final String words;

    Head(Notice.Kind kind, String words) {
      this.kind = kind;
      this.words = words;
    }

    static Head of(CheckKind kind) {
      return switch (kind.severity()) {
        case NOTE -> NOTED;
        case WARNING -> DOUBTFUL;
        case ERROR ->
            switch (kind) {
              case CONTENT_UNWRITTEN, PRIORITY_UNANSWERED -> MISSING;
              case SMALL_NUMBER_TOLD -> TOLD;
              default -> WRONG;
            };
      };
    }
  }

  private static String heading(String id) {
    return sentence(id.replace('-', ' '));
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
