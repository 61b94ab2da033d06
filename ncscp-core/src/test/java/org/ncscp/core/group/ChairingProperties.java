// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.rule.TimeLimit;

/** Laws of a rotating chair, against a calendar that is walked day by day. */
class ChairingProperties {
  /** A rotation of so many partners, months and a first day. */
  record Rotation(int partners, int months, LocalDate first) {
    List<Chairperson> pool() {
      return IntStream.range(0, partners)
          .<Chairperson>mapToObj(i -> OrganisationId.of("partner-" + i))
          .toList();
    }

    Chairing.Builder builder() {
      return Chairing.builder()
          .kind(ChairingKind.ROTATING)
          .inForce(EffectivePeriod.from(LocalDate.of(1990, 1, 1)))
          .pool(pool())
          .term(TimeLimit.parse(months + (months == 1 ? " month" : " months")))
          .firstTerm(first);
    }

    Chair.Held on(LocalDate day) {
      return assertInstanceOf(Chair.Held.class, builder().build().on(day));
    }

    /** A term begins in every so many months, on the first day's date or the month's last. */
    boolean beginsOn(LocalDate day) {
      int since = months(day) - months(first);
      int date = Math.min(first.getDayOfMonth(), day.lengthOfMonth());
      return since % months == 0 && day.getDayOfMonth() == date;
    }

    private static int months(LocalDate day) {
      return day.getYear() * 12 + day.getMonthValue();
    }
  }

  @Provide
  Arbitrary<Rotation> rotations() {
    Arbitrary<LocalDate> anyDay =
        Arbitraries.integers()
            .between(0, 20_000)
            .map(days -> LocalDate.of(1990, 1, 1).plusDays(days));
    Arbitrary<LocalDate> monthEnds = anyDay.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
    Arbitrary<LocalDate> leapDays =
        Arbitraries.integers().between(498, 510).map(i -> LocalDate.of(4 * i, 2, 29));
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(1, 2, 3, 4, 6, 9, 12, 18, 24, 36),
            Arbitraries.oneOf(anyDay, monthEnds, leapDays))
        .as(Rotation::new);
  }

  @Property(tries = 100)
  void chair_isWhoeverADayByDayWalkFinds(@ForAll("rotations") Rotation rotation) {
    Chairing chairing = rotation.builder().build();
    int turn = 0;
    LocalDate end = rotation.first().plusDays(3000);
    for (LocalDate day = rotation.first(); day.isBefore(end); day = day.plusDays(1)) {
      if (day.isAfter(rotation.first()) && rotation.beginsOn(day)) {
        turn = (turn + 1) % rotation.partners();
      }
      Chair.Held held = assertInstanceOf(Chair.Held.class, chairing.on(day));
      assertEquals(rotation.pool().get(turn), held.by(), day::toString);
    }
  }

  @Property(tries = 200)
  void terms_tileTimeAndServeEachOnceInOrder(@ForAll("rotations") Rotation rotation) {
    LocalDate begin = rotation.first();
    List<Chairperson> served = new ArrayList<>();
    for (int term = 0; term < 2 * rotation.partners(); term++) {
      Chair.Held held = rotation.on(begin);
      LocalDate last = held.during().to().orElseThrow();
      assertEquals(begin, held.during().from());
      assertEquals(held, rotation.on(last));
      served.add(held.by());
      begin = last.plusDays(1);
    }
    List<Chairperson> twice = new ArrayList<>(rotation.pool());
    twice.addAll(rotation.pool());
    assertEquals(twice, served);
  }

  @Property(tries = 200)
  void chair_returnsAfterACycle(
      @ForAll("rotations") Rotation rotation, @ForAll @IntRange(min = 0, max = 5000) int later) {
    // up to the 28th every month has the date, so that a cycle is the same number of months
    Rotation early =
        new Rotation(
            rotation.partners(),
            rotation.months(),
            rotation.first().withDayOfMonth(Math.min(28, rotation.first().getDayOfMonth())));
    LocalDate some = early.first().plusDays(later);
    LocalDate day = some.getDayOfMonth() > 28 ? some.withDayOfMonth(28) : some;
    LocalDate cycleLater = day.plusMonths((long) early.partners() * early.months());
    assertEquals(early.on(day).by(), early.on(cycleLater).by());
  }

  @Property(tries = 200)
  void cycle_hasEachOfThePoolOnce(
      @ForAll("rotations") Rotation rotation, @ForAll @IntRange(min = 0, max = 5000) int later) {
    LocalDate day = rotation.first().plusDays(later);
    List<Chairperson> served = new ArrayList<>();
    for (int term = 0; term < rotation.partners(); term++) {
      Chair.Held held = rotation.on(day);
      served.add(held.by());
      day = held.during().to().orElseThrow().plusDays(1);
    }
    assertEquals(Set.copyOf(rotation.pool()), served.stream().collect(toSet()));
    assertEquals(rotation.partners(), served.size());
  }

  @Property(tries = 200)
  void recordedChair_countsOnItsDaysAndOnNoOthers(
      @ForAll("rotations") Rotation rotation,
      @ForAll @IntRange(min = -400, max = 3000) int later,
      @ForAll @IntRange(min = 1, max = 700) int length) {
    EffectivePeriod days =
        EffectivePeriod.ofClosed(
            rotation.first().plusDays(later), rotation.first().plusDays(later + length - 1));
    Chairperson by = rotation.pool().get(0);
    Chairing.Builder builder =
        rotation.builder().inForce(EffectivePeriod.from(LocalDate.of(1980, 1, 1)));
    Chairing without = builder.build();
    Chairing with = builder.addHeld(new Chairmanship(by, days)).build();
    Chair recorded = new Chair.Held(by, days, true);
    assertEquals(recorded, with.on(days.from()));
    assertEquals(recorded, with.on(days.to().orElseThrow()));
    for (LocalDate day : List.of(days.from().minusDays(1), days.to().orElseThrow().plusDays(1))) {
      assertEquals(who(without.on(day)), who(with.on(day)));
    }
  }

  private static Object who(Chair chair) {
    return chair instanceof Chair.Held held ? held.by() : chair;
  }

  @Property(tries = 100)
  void beforeTheFirstTerm_nobodyIsKnown(
      @ForAll("rotations") Rotation rotation, @ForAll @IntRange(min = 1, max = 3000) int earlier) {
    Chairing chairing =
        rotation.builder().inForce(EffectivePeriod.from(LocalDate.of(1980, 1, 1))).build();
    assertEquals(
        new Chair.Unspecified("who chairs before " + rotation.first()),
        chairing.on(rotation.first().minusDays(earlier)));
  }
}
