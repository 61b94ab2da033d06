// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.QuorumEnforcement;

/**
 * Laws of meetings of an executive of four, three of whom make a quorum, against a table with a row
 * for each minute and against every way to count each person for one seat.
 */
class MeetingProperties {
  private static final List<String> SEATS = List.of("ketterwell", "oxmoor", "board", "force");
  private static final int MINUTES = 30;

  /** A day like others, and the hours in which the clocks change. */
  private static final List<Instant> BEGINNINGS =
      List.of(
          Instant.parse("2025-06-02T09:00:00Z"),
          Instant.parse("2025-10-26T00:45:00Z"),
          Instant.parse("2025-10-26T01:15:00Z"),
          Instant.parse("2026-03-29T00:50:00Z"));

  /** Somebody in a seat, from a minute up to another. */
  record Stay(int seat, int person, int from, int to) {}

  /** A seat, or a person, that takes no part in the item. */
  record Recusal(boolean ofSeat, int who) {}

  @Provide
  Arbitrary<List<Stay>> stays() {
    Arbitrary<Integer> minute = Arbitraries.integers().between(0, MINUTES - 1);
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 4),
            minute,
            Arbitraries.integers().between(5, MINUTES))
        .as(
            (seat, who, from, length) ->
                new Stay(seat, who, from, Math.min(MINUTES, from + length)))
        .list()
        .ofMinSize(2)
        .ofMaxSize(9);
  }

  @Provide
  Arbitrary<List<Recusal>> recusals() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 3))
        .as(Recusal::new)
        .list()
        .ofMaxSize(2);
  }

  @Property(tries = 300)
  void standing_isThatOfTheTableOfMinutes(
      @ForAll("stays") List<Stay> stays,
      @ForAll("recusals") List<Recusal> recusals,
      @ForAll @IntRange(max = MINUTES - 1) int taken,
      @ForAll @IntRange(max = 3) int beginning) {
    Instant begin = BEGINNINGS.get(beginning);
    MeetingReview review = review(begin, stays, recusals, taken);
    assertEquals(naive(stays, recusals, taken), standing(review));
    assertEquals(
        standing(review) == ItemStanding.INQUORATE
            ? Optional.of(QuorumEnforcement.HARD_STOP)
            : Optional.empty(),
        review.items().get(0).whatFollows());
    for (int minute = 0; minute < MINUTES; minute++) {
      Set<String> present = new HashSet<>();
      review
          .presentAt(begin.plusSeconds(60L * minute))
          .keySet()
          .forEach(s -> present.add(s.value()));
      boolean[][] row = table(stays)[minute];
      for (int seat = 0; seat < SEATS.size(); seat++) {
        assertEquals(anyone(row[seat]), present.contains(SEATS.get(seat)), "minute " + minute);
      }
    }
  }

  @Property(tries = 300)
  void moreAttendance_neverUndoesAQuorum(
      @ForAll("stays") List<Stay> stays,
      @ForAll("stays") List<Stay> more,
      @ForAll("recusals") List<Recusal> recusals,
      @ForAll @IntRange(max = MINUTES - 1) int taken) {
    ItemStanding fewer = standing(review(BEGINNINGS.get(0), stays, recusals, taken));
    List<Stay> all = new ArrayList<>(stays);
    all.addAll(more);
    ItemStanding after = standing(review(BEGINNINGS.get(0), all, recusals, taken));
    assertTrue(rank(after) >= rank(fewer), fewer + " then " + after);
  }

  /** Whoever is missing was absent, and would with those who were there have met the quorum. */
  @Property(tries = 300)
  void missingSeats_wereAbsentAndWouldHaveBeenEnough(
      @ForAll("stays") List<Stay> stays, @ForAll @IntRange(max = MINUTES - 1) int taken) {
    ItemReview item = review(BEGINNINGS.get(0), stays, List.of(), taken).items().get(0);
    boolean[][] row = table(stays)[taken];
    Set<SeatId> present = new HashSet<>();
    for (int seat = 0; seat < SEATS.size(); seat++) {
      if (anyone(row[seat])) {
        present.add(SeatId.of(SEATS.get(seat)));
      }
    }
    assertEquals(item.standing() == ItemStanding.INQUORATE, !item.missing().isEmpty());
    for (SeatId missing : item.missing()) {
      assertFalse(present.contains(missing), missing + " was there");
    }
    if (!item.missing().isEmpty()) {
      assertEquals(4, present.size() + item.missing().size());
    }
  }

  private static int rank(ItemStanding standing) {
    return List.of(ItemStanding.INQUORATE, ItemStanding.UNSPECIFIED, ItemStanding.QUORATE)
        .indexOf(standing);
  }

  private static ItemStanding naive(List<Stay> stays, List<Recusal> recusals, int taken) {
    boolean[][] all = table(stays)[taken];
    boolean[][] left = table(stays)[taken];
    for (Recusal recusal : recusals) {
      for (int seat = 0; seat < SEATS.size(); seat++) {
        for (int person = 0; person < left[seat].length; person++) {
          left[seat][person] &= recusal.who() != (recusal.ofSeat() ? seat : person);
        }
      }
    }
    int seats = 0;
    for (boolean[] acting : all) {
      seats += anyone(acting) ? 1 : 0;
    }
    if (seats < 3) {
      return ItemStanding.INQUORATE;
    }
    return most(left, 0, new HashSet<>()) >= 3 ? ItemStanding.QUORATE : ItemStanding.UNSPECIFIED;
  }

  /** The most seats that people can fill when each fills one, seat by seat, every way tried. */
  private static int most(boolean[][] acting, int seat, Set<Integer> used) {
    if (seat == acting.length) {
      return 0;
    }
    int best = most(acting, seat + 1, used);
    for (int person = 0; person < acting[seat].length; person++) {
      if (acting[seat][person] && used.add(person)) {
        best = Math.max(best, 1 + most(acting, seat + 1, used));
        used.remove(person);
      }
    }
    return best;
  }

  /** Minute, seat, person. */
  private static boolean[][][] table(List<Stay> stays) {
    boolean[][][] table = new boolean[MINUTES][SEATS.size()][5];
    for (Stay stay : stays) {
      for (int minute = stay.from(); minute < stay.to(); minute++) {
        table[minute][stay.seat()][stay.person()] = true;
      }
    }
    return table;
  }

  private static boolean anyone(boolean[] acting) {
    for (boolean one : acting) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private static ItemStanding standing(MeetingReview review) {
    return review.items().get(0).standing();
  }

  private static MeetingReview review(
      Instant begin, List<Stay> stays, List<Recusal> recusals, int taken) {
    Meeting.Builder meeting =
        Meeting.builder()
            .reference(MeetingReference.of("M-1"))
            .group(GroupId.of("executive"))
            .held(span(begin, 0, MINUTES))
            .addItems(
                AgendaItem.builder()
                    .id(AgendaItemId.of("1"))
                    .title(FreeText.of("Item"))
                    .takenAt(begin.plusSeconds(60L * taken))
                    .build());
    for (Stay stay : stays) {
      meeting.addAttendances(
          Attendance.builder()
              .attendee(new Attendee.InSeat(SeatId.of(SEATS.get(stay.seat()))))
              .person(PersonReference.of("P-" + stay.person()))
              .addSpans(span(begin, stay.from(), stay.to()))
              .build());
    }
    for (Recusal recusal : recusals) {
      Declaration.Builder declaration =
          Declaration.builder().interest(FreeText.of("Interest")).declaredAt(begin).recused(true);
      meeting.addDeclarations(
          recusal.ofSeat()
              ? declaration.seat(SeatId.of(SEATS.get(recusal.who()))).build()
              : declaration.person(PersonReference.of("P-" + recusal.who())).build());
    }
    LocalDate day = LocalDate.parse(begin.toString().substring(0, 10));
    return MeetingReview.of(meeting.build(), Minutes.FOUR.on(day));
  }

  private static Span span(Instant begin, int from, int to) {
    return new Span(begin.plusSeconds(60L * from), begin.plusSeconds(60L * to));
  }
}
