// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reference must not hold, and what it may. */
class PseudonymsTest {
  private static final String NHS_NUMBER = "an NHS number";
  private static final String DATE = "a full date, as of birth";
  private static final String POSTCODE = "a postcode";
  private static final String NAME = "a common name";
  private static final String CAPITALISED = "a capitalised word, as a name is written";
  private static final List<String> MARKS = List.of("/", ".", "_", "-");

  private static void assertRefused(String lookalike, String reference) {
    assertEquals(
        "case must identify nobody but holds what looks like "
            + lookalike
            + ": write a year and a running number instead, as in EXAMPLE-2025-01",
        assertThrows(
                IllegalArgumentException.class,
                () -> Names.requireReference("case", reference),
                reference)
            .getMessage(),
        reference);
  }

  private static void assertAccepted(String reference) {
    assertDoesNotThrow(() -> Names.requireReference("case", reference), reference);
  }

  /** Alone, and before, behind and between tokens that are nothing. */
  private static Stream<String> placed(String part) {
    return Stream.of(part, "SLG-" + part, part + "/x", "SLG_" + part + ".x");
  }

  /**
   * The first is the example in general use; the check digits of the others were worked by hand.
   */
  @ParameterizedTest
  @ValueSource(strings = {"943 476 5919", "401 023 2137", "450 557 7104"})
  void nhsNumber_asDocumentsShowOne_isRefused(String published) {
    String digits = published.replace(" ", "");
    placed(digits).forEach(reference -> assertRefused(NHS_NUMBER, reference));
    assertRefused(NHS_NUMBER, "NHS" + digits);
    for (String mark : MARKS) {
      placed(published.replace(" ", mark)).forEach(text -> assertRefused(NHS_NUMBER, text));
    }
    assertRefused(NHS_NUMBER, published.replaceFirst(" ", "-").replace(" ", "/"));
  }

  /** 9x10 + 4x9 + 3x8 + 4x7 + 7x6 + 6x5 + 5x4 + 9x3 + 1x2 = 299 = 27x11 + 2, and 11 - 2 is 9. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9434765910",
        "9434765918",
        "943-476-5910",
        "94347659190",
        "194347659190",
        "9434-765-919",
        "943-4765-919",
        "943476-5919",
        "943--476-5919",
        "0943-476-5919",
        "943-476-59191"
      })
  void nhsNumber_ofAnotherDigitOrGrouping_isNone(String reference) {
    assertAccepted(reference);
  }

  /** One of each form, as the Royal Mail's programmers' guide shows them, and the two oddest. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "M1 1AA",
        "M60 1NW",
        "CR2 6XH",
        "DN55 1PT",
        "W1A 1HQ",
        "EC1A 1BB",
        "GIR 0AA",
        "SW1A 1AA"
      })
  void postcode_ofEachForm_isRefused(String postcode) {
    for (String written : List.of(postcode, postcode.toLowerCase(Locale.ROOT))) {
      placed(written.replace(" ", "")).forEach(text -> assertRefused(POSTCODE, text));
      for (String mark : MARKS) {
        placed(written.replace(" ", mark)).forEach(text -> assertRefused(POSTCODE, text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NG1", "NG1-5F", "NG1-5FSX", "NG15FSX", "XNG15FS", "NG15F5", "NG-1-5FS", "NG1--5FS",
        "QG1-5FS", "NZ1-5FS", "NG1-5FK", "N1I-5FS", "NG1C-5FS", "NGX1-5FS", "GIR-1AA", "24Z015FS",
        "GIS0AA", "2A-1AA", "1AA", "A-1AA"
      })
  void postcode_inPartOrOfOtherLetters_isNone(String reference) {
    assertAccepted(reference);
  }

  private static Stream<String> formsOfADate() {
    Stream<String> separated =
        MARKS.stream()
            .flatMap(
                mark ->
                    Stream.of(
                            "uuuu-MM-dd",
                            "uuuu-M-d",
                            "dd-MM-uuuu",
                            "d-M-uuuu",
                            "M-d-uuuu",
                            "dd-MM-uu",
                            "uu-MM-dd",
                            "d-MMM-uuuu",
                            "dd-MMMM-uuuu")
                        .map(form -> form.replace("-", "'" + mark + "'")));
    Stream<String> oneDigit =
        Stream.of("/", "_", "-").map(mark -> "d'" + mark + "'M'" + mark + "'uu");
    return Stream.of(
            separated, oneDigit, Stream.of("uuuuMMdd", "ddMMuuuu", "dMMMuuuu", "ddMMMMuuuu"))
        .flatMap(forms -> forms);
  }

  @ParameterizedTest
  @MethodSource("formsOfADate")
  void date_from1900To2099_isRefused(String form) {
    DateTimeFormatter writer = DateTimeFormatter.ofPattern(form, Locale.UK);
    LocalDate.of(1900, 1, 1)
        .datesUntil(LocalDate.of(2100, 1, 1))
        .map(writer::format)
        .forEach(
            written ->
                assertTrue(
                    Pseudonyms.lookalike("SLG-" + written).filter(DATE::equals).isPresent(),
                    written));
    placed(LocalDate.of(2012, 2, 29).format(writer)).forEach(text -> assertRefused(DATE, text));
    placed(LocalDate.of(2012, 2, 29).format(writer).toUpperCase(Locale.ROOT))
        .forEach(text -> assertRefused(DATE, text));
  }

  /** No day, no year of anybody's, not whole, not one mark, or the number of a section. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "20250229",
        "18991231",
        "21000101",
        "31041999",
        "31121899",
        "201503260",
        "2015032",
        "2025-02-29",
        "1899-12-31",
        "2100-01-01",
        "31-04-2025",
        "2025-13-01",
        "2025-00-01",
        "2025-01-00",
        "00-01-2025",
        "32-01-2025",
        "2025-03",
        "03-2025",
        "2025-031-02",
        "12025-03-26",
        "2025-03-026",
        "26-03-20155",
        "026-03-2015",
        "2025/03-26",
        "2025--03-26",
        "29-02-29",
        "31-02-31",
        "3.1",
        "3.1.12",
        "10.1.12",
        "1.10.12",
        "4.10.11.12",
        "10.11.12.4",
        "24-1-3",
        "24-25-12",
        "NCSCP-2024-25-1",
        "26MAR15",
        "26MA2015",
        "32MAR2015",
        "26MAX2015",
        "2025-DEC-03",
        "026MAR2015",
        "26MAR20155"
      })
  void date_thatIsNone_isAccepted(String reference) {
    assertAccepted(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SMITH-01",
        "smith",
        "john_smith",
        "JOHN.SMITH",
        "01SMITH02",
        "johnsmith",
        "jsmith",
        "JSMITH2025",
        "khan/7",
        "KAUR-2",
        "patel.1",
        "OBRIEN",
        "mohammed-1",
        "case-zoe",
        "mCKENZIE"
      })
  void name_thatIsCommon_isRefused(String reference) {
    assertRefused(NAME, reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quigley-2025",
        "2025Quigley",
        "OHara",
        "xQuigley",
        "QUIGLEy-Abc",
        "Van.der.Berg",
        "Abc",
        "ABCDef"
      })
  void word_thatIsCapitalised_isRefused(String reference) {
    assertRefused(CAPITALISED, reference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Smith-2025", "JohnSmith", "J.Smith", "McKenzie", "Smith"})
  void name_asItIsWritten_isRefused(String reference) {
    assertTrue(
        Pseudonyms.lookalike(reference).filter(List.of(NAME, CAPITALISED)::contains).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24Z01",
        "002971",
        "CSPRP-002971",
        "NCSCP/2024/17",
        "SLG-2025-03",
        "EXAMPLE-2025-01",
        "EXAMPLE-SLG-2025-M4",
        "SLG-2025-09-M1",
        "NCSCP-2024-25-7",
        "CSPRG-2025-02",
        "EX-M1",
        "f1",
        "e12",
        "s1",
        "P-001",
        "P",
        "3.1",
        "3.1.12",
        "1",
        "meeting/declaration-1",
        "No.12",
        "A/b.c_d-1",
        "MAY-2025",
        "april",
        "grace",
        "GREEN-2",
        "foster-3",
        "child.q",
        "case",
        "LADO-17",
        "MASH-2025-9",
        "NG1",
        "D2N2-4",
        "2024-25",
        "2024/25-12",
        "20242025",
        "2024-2025-01",
        "2025000017",
        "426fe7d0-0358-4360-8f42-3c421c5887cf",
        "publication-delay",
        "option-a",
        "SMITHS",
        "smithereens"
      })
  void reference_ofTheKindInUse_isAccepted(String reference) {
    assertAccepted(reference);
  }

  /** The words of the bundled rules and arrangements are those of the field. */
  @Test
  void names_areSomeHundred_andNoWordsOfTheField() {
    List<String> names =
        resource("common-names.txt").lines().filter(line -> !line.startsWith("#")).toList();
    assertEquals(names.stream().sorted().distinct().toList(), names);
    assertTrue(names.size() >= 300 && names.size() <= 500, () -> "" + names.size());
    List<String> wrong = new ArrayList<>();
    for (String name : names) {
      if (!name.matches("[a-z]{3,12}") || !name.matches(".*[aeiouy].*") || name.matches("[a-f]+")) {
        wrong.add(name);
      }
      assertRefused(NAME, "2025-" + name.toUpperCase(Locale.ROOT));
    }
    for (String file : List.of("../national/rules.yaml", "../nottingham/arrangements.yaml")) {
      Stream.of(resource(file).split("[^A-Za-z]+"))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .filter(names::contains)
          .forEach(wrong::add);
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void reference_ofAnotherForm_isRefusedUnseen() {
    assertFormRefused("was empty", "");
    assertFormRefused("had 10 characters with a space or an end of line at 5", "John Smith");
    assertFormRefused("had 3 characters with a space or an end of line at 2", "a\nb");
    assertFormRefused("had 4 characters with a letter other than A to Z at 4", "Zoy\u00eb");
    assertFormRefused("had 2 characters with a digit other than 0 to 9 at 2", "1\u0662");
    assertFormRefused("had 3 characters with a control character at 2", "a\u0000b");
    assertFormRefused("had 8 characters with another mark at 2", "O'Malley");
    assertFormRefused("had 3 characters with another mark at 2", "a\uD83D\uDE00");
    assertFormRefused("had 2 characters with another mark at 2", "a\uD83D");
    assertFormRefused("had 2 characters with one of these marks at 1", "-1");
    assertFormRefused("had 101 characters", "1".repeat(101));
    assertAccepted("1".repeat(100));
  }

  private static void assertFormRefused(String found, String reference) {
    assertEquals(
        "case must be up to 100 letters, digits and / . _ -, first a letter or digit, but " + found,
        assertThrows(
                IllegalArgumentException.class, () -> Names.requireReference("case", reference))
            .getMessage());
  }

  private static String resource(String name) {
    return assertDoesNotThrow(
        () -> {
          try (var in = requireNonNull(Pseudonyms.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
          }
        });
  }
}
