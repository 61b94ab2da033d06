// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * Nothing is two things on one day, and what follows in time is in order. Each file says itself,
 * behind {@code ##} on a line, which of its keys is refused there and how.
 */
class ArrangementsPeriodsTest {
  private static void assertRefusedAsAnnounced(SmallArrangements file) {
    assertEquals(file.announced(true), file.problems().stream().sorted().toList());
  }

  private static String refusal(Runnable building) {
    return assertThrows(IllegalArgumentException.class, building::run).getMessage();
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static SmallArrangements versions(String last, String next) {
    return SMALL.changed(
        "    cites: {text: [Title]}\n",
        last + "  - title: Second edition\n    from: " + next + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a day is missing, a day is twice, and the first has no end
        "2024-06-30 | 2024-07-02 | 2024-06-30",
        "2024-06-30 | 2024-06-30 | 2024-06-30",
        "           | 2024-07-01 | which has none"
      })
  void versions_followEachOtherDayByDay(String to, String from, String last) {
    String end = to == null ? "" : "    to: " + to + "\n";
    assertRefusedAsAnnounced(
        versions(
            end,
            from
                + " ## versions[1].from must be the day after the last of the version before, "
                + last
                + ", but was "
                + from));
    assertEquals(List.of(), versions("    to: 2024-06-30\n", "2024-07-01").problems());
  }

  @Test
  void versions_outOfOrder_areRefusedInABuilder() {
    Arrangements whole = versions("    to: 2024-06-30\n", "2024-07-01").read();
    List<ArrangementsVersion> turned = List.of(whole.versions().get(1), whole.versions().get(0));
    assertEquals(
        "versions[1].from must be the day after the last of the version before, which has none, but"
            + " was 2024-01-01",
        refusal(() -> whole.withVersions(turned)));
  }

  @Test
  void successions_fitTheVersions() {
    SmallArrangements ended =
        SMALL.changed("    from: 2024-01-01\n", "    from: 2024-01-01\n    to: 2024-12-31\n");
    assertRefusedAsAnnounced(
        ended.with(
            """
            predecessors:
              - {partnership: a, name: A, by: merger, date: 2024-01-01}
              - {partnership: b, name: B, by: merger, date: 2023-01-01}
              - {partnership: small, name: C, by: merger, date: 2020-01-02} ## predecessors[2].partnership must be another partnership but was small
            successors:
              - {partnership: d, name: D, by: split, date: 2025-01-01}
              - {partnership: e, name: E, by: split, date: 2024-12-31}
              - {partnership: f, name: F, by: split, date: 2025-01-02} ## successors[2].date must be the day after the last version ends, 2024-12-31, but was 2025-01-02
            """));
    assertRefusedAsAnnounced(
        ended.with(
            """
            successors:
              - {partnership: e, name: E, by: split, date: 2024-12-31} ## successors[0].date must be the day after the last version ends, 2024-12-31, but was 2024-12-31
            """));
  }

  /** A part leaves, and another partnership is taken in, while this one goes on. */
  @Test
  void successions_ofParts_mayComeInBetween() {
    assertEquals(
        List.of(),
        SMALL
            .with(
                """
                predecessors:
                  - {partnership: a, name: A, by: merger, date: 2024-06-01}
                successors:
                  - {partnership: d, name: D, by: split, date: 2025-01-01}
                """)
            .problems());
  }

  @Test
  void successor_thatDoesNotFollow_isRefusedInABuilder() {
    Arrangements ended =
        SMALL
            .changed("    from: 2024-01-01\n", "    from: 2024-01-01\n    to: 2024-12-31\n")
            .with("successors:\n  - {partnership: d, name: D, by: split, date: 2025-01-01}\n")
            .read();
    ArrangementsVersion longer =
        ended
            .versions()
            .get(0)
            .withInForce(
                EffectivePeriod.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31)));
    assertEquals(
        "successors[0].date must be the day after the last version ends, 2025-03-31, but was"
            + " 2025-01-01",
        refusal(() -> ended.withVersions(longer)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        boards:
          - {id: a, name: A, to: 2024-06-30}
          - {id: a, name: A, from: 2024-07-01}
          - {id: a, name: A, from: 2024-06-30, to: 2024-06-30} ## boards[2].id "a" occurs twice, for 2024-01-01 to 2024-06-30 and 2024-06-30 to 2024-06-30
        """,
        """
        offices:
          - {office: lay-member, id: a, name: A}
          - {office: coordinator, id: a, name: A} ## offices[1].id "a" occurs twice, for 2024-01-01 on and 2024-01-01 on
        """,
        """
        groups:
          - {id: a, name: A}
          - {id: a, name: B, from: 2025-01-01} ## groups[1].id "a" occurs twice, for 2024-01-01 on and 2025-01-01 on
          - id: c
            name: C
            seats:
              - {seat: a, title: A, standing: member}
              - {seat: a, title: B, standing: member, to: 2024-02-01} ## groups[2].seats[1].seat "a" occurs twice, for 2024-01-01 on and 2024-01-01 to 2024-02-01
          - id: d
            name: D
            seats: [{seat: a, title: A, standing: member}]
        """,
        """
        agreements:
          - {id: a, kind: policy, name: A}
          - {id: a, kind: thresholds, name: A} ## agreements[1].id "a" occurs twice, for 2024-01-01 on and 2024-01-01 on
        reviews:
          kinds:
            - {id: a, name: A}
            - {id: a, name: B} ## reviews.kinds[1].id "a" occurs twice, for 2024-01-01 on and 2024-01-01 on
        """,
        """
        returns:
          - {id: a, name: A, of: [school], stages: [{stage: all, by: 2024-02-01}]}
          - {id: a, name: A, of: [school], stages: [{stage: all, by: 2024-02-01}]} ## returns[1].id "a" occurs twice, for 2024-01-01 on and 2024-01-01 on
          - id: b
            name: B
            of: [school]
            stages:
              - {stage: first, by: 2024-02-01}
              - {stage: same day, by: 2024-02-01} ## returns[2].stages[1].by must be after 2024-02-01, the stage before, but was 2024-02-01
              - {stage: last, by: 2024-02-02}
        """
      })
  void ids_areOneThingADay(String section) {
    assertRefusedAsAnnounced(SMALL.with(section));
  }

  @Test
  void organisationsAndPosts_areOneThingADay() {
    assertRefusedAsAnnounced(
        SMALL
            .changed(
                "posts:\n",
                """
                  - {id: icb, name: Icb} ## organisations[5].id "icb" occurs twice, for 2024-01-01 on and 2024-01-01 on
                posts:
                """)
            .changed(
                "partners:\n",
                """
                  - {id: icb-head, title: Chair} ## posts[4].id "icb-head" occurs twice, for 2024-01-01 on and 2024-01-01 on
                partners:
                """));
  }

  @Test
  void ids_thatOccurTwice_areRefusedInABuilder() {
    Arrangements one = SMALL.with("groups:\n  - {id: a, name: A}\n").read();
    Arrangements other = SMALL.with("groups:\n  - {id: a, name: B}\n").read();
    assertEquals(
        "groups[1].id \"a\" occurs twice, for 2024-01-01 on and 2024-01-01 on",
        refusal(() -> one.withGroups(joined(one.groups(), other.groups()))));
  }

  @Test
  void holders_areOneADayBesideDeputies() {
    assertRefusedAsAnnounced(
        SMALL.changed(
            "partners:\n",
            """
              - id: clerk
                title: Clerk
                holders:
                  - {person: P-1, as: holder, from: 2024-01-01, to: 2024-06-30}
                  - {person: P-2, as: deputy, from: 2024-01-01}
                  - {person: P-3, as: interim, from: 2024-06-30} ## posts[4].holders[2].from must leave one holder a day but P-3 holds it 2024-06-30 on and P-1 2024-01-01 to 2024-06-30
                  - {person: P-4, as: deputy, from: 2024-01-01}
            partners:
            """));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01, 2024-01-01", "2024-06-01, 2024-01-01"})
  void reviewsOfTheList_areInOrder(String first, String second) {
    String days = "[2024-01-01, 2024-06-01]";
    String turned = "[" + first + ", " + second + "]";
    String message = "must be in order but " + second + " comes after " + first;
    assertRefusedAsAnnounced(
        SMALL.changed(days, turned + " ## relevant-agencies.reviewed " + message));
    Arrangements whole = SMALL.read();
    RelevantAgencies list = whole.relevantAgencies().orElseThrow();
    assertEquals(
        "relevant-agencies.reviewed " + message,
        refusal(
            () ->
                whole.withRelevantAgencies(
                    list.withReviewed(LocalDate.parse(first), LocalDate.parse(second)))));
  }
}
