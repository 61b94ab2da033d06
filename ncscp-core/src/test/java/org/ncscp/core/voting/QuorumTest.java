// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Quorum.AtLeast;
import org.ncscp.core.voting.Quorum.Present;

class QuorumTest {
  private static Quorum seat(String name) {
    return new Present(SeatId.of(name));
  }

  private static Quorum of(int count, Quorum... items) {
    return new AtLeast(count, List.of(items));
  }

  private static boolean met(String quorum, String present) {
    Set<SeatId> seats =
        Arrays.stream(present.split(" "))
            .filter(name -> !name.isEmpty())
            .map(SeatId::of)
            .collect(Collectors.toSet());
    return Quorum.parse(quorum).isMetBy(seats);
  }

  private static String refusal(String text) {
    return assertThrows(IllegalArgumentException.class, () -> Quorum.parse(text)).getMessage();
  }

  private static String refusal(int count, Quorum... items) {
    return assertThrows(IllegalArgumentException.class, () -> of(count, items)).getMessage();
  }

  @Nested
  class Parse {
    @Test
    void seat_isThatSeat() {
      assertEquals(seat("lay-member"), Quorum.parse("lay-member"));
    }

    @Test
    void and_isAllOfThem() {
      assertEquals(of(3, seat("a"), seat("b"), seat("c")), Quorum.parse("a and b and c"));
      assertEquals(Quorum.parse("a and b and c"), Quorum.parse("all of (a, b, c)"));
      assertEquals(Quorum.parse("a and b and c"), Quorum.parse("3 of (a, b, c)"));
    }

    @Test
    void or_isOneOfThem() {
      assertEquals(of(1, seat("a"), seat("b"), seat("c")), Quorum.parse("a or b or c"));
      assertEquals(Quorum.parse("a or b or c"), Quorum.parse("any of (a, b, c)"));
      assertEquals(Quorum.parse("a or b or c"), Quorum.parse("1 of (a, b, c)"));
    }

    /** The example of the format's description. */
    @Test
    void documentedExample_isRead() {
      assertEquals(
          of(
              2,
              of(2, seat("council"), seat("icb"), seat("police")),
              of(1, seat("scrutineer"), seat("deputy-scrutineer"))),
          Quorum.parse("2 of (council, icb, police) and (scrutineer or deputy-scrutineer)"));
    }

    @Test
    void listItems_mayBeBracketedOrLists() {
      assertEquals(
          of(
              2,
              seat("a"),
              of(1, seat("b"), seat("c")),
              of(2, seat("d"), seat("e"), seat("f")),
              seat("g")),
          Quorum.parse("2 of (a, (b or c), 2 of (d, e, f), (g))"));
    }

    /** The brackets say what is read first, and stay where they change the shape. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a | a",
          "((a)) | a",
          "  a  and  b  | a and b",
          "(a)and(b) | a and b",
          "(a and b) | a and b",
          "a and (b and c) | a and (b and c)",
          "(a or b) and c | (a or b) and c",
          "a or (b and c) | a or (b and c)",
          "all of (a, any of (b, c)) | a and (b or c)",
          "any of(a,all of(b,c),d) | a or (b and c) or d",
          "2 of(a,b,c) | 2 of (a, b, c)",
          "2 of (a, (b or c), d) | 2 of (a, (b or c), d)",
          "(2 of (a, b, c)) or d | 2 of (a, b, c) or d",
          "1 of (a) | 1 of (a)",
          "all of (a) | 1 of (a)",
          "1 of (a) and b | 1 of (a) and b",
          "10 of (a, b, c, d, e, f, g, h, i, j, k) | 10 of (a, b, c, d, e, f, g, h, i, j, k)",
          "0-9 and and-or | 0-9 and and-or"
        })
    void eachForm_isWrittenInOneWay(String text, String written) {
      assertEquals(written, Quorum.parse(text).toString());
    }
  }

  @Nested
  class IsMetBy {
    /** Two of the three partners, and the scrutineer or the deputy. */
    @ParameterizedTest
    @CsvSource({
      "'', false",
      "council icb, false",
      "council icb police, false",
      "council scrutineer, false",
      "scrutineer deputy, false",
      "police scrutineer deputy, false",
      "council police scrutineer, true",
      "icb police deputy, true",
      "council icb police scrutineer deputy, true",
      "icb police deputy lay-member, true",
      "icb lay-member deputy, false"
    })
    void countAndSubstitute_areBothNeeded(String present, boolean expected) {
      assertEquals(
          expected, met("2 of (council, icb, police) and (scrutineer or deputy)", present));
    }

    /** Two of the three partners, one of them the council. */
    @ParameterizedTest
    @CsvSource({"icb police, false", "council, false", "council icb, true", "council police, true"})
    void countAndOneOfTheCounted_areBothNeeded(String present, boolean expected) {
      assertEquals(expected, met("2 of (council, icb, police) and council", present));
    }

    @Test
    void nullSet_isRefusedByName() {
      Quorum quorum = Quorum.parse("a and b");
      assertEquals(
          "present",
          assertThrows(NullPointerException.class, () -> quorum.isMetBy(null)).getMessage());
      Quorum one = Quorum.parse("a");
      assertEquals(
          "present",
          assertThrows(NullPointerException.class, () -> one.isMetBy(null)).getMessage());
    }
  }

  @Nested
  class Seats {
    @Test
    void seats_areNamedOnceInOrderOfAppearance() {
      assertEquals(
          List.of("zebra", "b", "a", "c"),
          Quorum.parse("(zebra or b) and (a or zebra) and c").seats().stream()
              .map(SeatId::value)
              .toList());
    }

    @Test
    void seats_cannotBeChanged() {
      Set<SeatId> seats = Quorum.parse("a or b").seats();
      assertThrows(UnsupportedOperationException.class, () -> seats.add(SeatId.of("c")));
    }

    @Test
    void items_doNotFollowTheCallersList() {
      List<Quorum> items = new ArrayList<>(List.of(seat("a"), seat("b")));
      Quorum quorum = new AtLeast(1, items);
      items.set(0, seat("c"));
      assertEquals("a or b", quorum.toString());
    }
  }

  @Nested
  class Refused {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\'',
        value = {
          "'' | a seat, a count or \"(\" at character 1 but had its end",
          "'   ' | a seat, a count or \"(\" at character 4 but had its end",
          "council and | a seat, a count or \"(\" at character 12 but had its end",
          "and b | a seat, a count or \"(\" at character 1 but had \"and\"",
          "a or or b | a seat, a count or \"(\" at character 6 but had \"or\"",
          "of | a seat, a count or \"(\" at character 1 but had \"of\"",
          "Council | a seat, a count or \"(\" at character 1 but had \"Council\"",
          "a and b- | a seat, a count or \"(\" at character 7 but had \"b-\"",
          "a and é | a seat, a count or \"(\" at character 7 but had \"é\"",
          "() | a seat, a count or \"(\" at character 2 but had \")\"",
          "council police | \"and\", \"or\" or its end at character 9 but had \"police\"",
          "a AND b | \"and\", \"or\" or its end at character 3 but had \"AND\"",
          "a, b | \"and\", \"or\" or its end at character 2 but had \",\"",
          "a) | \"and\", \"or\" or its end at character 2 but had \")\"",
          "a and b or c | brackets where \"and\" and \"or\" meet at character 9 but had \"or\"",
          "a or b and c | brackets where \"and\" and \"or\" meet at character 8 but had \"and\"",
          "(a and b | \"and\", \"or\" or \")\" at character 9 but had its end",
          "(a b) | \"and\", \"or\" or \")\" at character 4 but had \"b\"",
          "2 (a, b) | \"of\" at character 3 but had \"(\"",
          "2 | \"of\" at character 2 but had its end",
          "all | \"of\" at character 4 but had its end",
          "2 of a, b | \"(\" at character 6 but had \"a\"",
          "2 of (a b) | \",\" or \")\" at character 9 but had \"b\"",
          "2 of (a, b | \",\" or \")\" at character 11 but had its end",
          "2 of (a, b,) | a seat, a count or \"(\" at character 12 but had \")\"",
          "2 of () | a seat, a count or \"(\" at character 7 but had \")\"",
          "2 of (a, b or c) | brackets around an item with \"and\" or \"or\" at character 12 but had \"or\"",
          "0 of (a, b) | a count from 1 to 999 at character 1 but had \"0\"",
          "02 of (a, b) | a count from 1 to 999 at character 1 but had \"02\"",
          "1000 of (a, b) | a count from 1 to 999 at character 1 but had \"1000\"",
          "a or 99999999999 of (a, b) | a count from 1 to 999 at character 6 but had \"99999999999\"",
          "-1 of (a, b) | a seat, a count or \"(\" at character 1 but had \"-1\"",
          "٢ of (a, b) | a seat, a count or \"(\" at character 1 but had \"٢\"",
          "a and 😀 b | a seat, a count or \"(\" at character 7 but had \"😀\"",
          "a 😀 b | \"and\", \"or\" or its end at character 3 but had \"😀\""
        })
    void otherForm_saysWhatWasExpectedAndFound(String text, String problem) {
      assertEquals("quorum must have " + problem + ": \"" + text + "\"", refusal(text));
    }

    @Test
    void unseenCharacters_areShownAsUnknown() {
      assertEquals(
          "quorum must have a seat, a count or \"(\" at character 1 but had \"a\uFFFDand\uFFFD\uFFFDb\":"
              + " \"a\uFFFDand\uFFFD\uFFFDb\"",
          refusal("a\nand\u2028\u202Eb"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "3 of (a, b) | quorum's count must be from 1 to the number of items 2 but was 3 at character 1",
          "c and 3 of (a, b) | quorum's count must be from 1 to the number of items 2 but was 3 at character 7",
          "2 of (a, b, a) | quorum's items must be named once each but \"a\" was named again at character 1",
          "a and b and a | quorum's items must be named once each but \"a\" was named again at character 1",
          "any of (a, (a)) | quorum's items must be named once each but \"a\" was named again at character 1",
          "c or (a or b) or (a or b) | quorum's items must be named once each but \"a or b\" was named again at character 1",
          "d or 2 of (a, b, (c or a)) | quorum's counted items must not share a seat but \"a\" was in two at character 6",
          "2 of (a, (a or b)) | quorum's counted items must not share a seat but \"a\" was in two at character 1"
        })
    void count_thatCannotBeMeantSo_isRefused(String text, String problem) {
      assertEquals(problem + ": \"" + text + "\"", refusal(text));
    }

    /** Only a count of more than one promises so many seats. */
    @Test
    void oneOfItemsThatShareASeat_isRead() {
      assertEquals("a or (a and b)", Quorum.parse("1 of (a, (a and b))").toString());
    }

    @Test
    void atLeast_refusesTheSame() {
      assertEquals(
          "quorum's count must be from 1 to the number of items 2 but was 3",
          refusal(3, seat("a"), seat("b")));
      assertEquals(
          "quorum's count must be from 1 to the number of items 1 but was 0",
          refusal(0, seat("a")));
      assertEquals("quorum's count must be from 1 to the number of items 0 but was 1", refusal(1));
      assertEquals(
          "quorum's items must be named once each but \"a\" was named again",
          refusal(2, seat("a"), seat("a"), seat("b")));
      assertEquals(
          "quorum's counted items must not share a seat but \"b\" was in two",
          refusal(2, seat("b"), of(2, seat("a"), seat("b")), seat("c")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "or", "of", "all", "any", "0", "2", "007", "9"})
    void seat_namedAsAWordOfTheForm_isRefused(String name) {
      assertEquals(
          "a quorum's seat must not be a number, \"and\", \"or\", \"of\", \"all\" or \"any\" but was \""
              + name
              + "\"",
          assertThrows(IllegalArgumentException.class, () -> seat(name)).getMessage());
    }

    @Test
    void nulls_areRefusedByName() {
      assertEquals(
          "text", assertThrows(NullPointerException.class, () -> Quorum.parse(null)).getMessage());
      assertEquals(
          "seat", assertThrows(NullPointerException.class, () -> new Present(null)).getMessage());
      assertEquals(
          "items",
          assertThrows(NullPointerException.class, () -> new AtLeast(1, null)).getMessage());
    }
  }

  @Nested
  class Limits {
    private static String nested(String open, int levels) {
      return open.repeat(levels) + "a" + ")".repeat(levels);
    }

    @Test
    void brackets_upToTwenty_areRead() {
      assertEquals("a", Quorum.parse(nested("(", 20)).toString());
      assertEquals(nested("1 of (", 20), Quorum.parse(nested("1 of (", 20)).toString());
      String joined = "z and (b or (".repeat(10) + "a and c" + ")".repeat(20);
      assertTrue(refusal("(" + joined + ")").startsWith("quorum must have at most 20 brackets"));
      assertEquals(joined, Quorum.parse(joined).toString());
    }

    @ParameterizedTest
    @CsvSource({"(, 21", "1 of (, 126", "'1 of (z, ', 186", "all of (, 168", "a and (, 147"})
    void brackets_ofTwentyOne_areRefused(String open, int character) {
      String text = nested(open, 21);
      assertEquals(
          "quorum must have at most 20 brackets inside one another at character "
              + character
              + " but had \"(\": \""
              + text
              + "\"",
          refusal(text));
    }

    /** As nobody can read what is deeper, nobody can make it either. */
    @Test
    void brackets_madeDeeper_areRefused() {
      Quorum deepest = Quorum.parse(nested("1 of (", 20));
      assertEquals(
          "quorum must have at most 20 brackets inside one another but was \""
              + nested("1 of (", 21)
              + "\"",
          refusal(1, deepest));
      assertEquals(2, of(1, deepest, seat("b")).seats().size());
    }

    @Test
    void text_upToAThousandCharacters_isRead() {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= 9; i++) {
        names.add("b".repeat(99) + i);
      }
      String nine = String.join(" and ", names) + " and ";
      String text = nine + "c".repeat(55);
      assertEquals(text, Quorum.parse(text).toString());
      String message = "quorum must be written in up to 1000 characters but was in 1001";
      assertEquals(message, refusal(text + "c"));
      names.add("c".repeat(56));
      assertEquals(
          message, refusal(10, names.stream().map(QuorumTest::seat).toArray(Quorum[]::new)));
    }

    @Test
    void text_ofAThousandCharacters_isShownWhole() {
      String text = "a ".repeat(500);
      assertTrue(refusal(text).endsWith(": \"" + text + "\""), refusal(text));
    }

    /** Short to read, but too long to be written with "and". */
    @Test
    void text_thatGrowsPastAThousand_isRefused() {
      List<String> seats = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        seats.add("s" + i);
      }
      String text = "all of(" + String.join(",", seats) + ")";
      assertEquals(897, text.length());
      assertEquals(
          "quorum must be written in up to 1000 characters but was in 1685 at character 1: \""
              + text
              + "\"",
          refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "1 of (", "a and (", ")", ",", "a-", "all of ", "9", " "})
    void millionOfAnything_isRefusedAtOnce(String part) {
      String text = part.repeat(1_000_000 / part.length());
      assertEquals(
          "quorum must be written in up to 1000 characters but was in " + text.length(),
          refusal(text));
    }
  }
}
