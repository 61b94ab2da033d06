// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.SeatId;

/**
 * The record of one meeting of a group. It says what happened; what follows from it, {@link
 * MeetingReview} says. It lies on one day in London. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Meeting implements WithMeeting {
  Meeting() {}

  /**
   * Returns its reference.
   *
   * @return it names nobody
   */
  public abstract MeetingReference reference();

  /**
   * Returns which group met.
   *
   * @return the group
   */
  public abstract GroupId group();

  /**
   * Returns when it was.
   *
   * @return from the moment at which it began to the moment at which it was over
   */
  public abstract Span held();

  /**
   * Returns who chaired it.
   *
   * @return an organisation, a seat or a post, or empty if it is not stated
   */
  public abstract Optional<Chairperson> chairedBy();

  /**
   * Returns who attended.
   *
   * @return in the order of the record
   */
  public abstract List<Attendance> attendances();

  /**
   * Returns the seats that sent apologies.
   *
   * @return each once
   */
  public abstract List<SeatId> apologies();

  /**
   * Returns when those present were asked for their interests. With no {@link #declarations} it
   * records that there were none to declare.
   *
   * @return empty if it is not recorded that they were asked
   */
  public abstract Optional<Instant> interestsAskedAt();

  /**
   * Returns the interests that were declared.
   *
   * @return in the order of the record
   */
  public abstract List<Declaration> declarations();

  /**
   * Returns the agenda.
   *
   * @return in the order of the agenda, which need not be that of time
   */
  public abstract List<AgendaItem> items();

  /**
   * Returns the day of the meeting.
   *
   * @return the day in London
   */
  public LocalDate day() {
    return Moment.dayOf(held().from());
  }

  private void requireOneDay() {
    if (held().to().isAfter(Moment.startOf(day().plusDays(1)))) {
      throw new IllegalArgumentException("held must lie on one day in London but was " + held());
    }
  }

  private void requireWithin() {
    for (Attendance attendance : attendances()) {
      for (Span span : attendance.spans()) {
        requireWithin("attendance of " + attendance.person(), span);
      }
    }
    for (AgendaItem item : items()) {
      item.discussed().ifPresent(span -> requireWithin("item " + item.id(), span));
      item.takenAt().ifPresent(at -> requireWithin("item " + item.id(), at));
    }
    interestsAskedAt().ifPresent(at -> requireWithin("interests-asked-at", at));
  }

  private void requireWithin(String what, Span span) {
    if (!held().contains(span)) {
      throw new IllegalArgumentException(
          what + " must lie in the meeting, " + held() + ", but was " + span);
    }
  }

  private void requireWithin(String what, Instant moment) {
    if (!held().contains(moment)) {
      throw new IllegalArgumentException(
          what
              + " must lie in the meeting, "
              + held()
              + ", the end not included, but was at "
              + Moment.at(moment));
    }
  }

  private void requireOnce() {
    Set<AgendaItemId> ids = new HashSet<>();
    for (AgendaItem item : items()) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException(
            "items must have one id each but " + item.id() + " came again");
      }
    }
    Set<SeatId> absent = new HashSet<>();
    for (SeatId seat : apologies()) {
      if (!absent.add(seat)) {
        throw new IllegalArgumentException(
            "apologies must name each seat once but " + seat + " came again");
      }
    }
    for (Declaration declaration : declarations()) {
      if (declaration.item().isPresent() && !ids.contains(declaration.item().get())) {
        throw new IllegalArgumentException(
            "declaration of "
                + declaration.declarant()
                + " must concern an item of the agenda "
                + items().stream().map(AgendaItem::id).toList()
                + " but was about "
                + declaration.item().get());
      }
    }
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
    requireOneDay();
    requireWithin();
    requireOnce();
  }

  /** Builds a {@link Meeting}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
