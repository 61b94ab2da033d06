// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.reference.SeatId;

/**
 * Which seats must be present for a group to decide. Immutable and thread-safe.
 *
 * <p>It asks for seats and never for votes: whoever is present may abstain. More present seats
 * never undo a quorum.
 *
 * <pre>{@code
 * Quorum quorum = Quorum.parse("2 of (council, icb, police) and (scrutineer or deputy)");
 * quorum.seats();                                          // council, icb, police, scrutineer, deputy
 * quorum.isMetBy(Set.of(SeatId.of("council"), SeatId.of("police")));                    // false
 * quorum.isMetBy(Set.of(SeatId.of("council"), SeatId.of("police"), SeatId.of("deputy"))); // true
 * }</pre>
 */
public sealed interface Quorum {
  /**
   * One seat.
   *
   * @param seat the seat that must be present
   */
  record Present(SeatId seat) implements Quorum {
    private static final Set<String> TAKEN = Set.of("and", "or", "of", "all", "any");

    /**
     * Refuses a seat that no quorum can name in writing.
     *
     * @param seat the seat that must be present
     * @throws IllegalArgumentException if it is named {@code and}, {@code or}, {@code of}, {@code
     *     all}, {@code any} or with a number only
     */
    public Present {
      String name = requireNonNull(seat, "seat").value();
      if (TAKEN.contains(name) || name.chars().allMatch(c -> c >= '0' && c <= '9')) {
        throw new IllegalArgumentException(
            "a quorum's seat must not be a number, \"and\", \"or\", \"of\", \"all\" or \"any\" but"
                + " was "
                + Written.quoted(name));
      }
    }

    @Override
    public boolean isMetBy(Set<SeatId> present) {
      return requireNonNull(present, "present").contains(seat);
    }

    @Override
    public Set<SeatId> seats() {
      return Set.of(seat);
    }

    @Override
    public String toString() {
      return seat.value();
    }
  }

  /**
   * So many of several: all of them is <i>and</i>, one of them is <i>or</i>.
   *
   * @param count how many of the items must be met
   * @param items in the order in which they are written
   */
  record AtLeast(int count, List<Quorum> items) implements Quorum {
    /**
     * Refuses a count that cannot be met, and one in which a seat could count twice.
     *
     * <p>Where all or one of the items are needed, a seat may stand in several of them ({@code 2 of
     * (council, icb, police) and council}); where some of them are counted, it may not, since one
     * present seat would then make two.
     *
     * @param count how many of the items must be met
     * @param items in the order in which they are written
     * @throws IllegalArgumentException if the count is less than 1 or more than the items, an item
     *     is repeated, a seat stands in two of several counted items, or the quorum would be
     *     written in more than 1,000 characters or with more than 20 brackets inside one another
     */
    public AtLeast {
      items = List.copyOf(requireNonNull(items, "items"));
      if (count < 1 || count > items.size()) {
        throw new IllegalArgumentException(
            "quorum's count must be from 1 to the number of items "
                + items.size()
                + " but was "
                + count);
      }
      requireOnce(items);
      if (count > 1 && count < items.size()) {
        requireEachSeatOnce(items);
      }
      QuorumReading.requireReadable(written(count, items));
    }

    @Override
    public boolean isMetBy(Set<SeatId> present) {
      requireNonNull(present, "present");
      return items.stream().filter(item -> item.isMetBy(present)).limit(count).count() == count;
    }

    @Override
    public Set<SeatId> seats() {
      Set<SeatId> seats = new LinkedHashSet<>();
      items.forEach(item -> seats.addAll(item.seats()));
      return Collections.unmodifiableSet(seats);
    }

    @Override
    public String toString() {
      return written(count, items);
    }

    private static String written(int count, List<Quorum> items) {
      if (!joined(count, items)) {
        return items.stream().map(AtLeast::asItem).collect(joining(", ", count + " of (", ")"));
      }
      return items.stream().map(AtLeast::asItem).collect(joining(count == 1 ? " or " : " and "));
    }

    private static String asItem(Quorum item) {
      boolean brackets = item instanceof AtLeast inner && joined(inner.count, inner.items);
      return brackets ? "(" + item + ")" : item.toString();
    }

    /** Whether it is written with the words "and" or "or". */
    private static boolean joined(int count, List<Quorum> items) {
      return items.size() > 1 && (count == 1 || count == items.size());
    }

    private static void requireOnce(List<Quorum> items) {
      Set<Quorum> seen = new HashSet<>();
      for (Quorum item : items) {
        if (!seen.add(item)) {
          throw new IllegalArgumentException(
              "quorum's items must be named once each but \"" + item + "\" was named again");
        }
      }
    }

    /** Refuses a seat that could count as two. */
    static void requireEachSeatOnce(List<Quorum> items) {
      Set<SeatId> seen = new HashSet<>();
      for (Quorum item : items) {
        for (SeatId seat : item.seats()) {
          if (!seen.add(seat)) {
            throw new IllegalArgumentException(
                "quorum's counted items must not share a seat but \"" + seat + "\" was in two");
          }
        }
      }
    }
  }

  /**
   * Reads a quorum.
   *
   * <ul>
   *   <li>{@code council}: that seat;
   *   <li>{@code council and police}, {@code council or police}, of two or more, with brackets
   *       where <i>and</i> and <i>or</i> meet: {@code council and (police or icb)};
   *   <li>{@code 2 of (council, icb, police)}, {@code all of (council, icb)}, {@code any of
   *       (council, icb)}: each item is a seat, one of these three, or anything in brackets.
   * </ul>
   *
   * <p>Words are parted by spaces; spaces around brackets and commas may be left out. At most 1,000
   * characters, and 20 brackets inside one another.
   *
   * @param text for example {@code 2 of (council, icb, police)}
   * @return the quorum
   * @throws IllegalArgumentException if the text has another form, or {@link Present} or {@link
   *     AtLeast} refuses it; the message says what was expected and found at which character
   */
  static Quorum parse(String text) {
    return QuorumReading.read(requireNonNull(text, "text"));
  }

  /**
   * Tells whether enough seats are present.
   *
   * @param present the seats that are present, others than the quorum's too
   * @return true if it is met
   */
  boolean isMetBy(Set<SeatId> present);

  /**
   * Returns the seats it names.
   *
   * @return each once, in the order in which they are first named
   */
  Set<SeatId> seats();

  /** Returns it in the form that {@link #parse} reads, with no more brackets than needed. */
  @Override
  String toString();
}
