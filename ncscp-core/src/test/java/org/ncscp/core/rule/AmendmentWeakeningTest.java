// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.national.NationalRules;

/** A local book may be stricter than the nation, not laxer, and must be what it seems. */
class AmendmentWeakeningTest {
  private static final String LOCAL =
      """
      book: local
      calendar: england-and-wales
      bodies:
        - {id: mayor, name: the mayor}
      """;
  private static final String PLACE = "amendments[0] (line 6) ";
  private static final String SOURCED =
      ", interpretation: Ours, citations: [{instrument: Ours, provision: a, force:"
          + " local-arrangements, evidence: read}]";
  private static final String FIVE = "5 working days after \"council became aware\"";

  private static InputStream in(String yaml) {
    return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static RuleBook overlaid(String more) throws IOException {
    return NationalRules.ruleBook().overlaidBy(in(LOCAL + more), "local.yaml");
  }

  private static List<String> problems(String more) {
    return assertThrows(RuleBookException.class, () -> overlaid(more)).problems();
  }

  private static String amendment(String rule, String says) {
    return "amendments:\n  - {rule: " + rule + ", from: 2024-12-13" + says + "}\n";
  }

  /** Nobody may stop the notification of a serious incident, so nobody may soften it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trigger: council-became-aware, within: 1 year"
            + " | "
            + FIVE
            + ", but would be 1 year after \"council became aware\"",
        "trigger: council-became-aware, within: 6 working days"
            + " | "
            + FIVE
            + ", but would be 6 working days after \"council became aware\"",
        "trigger: council-became-aware, within: 5 working days, counting: clear"
            + " | "
            + FIVE
            + ", but would be 5 working days clear after \"council became aware\"",
        "strength: aim | a duty, but would be an aim",
        "stoppable: true | nobody may stop its clock, but somebody could",
        "extension: {approved-by: mayor}"
            + " | nobody may stop its clock, and its extension would be another",
        "cancelled-by: [criteria-found-not-met]"
            + " | cancelled by [council-found-criteria-not-met], but would be by"
            + " [criteria-found-not-met]",
      })
  void notification_weakened_isRefused(String says, String problem) {
    assertEquals(
        List.of(PLACE + "must not weaken the rule it amends: " + problem),
        problems(amendment("serious-incident-notification", ", " + says + SOURCED)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trigger: council-became-aware, within: 4 working days"
            + " | 4 working days after \"council became aware\"",
        "trigger: council-became-aware, within: 5 working days, counting: inclusive"
            + " | 5 working days beginning with \"council became aware\"",
      })
  void notification_madeStricter_isAccepted(String says, String words) throws IOException {
    RuleBook book = overlaid(amendment("serious-incident-notification", ", " + says + SOURCED));
    DeadlineRule rule = book.rule(NationalRules.SERIOUS_INCIDENT_NOTIFICATION);
    assertEquals(words, rule.version(LocalDate.of(2024, 12, 13)).inWords());
    assertEquals(words, rule.version(LocalDate.of(2026, 3, 18)).inWords());
    assertEquals(FIVE, rule.version(LocalDate.of(2024, 12, 12)).inWords());
  }

  @Test
  void sixMonths_movedOffADayNotWorked_isRefused() {
    String six = "6 months after \"practice review initiated\"";
    assertEquals(
        List.of(
            PLACE
                + "must not weaken the rule it amends: "
                + six
                + ", but would be "
                + six
                + ", a last day that is not worked moved to the working day after"),
        problems(
            amendment(
                "practice-review-publication",
                ", trigger: practice-review-initiated, within: 6 months, roll: following"
                    + SOURCED)));
  }

  @Test
  void amendment_thatSaysNothing_isRefused() {
    String nothing = PLACE + "must say something that the rule does not";
    assertEquals(List.of(nothing), problems(amendment("rapid-review", "")));
    assertEquals(
        List.of(nothing),
        problems(amendment("rapid-review", ", responsible: safeguarding-partners")));
  }

  @Test
  void body_twice_isRefused() {
    assertEquals(
        List.of("bodies[1].id (line 5) \"mayor\" occurs twice"),
        problems(
            "  - {id: mayor, name: another}\n" + amendment("panel-answer", ", strength: duty")));
  }

  @Test
  void rating_ofAUnitTwice_isRefused() {
    assertEquals(
        List.of("ratings[1].unit (line 7) \"days\" occurs twice"),
        problems(
            "ratings:\n  - {unit: days, amber: 9, red: 1}\n  - {unit: days, amber: 8, red: 0}\n"
                + amendment("panel-answer", ", strength: duty")));
  }

  @Test
  void period_withASpaceInItsName_isRefused() {
    assertEquals(
        List.of(
            "periods.school year (line 6) is refused: period must be lower-case words joined by"
                + " hyphens but was \"school year\""),
        problems(
            "periods:\n  school year: [\"09-01\"]\n"
                + amendment("panel-answer", ", strength: duty")));
  }

  /**
   * What could not be applied is read all the same: every key is known, and its faults are told.
   */
  @Test
  void amendment_refused_findsNoKeyUnknown() {
    String all =
        ", trigger: rapid-review-sent, within: 9 days, direction: after, counting: ordinary, roll:"
            + " none, calendar: england-and-wales, strength: duty, met-by: [panel-answered],"
            + " cancelled-by: [rapid-review-completed], responsible: mayor, recipients: [mayor], stoppable: true,"
            + " extension: {approved-by: mayor, told: [mayor], reasons: many}, title: Answer,"
            + " cut-off: \"16:00\", interpretation: Ours, citations: [{instrument: Ours, provision:"
            + " a, force: local-arrangements, evidence: read}]";
    assertEquals(
        List.of("amendments[0].rule (line 6) \"panel-reply\" is not among the rules of the book"),
        problems(amendment("panel-reply", all)));
    assertEquals(
        List.of(
            "amendments[0].rule (line 6) \"panel-reply\" is not among the rules of the book",
            "amendments[0].colour (line 6) is not known here"),
        problems(amendment("panel-reply", all + ", colour: red")));
    assertEquals(
        List.of(
            "amendments[0].to (line 6) is refused: to must be on or after from 2024-12-13 but"
                + " was 2024-12-12"),
        problems(amendment("panel-answer", ", to: 2024-12-12" + all)));
    assertEquals(
        List.of(
            "amendments[0].from (line 6) must leave the amendment something to amend: the rule is"
                + " in force 2018-06-29 on"),
        problems(
            amendment("panel-answer", ", to: 2018-06-28" + all)
                .replace("from: 2024-12-13", "from: 2018-01-01")));
  }
}
