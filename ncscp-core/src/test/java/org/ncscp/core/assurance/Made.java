// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;

/** Parts of made-up records, the same for the same seed. */
public final class Made {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  /** What people write, and what a sheet may stumble over. */
  private static final List<String> WORDS =
      List.of(
          "Exploitation",
          "one, \"two\"; three",
          "two\nlines",
          "=SUM(A1)",
          "'- quoted",
          "-5",
          "Łódź – £5",
          "yes");

  private final Random random;

  public Made(long seed) {
    random = new Random(seed);
  }

  /** 0 to {@code below}, without it. */
  public int upTo(int below) {
    return random.nextInt(below);
  }

  public boolean coin() {
    return random.nextBoolean();
  }

  public <T> T one(List<T> of) {
    return of.get(upTo(of.size()));
  }

  public <T> T one(T[] of) {
    return of[upTo(of.length)];
  }

  /** Each of some with an even chance, at least so many. */
  public <T> Set<T> some(int atLeast, List<T> of) {
    Set<T> some = new LinkedHashSet<>();
    while (some.size() < atLeast) {
      some.add(one(of));
    }
    of.stream().filter(each -> coin()).forEach(some::add);
    return some;
  }

  public <T> Optional<T> maybe(Supplier<T> made) {
    return coin() ? Optional.of(made.get()) : Optional.empty();
  }

  /** Up to seven, each made of its place. */
  public <T> List<T> many(IntFunction<T> made) {
    List<T> many = new ArrayList<>();
    int size = upTo(8);
    for (int i = 0; i < size; i++) {
      many.add(made.apply(i));
    }
    return many;
  }

  /** A name of its own for each place. */
  public static <T> T named(Function<String, T> maker, int place) {
    return maker.apply("no-" + place);
  }

  public String words() {
    return one(WORDS);
  }

  public FreeText text() {
    return FreeText.of(words());
  }

  /** A day of so many from the first of 2024. */
  public LocalDate day(int of) {
    return FIRST.plusDays(upTo(of));
  }

  public BodyId body() {
    return BodyId.of(one(List.of("police", "icb", "council")));
  }

  public ReportingPeriod period() {
    ReportingPeriod year = ReportingPeriod.ofFinancialYear(2023 + upTo(3));
    LocalDate last = year.first().plusDays(upTo(900));
    return coin() ? year : new ReportingPeriod("plan, of 2023", year.first(), last);
  }

  public EffectivePeriod inForce() {
    LocalDate from = day(700);
    return coin()
        ? EffectivePeriod.from(from)
        : EffectivePeriod.ofClosed(from, from.plusDays(upTo(99)));
  }

  public static Provenance provenance(int place) {
    return Provenance.of(
        RecordId.of("r" + place),
        LocalDate.of(2035, 1, 1),
        RecordSource.of("minutes", "item " + place),
        BodyId.of("business-office"));
  }
}
