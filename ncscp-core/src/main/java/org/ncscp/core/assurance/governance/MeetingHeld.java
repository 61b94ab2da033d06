// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.group.Seat;
import org.ncscp.core.group.Standing;
import org.ncscp.core.meeting.Attendance;
import org.ncscp.core.meeting.Meeting;
import org.ncscp.core.meeting.MeetingReference;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;

/**
 * A meeting of a group that was held, and how each organisation with a seat in it was there: by
 * itself, by a deputy, with apologies or not at all. It names organisations and nobody of them.
 * Immutable and thread-safe.
 *
 * <p>Source: NCSCP annual report 2024/25, on how often the groups met and who attended.
 *
 * <pre>{@code
 * MeetingHeld.builder()
 *     .provenance(provenance)
 *     .meeting(MeetingReference.of("SLG-2025-03"))
 *     .group(GroupId.of("strategic-leadership-group"))
 *     .day(LocalDate.of(2025, 6, 25))
 *     .addPresent(OrganisationId.of("nottingham-city-council"))
 *     .addApology(OrganisationId.of("nottinghamshire-police"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class MeetingHeld implements YearRecord, WithMeetingHeld {
  private static final Set<Standing> MEMBERS = EnumSet.of(Standing.DECISION_MAKER, Standing.MEMBER);

  MeetingHeld() {}

  /**
   * Returns which meeting it is.
   *
   * @return its reference, which names nobody
   */
  public abstract MeetingReference meeting();

  /**
   * Returns which group met.
   *
   * @return the group
   */
  public abstract GroupId group();

  /**
   * Returns when it was held.
   *
   * @return the day in London
   */
  public abstract LocalDate day();

  /**
   * Returns the organisations of whom somebody came who holds a seat.
   *
   * @return each once
   */
  public abstract List<OrganisationId> present();

  /**
   * Returns the organisations of whom only deputies came.
   *
   * @return each once, none of those present
   */
  public abstract List<OrganisationId> byDeputy();

  /**
   * Returns the organisations of whom nobody came, with apologies.
   *
   * @return each once, none of those who came
   */
  public abstract List<OrganisationId> apologies();

  /**
   * Returns the organisations of whom nobody came, without apologies.
   *
   * @return each once, none of the others; who has no seat is not absent
   */
  public abstract List<OrganisationId> absent();

  /**
   * Returns whether enough were there to decide.
   *
   * @return empty if that is not recorded, or no quorum is stated
   */
  public abstract Optional<Boolean> quorate();

  /**
   * Returns how each organisation was there.
   *
   * @return first those present, then by deputy, with apologies and absent, each as recorded
   */
  public Map<OrganisationId, Presence> presences() {
    Map<OrganisationId, Presence> presences = new LinkedHashMap<>();
    add(present(), Presence.PRESENT, presences);
    add(byDeputy(), Presence.BY_DEPUTY, presences);
    add(apologies(), Presence.APOLOGIES, presences);
    add(absent(), Presence.ABSENT, presences);
    return Collections.unmodifiableMap(presences);
  }

  private static void add(
      List<OrganisationId> organisations,
      Presence presence,
      Map<OrganisationId, Presence> presences) {
    for (OrganisationId organisation : organisations) {
      if (presences.putIfAbsent(organisation, presence) != null) {
        throw new IllegalArgumentException(
            "organisations must stand in one of present, by-deputy, apologies and absent, once, but "
                + organisation
                + " came again");
      }
    }
  }

  /**
   * Returns the record of a meeting that was minuted in full: of each organisation that has
   * decision-makers or members in the group on that day the best that any of their seats was. Who
   * advises or observes does not stand for an organisation. Whether it was quorate is left open, as
   * that goes by the item: see {@link org.ncscp.core.meeting.MeetingReview}.
   *
   * @param meeting the minutes
   * @param partnership the partnership on the day of the meeting in London
   * @param provenance where the record comes from
   * @return the record
   * @throws IllegalArgumentException if the partnership is of another day or has no such group
   */
  public static MeetingHeld of(Meeting meeting, Partnership partnership, Provenance provenance) {
    requireNonNull(partnership, "partnership");
    if (!partnership.day().equals(requireNonNull(meeting, "meeting").day())) {
      throw new IllegalArgumentException(
          "partnership must be of the meeting's day "
              + meeting.day()
              + " but was of "
              + partnership.day());
    }
    Map<OrganisationId, Presence> best = new LinkedHashMap<>();
    for (Seat seat : partnership.seats(meeting.group())) {
      if (MEMBERS.contains(seat.standing())) {
        organisation(seat, partnership)
            .ifPresent(one -> best.merge(one, presence(seat, meeting), MeetingHeld::better));
      }
    }
    Builder held =
        builder()
            .provenance(provenance)
            .meeting(meeting.reference())
            .group(meeting.group())
            .day(meeting.day());
    best.forEach(held::add);
    return held.build();
  }

  private static Optional<OrganisationId> organisation(Seat seat, Partnership partnership) {
    return seat.organisation()
        .or(() -> seat.post().flatMap(post -> partnership.post(post).organisation()));
  }

  private static Presence better(Presence one, Presence other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Presence presence(Seat seat, Meeting meeting) {
    Presence presence =
        meeting.apologies().contains(seat.id()) ? Presence.APOLOGIES : Presence.ABSENT;
    for (Attendance attendance : meeting.attendances()) {
      if (attendance.seat().filter(seat.id()::equals).isPresent()) {
        presence =
            better(presence, attendance.deputising() ? Presence.BY_DEPUTY : Presence.PRESENT);
      }
    }
    return presence;
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
    provenance().requireHappened("day", day());
    presences();
  }

  /** Builds a {@link MeetingHeld}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableMeetingHeld.Builder {
    Builder() {}

    private void add(OrganisationId organisation, Presence presence) {
      switch (presence) {
        case PRESENT -> addPresent(organisation);
        case BY_DEPUTY -> addByDeputy(organisation);
        case APOLOGIES -> addApology(organisation);
        case ABSENT -> addAbsent(organisation);
      }
    }
  }
}
