// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Overlaps;

/** How courses stand in a sheet. */
final class CourseColumns {
  static final Cell<CourseId> COURSE_CELL =
      Cells.of(CourseId::of, CourseId.class, "working-together");
  static final Cell<BodyId> BODY_CELL = Cells.of(BodyId::of, BodyId.class, "city-mash");

  private static final Column<Course, CourseId> COURSE =
      Column.required(
          "course", COURSE_CELL, Course::course, "the course, the same for every version");
  private static final Column<Course, String> TITLE =
      Column.required("title", Cells.WORDS, Course::title, "what it is called");
  private static final Column<Course, CourseElement> ELEMENT =
      Column.required(
          "element",
          Cells.constant(CourseElement.class),
          Course::element,
          "which element of the programme it belongs to");
  private static final Column<Course, CompetencyLevel> LEVEL =
      Column.optional(
          "level",
          Cells.of(CompetencyLevel::of, CompetencyLevel.class, "level-3"),
          Course::level,
          "its level in the competency framework");
  private static final Column<Course, String> PATHWAY_PLACE =
      Column.optional(
          "pathway-place",
          Cells.WORDS,
          Course::pathwayPlace,
          "its place in the learning pathway, in words");
  private static final Column<Course, BodyId> DELIVERED_BY =
      Column.optional(
          "delivered-by",
          BODY_CELL,
          Course::deliveredBy,
          "who delivers it; blank if it differs by session");
  private static final Column<Course, List<ThemeId>> THEMES =
      Column.list(
          "themes",
          Cells.of(ThemeId::of, ThemeId.class, "neglect"),
          Course::themes,
          "what it is about");
  private static final Column<Course, LocalDate> FROM =
      Column.required(
          "from",
          Cells.DAY,
          course -> course.offered().from(),
          "the first day on which this version is offered");
  private static final Column<Course, LocalDate> TO =
      Column.optional(
          "to",
          Cells.DAY,
          course -> course.offered().to(),
          "the last day on which it is; blank while it still is");

  static final RecordTable<Course> TABLE =
      RecordTable.<Course>of(
              "courses",
              List.of(COURSE, TITLE, ELEMENT, LEVEL, PATHWAY_PLACE, DELIVERED_BY, THEMES, FROM, TO),
              (row, provenance) ->
                  Course.builder()
                      .provenance(provenance)
                      .course(row.get(COURSE))
                      .title(row.get(TITLE))
                      .element(row.get(ELEMENT))
                      .level(row.find(LEVEL))
                      .pathwayPlace(row.find(PATHWAY_PLACE))
                      .deliveredBy(row.find(DELIVERED_BY))
                      .themes(row.list(THEMES))
                      .offered(new EffectivePeriod(row.get(FROM), row.find(TO)))
                      .build())
          .with(CourseColumns::versions);

  private CourseColumns() {}

  private static void versions(List<Course> current, RecordTable.Refusal<Course> refusal) {
    Overlaps.of(current, Course::course, Course::offered)
        .forEach(
            pair ->
                refusal.add(
                    pair.later(),
                    "from must be outside every other version of the course "
                        + pair.later().course()
                        + ", one of which is offered "
                        + pair.earlier().offered()
                        + ", but this one is offered "
                        + pair.later().offered()));
  }
}
