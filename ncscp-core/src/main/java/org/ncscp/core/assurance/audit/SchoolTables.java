// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The columns of the audit of education settings. */
final class SchoolTables {
  private static final Column<SchoolSetting, SchoolYear> YEAR = year(SchoolSetting::schoolYear);
  private static final Column<SchoolSetting, SettingId> SETTING = setting(SchoolSetting::setting);
  private static final Column<SchoolSetting, OrganisationKind> KIND =
      Column.required(
          "kind",
          Cells.of(OrganisationKind::of, OrganisationKind.class, "academy")
              .as("the id of a kind of organisation, as academy"),
          SchoolSetting::kind,
          "what it is");
  private static final Column<SchoolSetting, Boolean> IN_SCOPE =
      Column.required(
          "in-scope", Cells.YES_NO, SchoolSetting::inScope, "whether the audit is asked of it");
  private static final Column<SchoolSetting, FreeText> OUT_OF_SCOPE_BECAUSE =
      Column.optional(
          "out-of-scope-because",
          Cells.TEXT,
          SchoolSetting::outOfScopeBecause,
          "why the audit is not asked of it; blank if it is");

  static final RecordTable<SchoolSetting> SETTINGS =
      RecordTable.<SchoolSetting>of(
              "school-settings",
              List.of(YEAR, SETTING, KIND, IN_SCOPE, OUT_OF_SCOPE_BECAUSE),
              (row, provenance) ->
                  SchoolSetting.builder()
                      .provenance(provenance)
                      .schoolYear(row.get(YEAR))
                      .setting(row.get(SETTING))
                      .kind(row.get(KIND))
                      .inScope(row.get(IN_SCOPE))
                      .outOfScopeBecause(row.find(OUT_OF_SCOPE_BECAUSE))
                      .build())
          .oneForEach("school year and setting", one -> List.of(one.schoolYear(), one.setting()));

  private static final Column<SchoolAuditReturn, SchoolYear> RETURN_YEAR =
      year(SchoolAuditReturn::schoolYear);
  private static final Column<SchoolAuditReturn, SettingId> RETURN_SETTING =
      setting(SchoolAuditReturn::setting);
  private static final Column<SchoolAuditReturn, LocalDate> RETURNED =
      Column.required(
          "returned", Cells.DAY, SchoolAuditReturn::returned, "when the audit was returned");
  private static final Column<SchoolAuditReturn, Integer> ANSWERS =
      Column.optional(
          "answers",
          Cells.COUNT,
          SchoolAuditReturn::answers,
          "how many answers it has; blank if they were not counted");
  private static final Column<SchoolAuditReturn, Integer> NEEDING_WORK =
      Column.optional(
          "answers-needing-work",
          Cells.COUNT,
          SchoolAuditReturn::answersNeedingWork,
          "how many of the answers show that work is needed; blank if they were not counted");

  static final RecordTable<SchoolAuditReturn> RETURNS =
      RecordTable.<SchoolAuditReturn>of(
              "school-audit-returns",
              List.of(RETURN_YEAR, RETURN_SETTING, RETURNED, ANSWERS, NEEDING_WORK),
              (row, provenance) ->
                  SchoolAuditReturn.builder()
                      .provenance(provenance)
                      .schoolYear(row.get(RETURN_YEAR))
                      .setting(row.get(RETURN_SETTING))
                      .returned(row.get(RETURNED))
                      .answers(row.find(ANSWERS))
                      .answersNeedingWork(row.find(NEEDING_WORK))
                      .build())
          .oneForEach("school year and setting", one -> List.of(one.schoolYear(), one.setting()));

  private static final Column<SchoolVisit, SchoolYear> VISIT_YEAR = year(SchoolVisit::schoolYear);
  private static final Column<SchoolVisit, SettingId> VISIT_SETTING = setting(SchoolVisit::setting);
  private static final Column<SchoolVisit, LocalDate> DAY =
      Column.required("day", Cells.DAY, SchoolVisit::day, "when it was visited");
  private static final Column<SchoolVisit, SchoolVisitKind> VISIT_KIND =
      Column.required(
          "kind", Cells.constant(SchoolVisitKind.class), SchoolVisit::kind, "why it was visited");
  private static final Column<SchoolVisit, SchoolVisitOutcome> OUTCOME =
      Column.optional(
          "outcome",
          Cells.constant(SchoolVisitOutcome.class),
          SchoolVisit::outcome,
          "how it stands against the standards; blank if that was not judged");
  private static final Column<SchoolVisit, FreeText> NOTE =
      Column.optional("note", Cells.TEXT, SchoolVisit::note, "what was seen");

  static final RecordTable<SchoolVisit> VISITS =
      RecordTable.<SchoolVisit>of(
              "school-visits",
              List.of(VISIT_YEAR, VISIT_SETTING, DAY, VISIT_KIND, OUTCOME, NOTE),
              (row, provenance) ->
                  SchoolVisit.builder()
                      .provenance(provenance)
                      .schoolYear(row.get(VISIT_YEAR))
                      .setting(row.get(VISIT_SETTING))
                      .day(row.get(DAY))
                      .kind(row.get(VISIT_KIND))
                      .outcome(row.find(OUTCOME))
                      .note(row.find(NOTE))
                      .build())
          .oneForEach(
              "school year, setting, day and kind",
              one -> List.of(one.schoolYear(), one.setting(), one.day(), one.kind()));

  private SchoolTables() {}

  private static <T> Column<T, SchoolYear> year(Function<T, SchoolYear> value) {
    return Column.required(
        "school-year",
        Cells.of(SchoolYear::parse, SchoolYear.class, "2023/24")
            .as("a year from September and the next, as 2023/24"),
        value,
        "the school year, from 1 September to 31 August");
  }

  private static <T> Column<T, SettingId> setting(Function<T, SettingId> value) {
    return Column.required(
        "setting",
        Cells.of(SettingId::of, SettingId.class, "forest-road-primary"),
        value,
        "the school or other education setting");
  }
}
