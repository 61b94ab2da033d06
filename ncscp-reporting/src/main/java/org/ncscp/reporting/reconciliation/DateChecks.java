// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.statement.StatedFigure;

/** Of which days stated figures are, and which they cannot be of. */
final class DateChecks {
  /** Four digits that stand by themselves and are no amount. */
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d,.£])((?:19|20|21)\\d\\d)(?!\\d|[,.]\\d)");

  private final Statements statements;
  private final ReportingPeriod period;
  private final Findings findings;

  DateChecks(Statements statements, Findings findings) {
    this.statements = statements;
    this.period = statements.computed().period();
    this.findings = findings;
  }

  void run() {
    statements.byFigure().forEach(this::ahead);
    statements.byFigure().forEach(this::outside);
    undated();
  }

  /** The report is to be out within twelve months: it cannot know of a later year. */
  private void ahead(List<StatedFigure> all) {
    List<String> lines = new ArrayList<>();
    List<FigurePlace> places = new ArrayList<>();
    for (StatedFigure one : all) {
      LocalDate recorded = one.provenance().recorded();
      int last = min(recorded, due()).getYear();
      SortedSet<Integer> years = years(one);
      years.removeIf(year -> year <= last);
      Optional<LocalDate> day =
          Stream.concat(one.asAt().stream(), one.period().map(ReportingPeriod::last).stream())
              .filter(recorded::isBefore)
              .findFirst();
      years.forEach(year -> lines.add("names the year " + year + known(recorded)));
      day.ifPresent(
          after ->
              lines.add(
                  "goes to " + Words.of(after) + ", but was recorded on " + Words.of(recorded)));
      if (!years.isEmpty() || day.isPresent()) {
        places.add(statements.of(one).place());
      }
    }
    if (!lines.isEmpty()) {
      findings.add(
          CheckKind.DATE_AHEAD,
          all.get(0).figure().value(),
          statements.of(all.get(0)).inWords() + " " + String.join("; and ", lines),
          places);
    }
  }

  /** By when the report is to be out. */
  private LocalDate due() {
    return period.last().plusMonths(12);
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Why no later year can be known. */
  private String known(LocalDate recorded) {
    return recorded.isBefore(due())
        ? ", but was recorded on " + Words.of(recorded)
        : ", but a report on " + period.label() + " is to be out by " + Words.of(due());
  }

  private static SortedSet<Integer> years(StatedFigure one) {
    SortedSet<Integer> years = new TreeSet<>();
    Stream.of(Optional.of(one.title()), one.note(), one.unit())
        .flatMap(Optional::stream)
        .forEach(
            text -> {
              Matcher year = YEAR.matcher(text);
              while (year.find()) {
                years.add(Integer.valueOf(year.group(1)));
              }
            });
    return years;
  }

  private void outside(List<StatedFigure> all) {
    List<String> lines = new ArrayList<>();
    List<FigurePlace> places = new ArrayList<>();
    for (StatedFigure one : all) {
      Optional<String> line =
          one.asAt().flatMap(this::snapshot).or(() -> one.period().flatMap(this::flow));
      line.ifPresent(
          words -> {
            lines.add(statements.of(one).inWords() + " " + words);
            places.add(statements.of(one).place());
          });
    }
    if (!lines.isEmpty()) {
      findings.add(
          CheckKind.OUTSIDE_PERIOD, all.get(0).figure().value(), String.join("; ", lines), places);
    }
  }

  private Optional<String> snapshot(LocalDate day) {
    if (period.contains(day)) {
      return Optional.empty();
    }
    boolean after = day.isAfter(period.last());
    LocalDate edge = after ? period.last() : period.first();
    return Optional.of(
        "is as at "
            + Words.of(day)
            + ", "
            + Math.abs(ChronoUnit.DAYS.between(edge, day))
            + (after ? " days after the end of " : " days before the beginning of ")
            + Words.of(period));
  }

  private Optional<String> flow(ReportingPeriod other) {
    return period.contains(other.first()) && period.contains(other.last())
        ? Optional.empty()
        : Optional.of("is of " + Words.of(other) + ", which is not within " + Words.of(period));
  }

  /** One for each heading, since a heading mostly dates none of its figures. */
  private void undated() {
    Map<String, List<StatedFigure>> byHeading = new TreeMap<>();
    for (StatedFigure one : statements.all()) {
      Optional<Amount> amount = statements.of(one).amount();
      if (amount.isPresent() && isUndated(one)) {
        CheckKind kind = amount.get().isExact() ? CheckKind.UNDATED : CheckKind.UNDATED_ROUGH;
        byHeading
            .computeIfAbsent(kind + " " + one.provenance().source(), heading -> new ArrayList<>())
            .add(one);
      }
    }
    byHeading.values().forEach(this::undated);
  }

  /** A unit such as "days" says what a figure is of; a rate is of a time too. */
  private static boolean isUndated(StatedFigure one) {
    return one.period().isEmpty()
        && one.asAt().isEmpty()
        && one.unit().map(unit -> unit.startsWith("per ")).orElse(true);
  }

  private void undated(List<StatedFigure> heading) {
    RecordSource source = heading.get(0).provenance().source();
    List<Term> terms = heading.stream().map(statements::of).toList();
    boolean exact = terms.get(0).known().isExact();
    findings.add(
        exact ? CheckKind.UNDATED : CheckKind.UNDATED_ROUGH,
        source.toString(),
        source.place().orElse(source.document())
            + " does not say of which period or day "
            + (terms.size() == 1 ? "this is: " : "these are: ")
            + Words.list(terms.stream().map(Term::inWords).toList()),
        terms.stream().map(Term::place).toList());
  }
}
