// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The tables of engagements, of what was heard and of what changed. */
final class VoiceColumns {
  private static final Cell<EngagementId> ENGAGEMENT_CELL =
      Cells.of(EngagementId::of, EngagementId.class, "neglect-survey-2024");
  private static final Cell<HeardId> HEARD_CELL =
      Cells.of(HeardId::of, HeardId.class, "neglect-survey-2024-1")
          .as("the id of what was heard, as neglect-survey-2024-1");

  private static final Column<Engagement, EngagementId> ENGAGEMENT =
      Column.required(
          "engagement", ENGAGEMENT_CELL, Engagement::engagement, "which engagement it is");
  private static final Column<Engagement, String> TITLE =
      Column.required("title", Cells.WORDS, Engagement::title, "what it is called");
  private static final Column<Engagement, LocalDate> DAY =
      Column.optional(
          "day", Cells.DAY, Engagement::day, "on which day it was; this or a period is required");
  private static final Column<Engagement, ReportingPeriod> PERIOD =
      Column.optional(
          "period",
          Cells.PERIOD,
          Engagement::period,
          "over which period it went; this or a day is required");
  private static final Column<Engagement, List<Engaged>> WITH =
      Column.list(
          "with", Cells.constant(Engaged.class), Engagement::engaged, "with whom; one at least");
  private static final Column<Engagement, Quantity> NUMBER =
      Column.optional(
          "number", Cells.QUANTITY, Engagement::number, "how many took part, if it was stated");
  private static final Column<Engagement, BodyId> BY =
      Column.required("by", ScrutineerColumns.BODY, Engagement::by, "who did it");

  static final RecordTable<Engagement> ENGAGEMENTS =
      RecordTable.<Engagement>of(
              "engagements",
              List.of(ENGAGEMENT, TITLE, DAY, PERIOD, WITH, NUMBER, BY),
              (row, provenance) ->
                  Engagement.builder()
                      .provenance(provenance)
                      .engagement(row.get(ENGAGEMENT))
                      .title(row.get(TITLE))
                      .day(row.find(DAY))
                      .period(row.find(PERIOD))
                      .engaged(row.list(WITH))
                      .number(row.find(NUMBER))
                      .by(row.get(BY))
                      .build())
          .oneForEach("engagement", one -> List.of(one.engagement()));

  private static final Column<VoiceHeard, HeardId> HEARD =
      Column.required("heard", HEARD_CELL, VoiceHeard::heard, "what it is called");
  private static final Column<VoiceHeard, EngagementId> HEARD_IN =
      Column.required(
          "engagement",
          ENGAGEMENT_CELL,
          VoiceHeard::engagement,
          "in which engagement it was heard");
  private static final Column<VoiceHeard, FreeText> TEXT =
      Column.required("text", Cells.TEXT, VoiceHeard::text, "what was heard");
  private static final Column<VoiceHeard, List<ThemeId>> THEMES =
      ScrutineerColumns.themes(VoiceHeard::themes);

  static final RecordTable<VoiceHeard> VOICES =
      RecordTable.<VoiceHeard>of(
              "voices",
              List.of(HEARD, HEARD_IN, TEXT, THEMES),
              (row, provenance) ->
                  VoiceHeard.builder()
                      .provenance(provenance)
                      .heard(row.get(HEARD))
                      .engagement(row.get(HEARD_IN))
                      .text(row.get(TEXT))
                      .themes(row.list(THEMES))
                      .build())
          .oneForEach("thing heard", one -> List.of(one.heard()));

  private static final Column<VoiceChange, HeardId> BECAUSE_OF =
      Column.required("heard", HEARD_CELL, VoiceChange::heard, "what was heard");
  private static final Column<VoiceChange, LocalDate> CHANGED_ON =
      Column.required("day", Cells.DAY, VoiceChange::day, "when it changed");
  private static final Column<VoiceChange, FreeText> CHANGED =
      Column.required("changed", Cells.TEXT, VoiceChange::changed, "what changed");
  private static final Column<VoiceChange, BodyId> CHANGED_BY =
      Column.required("by", ScrutineerColumns.BODY, VoiceChange::by, "who changed it");
  private static final Column<VoiceChange, FreeText> EVIDENCE =
      Column.optional("evidence", Cells.TEXT, VoiceChange::evidence, "what shows that it changed");

  static final RecordTable<VoiceChange> CHANGES =
      RecordTable.<VoiceChange>of(
              "voice-changes",
              List.of(BECAUSE_OF, CHANGED_ON, CHANGED, CHANGED_BY, EVIDENCE),
              (row, provenance) ->
                  VoiceChange.builder()
                      .provenance(provenance)
                      .heard(row.get(BECAUSE_OF))
                      .day(row.get(CHANGED_ON))
                      .changed(row.get(CHANGED))
                      .by(row.get(CHANGED_BY))
                      .evidence(row.find(EVIDENCE))
                      .build())
          .oneForEach(
              "thing heard, day and body", one -> List.of(one.heard(), one.day(), one.by()));

  private VoiceColumns() {}
}
