// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;

/** The voice of the child, beside loops over the records. */
class VoiceOfTheChildProperties {
  @Property(tries = 200)
  void everythingHeardInThePeriod_ledToItsChangesOrToNone(@ForAll long seed) {
    MadeScrutiny made = new MadeScrutiny(seed);
    List<Engagement> engagements = made.made().many(made::engagement);
    List<VoiceHeard> voices = made.made().many(made::voice);
    List<VoiceChange> changes = made.made().many(made::change);
    ReportingPeriod period = made.made().period();
    List<String> expected = new ArrayList<>();
    for (VoiceHeard voice : voices) {
      for (Engagement engagement : engagements) {
        if (voice.engagement().equals(engagement.engagement()) && isIn(engagement, period)) {
          expected.add(
              voice.heard()
                  + " "
                  + changes.stream()
                      .filter(one -> one.heard().equals(voice.heard()))
                      .map(VoiceChange::day)
                      .sorted()
                      .toList());
        }
      }
    }
    VoiceOfTheChild found = VoiceOfTheChild.of(engagements, voices, changes, period);
    List<String> each =
        found.heard().stream()
            .map(
                one ->
                    one.heard().heard()
                        + " "
                        + one.changes().stream().map(VoiceChange::day).toList())
            .toList();
    assertEquals(expected, each);
    assertEquals(
        expected.stream().filter(one -> one.endsWith("[]")).count(), found.ledToNone().size());
    assertEquals(expected.size(), found.ledToNone().size() + found.ledToAChange().size());
    List<BodyId> bodies =
        engagements.stream().filter(one -> isIn(one, period)).map(Engagement::by).toList();
    assertEquals(
        bodies.stream().distinct().map(BodyId::value).sorted().toList(),
        found.engagementsByBody().keySet().stream().map(BodyId::value).toList());
    assertEquals(
        bodies.size(), found.engagementsByBody().values().stream().mapToInt(List::size).sum());
  }

  private static boolean isIn(Engagement engagement, ReportingPeriod period) {
    LocalDate first = engagement.day().orElseGet(() -> engagement.period().orElseThrow().first());
    LocalDate last = engagement.day().orElseGet(() -> engagement.period().orElseThrow().last());
    return first.datesUntil(last.plusDays(1)).anyMatch(period::contains);
  }
}
