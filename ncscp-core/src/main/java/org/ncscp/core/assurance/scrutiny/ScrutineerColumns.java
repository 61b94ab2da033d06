// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Overlaps;

/** The tables of scrutineers and their assessments, and cells that other tables have too. */
final class ScrutineerColumns {
  static final Cell<BodyId> BODY = Cells.of(BodyId::of, BodyId.class, "nottinghamshire-police");

  private static final Column<ScrutineerAppointment, PostId> POST =
      Column.required(
          "post",
          Cells.of(PostId::of, PostId.class, "independent-scrutineer"),
          ScrutineerAppointment::post,
          "the post");
  private static final Column<ScrutineerAppointment, PersonReference> PERSON =
      Column.optional(
          "person",
          Cells.reference(PersonReference::of, PersonReference.class, "S-1")
              .as("a reference that is not a name, as S-1"),
          ScrutineerAppointment::person,
          "who was appointed, by a reference that is not a name");
  private static final Column<ScrutineerAppointment, LocalDate> FROM =
      Column.required("from", Cells.DAY, one -> one.inForce().from(), "the first day");
  private static final Column<ScrutineerAppointment, LocalDate> TO =
      Column.optional(
          "to", Cells.DAY, one -> one.inForce().to(), "the last day; blank while no end is set");
  private static final Column<ScrutineerAppointment, List<BodyId>> APPOINTED_BY =
      Column.list(
          "appointed-by", BODY, ScrutineerAppointment::appointedBy, "who appointed; one at least");

  static final RecordTable<ScrutineerAppointment> APPOINTMENTS =
      RecordTable.<ScrutineerAppointment>of(
              "scrutineer-appointments",
              List.of(POST, PERSON, FROM, TO, APPOINTED_BY),
              (row, provenance) ->
                  ScrutineerAppointment.builder()
                      .provenance(provenance)
                      .post(row.get(POST))
                      .person(row.find(PERSON))
                      .inForce(new EffectivePeriod(row.get(FROM), row.find(TO)))
                      .appointedBy(row.list(APPOINTED_BY))
                      .build())
          .with(
              (current, refusal) ->
                  Overlaps.of(current, ScrutineerAppointment::post, ScrutineerAppointment::inForce)
                      .forEach(pair -> refusal.add(pair.later(), rule(pair))));

  private static String rule(Overlaps<ScrutineerAppointment> pair) {
    return "an appointment to "
        + pair.later().post()
        + " must not overlap with that of "
        + pair.earlier().inForce()
        + " but was "
        + pair.later().inForce();
  }

  private static final Column<ScrutinyAssessment, AssessmentId> ASSESSMENT =
      Column.required(
          "assessment",
          Cells.of(AssessmentId::of, AssessmentId.class, "leadership-2025"),
          ScrutinyAssessment::assessment,
          "which assessment it is");
  private static final Column<ScrutinyAssessment, ScrutinyKind> KIND =
      Column.required(
          "kind",
          Cells.constant(ScrutinyKind.class),
          ScrutinyAssessment::kind,
          "what was assessed");
  private static final Column<ScrutinyAssessment, LocalDate> DAY =
      Column.required("day", Cells.DAY, ScrutinyAssessment::day, "when it was completed");
  private static final Column<ScrutinyAssessment, ReportingPeriod> PERIOD =
      Column.required(
          "period", Cells.PERIOD, ScrutinyAssessment::period, "the period that it speaks of");
  private static final Column<ScrutinyAssessment, List<GroupId>> GIVEN_TO =
      Column.list(
          "given-to",
          Cells.of(GroupId::of, GroupId.class, "strategic-leadership-group"),
          ScrutinyAssessment::givenTo,
          "to whom it was given");
  private static final Column<ScrutinyAssessment, FreeText> TEXT =
      Column.required("text", Cells.TEXT, ScrutinyAssessment::text, "what was found");
  private static final Column<ScrutinyAssessment, List<ThemeId>> THEMES =
      themes(ScrutinyAssessment::themes);

  static final RecordTable<ScrutinyAssessment> ASSESSMENTS =
      RecordTable.<ScrutinyAssessment>of(
              "scrutiny-assessments",
              List.of(ASSESSMENT, KIND, DAY, PERIOD, GIVEN_TO, TEXT, THEMES),
              (row, provenance) ->
                  ScrutinyAssessment.builder()
                      .provenance(provenance)
                      .assessment(row.get(ASSESSMENT))
                      .kind(row.get(KIND))
                      .day(row.get(DAY))
                      .period(row.get(PERIOD))
                      .givenTo(row.list(GIVEN_TO))
                      .text(row.get(TEXT))
                      .themes(row.list(THEMES))
                      .build())
          .oneForEach("assessment", one -> List.of(one.assessment()));

  private ScrutineerColumns() {}

  static <T> Column<T, List<ThemeId>> themes(Function<T, Set<ThemeId>> value) {
    return Column.list(
        "themes", Cells.of(ThemeId::of, ThemeId.class, "neglect"), value, "what it is about");
  }
}
