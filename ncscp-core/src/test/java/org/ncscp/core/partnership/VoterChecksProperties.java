// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Whether it can be told who votes, and whether there are enough, is compared with a count of the
 * voters on every single day.
 */
class VoterChecksProperties {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int LAST = 12;
  private static final List<String> OWNERS = List.of("council", "icb", "force", "hospital", "");
  private static final List<String> ROLES =
      List.of("local-authority", "police", "integrated-care-board");

  /** Something between two days, both included. */
  private record Span(String of, String is, int from, int to) {
    boolean holdsOn(int day) {
      return from <= day && day <= to;
    }

    String days() {
      return "from: " + FIRST.plusDays(from) + ", to: " + FIRST.plusDays(to);
    }
  }

  /** A group whose seats are there on all days, one organisation's after the other. */
  private record Case(
      List<Span> seats, List<Span> partners, boolean byRole, int votes, int from, int to) {
    static Case any(Random random) {
      List<Span> seats = new ArrayList<>();
      for (String seat : List.of("a", "b", "c")) {
        int owners = random.nextInt(6) > 0 ? OWNERS.size() - 2 : OWNERS.size();
        spans(random, seat, OWNERS.subList(0, owners), true, seats);
      }
      List<Span> partners = new ArrayList<>();
      for (String organisation : List.of("council", "icb", "force")) {
        spans(random, organisation, ROLES, random.nextInt(4) > 0, partners);
      }
      if (random.nextInt(4) == 0) {
        int from = random.nextInt(LAST);
        partners.add(new Span("council", "locally-designated", from, from + random.nextInt(3)));
      }
      int from = random.nextInt(LAST);
      int to = from + random.nextInt(LAST - from);
      return new Case(seats, partners, random.nextBoolean(), 1 + random.nextInt(3), from, to);
    }

    private static void spans(
        Random random, String of, List<String> values, boolean whole, List<Span> to) {
      for (int from = 0; from < LAST; ) {
        int end = Math.min(LAST - 1, from + random.nextInt(LAST));
        if (whole || random.nextBoolean()) {
          to.add(new Span(of, values.get(random.nextInt(values.size())), from, end));
        }
        from = end + 1;
      }
    }

    /** Who votes on a day; nothing, if it cannot be told of some seat. */
    Optional<Set<String>> votersOn(int day) {
      Set<String> voters = new HashSet<>();
      for (Span seat : seats) {
        if (!seat.holdsOn(day)) {
          continue;
        }
        List<String> given =
            byRole
                ? partners.stream()
                    .filter(p -> p.of().equals(seat.is()) && p.holdsOn(day))
                    .map(Span::is)
                    .distinct()
                    .toList()
                : Stream.of(seat.is()).filter(owner -> !owner.isEmpty()).toList();
        if (given.size() != 1) {
          return Optional.empty();
        }
        voters.addAll(given);
      }
      return Optional.of(voters);
    }

    /** What is refused, and for which day first. */
    String expected() {
      for (int day = from; day <= to; day++) {
        if (votersOn(day).isEmpty()) {
          return "votes-by " + FIRST.plusDays(day);
        }
      }
      for (int day = from; day <= to; day++) {
        if (votersOn(day).orElseThrow().size() < votes) {
          return "threshold " + FIRST.plusDays(day);
        }
      }
      return "";
    }

    SmallArrangements file() {
      StringBuilder text = new StringBuilder("groups:\n  - id: a\n    name: A\n    seats:\n");
      for (Span seat : seats) {
        text.append("      - {title: T, standing: decision-maker, seat: ").append(seat.of());
        text.append(seat.is().isEmpty() ? "" : ", organisation: " + seat.is());
        text.append(", ").append(seat.days()).append("}\n");
      }
      text.append("    decisions: [{electorate: [a, b, c], threshold: ").append(votes);
      text.append(", votes-by: ").append(byRole ? "role" : "organisation").append(", ");
      text.append(new Span("", "", from, to).days()).append("}]\n");
      String small = SMALL.text();
      int start = small.indexOf("partners:\n") + "partners:\n".length();
      StringBuilder all = new StringBuilder(small.substring(0, start));
      all.append("  - {organisation: college, role: locally-designated}\n");
      for (Span partner : partners) {
        all.append("  - {organisation: ").append(partner.of()).append(", role: ");
        all.append(partner.is()).append(", ").append(partner.days()).append("}\n");
      }
      return new SmallArrangements(
          all + small.substring(small.indexOf("relevant-agencies:")) + text);
    }
  }

  @Property(tries = 300)
  void votersOfARule_areCountedOnEveryDay(@ForAll @IntRange int seed) {
    Case one = Case.any(new Random(seed));
    String decision = "groups[0].decisions[0].";
    Set<String> refused = new TreeSet<>();
    for (String problem : one.file().problems()) {
      assertEquals(decision, problem.substring(0, decision.length()), problem);
      String key = problem.substring(decision.length(), problem.indexOf(' '));
      refused.add(key + " " + problem.replaceFirst(".* on ([-0-9]{10}).*", "$1"));
    }
    // where it cannot be told who votes, only the first such day counts
    Optional<String> unknown = refused.stream().filter(r -> r.startsWith("votes-by")).findFirst();
    String expected = one.expected();
    assertEquals(expected, unknown.orElse(String.join("; ", refused)), () -> one.file().text());
    Statistics.collect(expected.split(" ", 2)[0], one.byRole());
    Statistics.coverage(
        coverage -> {
          for (String each : List.of("", "votes-by", "threshold")) {
            coverage.check(each, true).percentage(share -> share > 5);
            coverage.check(each, false).percentage(share -> share > 5);
          }
        });
  }
}
