// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.Contributor;
import org.ncscp.core.funding.Expenditure;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.statement.FigureId;
import org.ncscp.core.statement.FigureTerm;
import org.ncscp.core.statement.RelationId;
import org.ncscp.core.statement.RelationKind;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatedRelation;

/** Statements, relations and records made up for a test. */
final class Made {
  static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  static final String TEXT = "text";

  private Made() {}

  static Provenance at(String id, String place) {
    return Provenance.of(
        RecordId.of(id),
        LocalDate.of(2025, 9, 1),
        RecordSource.of("report", place),
        BodyId.of("business-office"));
  }

  /** A figure of the year: pounds with a sign of them, else a quantity. */
  static StatedFigure figure(String figure, String value) {
    return figure(figure, value, TEXT);
  }

  static StatedFigure figure(String figure, String value, String place) {
    return undated(figure, value, place).withPeriod(YEAR);
  }

  static StatedFigure undated(String figure, String value, String place) {
    StatedFigure.Builder builder = StatedFigure.builder();
    builder
        .provenance(at(figure + "-" + place, place))
        .figure(FigureId.of(figure))
        .title(figure.replace('-', ' '));
    return (value.startsWith("£")
            ? builder.pounds(Pounds.parse(value.substring(1)))
            : value.isEmpty()
                ? builder.notQuantified(true)
                : builder.quantity(Quantity.parse(value)))
        .build();
  }

  /** For example {@code total sum a;b}. */
  static StatedRelation relation(String words) {
    return relation(words, TEXT);
  }

  static StatedRelation relation(String words, String place) {
    List<String> parts = List.of(words.split(" ", 3));
    String name = parts.get(0).replace("whole-of:", "").replace("part-of:", "");
    return StatedRelation.builder()
        .provenance(at("r-" + words.replaceAll("[^a-z0-9]+", "-"), place))
        .relation(RelationId.of(name + "-" + parts.get(1)))
        .kind(
            RelationKind.valueOf(parts.get(1).toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
        .figure(
            FigureTerm.parse(
                parts.get(0).replace("whole-of:", "whole of ").replace("part-of:", "part of ")))
        .of(Stream.of(parts.get(2).split(";", -1)).map(FigureTerm::parse).toList())
        .build();
  }

  static Contribution contribution(String id, String organisation, String scope, String pounds) {
    return Contribution.builder()
        .provenance(at(id, "ledger"))
        .contributor(Contributor.of(OrganisationId.of(organisation)))
        .period(YEAR)
        .scope(FundingPurpose.valueOf(scope))
        .agreed(Pounds.parse(pounds))
        .build();
  }

  static Expenditure spent(String id, String category, String scope, String pounds) {
    return Expenditure.builder()
        .provenance(at(id, "ledger"))
        .category(category)
        .line("line " + id)
        .scope(FundingPurpose.valueOf(scope))
        .period(YEAR)
        .amount(Pounds.parse(pounds))
        .build();
  }

  static ComputedFigures nothing() {
    return ComputedFigures.of(YEAR, List.of(), List.of());
  }

  static List<String> lines(Reconciliation reconciliation) {
    return plain(reconciliation.findings().stream().map(Finding::toString).toList());
  }

  /** Without the quotation marks around titles, which the names of the figures here are. */
  static List<String> plain(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("[\u201c\u201d]", "")).toList();
  }

  static Reconciliation check(List<StatedFigure> figures, StatedRelation... relations) {
    return StatementChecks.of(figures, List.of(relations), nothing());
  }

  static Optional<Finding> find(Reconciliation all, String id) {
    return all.findings().stream().filter(one -> one.id().value().equals(id)).findFirst();
  }
}
