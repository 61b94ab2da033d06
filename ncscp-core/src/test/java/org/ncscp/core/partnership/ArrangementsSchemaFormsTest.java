// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.partnership.ArrangementsEditor.EXAMPLE;
import static org.ncscp.core.partnership.ArrangementsEditor.placesSeen;
import static org.ncscp.core.partnership.ArrangementsEditor.problems;
import static org.ncscp.core.partnership.ArrangementsEditor.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.rule.TimeLimit;
import org.ncscp.core.voting.Quorum;
import org.ncscp.core.voting.Threshold;

/** An editor takes every form that the document allows, and sees every slip in its place. */
class ArrangementsSchemaFormsTest {
  /** What the document allows and its example does not show. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scope: children               | scope: all-age",
        "abbreviation: ESCP            | in-operation-since: 2019-09-29",
        "[Foreword]                    | [Foreword, 4, 2.10]",
        "figure: c. 60,000             | figure: 60,000",
        "figure: c. 60,000             | figure: 60000",
        "figure: c. 60,000             | figure: over 1,000",
        "figure: c. 60,000             | figure: under 5",
        "figure: c. 60,000             | figure: average 12.5",
        "figure: c. 60,000             | figure: 4.83%",
        "figure: c. 60,000             | figure: 12.5",
        "predecessors:                 | successors:",
        "version: \"3\"                | version: 3",
        "weights: {council: 2}         | weights: {council: 1, icb: 9999}",
        "abstentions: not-counted      | abstentions: counted",
        "decision: SLG-2025-07         | decision: 17",
        "person: P-001                 | person: a/b.c_d-1",
        "1 working day                 | same day",
        "1 working day                 | 72 hours",
        "term: 1 year                  | term: 18 months",
        "threshold: majority           | threshold: unanimity",
        "threshold: majority           | threshold: 2",
        "threshold: majority           | threshold: \"2\"",
        "threshold: majority           | threshold: 2/3",
        "label: 2024/25                | label: 2024",
        "stated-total: 421,316.00      | stated-total: 421316",
        "amount: 189,712.00            | amount: 38000",
        "amount: 189,712.00            | amount: 1710.50",
        "amount: 189,712.00            | amount: \"38,000\"",
        "text: Children and            | interpretation: Read so.\\n    text: Children and",
        "lead: council-chief-executive | from: 2024-12-13",
        "lines:\\n    - organisation: example-council | lines:\\n    - source: a grant",
      })
  void otherForm_isValid(String was, String is) {
    assertEquals(List.of(), problems(slip(was, is)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "council",
        "council and police",
        "council or police or icb",
        "2 of (council, icb, police)",
        "all of (council,icb)",
        "any of ( council, deputy-2 )",
        "(a and b) or (c and d)",
        "2 of (a, (b or c), any of (d, e)) and f",
        "all of (all-seats, anybody, of-1)",
        "2 of(a,b,c)and(d or e)",
      })
  void quorum_inTheDocumentsForms_isValid(String quorum) {
    assertEquals(List.of(), problems(withQuorum(quorum)));
    Quorum.parse(quorum);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council",
        "council & police",
        "council police",
        "council and",
        "and council",
        "or",
        "of (a, b)",
        "two of (a, b)",
        "0 of (a, b)",
        "2 of a, b",
        "2 of ()",
        "council, ",
        "a -b",
        "aand b",
        "all of (a, any)",
        "a and 2",
      })
  void quorum_inAnotherForm_isRefused(String quorum) {
    assertEquals(Set.of("groups[0].quorum[0].present"), placesSeen(withQuorum(quorum)));
    assertThrows(IllegalArgumentException.class, () -> Quorum.parse(quorum));
  }

  private static String withQuorum(String quorum) {
    return slip(
        "present: 2 of (council, icb, police) and (scrutineer or deputy-scrutineer)",
        "present: \"" + quorum + "\"");
  }

  /** Of the texts that are more than words, the editor takes what the loader takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "figure: c. 60,000          | 0, 5, 05, 1,000, 1,00, 1.5, 1., 12.1234567, c. 5, c.5, over 1,000, more than 5, about 5, 4.83%, c. 5%, -1, 5 %",
        "threshold: majority        | majority, unanimity, 2, 0, 10000, 9999, 2/3, 2/0, 02, all, 2 of 3, 0.5",
        "amount: 189,712.00         | 0.00, 1, 189,712, 1,89, 1.5, 1.505, £5, -5.00, 12345678901234, 1e3",
        "days: 2-5                  | 2-5, 0-1, 5, 2-, 02-5, 2 - 5, 2–5, two, 1-99999, 1-100000",
        "day: 8                     | 0, 8, 08, -1, 2-5, 99999, 100000, eight",
        "within: 1 working day      | same day, 0 days, 1 days, 72 hours, 01 days, 5 Days, five days, 100000 days",
        "person: P-001              | a, A/b.c_d-1, -a, a b, Jo Bloggs",
        "kinds: [local-authority]   | a, a-b, a-, A, a_b, a b, 1-a",
      })
  void text_isTakenByEditorAsByLoader(String was, String texts) {
    String key = was.substring(0, was.indexOf(' '));
    boolean list = was.endsWith("]");
    for (String text : texts.split(", ", -1)) {
      String is = key + (list ? " [\"" : " \"") + text + (list ? "\"]" : "\"");
      assertEquals(loads(key, text), problems(slip(was, is)).isEmpty(), is);
    }
  }

  private static boolean loads(String key, String text) {
    try {
      switch (key) {
        case "figure:" -> Quantity.parse(text);
        case "threshold:" -> Threshold.parse(text);
        case "amount:" -> Pounds.parse(text);
        case "within:" -> TimeLimit.parse(text);
        case "day:" -> ReviewReading.window(text, true);
        case "days:" -> ReviewReading.window(text, false);
        case "person:" -> PersonReference.of(text);
        default -> OrganisationKind.of(text);
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** One chair in place of the example's; {@code held} and the rest of it go with it. */
  private static String withChair(String chair) {
    int start = EXAMPLE.indexOf("      - chair: rotating");
    int end = EXAMPLE.indexOf("    vice-chairs:");
    return EXAMPLE.substring(0, start) + "      - {" + chair + "}\n" + EXAMPLE.substring(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chair: rotating, pool-in-words: the members in turn",
        "chair: rotating, pool: [a, b], term: 2 years, from: 2025-04-01, to: 2027-03-31",
        "chair: fixed, by: example-council",
        "chair: independent, by: independent-chair",
        "chair: scrutineer, by: scrutineer",
        "chair: elected-member, by: lead-member",
        "chair: nominated, nominated-by: strategic-leadership-group",
        "chair: nominated, nominated-by: strategic-leadership-group, by: example-police",
        "chair: vacant, cites: {document: [Structure]}",
        "chair: unspecified, interpretation: Nothing is said.",
      })
  void chair_ofEachKind_isValid(String chair) {
    assertEquals(List.of(), problems(withChair(chair)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chair: rotating                                           |",
        "chair: rotating, pool: [a], pool-in-words: in turn        |",
        "chair: rotating, pool: []                                 | .pool",
        "chair: rotating, pool: [a], by: b                         | .by",
        "chair: rotating, pool: [a], nominated-by: b               | .nominated-by",
        "chair: rotating, pool: [a], term: 6 weeks                 | .term",
        "chair: rotating, pool: [a], term: 0 years                 | .term",
        "chair: rotating, pool: [a], first-term: spring            | .first-term",
        "chair: rotating, pool: [a], held: [{from: 2025-04-01}]    | .held[0].by",
        "chair: rotating, pool: [a], held: [{by: a}]               | .held[0].from",
        "chair: fixed                                              | .by",
        "chair: independent                                        | .by",
        "chair: scrutineer                                         | .by",
        "chair: elected-member                                     | .by",
        "chair: fixed, by: a, pool: [a]                            | .pool",
        "chair: fixed, by: a, pool-in-words: in turn               | .pool-in-words",
        "chair: fixed, by: a, term: 1 year                         | .term",
        "chair: fixed, by: a, first-term: 2025-04-01               | .first-term",
        "chair: fixed, by: a, nominated-by: b                      | .nominated-by",
        "chair: nominated, by: a                                   | .nominated-by",
        "chair: vacant, by: a                                      | .by",
        "chair: vacant, nominated-by: a                            | .nominated-by",
        "chair: unspecified, by: a                                 | .by",
        "chair: unspecified, pool: [a]                             | .pool",
        "chair: elected, by: a                                     | .chair",
        "by: a                                                     | .chair",
      })
  void chair_thatSaysTooMuchOrTooLittle_isRefused(String chair, String place) {
    String at = "groups[0].chairs[0]" + (place == null ? "" : place);
    Set<String> seen = placesSeen(withChair(chair));
    assertTrue(seen.contains(at), () -> at + " must be among " + seen);
    String vice =
        EXAMPLE.replaceFirst(
            "vice-chairs: \\[\\{chair: vacant}]", "vice-chairs: [{" + chair + "}]");
    Set<String> seenOfVice = placesSeen(vice);
    assertTrue(
        seenOfVice.contains(at.replace("chairs", "vice-chairs")),
        () -> at + " of vice-chairs must be among " + seenOfVice);
  }

  /** Every way to ask for things, or to say that they are not asked for. */
  @ParameterizedTest
  @MethodSource("requirements")
  void requirement_isTakenByEditorAsByLoader(
      boolean reconsidered, boolean grounds, boolean advice, boolean rationale, boolean quorum) {
    boolean sound = (grounds || advice || rationale || quorum) && (reconsidered || !grounds);
    String said =
        "kinds: [a]"
            + (reconsidered ? ", when-reconsidered: true" : "")
            + (advice ? ", advice-to-close: [a]" : "")
            + (grounds ? ", grounds-to-open: true" : "")
            + (rationale ? ", rationale-to-close: true" : "")
            + (quorum ? ", quorum-to-close: true" : "");
    String denied =
        "when-reconsidered: %s, grounds-to-open: %s, rationale-to-close: %s, quorum-to-close: %s"
            .formatted(reconsidered, grounds, rationale, quorum);
    for (String text : List.of(said, denied + (advice ? ", advice-to-close: [a]" : ""))) {
      assertEquals(sound, problems(withRequirement(text)).isEmpty(), text);
    }
    DecisionRequirement.Builder builder =
        DecisionRequirement.builder()
            .whenReconsidered(reconsidered)
            .groundsToOpen(grounds)
            .adviceToClose(advice ? List.of(PostId.of("a")) : List.of())
            .rationaleToClose(rationale)
            .quorumToClose(quorum)
            .inForce(EffectivePeriod.from(LocalDate.EPOCH));
    if (sound) {
      builder.build();
    } else {
      assertThrows(IllegalArgumentException.class, builder::build);
    }
  }

  static Stream<Arguments> requirements() {
    return IntStream.range(0, 32)
        .mapToObj(
            bits ->
                Arguments.of(
                    (bits & 1) > 0,
                    (bits & 2) > 0,
                    (bits & 4) > 0,
                    (bits & 8) > 0,
                    (bits & 16) > 0));
  }

  private static String withRequirement(String requirement) {
    int start = EXAMPLE.indexOf("    requirements:");
    int end = EXAMPLE.indexOf("\nagreements:");
    return EXAMPLE.substring(0, start)
        + "    requirements: [{"
        + requirement
        + "}]\n"
        + EXAMPLE.substring(end);
  }

  /** One slip each; the last column is where the editor must see it, and nowhere else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "arrangements: example | arangements: example | arangements arrangements",
        "arrangements: example | arrangements: Example City | arrangements",
        "name: Example Safeguarding Children Partnership\\n | `` | name",
        "name: Example Safeguarding Children Partnership | name: | name",
        "edition: 2026-11-22 | edition: November | edition",
        "edition: 2026-11-22 | edition: 2026-11-31 | edition",
        "edition: 2026-11-22 | editions: 2026-11-22 | edition editions",
        "scope: children | scope: adults | scope",
        "force: local-arrangements | force: local | sources.document.force",
        "evidence: read | evidence: seen | sources.document.evidence",
        "instrument: ESCP safeguarding arrangements, December 2024\\n | `` | sources.document.instrument",
        "document:\\n    instrument | Document:\\n    instrument | sources.Document",
        "- title: ESCP safeguarding arrangements, December 2024\\n    from: 2024-12-13 | - title: ESCP | versions[0].from",
        "cites: {document: [Foreword]} | cites: {document: []} | versions[0].cites.document",
        "cites: {document: [Foreword]} | cites: {document: Foreword} | versions[0].cites.document",
        "cites: {document: [Foreword]} | cites: {} | versions[0].cites",
        "cites: {document: [Foreword]} | cites: [document] | versions[0].cites",
        "cites: {document: [Foreword]} | cites: {document: [\" \"]} | versions[0].cites.document[0]",
        "cites: {document: [Foreword]} | interpretation: \" \" | versions[0].interpretation",
        "kind: vision | kind: mission | statements[0].kind",
        "text: Children and | txt: Children and | statements[0].text statements[0].txt",
        "authorities: [example-council] | authorities: example-council | area.authorities",
        "authorities: [example-council] | authorities: [] | area.authorities",
        "- partnership: neighbour | - partnership: The Neighbour | area.neighbours[0].partnership",
        "figure: c. 60,000 | figure: about 60,000 | area.profile[0].figure",
        "figure: c. 60,000 | figure: 60,00 | area.profile[0].figure",
        "figure: c. 60,000 | figure: -5 | area.profile[0].figure",
        "figure: c. 60,000 | figure: many | area.profile[0].figure",
        "as-at: 2025-03-31 | as-at: March 2025 | area.profile[0].as-at",
        "reproducible: false | reproducible: no idea | area.profile[0].reproducible",
        "by: split | by: divorce | predecessors[0].by",
        "date: 2025-04-01 | from: 2025-04-01 | predecessors[0].date",
        "- id: health-and-wellbeing-board | - id: HWB | boards[0].id",
        "also-known-as: [the Council] | also-known-as: the Council | organisations[0].also-known-as",
        "kinds: [local-authority] | kinds: [Local authority] | organisations[0].kinds[0]",
        "title: Chief Executive\\n | `` | posts[0].title",
        "- person: P-001 | - person: Jo Bloggs | posts[0].holders[0].person",
        "- person: P-001 | - person: -1 | posts[0].holders[0].person",
        "as: deputy | as: holder | posts[0].holders[0].scope",
        "as: deputy | as: interim | posts[0].holders[0].scope",
        "from: 2025-04-01\\n        to: 2025-09-30 | from: 1 April 2025 | posts[0].holders[0].from",
        "role: local-authority | role: council | partners[0].role",
        "role: local-authority | role: locally-designated | partners[0].lead",
        "delegates: [council-childrens-director] | delegates: [] | partners[0].delegates",
        "functions: [sends the serious incident notification] | functions: sends it | partners[0].delivered-by[0].functions",
        "`      - organisation: example-childrens-trust\\n        functions` | `      - functions` | partners[0].delivered-by[0].organisation",
        "partner: example-police\\n | `` | issue-leads[0].partner",
        "decision: SLG-2025-07 | decision: SLG 2025 07 | issue-leads[0].decision",
        "decisions: [publication-delay] | decisions: [] | delegations[0].decisions",
        "- delegate: council-childrens-director | - who: council-childrens-director | delegations[0].delegate delegations[0].who",
        "- office: independent-scrutineer | - office: scrutineer | offices[0].office",
        "posts: [scrutineer] | posts: [] | offices[0].posts",
        "rule: leadership-assessment | rule: Leadership | offices[0].duties[0].rule",
        "- text: Assesses the safeguarding partners' leadership every year.\\n        rule | - rule | offices[0].duties[0].text",
        "reviewed: [2024-12-13] | reviewed: [December] | relevant-agencies.reviewed[0]",
        "organisation: example-hospital | body: example-hospital | relevant-agencies.entries[0] relevant-agencies.entries[0].body relevant-agencies.entries[0].class relevant-agencies.entries[0].organisation",
        "- organisation: example-hospital | - organisation: example-hospital\\n      class: hospitals | relevant-agencies.entries[0] relevant-agencies.entries[0].kinds relevant-agencies.entries[0].name",
        "- organisation: example-hospital | - organisation: example-hospital\\n      kinds: [hospital] | relevant-agencies.entries[0].kinds",
        "- organisation: example-hospital | - organisation: example-hospital\\n      name: Hospital | relevant-agencies.entries[0].name",
        "sector: health | sector: \" \" | relevant-agencies.entries[0].sector",
        "kinds: [school, academy, college]\\n | `` | relevant-agencies.entries[1].kinds",
        "name: All schools, colleges and other educational providers\\n | `` | relevant-agencies.entries[1].name",
        "- id: strategic-leadership-group | - id: SLG | groups[0].id",
        "reports-to: [lead-safeguarding-partners] | reports-to: lead-safeguarding-partners | groups[0].reports-to",
        "functions: [Maintains the risk register.] | functions: [] | groups[0].functions",
        "owners: [example, neighbour] | owners: [] | groups[0].owners",
        "declarations: each-meeting | declarations: never | groups[0].declarations",
        "task: Explore the participation of children.\\n      until | until | groups[0].task-and-finish.task",
        "until: 2025-12-31 | until: soon | groups[0].task-and-finish.until",
        "kinds: [yearly-report-sign-off] | kinds: [] | groups[0].reserved-matters[0].kinds",
        "- matter: Sign-off of the yearly report\\n        kinds | - kinds | groups[0].reserved-matters[0].matter",
        "- seat: council | - id: council | groups[0].seats[0].id groups[0].seats[0].seat",
        "standing: decision-maker | standing: voter | groups[0].seats[0].standing",
        "chair-of: [case-review-group] | chair-of: [] | groups[0].seats[1].chair-of",
        "if-not-met: hard-stop | if-not-met: stop | groups[0].quorum[0].if-not-met",
        "segment: neighbour | segment: The Neighbour | groups[0].quorum[0].segment",
        "electorate: [council, icb, police] | electorate: [] | groups[0].decisions[0].electorate",
        "votes-by: organisation | votes-by: post | groups[0].decisions[0].votes-by",
        "consensus-first: true | consensus-first: mostly | groups[0].decisions[0].consensus-first",
        "threshold: majority | threshold: most | groups[0].decisions[0].threshold",
        "threshold: majority | threshold: 0 | groups[0].decisions[0].threshold",
        "threshold: majority | threshold: 2 of 3 | groups[0].decisions[0].threshold",
        "threshold: majority | threshold: 0.5 | groups[0].decisions[0].threshold",
        "of: all-seats | of: all | groups[0].decisions[0].of",
        "tie: unspecified | tie: lost | groups[0].decisions[0].tie",
        "casting-vote: none | casting-vote: council | groups[0].decisions[0].casting-vote",
        "reserved-to: council | reserved-to: [council] | groups[0].decisions[0].reserved-to",
        "one-person-for-several-seats: false | one-person-for-several-seats: 1 | groups[0].decisions[0].one-person-for-several-seats",
        "duties: [serious-incident-notification] | duties: serious-incident-notification | groups[0].decisions[0].duties",
        "duties: [serious-incident-notification] | duties: [] | groups[0].decisions[0].duties",
        "duties: [serious-incident-notification] | duties: [a, a] | groups[0].decisions[0].duties",
        "weights: {council: 2} | weights: 2 | groups[0].decisions[1].weights",
        "weights: {council: 2} | weights: {} | groups[0].decisions[1].weights",
        "weights: {council: 2} | weights: {council: 0} | groups[0].decisions[1].weights.council",
        "weights: {council: 2} | weights: {council: 10000} | groups[0].decisions[1].weights.council",
        "weights: {council: 2} | weights: {council: two} | groups[0].decisions[1].weights.council",
        "weights: {council: 2} | weights: {Council: 2} | groups[0].decisions[1].weights.Council",
        "weights: {council: 2} | weights: {council: 2}\\n        votes-by: role | groups[0].decisions[1].votes-by",
        "abstentions: not-counted | abstentions: ignored | groups[0].decisions[1].abstentions",
        "when-reconsidered: true | when-reconsidered: false | groups[0].requirements[0].when-reconsidered",
        "when-reconsidered: true\\n | `` | groups[0].requirements[0].when-reconsidered",
        "grounds-to-open: true | grounds-to-open: always | groups[0].requirements[0].grounds-to-open",
        "advice-to-close: [scrutineer] | advice-to-close: scrutineer | groups[0].requirements[0].advice-to-close",
        "advice-to-close: [scrutineer] | advice-to-close: [a, a] | groups[0].requirements[0].advice-to-close",
        "rationale-to-close: true | rationale: true | groups[0].requirements[0].rationale",
        "quorum-to-close: true | quorum-to-close: all | groups[0].requirements[0].quorum-to-close",
        "kind: escalation | kind: protocol | agreements[0].kind",
        "- stage: Line managers | - step: Line managers | agreements[0].stages[0].stage agreements[0].stages[0].step",
        "version: \"3\" | version: | agreements[0].version",
        "binds: partners-and-relevant-agencies | binds: everybody | agreements[0].binds",
        "terms: [Practitioners talk to each other first.] | terms: [] | agreements[0].terms",
        "within: 1 working day | within: one day | agreements[0].stages[0].within",
        "next-review: 2026-04-01 | next-review: 2026 | agreements[0].next-review",
        "free-for: [partners, | free-for: [friends, | agreements[1].free-for[0]",
        "free-for: [partners, relevant-agencies] | free-for: [] | agreements[1].free-for",
        "others: may-be-charged | others: maybe | agreements[1].others",
        "kind: training-charges | kind: policy | agreements[1].free-for agreements[1].others",
        "rapid-review-needs-notification: true | rapid-review-needs-notification: maybe | reviews.rapid-review-needs-notification",
        "decided-by: case-review-group | decided-by: [case-review-group] | reviews.kinds[0].decided-by",
        "within: 6 months | within: half a year | reviews.kinds[0].within",
        "set-by: local | set-by: us | reviews.kinds[0].criteria[0].set-by",
        "- id: across-agencies | - name: across-agencies | reviews.kinds[0].criteria[0].id reviews.kinds[0].criteria[0].name",
        "timetable-anchor: notification-submitted\\n | `` | reviews.kinds[0].timetable",
        "numbering: anchor-is-day-zero | numbering: zero | reviews.kinds[0].numbering",
        "days: 2-5 | days: 2 to 5 | reviews.kinds[0].timetable[0].days",
        "day: 8 | day: eight | reviews.kinds[0].timetable[1].day",
        "day: 8 | `` | reviews.kinds[0].timetable[1] reviews.kinds[0].timetable[1].day reviews.kinds[0].timetable[1].days",
        "day: 8 | day: 8\\n          days: 8-9 | reviews.kinds[0].timetable[1]",
        "- id: overviews-and-workshop | - method: overviews-and-workshop | reviews.kinds[0].methods[0].id reviews.kinds[0].methods[0].method",
        "step: referral-decided | step: referral-made | reviews.decisions[0].step",
        "- id: waiting-lists | - id: Waiting lists | reviews.themes[0].id",
        "signed-off-by: lead-safeguarding-partners | signed-of-by: lead-safeguarding-partners | reporting.signed-of-by",
        "recipients: [panel, foundations] | recipients: [The Panel] | reporting.recipients[0]",
        "- id: activities | - name: activities | reporting.contents[0].id reporting.contents[0].name",
        "from: 2024-04-01\\n | `` | reporting.reports[0].from",
        "to: 2025-03-31\\n  disclosure | until: 2025-03-31\\n  disclosure | reporting.reports[0].to reporting.reports[0].until",
        "method: suppression | method: rounding | reporting.disclosure.method",
        "fewer-than: 5 | fewer-than: 0 | reporting.disclosure.fewer-than",
        "fewer-than: 5 | fewer-than: five | reporting.disclosure.fewer-than",
        "split: unspecified | split: fair | funding.split",
        "stated-total: 421,316.00 | stated-total: £421,316 | funding.stated-total",
        "kind: contribution | kind: gift | funding.lines[0].kind",
        "amount: 189,712.00 | amount: 189,71.00 | funding.lines[0].amount",
        "amount: 189,712.00 | amount: 1.5k | funding.lines[0].amount",
        "amount: 189,712.00 | amount: 1,2 | funding.lines[0].amount",
        "for: children | for: everyone | funding.lines[0].for",
        "of: [school] | of: school | returns[0].of",
        "by: 2026-02-01 | by: February | returns[0].stages[0].by",
        "- stage: first cut | - name: first cut | returns[0].stages[0].name returns[0].stages[0].stage",
        "calendar: england-and-wales\\n | `` | rule-book.calendar",
        "calendar: england-and-wales | calendar: england | rule-book.calendar",
        "rule: rapid-review, | `` | rule-book.amendments[0].rule",
        "stoppable: false | stoppable: never | rule-book.amendments[0].stoppable",
        "book: example\\n | `` | rule-book.book",
        "vice-chairs: [{chair: vacant}] | vice-chairs: [] | groups[0].vice-chairs",
        "kinds: [yearly-report-sign-off]\\n | `` | groups[0].reserved-matters[0].kinds",
        "sector: health\\n | `` | relevant-agencies.entries[0].sector",
        "edition: 2026-11-22 | edition: 2026-11-22\\nfrom: 2026-11-22 | from",
        "fewer-than: 5 | fewer-than: 5\\n    cites: {document: [4]} | reporting.disclosure.cites",
        "pool: [example-council, example-icb, example-police] | pool: [example-council, example-council] | groups[0].chairs[0].pool",
        "`    period: 2024/25` | `    period: [2024/25]` | funding.lines[0].period",
        "as-at: 2025-03-31 | as-at: 2025-03-31\\n      from: 2025-03-31 | area.profile[0].from",
        "threshold: majority\\n | `` | groups[0].decisions[0].threshold",
        "from: 2025-04-01\\n        to: 2025-09-30 | to: 2025-09-30 | posts[0].holders[0].from",
        "electorate: [council, icb, police] | electorate: [council, council] | groups[0].decisions[0].electorate",
        "lines:\\n    - organisation: example-council | lines:\\n    - source: a grant\\n      organisation: example-council | funding.lines[0]",
        "lines:\\n    - organisation: example-council | lines:\\n    - cites: {} | funding.lines[0] funding.lines[0].cites funding.lines[0].organisation funding.lines[0].source",
      })
  void slip_isSeenInItsPlace(String was, String is, String places) {
    assertEquals(Set.of(places.split(" ", -1)), placesSeen(slip(was, is)));
  }
}
