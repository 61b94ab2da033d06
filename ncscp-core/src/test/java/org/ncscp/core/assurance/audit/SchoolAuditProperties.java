// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReturnId;

/** The audit of schools beside a model that asks each setting for its place. */
class SchoolAuditProperties {
  private static final LocalDate START = Made.YEAR.first();

  /** Places of the model, besides the stages by their number. */
  private static final int LATE = 100;

  private static final int OUTSTANDING = 101;

  private record Setting(String name, boolean inScope, Optional<Integer> day) {}

  private static List<Setting> settings(Random random) {
    List<Setting> settings = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      Optional<Integer> day =
          random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(30));
      settings.add(new Setting("school-" + i, random.nextInt(5) > 0, day));
    }
    return settings;
  }

  private static SchoolAudit audit(List<Setting> settings, List<Integer> stages, int asAt) {
    SchoolAudit.Builder builder =
        SchoolAudit.builder().schoolYear(Made.YEAR).asAt(START.plusDays(asAt));
    if (!stages.isEmpty()) {
      ComplianceReturn.Builder policy =
          ComplianceReturn.builder()
              .id(ReturnId.of("section-175-audit"))
              .name("Section 175/157 audit")
              .addOf(OrganisationKind.of("academy"))
              .inForce(EffectivePeriod.from(START));
      stages.forEach(day -> policy.addStages(new ReturnStage("by " + day, START.plusDays(day))));
      builder.policy(policy.build());
    }
    for (Setting one : settings) {
      builder.addSettings(Made.setting(Made.YEAR, one.name(), one.inScope()));
      one.day()
          .ifPresent(
              day -> builder.addReturns(Made.returned(Made.YEAR, one.name(), START.plusDays(day))));
    }
    return builder.build();
  }

  private static int place(Setting one, List<Integer> stages, int asAt) {
    if (one.day().isEmpty() || one.day().get() > asAt) {
      return OUTSTANDING;
    }
    for (int i = 0; i < stages.size(); i++) {
      if (one.day().get() <= stages.get(i)) {
        return i;
      }
    }
    return LATE;
  }

  private static List<SettingId> at(Map<Integer, List<SettingId>> places, int place) {
    return places.getOrDefault(place, List.of());
  }

  @Property(tries = 300)
  void everySettingInScope_isWhereTheModelHasIt(
      @ForAll long seed, @ForAll @IntRange(max = 35) int asAt) {
    Random random = new Random(seed);
    List<Setting> settings = settings(random);
    List<Integer> stages =
        random.ints(random.nextInt(4), 0, 30).distinct().sorted().boxed().toList();
    Map<Integer, List<SettingId>> places = new TreeMap<>();
    settings.stream()
        .filter(Setting::inScope)
        .forEach(
            one ->
                places
                    .computeIfAbsent(place(one, stages, asAt), place -> new ArrayList<>())
                    .add(SettingId.of(one.name())));
    SchoolAudit audit = audit(settings, stages, asAt);
    for (int i = 0; i < stages.size(); i++) {
      assertEquals(at(places, i), audit.stages().get(i).settings());
    }
    assertEquals(stages.size(), audit.stages().size());
    assertEquals(at(places, OUTSTANDING), audit.outstanding());
    assertEquals(stages.isEmpty() ? List.of() : at(places, LATE), audit.late());
    long inScope = settings.stream().filter(Setting::inScope).count();
    assertEquals(
        inScope == 0
            ? Optional.empty()
            : Optional.of(new CountShare(inScope - at(places, OUTSTANDING).size(), inScope)),
        audit.returnRate());
    assertEquals(inScope, audit.returned().size() + audit.outstanding().size());
    assertEquals(
        settings.stream()
            .filter(one -> !one.inScope() && one.day().filter(day -> day <= asAt).isPresent())
            .map(one -> SettingId.of(one.name()))
            .toList(),
        audit.returnedOutOfScope());
  }

  /** From day to day: completed on the first day from which it is known to be. */
  @Property(tries = 200)
  void completed_neverMoves(@ForAll long seed) {
    Random random = new Random(seed);
    List<Setting> settings = settings(random);
    List<Integer> stages =
        random.ints(1 + random.nextInt(3), 0, 30).distinct().sorted().boxed().toList();
    Optional<LocalDate> before = Optional.empty();
    for (int asAt = 0; asAt < 40; asAt++) {
      Optional<LocalDate> now = audit(settings, stages, asAt).completed();
      if (before.isPresent()) {
        assertEquals(before, now);
      }
      before = now;
    }
  }
}
