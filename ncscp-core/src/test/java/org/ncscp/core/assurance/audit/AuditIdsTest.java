// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ncscp.core.deadline.ProgrammeItem;

/** Names, and what is refused of a value that no sheet was read for. */
class AuditIdsTest {
  private static Arguments id(String what, Function<String, Object> maker) {
    return Arguments.of(what, maker);
  }

  private static Stream<Arguments> ids() {
    return Stream.of(
        id("audit", AuditId::of),
        id("finding", AuditFindingId::of),
        id("standard", StandardId::of),
        id("cycle", AssessmentCycle::of),
        id("setting", SettingId::of));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anId_isHyphenatedAndShowsItself(String what, Function<String, Object> maker) {
    assertEquals("neglect-2025", maker.apply("neglect-2025").toString());
    assertEquals(maker.apply("a"), maker.apply("a"));
    assertRefused(
        what + " must be lower-case words joined by hyphens but was \"Neglect 2025\"",
        () -> maker.apply("Neglect 2025"));
  }

  @Test
  void blankWordsAndThemesOfAnotherForm_areRefused() {
    PlannedAudit plan = Made.plan("a", "neglect", "2025-04-01", "2025-06-30");
    UndertakenAudit audit = Made.audit("a", "neglect", AuditKind.MULTI_AGENCY, "2025-06-30");
    AuditFinding finding = Made.finding("a", "voice");
    assertRefused("title must not be blank but was \" \"", () -> plan.withTitle(" "));
    assertRefused("because must not be blank", () -> plan.withBecause(" "));
    assertRefused("title must not be blank but was \" \"", () -> audit.withTitle(" "));
    assertRefused("grade must not be blank", () -> finding.withGrade(" "));
    String theme = "theme must be lower-case words joined by hyphens but was \"Neglect\"";
    assertRefused(theme, () -> plan.withTheme(ProgrammeItem.of("Neglect")));
    assertRefused(theme, () -> audit.withTheme(ProgrammeItem.of("Neglect")));
  }

  @Test
  void numbersBelowZero_areRefused() {
    Section11Standard standard = Made.standard(Made.CYCLE_2024, "voice", "Voice", 0, 3);
    Section11Assessment assessment = Made.assessment(Made.CYCLE_2024, "police", "voice", 1);
    Section11Moderation moderation = Made.moderation(Made.CYCLE_2024, "police", "voice", 1, 2);
    assertRefused(
        "lowest must be greater than or equal to 0 but was \"-1\"", () -> standard.withLowest(-1));
    assertRefused(
        "score must be greater than or equal to 0 but was \"-1\"", () -> assessment.withScore(-1));
    assertRefused(
        "moderated must be greater than or equal to 0 but was \"-1\"",
        () -> moderation.withModerated(-1));
    assertRefused(
        "assessed must be greater than or equal to 0 but was \"-1\"",
        () -> moderation.withAssessed(-1));
    SchoolAuditReturn.Builder builder =
        SchoolAuditReturn.builder()
            .from(Made.returned(Made.YEAR, "a", Made.YEAR.last()))
            .answers(-1)
            .answersNeedingWork(-2);
    assertRefused(
        "answers must be greater than or equal to 0 but was \"-1\"; answersNeedingWork must be"
            + " greater than or equal to 0 but was \"-2\"",
        builder::build);
  }

  private static void assertRefused(String message, Executable refused) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, refused).getMessage());
  }
}
