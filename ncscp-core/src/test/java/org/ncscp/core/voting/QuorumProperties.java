// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.ncscp.core.reference.SeatId;

/**
 * Laws of quorums, against trees of the test's own that are written with every spelling and counted
 * by trying each choice of items.
 */
class QuorumProperties {
  private static final List<String> SEATS = List.of("a", "b", "c", "d", "e-1");

  /** A seat, or so many of several. */
  record Tree(String seat, int count, List<Tree> items) {

    /** There is a choice of so many items of which none fails: no counting of those that hold. */
    boolean holds(Set<String> present) {
      if (items.isEmpty()) {
        return present.contains(seat);
      }
      for (int choice = 0; choice < 1 << items.size(); choice++) {
        if (Integer.bitCount(choice) == count && allChosenHold(choice, present)) {
          return true;
        }
      }
      return false;
    }

    private boolean allChosenHold(int choice, Set<String> present) {
      for (int i = 0; i < items.size(); i++) {
        if ((choice >> i & 1) == 1 && !items.get(i).holds(present)) {
          return false;
        }
      }
      return true;
    }

    Set<String> named() {
      Set<String> named = new LinkedHashSet<>(items.isEmpty() ? List.of(seat) : List.of());
      items.forEach(item -> named.addAll(item.named()));
      return named;
    }

    /** The spelling, of several that mean the same, that the style's bits choose. */
    String written(int style) {
      if (items.isEmpty()) {
        return style % 7 == 0 ? "( " + seat + ")" : seat;
      }
      int inner = style / 3;
      List<String> each =
          items.stream()
              .map(
                  item ->
                      item.items.isEmpty() ? item.written(inner) : "(" + item.written(inner) + ")")
              .toList();
      boolean all = count == items.size();
      if (items.size() > 1 && (all || count == 1) && style % 3 == 0) {
        return String.join(all ? " and " : "  or ", each);
      }
      if ((all || count == 1) && (style % 3 == 1 || repeats())) {
        return (all ? "all of" : "any of ") + "(" + String.join(",", each) + ")";
      }
      return count + " of (" + String.join(" , ", each) + " )";
    }

    private boolean repeats() {
      return items.stream().mapToInt(item -> item.named().size()).sum() > named().size();
    }
  }

  /** Every subset of the seats. */
  private static List<Set<String>> attendances() {
    List<Set<String>> all = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << SEATS.size(); chosen++) {
      Set<String> present = new HashSet<>();
      for (int i = 0; i < SEATS.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          present.add(SEATS.get(i));
        }
      }
      all.add(present);
    }
    return all;
  }

  private static Set<SeatId> seats(Set<String> names) {
    return names.stream().map(SeatId::of).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Tree> trees() {
    return trees(3);
  }

  private static Arbitrary<Tree> trees(int depth) {
    Arbitrary<Tree> seat = Arbitraries.of(SEATS).map(name -> new Tree(name, 1, List.of()));
    if (depth == 0) {
      return seat;
    }
    Arbitrary<List<Tree>> items =
        trees(depth - 1).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    Arbitrary<Tree> several =
        Combinators.combine(items, Arbitraries.integers().between(0, 3)).as(QuorumProperties::tree);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(1, seat), net.jqwik.api.Tuple.of(3, several));
  }

  /** So many of the items; one of them where a seat would otherwise count twice. */
  private static Tree tree(List<Tree> items, int from) {
    Tree one = new Tree("", 1, items);
    int count = 1 + from % items.size();
    return one.repeats() && count < items.size() ? one : new Tree("", count, items);
  }

  @Property(tries = 300)
  void anyQuorum_isMetAsTheTruthTableSays(@ForAll("trees") Tree tree, @ForAll int style) {
    Quorum quorum = Quorum.parse(tree.written(style & Integer.MAX_VALUE));
    for (Set<String> present : attendances()) {
      assertEquals(tree.holds(present), quorum.isMetBy(seats(present)), quorum + " by " + present);
    }
  }

  @Property(tries = 300)
  void anyQuorum_namesItsSeatsInOrder(@ForAll("trees") Tree tree, @ForAll int style) {
    Quorum quorum = Quorum.parse(tree.written(style & Integer.MAX_VALUE));
    assertEquals(List.copyOf(tree.named()), quorum.seats().stream().map(SeatId::value).toList());
  }

  /** However it was spelt, what is written is read as the same. */
  @Property(tries = 300)
  void parse_ofToString_isTheSame(@ForAll("trees") Tree tree, @ForAll int style) {
    Quorum quorum = Quorum.parse(tree.written(style & Integer.MAX_VALUE));
    assertEquals(quorum, Quorum.parse(quorum.toString()));
    assertEquals(quorum, Quorum.parse(tree.written(0)));
  }

  /** Take any pair of brackets away, and it is no longer the same. */
  @Property(tries = 300)
  void toString_hasNoBracketTooMany(@ForAll("trees") Tree tree) {
    Quorum quorum = Quorum.parse(tree.written(0));
    String written = quorum.toString();
    for (int open = 0; open < written.length(); open++) {
      if (written.charAt(open) == '(') {
        String without = withoutBrackets(written, open);
        Object read = readOrRefused(without);
        assertFalse(quorum.equals(read), without);
      }
    }
  }

  private static String withoutBrackets(String text, int open) {
    int depth = 0;
    int close = open;
    do {
      depth += text.charAt(close) == '(' ? 1 : text.charAt(close) == ')' ? -1 : 0;
      close++;
    } while (depth > 0);
    return text.substring(0, open) + text.substring(open + 1, close - 1) + text.substring(close);
  }

  @Property(tries = 300)
  void moreAttendance_neverUndoesAQuorum(@ForAll("trees") Tree tree) {
    Quorum quorum = Quorum.parse(tree.written(0));
    for (Set<String> present : attendances()) {
      for (String another : SEATS) {
        Set<String> more = new HashSet<>(present);
        more.add(another);
        assertTrue(
            !quorum.isMetBy(seats(present)) || quorum.isMetBy(seats(more)),
            quorum + " by " + present + " but not by " + more);
      }
    }
  }

  /** A count in figures promises as many seats: no seat makes two. */
  @Property(tries = 300)
  void countInFigures_needsAsManySeats(@ForAll("trees") Tree tree) {
    Object read = readOrRefused(tree.items().size() + " of (" + listed(tree) + ")");
    if (read instanceof Quorum quorum) {
      for (Set<String> present : attendances()) {
        assertTrue(!quorum.isMetBy(seats(present)) || present.size() >= tree.items().size());
      }
    }
  }

  private static String listed(Tree tree) {
    return tree.items().stream()
        .map(item -> "(" + item.written(0) + ")")
        .collect(Collectors.joining(", "));
  }

  @Property(tries = 300)
  void anyText_isReadOrRefused(@ForAll String text) {
    readOrRefused(text);
  }

  @Property(tries = 300)
  void anyWords_areReadOrRefused(@ForAll("words") List<String> words, @ForAll boolean spaced) {
    readOrRefused(String.join(spaced ? " " : "", words));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "a",
            "b",
            "c-d",
            "and",
            "or",
            "of",
            "all",
            "any",
            "0",
            "1",
            "2",
            "99999999999",
            "(",
            "(",
            ")",
            ")",
            ",",
            " of (",
            "-",
            "\t",
            "\n",
            "A",
            "é",
            "\uD83D",
            "\uD83D\uDE00")
        .list()
        .ofMaxSize(400);
  }

  @Property(tries = 300)
  void anyOneCharacterChanged_isReadOrRefused(
      @ForAll("trees") Tree tree, @ForAll char c, @ForAll int at) {
    String sound = tree.written(0);
    int index = Math.floorMod(at, sound.length());
    readOrRefused(sound.substring(0, index) + c + sound.substring(index + 1));
  }

  /** Reads the text and writes it again, or is refused in one line; quickly in either case. */
  private static Object readOrRefused(String text) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          try {
            Quorum quorum = Quorum.parse(text);
            assertEquals(quorum, Quorum.parse(quorum.toString()));
            return quorum;
          } catch (IllegalArgumentException refused) {
            String message = refused.getMessage();
            assertTrue(message.startsWith("quorum"), message);
            assertEquals(1, message.split("\\R", -1).length, message);
            return message;
          }
        });
  }
}
