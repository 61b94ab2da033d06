// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.Chair;
import org.ncscp.core.group.Seat;
import org.ncscp.core.partnership.Capacity;
import org.ncscp.core.partnership.Holding;
import org.ncscp.core.partnership.Post;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/** Who acted for the seats, beside whom the arrangements record. */
final class PersonFindings {
  private record InSeat(SeatId seat, PersonReference person, boolean deputising) {}

  private final Sitting sitting;
  private final List<Finding> findings = new ArrayList<>();

  PersonFindings(Sitting sitting) {
    this.sitting = sitting;
  }

  List<Finding> list() {
    for (Seat seat : sitting.seats.values()) {
      Set<InSeat> acting = new LinkedHashSet<>();
      for (Attendance one : sitting.attendancesOf(seat.id())) {
        acting.add(new InSeat(seat.id(), one.person(), one.deputising()));
      }
      for (InSeat one : acting) {
        if (one.deputising()) {
          deputy(one, seat);
        } else {
          holder(one, seat);
        }
      }
    }
    sitting.meeting.items().forEach(this::scopes);
    twoSeats();
    return findings;
  }

  private void deputy(InSeat one, Seat seat) {
    List<Post> posts = posts(seat);
    if (posts.stream().noneMatch(post -> isRecorded(post, one.person(), true))) {
      findings.add(
          Finding.ofPerson(
              FindingKind.DEPUTY_NOT_RECORDED,
              one.person(),
              List.of(one.seat()),
              one.person()
                  + " deputised in seat "
                  + one.seat()
                  + (posts.isEmpty()
                      ? ", whose post is not stated"
                      : " but is not recorded as a deputy of " + named(posts))));
    }
  }

  /** Where nobody is recorded, nobody is out of place. */
  private void holder(InSeat one, Seat seat) {
    List<Post> posts = posts(seat);
    boolean recorded =
        posts.stream()
            .flatMap(post -> post.holders().stream())
            .anyMatch(
                held ->
                    held.person().equals(one.person())
                        || (held.during().contains(day()) && held.capacity() != Capacity.DEPUTY));
    if (recorded && posts.stream().noneMatch(post -> isRecorded(post, one.person(), false))) {
      findings.add(
          Finding.ofPerson(
              FindingKind.HOLDER_NOT_RECORDED,
              one.person(),
              List.of(one.seat()),
              one.person()
                  + " acted as the holder in seat "
                  + one.seat()
                  + " but is not recorded as a holder of "
                  + named(posts)));
    }
  }

  private String named(List<Post> posts) {
    return String.join(" or ", posts.stream().map(post -> post.id().value()).toList())
        + " on "
        + day();
  }

  private boolean isRecorded(Post post, PersonReference person, boolean deputy) {
    return holdings(post, person).stream()
        .anyMatch(held -> (held.capacity() == Capacity.DEPUTY) == deputy);
  }

  private List<Holding> holdings(Post post, PersonReference person) {
    return post.holders().stream()
        .filter(held -> held.person().equals(person) && held.during().contains(day()))
        .toList();
  }

  private LocalDate day() {
    return sitting.meeting.day();
  }

  /** The post of a seat, or the posts of the chairs who hold it, as far as the file tells. */
  private List<Post> posts(Seat seat) {
    Set<PostId> ids = new LinkedHashSet<>();
    seat.post().ifPresent(ids::add);
    for (GroupId chaired : seat.chairOf()) {
      if (sitting.partnership.chairOf(chaired) instanceof Chair.Held held) {
        if (held.by() instanceof PostId post) {
          ids.add(post);
        } else if (held.by() instanceof SeatId of) {
          sitting.partnership.seats(chaired).stream()
              .filter(other -> other.id().equals(of))
              .flatMap(other -> other.post().stream())
              .forEach(ids::add);
        }
      }
    }
    return sitting.partnership.arrangements().posts().stream()
        .filter(post -> ids.contains(post.id()) && post.holdsOn(day()))
        .toList();
  }

  private void scopes(AgendaItem item) {
    if (item.kind().isEmpty() || item.takenAt().isEmpty()) {
      return;
    }
    DecisionKind kind = item.kind().get();
    Map<SeatId, List<Attendance>> present = sitting.presentAt(item.takenAt().get());
    for (Seat seat : sitting.seats.values()) {
      List<Attendance> acting = present.getOrDefault(seat.id(), List.of());
      List<Post> posts = posts(seat);
      if (acting.stream().noneMatch(one -> !one.deputising() || isInScope(one, posts, kind))) {
        acting.stream()
            .filter(one -> !deputyships(one, posts).isEmpty())
            .map(Attendance::person)
            .distinct()
            .forEach(person -> outOfScope(person, seat.id(), item));
      }
    }
  }

  private boolean isInScope(Attendance one, List<Post> posts, DecisionKind kind) {
    return deputyships(one, posts).stream()
        .anyMatch(held -> held.scope().isEmpty() || held.scope().contains(kind));
  }

  /** None for a deputy who is not recorded, which is another finding. */
  private List<Holding> deputyships(Attendance one, List<Post> posts) {
    return posts.stream()
        .flatMap(post -> holdings(post, one.person()).stream())
        .filter(held -> held.capacity() == Capacity.DEPUTY)
        .toList();
  }

  private void outOfScope(PersonReference person, SeatId seat, AgendaItem item) {
    findings.add(
        Finding.ofItem(
            FindingKind.DEPUTY_OUT_OF_SCOPE,
            List.of(seat),
            Optional.of(person),
            item,
            person
                + " deputised in seat "
                + seat
                + " when item "
                + item.id()
                + " was taken but not for "
                + item.kind().orElseThrow()));
  }

  private void twoSeats() {
    List<SeatId> seats = List.copyOf(sitting.seats.keySet());
    for (int i = 0; i < seats.size(); i++) {
      for (SeatId second : seats.subList(i + 1, seats.size())) {
        Set<PersonReference> both = new LinkedHashSet<>();
        for (Attendance one : sitting.attendancesOf(seats.get(i))) {
          for (Attendance other : sitting.attendancesOf(second)) {
            if (one.person().equals(other.person()) && one.overlaps(other)) {
              both.add(one.person());
            }
          }
        }
        for (PersonReference person : both) {
          findings.add(
              Finding.ofPerson(
                  FindingKind.PERSON_IN_TWO_SEATS,
                  person,
                  List.of(seats.get(i), second),
                  person
                      + " acted for seats "
                      + seats.get(i)
                      + " and "
                      + second
                      + " at the same moment"));
        }
      }
    }
  }
}
