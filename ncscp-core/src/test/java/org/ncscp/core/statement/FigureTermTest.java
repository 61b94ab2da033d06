// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.policy.FundingPurpose;

class FigureTermTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expenditure-children",
        "part of school-audit-returned",
        "whole of school-audit-returned",
        "computed contributions",
        "computed contributions:children",
        "computed contribution:nottinghamshire-police",
        "computed contribution:nottinghamshire-police:both",
        "computed expenditure:adults",
        "computed spent:Direct Payroll Costs",
        "computed spent:Direct Payroll Costs:adults",
        "computed decisions",
        "computed meetings:strategic-leadership-group",
        "computed rapid-reviews",
        "computed learning-reviews",
        "computed practice-reviews",
        "computed training-sessions",
        "computed training-attendances"
      })
  void aTerm_survivesItsText(String text) {
    assertEquals(text, FigureTerm.parse(text).toString());
    assertEquals(FigureTerm.parse(text), FigureTerm.parse(" " + text + " "));
  }

  @Test
  void aComputedFigure_hasItsParts() {
    assertEquals(
        new ComputedFigure(
            ComputedFigure.Kind.SPENT,
            Optional.of("Direct Payroll Costs"),
            Optional.of(FundingPurpose.ADULTS)),
        ComputedFigure.parse("spent:Direct Payroll Costs:adults"));
    assertEquals(
        Optional.of(FigureId.of("expenditure")), FigureTerm.parse("part of expenditure").stated());
    assertEquals(
        Optional.of(FigureId.of("expenditure")), FigureTerm.parse("whole of expenditure").stated());
    assertEquals(Optional.empty(), FigureTerm.parse("computed expenditure").stated());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "income | must be one of contributions, contribution, expenditure, spent, decisions,"
            + " meetings, rapid-reviews, learning-reviews, practice-reviews, training-sessions,"
            + " training-attendances but was \"income\"",
        "contribution | computed figure contribution must say of which organisation",
        "contribution:children | computed figure contribution must say of which organisation",
        "contributions:police | computed figure contributions must be of nothing but was of"
            + " \"police\"",
        "decisions:children | computed figure decisions must have no scope, which only money has",
        "spent: | category must be up to 100 characters without colon or semicolon",
        "spent:a:b | category must be up to 100 characters without colon or semicolon",
        "contribution:The Police | organisation must be lower-case words joined by hyphens but was"
            + " \"The Police\"",
        "meetings:The SLG | group must be lower-case words joined by hyphens but was \"The SLG\""
      })
  void whatIsNotComputed_isRefused(String text, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> ComputedFigure.parse(text))
            .getMessage());
  }

  @Test
  void aFinding_hasAKindAndAMatter() {
    assertEquals("shares:contributions", FindingId.of("shares:contributions").toString());
    assertEquals(
        "finding must be as \"shares:contributions\" but was \"contributions\"",
        assertThrows(IllegalArgumentException.class, () -> FindingId.of("contributions"))
            .getMessage());
    assertEquals(
        "finding must have at most 250 characters but had 302",
        assertThrows(IllegalArgumentException.class, () -> FindingId.of("a:" + "b".repeat(300)))
            .getMessage());
    assertEquals(
        "relation must be lower-case words joined by hyphens but was \"Grand total\"",
        assertThrows(IllegalArgumentException.class, () -> RelationId.of("Grand total"))
            .getMessage());
  }
}
