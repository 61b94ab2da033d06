// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/** Against whole pennies, counted in another way. */
class AccountProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final ReportingPeriod BEFORE = ReportingPeriod.ofFinancialYear(2023);

  /** A line of money: pennies, and a number that says what it is of. */
  record Line(long pennies, int of) {
    FundingPurpose scope() {
      return List.of(FundingPurpose.CHILDREN, FundingPurpose.ADULTS, FundingPurpose.BOTH)
          .get(of % 3);
    }

    ReportingPeriod period() {
      return of / 3 % 2 == 0 ? YEAR : BEFORE;
    }

    String name() {
      return "body-" + of / 6 % 4;
    }

    boolean isOf(ReportingPeriod period, Set<FundingPurpose> scopes) {
      return period().equals(period) && scopes.contains(scope());
    }
  }

  private static Provenance provenance() {
    return Provenance.of(
        RecordId.of("1"),
        LocalDate.of(2025, 4, 1),
        RecordSource.of("ledger", "sheet 1"),
        BodyId.of("business-office"));
  }

  private static Pounds pounds(long pennies) {
    return new Pounds(BigDecimal.valueOf(pennies, 2));
  }

  private static Account account(
      ReportingPeriod period, Set<FundingPurpose> scopes, List<Line> in, List<Line> out) {
    List<Contribution> contributions = new ArrayList<>();
    for (Line line : in) {
      contributions.add(
          Contribution.builder()
              .provenance(provenance())
              .contributor(Contributor.of(OrganisationId.of(line.name())))
              .period(line.period())
              .scope(line.scope())
              .agreed(pounds(line.pennies()))
              .received(line.of() % 5 == 0 ? Optional.empty() : Optional.of(pounds(line.pennies())))
              .build());
    }
    List<Expenditure> expenditure = new ArrayList<>();
    List<Reserve> reserves = new ArrayList<>();
    for (Line line : out) {
      expenditure.add(
          Expenditure.builder()
              .provenance(provenance())
              .category(line.name())
              .line("any")
              .scope(line.scope())
              .period(line.period())
              .amount(pounds(line.pennies() - 50_000))
              .build());
      reserves.add(
          Reserve.builder()
              .provenance(provenance())
              .period(line.period())
              .scope(line.scope())
              .broughtForward(pounds(line.pennies()))
              .build());
    }
    return Account.of(period, scopes, contributions, expenditure, List.of(), reserves);
  }

  private static List<Line> lines(List<Long> pennies) {
    List<Line> lines = new ArrayList<>();
    pennies.forEach(one -> lines.add(new Line(one / 30, (int) (one % 30))));
    return lines;
  }

  @Property(tries = 200)
  void totalsAndShares_areThoseOfWholePennies(
      @ForAll @Size(max = 12) List<@LongRange(max = 30_000_000_000L) Long> in,
      @ForAll @Size(max = 12) List<@LongRange(max = 30_000_000_000L) Long> out,
      @ForAll @NotEmpty Set<FundingPurpose> scopes) {
    Account account = account(YEAR, scopes, lines(in), lines(out));
    Map<String, Long> byName = new LinkedHashMap<>();
    long agreed = 0;
    boolean known = true;
    for (Line line : lines(in)) {
      if (line.isOf(YEAR, scopes)) {
        agreed += line.pennies();
        known &= line.of() % 5 != 0;
        byName.merge(line.name(), line.pennies(), Long::sum);
      }
    }
    long spent = 0;
    long reserve = 0;
    EnumSet<FundingPurpose> reserved = EnumSet.noneOf(FundingPurpose.class);
    for (Line line : lines(out)) {
      if (line.isOf(YEAR, scopes)) {
        spent += line.pennies() - 50_000;
        reserve += line.pennies();
        reserved.add(line.scope());
      }
    }
    assertEquals(pounds(agreed), account.agreed());
    assertEquals(pounds(spent), account.spent());
    assertEquals(pounds(agreed - spent), account.balance());
    known &= !byName.isEmpty();
    assertEquals(known ? Optional.of(pounds(agreed)) : Optional.empty(), account.received());
    boolean reserveKnown = reserved.equals(scopes);
    assertEquals(
        reserveKnown && known ? Optional.of(pounds(reserve + agreed - spent)) : Optional.empty(),
        account.carriedForward());
    assertEquals(
        account.spent(),
        account.spentByCategory().values().stream().reduce(Pounds.ZERO, Pounds::plus));
    List<String> expected = new ArrayList<>();
    byName.forEach((name, pennies) -> expected.add(name + " " + pounds(pennies)));
    assertEquals(
        expected,
        account.shares().stream()
            .map(one -> one.contributor() + " " + one.agreed().orElseThrow())
            .toList());
    for (ContributorShare share : account.shares()) {
      assertEquals(agreed > 0, share.share().isPresent());
      share.share().ifPresent(one -> assertEquals(account.agreed(), one.whole()));
    }
  }

  @Property(tries = 200)
  void changes_leadFromOneYearToTheNext(
      @ForAll @Size(max = 12) List<@LongRange(max = 30_000_000_000L) Long> in,
      @ForAll @NotEmpty Set<FundingPurpose> scopes) {
    Account now = account(YEAR, scopes, lines(in), List.of());
    Account before = account(BEFORE, scopes, lines(in), List.of());
    Map<String, Long> nowByName = byName(in, YEAR, scopes);
    Map<String, Long> thenByName = byName(in, BEFORE, scopes);
    Set<String> names = new LinkedHashSet<>(nowByName.keySet());
    names.addAll(thenByName.keySet());
    List<String> expected = new ArrayList<>();
    for (String name : names) {
      Optional<Long> is = Optional.ofNullable(nowByName.get(name));
      Optional<Long> was = Optional.ofNullable(thenByName.get(name));
      Optional<Long> change = is.flatMap(pennies -> was.map(earlier -> pennies - earlier));
      expected.add(
          name + is.map(AccountProperties::pounds) + change.map(AccountProperties::pounds));
    }
    assertEquals(
        expected,
        now.sharesBeside(before).stream()
            .map(one -> one.contributor() + "" + one.agreed() + one.change())
            .toList());
  }

  private static Map<String, Long> byName(
      List<Long> in, ReportingPeriod period, Set<FundingPurpose> scopes) {
    Map<String, Long> byName = new LinkedHashMap<>();
    for (Line line : lines(in)) {
      if (line.isOf(period, scopes)) {
        byName.merge(line.name(), line.pennies(), Long::sum);
      }
    }
    return byName;
  }

  @Property(tries = 300)
  void equalParts_keepTheTotalToThePenny(
      @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pennies,
      @ForAll @IntRange(min = 1, max = 200) int parts) {
    List<Pounds> split = pounds(pennies).inEqualParts(parts);
    assertEquals(parts, split.size());
    assertEquals(pounds(pennies), split.stream().reduce(Pounds.ZERO, Pounds::plus));
    BigInteger first = split.get(0).amount().unscaledValue();
    BigInteger last = split.get(parts - 1).amount().unscaledValue();
    assertTrue(first.subtract(last).abs().compareTo(BigInteger.ONE) <= 0);
  }

  /** The percentage is within half a unit of its last place, and a half goes up. */
  @Property(tries = 300)
  void percentage_isTheNearest(
      @ForAll @LongRange(min = 0, max = 9_999_999) long part,
      @ForAll @LongRange(min = 1, max = 9_999_999) long whole,
      @ForAll @IntRange(max = 4) int places) {
    BigDecimal shown = new Share(pounds(part), pounds(whole)).percentage(places);
    assertEquals(places, shown.scale());
    // 2 * |shown * whole - 100 * part| <= whole * 10^-places, in whole numbers
    BigInteger unit = BigInteger.TEN.pow(places);
    BigInteger distance =
        shown
            .unscaledValue()
            .multiply(BigInteger.valueOf(whole))
            .subtract(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)).multiply(unit));
    BigInteger twice = distance.shiftLeft(1);
    assertTrue(twice.compareTo(BigInteger.valueOf(whole)) <= 0);
    assertTrue(twice.compareTo(BigInteger.valueOf(-whole)) > 0);
  }
}
