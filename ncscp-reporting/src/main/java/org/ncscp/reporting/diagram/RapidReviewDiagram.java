// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.review.Stage;
import org.ncscp.core.review.Strand;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.reporting.diagram.RapidReviewProcess.Branch;
import org.ncscp.reporting.diagram.RapidReviewProcess.Station;
import org.ncscp.reporting.svg.SvgSheet;
import org.ncscp.reporting.svg.SvgSheet.Frame;
import org.ncscp.reporting.svg.SvgSheet.Letters;

/**
 * The process of a rapid review in one partnership on one day: its steps in order, what must go
 * before each, by when and by whom it is done, the ways that it can go, the local timetable where
 * there is one, and the sources. It is derived from the rules by which cases are checked and from
 * the rule book; it is not a process that anybody published. As wide as an upright page of A4, and
 * about two of them long. Immutable and thread-safe.
 *
 * <pre>{@code
 * Partnership partnership = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
 * Files.writeString(Path.of("rapid-review.svg"), RapidReviewDiagram.of(partnership).svg());
 * }</pre>
 */
public final class RapidReviewDiagram {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final double STATION = 230;
  private static final double GAP = 14;
  private static final double LEFT = SvgSheet.MARGIN + STATION + GAP;
  private static final double DETAILS = SvgSheet.WIDTH - SvgSheet.MARGIN - LEFT;

  private final Partnership partnership;
  private final RapidReviewProcess process;

  private RapidReviewDiagram(Partnership partnership) {
    this.partnership = partnership;
    this.process = new RapidReviewProcess(partnership);
  }

  /**
   * Returns the diagram of a partnership's rapid review.
   *
   * @param partnership the partnership as it stands on one day
   * @return its diagram
   */
  public static RapidReviewDiagram of(Partnership partnership) {
    return new RapidReviewDiagram(requireNonNull(partnership, "partnership"));
  }

  /**
   * Returns the diagram as one self-contained SVG image, with its content in words for those who
   * cannot see it. It loads nothing, runs no script, and is the same text every time.
   *
   * @return the text of the image, without an XML declaration, so that it can stand in a web page
   */
  public String svg() {
    SvgSheet sheet = new SvgSheet();
    double y = across(sheet, Letters.HEADING, title(), SvgSheet.MARGIN);
    y = across(sheet, Letters.TEXT, derived(), y) + GAP;
    List<Station> stations = process.stations();
    @Nullable Strand strand = null;
    for (int at = 0; at < stations.size(); at++) {
      Station station = stations.get(at);
      if (station.strand() != strand) {
        strand = station.strand();
        y = across(sheet, Letters.TITLE, SvgSheet.capital(strand.description()), y) + 4;
      }
      double box = box(sheet, station, y);
      double next = Math.max(details(sheet, station, y), box) + GAP;
      if (at + 1 < stations.size() && leads(station, stations.get(at + 1))) {
        sheet.arrow(SvgSheet.MARGIN + STATION / 2, box, top(stations.get(at + 1), strand, next));
      }
      y = next;
    }
    sheet.rule(y);
    y += 4;
    for (String note : notes()) {
      y = across(sheet, Letters.TEXT, note, y + 4);
    }
    return sheet.svg(title(), description(), Math.ceil(y + SvgSheet.MARGIN));
  }

  private static double across(SvgSheet sheet, Letters letters, String words, double y) {
    double width = SvgSheet.WIDTH - 2 * SvgSheet.MARGIN;
    return sheet.text(letters, words, SvgSheet.MARGIN, y, width);
  }

  /** Where the box of a station begins: a strand has a heading above its first. */
  private static double top(Station station, Strand before, double y) {
    String heading = station.strand().description();
    return station.strand() == before ? y : y + Letters.TITLE.height(heading, DETAILS) + 4;
  }

  private static boolean leads(Station from, Station to) {
    return from.to().stream().anyMatch(to.at()::contains);
  }

  private String title() {
    return partnership.arrangements().name() + ": the rapid review, step by step";
  }

  private String derived() {
    RuleBook book = partnership.arrangements().ruleBook();
    return "As it stands on "
        + ENGLISH.format(partnership.day())
        + ". Derived from the rules of order by which cases are checked and from the rule book "
        + book.edition()
        + "; it is not a published process. Its strands run beside one another; an arrow joins a step to the next that its stage opens.";
  }

  private double box(SvgSheet sheet, Station station, double top) {
    double words = STATION - 2 * SvgSheet.PADDING;
    String title = SvgSheet.capital(station.title());
    String to = leadsTo(station);
    double height =
        2 * SvgSheet.PADDING + Letters.TITLE.height(title, words) + Letters.TEXT.height(to, words);
    sheet.open(station.id());
    sheet.frame(Frame.PLAIN, SvgSheet.MARGIN, top, STATION, height);
    double x = SvgSheet.MARGIN + SvgSheet.PADDING;
    double y = sheet.text(Letters.TITLE, title, x, top + SvgSheet.PADDING, words);
    sheet.text(Letters.TEXT, to, x, y, words);
    sheet.close();
    return top + height;
  }

  private static String leadsTo(Station station) {
    return station.branches().isEmpty() ? "leads to: " + inWords(station.to()) : "";
  }

  private static String inWords(Set<Stage> stages) {
    return stages.stream().map(Stage::description).collect(joining("; "));
  }

  private static double details(SvgSheet sheet, Station station, double top) {
    double y = branches(sheet, station, top);
    for (String detail : station.details()) {
      y = sheet.text(Letters.TEXT, detail, LEFT, y, DETAILS) + 3;
    }
    return y;
  }

  /** The ways that a step can go, beside one another, in boxes of one height. */
  private static double branches(SvgSheet sheet, Station station, double top) {
    List<Branch> branches = station.branches();
    if (branches.isEmpty()) {
      return top;
    }
    double width = (DETAILS + SvgSheet.PADDING) / branches.size() - SvgSheet.PADDING;
    double words = width - 2 * SvgSheet.PADDING;
    double height =
        2 * SvgSheet.PADDING
            + branches.stream()
                .mapToDouble(
                    branch ->
                        Letters.TITLE.height(branch.way(), words)
                            + Letters.TEXT.height(to(branch), words))
                .max()
                .orElseThrow();
    double x = LEFT;
    for (Branch branch : branches) {
      sheet.open(station.id() + ":" + SvgSigns.name(branch.to()));
      sheet.frame(Frame.SQUARE, x, top, width, height);
      double inner = x + SvgSheet.PADDING;
      double y = sheet.text(Letters.TITLE, branch.way(), inner, top + SvgSheet.PADDING, words);
      sheet.text(Letters.TEXT, to(branch), inner, y, words);
      sheet.close();
      x += width + SvgSheet.PADDING;
    }
    return top + height + SvgSheet.PADDING;
  }

  private static String to(Branch branch) {
    return "leads to: " + branch.to().description();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    process
        .kind()
        .flatMap(kind -> kind.interpretation())
        .map(text -> "Reading: " + text)
        .ifPresent(notes::add);
    List<String> sources = process.sources();
    for (int at = 0; at < sources.size(); at++) {
      notes.add("[" + (at + 1) + "] " + sources.get(at));
    }
    return notes;
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(derived());
    for (Station station : process.stations()) {
      sentences.add(SvgSheet.capital(station.title()) + ": " + ways(station) + ".");
      sentences.addAll(station.details());
    }
    sentences.addAll(notes());
    return String.join("\n", sentences);
  }

  private static String ways(Station station) {
    return station.branches().isEmpty()
        ? leadsTo(station)
        : station.branches().stream()
            .map(branch -> branch.way() + ", which " + to(branch).replace(":", ""))
            .collect(joining("; "));
  }
}
