// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ncscp.core.deadline.ProgrammeItem;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;

/** Sound records of any kind, the i-th with a key of its own, some corrected and some withdrawn. */
final class RandomRecords {
  private static final LocalDate RECORDED = LocalDate.of(2026, 3, 31);
  private static final List<String> WORDS =
      List.of(
          "Neglect",
          "a, b; c",
          "=1+1",
          "-5 % \"better\"",
          "@home",
          "first\nsecond",
          "'quoted'",
          "caf\u00e9 \u2013 \u00a35",
          "yes");

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  /** Up to six records, each maybe corrected by one with the same key, or withdrawn. */
  <T> List<T> some(
      BiFunction<Integer, Provenance, T> made, BiFunction<T, Provenance, T> withdrawing) {
    List<T> all = new ArrayList<>();
    int count = random.nextInt(7);
    for (int i = 0; i < count; i++) {
      Provenance first = provenance("r-" + i, Optional.empty(), false);
      T record = made.apply(i, first);
      all.add(record);
      Optional<RecordId> corrected = Optional.of(first.id());
      int fate = random.nextInt(4);
      if (fate == 0) {
        all.add(made.apply(i, provenance("c-" + i, corrected, false)));
      } else if (fate == 1) {
        all.add(withdrawing.apply(record, provenance("w-" + i, corrected, true)));
      }
    }
    return all;
  }

  private Provenance provenance(String id, Optional<RecordId> corrects, boolean withdrawn) {
    return new Provenance(
        RecordId.of(id),
        corrects,
        withdrawn,
        RECORDED,
        new RecordSource(words(), maybe(this::words)),
        BodyId.of("business-office"));
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private FreeText text() {
    return FreeText.of(words());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <E extends Enum<E>> E one(Class<E> kind) {
    E[] all = kind.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private LocalDate day() {
    return RECORDED.minusDays(random.nextInt(1500));
  }

  private LocalDate dayFrom(SchoolYear year) {
    return year.first().plusDays(random.nextInt(500));
  }

  private <T> Set<T> several(int least, int most, String name, Function<String, T> made) {
    Set<String> names = new TreeSet<>();
    int count = least + random.nextInt(most - least + 1);
    IntStream.range(0, count).forEach(i -> names.add(name + "-" + i));
    return new LinkedHashSet<>(names.stream().map(made).toList());
  }

  private ProgrammeItem theme() {
    return ProgrammeItem.of("theme-" + random.nextInt(3));
  }

  private Set<OrganisationId> agencies(AuditKind kind) {
    if (random.nextBoolean()) {
      return Set.of();
    }
    boolean several = kind == AuditKind.MULTI_AGENCY;
    return several(several ? 2 : 1, several ? 4 : 1, "agency", OrganisationId::of);
  }

  private ReportingPeriod period() {
    LocalDate first = day();
    return switch (random.nextInt(3)) {
      case 0 -> ReportingPeriod.ofFinancialYear(first.getYear());
      case 1 -> Made.period(first.toString(), first.plusDays(random.nextInt(200)).toString());
      default -> new ReportingPeriod("spring term", first, first.plusDays(90));
    };
  }

  PlannedAudit plan(int i, Provenance provenance) {
    AuditKind kind = one(AuditKind.class);
    Set<CaseReference> reviews = several(0, 2, "EXAMPLE-2025", CaseReference::of);
    Set<AuditId> earlier = several(0, 2, "earlier", AuditId::of);
    Set<AuditReason> reasons = EnumSet.of(one(AuditReason.class), one(AuditReason.class));
    if (!reviews.isEmpty()) {
      reasons.add(AuditReason.CHILD_SAFEGUARDING_PRACTICE_REVIEW);
    }
    if (!earlier.isEmpty()) {
      reasons.add(AuditReason.EARLIER_AUDIT);
    }
    return PlannedAudit.builder()
        .provenance(provenance)
        .audit(AuditId.of("audit-" + i))
        .title(words())
        .theme(theme())
        .kind(kind)
        .crossAuthority(random.nextBoolean())
        .addAllReasons(reasons)
        .addAllReviews(reviews)
        .addAllEarlierAudits(earlier)
        .because(maybe(this::words))
        .addAllAgencies(agencies(kind))
        .planned(period())
        .build();
  }

  UndertakenAudit audit(int i, Provenance provenance) {
    AuditKind kind = one(AuditKind.class);
    Optional<FreeText> involvement = maybe(this::text);
    Optional<Boolean> considered =
        involvement.isPresent() ? Optional.of(true) : maybe(random::nextBoolean);
    return UndertakenAudit.builder()
        .provenance(provenance)
        .audit(AuditId.of("audit-" + i))
        .title(words())
        .theme(theme())
        .kind(kind)
        .crossAuthority(random.nextBoolean())
        .completed(day())
        .leadAuditor(BodyId.of("quality-assurance-group"))
        .addAllAgencies(agencies(kind))
        .involvementConsidered(considered)
        .involvement(involvement)
        .scrutineerConsulted(maybe(random::nextBoolean))
        .sample(maybe(() -> 1 + random.nextInt(2000)))
        .build();
  }

  AuditFinding finding(int i, Provenance provenance) {
    return AuditFinding.builder()
        .provenance(provenance)
        .audit(AuditId.of("audit-" + i / 2))
        .finding(AuditFindingId.of("finding-" + i))
        .text(text())
        .addAllThemes(several(0, 3, "theme", ThemeId::of))
        .grade(maybe(this::words))
        .build();
  }

  AuditPresentation presentation(int i, Provenance provenance) {
    return AuditPresentation.builder()
        .provenance(provenance)
        .audit(AuditId.of("audit-" + i / 2))
        .group(GroupId.of("group-" + i % 2))
        .day(day())
        .asked(maybe(this::text))
        .build();
  }

  Section11Standard standard(int i, Provenance provenance) {
    int lowest = random.nextInt(3);
    return Section11Standard.builder()
        .provenance(provenance)
        .cycle(AssessmentCycle.of(i % 2 == 0 ? "2022" : "2024-25"))
        .standard(StandardId.of("standard-" + i / 2))
        .title(words())
        .lowest(lowest)
        .highest(lowest + 1 + random.nextInt(5))
        .build();
  }

  Section11Assessment assessment(int i, Provenance provenance) {
    return Section11Assessment.builder()
        .provenance(provenance)
        .cycle(AssessmentCycle.of("2024"))
        .agency(OrganisationId.of("agency-" + i / 2))
        .standard(StandardId.of("standard-" + i % 2))
        .score(random.nextInt(5))
        .evidence(maybe(this::text))
        .assessed(day())
        .build();
  }

  Section11Moderation moderation(int i, Provenance provenance) {
    int moderated = random.nextInt(5);
    Optional<FreeText> reason = maybe(this::text);
    return Section11Moderation.builder()
        .provenance(provenance)
        .cycle(AssessmentCycle.of("2024"))
        .agency(OrganisationId.of("agency-" + i / 2))
        .standard(StandardId.of("standard-" + i % 2))
        .assessed(reason.isEmpty() ? Optional.of(moderated) : maybe(() -> random.nextInt(5)))
        .moderated(moderated)
        .reason(reason)
        .by(BodyId.of("quality-assurance-group"))
        .day(day())
        .build();
  }

  SchoolSetting setting(int i, Provenance provenance) {
    Optional<FreeText> because = maybe(this::text);
    return SchoolSetting.builder()
        .provenance(provenance)
        .schoolYear(new SchoolYear(2023 + i % 2))
        .setting(SettingId.of("setting-" + i / 2))
        .kind(OrganisationKind.of("academy"))
        .inScope(because.isEmpty())
        .outOfScopeBecause(because)
        .build();
  }

  SchoolAuditReturn returned(int i, Provenance provenance) {
    Optional<Integer> answers = maybe(() -> random.nextInt(200));
    return SchoolAuditReturn.builder()
        .provenance(provenance)
        .schoolYear(new SchoolYear(2023 + i % 2))
        .setting(SettingId.of("setting-" + i / 2))
        .returned(dayFrom(new SchoolYear(2023 + i % 2)))
        .answers(answers)
        .answersNeedingWork(answers.map(all -> random.nextInt(all + 1)))
        .build();
  }

  SchoolVisit visit(int i, Provenance provenance) {
    return SchoolVisit.builder()
        .provenance(provenance)
        .schoolYear(new SchoolYear(2023))
        .setting(SettingId.of("setting-" + i))
        .day(dayFrom(new SchoolYear(2023)))
        .kind(one(SchoolVisitKind.class))
        .outcome(maybe(() -> one(SchoolVisitOutcome.class)))
        .note(maybe(this::text))
        .build();
  }
}
