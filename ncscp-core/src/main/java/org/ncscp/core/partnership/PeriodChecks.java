// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;

/** What follows in time must be in order, and nothing may be two things on one day. */
final class PeriodChecks {
  private final Refusals refusals;

  PeriodChecks(Refusals refusals) {
    this.refusals = refusals;
  }

  void check(Parts parts) {
    versions(parts);
    onceADay(parts.boards(), Board::id);
    onceADay(parts.organisations(), Organisation::id);
    onceADay(parts.posts(), Post::id);
    onceADay(parts.offices(), Office::id);
    onceADay(parts.groups(), Group::id);
    onceADay(parts.agreements(), Agreement::id);
    onceADay(parts.returns(), ComplianceReturn::id);
    parts.reviews().ifPresent(reviews -> onceADay(reviews.kinds(), ReviewKind::id));
    for (Group group : parts.groups()) {
      seats(group.seats());
    }
    parts.posts().forEach(this::holders);
    parts.returns().forEach(this::stages);
    parts.relevantAgencies().ifPresent(this::reviewedInOrder);
  }

  private void versions(Parts parts) {
    List<ArrangementsVersion> versions = parts.versions();
    for (int i = 1; i < versions.size(); i++) {
      Optional<LocalDate> last = versions.get(i - 1).inForce().to();
      LocalDate from = versions.get(i).inForce().from();
      if (!last.map(day -> day.plusDays(1)).filter(from::equals).isPresent()) {
        refusals.refuse(
            versions.get(i),
            "from",
            "must be the day after the last of the version before, "
                + last.map(LocalDate::toString).orElse("which has none")
                + ", but was "
                + from);
      }
    }
    if (versions.isEmpty()) {
      return;
    }
    Optional<LocalDate> end = versions.get(versions.size() - 1).inForce().to();
    for (Succession successor : parts.successors()) {
      if (!end.map(day -> day.plusDays(1)).filter(successor.date()::equals).isPresent()) {
        refusals.refuse(
            successor,
            "date",
            "must be the day after the last version ends, "
                + end.map(LocalDate::toString).orElse("which it does not")
                + ", but was "
                + successor.date());
      }
    }
    LocalDate begin = versions.get(0).inForce().from();
    for (Succession predecessor : parts.predecessors()) {
      if (predecessor.date().isAfter(begin)) {
        refusals.refuse(
            predecessor,
            "date",
            "must be on or before the first version's " + begin + " but was " + predecessor.date());
      }
    }
  }

  private void seats(List<Seat> seats) {
    onceADay(seats, "seat", Seat::id);
  }

  private <E extends Entry> void onceADay(List<E> entries, Function<E, Object> id) {
    onceADay(entries, "id", id);
  }

  private <E extends Entry> void onceADay(List<E> entries, String key, Function<E, Object> id) {
    Map<Object, List<EffectivePeriod>> before = new HashMap<>();
    for (E entry : entries) {
      List<EffectivePeriod> same =
          before.computeIfAbsent(id.apply(entry), name -> new ArrayList<>());
      for (EffectivePeriod other : same) {
        if (other.overlaps(entry.inForce())) {
          refusals.refuse(
              entry,
              key,
              "\"" + id.apply(entry) + "\" occurs twice, for " + other + " and " + entry.inForce());
          break;
        }
      }
      same.add(entry.inForce());
    }
  }

  private void holders(Post post) {
    List<Holding> holders =
        post.holders().stream().filter(holding -> holding.capacity() != Capacity.DEPUTY).toList();
    for (int i = 0; i < holders.size(); i++) {
      for (Holding earlier : holders.subList(0, i)) {
        if (earlier.during().overlaps(holders.get(i).during())) {
          refusals.refuse(
              holders.get(i),
              "from",
              "must leave one holder a day but "
                  + holders.get(i).person()
                  + " holds it "
                  + holders.get(i).during()
                  + " and "
                  + earlier.person()
                  + " "
                  + earlier.during());
          break;
        }
      }
    }
  }

  private void stages(ComplianceReturn of) {
    ReturnStage last = null;
    for (ReturnStage stage : of.stages()) {
      if (last != null && !stage.by().isAfter(last.by())) {
        refusals.refuse(
            stage,
            "by",
            "must be after " + last.by() + ", the stage before, but was " + stage.by());
      }
      last = stage;
    }
  }

  private void reviewedInOrder(RelevantAgencies agencies) {
    LocalDate last = LocalDate.MIN;
    for (LocalDate day : agencies.reviewed()) {
      if (!day.isAfter(last)) {
        refusals.refuse(
            agencies, "reviewed", "must be in order but " + day + " comes after " + last);
      }
      last = day;
    }
  }
}
