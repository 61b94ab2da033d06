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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Explanation.Topic;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/** A count of a local book is not attributed to the national text, which says something else. */
class AmendedCountTest {
  private static final String NATION =
      """
      book: nation
      calendar: england-and-wales
      bodies:
        - {id: council, name: the council}
      facts:
        - {kind: known, means: it became known}
        - {kind: told, means: it was told}
      rules:
        - id: tell
          title: Tell
          trigger: known
          responsible: council
          versions:
            - from: 2018-07-01
              to: 2019-12-31
              within: 5 working days
              citations:
                - {instrument: Guide 2018, provision: a, force: statutory-guidance, evidence: read}
                - {instrument: Letter, provision: b, force: panel-guidance, evidence: unread}
            - from: 2020-01-01
              within: 4 working days
              interpretation: The 4 days are guidance.
              citations:
                - {instrument: Guide 2020, provision: c, force: statutory-guidance, evidence: unread}
        - id: either
          title: Either
          whichever: earlier
          origins:
            - {trigger: known, within: 7 days}
            - {trigger: told, within: 4 days}
          from: 2018-07-01
          responsible: council
          citations:
            - {instrument: Guide 2018, provision: d, force: statutory-guidance, evidence: read}
      """;

  private static final String CITED =
      "    citations: [{instrument: Ours, provision: \u00a7 5, force: local-arrangements, evidence:"
          + " read}, {instrument: Minutes, provision: 7, force: practice, evidence: read}]\n";
  private static final String READ = "    interpretation: As our section 5 says.\n";
  private static final String THREE_DAYS = "    trigger: known\n    within: 3 working days\n";
  private static final LocalDate MON_2018_07_02 = LocalDate.of(2018, 7, 2);
  private static final LocalDate MON_2025_06_02 = LocalDate.of(2025, 6, 2);

  private static InputStream in(String yaml) {
    return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static RuleBook amended(String rule, String says) throws IOException {
    String local = "book: local\ncalendar: england-and-wales\namendments:\n  - rule: ";
    return RuleBook.read(in(NATION), "nation.yaml")
        .overlaidBy(in(local + rule + "\n    from: 2018-07-01\n" + says), "local.yaml");
  }

  private static List<String> problems(String says) {
    return assertThrows(RuleBookException.class, () -> amended("tell", says)).problems();
  }

  private static Deadline tell(RuleBook book, LocalDate day) {
    return DeadlineCalculator.of(book, UkBankHolidays.bundled()).calculate(RuleId.of("tell"), day);
  }

  private static List<String> instruments(RuleVersion version) {
    return version.provision().citations().stream().map(LegalBasis::instrument).toList();
  }

  /** Tuesday 3, Wednesday 4, Thursday 5 June 2025. */
  @Test
  void otherCount_isAttributedToTheLocalText() throws IOException {
    Deadline deadline = tell(amended("tell", THREE_DAYS + CITED + READ), MON_2025_06_02);
    assertEquals(LocalDate.of(2025, 6, 5), deadline.dueDate());
    assertEquals("Ours", deadline.legalBasis().instrument());
    assertEquals(
        "Tell: due 2025-06-05, 3 working days after \"known\" 2025-06-02 (Ours, \u00a7 5; local"
            + " arrangements; the source was read)",
        deadline.explanation().inOneLine());
    assertEquals(
        List.of(
            "Basis: Ours, \u00a7 5 (local arrangements; the source was read).",
            "Basis: Minutes, 7 (practice; the source was read).",
            "Basis: Guide 2020, c (statutory guidance; unverified: the text of the source was"
                + " not read)."),
        deadline.explanation().texts(Topic.BASIS));
    assertEquals(
        List.of("Reading: As our section 5 says."), deadline.explanation().texts(Topic.READING));
  }

  /** In each version the sources of the amendment keep their order, and so do the nation's. */
  @Test
  void otherCount_ofSeveralVersions_comesFirstInEach() throws IOException {
    DeadlineRule rule = amended("tell", THREE_DAYS + CITED + READ).rule(RuleId.of("tell"));
    assertEquals(
        List.of("Ours", "Minutes", "Guide 2018", "Letter"),
        instruments(rule.version(MON_2018_07_02)));
    assertEquals(
        List.of("Ours", "Minutes", "Guide 2020"), instruments(rule.version(MON_2025_06_02)));
  }

  /** What the amendment changes in one version only is the local text's in that one only. */
  @Test
  void sameCount_staysTheNations() throws IOException {
    DeadlineRule rule =
        amended("tell", "    trigger: known\n    within: 4 working days\n" + CITED)
            .rule(RuleId.of("tell"));
    assertEquals(
        List.of("Ours", "Minutes", "Guide 2018", "Letter"),
        instruments(rule.version(MON_2018_07_02)));
    assertEquals(Optional.empty(), rule.version(MON_2018_07_02).provision().interpretation());
    assertEquals(
        List.of("Guide 2020", "Ours", "Minutes"), instruments(rule.version(MON_2025_06_02)));
    assertEquals(
        Optional.of("The 4 days are guidance."),
        rule.version(MON_2025_06_02).provision().interpretation());
  }

  @Test
  void sourceWithoutACount_isAddedBehindTheNations() throws IOException {
    DeadlineRule rule = amended("tell", CITED).rule(RuleId.of("tell"));
    assertEquals(
        List.of("Guide 2018", "Letter", "Ours", "Minutes"),
        instruments(rule.version(MON_2018_07_02)));
    assertEquals(
        Optional.of("The 4 days are guidance."),
        rule.version(MON_2025_06_02).provision().interpretation());
  }

  /** One origin of several is another: the whole count is another. */
  @ParameterizedTest
  @CsvSource({"6 days, Ours", "7 days, Guide 2018"})
  void origins_countAsOne(String known, String first) throws IOException {
    RuleBook book =
        amended(
            "either",
            "    whichever: earlier\n    origins: [{trigger: known, within: "
                + known
                + "}, {trigger: told, within: 4 days}]\n"
                + CITED);
    assertEquals(
        first,
        book.rule(RuleId.of("either"))
            .version(MON_2025_06_02)
            .provision()
            .legalBasis()
            .instrument());
  }

  /** Another trigger, limit or counting; where both are open in two versions, all is told. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "trigger: told, within: 4 working days = 4 working days after \"told\"",
        "trigger: known, within: 3 working days = 3 working days after \"known\"",
        "trigger: known, within: 4 working days, counting: inclusive"
            + " = 4 working days beginning with \"known\""
      })
  void otherCount_withoutSourceOrReading_isRefused(String saysAndWords) {
    String[] parts = saysAndWords.split(" = ", -1);
    String keys = "    " + parts[0].replace(", ", "\n    ") + "\n";
    String of2018 = ": 5 working days after \"known\", but would be " + parts[1];
    String of2020 = ": 4 working days after \"known\", but would be " + parts[1];
    String unread =
        "amendments[0].interpretation (line 4) must say how the amended count is read, instead of"
            + " what the rule says of its own"
            + of2020;
    String where = "amendments[0].citations (line 4) must say where the amended count stands";
    assertEquals(List.of(where + of2018, where + of2020, unread), problems(keys));
    assertEquals(List.of(where + of2018, where + of2020), problems(keys + READ));
    assertEquals(List.of(unread), problems(keys + CITED));
  }

  @Test
  void otherCount_whereTheRuleHasNoReading_needsNone() throws IOException {
    Deadline deadline =
        tell(amended("tell", "    to: 2019-12-31\n" + THREE_DAYS + CITED), MON_2018_07_02);
    assertEquals(LocalDate.of(2018, 7, 5), deadline.dueDate());
    assertEquals("Ours", deadline.legalBasis().instrument());
    assertEquals(List.of(), deadline.explanation().texts(Topic.READING));
  }
}
