// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.OfSegment;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Quorum;

/**
 * Tests the quorum of one item. Two things are not stated of it: whether a recused seat counts, and
 * whether one person counts for each of several seats. It is tried both ways; where that makes a
 * difference, nothing is concluded.
 */
final class ItemReading {
  /** No real meeting has as many; if one had, it would stay unspecified, and never be guessed. */
  private static final int MOST_WAYS = 20_000;

  private final Sitting sitting;
  private final AgendaItem item;
  private final List<Finding> findings = new ArrayList<>();

  ItemReading(Sitting sitting, AgendaItem item) {
    this.sitting = sitting;
    this.item = item;
  }

  ItemReview review() {
    Optional<QuorumRule> rule = rule();
    if (item.takenAt().isEmpty()) {
      return new ItemReview(item, ItemStanding.NOT_TAKEN, rule, List.of(), "not taken");
    }
    return rule.map(asked -> test(asked, item.takenAt().get())).orElseGet(this::notStated);
  }

  /** What makes the difference, once {@link #review} was asked. */
  List<Finding> findings() {
    return findings;
  }

  private Optional<QuorumRule> rule() {
    return OfSegment.find(sitting.partnership.quorums(sitting.group.id()), item.segment());
  }

  private ItemReview notStated() {
    List<String> parts =
        sitting.partnership.quorums(sitting.group.id()).stream()
            .flatMap(rule -> rule.segment().stream())
            .map(Object::toString)
            .toList();
    String why =
        parts.isEmpty()
            ? "the arrangements state no quorum"
            : "the arrangements state a quorum only for the part of " + String.join(", ", parts);
    return new ItemReview(item, ItemStanding.NOT_STATED, Optional.empty(), List.of(), why);
  }

  private ItemReview test(QuorumRule rule, Instant at) {
    Quorum quorum = rule.present();
    Map<SeatId, Set<PersonReference>> all = sitting.actingAt(at);
    if (!quorum.isMetBy(all.keySet())) {
      return new ItemReview(
          item,
          ItemStanding.INQUORATE,
          Optional.of(rule),
          List.copyOf(Shortfall.seats(quorum, all.keySet())),
          "missing at "
              + Moment.at(at)
              + ": "
              + Shortfall.inWords(quorum, all.keySet())
              + "; "
              + rule.ifNotMet().description());
    }
    Map<SeatId, Set<PersonReference>> unrecused = withoutRecused(all);
    boolean several = severalSeatsAllowed();
    boolean withoutRecusal = quorum.isMetBy(unrecused.keySet());
    boolean eachOnce = several || metByEachOnce(quorum, all);
    boolean strictly = several ? withoutRecusal : metByEachOnce(quorum, unrecused);
    if (strictly) {
      return new ItemReview(
          item,
          ItemStanding.QUORATE,
          Optional.of(rule),
          List.of(),
          "\"" + quorum + "\" was met at " + Moment.at(at));
    }
    // Four readings, and more seats never undo a quorum: one of them met and the strictest not.
    if (!withoutRecusal || eachOnce) {
      recusalDecides(quorum, all, unrecused);
    }
    if (!eachOnce || withoutRecusal) {
      personsDecide(quorum, all);
    }
    return new ItemReview(
        item,
        ItemStanding.UNSPECIFIED,
        Optional.of(rule),
        List.of(),
        findings.stream().map(Finding::line).collect(joining("; ")));
  }

  /** A person's recusal leaves the seat to whoever else acts for it; a seat's leaves nobody. */
  private Map<SeatId, Set<PersonReference>> withoutRecused(Map<SeatId, Set<PersonReference>> all) {
    Map<SeatId, Set<PersonReference>> left = new LinkedHashMap<>();
    all.forEach((seat, acting) -> left.put(seat, new LinkedHashSet<>(acting)));
    for (Declaration declaration : sitting.meeting.declarations()) {
      if (declaration.recused() && declaration.concerns(item.id())) {
        declaration.seat().ifPresent(left::remove);
        declaration.person().ifPresent(who -> left.values().forEach(acting -> acting.remove(who)));
      }
    }
    left.values().removeIf(Set::isEmpty);
    return left;
  }

  /** Whether the rule by which the item is decided lets one person act for several seats. */
  private boolean severalSeatsAllowed() {
    return item.kind()
        .map(kind -> sitting.partnership.mayDecide(sitting.group.id(), kind))
        .filter(Authority.ByRule.class::isInstance)
        .map(authority -> ((Authority.ByRule) authority).rules())
        .flatMap(rules -> OfSegment.find(rules, item.segment()))
        .map(decision -> decision.rule().onePersonForSeveralSeats())
        .orElse(false);
  }

  /** Whether each person can be counted for one seat only so that the quorum is met. */
  private static boolean metByEachOnce(Quorum quorum, Map<SeatId, Set<PersonReference>> acting) {
    Map<PersonReference, List<SeatId>> choices = new LinkedHashMap<>();
    for (SeatId seat : quorum.seats()) {
      for (PersonReference person : acting.getOrDefault(seat, Set.of())) {
        choices.computeIfAbsent(person, who -> new ArrayList<>()).add(seat);
      }
    }
    Set<Set<SeatId>> ways = Set.of(Set.of());
    for (List<SeatId> seats : choices.values()) {
      Set<Set<SeatId>> longer = new HashSet<>();
      for (Set<SeatId> way : ways) {
        for (SeatId seat : seats) {
          Set<SeatId> more = new HashSet<>(way);
          more.add(seat);
          longer.add(more);
        }
      }
      if (longer.size() > MOST_WAYS) {
        return false;
      }
      ways = longer;
    }
    return ways.stream().anyMatch(quorum::isMetBy);
  }

  private void recusalDecides(
      Quorum quorum,
      Map<SeatId, Set<PersonReference>> all,
      Map<SeatId, Set<PersonReference>> unrecused) {
    List<SeatId> recused =
        all.entrySet().stream()
            .filter(acting -> !acting.getValue().equals(unrecused.get(acting.getKey())))
            .map(Map.Entry::getKey)
            .filter(quorum.seats()::contains)
            .toList();
    findings.add(
        Finding.ofItem(
            FindingKind.RECUSAL_DECIDES,
            recused,
            Optional.empty(),
            item,
            "item "
                + item.id()
                + ": whether the quorum counts who was recused, of "
                + seatsInWords(recused)
                + ", is not stated, and decides whether it was met"));
  }

  private void personsDecide(Quorum quorum, Map<SeatId, Set<PersonReference>> all) {
    Map<PersonReference, List<SeatId>> seats = new LinkedHashMap<>();
    all.forEach(
        (seat, acting) -> {
          if (quorum.seats().contains(seat)) {
            acting.forEach(
                person -> seats.computeIfAbsent(person, who -> new ArrayList<>()).add(seat));
          }
        });
    seats.forEach(
        (person, held) -> {
          if (held.size() > 1) {
            findings.add(
                Finding.ofItem(
                    FindingKind.PERSON_IN_TWO_SEATS_DECIDES,
                    held,
                    Optional.of(person),
                    item,
                    "item "
                        + item.id()
                        + ": whether the quorum counts "
                        + person
                        + " for each of "
                        + seatsInWords(held)
                        + " is not stated, and decides whether it was met"));
          }
        });
  }

  private static String seatsInWords(List<SeatId> seats) {
    return (seats.size() == 1 ? "seat " : "seats ")
        + seats.stream().map(SeatId::toString).collect(joining(" and "));
  }
}
