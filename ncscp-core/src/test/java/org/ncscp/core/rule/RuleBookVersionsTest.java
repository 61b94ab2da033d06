// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Explanation.Topic;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/**
 * Editions of a rule follow each other, a local book changes only what it may, nothing past moves.
 */
class RuleBookVersionsTest {
  private static final String TWO_EDITIONS =
      """
      book: nation
      calendar: england-and-wales
      bodies:
        - {id: council, name: the council}
        - {id: panel, name: the Panel}
      facts:
        - {kind: known, means: it became known}
        - {kind: told, means: it was told}
      rules:
        - id: tell
          title: Tell
          trigger: known
          within: 5 working days
          met-by: [told]
          responsible: council
          recipients: [panel]
          interpretation: As the guidance has it.
          versions:
            - from: 2018-07-01
              to: 2019-12-31
              citations: [{instrument: Guide 2018, provision: a, force: practice, evidence: read}]
            - from: 2020-01-01
              within: 4 working days
              interpretation: As the newer guidance has it.
              citations: [{instrument: Guide 2020, provision: b, force: act, evidence: inferred}]
      """;

  private static final String LOCAL = "book: local\ncalendar: england-and-wales\n";
  private static final RuleId TELL = RuleId.of("tell");

  private static RuleBook read(String yaml) throws IOException {
    return RuleBook.read(in(yaml), "book.yaml");
  }

  private static InputStream in(String yaml) {
    return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> refused(String yaml) {
    return assertThrows(RuleBookException.class, () -> read(yaml)).problems();
  }

  private static RuleBook overlaid(String local) throws IOException {
    return read(TWO_EDITIONS).overlaidBy(in(LOCAL + local), "local.yaml");
  }

  private static List<String> overlayRefused(String local) {
    return assertThrows(RuleBookException.class, () -> overlaid(local)).problems();
  }

  private static List<RuleVersion> tell(RuleBook book) {
    return book.rule(TELL).versions();
  }

  private static List<EffectivePeriod> periods(RuleBook book) {
    return tell(book).stream().map(RuleVersion::inForce).toList();
  }

  private static EffectivePeriod period(String from, String to) {
    return EffectivePeriod.ofClosed(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static EffectivePeriod from(String day) {
    return EffectivePeriod.from(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02, a day is left out",
    "2019-12-31, a day is in both",
    "2017-01-01, earlier"
  })
  void versions_withGapOrOverlap_areRefused(String from) {
    assertEquals(
        List.of(
            "rules[0].versions[1].from (line 22) must be 2020-01-01, the day after the version"
                + " before ends, but was "
                + from),
        refused(TWO_EDITIONS.replace("from: 2020-01-01", "from: " + from)));
  }

  @Test
  void versions_withoutAnEndBetween_areRefused() {
    assertEquals(
        List.of(
            "rules[0].versions[1].from (line 21) the version before, from 2018-07-01, must end"
                + " before this one begins"),
        refused(TWO_EDITIONS.replace("        to: 2019-12-31\n", "")));
  }

  @Test
  void version_endingBeforeItBegins_isRefused() {
    assertEquals(
        List.of(
            "rules[0].versions[0].to (line 20) is refused: to must be on or after from 2018-07-01"
                + " but was 2018-06-30"),
        refused(TWO_EDITIONS.replace("to: 2019-12-31", "to: 2018-06-30")));
  }

  @Test
  void version_takesFromTheRuleWhatItDoesNotSayItself() throws IOException {
    List<RuleVersion> versions = tell(read(TWO_EDITIONS));
    assertEquals("5 working days after \"known\"", versions.get(0).inWords());
    assertEquals("4 working days after \"known\"", versions.get(1).inWords());
    for (RuleVersion version : versions) {
      assertEquals("Tell", version.provision().title());
      assertEquals(List.of(FactKind.of("told")), version.metBy());
      assertEquals(List.of(BodyId.of("panel")), version.provision().recipients());
      assertEquals(1, version.provision().citations().size());
    }
    assertEquals(
        List.of("As the guidance has it.", "As the newer guidance has it."),
        versions.stream().map(v -> v.provision().interpretation().orElseThrow()).toList());
    assertEquals(
        List.of(period("2018-07-01", "2019-12-31"), from("2020-01-01")),
        periods(read(TWO_EDITIONS)));
  }

  @Test
  void slipInWhatVersionsInherit_isRefusedOnce() {
    assertEquals(
        List.of(
            "rules[0].responsible (line 15) is refused: \"mayor\" is not among the bodies of the book"),
        refused(TWO_EDITIONS.replace("responsible: council", "responsible: mayor")));
  }

  @Test
  void ruleWithoutTrigger_isRefusedWhenTheBookIsRead() {
    assertEquals(
        List.of(
            "rules[0].versions[0].trigger (line 18) is missing",
            "rules[0].versions[1].trigger (line 21) is missing"),
        refused(TWO_EDITIONS.replace("    trigger: known\n", "")));
  }

  @Test
  void amendment_withinAndAcrossVersions_splitsThem() throws IOException {
    RuleBook book =
        overlaid(
            """
            bodies: [{id: mayor, name: the mayor}]
            amendments:
              - rule: tell
                from: 2019-06-01
                to: 2020-06-30
                within: 3 working days
                trigger: told
                responsible: mayor
                recipients: [council]
                citations: [{instrument: Ours, provision: c, force: local-arrangements, evidence: read}]
                interpretation: As we have it.
            """);
    assertEquals(
        List.of(
            period("2018-07-01", "2019-05-31"),
            period("2019-06-01", "2019-12-31"),
            period("2020-01-01", "2020-06-30"),
            from("2020-07-01")),
        periods(book));
    List<RuleVersion> before = tell(read(TWO_EDITIONS));
    List<RuleVersion> after = tell(book);
    assertEquals(before.get(0).withInForce(after.get(0).inForce()), after.get(0));
    assertEquals(before.get(1).withInForce(after.get(3).inForce()), after.get(3));
    for (RuleVersion amended : after.subList(1, 3)) {
      assertEquals("3 working days after \"told\"", amended.inWords());
      assertEquals(BodyId.of("mayor"), amended.provision().responsible());
      assertEquals(
          List.of(BodyId.of("panel"), BodyId.of("council")), amended.provision().recipients());
      assertEquals("Tell", amended.provision().title());
    }
    assertEquals(List.of("Ours", "Guide 2018"), instruments(after.get(1)));
    assertEquals(List.of("Ours", "Guide 2020"), instruments(after.get(2)));
  }

  private static List<String> instruments(RuleVersion version) {
    return version.provision().citations().stream().map(LegalBasis::instrument).toList();
  }

  @Test
  void amendment_onWhichNoVersionIsInForce_isRefused() {
    String amendment = "amendments:\n  - {rule: tell, from: 2017-01-01, to: 2018-06-30}\n";
    assertEquals(
        List.of(
            "amendments[0].from (line 4) must leave the amendment something to amend: the rule is in"
                + " force 2018-07-01 to 2019-12-31, 2020-01-01 on"),
        overlayRefused(amendment));
  }

  @Test
  void amendment_afterTheLastVersion_isRefused() {
    String ended =
        TWO_EDITIONS.replace("from: 2020-01-01", "from: 2020-01-01\n        to: 2024-12-31");
    assertEquals(
        List.of(
            "amendments[0].from (line 28) must leave the amendment something to amend: the rule is"
                + " in force 2018-07-01 to 2019-12-31, 2020-01-01 to 2024-12-31"),
        refused(ended + "amendments:\n  - {rule: tell, from: 2025-01-01}\n"));
  }

  @Test
  void amendment_ofAnUnknownRule_isRefused() {
    assertEquals(
        List.of("amendments[0].rule (line 4) \"shout\" is not among the rules of the book"),
        overlayRefused("amendments:\n  - {rule: shout, from: 2021-01-01}\n"));
  }

  @Test
  void amendment_thatGivesMoreTime_isRefused() {
    assertEquals(
        List.of(
            "amendments[0] (line 4) must not weaken the rule it amends: 4 working days after"
                + " \"known\", but would be 5 working days after \"known\""),
        overlayRefused(amendmentWithin("5 working days", "after")));
  }

  private static String amendmentWithin(String limit, String direction) {
    return "amendments:\n  - {rule: tell, from: 2021-01-01, trigger: known, within: "
        + limit
        + ", direction: "
        + direction
        + ", interpretation: Ours, citations: [{instrument: Ours, provision: a, force: practice,"
        + " evidence: read}]}\n";
  }

  @Test
  void amendment_thatGivesLessTime_isAccepted() throws IOException {
    RuleBook book = overlaid(amendmentWithin("3 working days", "after"));
    assertEquals("3 working days after \"known\"", tell(book).get(2).inWords());
  }

  /** Counted backwards more days are stricter, and what must last must not be cut short. */
  @ParameterizedTest
  @CsvSource({
    "within: 7 working days; direction: before, within: 6 working days; direction: before, true",
    "within: 7 working days; direction: before, within: 8 working days; direction: before, false",
    "at-least: 2 years, at-least: 1 year, true",
    "at-least: 2 years, at-least: 3 years, false"
  })
  void amendment_ofOtherCounts_mustBeStricterToo(String was, String is, boolean refused)
      throws IOException {
    String nation =
        TWO_EDITIONS
            .replace("    met-by: [told]\n", "")
            .replace("        within: 4 working days\n", "")
            .replace("within: 5 working days", was.replace("; ", "\n    "));
    RuleBook book = read(nation);
    String local =
        LOCAL
            + "amendments:\n  - rule: tell\n    from: 2021-01-01\n    trigger: known\n    "
            + is.replace("; ", "\n    ")
            + "\n    interpretation: Ours\n    citations: [{instrument: Ours, provision: a, force:"
            + " practice, evidence: read}]\n";
    if (refused) {
      assertTrue(
          assertThrows(RuleBookException.class, () -> book.overlaidBy(in(local), "local.yaml"))
              .getMessage()
              .contains("must not weaken the rule it amends"));
    } else {
      assertEquals(3, tell(book.overlaidBy(in(local), "local.yaml")).size());
    }
  }

  @Test
  void overlay_addsAndRenamesBodies() throws IOException {
    RuleBook book =
        overlaid(
            """
            bodies: [{id: council, name: Our Council}, {id: mayor, name: the mayor}]
            amendments: [{rule: tell, from: 2021-01-01, responsible: mayor}]
            """);
    assertEquals("nation + local", book.name());
    assertEquals("Our Council", book.nameOf(BodyId.of("council")));
    assertEquals("the Panel", book.nameOf(BodyId.of("panel")));
    assertEquals("the mayor", book.nameOf(BodyId.of("mayor")));
    assertEquals("the council", read(TWO_EDITIONS).nameOf(BodyId.of("council")));
  }

  @Test
  void overlay_ofAKnownFactOrRule_isRefused() {
    String rule = TWO_EDITIONS.substring(TWO_EDITIONS.indexOf("rules:"));
    assertEquals(
        List.of(
            "facts[0].kind (line 3) \"told\" is known already: it was told",
            "rules[0].id (line 5) \"tell\" occurs twice"),
        overlayRefused("facts: [{kind: told, means: otherwise}]\n" + rule));
  }

  private static final String ANOTHER_READING =
      """
      facts:
        - {kind: partners-aware, means: the partners became aware of the incident}
        - {kind: copy-received, means: the business office received the copy of the notification}
        - {kind: panel-instructed, means: the Panel instructed the partners}
      amendments:
        - rule: rapid-review
          from: 2018-06-29
          trigger: TRIGGER
          within: 15 working days
          counting: COUNTING
          citations: [{instrument: Ours, provision: a, force: local-arrangements, evidence: read}]
          interpretation: Ours.
      """;

  /**
   * The four readings of "within 15 working days" that are in use. The first three dates are rows
   * X32b, X32c and X32i of the conformance table; the fourth was counted by hand from Friday 20
   * December 2024: 23, 24, 27, 30, 31 December, 2, 3, 6 to 10, 13 to 15 January.
   */
  @ParameterizedTest
  @CsvSource({
    "notification-submitted, ordinary, 2024-12-19, 2025-01-14",
    "partners-aware, ordinary, 2024-12-12, 2025-01-07",
    "copy-received, inclusive, 2024-12-19, 2025-01-13",
    "panel-instructed, ordinary, 2024-12-20, 2025-01-15"
  })
  void rapidReview_inEachReading_countsFromItsTrigger(
      String trigger, String counting, LocalDate triggered, LocalDate due) throws IOException {
    RuleBook book =
        NationalRules.ruleBook()
            .overlaidBy(
                in(
                    LOCAL
                        + ANOTHER_READING
                            .replace("TRIGGER", trigger)
                            .replace("COUNTING", counting)),
                "local.yaml");
    Deadline deadline = calculator(book).calculate(NationalRules.RAPID_REVIEW, triggered);
    assertEquals(due, deadline.dueDate());
    assertEquals(
        List.of("Counted from \"" + trigger.replace('-', ' ') + "\": " + triggered + "."),
        deadline.explanation().texts(Topic.TRIGGER));
    boolean asTheNation = trigger.equals("notification-submitted");
    assertEquals(asTheNation ? 2 : 0, instruments(deadline.rule()).indexOf("Ours"));
    assertTrue(
        book.rulesTriggeredBy(FactKind.of(trigger))
            .contains(book.rule(NationalRules.RAPID_REVIEW)));
  }

  private static DeadlineCalculator calculator(RuleBook book) {
    return DeadlineCalculator.of(
        book, UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES).projected());
  }

  /** What an edition may do to the versions before it, and what it may not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x | x | ",
        "evidence: inferred}] | evidence: inferred}]\\n        to: 2025-12-31 | ",
        "to: 2019-12-31 | to: 2019-12-30 | 2018-07-01 to 2019-12-31 but has another, 2018-07-01 to 2019-12-30",
        "from: 2018-07-01 | from: 2018-07-02 | 2018-07-01 to 2019-12-31 but has none",
        "from: 2018-07-01 | from: 2018-06-30 | 2018-07-01 to 2019-12-31 but has another, 2018-06-30 to 2019-12-31",
        "within: 5 working days | within: 6 working days | 2018-07-01 to 2019-12-31 but has another, 2018-07-01 to 2019-12-31",
        "within: 4 working days | within: 3 working days | 2020-01-01 on but has another, 2020-01-01 on",
        "newer guidance | newest guidance | 2020-01-01 on but has another, 2020-01-01 on",
        "provision: a | provision: z | 2018-07-01 to 2019-12-31 but has another, 2018-07-01 to 2019-12-31",
        "id: tell | id: shout | 2018-07-01 to 2019-12-31 but has none",
      })
  void rewritten_namesWhatAnEditionDoesNotKeep(String was, String is, String said)
      throws IOException {
    String edition = TWO_EDITIONS.replace(was, is.replace("\\n", "\n"));
    if (edition.contains("to: 2019-12-30")) {
      edition = edition.replace("from: 2020-01-01", "from: 2019-12-31");
    }
    assertEquals(
        said == null ? List.of() : List.of("tell must keep its version " + said),
        read(edition).rewritten(read(TWO_EDITIONS)));
  }

  @Test
  void rewritten_byAnEditionThatClosesTheLastAndAddsOne_isNothing() throws IOException {
    RuleBook edition =
        read(
            TWO_EDITIONS
                .replace("from: 2020-01-01", "from: 2020-01-01\n        to: 2030-12-31")
                .concat("      - from: 2031-01-01\n        citations: [{instrument: Guide 2031, ")
                .concat("provision: c, force: practice, evidence: read}]\n"));
    assertEquals(3, tell(edition).size());
    assertEquals(List.of(), edition.rewritten(read(TWO_EDITIONS)));
    assertEquals(
        List.of(
            "tell must keep its version 2020-01-01 to 2030-12-31 but has another, 2020-01-01 on"),
        read(TWO_EDITIONS).rewritten(edition));
  }
}
