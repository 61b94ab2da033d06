// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.SeatId;

/**
 * What follows from the record of a meeting under the partnership's arrangements: how each agenda
 * item stands, and what is wrong, missing or undecided. Immutable and thread-safe.
 *
 * <p>A quorum asks which seats are present when an item is taken; whether those who acted for them
 * were entitled to, the findings say. It is that of the item's part of a joint meeting, and where
 * that part has none, that of the whole meeting. Only seats that the group has on that day count.
 *
 * <p>Two things are not stated of a quorum: whether a seat counts whose people are recused, and
 * whether one person counts for each of several seats, unless the rule by which the item is decided
 * lets one person act for several. Where the answer decides whether the quorum was met, the item
 * stands {@link ItemStanding#UNSPECIFIED}.
 *
 * <pre>{@code
 * Partnership partnership = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
 * MeetingReview review = MeetingReview.of(meeting, partnership);
 * review.item(AgendaItemId.of("3")).standing();   // NOT_STATED: Nottingham states no quorum
 * }</pre>
 */
public final class MeetingReview {
  private final Sitting sitting;
  private final List<ItemReview> items;
  private final List<Finding> findings;

  private MeetingReview(Sitting sitting) {
    this.sitting = sitting;
    List<Finding> all = new ArrayList<>(new FindingsReading(sitting).list());
    List<ItemReview> reviews = new ArrayList<>();
    for (AgendaItem item : sitting.meeting.items()) {
      ItemReading reading = new ItemReading(sitting, item);
      reviews.add(reading.review());
      all.addAll(reading.findings());
    }
    all.sort(comparing(Finding::kind));
    this.items = List.copyOf(reviews);
    this.findings = List.copyOf(all);
  }

  /**
   * Reviews a meeting.
   *
   * @param meeting the record
   * @param partnership the partnership on the day of the meeting in London
   * @return what follows
   * @throws IllegalArgumentException if the partnership is of another day, or has no such group on
   *     that day
   */
  public static MeetingReview of(Meeting meeting, Partnership partnership) {
    requireNonNull(meeting, "meeting");
    requireNonNull(partnership, "partnership");
    if (!partnership.day().equals(meeting.day())) {
      throw new IllegalArgumentException(
          "partnership must be of the meeting's day "
              + meeting.day()
              + " but was of "
              + partnership.day());
    }
    return new MeetingReview(new Sitting(meeting, partnership));
  }

  /**
   * Returns the meeting.
   *
   * @return the record
   */
  public Meeting meeting() {
    return sitting.meeting;
  }

  /**
   * Returns how the items stand.
   *
   * @return in the order of the agenda
   */
  public List<ItemReview> items() {
    return items;
  }

  /**
   * Returns how an item stands.
   *
   * @param id its number
   * @return the review of that item
   * @throws IllegalArgumentException if the agenda has no such item
   */
  public ItemReview item(AgendaItemId id) {
    requireNonNull(id, "id");
    return items.stream()
        .filter(review -> review.item().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "item must be one of "
                        + items.stream().map(review -> review.item().id()).toList()
                        + " but was "
                        + id));
  }

  /**
   * Returns which seats were present at a moment, and who acted for each.
   *
   * @param moment the moment: whoever left at it is absent, whoever arrived at it is present
   * @return the group's seats in the order of the file; each with those who acted for it, in the
   *     order of the record
   */
  public Map<SeatId, List<Attendance>> presentAt(Instant moment) {
    return sitting.presentAt(requireNonNull(moment, "moment"));
  }

  /**
   * Returns what is wrong, missing or undecided.
   *
   * @return sorted by kind; within a kind by the seats of the file or the agenda
   */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns the reference of the meeting, and how many items and findings there are. */
  @Override
  public String toString() {
    return "MeetingReview["
        + sitting.meeting.reference()
        + ", items "
        + items.size()
        + ", findings "
        + findings.size()
        + "]";
  }
}
