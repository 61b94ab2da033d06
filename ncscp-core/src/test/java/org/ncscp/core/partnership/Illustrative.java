// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.Frequency;
import org.ncscp.core.voting.DecisionRule;

/** A file of a partnership that does not exist, and short ways to what it says. */
record Illustrative(Arrangements arrangements) {
  /** Born of a split: two police forces, two integrated care boards, one council. */
  static final Illustrative SPLIT = read("two-forces.yaml");

  /** Four partners, who can tie. */
  static final Illustrative FOUR = read("even-four.yaml");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Illustrative read(String file) {
    String path = "/partnership/" + file;
    try (InputStream in = requireNonNull(Illustrative.class.getResourceAsStream(path), path)) {
      return new Illustrative(Arrangements.read(in, file, NationalRules.ruleBook()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Group group(String id) {
    return only(arrangements.groups().stream().filter(g -> g.id().value().equals(id)));
  }

  Chairing chairing(String group, LocalDate day) {
    return on(group(group).chairs(), day);
  }

  Post post(PostId id) {
    return only(arrangements.posts().stream().filter(p -> p.id().equals(id)));
  }

  ReviewKind review(String id) {
    return only(
        arrangements.reviews().orElseThrow().kinds().stream()
            .filter(kind -> kind.id().value().equals(id)));
  }

  /** Who holds a post, deputies aside. */
  PersonReference holder(PostId post, LocalDate day) {
    return only(post(post).holders().stream()
            .filter(holding -> holding.capacity() != Capacity.DEPUTY)
            .filter(holding -> holding.during().contains(day)))
        .person();
  }

  List<String> organisations(PartnerRole role) {
    return arrangements.partners().stream()
        .filter(partner -> partner.role() == role)
        .map(partner -> partner.organisation().value())
        .toList();
  }

  /** The organisations of an electorate's seats, seat by seat. */
  Stream<OrganisationId> organisations(Group group, DecisionRule rule) {
    return rule.electorate().stream()
        .map(seat -> seat(group, seat.value()).organisation().orElseThrow());
  }

  PartnerRole roleOf(OrganisationId organisation) {
    return only(arrangements.partners().stream().filter(p -> p.organisation().equals(organisation)))
        .role();
  }

  /** How far down a group stands: one that reports to no group is on the first level. */
  int level(GroupId group) {
    return 1
        + group(group.value()).reportsTo().stream()
            .filter(GroupId.class::isInstance)
            .mapToInt(superior -> level((GroupId) superior))
            .max()
            .orElse(0);
  }

  List<String> triggers(RuleId rule) {
    return arrangements
        .ruleBook()
        .rule(rule)
        .version(TODAY)
        .triggers()
        .map(FactKind::value)
        .toList();
  }

  /** The last day of a rule's time from Monday 2 June 2025. */
  LocalDate due(String rule) {
    return DeadlineCalculator.of(arrangements.ruleBook(), UkBankHolidays.bundled())
        .calculate(RuleId.of(rule), LocalDate.of(2025, 6, 2))
        .dueDate();
  }

  /** How often a group meets: so often in each of so many parts of a year, or the longest gap. */
  String rhythm(String group) {
    RuleId meetings = only(group(group).meetings().stream());
    Frequency frequency = arrangements.ruleBook().duty(meetings).version(TODAY).frequency();
    if (frequency instanceof Frequency.TimesInEach times) {
      return times.times() + " in 1/" + times.period().starts().size() + " year";
    }
    return frequency instanceof Frequency.NoFurtherApart apart
        ? apart.gap() + " apart"
        : frequency.toString();
  }

  static <E extends Entry> E on(List<E> entries, LocalDate day) {
    return only(entries.stream().filter(entry -> entry.holdsOn(day)));
  }

  static Seat seat(Group group, String id) {
    return only(group.seats().stream().filter(seat -> seat.id().value().equals(id)));
  }

  static Set<SeatId> seats(String... ids) {
    return Stream.of(ids).map(SeatId::of).collect(toSet());
  }

  /** The rule for a kind of decision; without a name, the one for all that no other names. */
  static DecisionRule rule(Group group, String kind, LocalDate day) {
    return on(
            group.decisions().stream()
                .filter(
                    decision ->
                        kind.isEmpty()
                            ? decision.kinds().isEmpty()
                            : decision.kinds().contains(DecisionKind.of(kind)))
                .toList(),
            day)
        .rule();
  }

  static String chairOn(List<Chairing> chairings, String day) {
    LocalDate date = LocalDate.parse(day);
    Chair chair = on(chairings, date).on(date);
    return chair instanceof Chair.Held held ? held.by().value() : chair.toString();
  }

  static List<String> successions(List<Succession> successions) {
    return successions.stream().map(s -> s.partnership() + " " + s.by() + " " + s.date()).toList();
  }

  private static <T> T only(Stream<T> found) {
    List<T> all = found.toList();
    if (all.size() != 1) {
      throw new AssertionError("must be one but was " + all);
    }
    return all.get(0);
  }
}
