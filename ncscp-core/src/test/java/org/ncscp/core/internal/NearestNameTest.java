// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distances were counted by hand. */
class NearestNameTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, abc", // 0
    "abc, abd, abd", // 1 changed, of 3
    "abc, abcd, abcd", // 1 to add
    "abcd, abc, abc", // 1 to leave out, of 4
    "ab, abc, ", // 1 of 2
    "abcdef, bcdefg, bcdefg", // 1 out and 1 in, of 6
    "abcdef, badcef, ", // 3 of 6: b in, b to d, d out
    "kitten, sitting, ", // 3 of 6
    "saturday, sunday, ", // 3 of 8
    "saturdays, sundays, sundays", // 3 of 9
    "abcxyzabc, abcabc, abcabc", // 3 to leave out, of 9
    "abcxyzwabc, abcabc, " // 4 of 10
  })
  void oneWord_isNearUpToAThirdOfTheLetters(String written, String word, String nearest) {
    assertEquals(Optional.ofNullable(nearest), Names.nearest(written, Stream.of(word)));
  }

  @ParameterizedTest
  @CsvSource({
    "abxyez abxdez abcdxy, abxdez", // 2, 1 and 2 of 6
    "abcdey abcdex, abcdey", // 1 and 1
    "uvwxyz, "
  })
  void ofSeveral_theFirstOfTheNearestIsNamed(String words, String nearest) {
    assertEquals(
        Optional.ofNullable(nearest), Names.nearest("abcdez", Stream.of(words.split(" ", -1))));
  }

  @Test
  void ofNone_noneIsNear() {
    assertEquals(Optional.empty(), Names.nearest("abc", Stream.empty()));
  }
}
