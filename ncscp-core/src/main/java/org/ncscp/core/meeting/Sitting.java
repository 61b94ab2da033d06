// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.Seat;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** A meeting, and the seats of its group on its day. */
final class Sitting {
  final Meeting meeting;
  final Partnership partnership;
  final Group group;

  /** In the order of the file. */
  final Map<SeatId, Seat> seats = new LinkedHashMap<>();

  Sitting(Meeting meeting, Partnership partnership) {
    this.meeting = meeting;
    this.partnership = partnership;
    this.group = partnership.group(meeting.group());
    partnership.seats(group.id()).forEach(seat -> seats.put(seat.id(), seat));
  }

  /** Who attended in each of the group's seats at a moment, in the order of the file. */
  Map<SeatId, List<Attendance>> presentAt(Instant moment) {
    Map<SeatId, List<Attendance>> present = new LinkedHashMap<>();
    for (SeatId seat : seats.keySet()) {
      List<Attendance> acting =
          attendancesOf(seat).stream().filter(one -> one.coversMoment(moment)).toList();
      if (!acting.isEmpty()) {
        present.put(seat, acting);
      }
    }
    return Collections.unmodifiableMap(present);
  }

  /** Who acted in each of the group's seats at a moment: each person once for a seat. */
  Map<SeatId, Set<PersonReference>> actingAt(Instant moment) {
    Map<SeatId, Set<PersonReference>> acting = new LinkedHashMap<>();
    presentAt(moment)
        .forEach(
            (seat, attendances) ->
                attendances.forEach(
                    one ->
                        acting
                            .computeIfAbsent(seat, s -> new LinkedHashSet<>())
                            .add(one.person())));
    return acting;
  }

  List<Attendance> attendancesOf(SeatId seat) {
    return meeting.attendances().stream()
        .filter(attendance -> attendance.seat().filter(seat::equals).isPresent())
        .toList();
  }

  /** Every seat that the record names and the group does not have, once each. */
  Set<SeatId> unknownSeats() {
    List<SeatId> named = new ArrayList<>();
    meeting.attendances().forEach(attendance -> attendance.seat().ifPresent(named::add));
    named.addAll(meeting.apologies());
    meeting.declarations().forEach(declaration -> declaration.seat().ifPresent(named::add));
    meeting
        .chairedBy()
        .filter(SeatId.class::isInstance)
        .ifPresent(chair -> named.add((SeatId) chair));
    Set<SeatId> unknown = new LinkedHashSet<>(named);
    unknown.removeAll(seats.keySet());
    return unknown;
  }
}
