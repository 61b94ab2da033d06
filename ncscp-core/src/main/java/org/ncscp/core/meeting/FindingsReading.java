// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.SeatId;

/** What the record of a meeting shows beside its quorums. */
final class FindingsReading {
  private final Sitting sitting;
  private final Meeting meeting;
  private final List<Finding> findings = new ArrayList<>();

  FindingsReading(Sitting sitting) {
    this.sitting = sitting;
    this.meeting = sitting.meeting;
  }

  List<Finding> list() {
    unknown();
    reserved();
    findings.addAll(new PersonFindings(sitting).list());
    apologies();
    declarations();
    ChairComparison.of(sitting).ifPresent(findings::add);
    absentChair();
    return findings;
  }

  private void unknown() {
    for (SeatId seat : sitting.unknownSeats()) {
      findings.add(
          Finding.ofSeat(
              FindingKind.SEAT_UNKNOWN,
              seat,
              "seat " + seat + " is not one of the group's on " + meeting.day()));
    }
    List<PartnershipId> owners = sitting.group.owners();
    for (AgendaItem item : meeting.items()) {
      if (item.segment().isPresent() && !owners.contains(item.segment().get())) {
        findings.add(
            Finding.ofItem(
                FindingKind.SEGMENT_UNKNOWN,
                List.of(),
                Optional.empty(),
                item,
                "item "
                    + item.id()
                    + " is of the part of "
                    + item.segment().get()
                    + " but the group is of "
                    + owners));
      }
    }
  }

  private void reserved() {
    for (AgendaItem item : meeting.items()) {
      if (item.kind().isPresent()
          && item.takenAt().isPresent()
          && sitting.partnership.mayDecide(sitting.group.id(), item.kind().get())
              instanceof Authority.ReservedTo other) {
        findings.add(
            Finding.ofItem(
                FindingKind.RESERVED_TO_ANOTHER_GROUP,
                List.of(),
                Optional.empty(),
                item,
                "item "
                    + item.id()
                    + " is of the kind "
                    + item.kind().get()
                    + ", which is reserved to "
                    + other.group()));
      }
    }
  }

  private void absentChair() {
    if (meeting.chairedBy().orElse(null) instanceof SeatId chair
        && sitting.attendancesOf(chair).isEmpty()) {
      findings.add(
          Finding.ofSeat(
              FindingKind.CHAIR_DID_NOT_ATTEND,
              chair,
              "seat " + chair + " is recorded as the chair and did not attend"));
    }
  }

  private void apologies() {
    Set<SeatId> apologies = new LinkedHashSet<>(sitting.seats.keySet());
    apologies.retainAll(meeting.apologies());
    for (SeatId seat : apologies) {
      if (!sitting.attendancesOf(seat).isEmpty()) {
        findings.add(
            Finding.ofSeat(
                FindingKind.APOLOGIES_BUT_ATTENDED,
                seat,
                "seat " + seat + " sent apologies and attended"));
      }
    }
  }

  private void declarations() {
    if (sitting.group.declarationsAtEachMeeting()
        && meeting.declarations().isEmpty()
        && meeting.interestsAskedAt().isEmpty()) {
      findings.add(
          Finding.ofMeeting(
              FindingKind.DECLARATIONS_MISSING,
              "interests are declared at each meeting but nothing is recorded of them"));
    }
    for (AgendaItem item : meeting.items()) {
      for (Declaration declaration : meeting.declarations()) {
        if (declaration.concerns(item.id())
            && item.takenAt().filter(declaration.declaredAt()::isAfter).isPresent()) {
          findings.add(
              Finding.ofItem(
                  FindingKind.DECLARED_LATE,
                  declaration.seat().stream().toList(),
                  declaration.person(),
                  item,
                  declaration.declarant()
                      + " declared an interest after item "
                      + item.id()
                      + " was taken"));
        }
      }
    }
  }
}
