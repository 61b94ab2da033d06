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
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.PartnershipId;

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
    onceADay(
        parts.partners(),
        "organisation",
        partner -> partner.organisation() + " as " + partner.role().description());
    onceADay(parts.returns(), ComplianceReturn::id);
    parts.reviews().ifPresent(this::reviews);
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
      if (!isDayAfter(from, last)) {
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
    end.ifPresent(last -> successors(parts, last));
    parts.predecessors().forEach(one -> isOther(one, one.partnership(), parts));
    parts.successors().forEach(one -> isOther(one, one.partnership(), parts));
  }

  /** A part may leave earlier; but who ends has a successor, if any, from the next day on. */
  private void successors(Parts parts, LocalDate last) {
    boolean none =
        parts.successors().stream().noneMatch(one -> isDayAfter(one.date(), Optional.of(last)));
    for (Succession successor : parts.successors()) {
      if (none
          || (successor.date().isAfter(last) && !isDayAfter(successor.date(), Optional.of(last)))) {
        refusals.refuse(
            successor,
            "date",
            "must be the day after the last version ends, "
                + last
                + ", but was "
                + successor.date());
      }
    }
  }

  private void isOther(Object entry, PartnershipId named, Parts parts) {
    if (named.equals(parts.id())) {
      refusals.refuse(entry, "partnership", "must be another partnership but was " + named);
    }
  }

  private static boolean isDayAfter(LocalDate day, Optional<LocalDate> last) {
    return last.isPresent() && day.isAfter(last.get()) && day.minusDays(1).equals(last.get());
  }

  private void reviews(ReviewArrangements reviews) {
    onceADay(reviews.kinds(), ReviewKind::id);
    reviews.kinds().forEach(kind -> onceADay(kind.timetable(), TimetableStep::id));
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
