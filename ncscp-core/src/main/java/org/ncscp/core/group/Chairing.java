// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.TimeLimit;

/** How a group gets its chair, or its vice-chair. Immutable and thread-safe. */
@Value.Immutable
public abstract class Chairing implements Entry, WithChairing {
  private static final Set<ChairingKind> NAMED =
      Set.of(
          ChairingKind.FIXED,
          ChairingKind.INDEPENDENT,
          ChairingKind.SCRUTINEER,
          ChairingKind.ELECTED_MEMBER);

  private static final int LAST_YEAR = 9999;

  Chairing() {}

  /**
   * Returns how.
   *
   * @return the kind
   */
  public abstract ChairingKind kind();

  /**
   * Returns who chairs, where it is always the same.
   *
   * @return the organisation, seat or post
   */
  public abstract Optional<Chairperson> by();

  /**
   * Returns the group that nominates.
   *
   * @return for a nominated chair only
   */
  public abstract Optional<GroupId> nominatedBy();

  /**
   * Returns who takes turns, in order.
   *
   * @return for a rotating chair only; empty if the pool is described in words
   */
  public abstract List<Chairperson> pool();

  /**
   * Returns the pool as the source words it, if it names nobody.
   *
   * @return for a rotating chair only
   */
  public abstract Optional<String> poolInWords();

  /**
   * Returns how long each chairs.
   *
   * @return months or years; empty if it is not stated
   */
  public abstract Optional<TimeLimit> term();

  /**
   * Returns from when the first of the pool chairs.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<LocalDate> firstTerm();

  /**
   * Returns who is known to have chaired: this goes before what the rotation says.
   *
   * @return in order of time
   */
  public abstract List<Chairmanship> held();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

  /**
   * Tells who chairs on a day: whom the file records, or whose turn it is.
   *
   * <p>A term begins on the day of the first term and on its anniversaries; where the month is
   * shorter, on the month's last day. The first of the pool serves first and after the last of it
   * again.
   *
   * @param day the day
   * @return who chairs, or that it is vacant or that the arrangements do not say
   * @throws IllegalArgumentException if this does not hold on that day, or if it is after the year
   *     9999
   */
  public Chair on(LocalDate day) {
    if (requireNonNull(day, "day").getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "day must be in the years to " + LAST_YEAR + " but was " + day);
    }
    if (!holdsOn(day)) {
      throw new IllegalArgumentException(
          "chairing must be asked for a day in " + inForce() + " but was " + day);
    }
    for (Chairmanship held : held()) {
      if (held.during().contains(day)) {
        return new Chair.Held(held.by(), held.during().intersection(inForce()).orElseThrow(), true);
      }
    }
    return switch (kind()) {
      case ROTATING -> turnOn(day);
      case VACANT -> new Chair.Vacant();
      case UNSPECIFIED -> new Chair.Unspecified("how the group gets one");
      default ->
          by().<Chair>map(who -> new Chair.Held(who, unrecorded(inForce(), day), true))
              .orElseGet(() -> new Chair.Unspecified("who is nominated"));
    };
  }

  private Chair turnOn(LocalDate day) {
    if (pool().isEmpty() || term().isEmpty() || firstTerm().isEmpty()) {
      List<String> missing = new ArrayList<>();
      if (pool().isEmpty()) {
        missing.add("who takes turns");
      }
      if (term().isEmpty()) {
        missing.add("how long each chairs");
      }
      if (firstTerm().isEmpty()) {
        missing.add("from when the first chairs");
      }
      return new Chair.Unspecified(String.join(", ", missing));
    }
    if (day.isBefore(firstTerm().get())) {
      return new Chair.Unspecified("who chairs before " + firstTerm().get());
    }
    return turn(firstTerm().get(), (int) term().get().toPeriod().toTotalMonths(), day);
  }

  private Chair turn(LocalDate first, int months, LocalDate day) {
    long turn = ChronoUnit.MONTHS.between(first, day) / months;
    while (!first.plusMonths((turn + 1) * months).isAfter(day)) {
      turn++;
    }
    EffectivePeriod during =
        EffectivePeriod.ofClosed(
            first.plusMonths(turn * months), first.plusMonths((turn + 1) * months).minusDays(1));
    Chairperson whose = pool().get((int) (turn % pool().size()));
    return new Chair.Held(whose, unrecorded(during, day), false);
  }

  /** The days of a turn around a day, without those for which somebody else is recorded. */
  private EffectivePeriod unrecorded(EffectivePeriod turn, LocalDate day) {
    EffectivePeriod days = turn.intersection(inForce()).orElseThrow();
    LocalDate from = days.from();
    Optional<LocalDate> to = days.to();
    for (Chairmanship other : held()) {
      Optional<LocalDate> last = other.during().to().filter(day::isAfter);
      if (last.isPresent() && !last.get().isBefore(from)) {
        from = last.get().plusDays(1);
      }
      LocalDate next = other.during().from();
      if (next.isAfter(day) && to.filter(next::isAfter).isEmpty()) {
        to = Optional.of(next.minusDays(1));
      }
    }
    return new EffectivePeriod(from, to);
  }

  private Optional<String> contradiction() {
    boolean rotating = kind() == ChairingKind.ROTATING;
    if (rotating && pool().isEmpty() == poolInWords().isEmpty()) {
      return Optional.of("a rotating chair must have one of pool and pool-in-words");
    }
    if (!rotating
        && (!pool().isEmpty()
            || poolInWords().isPresent()
            || term().isPresent()
            || firstTerm().isPresent())) {
      return Optional.of(
          "pool, term and first-term belong to a rotating chair but it is " + kind().description());
    }
    if (new HashSet<>(pool()).size() < pool().size()) {
      return Optional.of("pool must name each once but was " + pool());
    }
    if (nominatedBy().isPresent() != (kind() == ChairingKind.NOMINATED)) {
      return Optional.of("nominated-by must stand with a nominated chair, and only with one");
    }
    boolean named = NAMED.contains(kind());
    if (named && by().isEmpty()) {
      return Optional.of("by must say who chairs where it is " + kind().description());
    }
    if (!named && kind() != ChairingKind.NOMINATED && by().isPresent()) {
      return Optional.of("by must be left out where the chair is " + kind().description());
    }
    if (term().isPresent() && !isTerm(term().get())) {
      return Optional.of("term must be in months or years, at least one, but was " + term().get());
    }
    if (firstTerm().isPresent()
        && (firstTerm().get().getYear() < 1 || firstTerm().get().getYear() > LAST_YEAR)) {
      return Optional.of(
          "first-term must be in the years 1 to " + LAST_YEAR + " but was " + firstTerm().get());
    }
    return heldOutOfOrder();
  }

  private Optional<String> heldOutOfOrder() {
    for (int i = 0; i < held().size(); i++) {
      Chairmanship now = held().get(i);
      if (!pool().isEmpty() && !pool().contains(now.by())) {
        return Optional.of("held must be by one of the pool " + pool() + " but was by " + now.by());
      }
      if (!now.during().overlaps(inForce())) {
        return Optional.of(
            "held must be on days of the chairing, " + inForce() + ", but was " + now.during());
      }
      if (i > 0
          && !now.during().from().isAfter(held().get(i - 1).during().to().orElse(LocalDate.MAX))) {
        return Optional.of(
            "held must be in order of time without overlap but "
                + now.during()
                + " comes after "
                + held().get(i - 1).during());
      }
    }
    return Optional.empty();
  }

  private static boolean isTerm(TimeLimit term) {
    return term.amount() > 0
        && (term.unit() == PeriodUnit.MONTHS || term.unit() == PeriodUnit.YEARS);
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    contradiction()
        .ifPresent(
            message -> {
              throw new IllegalArgumentException(message);
            });
  }

  /** Builds a {@link Chairing}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableChairing.Builder {
    Builder() {}
  }
}
