// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.partnership.SmallArrangements.GROUP;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that leaves something open is told so, and one that leaves nothing open is not. */
class PartnershipWarningsTest {
  private static final String DAY = "2024-07-01";
  private static final SmallArrangements WHOLE =
      SMALL.with(
          GROUP
              + """
              agreements:
                - id: sharing
                  kind: information-sharing
                  name: Sharing
                  next-review: 2024-07-01
                  cites: {text: [F]}
              funding:
                stated-total: 30.00
                cites: {text: [F]}
                lines:
                  - {organisation: council, kind: contribution, amount: 10.00, for: children, period: Y}
                  - {organisation: icb, kind: contribution, amount: 20.00, for: children, period: Y}
              """);

  private static List<String> warnings(String was, String is) {
    return WHOLE.changed(was, is).on(DAY).warnings();
  }

  @Test
  void wholeFile_hasNothingToWarnOf() {
    assertEquals(List.of(), SMALL.on(DAY).warnings());
    assertEquals(List.of(), WHOLE.on(DAY).warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOCAL_AUTHORITY | council | local authority",
        "INTEGRATED_CARE_BOARD | icb | integrated care board",
        "POLICE | force | police"
      })
  void roleWithoutAPartner_isMissed(PartnerRole role, String organisation, String words) {
    String text = WHOLE.text();
    int from = text.indexOf("  - organisation: " + organisation);
    int to = text.indexOf("    cites: {text: [C]}\n", from);
    String rest =
        text.substring(0, from) + text.substring(to + "    cites: {text: [C]}\n".length());
    assertEquals(
        List.of("no partner has the role of " + words),
        new SmallArrangements(rest).on(DAY).warnings(),
        role::name);
  }

  @Test
  void personForSeveralLeads_isNamedOnTheDaysOfBoth() {
    String council = "organisation: council, cites: {text: [B]}";
    SmallArrangements both =
        WHOLE
            .changed(
                "title: Head, " + council,
                "title: Head, holders: [{person: P-1, as: holder, from: 2024-01-01}], " + council)
            .changed(
                "title: Head, organisation: force",
                "title: Head, holders: [{person: P-1, as: deputy, from: 2024-06-01, to: 2024-07-01}],"
                    + " organisation: force");
    assertEquals(
        List.of("P-1 acts for several lead safeguarding partners: council-head, force-head"),
        both.on(DAY).warnings());
    assertEquals(
        List.of(),
        both.on("2024-07-02").warnings().stream().filter(w -> w.contains("P-1")).toList());
  }

  @Test
  void groupWithoutMeetings_isNamed() {
    assertEquals(
        List.of("Executive: not stated: how often it meets"),
        warnings("    meetings: [yearly-report]\n", ""));
  }

  @Test
  void groupWithoutAChair_isNamed() {
    String fixed = "{chair: fixed, by: council, cites: {text: [E]}}";
    assertEquals(
        List.of("Executive: the chair is vacant"),
        warnings(fixed, "{chair: vacant, cites: {text: [E]}}"));
    assertEquals(
        List.of("Executive: not stated: who chairs (how long each chairs)"),
        warnings(
            fixed, "{chair: rotating, pool: [icb], first-term: 2024-01-01, cites: {text: [E]}}"));
    assertEquals(
        List.of("Executive: not stated: who chairs (how the group gets one)"),
        warnings("    chairs:\n      - " + fixed + "\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, true", "2024-07-01, false"})
  void taskThatShouldHaveEnded_isNamedFromTheDayAfter(String until, boolean over) {
    assertEquals(
        over ? List.of("Executive: was to end by " + until) : List.of(),
        warnings(
            "    name: Executive\n",
            "    name: Executive\n    task-and-finish: {task: Explore, until: " + until + "}\n"));
  }

  @Test
  void openQuestionsOfADecision_areNamed() {
    assertEquals(
        List.of("Executive: not stated: of what the threshold is a share"),
        warnings("        of: all-seats\n", ""));
    assertEquals(
        List.of(
            "Executive: not stated: of what the threshold is a share on budget, loan; what follows a"
                + " tie on budget, loan; who has a casting vote on budget, loan"),
        warnings(
            "threshold: unanimity\n        of: all-seats",
            "threshold: majority\n        kinds: [budget, loan]"));
  }

  @Test
  void decisionWithoutAQuorum_isNamed() {
    assertEquals(
        List.of("Executive: not stated: a quorum"),
        warnings("    quorum:\n      - {present: one and two, cites: {text: [E]}}\n", ""));
  }

  @Test
  void requirementOfAQuorumThatIsNotStated_isNamed() {
    String text = GROUP.substring(0, GROUP.indexOf("    quorum:"));
    text = text.replace("decision-maker", "member");
    String quorum = "    requirements: [{quorum-to-close: true, cites: {text: [E]}}]\n";
    String reasons = "    requirements: [{rationale-to-close: true, cites: {text: [E]}}]\n";
    assertEquals(
        List.of("Executive: not stated: a quorum"), SMALL.with(text + quorum).on(DAY).warnings());
    assertEquals(List.of(), SMALL.with(text + reasons).on(DAY).warnings());
  }

  @Test
  void requirementWithoutASource_isNamed() {
    String requirements =
        "    requirements: [{rationale-to-close: true}, {kinds: [x, y], quorum-to-close: true}]\n";
    assertEquals(
        List.of("requirements of Executive without a source: every kind, x, y"),
        SMALL.with(GROUP + requirements).on(DAY).warnings());
  }

  @Test
  void decisionMakerWithoutADecision_isNamed() {
    assertEquals(
        List.of("Executive: decision-makers without a decision: two"),
        warnings("electorate: [one, two]", "electorate: [one]"));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, true", "2024-07-02, false"})
  void agreementToBeReviewed_isNamedFromTheDayAfter(String by, boolean over) {
    assertEquals(
        over ? List.of("Sharing: was to be reviewed by " + by) : List.of(),
        warnings("next-review: 2024-07-01", "next-review: " + by));
  }

  @Test
  void agencyList_isMissedUnreviewedOrOverdue() {
    String text = SMALL.text();
    assertEquals(
        List.of("there is no list of relevant agencies"),
        new SmallArrangements(text.substring(0, text.indexOf("relevant-agencies:")))
            .on(DAY)
            .warnings());
    assertEquals(
        List.of("list of relevant agencies: by when it is next reviewed is not known"),
        warnings("  review: yearly-report\n", ""));
    // twelve months from 1 June 2024
    assertEquals(List.of(), SMALL.on("2025-06-01").warnings());
    assertEquals(
        List.of("list of relevant agencies: was to be reviewed by 2025-06-01"),
        SMALL.on("2025-06-02").warnings());
  }

  @Test
  void statedTotal_isComparedWithTheLines() {
    assertEquals(
        List.of("funding: the stated total is £31.00, the lines add up to £30.00"),
        warnings("stated-total: 30.00", "stated-total: 31.00"));
  }

  @Test
  void dutyOfABodyThatIsNotThere_isNamed() {
    String rules =
        """
        rule-book:
          book: small
          edition: 2024-01-01
          calendar: england-and-wales
          bodies:
            - {id: clerk, name: the clerk}
          facts:
            - {kind: minutes-written, means: the minutes were written}
          duties:
            - id: minutes
              title: Minutes written
              occurrence: minutes-written
              no-further-apart-than: 1 month
              at-risk: 1 week
              responsible: clerk
              from: 2024-07-01
              citations:
                - {instrument: An example, provision: G, force: practice, evidence: read}
        """;
    assertEquals(
        List.of("minutes: is the duty of clerk, whom the arrangements do not name"),
        SMALL.with(rules).on(DAY).warnings());
    assertEquals(List.of(), SMALL.with(rules).on("2024-06-30").warnings());
    for (String named :
        List.of(
            "offices:\n  - {office: business-office, id: clerk, name: C, cites: {text: [H]}}\n",
            GROUP.replace("id: executive", "id: clerk"))) {
      assertEquals(List.of(), SMALL.with(named).with(rules).on(DAY).warnings());
    }
  }

  @Test
  void entriesWithoutASource_areNamed() {
    List<String> expected = new ArrayList<>();
    expected.add("versions without a source: First edition");
    expected.add("statements without a source: Safe.");
    expected.add("boards without a source: adults");
    expected.add("organisations without a source: council, icb, force, hospital, college");
    expected.add("posts without a source: council-head, council-second, icb-head, force-head");
    expected.add("partners without a source: council, icb, force");
    expected.add("offices without a source: clerk");
    expected.add("relevant agencies without a source: hospital, schools");
    expected.add("groups without a source: executive");
    expected.add("seats of Executive without a source: one, two");
    expected.add("chairs of Executive without a source: fixed");
    expected.add("quorums of Executive without a source: one and two");
    expected.add("decisions of Executive without a source: every other kind");
    expected.add("agreements without a source: sharing");
    expected.add("funding without a source: funding");
    String unsourced =
        WHOLE
            .with(
                """
                statements: [{kind: vision, text: Safe.}, {kind: value, text: Old., to: 2024-06-30}]
                boards: [{id: adults, name: Adults}]
                offices: [{office: business-office, id: clerk, name: Clerk}]
                """)
            .text()
            .replaceAll(",? *cites: \\{text: \\[.*?\\]\\}", "");
    assertEquals(expected, new SmallArrangements(unsourced).on(DAY).warnings());
  }

  @Test
  void warnings_cannotBeChanged() {
    List<String> warnings = SMALL.on("2025-06-02").warnings();
    assertThrows(UnsupportedOperationException.class, warnings::clear);
  }
}
