// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;

/** The tables of challenges and their answers. */
final class ChallengeColumns {
  private static final Cell<ChallengeId> CHALLENGE_CELL =
      Cells.of(ChallengeId::of, ChallengeId.class, "neglect-2024");

  private static final Column<Challenge, ChallengeId> CHALLENGE =
      Column.required("challenge", CHALLENGE_CELL, Challenge::challenge, "which challenge it is");
  private static final Column<Challenge, LocalDate> DAY =
      Column.required("day", Cells.DAY, Challenge::day, "when it was made");
  private static final Column<Challenge, BodyId> BY =
      Column.required("by", ScrutineerColumns.BODY, Challenge::by, "who made it");
  private static final Column<Challenge, BodyId> TO =
      Column.required("to", ScrutineerColumns.BODY, Challenge::to, "to whom it was made");
  private static final Column<Challenge, String> ABOUT =
      Column.required("about", Cells.WORDS, Challenge::about, "what it is about");
  private static final Column<Challenge, FreeText> TEXT =
      Column.required("text", Cells.TEXT, Challenge::text, "what was said");

  static final RecordTable<Challenge> CHALLENGES =
      RecordTable.<Challenge>of(
              "challenges",
              List.of(CHALLENGE, DAY, BY, TO, ABOUT, TEXT),
              (row, provenance) ->
                  Challenge.builder()
                      .provenance(provenance)
                      .challenge(row.get(CHALLENGE))
                      .day(row.get(DAY))
                      .by(row.get(BY))
                      .to(row.get(TO))
                      .about(row.get(ABOUT))
                      .text(row.get(TEXT))
                      .build())
          .oneForEach("challenge", one -> List.of(one.challenge()));

  private static final Column<ChallengeAnswer, ChallengeId> OF =
      Column.required("challenge", CHALLENGE_CELL, ChallengeAnswer::challenge, "the challenge");
  private static final Column<ChallengeAnswer, LocalDate> ANSWERED =
      Column.required("day", Cells.DAY, ChallengeAnswer::day, "when it was answered");
  private static final Column<ChallengeAnswer, BodyId> ANSWERED_BY =
      Column.required("by", ScrutineerColumns.BODY, ChallengeAnswer::by, "who answered");
  private static final Column<ChallengeAnswer, FreeText> ANSWER =
      Column.required("text", Cells.TEXT, ChallengeAnswer::text, "what was said");
  private static final Column<ChallengeAnswer, AnswerResult> RESULT =
      Column.required(
          "result",
          Cells.constant(AnswerResult.class),
          ChallengeAnswer::result,
          "whether the challenge was accepted");
  private static final Column<ChallengeAnswer, Boolean> CLOSED =
      Column.flag(
          "closed", ChallengeAnswer::closed, "yes if nothing more is to come of the challenge");

  static final RecordTable<ChallengeAnswer> ANSWERS =
      RecordTable.<ChallengeAnswer>of(
              "challenge-answers",
              List.of(OF, ANSWERED, ANSWERED_BY, ANSWER, RESULT, CLOSED),
              (row, provenance) ->
                  ChallengeAnswer.builder()
                      .provenance(provenance)
                      .challenge(row.get(OF))
                      .day(row.get(ANSWERED))
                      .by(row.get(ANSWERED_BY))
                      .text(row.get(ANSWER))
                      .result(row.get(RESULT))
                      .closed(row.is(CLOSED))
                      .build())
          .oneForEach(
              "challenge, day and body", one -> List.of(one.challenge(), one.day(), one.by()));

  private ChallengeColumns() {}
}
