// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Overlaps;

/** The tables of procedures and of proposals for them. */
final class ProcedureColumns {
  private static final Cell<ProcedureId> PROCEDURE_CELL =
      Cells.of(ProcedureId::of, ProcedureId.class, "neglect-toolkit");
  private static final Cell<GroupId> GROUP_CELL =
      Cells.of(GroupId::of, GroupId.class, "policy-and-procedure-group");
  private static final Cell<ProposalId> PROPOSAL_CELL =
      Cells.of(ProposalId::of, ProposalId.class, "was-not-brought-2024");

  private static final Column<ProcedureVersion, ProcedureId> PROCEDURE =
      Column.required(
          "procedure", PROCEDURE_CELL, ProcedureVersion::procedure, "which procedure it is of");
  private static final Column<ProcedureVersion, String> TITLE =
      Column.required(
          "title", Cells.WORDS, ProcedureVersion::title, "what the procedure is called");
  private static final Column<ProcedureVersion, String> VERSION =
      Column.required(
          "version", Cells.WORDS, ProcedureVersion::version, "which version it is, as 2024-2");
  private static final Column<ProcedureVersion, LocalDate> FROM =
      Column.required(
          "from", Cells.DAY, one -> one.inForce().from(), "the first day on which it is in force");
  private static final Column<ProcedureVersion, LocalDate> TO =
      Column.optional(
          "to",
          Cells.DAY,
          one -> one.inForce().to(),
          "the last day on which it is in force; blank while it is");
  private static final Column<ProcedureVersion, UpdateKind> UPDATE =
      Column.required(
          "update",
          Cells.constant(UpdateKind.class),
          ProcedureVersion::update,
          "what kind of update brought it");
  private static final Column<ProcedureVersion, FreeText> BECAUSE =
      Column.optional("because", Cells.TEXT, ProcedureVersion::because, "what gave rise to it");
  private static final Column<ProcedureVersion, GroupId> MAINTAINED_BY =
      Column.required(
          "maintained-by", GROUP_CELL, ProcedureVersion::maintainedBy, "who maintains it");

  static final RecordTable<ProcedureVersion> PROCEDURES =
      RecordTable.<ProcedureVersion>of(
              "procedures",
              List.of(PROCEDURE, TITLE, VERSION, FROM, TO, UPDATE, BECAUSE, MAINTAINED_BY),
              (row, provenance) ->
                  ProcedureVersion.builder()
                      .provenance(provenance)
                      .procedure(row.get(PROCEDURE))
                      .title(row.get(TITLE))
                      .version(row.get(VERSION))
                      .inForce(new EffectivePeriod(row.get(FROM), row.find(TO)))
                      .update(row.get(UPDATE))
                      .because(row.find(BECAUSE))
                      .maintainedBy(row.get(MAINTAINED_BY))
                      .build())
          .oneForEach("procedure and version", one -> List.of(one.procedure(), one.version()))
          .with(
              (current, refusal) ->
                  Overlaps.of(current, ProcedureVersion::procedure, ProcedureVersion::inForce)
                      .forEach(pair -> refusal.add(pair.later(), rule(pair))));

  private static String rule(Overlaps<ProcedureVersion> pair) {
    return "version "
        + pair.later().version()
        + " of "
        + pair.later().procedure()
        + " must not be in force together with version "
        + pair.earlier().version()
        + ", "
        + pair.earlier().inForce()
        + ", but was "
        + pair.later().inForce();
  }

  private static final Column<ProcedureProposal, ProposalId> PROPOSAL =
      Column.required(
          "proposal", PROPOSAL_CELL, ProcedureProposal::proposal, "which proposal it is");
  private static final Column<ProcedureProposal, ProcedureId> PROPOSED_FOR =
      Column.required(
          "procedure",
          PROCEDURE_CELL,
          ProcedureProposal::procedure,
          "the procedure that is to be new or amended");
  private static final Column<ProcedureProposal, LocalDate> PROPOSED =
      Column.required("proposed", Cells.DAY, ProcedureProposal::day, "when it was made");
  private static final Column<ProcedureProposal, BodyId> PROPOSED_BY =
      Column.required(
          "proposed-by",
          Cells.of(BodyId::of, BodyId.class, "nottinghamshire-police"),
          ProcedureProposal::by,
          "who made it");
  private static final Column<ProcedureProposal, FreeText> TEXT =
      Column.required("text", Cells.TEXT, ProcedureProposal::text, "what is proposed");

  static final RecordTable<ProcedureProposal> PROPOSALS =
      RecordTable.<ProcedureProposal>of(
              "procedure-proposals",
              List.of(PROPOSAL, PROPOSED_FOR, PROPOSED, PROPOSED_BY, TEXT),
              (row, provenance) ->
                  ProcedureProposal.builder()
                      .provenance(provenance)
                      .proposal(row.get(PROPOSAL))
                      .procedure(row.get(PROPOSED_FOR))
                      .day(row.get(PROPOSED))
                      .by(row.get(PROPOSED_BY))
                      .text(row.get(TEXT))
                      .build())
          .oneForEach("proposal", one -> List.of(one.proposal()));

  private static final Column<ProposalDecision, ProposalId> DECIDED =
      Column.required("proposal", PROPOSAL_CELL, ProposalDecision::proposal, "the proposal");
  private static final Column<ProposalDecision, GroupId> GROUP =
      Column.required("group", GROUP_CELL, ProposalDecision::group, "who decided");
  private static final Column<ProposalDecision, LocalDate> DAY =
      Column.required("day", Cells.DAY, ProposalDecision::day, "when it decided");
  private static final Column<ProposalDecision, ProposalResult> RESULT =
      Column.required(
          "result",
          Cells.constant(ProposalResult.class),
          ProposalDecision::result,
          "what it decided");
  private static final Column<ProposalDecision, String> IN_VERSION =
      Column.optional(
          "in-version",
          Cells.WORDS,
          ProposalDecision::inVersion,
          "the version of the procedure that has what was agreed");

  static final RecordTable<ProposalDecision> DECISIONS =
      RecordTable.<ProposalDecision>of(
              "procedure-decisions",
              List.of(DECIDED, GROUP, DAY, RESULT, IN_VERSION),
              (row, provenance) ->
                  ProposalDecision.builder()
                      .provenance(provenance)
                      .proposal(row.get(DECIDED))
                      .group(row.get(GROUP))
                      .day(row.get(DAY))
                      .result(row.get(RESULT))
                      .inVersion(row.find(IN_VERSION))
                      .build())
          .oneForEach("proposal and day", one -> List.of(one.proposal(), one.day()));

  private ProcedureColumns() {}
}
