// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.assurance.risk.RiskEntry.Movement;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

/** The risk register against models that know nothing of it. */
class RiskProperties {
  private static final LocalDate START = LocalDate.of(2024, 4, 1);
  private static final RiskId RISK = RiskId.of("a-risk");
  private static final GroupId BMG = GroupId.of("bmg");

  private static Provenance provenance(int id) {
    return Provenance.of(
        RecordId.of("r" + id),
        LocalDate.of(2026, 4, 1),
        RecordSource.of("sheet", "A1"),
        BodyId.of("office"));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("ab ,\"'=+-;\né£")
        .ofMaxLength(12)
        .map(text -> text.length() % 2 == 0 ? "'" + text + "x" : "=" + text + "x");
  }

  private static Arbitrary<FreeText> texts() {
    return words().map(FreeText::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 700).map(START::plusDays);
  }

  private static Arbitrary<RiskScore> scores() {
    Arbitrary<Integer> step = Arbitraries.integers().between(1, 5);
    return Combinators.combine(step, step).as(RiskScore::new);
  }

  @Provide
  Arbitrary<Risk> risks() {
    Arbitrary<RiskOrigin> origins =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(2020, 2025)
                .map(ReportingPeriod::ofFinancialYear)
                .map(year -> new RiskOrigin.FromIndicator(IndicatorId.of("an-indicator"), year)),
            Arbitraries.of("neglect-2024", "a").map(RiskOrigin.FromAudit::new),
            words().map(RiskOrigin.FromElsewhere::new));
    return Combinators.combine(words(), texts(), days(), origins)
        .as(
            (title, description, opened, origin) ->
                Risk.builder()
                    .provenance(provenance(1))
                    .risk(RISK)
                    .title(title)
                    .description(description)
                    .opened(opened)
                    .owner(BMG)
                    .origin(origin)
                    .build());
  }

  @Property(tries = 200)
  void risks_surviveEachFormat(@ForAll("risks") Risk risk) {
    Sheets.assertRoundTrip(RiskTables.RISKS, List.of(risk));
  }

  @Provide
  Arbitrary<RiskAssessment> assessments() {
    return Combinators.combine(
            days(),
            scores(),
            scores(),
            texts().optional(),
            Arbitraries.of("slg", "lspg", "bmg").map(GroupId::of).set().ofMaxSize(3),
            texts(),
            texts().optional())
        .as(
            (day, before, after, mitigation, escalatedTo, why, closedBecause) ->
                RiskAssessment.builder()
                    .provenance(provenance(1))
                    .risk(RISK)
                    .day(day)
                    .before(before)
                    .after(mitigation.isPresent() ? after : before)
                    .mitigation(mitigation)
                    .owner(BMG)
                    .escalatedTo(escalatedTo)
                    .escalatedBecause(Optional.of(why).filter(text -> !escalatedTo.isEmpty()))
                    .closed(closedBecause.isPresent())
                    .closedBecause(closedBecause)
                    .build());
  }

  @Property(tries = 300)
  void assessments_surviveEachFormat(@ForAll("assessments") RiskAssessment assessment) {
    Sheets.assertRoundTrip(RiskTables.ASSESSMENTS, List.of(assessment));
  }

  private static List<RiskBand> bands(int likelihood, int impact, Set<Integer> lowest) {
    Set<Integer> all = new TreeSet<>(lowest);
    all.add(1);
    List<RiskBand> bands = new ArrayList<>();
    for (int score : all) {
      if (score <= likelihood * impact) {
        bands.add(
            RiskBand.builder()
                .provenance(provenance(score))
                .scale(RiskScaleId.of("own"))
                .highestLikelihood(likelihood)
                .highestImpact(impact)
                .band("from " + score)
                .lowestScore(score)
                .colour("a colour")
                .inForce(EffectivePeriod.from(START))
                .build());
      }
    }
    return bands;
  }

  @Property(tries = 200)
  void everyScore_liesInTheNearestBandBelow(
      @ForAll @IntRange(min = 1, max = 7) int likelihood,
      @ForAll @IntRange(min = 1, max = 7) int impact,
      @ForAll Set<@IntRange(min = 1, max = 49) Integer> lowest) {
    List<RiskBand> bands = bands(likelihood, impact, lowest);
    Sheets.assertRoundTrip(RiskTables.BANDS, bands);
    RiskScale scale = RiskScale.of(RiskScaleId.of("own"), bands);
    for (int l = 1; l <= likelihood; l++) {
      for (int i = 1; i <= impact; i++) {
        int nearest = l * i;
        while (nearest > 1 && !lowest.contains(nearest)) {
          nearest--;
        }
        assertEquals("from " + nearest, scale.band(new RiskScore(l, i), START).band());
      }
    }
  }

  /** What an assessment says: its score after mitigation, whether escalated, whether closed. */
  record Said(int likelihood, boolean escalated, boolean closed) {}

  @Provide
  Arbitrary<Said> said() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(true, false),
            Arbitraries.of(1, 2, 3))
        .as((likelihood, escalated, one) -> new Said(likelihood, escalated, one == 3));
  }

  /** The register of each day against a walk from day to day. */
  @Property(tries = 150)
  void register_isThatOfAWalkFromDayToDay(
      @ForAll @Size(max = 8) List<@From("said") Said> said,
      @ForAll @Size(min = 8, max = 8) List<@IntRange(max = 30) Integer> on) {
    TreeMap<Integer, Said> byDay = new TreeMap<>();
    for (int i = 0; i < said.size(); i++) {
      byDay.put(on.get(i), said.get(i));
    }
    List<RiskAssessment> assessments = new ArrayList<>();
    byDay.descendingMap().forEach((day, one) -> assessments.add(assessment(day, one)));
    RiskScale scale = RiskScale.of(RiskScaleId.of("own"), bands(5, 5, Set.of(10)));
    Risk risk =
        Risk.builder()
            .provenance(provenance(1))
            .risk(RISK)
            .title("A")
            .description(FreeText.of("why"))
            .opened(START)
            .owner(BMG)
            .origin(new RiskOrigin.FromElsewhere("minutes"))
            .build();
    Movement movement = Movement.NEVER_ASSESSED;
    int score = 0;
    boolean closed = false;
    Optional<LocalDate> escalated = Optional.empty();
    for (int day = 0; day <= 30; day++) {
      LocalDate date = START.plusDays(day);
      Said now = byDay.get(day);
      if (now != null) {
        int next = 5 * now.likelihood();
        movement =
            score == 0
                ? Movement.FIRST_ASSESSMENT
                : next > score
                    ? Movement.RISEN
                    : next < score ? Movement.FALLEN : Movement.UNCHANGED;
        score = next;
        closed = now.closed();
        boolean up = now.escalated() && !closed;
        escalated = up ? escalated.or(() -> Optional.of(date)) : Optional.empty();
      }
      RiskEntry entry = RiskRegister.of(List.of(risk), assessments, scale, date).entries().get(0);
      assertEquals(movement, entry.movement());
      assertEquals(!closed, entry.open());
      assertEquals(
          escalated, entry.escalations().stream().map(RiskEntry.Escalation::since).findFirst());
      assertEquals(
          score == 0 ? Optional.empty() : Optional.of(score < 10 ? "from 1" : "from 10"),
          entry.bandAfter().map(RiskBand::band));
      assertEquals(byDay.headMap(day, true).size(), entry.history().size());
    }
  }

  private static RiskAssessment assessment(int day, Said said) {
    return RiskAssessment.builder()
        .provenance(provenance(day))
        .risk(RISK)
        .day(START.plusDays(day))
        .before(new RiskScore(5, 5))
        .after(new RiskScore(said.likelihood(), 5))
        .mitigation(FreeText.of("done"))
        .owner(BMG)
        .escalatedTo(said.escalated() ? Set.of(GroupId.of("slg")) : Set.of())
        .escalatedBecause(Optional.of(FreeText.of("high")).filter(text -> said.escalated()))
        .closed(said.closed())
        .closedBecause(Optional.of(FreeText.of("over")).filter(text -> said.closed()))
        .build();
  }
}
