// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.review.CaseEvent;
import org.ncscp.core.review.KnownStep;
import org.ncscp.core.review.LifeOfACase;
import org.ncscp.core.review.LifeOfACase.Transition;
import org.ncscp.core.review.NextStep;
import org.ncscp.core.review.RecordingStep;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.Stage;
import org.ncscp.core.review.StageReached;
import org.ncscp.core.review.StepKind;
import org.ncscp.core.review.Strand;
import org.ncscp.reporting.svg.SvgSheet;
import org.ncscp.reporting.svg.SvgSheet.Frame;
import org.ncscp.reporting.svg.SvgSheet.Letters;

/**
 * The way of one case: which stage each of its strands reached when and by which step, where it
 * stands, and what is permitted next. Nothing that anybody wrote of the case is in it. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Files.writeString(Path.of("case.svg"), CaseDiagram.of(reviewCase).svg());
 * }</pre>
 */
public final class CaseDiagram {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final double LEFT = 180;
  private static final double WIDEST = 220;
  private static final double GAP = 12;
  private static final String HERE = "stands here";

  /**
   * What one step led to.
   *
   * @param by the step
   * @param words the step in words
   * @param stages the stages, of different strands
   */
  private record Row(KnownStep by, String words, List<Stage> stages) {}

  private final ReviewCase reviewCase;

  private CaseDiagram(ReviewCase reviewCase) {
    this.reviewCase = reviewCase;
  }

  /**
   * Returns the diagram of a case.
   *
   * @param reviewCase the case
   * @return its diagram
   */
  public static CaseDiagram of(ReviewCase reviewCase) {
    return new CaseDiagram(requireNonNull(reviewCase, "reviewCase"));
  }

  /**
   * Returns the diagram as one self-contained SVG image, with its content in words for those who
   * cannot see it. It loads nothing, runs no script, and is the same text every time.
   *
   * @return the text of the image, without an XML declaration, so that it can stand in a web page
   */
  public String svg() {
    SvgSheet sheet = new SvgSheet();
    double inner = SvgSheet.WIDTH - 2 * SvgSheet.MARGIN;
    double y = sheet.text(Letters.HEADING, title(), SvgSheet.MARGIN, SvgSheet.MARGIN, inner);
    y = sheet.text(Letters.TEXT, known(), SvgSheet.MARGIN, y, inner) + GAP;
    y = new Lanes(sheet, List.copyOf(reviewCase.stages().keySet())).draw(rows(), y);
    y = sheet.text(Letters.TITLE, "What may happen next", SvgSheet.MARGIN, y + GAP, inner);
    for (String next : next()) {
      y = sheet.text(Letters.TEXT, next, SvgSheet.MARGIN, y + 4, inner);
    }
    return sheet.svg(title(), description(), Math.ceil(y + SvgSheet.MARGIN));
  }

  private String title() {
    return "Case " + reviewCase.reference() + ": its stages, and what is permitted next";
  }

  private String known() {
    List<CaseEvent> events = reviewCase.events();
    return events.isEmpty()
        ? "Nothing is recorded yet."
        : "As known from "
            + events.size()
            + (events.size() == 1 ? " event, recorded on " : " events, the last recorded on ")
            + ENGLISH.format(Moment.dayOf(events.get(events.size() - 1).recordedAt()))
            + ".";
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (StageReached reached : reviewCase.path()) {
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last == null || !last.by().equals(reached.by())) {
        last = new Row(reached.by(), inWords(reached.by()), new ArrayList<>());
        rows.add(last);
      }
      last.stages().add(reached.stage());
    }
    return rows;
  }

  private String inWords(KnownStep by) {
    return inWords(by.step().kind(), by.step().outcome())
        + (isDepartedFor(by) ? "; a departure is recorded" : "");
  }

  /** Whether a departure was recorded for this step, which is used up by the first of its kind. */
  private boolean isDepartedFor(KnownStep by) {
    StepKind step = by.step().kind();
    return reviewCase.known().stream()
        .filter(
            known ->
                known.step() instanceof RecordingStep.Departed departed && departed.step() == step)
        .anyMatch(
            departed ->
                !departed.day().isAfter(by.day())
                    && reviewCase.known().stream()
                        .filter(known -> known.step().kind() == step)
                        .filter(known -> !known.day().isBefore(departed.day()))
                        .noneMatch(known -> known.day().isBefore(by.day())));
  }

  /** The steps that lead to a stage, one to a line, and then all others in one. */
  private List<String> next() {
    Map<StepKind, List<NextStep>> leading = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (NextStep next : reviewCase.permitted()) {
      if (next.to().isPresent()) {
        leading.computeIfAbsent(next.kind(), kind -> new ArrayList<>()).add(next);
      } else {
        others.add(inWords(next.kind(), next.outcome()));
      }
    }
    List<String> lines = new ArrayList<>();
    leading.values().forEach(ways -> lines.add(leading(ways)));
    others.add("a correction or a withdrawal");
    lines.add("Changing no stage: " + String.join("; ", others) + ".");
    return lines;
  }

  /** The ways of one step, which rests on the same kinds of decision in each. */
  private static String leading(List<NextStep> ways) {
    NextStep first = ways.get(0);
    String ahead = first.kind().description() + ": ";
    String words =
        ways.stream()
            .map(way -> inWords(way.kind(), way.outcome()).replace(ahead, "") + leadsTo(way))
            .collect(joining("; "));
    String kinds = first.decisions().stream().map(Object::toString).collect(joining(" or "));
    return SvgSheet.capital(
        (ways.size() > 1 ? ahead : "")
            + words
            + (kinds.isEmpty() ? "" : "; by a decision of the kind " + kinds)
            + first
                .rule()
                .legalBasis()
                .map(basis -> " [" + basis.instrument() + ", " + basis.provision() + "]")
                .orElse(""));
  }

  private static String leadsTo(NextStep next) {
    return next.to()
        .map(to -> " (" + to.strand().description() + ": " + to.description() + ")")
        .orElse("");
  }

  private static String inWords(StepKind step, Optional<Enum<?>> way) {
    return LifeOfACase.transitions().stream()
        .filter(one -> one.step() == step)
        .filter(one -> one.outcome().isEmpty() || one.outcome().equals(way))
        .findFirst()
        .map(Transition::inWords)
        .orElseGet(step::description);
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(known());
    for (Row row : rows()) {
      sentences.add(
          ENGLISH.format(row.by().day())
              + ": "
              + row.words()
              + "; "
              + row.stages().stream()
                  .map(stage -> stage.strand().description() + ": " + stage.description())
                  .collect(joining("; "))
              + ".");
    }
    reviewCase
        .stages()
        .forEach(
            (strand, stage) ->
                sentences.add(
                    "The " + strand.description() + " stands at: " + stage.description() + "."));
    sentences.add("What may happen next:");
    sentences.addAll(next());
    return String.join("\n", sentences);
  }

  /** The strands beside one another, and time from the top down. */
  private static final class Lanes {
    private final SvgSheet sheet;
    private final List<Strand> strands;
    private final double width;
    private final double[] ends;

    Lanes(SvgSheet sheet, List<Strand> strands) {
      this.sheet = sheet;
      this.strands = strands;
      double all = SvgSheet.WIDTH - SvgSheet.MARGIN - LEFT;
      this.width = Math.min(WIDEST, all / Math.max(1, strands.size()));
      this.ends = new double[strands.size()];
    }

    double draw(List<Row> rows, double top) {
      if (rows.isEmpty()) {
        return top;
      }
      double y = top;
      for (int at = 0; at < strands.size(); at++) {
        String strand = strands.get(at).description();
        y = Math.max(y, sheet.text(Letters.TITLE, strand, x(at), top, width - GAP));
      }
      sheet.rule(y + 4);
      y += GAP;
      for (int at = 0; at < rows.size(); at++) {
        y = row(rows, at, y) + 2 * GAP;
      }
      sheet.rule(y - GAP);
      return y - GAP;
    }

    private double x(int strand) {
      return LEFT + strand * width;
    }

    private double row(List<Row> rows, int number, double top) {
      Row row = rows.get(number);
      double left = SvgSheet.MARGIN;
      double words = LEFT - left - GAP;
      double bottom = sheet.text(Letters.TITLE, ENGLISH.format(row.by().day()), left, top, words);
      bottom = sheet.text(Letters.TEXT, row.words(), left, bottom, words);
      for (Stage stage : row.stages()) {
        boolean here = isLast(rows, number, stage.strand());
        bottom = Math.max(bottom, box(number, stage, here, top));
      }
      return bottom;
    }

    private boolean isLast(List<Row> rows, int number, Strand strand) {
      return rows.subList(number + 1, rows.size()).stream()
          .flatMap(row -> row.stages().stream())
          .noneMatch(stage -> stage.strand() == strand);
    }

    private double box(int number, Stage stage, boolean here, double top) {
      int lane = strands.indexOf(stage.strand());
      double x = x(lane);
      double box = width - GAP;
      double words = box - 2 * SvgSheet.PADDING;
      String name = stage.description();
      double height =
          2 * SvgSheet.PADDING
              + Letters.TITLE.height(name, words)
              + (here ? Letters.TEXT.height(HERE, words) : 0);
      if (ends[lane] > 0) {
        sheet.arrow(x + box / 2, ends[lane], top);
      }
      ends[lane] = top + height;
      sheet.open(number + ":" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      sheet.frame(here ? Frame.DOUBLE : Frame.PLAIN, x, top, box, height);
      double y =
          sheet.text(Letters.TITLE, name, x + SvgSheet.PADDING, top + SvgSheet.PADDING, words);
      if (here) {
        sheet.text(Letters.TEXT, HERE, x + SvgSheet.PADDING, y, words);
      }
      sheet.close();
      return top + height;
    }
  }
}
