// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.partnership.SmallArrangements.GROUP;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Delegate;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PostId;

/** A day outside the arrangements is refused, and an argument that is missing is named. */
class PartnershipDaysTest {
  private static final String DAY = "2024-07-01";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "split    | 2024-01-01 | old, older | 2025-01-01 | east, west",
        "merger   | 2024-01-01 | old, older | 2025-01-01 | east, west",
        "renaming | 2023-06-01 | old, older | 2025-01-01 | east, west"
      })
  void otherPartnerships_areNamedForOtherDays(
      String by, String on, String before, String until, String after) {
    Arrangements arrangements = succession(by, on, until);
    NotInForceException early =
        assertThrows(
            NotInForceException.class, () -> arrangements.on(LocalDate.parse(on).minusDays(1)));
    assertEquals(ids(before), early.askInstead());
    assertEquals(PartnershipId.of("small"), early.partnership());
    assertEquals(LocalDate.parse(on).minusDays(1), early.day());
    assertEquals(
        "day must be in 2024-01-01 to 2024-12-31, the days of the arrangements of small, but was "
            + early.day()
            + "; ask old or older instead",
        early.getMessage());
    NotInForceException late =
        assertThrows(NotInForceException.class, () -> arrangements.on(LocalDate.parse(until)));
    assertEquals(ids(after), late.askInstead());
    assertEquals(
        "day must be in 2024-01-01 to 2024-12-31, the days of the arrangements of small, but was"
            + " 2025-01-01; ask east or west instead",
        late.getMessage());
  }

  /** Between the first day of the partnership and of its first known edition, nobody else is it. */
  @Test
  void unreadEdition_hasNobodyToAskInstead() {
    Arrangements arrangements = succession("split", "2023-06-01", "2025-01-01");
    NotInForceException refused =
        assertThrows(NotInForceException.class, () -> arrangements.on(LocalDate.of(2023, 6, 1)));
    assertEquals(List.of(), refused.askInstead());
    assertEquals(
        "day must be in 2024-01-01 to 2024-12-31, the days of the arrangements of small, but was"
            + " 2023-06-01",
        refused.getMessage());
  }

  private static Arrangements succession(String by, String on, String until) {
    return SMALL
        .changed("    from: 2024-01-01\n", "    from: 2024-01-01\n    to: 2024-12-31\n")
        .with(
            String.format(
                """
                predecessors:
                  - {partnership: old, name: Old, by: %1$s, date: %2$s}
                  - {partnership: older, name: Older, by: %1$s, date: %2$s}
                successors:
                  - {partnership: east, name: East, by: %1$s, date: %3$s}
                  - {partnership: west, name: West, by: %1$s, date: %3$s}
                """,
                by, on, until))
        .read();
  }

  private static List<PartnershipId> ids(String joined) {
    return List.of(joined.split(", ")).stream().map(PartnershipId::of).toList();
  }

  @Test
  void nullArguments_areNamed() {
    Partnership partnership =
        SMALL.with(GROUP).with("agreements:\n  - {id: p, kind: policy, name: P}\n").on(DAY);
    Agreement agreement = partnership.agreements().get(0);
    GroupId executive = GroupId.of("executive");
    Map<String, List<Executable>> calls = new LinkedHashMap<>();
    calls.put("day", List.of(() -> partnership.arrangements().on(null)));
    calls.put("role", List.of(() -> partnership.partners(null)));
    calls.put("acting", List.of(() -> partnership.accountableFor((PostId) null)));
    calls.put(
        "organisation",
        List.of(
            () -> partnership.accountableFor((OrganisationId) null),
            () -> partnership.organisation(null),
            () -> partnership.relevantAgency((OrganisationId) null),
            () -> partnership.binds(agreement, null)));
    calls.put("delegate", List.of(() -> partnership.delegationsTo((Delegate) null)));
    calls.put("post", List.of(() -> partnership.post(null), () -> partnership.actingFor(null)));
    calls.put("board", List.of(() -> partnership.board(null)));
    calls.put("person", List.of(() -> partnership.postsOf(null)));
    calls.put(
        "kind",
        List.of(
            () -> partnership.offices(null),
            () -> partnership.relevantAgency((OrganisationKind) null),
            () -> partnership.agreements(null),
            () -> partnership.mayDecide(executive, null)));
    calls.put(
        "group",
        List.of(
            () -> partnership.group(null),
            () -> partnership.seats(null),
            () -> partnership.chairOf(null),
            () -> partnership.viceChairOf(null),
            () -> partnership.quorums(null),
            () -> partnership.mayDecide(null, DecisionKind.of("budget"))));
    calls.put("superior", List.of(() -> partnership.groupsReportingTo(null)));
    calls.put("seat", List.of(() -> partnership.chairsIn(null)));
    calls.put("agreement", List.of(() -> partnership.binds(null, OrganisationId.of("council"))));
    calls.forEach(
        (name, all) ->
            all.forEach(
                call ->
                    assertEquals(
                        name, assertThrows(NullPointerException.class, call, name).getMessage())));
  }
}
